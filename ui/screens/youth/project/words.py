"""Sentences about projects; nothing drawn, nothing read."""

import enum

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.projects.view import CompetenceItem, OccupationItem, TrainingStepItem
from services.projects.vocabulary import (
    CompetenceLevel,
    ProjectStatus,
    ProofPlace,
    StepStatus,
    word,
)
from ui.forms.words import capital, joined
from ui.theme.tones import Tone
from ui.translation import translate_text

PROJECT_TONES: dict[ProjectStatus, Tone] = {
    ProjectStatus.EXPLORED: "info",
    ProjectStatus.CONFIRMED: "primary",
    ProjectStatus.UNDER_WAY: "primary",
    ProjectStatus.ACHIEVED: "success",
    ProjectStatus.GIVEN_UP: "neutral",
}
STEP_TONES: dict[StepStatus, Tone] = {
    StepStatus.PLANNED: "info",
    StepStatus.APPLIED: "info",
    StepStatus.ADMITTED: "primary",
    StepStatus.RUNNING: "primary",
    StepStatus.DONE: "success",
    StepStatus.LEFT: "warning",
}


def said(code: enum.StrEnum) -> str:
    """Return the word of a code, with a capital."""
    return capital(translate_text(word(code)))


def choices(codes: type[enum.StrEnum]) -> list[tuple[object, str]]:
    """Return the codes with their words, for a field of choices."""
    return [(code, said(code)) for code in codes]


def occupation_text(item: OccupationItem) -> str:
    """Return an occupation: "Cuisine (G1602)", or what is known of it."""
    if item.label is None:
        return item.rome_code or ""
    return item.label if item.rome_code is None else f"{item.label} ({item.rome_code})"


def proof_text(item: CompetenceItem) -> str:
    """Return how well, and where it was shown."""
    day = None if item.acquired_on is None else formatting.month(item.acquired_on)
    place = None if item.proven_at is ProofPlace.NOT_SHOWN else translate_text(word(item.proven_at))
    not_shown = translate_text(word(ProofPlace.NOT_SHOWN))
    return joined(place or not_shown, item.proof_label, day)


def level_tone(level: CompetenceLevel) -> Tone:
    """Return the tone of a level: what is mastered is a strength."""
    is_mastered = level in (CompetenceLevel.ALONE, CompetenceLevel.TEACHES)
    return "strength" if is_mastered else "neutral"


def days_text(item: TrainingStepItem) -> str:
    """Return the days of a training step, as far as they are known."""
    translate = QCoreApplication.translate
    if item.started_on is None:
        return translate("project", "dates inconnues")
    if item.ended_on is None:
        text = translate("project", "à partir du {day}")
        return text.format(day=formatting.long_date(item.started_on))
    return formatting.date_range(item.started_on, item.ended_on)


def step_text(item: TrainingStepItem) -> str:
    """Return the body, what it leads to and the days of a training step."""
    kind = None
    if item.is_apprenticeship:
        kind = QCoreApplication.translate("project", "apprentissage")
    return capital(joined(kind, item.body, item.certification, days_text(item)))
