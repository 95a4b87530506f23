"""How the desk is said; nothing of a life is in these words."""

from collections.abc import Mapping
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.agenda.week import Entry
from services.i18n import QT_TRANSLATE_NOOP
from services.reception import Free, WalkInRow, WalkInState, Wish
from ui.forms.words import capital, code_word, joined

WISHES = {
    Wish.SEE_ADVISER: QT_TRANSLATE_NOOP("reception", "Voir son conseiller"),
    Wish.APPOINTMENT: QT_TRANSLATE_NOOP("reception", "A rendez-vous"),
    Wish.FIRST_VISIT: QT_TRANSLATE_NOOP("reception", "Première venue"),
    Wish.MAKE_APPOINTMENT: QT_TRANSLATE_NOOP("reception", "Prendre ou déplacer un rendez-vous"),
    Wish.DOCUMENT: QT_TRANSLATE_NOOP("reception", "Déposer ou retirer un papier"),
    Wish.INFORMATION: QT_TRANSLATE_NOOP("reception", "Se renseigner"),
    Wish.OFFERS: QT_TRANSLATE_NOOP("reception", "Voir les offres"),
    Wish.COMPUTER: QT_TRANSLATE_NOOP("reception", "Utiliser un ordinateur"),
    Wish.URGENT: QT_TRANSLATE_NOOP("reception", "Demande urgente"),
    Wish.OTHER: QT_TRANSLATE_NOOP("reception", "Autre demande"),
}


def wish(code: Wish) -> str:
    """Return what somebody comes for."""
    return QCoreApplication.translate("reception", WISHES[code])


def name(row: WalkInRow) -> str:
    """Return who it is; nobody has to give a name to be received."""
    if row.name is None:
        return QCoreApplication.translate("reception", "Personne sans dossier")
    return formatting.spaced(row.name)


def reason(row: WalkInRow) -> str:
    """Return "A rendez-vous à 10 h · pour Nadia Berthier"."""
    translate = QCoreApplication.translate
    text = wish(row.wish)
    if row.appointment_at is not None:
        hour = formatting.spoken_time(row.appointment_at)
        text = translate("reception", "Rendez-vous de {hour}").format(hour=hour)
    whom = translate("reception", "pour qui sera libre")
    if row.waits_for is not None:
        whom = translate("reception", "pour {name}").format(name=row.waits_for)
    return joined(text, whom)


def state(row: WalkInRow, now: time) -> str:
    """Return since when they wait, or what became of them."""
    translate = QCoreApplication.translate
    if row.state is WalkInState.WAITING:
        return translate("reception", "attend depuis {time}").format(time=brief_state(row, now))
    hour = "" if row.ended_at is None else formatting.clock(row.ended_at)
    if row.state is WalkInState.TAKEN:
        return translate("reception", "reçu à {hour}").format(hour=hour)
    return translate("reception", "reparti à {hour} sans être reçu").format(hour=hour)


def brief_state(row: WalkInRow, now: time) -> str:
    """Return how long they have waited, or when that ended."""
    if row.state is WalkInState.WAITING:
        return formatting.minutes(max(0, _minute(now) - _minute(row.arrived_at)))
    return "" if row.ended_at is None else formatting.clock(row.ended_at)


def freedom(free: Free) -> str:
    """Return until when: "jusqu’à 14:30", "plus rien aujourd’hui", "absence", and who waits."""
    translate = QCoreApplication.translate
    if free.until is not None:
        hour = formatting.clock(free.until)
        text = translate("reception", "jusqu’à {hour}").format(hour=hour)
    elif free.is_free:
        text = translate("reception", "plus rien aujourd’hui")
    else:
        text = translate("reception", "absence toute la journée")
    waiting = translate("ReceptionScreen", "%n attend(ent)", None, free.waiting)
    return joined(text, waiting if free.waiting else None)


def appointment(entry: Entry, advisers: Mapping[int, str]) -> str:
    """Return the second line of an appointment: its kind, and with whom."""
    assert entry.event_kind is not None  # noqa: S101 - neither of them is an absence
    return joined(capital(code_word(entry.event_kind)), advisers.get(entry.account_id or 0))


def page_title(day: date) -> str:
    """Return the day, as a sentence begins."""
    return capital(formatting.full_date(day))


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
