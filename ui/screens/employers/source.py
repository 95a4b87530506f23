"""Where the list of employers gets its rows, and the columns it shows."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.actor import Actor
from services.database import Database
from services.employers import pages
from services.employers.pages import EmployerRow
from services.employers.records import EmployerStatus
from services.reference.lists import ReferenceLists
from ui.forms.words import commune_name
from ui.item_models.paged import Column
from ui.screens.employers import words

STATUS_COLUMN = 3


class EmployerSource:
    """Reads the list in a worker.

    Attributes:
        status: Replaced by the screen before it asks for the list again; None for all.
    """

    def __init__(self, database: Database, actor: Actor, references: ReferenceLists) -> None:
        self.status: EmployerStatus | None = None
        self._database = database
        self._actor = actor
        self._references = references

    def list_ids(self, search: str, sort: str, descending: bool) -> Sequence[int]:
        """Return every matching identifier, in display order."""
        with self._database.read(self._actor) as session:
            return pages.list_ids(session, search, sort or "name", descending, self.status)

    def load_rows(self, ids: Sequence[int]) -> Mapping[int, EmployerRow]:
        """Return the rows of a page; the lists they are written with are read here, not later."""
        self._references.communes.get("")
        self._references.naf.get("")
        with self._database.read(self._actor) as session:
            return pages.load_rows(session, ids)


def columns(references: ReferenceLists, today: Callable[[], date]) -> list[Column[EmployerRow]]:
    """Return what is shown of an establishment."""
    translate = QCoreApplication.translate
    return [
        Column(lambda: translate("employers", "Entreprise"), lambda row: row.name, sort="name"),
        Column(
            lambda: translate("employers", "Activité"),
            lambda row: words.activity(references, row.naf_code),
        ),
        Column(
            lambda: translate("employers", "Commune"),
            lambda row: commune_name(references, row.commune_code) or words.UNKNOWN,
        ),
        Column(
            lambda: translate("employers", "Relation"),
            lambda row: words.translated(words.STATUS[row.status]),
            sort="status",
        ),
        Column(lambda: translate("employers", "Dernier échange"), _last_exchange, sort="last"),
        Column(
            lambda: translate("employers", "Étape suivante"),
            lambda row: words.next_step_cell(row, today()),
        ),
        Column(
            lambda: translate("employers", "Postes ouverts"),
            lambda row: formatting.number(row.open_positions),
            is_number=True,
        ),
    ]


def _last_exchange(row: EmployerRow) -> str:
    if row.last_interaction_on is None:
        return QCoreApplication.translate("employers", "Jamais")
    return formatting.table_date(row.last_interaction_on)
