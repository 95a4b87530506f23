"""The codes of projects and phases, and the French words for them."""

import enum
from collections.abc import Mapping
from typing import Any

from models.programme import PhaseEvaluation
from models.project import CompetenceLevel, ProjectStatus, ProofPlace, StepStatus, TargetKind
from services.i18n import QT_TRANSLATE_NOOP

__all__ = [
    "CompetenceLevel",
    "PhaseEvaluation",
    "ProjectStatus",
    "ProofPlace",
    "StepStatus",
    "TargetKind",
    "word",
]


def word(code: enum.StrEnum) -> str:
    """Return the French word of a code, to be translated in the ``services`` context."""
    return _WORDS[type(code)][code]


_WORDS: Mapping[type[enum.StrEnum], Mapping[Any, str]] = {
    PhaseEvaluation: {
        PhaseEvaluation.REACHED: QT_TRANSLATE_NOOP("services", "objectif atteint"),
        PhaseEvaluation.PARTLY_REACHED: QT_TRANSLATE_NOOP("services", "objectif atteint en partie"),
        PhaseEvaluation.NOT_REACHED: QT_TRANSLATE_NOOP("services", "objectif non atteint"),
        PhaseEvaluation.NOT_EVALUATED: QT_TRANSLATE_NOOP("services", "phase non évaluée"),
    },
    CompetenceLevel: {
        CompetenceLevel.DISCOVERED: QT_TRANSLATE_NOOP("services", "découverte"),
        CompetenceLevel.WITH_HELP: QT_TRANSLATE_NOOP("services", "avec de l’aide"),
        CompetenceLevel.ALONE: QT_TRANSLATE_NOOP("services", "en autonomie"),
        CompetenceLevel.TEACHES: QT_TRANSLATE_NOOP("services", "peut la montrer"),
    },
    ProofPlace: {
        ProofPlace.JOB: QT_TRANSLATE_NOOP("services", "dans un emploi"),
        ProofPlace.IMMERSION: QT_TRANSLATE_NOOP("services", "en immersion"),
        ProofPlace.TRAINING: QT_TRANSLATE_NOOP("services", "en formation"),
        ProofPlace.SCHOOL: QT_TRANSLATE_NOOP("services", "à l’école"),
        ProofPlace.VOLUNTEERING: QT_TRANSLATE_NOOP("services", "en volontariat"),
        ProofPlace.PERSONAL: QT_TRANSLATE_NOOP("services", "dans la vie personnelle"),
        ProofPlace.NOT_SHOWN: QT_TRANSLATE_NOOP("services", "pas encore montrée"),
    },
    ProjectStatus: {
        ProjectStatus.EXPLORED: QT_TRANSLATE_NOOP("services", "à l’étude"),
        ProjectStatus.CONFIRMED: QT_TRANSLATE_NOOP("services", "confirmé"),
        ProjectStatus.UNDER_WAY: QT_TRANSLATE_NOOP("services", "en route"),
        ProjectStatus.ACHIEVED: QT_TRANSLATE_NOOP("services", "abouti"),
        ProjectStatus.GIVEN_UP: QT_TRANSLATE_NOOP("services", "abandonné"),
    },
    TargetKind: {
        TargetKind.EXACT: QT_TRANSLATE_NOOP("services", "métier visé"),
        TargetKind.TO_EXPLORE: QT_TRANSLATE_NOOP("services", "métier à explorer"),
    },
    StepStatus: {
        StepStatus.PLANNED: QT_TRANSLATE_NOOP("services", "formation prévue"),
        StepStatus.APPLIED: QT_TRANSLATE_NOOP("services", "candidature déposée"),
        StepStatus.ADMITTED: QT_TRANSLATE_NOOP("services", "entrée acquise"),
        StepStatus.RUNNING: QT_TRANSLATE_NOOP("services", "formation en cours"),
        StepStatus.DONE: QT_TRANSLATE_NOOP("services", "formation suivie jusqu’au bout"),
        StepStatus.LEFT: QT_TRANSLATE_NOOP("services", "formation quittée"),
    },
}
