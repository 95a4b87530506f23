"""Which columns an agenda has: days of one person, or people of one day."""

from datetime import date, timedelta

from ui.screens.agenda import words
from ui.screens.agenda.desk import Loaded
from ui.screens.agenda.layout import Column

_SATURDAY = 5


def columns(loaded: Loaded, nobody: str) -> list[Column]:
    """Return the columns; ``nobody`` heads what no adviser has taken yet.

    The week-end is shown only when something is in it.
    """
    if len(loaded.accounts) > 1:
        return _people(loaded, nobody)
    agenda = loaded.agenda
    busy = {entry.span.day for entry in agenda.entries}
    is_alone = agenda.first == agenda.last
    days = [agenda.first + timedelta(days=n) for n in range((agenda.last - agenda.first).days + 1)]
    return [
        _column(loaded, day, loaded.accounts[0], words.short_day(day))
        for day in days
        if day.weekday() < _SATURDAY or day in busy or is_alone
    ]


def _people(loaded: Loaded, nobody: str) -> list[Column]:
    names = {row.id: row.name for row in loaded.advisers}
    taken = {entry.account_id for entry in loaded.agenda.entries}
    return [
        _column(loaded, loaded.agenda.first, account_id, names.get(account_id or 0, nobody))
        for account_id in loaded.accounts
        if account_id is not None or None in taken
    ]


def _column(loaded: Loaded, day: date, account_id: int | None, title: str) -> Column:
    holiday = loaded.agenda.holidays.get(day, "")
    is_off = bool(holiday) or day.weekday() >= _SATURDAY
    return Column(day, account_id, title, holiday, is_off)
