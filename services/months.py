"""Months as their first day."""

from datetime import date


def first_of(day: date) -> date:
    """Return the first day of the month of a day."""
    return day.replace(day=1)


def month_before(day: date) -> date:
    """Return the first day of the month before that of a day."""
    return date(day.year - 1, 12, 1) if day.month == 1 else date(day.year, day.month - 1, 1)


def months_back(month: date, count: int) -> tuple[date, ...]:
    """Return ``count`` months ending with that of a day, the latest first."""
    months = [first_of(month)]
    while len(months) < count:
        months.append(month_before(months[-1]))
    return tuple(months)


def last_day_of(month: date) -> date:
    """Return the last day of the month of a day."""
    following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)
