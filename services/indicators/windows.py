"""The days a figure covers, for a month and a kind of window."""

from calendar import monthrange
from datetime import date

from services.indicators.results import Window, WindowKind


def first_day(day: date) -> date:
    """Return the first day of the month."""
    return day.replace(day=1)


def last_day(day: date) -> date:
    """Return the last day of the month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def month_before(month: date, count: int = 1) -> date:
    """Return the first day of the month so many months before."""
    rank = month.year * 12 + month.month - 1 - count
    return date(rank // 12, rank % 12 + 1, 1)


def last_months(month: date, count: int) -> tuple[date, ...]:
    """Return so many months that end with this one, oldest first."""
    return tuple(month_before(month, back) for back in reversed(range(count)))


def years_before(day: date, years: int) -> date:
    """Return the same day so many years before; 28 February for want of a 29th."""
    year = day.year - years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def window_of(kind: WindowKind, month: date) -> Window:
    """Return the window that ends with a month."""
    starts = {
        WindowKind.MONTH: first_day(month),
        WindowKind.YEAR_TO_DATE: date(month.year, 1, 1),
        WindowKind.SLIDING_12: month_before(month, 11),
    }
    return Window(kind, starts[kind], last_day(month))
