"""What breaks say: each in a sentence, with its dates; and what was done about them."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.breaks.listing import Break
from services.breaks.rules import RuleCode
from services.breaks.undo import BreakAnswerKind, Settled
from services.i18n import QT_TRANSLATE_NOOP
from ui.theme.tones import Tone

translate = QCoreApplication.translate

KINDS = {
    RuleCode.PROGRAMME_ENDING: QT_TRANSLATE_NOOP("breaks", "Échéance"),
    RuleCode.COMPULSORY_TRAINING: QT_TRANSLATE_NOOP("breaks", "16-18 ans"),
    RuleCode.WEEKLY_FLOOR: QT_TRANSLATE_NOOP("breaks", "Activité CEJ"),
    RuleCode.REPEATED_ABSENCE: QT_TRANSLATE_NOOP("breaks", "Absences"),
    RuleCode.NO_CONTACT: QT_TRANSLATE_NOOP("breaks", "Contact"),
    RuleCode.STEP_WITHOUT_NEXT: QT_TRANSLATE_NOOP("breaks", "Suite"),
    RuleCode.GAP: QT_TRANSLATE_NOOP("breaks", "Entre deux étapes"),
    RuleCode.ACTION_OVERDUE: QT_TRANSLATE_NOOP("breaks", "Action"),
}
ICONS = {
    RuleCode.PROGRAMME_ENDING: "hourglass",
    RuleCode.COMPULSORY_TRAINING: "graduation-cap",
    RuleCode.WEEKLY_FLOOR: "clock",
    RuleCode.REPEATED_ABSENCE: "calendar",
    RuleCode.NO_CONTACT: "phone",
    RuleCode.STEP_WITHOUT_NEXT: "route",
    RuleCode.GAP: "milestone",
    RuleCode.ACTION_OVERDUE: "list-checks",
}
TONES: dict[RuleCode, Tone] = {
    RuleCode.PROGRAMME_ENDING: "danger",
    RuleCode.COMPULSORY_TRAINING: "warning",
    RuleCode.WEEKLY_FLOOR: "warning",
    RuleCode.REPEATED_ABSENCE: "warning",
    RuleCode.NO_CONTACT: "warning",
    RuleCode.STEP_WITHOUT_NEXT: "neutral",
    RuleCode.GAP: "neutral",
    RuleCode.ACTION_OVERDUE: "neutral",
}
PROGRAMMES = {
    "pacea": QT_TRANSLATE_NOOP("breaks", "Le PACEA"),
    "cej": QT_TRANSLATE_NOOP("breaks", "Le CEJ"),
    "training": QT_TRANSLATE_NOOP("breaks", "La formation"),
    "apprenticeship": QT_TRANSLATE_NOOP("breaks", "L’apprentissage"),
    "compulsory_training": QT_TRANSLATE_NOOP("breaks", "L’obligation de formation"),
    "garantie_jeunes": QT_TRANSLATE_NOOP("breaks", "La Garantie jeunes"),
    "other": QT_TRANSLATE_NOOP("breaks", "Le parcours"),
}
_STEPS = {
    "job": QT_TRANSLATE_NOOP("breaks", "de l’emploi"),
    "training": QT_TRANSLATE_NOOP("breaks", "de la formation"),
    "work_study": QT_TRANSLATE_NOOP("breaks", "de l’alternance"),
    "volunteering": QT_TRANSLATE_NOOP("breaks", "du volontariat"),
    "immersion": QT_TRANSLATE_NOOP("breaks", "de l’immersion"),
    "school": QT_TRANSLATE_NOOP("breaks", "de la scolarité"),
}


def translated(text: str) -> str:
    """Return a text of this module in the current language."""
    return QCoreApplication.translate("breaks", text)


def kind(code: RuleCode) -> str:
    """Return the kind of a break, in a word or two."""
    return translated(KINDS[code])


def reason(one: Break, today: date) -> str:
    """Return why the person is on the list, in a sentence."""
    days = formatting.days(abs((today - one.on).days)) if one.on is not None else ""
    match one.code:
        case RuleCode.PROGRAMME_ENDING:
            return _ending(one, today, days)
        case RuleCode.COMPULSORY_TRAINING:
            return _obligation(one, today) if one.next_on is not None else _idle(one)
        case RuleCode.WEEKLY_FLOOR:
            return _weeks(one)
        case RuleCode.REPEATED_ABSENCE:
            return _absences(one)
        case RuleCode.NO_CONTACT:
            return _silence(one, days)
        case RuleCode.ACTION_OVERDUE:
            text = translate("breaks", "L’action « {title} » a {days} de retard.")
            return text.format(title=one.detail, days=days)
        case _:
            return _between_steps(one, days)


def detail(one: Break) -> str:
    """Return the second line: the dates the sentence speaks of."""
    if one.on is None:
        return ""
    day = formatting.long_date(one.on)
    if one.code is RuleCode.GAP and one.next_on is not None:
        text = translate("breaks", "Fin le {day}, étape suivante le {next}")
        return text.format(day=day, next=formatting.long_date(one.next_on))
    if one.code is RuleCode.WEEKLY_FLOOR:
        minutes = formatting.minutes(one.count) if one.count else formatting.minutes(0)
        text = translate("breaks", "Depuis la semaine du {day}, {hours} en tout")
        return text.format(day=day, hours=minutes)
    if one.code is RuleCode.COMPULSORY_TRAINING and one.next_on is not None:
        text = translate("breaks", "Obligation de formation, manquement constaté le {day}")
        return text.format(day=day)
    if one.code is RuleCode.NO_CONTACT and one.detail == "never":
        return translate("breaks", "Entrée dans le programme le {day}").format(day=day)
    return translated(_DETAILS[one.code]).format(day=day)


def settled(one: Settled) -> str:
    """Return what was done, in a few words."""
    text = translated(_SETTLED[one.answer])
    return text.format(day="" if one.until is None else formatting.long_date(one.until))


_DETAILS = {
    RuleCode.PROGRAMME_ENDING: QT_TRANSLATE_NOOP("breaks", "Fin prévue le {day}"),
    RuleCode.COMPULSORY_TRAINING: QT_TRANSLATE_NOOP(
        "breaks", "Obligation de formation de 16 à 18 ans"
    ),
    RuleCode.REPEATED_ABSENCE: QT_TRANSLATE_NOOP("breaks", "Dernière absence le {day}"),
    RuleCode.NO_CONTACT: QT_TRANSLATE_NOOP("breaks", "Dernier contact le {day}"),
    RuleCode.STEP_WITHOUT_NEXT: QT_TRANSLATE_NOOP("breaks", "Fin le {day}"),
    RuleCode.GAP: QT_TRANSLATE_NOOP("breaks", "Fin le {day}"),
    RuleCode.ACTION_OVERDUE: QT_TRANSLATE_NOOP("breaks", "Prévue le {day}"),
}
_SETTLED = {
    BreakAnswerKind.CALL_REACHED: QT_TRANSLATE_NOOP("breaks", "joint au téléphone"),
    BreakAnswerKind.CALL_UNANSWERED: QT_TRANSLATE_NOOP(
        "breaks", "sans réponse, à rappeler le {day}"
    ),
    BreakAnswerKind.APPOINTMENT: QT_TRANSLATE_NOOP("breaks", "rendez-vous pris"),
    BreakAnswerKind.TASK: QT_TRANSLATE_NOOP("breaks", "tâche ajoutée"),
    BreakAnswerKind.POSTPONED: QT_TRANSLATE_NOOP("breaks", "reporté au {day}"),
}


def _ending(one: Break, today: date, days: str) -> str:
    programme = translated(PROGRAMMES[one.detail])
    if one.on is not None and one.on < today:
        text = translate(
            "breaks", "{programme} devait se terminer il y a {days} et aucune suite n’est saisie."
        )
    elif one.on == today:
        text = translate(
            "breaks", "{programme} se termine aujourd’hui et aucune suite n’est saisie."
        )
    else:
        text = translate(
            "breaks", "{programme} se termine dans {days} et aucune suite n’est saisie."
        )
    return text.format(programme=programme, days=days)


def _idle(one: Break) -> str:
    if one.on is None:
        return translate("breaks", "Sans école ni formation ni emploi, depuis une date inconnue.")
    text = translate("breaks", "Sans école ni formation ni emploi depuis le {day}.")
    return text.format(day=formatting.long_date(one.on))


def _obligation(one: Break, today: date) -> str:
    assert one.next_on is not None  # noqa: S101 - the deadline of a case
    left = (one.next_on - today).days
    if left < 0:
        text = translate(
            "breaks",
            "Aucune solution notée : le délai pour informer le département a fini le {day}, il y a"
            " {days}.",
        )
    elif left == 0:
        text = translate(
            "breaks",
            "Aucune solution notée : le délai pour informer le département finit aujourd’hui.",
        )
    else:
        text = translate(
            "breaks",
            "Aucune solution notée : le délai pour informer le département finit le {day}, dans"
            " {days}.",
        )
    return text.format(day=formatting.long_date(one.next_on), days=formatting.days(abs(left)))


def _weeks(one: Break) -> str:
    first, last = one.on, one.next_on
    count = 1 if first is None or last is None else (last - first).days // 7 + 1
    text = translate("breaks", "Moins de {hours} d’activité par semaine depuis {weeks}.")
    floor = formatting.minutes(int(one.detail))
    return text.format(hours=floor, weeks=formatting.weeks(count))


def _absences(one: Break) -> str:
    count = one.count or 0
    if one.detail == "in_a_row":
        return translate("breaks", "%n absence(s) de suite à un rendez-vous.", None, count)
    return translate("breaks", "%n absence(s) ces dernières semaines.", None, count)


def _silence(one: Break, days: str) -> str:
    if one.detail == "never":
        text = translate(
            "breaks", "Aucun contact connu depuis l’entrée dans le programme, il y a {days}."
        )
    else:
        text = translate("breaks", "Aucun contact venant du jeune depuis {days}.")
    return text.format(days=days)


def _between_steps(one: Break, days: str) -> str:
    step = translated(_STEPS[one.detail.partition(":")[2]])
    if one.next_on is None or one.on is None:
        text = translate("breaks", "Fin {step} il y a {days}, aucune étape suivante.")
        return text.format(step=step, days=days)
    hole = formatting.days((one.next_on - one.on).days - 1)
    text = translate("breaks", "{days} sans étape entre la fin {step} et la suivante.")
    return text.format(days=hole, step=step)


def followed_by(adviser: str | None) -> str:
    """Return whose caseload a person belongs to, when the list holds a colleague's."""
    text = translate("breaks", "Portefeuille de {adviser}")
    return text.format(adviser=adviser or "–")


def more(count: int) -> str:
    """Return how many reasons are not written."""
    return translate("breaks", "%n autre(s) raison(s)", None, count)
