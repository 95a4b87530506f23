"""How the relation with an employer is written on screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.employers.pages import EmployerPage, EmployerRow, InteractionItem
from services.employers.records import EmployerStatus, InteractionKind, OfferStatus
from services.i18n import QT_TRANSLATE_NOOP
from services.reference.lists import ReferenceLists
from ui.theme.tones import Tone

UNKNOWN = "–"

STATUS = {
    EmployerStatus.PROSPECT: QT_TRANSLATE_NOOP("employers", "À contacter"),
    EmployerStatus.ACTIVE: QT_TRANSLATE_NOOP("employers", "En relation"),
    EmployerStatus.DORMANT: QT_TRANSLATE_NOOP("employers", "En veille"),
}
STATUS_LOOKS: dict[EmployerStatus, tuple[Tone, str]] = {
    EmployerStatus.PROSPECT: ("info", "phone"),
    EmployerStatus.ACTIVE: ("success", "handshake"),
    EmployerStatus.DORMANT: ("neutral", "moon"),
}
EXCHANGES = {
    InteractionKind.CALL: QT_TRANSLATE_NOOP("employers", "Appel"),
    InteractionKind.VISIT: QT_TRANSLATE_NOOP("employers", "Visite"),
    InteractionKind.MAIL: QT_TRANSLATE_NOOP("employers", "Message"),
    InteractionKind.JOB_DATING: QT_TRANSLATE_NOOP("employers", "Rencontre recrutement"),
    InteractionKind.MEETING: QT_TRANSLATE_NOOP("employers", "Réunion"),
}
EXCHANGE_ICONS = {
    InteractionKind.CALL: "phone",
    InteractionKind.VISIT: "map-pin",
    InteractionKind.MAIL: "mail",
    InteractionKind.JOB_DATING: "users",
    InteractionKind.MEETING: "message-square",
}
OFFERS = {
    OfferStatus.OPEN: QT_TRANSLATE_NOOP("employers", "Ouverte"),
    OfferStatus.FILLED: QT_TRANSLATE_NOOP("employers", "Pourvue"),
    OfferStatus.WITHDRAWN: QT_TRANSLATE_NOOP("employers", "Retirée"),
}
OFFER_LOOKS: dict[OfferStatus, tuple[Tone, str]] = {
    OfferStatus.OPEN: ("info", "briefcase-business"),
    OfferStatus.FILLED: ("success", "check"),
    OfferStatus.WITHDRAWN: ("neutral", "x"),
}


def translated(text: str) -> str:
    """Return a text of this module in the current language."""
    return QCoreApplication.translate("employers", text)


def activity(references: ReferenceLists, code: str | None) -> str:
    """Return what an establishment does; the code itself when the list does not hold it."""
    if code is None:
        return UNKNOWN
    found = references.naf.get(code)
    return code if found is None else found.label


def pending(row: EmployerRow) -> date | None:
    """Return the day of the next step, unless an exchange since then has replaced it."""
    if row.next_on is None or (row.last_interaction_on or date.min) > row.next_on:
        return None
    return row.next_on


def next_step_cell(row: EmployerRow, today: date) -> str:
    """Return the next step as the list says it: a day, and that it has passed."""
    day = pending(row)
    if day is None:
        return UNKNOWN
    text = formatting.table_date(day)
    if day >= today:
        return text
    return QCoreApplication.translate("employers", "{day}, en retard").format(day=text)


def next_step(page: EmployerPage) -> InteractionItem | None:
    """Return the exchange whose next step is still to do."""
    dated = [one for one in page.interactions if one.next_on is not None]
    found = max(dated, key=lambda one: one.next_on or date.min, default=None)
    last = max((one.occurred_on for one in page.interactions), default=date.min)
    if found is None or found.next_on is None or last > found.next_on:
        return None
    return found


def contacts_sentence(page: EmployerPage) -> str:
    """Return how often the company was reached this month, against what it accepts."""
    count = page.contacts_this_month
    counted = QCoreApplication.translate("employers", "%n contact(s) ce mois-ci", None, count)
    if page.max_contacts_per_month is None:
        return counted
    return QCoreApplication.translate("employers", "{contacts} sur {limit}").format(
        contacts=counted, limit=page.max_contacts_per_month
    )


def is_limit_reached(page: EmployerPage) -> bool:
    """Tell whether the company asked not to be reached again this month."""
    limit = page.max_contacts_per_month
    return limit is not None and page.contacts_this_month >= limit


def month_after(today: date) -> date:
    """Return the first day of the month that follows."""
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)
