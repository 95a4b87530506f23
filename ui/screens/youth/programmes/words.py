"""Sentences about programmes; nothing drawn, nothing read."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.programmes.cases import RuleWarning
from services.programmes.crossings import CrossingItem, crossing_word
from services.programmes.deadlines import MESSAGES, Deadline
from services.programmes.page import PathwayView, PhaseItem
from services.programmes.rules import Rule
from services.projects.vocabulary import PhaseEvaluation
from services.projects.vocabulary import word as project_word
from ui.forms.words import capital, code_word, joined
from ui.theme.tones import Tone
from ui.translation import translate_text

_SOON = 31  # days before a deadline that is worth a warning
_FAR = 92  # days that are no longer thought of as days
_YEARS = 24  # months that are thought of as years

_TONES: dict[PhaseEvaluation, Tone] = {
    PhaseEvaluation.REACHED: "success",
    PhaseEvaluation.PARTLY_REACHED: "info",
    PhaseEvaluation.NOT_REACHED: "warning",
    PhaseEvaluation.NOT_EVALUATED: "neutral",
}


def warning_text(warning: RuleWarning) -> str:
    """Return what is wrong, in the current language."""
    message = QCoreApplication.translate("services", warning.message)
    return message.format(**warning.parameters)


def rule_text(rule: Rule) -> str:
    """Return a rule with its source: "Un PACEA dure 24 mois au plus. Source : …"."""
    text = QCoreApplication.translate("programmes", "{rule} Source : {source}.")
    return text.format(rule=rule.sentence, source=rule.source.rstrip("."))


def deadline_text(deadline: Deadline) -> str:
    """Return a deadline as a sentence."""
    message = QCoreApplication.translate("services", MESSAGES[deadline.kind])
    return capital(message.format(day=formatting.long_date(deadline.due_on)))


def distance_text(day: date, today: date) -> str:
    """Return how far a day is: "dans 12 jours", "dépassé de 3 jours"."""
    translate, days = QCoreApplication.translate, (day - today).days
    if days == 0:
        return translate("programmes", "aujourd’hui")
    text = (
        translate("programmes", "dans {days}")
        if days > 0
        else translate("programmes", "dépassé de {days}")
    )
    return text.format(days=_length(abs(days)))


def deadline_tone(deadline: Deadline, today: date) -> Tone:
    """Return how pressing a deadline is."""
    if deadline.is_past:
        return "danger"
    return "warning" if (deadline.due_on - today).days <= _SOON else "neutral"


def span_text(view: PathwayView) -> str:
    """Return the days of a pathway: "depuis le 18 mai 2026, fin prévue le 18 mai 2027"."""
    item, translate = view.item, QCoreApplication.translate
    if item.ended_on is not None:
        return capital(formatting.date_range(item.started_on, item.ended_on))
    start = translate("programmes", "Depuis le {day}").format(
        day=formatting.long_date(item.started_on)
    )
    end = item.planned_end_on
    planned = (
        translate("programmes", "fin prévue inconnue")
        if end is None
        else translate("programmes", "fin prévue le {day}").format(day=formatting.long_date(end))
    )
    return joined(start, planned, _signed_text(view), item.adviser_name)


def exit_text(view: PathwayView) -> str:
    """Return how a pathway ended: its reason, the situation, and how the exit counts."""
    item, translate = view.item, QCoreApplication.translate
    unknown = translate("programmes", "motif de sortie inconnu")
    reason = unknown if item.exit_reason is None else code_word(item.exit_reason)
    family = None if item.exit_family is None else code_word(item.exit_family)
    return joined(capital(reason), family, view.outcome)


def phase_text(phase: PhaseItem) -> str:
    """Return the days of a phase."""
    if phase.ended_on is None:
        text = QCoreApplication.translate("programmes", "Depuis le {day}, sans fin prévue")
        return text.format(day=formatting.long_date(phase.started_on))
    return capital(formatting.date_range(phase.started_on, phase.ended_on))


def evaluation_text(phase: PhaseItem, today: date) -> tuple[str, Tone]:
    """Return how the objective of a phase stands, and its tone."""
    translate = QCoreApplication.translate
    if phase.evaluation is not None:
        return capital(translate_text(project_word(phase.evaluation))), _TONES[phase.evaluation]
    if phase.started_on > today:
        return translate("programmes", "À venir"), "neutral"
    if phase.ended_on is not None and phase.ended_on <= today:
        return translate("programmes", "À évaluer"), "warning"
    return translate("programmes", "En cours"), "primary"


def crossing_text(crossing: CrossingItem) -> str:
    """Return a rule crossed, with the reason given."""
    word = translate_text(crossing_word(crossing.rule))
    text = QCoreApplication.translate("programmes", "Règle franchie : {rule}. Motif : {reason}")
    return text.format(rule=word, reason=crossing.reason)


def _length(days: int) -> str:
    """Return a number of days as one thinks of it: in months, then in years, when it is far."""
    if days <= _FAR:
        return formatting.days(days)
    months = days * 12 // 365
    return formatting.months(months) if months < _YEARS else formatting.years(months // 12)


def _signed_text(view: PathwayView) -> str | None:
    item, translate = view.item, QCoreApplication.translate
    if item.signed_on is not None:
        text = translate("programmes", "signé le {day}")
        return text.format(day=formatting.table_date(item.signed_on))
    is_asked = view.edition is not None and view.edition.signature is not None
    return translate("programmes", "pas de signature notée") if is_asked else None
