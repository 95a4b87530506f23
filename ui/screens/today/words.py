"""What the day says: its meetings, its deadlines, and one sentence for the whole."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.i18n import QT_TRANSLATE_NOOP
from services.today import Appointment, Day, Deadline
from services.youths.vocabulary import Attendance, EventKind
from ui.forms.words import capital
from ui.theme.tones import Tone
from ui.translation import translate_text

EVENTS = {
    EventKind.INTERVIEW: QT_TRANSLATE_NOOP("today", "Entretien"),
    EventKind.WORKSHOP: QT_TRANSLATE_NOOP("today", "Atelier"),
    EventKind.COLLECTIVE_INFORMATION: QT_TRANSLATE_NOOP("today", "Information collective"),
    EventKind.PARTNER_INTERVIEW: QT_TRANSLATE_NOOP("today", "Entretien avec un partenaire"),
    EventKind.VISIT: QT_TRANSLATE_NOOP("today", "Visite"),
    EventKind.SERVICE: QT_TRANSLATE_NOOP("today", "Prestation"),
    EventKind.OUTSIDE_ACTIVITY: QT_TRANSLATE_NOOP("today", "Activité extérieure"),
    EventKind.MESSAGE: QT_TRANSLATE_NOOP("today", "Message"),
    EventKind.OTHER: QT_TRANSLATE_NOOP("today", "Autre"),
}
ATTENDANCE: dict[Attendance, tuple[str, Tone, str]] = {
    Attendance.PRESENT: (QT_TRANSLATE_NOOP("today", "Présent"), "success", "circle-check"),
    Attendance.ABSENT: (QT_TRANSLATE_NOOP("today", "Absent"), "danger", "x"),
}


def translated(text: str) -> str:
    """Return a text of this module in the current language."""
    return QCoreApplication.translate("today", text)


def deadline(one: Deadline) -> str:
    """Return what a date is about."""
    message = translate_text(one.message, day=formatting.long_date(one.on))
    about = translate_text(one.about) if one.about else ""
    return f"{about}\N{NO-BREAK SPACE}: {message}" if about else capital(message)


def attended(name: str, attendance: Attendance) -> str:
    """Return what was noted about a meeting."""
    text = translated(ATTENDANCE[attendance][0])
    return f"{name}\N{NO-BREAK SPACE}: {text.lower()}"


def appointment_line(appointment: Appointment) -> str:
    """Return what an appointment is about."""
    kind = translated(EVENTS[appointment.kind])
    return f"{kind} · {appointment.label}" if appointment.label else kind


def summary(day: Day, today: date) -> str:
    """Return the one sentence under the title; what is at zero is not counted."""
    coming = sum(one.attendance is Attendance.PLANNED for one in day.appointments)
    counts = [
        (coming, QCoreApplication.translate("today", "%n rendez-vous à venir", "", coming)),
        (
            day.at_risk,
            QCoreApplication.translate("today", "%n parcours à relancer", "", day.at_risk),
        ),
        (
            len(day.drafts),
            QCoreApplication.translate("today", "%n brouillon(s) à terminer", "", len(day.drafts)),
        ),
        (
            len(day.tasks),
            QCoreApplication.translate("today", "%n tâche(s) à faire", "", len(day.tasks)),
        ),
    ]
    told = ", ".join(text for count, text in counts if count)
    told = told or QCoreApplication.translate("today", "rien à traiter pour l’instant")
    when = formatting.full_date(today)
    return f"{capital(when)}, {formatting.iso_week(today)} · {told}"
