"""Every rule of the diagnostic as loaded: orientation, actions, priority publics."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Agency
from models.diagnostic import ActionOwner
from services.diagnostics import grid as grids
from services.diagnostics import orientation_rules
from services.diagnostics.conditions import Condition, parse
from services.diagnostics.grid import Grid
from services.diagnostics.orientation_rules import OrientationRules, check_placeholders
from services.rule_file import Section, reading, shipped_text, unique

ACTIONS_FILE: Final = "diagnostic/actions.toml"
PUBLICS_FILE: Final = "diagnostic/priority_publics.toml"


@dataclass(frozen=True, slots=True)
class ActionRule:
    """An action to propose when its condition holds.

    Attributes:
        reason: Why, in a sentence.
    """

    code: str
    domain: str
    title: str
    owner: ActionOwner
    delay_days: int
    when: Condition
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class PublicRule:
    """A priority public a young person may belong to.

    Attributes:
        icon: Name of the icon, a file of ``resources/icons``.
        sentence: Why, with what the file says in its placeholders.
    """

    code: str
    label: str
    icon: str
    when: Condition
    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class Rules:
    """The grid and everything that is proposed from it."""

    grid: Grid
    orientation: OrientationRules
    actions: Mapping[str, ActionRule]
    publics: Mapping[str, PublicRule]


@cache
def shipped() -> Rules:
    """Return the rules shipped with the program, justice closed; a constant once read.

    Raises:
        RuleFileError: One of the files is not valid.
    """
    grid = grids.shipped()
    return Rules(
        grid,
        orientation_rules.load(shipped_text(orientation_rules.FILE), grid),
        load_actions(shipped_text(ACTIONS_FILE), grid),
        load_publics(shipped_text(PUBLICS_FILE), grid),
    )


def of_agency(session: Session) -> Rules:
    """Return the rules, with justice open when the agency opened it."""
    is_open = session.scalars(select(Agency.justice_enabled)).first() or False
    rules = shipped()
    return replace(rules, grid=rules.grid.opened_to_justice(is_open)) if is_open else rules


def load_actions(text: str, grid: Grid) -> dict[str, ActionRule]:
    """Read the action rules.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, ACTIONS_FILE) as root:
        _read_heading(root)
        return unique(_actions(root, grid))


def load_publics(text: str, grid: Grid) -> dict[str, PublicRule]:
    """Read the priority publics.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, PUBLICS_FILE) as root:
        _read_heading(root)
        return unique(_publics(root, grid))


def _read_heading(root: Section) -> None:
    root.code("version")
    root.day("valid_from")
    root.text("source")


def _actions(root: Section, grid: Grid) -> Iterator[tuple[Section, str, ActionRule]]:
    for row in root.sections("actions"):
        owner = row.one_of("owner", frozenset(ActionOwner), row.code("owner"))
        rule = ActionRule(
            code=row.code(),
            domain=row.one_of("domain", grid.domains, row.code("domain")),
            title=row.text("title"),
            owner=ActionOwner(owner),
            delay_days=row.integer("delay_days"),
            when=_condition(row, grid),
            reason=row.text("reason"),
            source=row.text("source"),
        )
        yield row, rule.code, rule


def _publics(root: Section, grid: Grid) -> Iterator[tuple[Section, str, PublicRule]]:
    for row in root.sections("publics"):
        rule = PublicRule(
            code=row.code(),
            label=check_placeholders(row, "label", row.text("label")),
            icon=row.code("icon"),
            when=_condition(row, grid),
            sentence=check_placeholders(row, "sentence", row.text("sentence")),
            source=row.text("source"),
        )
        yield row, rule.code, rule


def _condition(row: Section, grid: Grid) -> Condition:
    with row.section("when") as when:
        return parse(when, grid)
