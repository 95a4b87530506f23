"""Months and birthdays, as the texts on programmes count them."""

from calendar import isleap, monthrange
from datetime import date


def months_after(day: date, months: int) -> date:
    """Return the day of the same number some months later, from date to date.

    The last day of the month when it has no such day: one month after 31 January is 28 February.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def birthday(birth: date, years: int) -> date:
    """Return the day somebody is ``years`` old; 1 March in a common year for 29 February."""
    year = birth.year + years
    if (birth.month, birth.day) == (2, 29) and not isleap(year):
        return date(year, 3, 1)
    return birth.replace(year=year)
