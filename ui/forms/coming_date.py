"""A date that is likely to come: short forms are read as the next one."""

import re
from datetime import date, timedelta

from typing_extensions import override

from ui.widgets.date_field import DateField

_DAY_AND_MONTH = re.compile(r"(\d{1,2})[/. -](\d{1,2})", re.ASCII)
_DAYS_AHEAD = re.compile(r"\+\s*(\d{1,3})", re.ASCII)
_TWO_DIGITS = re.compile(r".*\D\d{2}", re.ASCII)
_LIVING = 20  # years back, beyond which a year of two digits is of this century


class ComingDate(DateField):
    """Reads "15/1" as the next 15 January, "+7" as in seven days, and "27" as 2027."""

    @override
    def value(self) -> date | None:
        typed, today = self.text().strip(), self._today()
        if match := _DAYS_AHEAD.fullmatch(typed):
            return today + timedelta(days=int(match[1]))
        if match := _DAY_AND_MONTH.fullmatch(typed):
            return _next(today, int(match[1]), int(match[2]))
        found = super().value()
        is_short = _TWO_DIGITS.fullmatch(typed) is not None
        if found is not None and is_short and found.year < today.year - _LIVING:
            return _at(found.year + 100, found.month, found.day)
        return found


def _next(today: date, day: int, month: int) -> date | None:
    for year in range(today.year, today.year + 9):  # a 29 February may be eight years away
        found = _at(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def _at(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
