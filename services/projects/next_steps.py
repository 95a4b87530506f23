"""The next step of a project, proposed by rules as data, each with its reason."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from sqlalchemy.orm import Session

from models.diagnostic import ActionOwner
from models.project import ProjectStatus, StepStatus
from services.diagnostics.grid import Grid
from services.diagnostics.grid import shipped as shipped_grid
from services.projects.view import Heading, ProjectItem, TrainingStepItem
from services.rule_file import Section, reading, unique
from services.rule_texts import current_text

FILE: Final = "programmes/next_steps.toml"


class About(StrEnum):
    """What a rule looks at."""

    FILE = "file"
    PROJECT = "project"
    TRAINING = "training"


_STATUSES: dict[About, frozenset[str]] = {
    About.FILE: frozenset(),
    About.PROJECT: frozenset(ProjectStatus),
    About.TRAINING: frozenset(StepStatus),
}
_FLAGS: dict[About, frozenset[str]] = {
    About.FILE: frozenset({"no_project", "no_competence", "no_immersion"}),
    About.PROJECT: frozenset({"no_occupation", "no_exact", "no_immersion", "no_training"}),
    About.TRAINING: frozenset(),
}
_DAYS: dict[About, frozenset[str]] = {
    About.FILE: frozenset(),
    About.PROJECT: frozenset(),
    About.TRAINING: frozenset({"begun_since", "ends_within", "ended_since"}),
}
_NAMES: dict[About, tuple[str, ...]] = {
    About.FILE: (),
    About.PROJECT: ("project",),
    About.TRAINING: ("training",),
}


@dataclass(frozen=True, slots=True)
class StepRule:
    """A step to propose when all of its parts hold.

    Attributes:
        about: What it looks at: the file as a whole, each project that goes on, each training.
        flags: What must be missing.
        days: Numbers of days, by part.
        reason: The sentence shown, with the name it is about.
    """

    code: str
    about: About
    title: str
    domain: str
    owner: ActionOwner
    delay_days: int
    reason: str
    source: str
    statuses: frozenset[str] = frozenset()
    flags: frozenset[str] = frozenset()
    days: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step proposed.

    Attributes:
        cause_id: The project or the training it is about; 0 for the file as a whole.
    """

    rule: str
    cause_id: int
    title: str
    domain: str
    owner: ActionOwner
    due_on: date
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Ground:
    """What the rules look at.

    Attributes:
        settled: Rules and causes already accepted or put aside.
    """

    heading: Heading
    has_immersion: bool
    settled: frozenset[tuple[str, int]] = frozenset()


def current(session: Session) -> tuple[StepRule, ...]:
    """Return the rules in force in this agency.

    Raises:
        RuleFileError: Its copy of the file is not valid.
    """
    return load(current_text(session, FILE))


@lru_cache(maxsize=8)
def load(text: str) -> tuple[StepRule, ...]:
    """Read the rules; a constant once read.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, FILE) as root:
        root.code("version")
        root.text("source")
        return tuple(unique(_rules(root, shipped_grid())).values())


def proposed(rules: tuple[StepRule, ...], ground: Ground, today: date) -> tuple[NextStep, ...]:
    """Return the steps to propose, in the order of the rules."""
    return tuple(
        _step(rule, cause_id, name, today)
        for rule in rules
        for cause_id, name in _causes(rule, ground, today)
        if (rule.code, cause_id) not in ground.settled
    )


def _causes(rule: StepRule, ground: Ground, today: date) -> Iterator[tuple[int, str]]:
    if rule.about is About.FILE:
        if all(_is_missing(flag, ground) for flag in rule.flags):
            yield 0, ""
    elif rule.about is About.PROJECT:
        for project in ground.heading.projects:
            if not project.is_over and _project_holds(rule, project, ground):
                yield project.id, project.label
    else:
        for step in ground.heading.steps:
            if _training_holds(rule, step, today):
                yield step.id, step.title


def _is_missing(flag: str, ground: Ground) -> bool:
    return {
        "no_project": all(project.is_over for project in ground.heading.projects),
        "no_competence": not ground.heading.competences,
        "no_immersion": not ground.has_immersion,
    }[flag]


def _project_holds(rule: StepRule, project: ProjectItem, ground: Ground) -> bool:
    if rule.statuses and project.status not in rule.statuses:
        return False
    exact = [one for one in project.occupations if one.target == "exact"]
    under_way = [
        step
        for step in ground.heading.steps
        if step.status != StepStatus.LEFT and step.project_id in (None, project.id)
    ]
    missing = {
        "no_occupation": not project.occupations,
        "no_exact": not exact,
        "no_immersion": not ground.has_immersion,
        "no_training": not under_way,
    }
    return all(missing[flag] for flag in rule.flags)


def _training_holds(rule: StepRule, step: TrainingStepItem, today: date) -> bool:
    if rule.statuses and step.status not in rule.statuses:
        return False
    return all(_is_near(part, days, step, today) for part, days in rule.days.items())


def _is_near(part: str, days: int, step: TrainingStepItem, today: date) -> bool:
    day = step.started_on if part == "begun_since" else step.ended_on
    if day is None:
        return False
    gap = (day - today).days if part == "ends_within" else (today - day).days
    return 0 <= gap <= days


def _step(rule: StepRule, cause_id: int, name: str, today: date) -> NextStep:
    names = dict.fromkeys(_NAMES[rule.about], name)
    return NextStep(
        rule.code,
        cause_id,
        rule.title,
        rule.domain,
        rule.owner,
        today + timedelta(days=rule.delay_days),
        rule.reason.format(**names),
        rule.source,
    )


def _rules(root: Section, grid: Grid) -> Iterator[tuple[Section, str, StepRule]]:
    for row in root.sections("steps"):
        about = About(row.one_of("about", frozenset(About), row.code("about")))
        with row.section("when") as when:
            if not when.table:
                raise row.missing("when")
            rule = _rule(row, when, about, grid)
        yield row, rule.code, rule


def _rule(row: Section, when: Section, about: About, grid: Grid) -> StepRule:
    statuses = frozenset(
        when.one_of("statuses", _STATUSES[about], status) for status in when.codes("statuses")
    )
    flags = frozenset(key for key in sorted(_FLAGS[about] & set(when.table)) if when.flag(key))
    owner = row.one_of("owner", frozenset(ActionOwner), row.code("owner"))
    return StepRule(
        code=row.code(longest=32),
        about=about,
        title=row.text("title"),
        domain=row.one_of("domain", grid.domains, row.code("domain")),
        owner=ActionOwner(owner),
        delay_days=row.integer("delay_days"),
        reason=row.template("reason", _NAMES[about]),
        source=row.text("source"),
        statuses=statuses,
        flags=flags,
        days={key: when.integer(key) for key in sorted(_DAYS[about] & set(when.table))},
    )
