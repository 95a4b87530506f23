"""The rules of breaks as data: thresholds, order of the list, the task each proposes."""

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from sqlalchemy.orm import Session

from models.pathway import SituationFamily
from services.diagnostics import grid as grids
from services.rule_file import Section, reading, shipped_text, unique
from services.rule_texts import current_text

FILE: Final = "pathways/breaks.toml"


class RuleCode(enum.StrEnum):
    """Rules the program knows how to look for."""

    PROGRAMME_ENDING = "programme_ending"
    COMPULSORY_TRAINING = "compulsory_training"
    WEEKLY_FLOOR = "weekly_floor"
    REPEATED_ABSENCE = "repeated_absence"
    NO_CONTACT = "no_contact"
    STEP_WITHOUT_NEXT = "step_without_next"
    GAP = "gap"
    ACTION_OVERDUE = "action_overdue"


# The thresholds each rule asks for, all of them numbers.
_LIMITS: Final[Mapping[RuleCode, tuple[str, ...]]] = {
    RuleCode.PROGRAMME_ENDING: ("days",),
    RuleCode.COMPULSORY_TRAINING: (),  # its ages and its delay are those of the obligation
    RuleCode.WEEKLY_FLOOR: ("weeks",),
    RuleCode.REPEATED_ABSENCE: ("in_a_row", "in_all", "within_days"),
    RuleCode.NO_CONTACT: ("days",),
    RuleCode.STEP_WITHOUT_NEXT: ("days",),
    RuleCode.GAP: ("days",),
    RuleCode.ACTION_OVERDUE: ("days",),
}


@dataclass(frozen=True, slots=True)
class BreakRule:
    """One rule.

    Attributes:
        limits: Thresholds by name.
        task: Title of the task proposed; ``domain`` is the one of the diagnostic it is for.
    """

    code: RuleCode
    limits: Mapping[str, int]
    task: str
    task_days: int
    domain: str
    source: str


@dataclass(frozen=True, slots=True)
class BreakRules:
    """The rules in the order of the list.

    Attributes:
        call_again_days: Days before somebody who did not answer is listed again.
        step_families: Situations that are a step of a pathway.
    """

    version: str
    valid_from: date
    source: str
    call_again_days: int
    step_families: tuple[SituationFamily, ...]
    rules: Mapping[RuleCode, BreakRule]


def current(session: Session) -> BreakRules:
    """Return the rules of the agency, else those shipped.

    Raises:
        RuleFileError: The file is not valid.
    """
    return load(current_text(session, FILE))


def shipped() -> BreakRules:
    """Return the rules shipped with the program."""
    return load(shipped_text(FILE))


@lru_cache(maxsize=4)  # the same text gives the same rules
def load(text: str) -> BreakRules:
    """Read the rules.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, FILE) as root:
        return BreakRules(
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            call_again_days=root.integer("call_again_days"),
            step_families=tuple(
                SituationFamily(root.one_of("step_families", frozenset(SituationFamily), code))
                for code in root.codes("step_families")
            ),
            rules=unique(_rules(root)),
        )


def _rules(root: Section) -> Iterator[tuple[Section, RuleCode, BreakRule]]:
    domains = grids.shipped().domains
    for row in root.sections("rules"):
        code = RuleCode(row.one_of("code", frozenset(RuleCode), row.code()))
        with row.section("limits") as limits:
            values = {name: limits.integer(name) for name in _LIMITS[code]}
        rule = BreakRule(
            code=code,
            limits=values,
            task=row.text("task"),
            task_days=row.integer("task_days"),
            domain=row.one_of("domain", frozenset(domains), row.code("domain")),
            source=row.text("source"),
        )
        yield row, code, rule
