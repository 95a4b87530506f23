"""Where the list gets its rows, and the columns it shows."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.actor import Actor
from services.database import Database
from services.youths.listing import Filters, Sort, YouthRow, list_ids, load_rows
from services.youths.vocabulary import SituationFamily
from ui.context import ScreenContext
from ui.forms.words import age_text, capital, code_word
from ui.item_models.paged import Column

UNKNOWN = "–"


class YouthSource:
    """Reads the list in a worker, limited to what the filters say.

    Attributes:
        filters: Replaced as a whole by the screen, before it asks for the list again.
    """

    def __init__(self, database: Database, actor: Actor) -> None:
        self.filters = Filters()
        self._database = database
        self._actor = actor

    def list_ids(self, search: str, sort: str, descending: bool) -> Sequence[int]:
        """Return every matching identifier, in display order."""
        with self._database.read(self._actor) as session:
            return list_ids(session, search, Sort(sort), descending, self.filters)

    def load_rows(self, ids: Sequence[int]) -> Mapping[int, YouthRow]:
        """Return the rows of a page."""
        with self._database.read(self._actor) as session:
            return load_rows(session, ids)


def columns(context: ScreenContext) -> list[Column[YouthRow]]:
    """Return the columns the session may see."""
    translate = QCoreApplication.translate
    shown: list[Column[YouthRow]] = [
        Column(lambda: translate("youths", "Nom"), full_name, sort=Sort.NAME),
        Column(
            lambda: translate("youths", "Âge"),
            lambda row: _age(row, context.today()),
            sort=Sort.BIRTH_DATE,
            is_number=True,
        ),
        Column(lambda: translate("youths", "Téléphone"), _phone),
    ]
    if context.may("youth.record"):
        shown += [
            Column(lambda: translate("youths", "Programme"), _programmes),
            Column(lambda: translate("youths", "Situation"), _situation),
        ]
    shown.append(Column(lambda: translate("youths", "Référent"), _adviser, sort=Sort.ADVISER))
    if context.may("youth.record"):
        shown.append(
            Column(
                lambda: translate("youths", "Dernier contact"),
                _last_contact,
                sort=Sort.LAST_CONTACT,
            )
        )
    else:
        shown.append(Column(lambda: translate("youths", "Site"), _site, sort=Sort.SITE))
    return shown


def full_name(row: YouthRow) -> str:
    """Return a name as lists sort it: family name first."""
    return f"{row.last_name} {row.first_name}"


def _age(row: YouthRow, today: date) -> str:
    return age_text(row.birth_date, today) or UNKNOWN


def _phone(row: YouthRow) -> str:
    return UNKNOWN if row.phone is None else formatting.phone(row.phone)


def _programmes(row: YouthRow) -> str:
    if not row.programmes:
        return QCoreApplication.translate("youths", "Aucun")
    return ", ".join(capital(code_word(programme)) for programme in row.programmes)


def _situation(row: YouthRow) -> str:
    return capital(code_word(row.situation or SituationFamily.UNKNOWN))


def _adviser(row: YouthRow) -> str:
    return row.adviser_name or QCoreApplication.translate("youths", "sans référent")


def _site(row: YouthRow) -> str:
    return row.site_name or UNKNOWN


def _last_contact(row: YouthRow) -> str:
    return UNKNOWN if row.last_contact_on is None else formatting.table_date(row.last_contact_on)
