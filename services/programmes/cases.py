"""A pathway in the file of somebody, and what is said of it when it crosses a rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.pathway import ExitReason
from services import formatting
from services.programmes.life import Course, Life
from services.programmes.rules import Edition, Programmes, Rule


@dataclass(frozen=True, slots=True)
class RuleWarning:
    """A rule that is crossed, or that could not be checked.

    Attributes:
        code: Of the rule.
        message: What is wrong here, source text of the ``services`` context.
        parameters: Days and names the message holds, as they are written.
        rule: What the text says, and which text.
        day: Day that crosses it, None when no day does.
        is_crossing: A reason is asked for; False when a fact is not known.
    """

    code: str
    edition: str
    message: str
    rule: Rule
    parameters: Mapping[str, str] = field(default_factory=dict)
    day: date | None = None
    is_crossing: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """A pathway as it would be once saved, in the file of somebody.

    Attributes:
        exit_reason: Of the exit, when leaving.
    """

    programmes: Programmes
    edition: Edition
    life: Life
    course: Course
    exit_reason: ExitReason | None = None


def warn(
    case: Case,
    code: str,
    rule: Rule,
    message: str,
    day: date | None = None,
    /,
    *,
    is_crossing: bool = True,
    **values: date | int,
) -> RuleWarning:
    """Return what is said of a case; days and numbers are written as they are read."""
    written = {
        name: table_day(value) if isinstance(value, date) else str(value)
        for name, value in values.items()
    }
    return RuleWarning(
        code, case.edition.edition, message, rule, written, day, is_crossing=is_crossing
    )


def table_day(day: date) -> str:
    """Write a day as the messages do."""
    return formatting.table_date(day)
