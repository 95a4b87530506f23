"""How the agenda is said."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.agenda.week import Entry, EntryKind
from services.youths.vocabulary import Attendance, Modality
from ui.forms.conflict_words import clash_words, end_text
from ui.forms.words import SEPARATOR, capital, code_word, joined


def hours(entry: Entry) -> str:
    """Return "10:00 – 10:45", or "sans heure"."""
    if entry.span.starts_at is None:
        if entry.kind is EntryKind.BUSY:
            return QCoreApplication.translate("agenda", "toute la journée")
        return QCoreApplication.translate("agenda", "sans heure")
    start = formatting.clock(entry.span.starts_at)
    return start if entry.span.minutes is None else f"{start} – {end_text(entry.span)}"


def title(entry: Entry) -> str:
    """Return what an entry is called; an absence of somebody else bears no title."""
    if entry.title:
        return formatting.spaced(entry.title)
    return QCoreApplication.translate("agenda", "Absence")


def detail(entry: Entry) -> str:
    """Return the second line: what, how, about what."""
    if entry.kind is EntryKind.BUSY:
        return ""
    if entry.kind is EntryKind.GROUP:
        return joined(seats(entry), entry.label)
    assert entry.event_kind is not None  # noqa: S101 - of every appointment
    how = None
    if entry.modality not in (None, Modality.ON_SITE):
        how = code_word(entry.modality)
    return joined(capital(code_word(entry.event_kind)), how, entry.label)


def seats(entry: Entry) -> str:
    """Return "4 inscrits sur 8", or "4 inscrits"."""
    translate = QCoreApplication.translate
    text = translate("AgendaScreen", "%n inscrit(s)", None, entry.enrolled)
    if entry.seats is None:
        return text
    return translate("agenda", "{enrolled} sur {seats}").format(enrolled=text, seats=entry.seats)


def state(entry: Entry) -> str:
    """Return the attendance when it is not simply planned."""
    if entry.attendance in (None, Attendance.PLANNED, Attendance.NOT_STATED):
        return ""
    return code_word(entry.attendance)


def clashes(entry: Entry) -> str:
    """Return why an entry cannot be true, empty when nothing is in its way."""
    return ", ".join(sorted(clash_words(kind) for kind in entry.clashes))


def spoken(entry: Entry) -> str:
    """Return a whole entry as a screen reader says it."""
    clash = clashes(entry)
    warning = ""
    if clash:
        warning = QCoreApplication.translate("agenda", "conflit : {reason}").format(reason=clash)
    parts = (hours(entry), title(entry), detail(entry), state(entry), warning)
    return SEPARATOR.join(part for part in parts if part)


def short_day(day: date) -> str:
    """Return the head of a column: "lun. 23"."""
    names = (
        QCoreApplication.translate("agenda", "lun."),
        QCoreApplication.translate("agenda", "mar."),
        QCoreApplication.translate("agenda", "mer."),
        QCoreApplication.translate("agenda", "jeu."),
        QCoreApplication.translate("agenda", "ven."),
        QCoreApplication.translate("agenda", "sam."),
        QCoreApplication.translate("agenda", "dim."),
    )
    number = "1er" if day.day == 1 else str(day.day)
    return f"{names[day.weekday()]}{formatting.NBSP}{number}"


def week_title(monday: date) -> str:
    """Return "Semaine 48 · du 23 au 29 novembre 2026"."""
    last = monday + timedelta(days=6)
    return joined(capital(formatting.iso_week(monday)), formatting.date_range(monday, last))


def day_title(day: date) -> str:
    """Return "Lundi 23 novembre 2026 · semaine 48"."""
    return joined(capital(formatting.full_date(day)), formatting.iso_week(day))


def key_hints() -> list[tuple[str, str]]:
    """Return the keys of the hours and what they do."""
    translate = QCoreApplication.translate
    return [
        ("↑ ↓ ← →", translate("agenda", "se déplacer")),
        (translate("agenda", "Entrée"), translate("agenda", "ouvrir ou prendre rendez-vous")),
        ("N", translate("agenda", "nouveau")),
        ("P", translate("agenda", "reporter")),
        (translate("agenda", "Suppr"), translate("agenda", "annuler")),
        (translate("agenda", "Page"), translate("agenda", "semaine d’avant, d’après")),
    ]
