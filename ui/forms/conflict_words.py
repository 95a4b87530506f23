"""What stands in the way of an appointment, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.agenda.conflicts import Conflict, ConflictKind
from services.agenda.spans import Span
from services.i18n import QT_TRANSLATE_NOOP

_WORDS = {
    ConflictKind.ADVISER: QT_TRANSLATE_NOOP("conflicts", "Déjà un rendez-vous {hours} : {what}."),
    ConflictKind.GROUP: QT_TRANSLATE_NOOP("conflicts", "Déjà un événement {hours} : {what}."),
    ConflictKind.BUSY: QT_TRANSLATE_NOOP("conflicts", "Absence notée {hours}."),
    ConflictKind.YOUTH: QT_TRANSLATE_NOOP(
        "conflicts", "La personne a déjà un rendez-vous {hours}."
    ),
    ConflictKind.HOLIDAY: QT_TRANSLATE_NOOP("conflicts", "Jour férié : {what}."),
    ConflictKind.WEEK_END: QT_TRANSLATE_NOOP("conflicts", "Ce jour est un samedi ou un dimanche."),
}
_SHORT = {
    ConflictKind.ADVISER: QT_TRANSLATE_NOOP("conflicts", "un autre rendez-vous à la même heure"),
    ConflictKind.GROUP: QT_TRANSLATE_NOOP("conflicts", "un événement collectif à la même heure"),
    ConflictKind.BUSY: QT_TRANSLATE_NOOP("conflicts", "pendant une absence"),
    ConflictKind.YOUTH: QT_TRANSLATE_NOOP("conflicts", "la personne est attendue ailleurs"),
}


def conflict_sentence(conflict: Conflict) -> str:
    """Return one thing in the way, as a sentence."""
    text = QCoreApplication.translate("conflicts", _WORDS[conflict.kind])
    return text.format(hours=hours_words(conflict), what=conflict.what)


def clash_words(kind: ConflictKind) -> str:
    """Return why two entries of an agenda cannot both be true."""
    return QCoreApplication.translate("conflicts", _SHORT[kind])


def hours_words(conflict: Conflict) -> str:
    """Return "de 10:00 à 10:45", or "toute la journée"."""
    translate = QCoreApplication.translate
    if conflict.starts_at is None:
        return translate("conflicts", "toute la journée")
    start = formatting.clock(conflict.starts_at)
    if conflict.minutes is None:
        return translate("conflicts", "à {start}").format(start=start)
    end = end_text(Span(date.min, conflict.starts_at, conflict.minutes))
    return translate("conflicts", "de {start} à {end}").format(start=start, end=end)


def end_text(span: Span) -> str:
    """Return the time a span ends at: ``10:45``."""
    return f"{span.last // 60:02}:{span.last % 60:02}"
