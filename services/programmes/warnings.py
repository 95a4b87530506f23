"""What crosses a rule of a programme: said with the rule, its source and the days; never blocked.

A fact that is not known crosses nothing: it is said, and no reason is asked for.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from models.pathway import ExitReason
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes import checks
from services.programmes.cases import Case, RuleWarning, table_day
from services.programmes.life import Course, Life
from services.programmes.reading import FILE
from services.programmes.rules import Programmes, Rule


class Moment(StrEnum):
    """What is being done with a pathway."""

    ENTER = "enter"
    CORRECT = "correct"
    EXTEND = "extend"
    LEAVE = "leave"
    PHASE = "phase"


Check = Callable[[Case], Iterator[RuleWarning]]


def warnings(
    programmes: Programmes,
    life: Life,
    course: Course,
    moment: Moment,
    exit_reason: ExitReason | None = None,
) -> tuple[RuleWarning, ...]:
    """Return the rules a pathway crosses as it would be once saved, in the order they are read."""
    edition = programmes.edition(course.code, course.started_on)
    if edition is None:
        return (_not_in_force(programmes, course),)
    case = Case(programmes, edition, life, course, exit_reason)
    return tuple(found for check in _CHECKS[moment] for found in check(case))


def _not_in_force(programmes: Programmes, course: Course) -> RuleWarning:
    message = QT_TRANSLATE_NOOP(
        "services", "{programme} : aucune version des règles n’est en vigueur le {day}."
    )
    nearest = programmes.nearest(course.code, course.started_on)
    unknown = Rule(course.code, FILE)
    return RuleWarning(
        "not_in_force",
        "" if nearest is None else nearest.edition,
        message,
        unknown if nearest is None else Rule(nearest.label, nearest.source),
        {"programme": programmes.label(course.code), "day": table_day(course.started_on)},
        course.started_on,
    )


_ENTRY: tuple[Check, ...] = (
    checks.age,
    checks.diagnosis,
    checks.signature,
    checks.job_seeker,
    checks.not_with,
    checks.term,
    checks.past_age,
)
_CHECKS: Mapping[Moment, tuple[Check, ...]] = {
    Moment.ENTER: _ENTRY,
    Moment.CORRECT: (*_ENTRY, checks.first_phase, checks.stages),
    Moment.EXTEND: (checks.term, checks.past_age),
    Moment.PHASE: (checks.first_phase, checks.stages),
    Moment.LEAVE: (checks.exit_reason, checks.limit_not_reached, checks.term),
}
