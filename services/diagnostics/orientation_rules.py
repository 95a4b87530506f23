"""How an orientation is proposed, as loaded: readings in the national order, then a table."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final

from models.diagnostic import Orientation
from models.pathway import SituationFamily
from models.youth import LevelScheme
from services.diagnostics.conditions import Condition, parse
from services.diagnostics.grid import Grid
from services.rule_file import Section, reading, unique

FILE: Final = "diagnostic/orientation.toml"
UNKNOWN: Final = "unknown"
PLACEHOLDERS: Final = frozenset({"age", "district", "level", "medium", "months", "strong"})


@dataclass(frozen=True, slots=True)
class Reading:
    """One way a step may read; it holds when its condition does.

    Attributes:
        sentences: Reasons shown; one whose placeholder has nothing to say is left out.
    """

    code: str
    when: Condition
    sentences: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Step:
    """One question of the national order.

    Attributes:
        unknown: Shown when no reading holds.
        domains: Domains whose silence leaves the step unread.
        uses_counted_domains: Whether the domains that count in the orientation are among them.
    """

    code: str
    label: str
    unknown: str
    domains: tuple[str, ...]
    uses_counted_domains: bool
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A line of the table.

    Attributes:
        orientation: None when nothing is proposed.
        readings: Accepted readings by step; a step left out accepts any.
    """

    orientation: Orientation | None
    readings: Mapping[str, frozenset[str]]
    source: str

    def accepts(self, read: Mapping[str, str]) -> bool:
        """Tell whether this line is about these readings."""
        return all(read[step] in accepted for step, accepted in self.readings.items())


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for an orientation.

    Attributes:
        phrase: What the young person reads.
    """

    label: str
    short_label: str
    phrase: str


@dataclass(frozen=True, slots=True)
class EducationLevel:
    """A level of education; qualifying from the CAP on."""

    code: str
    label: str
    is_qualifying: bool


@dataclass(frozen=True, slots=True)
class OrientationRules:
    """The file as loaded.

    Attributes:
        activity_families: Situations that count as an activity.
        occupation_families: Situations of someone who is busy, studies included.
    """

    version: str
    valid_from: date
    source: str
    activity_families: frozenset[SituationFamily]
    occupation_families: frozenset[SituationFamily]
    steps: tuple[Step, ...]
    decisions: tuple[Decision, ...]
    wordings: Mapping[Orientation, Wording]
    levels: Mapping[LevelScheme, Mapping[str, EducationLevel]]

    def decide(self, read: Mapping[str, str]) -> Decision:
        """Return the first line about these readings; loading checked that there is one."""
        return next(decision for decision in self.decisions if decision.accepts(read))

    def level(self, scheme: LevelScheme | None, code: str | None) -> EducationLevel | None:
        """Return a level of education; None when it is not known."""
        if scheme is None or code is None:
            return None
        return self.levels[scheme].get(code)


def load(text: str, grid: Grid) -> OrientationRules:
    """Read the rules.

    Raises:
        RuleFileError: With the file and the line or the key; also when some combination of
            readings is decided by no line of the table.
    """
    with reading(text, FILE) as root:
        steps = tuple(unique(_steps(root, grid)).values())
        rules = OrientationRules(
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            activity_families=_families(root, "activity_families"),
            occupation_families=_families(root, "occupation_families"),
            steps=steps,
            decisions=tuple(_decisions(root, steps)),
            wordings=unique(_wordings(root)),
            levels=unique(_levels(root)),
        )
        _check_complete(root, rules)
        return rules


def check_placeholders(section: Section, key: str, sentence: str) -> str:
    """Return a sentence whose placeholders are ones that can be filled."""
    return section.filled(key, sentence, PLACEHOLDERS)


def _steps(root: Section, grid: Grid) -> Iterator[tuple[Section, str, Step]]:
    for row in root.sections("steps"):
        step = Step(
            code=row.code(),
            label=row.text("label"),
            unknown=row.text("unknown"),
            domains=tuple(row.one_of("domains", grid.domains, d) for d in row.codes("domains")),
            uses_counted_domains=row.flag("counted_domains", default=False),
            readings=tuple(unique(_readings(row, grid)).values()),
        )
        yield row, step.code, step


def _readings(step: Section, grid: Grid) -> Iterator[tuple[Section, str, Reading]]:
    for row in step.sections("readings"):
        if row.code() == UNKNOWN:  # kept for the step nothing was read of
            raise row.wrong("code", UNKNOWN)
        with row.section("when") as when:
            condition = parse(when, grid)
        sentences = tuple(
            check_placeholders(row, "sentences", text) for text in row.sentences("sentences")
        )
        yield row, row.code(), Reading(row.code(), condition, sentences, row.text("source"))


def _decisions(root: Section, steps: tuple[Step, ...]) -> Iterator[Decision]:
    known = {step.code: {UNKNOWN, *(one.code for one in step.readings)} for step in steps}
    for row in root.sections("decisions"):
        code = row.optional_code("orientation")
        if code is not None:
            row.one_of("orientation", frozenset(Orientation), code)
        with row.section("readings") as table:
            readings = {
                table.one_of(name, known, name): frozenset(
                    table.one_of(name, known[name], value) for value in table.codes(name)
                )
                for name in table.table
            }
        yield Decision(Orientation(code) if code else None, readings, row.text("source"))


def _check_complete(root: Section, rules: OrientationRules) -> None:
    codes = [step.code for step in rules.steps]
    choices = [(UNKNOWN, *(one.code for one in step.readings)) for step in rules.steps]
    for combination in product(*choices):
        read = dict(zip(codes, combination, strict=True))
        if not any(decision.accepts(read) for decision in rules.decisions):
            raise root.missing(f"decisions ({', '.join(combination)})")
    for orientation in Orientation:
        if orientation not in rules.wordings:
            raise root.missing(f"orientations[{orientation}]")
    for scheme in LevelScheme:
        if scheme not in rules.levels:
            raise root.missing(f"education_levels[{scheme}]")


def _wordings(root: Section) -> Iterator[tuple[Section, Orientation, Wording]]:
    for row in root.sections("orientations"):
        code = Orientation(row.one_of("code", frozenset(Orientation), row.code()))
        yield row, code, Wording(row.text("label"), row.text("short_label"), row.text("phrase"))


def _levels(root: Section) -> Iterator[tuple[Section, LevelScheme, dict[str, EducationLevel]]]:
    for row in root.sections("education_levels"):
        scheme = LevelScheme(row.one_of("scheme", frozenset(LevelScheme), row.code("scheme")))
        levels = unique(
            (
                child,
                child.code(),
                EducationLevel(child.code(), child.text("label"), child.flag("qualifying")),
            )
            for child in row.sections("levels")
        )
        yield row, scheme, levels


def _families(root: Section, key: str) -> frozenset[SituationFamily]:
    return frozenset(
        SituationFamily(root.one_of(key, frozenset(SituationFamily), code))
        for code in root.codes(key)
    )
