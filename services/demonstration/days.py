"""The span the demonstration covers, and the days people work."""

from dataclasses import dataclass
from datetime import date, timedelta

from services.errors import ValidationError
from services.formatting import long_date
from services.i18n import QT_TRANSLATE_NOOP

MONTHS = 36
EARLIEST = date(2023, 1, 31)  # keys count from 2020, hence three years later at the earliest
LATEST = date(2050, 12, 31)
# CEJ replaced the Garantie jeunes that day (Code du travail, L. 5131-6).
CEJ_STARTS = date(2022, 3, 1)
_CLOSED = frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)})
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Span:
    """Days covered, both ends included."""

    start: date
    until: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.until


def span_until(until: date) -> Span:
    """Return the 36 months that end with a day.

    Raises:
        ValidationError: The day is out of what can be drawn.
    """
    if not EARLIEST <= until <= LATEST:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La démonstration se termine entre le {earliest} et le {latest}. Changez cette date.",
        )
        earliest, latest = long_date(EARLIEST), long_date(LATEST)
        raise ValidationError("until", message, earliest=earliest, latest=latest)
    return Span(shifted(until + timedelta(days=1), -MONTHS), until)


def end_of_previous_month(today: date) -> date:
    """Return the day the demonstration ends with when none is asked for."""
    return today.replace(day=1) - timedelta(days=1)


def shifted(day: date, months: int) -> date:
    """Return the same day some months later; the last of the month when there is none."""
    index = day.year * 12 + day.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    length = (date(first.year + first.month // 12, first.month % 12 + 1, 1) - first).days
    return first.replace(day=min(day.day, length))


def birthday(birth: date, years: int) -> date:
    """Return the day somebody is ``years`` old."""
    return shifted(birth, 12 * years)


def working(day: date) -> date:
    """Return the day, or the next one the agency is open."""
    while day.weekday() >= _SATURDAY or (day.month, day.day) in _CLOSED:
        day += timedelta(days=1)
    return day


def worked(day: date) -> date:
    """Return the day, or the last one before that the agency was open."""
    while day.weekday() >= _SATURDAY or (day.month, day.day) in _CLOSED:
        day -= timedelta(days=1)
    return day
