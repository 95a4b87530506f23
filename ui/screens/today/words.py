"""What the day says: each alert in a sentence, with its dates."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.i18n import QT_TRANSLATE_NOOP
from services.today import Alert, AlertKind, Appointment, Day
from services.youths.vocabulary import Attendance, EventKind
from ui.theme.tones import Tone

KINDS = {
    AlertKind.PATHWAY_ENDING: QT_TRANSLATE_NOOP("today", "Échéance"),
    AlertKind.COMPULSORY_TRAINING: QT_TRANSLATE_NOOP("today", "16-18 ans"),
    AlertKind.SILENT: QT_TRANSLATE_NOOP("today", "Contact"),
    AlertKind.ACTION_LATE: QT_TRANSLATE_NOOP("today", "Action"),
}
ICONS = {
    AlertKind.PATHWAY_ENDING: "hourglass",
    AlertKind.COMPULSORY_TRAINING: "graduation-cap",
    AlertKind.SILENT: "phone",
    AlertKind.ACTION_LATE: "list-checks",
}
TONES: dict[AlertKind, Tone] = {
    AlertKind.PATHWAY_ENDING: "danger",
    AlertKind.COMPULSORY_TRAINING: "warning",
    AlertKind.SILENT: "warning",
    AlertKind.ACTION_LATE: "neutral",
}
PROGRAMMES = {
    "pacea": QT_TRANSLATE_NOOP("today", "Le PACEA"),
    "cej": QT_TRANSLATE_NOOP("today", "Le CEJ"),
    "training": QT_TRANSLATE_NOOP("today", "La formation"),
    "apprenticeship": QT_TRANSLATE_NOOP("today", "L’apprentissage"),
    "compulsory_training": QT_TRANSLATE_NOOP("today", "L’obligation de formation"),
    "garantie_jeunes": QT_TRANSLATE_NOOP("today", "La Garantie jeunes"),
    "other": QT_TRANSLATE_NOOP("today", "Le parcours"),
}
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


def reason(alert: Alert, today: date) -> str:
    """Return why the person is on the list, in a sentence."""
    days = abs(alert.days or 0)
    if alert.kind is AlertKind.PATHWAY_ENDING:
        return _ending(alert, days)
    if alert.kind is AlertKind.SILENT:
        text = QCoreApplication.translate("today", "Aucun contact venant du jeune depuis {days}.")
        return text.format(days=formatting.days(days))
    if alert.kind is AlertKind.ACTION_LATE:
        text = QCoreApplication.translate("today", "L’action « {title} » a {days} de retard.")
        return text.format(title=alert.detail, days=formatting.days(days))
    since = alert.on if alert.on is not None else today
    text = QCoreApplication.translate("today", "Sans école ni formation ni emploi depuis le {day}.")
    return text.format(day=formatting.day_and_month(since))


def detail(alert: Alert) -> str:
    """Return the second line: the date the sentence speaks of."""
    if alert.on is None:
        return ""
    texts = {
        AlertKind.PATHWAY_ENDING: QCoreApplication.translate("today", "Fin prévue le {day}"),
        AlertKind.COMPULSORY_TRAINING: QCoreApplication.translate(
            "today", "Obligation de formation : situation depuis le {day}"
        ),
        AlertKind.SILENT: QCoreApplication.translate("today", "Dernier contact le {day}"),
        AlertKind.ACTION_LATE: QCoreApplication.translate("today", "Prévue le {day}"),
    }
    return texts[alert.kind].format(day=formatting.long_date(alert.on))


def appointment_line(appointment: Appointment) -> str:
    """Return what an appointment is about."""
    kind = translated(EVENTS[appointment.kind])
    return f"{kind} · {appointment.label}" if appointment.label else kind


def summary(day: Day, today: date) -> str:
    """Return the one sentence under the title."""
    coming = sum(one.attendance is Attendance.PLANNED for one in day.appointments)
    week = formatting.iso_week(today)
    counts = [
        QCoreApplication.translate("today", "%n rendez-vous à venir", "", coming),
        QCoreApplication.translate("today", "%n parcours à relancer", "", len(day.alerts)),
        QCoreApplication.translate("today", "%n brouillon(s) à terminer", "", len(day.drafts)),
    ]
    when = formatting.full_date(today)
    return f"{when[:1].upper()}{when[1:]}, {week} · {', '.join(counts)}"


def _ending(alert: Alert, days: int) -> str:
    programme = translated(PROGRAMMES[alert.detail])
    if alert.days is not None and alert.days < 0:
        text = QCoreApplication.translate(
            "today", "{programme} devait se terminer il y a {days} et aucune suite n’est saisie."
        )
    elif alert.days == 0:
        text = QCoreApplication.translate(
            "today", "{programme} se termine aujourd’hui et aucune suite n’est saisie."
        )
    else:
        text = QCoreApplication.translate(
            "today", "{programme} se termine dans {days} et aucune suite n’est saisie."
        )
    return text.format(programme=programme, days=formatting.days(days))
