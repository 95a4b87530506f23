"""Weeks from Monday to Sunday, by the local calendar date, and what is known of each of them.

Nothing here takes an instant: the day of a record is already the day where it took place. An
instant brought to another time zone would put what was done on a Monday in the week before.
"""

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

DAYS: Final = timedelta(days=7)
_LAST: Final = timedelta(days=6)


class WeekState(enum.StrEnum):
    """How a week stands beside the contract of a person.

    Only a complete week is compared with the floor: the others are said as such.
    """

    BEFORE = "before"  # ended before the entry
    PARTIAL = "partial"  # the entry or the exit falls within it
    COMPLETE = "complete"
    RUNNING = "running"  # not over yet
    TO_COME = "to_come"
    AFTER = "after"  # began after the exit


@dataclass(frozen=True, slots=True)
class Span:
    """Days of a contract, both included; no end while it runs."""

    start: date
    end: date | None


def monday_of(day: date) -> date:
    """Return the Monday of the week of a day."""
    return day - timedelta(days=day.weekday())


def sunday_of(monday: date) -> date:
    """Return the last day of the week that begins on ``monday``."""
    return monday + _LAST


def days_of(monday: date) -> tuple[date, ...]:
    """Return the seven days of a week."""
    return tuple(monday + timedelta(days=rank) for rank in range(7))


def last_weeks(today: date, count: int) -> tuple[date, ...]:
    """Return the Mondays of the last weeks that are over, the oldest first."""
    current = monday_of(today)
    return tuple(current - DAYS * back for back in range(count, 0, -1))


def weeks_between(first: date, last: date) -> tuple[date, ...]:
    """Return the Mondays of the weeks from one day to another, both included."""
    start, end = monday_of(first), monday_of(last)
    return tuple(start + DAYS * rank for rank in range((end - start).days // 7 + 1))


def state_of(monday: date, spans: Iterable[Span], today: date) -> WeekState:
    """Tell how a week stands beside the contracts of a person."""
    if monday > today:
        return WeekState.TO_COME
    sunday = sunday_of(monday)
    near = tuple(spans)
    held = sum(any(_covers(span, day) for span in near) for day in days_of(monday))
    if not held:
        return _outside(monday, near)
    if today <= sunday:
        return WeekState.RUNNING
    return WeekState.COMPLETE if held == 7 else WeekState.PARTIAL


def _covers(span: Span, day: date) -> bool:
    return span.start <= day and (span.end is None or day <= span.end)


def _outside(monday: date, spans: Sequence[Span]) -> WeekState:
    has_begun = any(span.start <= monday for span in spans)
    return WeekState.AFTER if has_begun else WeekState.BEFORE
