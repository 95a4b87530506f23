"""Where the list gets its rows, and the columns it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.activity import hours as rules
from services.activity.durations import hours_text
from services.activity.hours import Hours
from services.activity.listing import ActivityRow, WeekFilters, list_rows, minutes_of
from services.activity.week import Week
from services.activity.weeks import WeekState
from services.actor import Actor
from services.database import Database
from ui.forms.words import capital
from ui.item_models.paged import Column

WEEKS_COLUMN = 2


class ActivitySource:
    """Reads the list in a worker; the rows of one answer are kept until the next.

    Attributes:
        filters: Replaced as a whole by the screen, before it asks for the list again.
        hours: Rules the rows were read with.
    """

    def __init__(self, database: Database, actor: Actor, today: date) -> None:
        self.filters = WeekFilters()
        self.today = today
        self.hours: Hours = rules.shipped()
        self._database = database
        self._actor = actor
        self._rows: Mapping[int, ActivityRow] = {}

    def list_ids(self, search: str, sort: str, descending: bool) -> Sequence[int]:
        """Return every matching identifier, in display order."""
        filters = replace(self.filters)
        with self._database.read(self._actor) as session:
            rows, hours = list_rows(session, filters, today=self.today, search=search)
        self._rows, self.hours = {row.id: row for row in rows}, hours
        if sort in _KEYS:
            ordered = sorted(rows, key=_KEYS[sort], reverse=descending)
        else:  # the order of the service: who to call first
            ordered = list(reversed(rows)) if descending else list(rows)
        return [row.id for row in ordered]

    def load_rows(self, ids: Sequence[int]) -> Mapping[int, ActivityRow]:
        """Return the rows of a page."""
        found = self._rows
        return {youth_id: found[youth_id] for youth_id in ids if youth_id in found}


_KEYS = {
    "name": lambda row: (row.last_name, row.first_name, row.id),
    "entered": lambda row: (row.entered_on, row.id),
    "adviser": lambda row: (row.adviser_name or "", row.last_name, row.id),
    "last": lambda row: (minutes_of(row.last, row.measure), row.last_name, row.id),
}


def columns() -> list[Column[ActivityRow]]:
    """Return the columns; the first one sorts as the service does: who to call first."""
    translate = QCoreApplication.translate
    return [
        Column(
            lambda: translate("activity", "Semaines sous le plancher"), under_words, sort="under"
        ),
        Column(lambda: translate("activity", "Nom"), full_name, sort="name"),
        Column(lambda: translate("activity", "Quatre dernières semaines"), weeks_words),
        Column(
            lambda: translate("activity", "Dernière semaine"),
            last_words,
            sort="last",
            is_number=True,
        ),
        Column(
            lambda: translate("activity", "Entrée en CEJ"),
            lambda row: formatting.table_date(row.entered_on),
            sort="entered",
        ),
        Column(
            lambda: translate("activity", "Référent"),
            lambda row: row.adviser_name or translate("activity", "sans référent"),
            sort="adviser",
        ),
    ]


def full_name(row: ActivityRow) -> str:
    """Return a name as lists sort it: family name first."""
    return f"{row.last_name} {row.first_name}"


def under_words(row: ActivityRow) -> str:
    """Return how many complete weeks are under the floor, with how many are complete."""
    if not row.compared:
        return QCoreApplication.translate("activity", "pas de semaine complète")
    return formatting.fraction(row.under, row.compared)


def last_words(row: ActivityRow) -> str:
    """Return the hours of the last week that is over, or why there are none."""
    return week_words(row.last, row)


def week_words(week: Week, row: ActivityRow) -> str:
    """Return the hours of a week, or where it stands beside the contract."""
    translate = QCoreApplication.translate
    hours = hours_text(minutes_of(week, row.measure))
    words = {
        WeekState.BEFORE: translate("activity", "avant l’entrée"),
        WeekState.AFTER: translate("activity", "après la sortie"),
        WeekState.PARTIAL: translate("activity", "{hours}, incomplète").format(hours=hours),
    }
    return words.get(week.state, hours)


def weeks_words(row: ActivityRow) -> str:
    """Return the weeks one after the other, for the tool tip and screen readers."""
    parts = (
        f"{capital(formatting.iso_week(week.monday))}{formatting.NBSP}: {week_words(week, row)}"
        for week in row.weeks
    )
    return ", ".join(parts)
