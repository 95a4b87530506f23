"""The codes of a young person's file, and the French words for them.

The screens import the codes from here, since they do not know the models.
"""

import enum
from collections.abc import Mapping
from typing import Any

from models.aid import AidStatus
from models.diagnostic import (
    ActionOwner,
    ActionStatus,
    ActivityKind,
    DiagnosticKind,
    DiagnosticStatus,
    Level,
    Orientation,
)
from models.employer import ImmersionAim, ImmersionOutcome
from models.event import Attendance, EventKind, Modality
from models.pathway import (
    ContractKind,
    ExitReason,
    Programme,
    Proof,
    SituationFamily,
    SituationState,
)
from models.youth import (
    Completeness,
    ContactChannel,
    LevelScheme,
    RuralZone,
    Sex,
    YesNo,
    YouthStatus,
)
from services.i18n import QT_TRANSLATE_NOOP

__all__ = [
    "LEVELS",
    "ActionOwner",
    "ActionStatus",
    "ActivityKind",
    "AidStatus",
    "Attendance",
    "Completeness",
    "ContactChannel",
    "ContractKind",
    "DiagnosticKind",
    "DiagnosticStatus",
    "EventKind",
    "ExitReason",
    "ImmersionAim",
    "ImmersionOutcome",
    "Level",
    "LevelScheme",
    "Modality",
    "Orientation",
    "Programme",
    "Proof",
    "RuralZone",
    "Sex",
    "SituationFamily",
    "SituationState",
    "YesNo",
    "YouthStatus",
    "word",
]

# Old level V is new level 3: a level means nothing without its scheme.
LEVELS: Mapping[LevelScheme, tuple[str, ...]] = {
    LevelScheme.EUROPEAN: ("1", "2", "3", "4", "5", "6", "7", "8"),
    LevelScheme.FRENCH: ("VI", "Vbis", "V", "IV", "III", "II", "I"),
    LevelScheme.FRANCE_TRAVAIL: (
        "AFS",
        "CP4",
        "CFG",
        "C3A",
        "C12",
        "NV5",
        "NV4",
        "NV3",
        "NV2",
        "NV1",
    ),
}


def word(code: enum.StrEnum) -> str:
    """Return the French word of a code, to be translated in the ``services`` context."""
    return _WORDS[type(code)][code]


# One table per kind: codes of two kinds that are spelt alike are equal to Python.
_WORDS: Mapping[type[enum.StrEnum], Mapping[Any, str]] = {
    Sex: {
        Sex.FEMALE: QT_TRANSLATE_NOOP("services", "femme"),
        Sex.MALE: QT_TRANSLATE_NOOP("services", "homme"),
        Sex.NOT_RECORDED: QT_TRANSLATE_NOOP("services", "non renseigné"),
    },
    LevelScheme: {
        LevelScheme.EUROPEAN: QT_TRANSLATE_NOOP("services", "niveaux 1 à 8"),
        LevelScheme.FRENCH: QT_TRANSLATE_NOOP("services", "anciens niveaux VI à I"),
        LevelScheme.FRANCE_TRAVAIL: QT_TRANSLATE_NOOP("services", "codes France Travail"),
    },
    YesNo: {
        YesNo.YES: QT_TRANSLATE_NOOP("services", "oui"),
        YesNo.NO: QT_TRANSLATE_NOOP("services", "non"),
        YesNo.UNKNOWN: QT_TRANSLATE_NOOP("services", "ne sait pas"),
    },
    RuralZone: {
        RuralZone.FRR: QT_TRANSLATE_NOOP("services", "zone France ruralités revitalisation"),
        RuralZone.NO: QT_TRANSLATE_NOOP("services", "hors zone rurale"),
        RuralZone.UNKNOWN: QT_TRANSLATE_NOOP("services", "zone rurale inconnue"),
    },
    YouthStatus: {
        YouthStatus.ACTIVE: QT_TRANSLATE_NOOP("services", "actif"),
        YouthStatus.DORMANT: QT_TRANSLATE_NOOP("services", "en veille"),
        YouthStatus.CLOSED: QT_TRANSLATE_NOOP("services", "clos"),
        YouthStatus.ARCHIVED: QT_TRANSLATE_NOOP("services", "archivé"),
    },
    Completeness: {
        Completeness.PARTIAL: QT_TRANSLATE_NOOP("services", "partiel"),
        Completeness.COMPLETE: QT_TRANSLATE_NOOP("services", "complet"),
        Completeness.PROVEN: QT_TRANSLATE_NOOP("services", "justifié"),
    },
    ContactChannel: {
        ContactChannel.PHONE: QT_TRANSLATE_NOOP("services", "téléphone"),
        ContactChannel.SMS: QT_TRANSLATE_NOOP("services", "SMS"),
        ContactChannel.EMAIL: QT_TRANSLATE_NOOP("services", "courriel"),
        ContactChannel.POST: QT_TRANSLATE_NOOP("services", "courrier"),
    },
    Programme: {
        Programme.PACEA: QT_TRANSLATE_NOOP("services", "PACEA"),
        Programme.CEJ: QT_TRANSLATE_NOOP("services", "CEJ"),
        Programme.TRAINING: QT_TRANSLATE_NOOP("services", "formation"),
        Programme.APPRENTICESHIP: QT_TRANSLATE_NOOP("services", "apprentissage"),
        Programme.COMPULSORY_TRAINING: QT_TRANSLATE_NOOP("services", "obligation de formation"),
        Programme.GARANTIE_JEUNES: QT_TRANSLATE_NOOP("services", "Garantie jeunes"),
        Programme.OTHER: QT_TRANSLATE_NOOP("services", "autre parcours"),
    },
    ExitReason: {
        ExitReason.DURABLE_JOB: QT_TRANSLATE_NOOP("services", "emploi durable"),
        ExitReason.SHORT_JOB: QT_TRANSLATE_NOOP("services", "emploi court"),
        ExitReason.END_OF_CONTRACT: QT_TRANSLATE_NOOP("services", "contrat arrivé à échéance"),
        ExitReason.AGE_LIMIT: QT_TRANSLATE_NOOP("services", "limite d’âge"),
        ExitReason.OWN_REQUEST: QT_TRANSLATE_NOOP("services", "demande du jeune"),
        ExitReason.ABANDONED: QT_TRANSLATE_NOOP("services", "non-respect ou abandon"),
        ExitReason.MOVED: QT_TRANSLATE_NOOP("services", "déménagement"),
        ExitReason.ADVISER_CHANGED: QT_TRANSLATE_NOOP("services", "changement de conseiller"),
        ExitReason.DECEASED: QT_TRANSLATE_NOOP("services", "décès"),
        ExitReason.OTHER: QT_TRANSLATE_NOOP("services", "autre motif"),
    },
    SituationFamily: {
        SituationFamily.JOB: QT_TRANSLATE_NOOP("services", "emploi"),
        SituationFamily.TRAINING: QT_TRANSLATE_NOOP("services", "formation"),
        SituationFamily.WORK_STUDY: QT_TRANSLATE_NOOP("services", "contrat en alternance"),
        SituationFamily.VOLUNTEERING: QT_TRANSLATE_NOOP("services", "contrat de volontariat"),
        SituationFamily.JOB_SEEKER: QT_TRANSLATE_NOOP("services", "demandeur d’emploi"),
        SituationFamily.IMMERSION: QT_TRANSLATE_NOOP("services", "immersion en entreprise"),
        SituationFamily.SCHOOL: QT_TRANSLATE_NOOP("services", "scolarité"),
        SituationFamily.NON_PROFESSIONAL: QT_TRANSLATE_NOOP(
            "services", "situation non professionnelle"
        ),
        SituationFamily.UNKNOWN: QT_TRANSLATE_NOOP("services", "situation inconnue"),
    },
    ContractKind: {
        ContractKind.PERMANENT: QT_TRANSLATE_NOOP("services", "CDI"),
        ContractKind.FIXED_TERM: QT_TRANSLATE_NOOP("services", "CDD"),
        ContractKind.TEMPORARY: QT_TRANSLATE_NOOP("services", "intérim"),
        ContractKind.SEASONAL: QT_TRANSLATE_NOOP("services", "contrat saisonnier"),
        ContractKind.AIDED: QT_TRANSLATE_NOOP("services", "contrat aidé"),
        ContractKind.INSERTION: QT_TRANSLATE_NOOP("services", "contrat d’insertion"),
        ContractKind.APPRENTICESHIP: QT_TRANSLATE_NOOP("services", "contrat d’apprentissage"),
        ContractKind.PROFESSIONAL: QT_TRANSLATE_NOOP("services", "contrat de professionnalisation"),
        ContractKind.OTHER: QT_TRANSLATE_NOOP("services", "autre contrat"),
    },
    SituationState: {
        SituationState.PLANNED: QT_TRANSLATE_NOOP("services", "prévue"),
        SituationState.CURRENT: QT_TRANSLATE_NOOP("services", "en cours"),
        SituationState.ENDED: QT_TRANSLATE_NOOP("services", "terminée"),
    },
    Proof: {
        Proof.DECLARED: QT_TRANSLATE_NOOP("services", "déclarée"),
        Proof.PROVEN: QT_TRANSLATE_NOOP("services", "justifiée"),
    },
    EventKind: {
        EventKind.INTERVIEW: QT_TRANSLATE_NOOP("services", "entretien individuel"),
        EventKind.WORKSHOP: QT_TRANSLATE_NOOP("services", "atelier"),
        EventKind.COLLECTIVE_INFORMATION: QT_TRANSLATE_NOOP("services", "information collective"),
        EventKind.PARTNER_INTERVIEW: QT_TRANSLATE_NOOP("services", "entretien avec un partenaire"),
        EventKind.VISIT: QT_TRANSLATE_NOOP("services", "visite"),
        EventKind.SERVICE: QT_TRANSLATE_NOOP("services", "prestation"),
        EventKind.OUTSIDE_ACTIVITY: QT_TRANSLATE_NOOP("services", "activité extérieure"),
        EventKind.MESSAGE: QT_TRANSLATE_NOOP("services", "message"),
        EventKind.OTHER: QT_TRANSLATE_NOOP("services", "autre événement"),
    },
    Modality: {
        Modality.ON_SITE: QT_TRANSLATE_NOOP("services", "sur place"),
        Modality.OUTREACH: QT_TRANSLATE_NOOP("services", "en permanence"),
        Modality.PHONE: QT_TRANSLATE_NOOP("services", "par téléphone"),
        Modality.VIDEO: QT_TRANSLATE_NOOP("services", "en visio"),
        Modality.WRITTEN: QT_TRANSLATE_NOOP("services", "par écrit"),
    },
    Attendance: {
        Attendance.PLANNED: QT_TRANSLATE_NOOP("services", "planifié"),
        Attendance.PRESENT: QT_TRANSLATE_NOOP("services", "présent"),
        Attendance.ABSENT: QT_TRANSLATE_NOOP("services", "absent"),
        Attendance.CANCELLED: QT_TRANSLATE_NOOP("services", "annulé"),
        Attendance.POSTPONED: QT_TRANSLATE_NOOP("services", "reporté"),
        Attendance.NOT_STATED: QT_TRANSLATE_NOOP("services", "non précisé"),
    },
    ImmersionAim: {
        ImmersionAim.DISCOVER: QT_TRANSLATE_NOOP("services", "découvrir un métier"),
        ImmersionAim.CONFIRM: QT_TRANSLATE_NOOP("services", "confirmer un projet"),
        ImmersionAim.RECRUIT: QT_TRANSLATE_NOOP("services", "initier un recrutement"),
    },
    ImmersionOutcome: {
        ImmersionOutcome.COMPLETED: QT_TRANSLATE_NOOP("services", "menée à terme"),
        ImmersionOutcome.PARTLY_COMPLETED: QT_TRANSLATE_NOOP("services", "interrompue"),
        ImmersionOutcome.DID_NOT_SHOW: QT_TRANSLATE_NOOP("services", "non commencée"),
    },
    DiagnosticKind: {
        DiagnosticKind.RAPID: QT_TRANSLATE_NOOP("services", "diagnostic rapide"),
        DiagnosticKind.THOROUGH: QT_TRANSLATE_NOOP("services", "diagnostic approfondi"),
        DiagnosticKind.REVIEW: QT_TRANSLATE_NOOP("services", "point d’étape"),
    },
    DiagnosticStatus: {
        DiagnosticStatus.DRAFT: QT_TRANSLATE_NOOP("services", "brouillon"),
        DiagnosticStatus.VALIDATED: QT_TRANSLATE_NOOP("services", "validé"),
        DiagnosticStatus.REPLACED: QT_TRANSLATE_NOOP("services", "remplacé"),
    },
    Level: {
        Level.NOT_RAISED: QT_TRANSLATE_NOOP("services", "non abordé"),
        Level.STRENGTH: QT_TRANSLATE_NOOP("services", "point fort"),
        Level.NO_IMPACT: QT_TRANSLATE_NOOP("services", "sans impact"),
        Level.MEDIUM: QT_TRANSLATE_NOOP("services", "moyen"),
        Level.STRONG: QT_TRANSLATE_NOOP("services", "fort"),
    },
    Orientation: {
        Orientation.PROFESSIONAL: QT_TRANSLATE_NOOP("services", "parcours professionnel"),
        Orientation.SOCIO_PROFESSIONAL: QT_TRANSLATE_NOOP(
            "services", "parcours socio-professionnel"
        ),
        Orientation.SOCIAL: QT_TRANSLATE_NOOP("services", "parcours social"),
    },
    ActionOwner: {
        ActionOwner.YOUTH: QT_TRANSLATE_NOOP("services", "jeune"),
        ActionOwner.ADVISER: QT_TRANSLATE_NOOP("services", "conseiller ou conseillère"),
        ActionOwner.PARTNER: QT_TRANSLATE_NOOP("services", "partenaire"),
        ActionOwner.EMPLOYER_OFFICER: QT_TRANSLATE_NOOP("services", "relations entreprises"),
    },
    ActivityKind: {
        ActivityKind.WORK: QT_TRANSLATE_NOOP("services", "emploi"),
        ActivityKind.TRAINING: QT_TRANSLATE_NOOP("services", "formation"),
        ActivityKind.PROJECT: QT_TRANSLATE_NOOP("services", "projet professionnel"),
        ActivityKind.CULTURE_SPORT: QT_TRANSLATE_NOOP("services", "culture, sport, loisirs"),
        ActivityKind.CITIZENSHIP: QT_TRANSLATE_NOOP("services", "citoyenneté"),
        ActivityKind.HOUSING: QT_TRANSLATE_NOOP("services", "logement"),
        ActivityKind.HEALTH: QT_TRANSLATE_NOOP("services", "santé"),
        ActivityKind.NOT_COUNTED: QT_TRANSLATE_NOOP("services", "hors activité comptée"),
    },
    AidStatus: {
        AidStatus.REQUESTED: QT_TRANSLATE_NOOP("services", "demandée"),
        AidStatus.GRANTED: QT_TRANSLATE_NOOP("services", "accordée"),
        AidStatus.REFUSED: QT_TRANSLATE_NOOP("services", "refusée"),
        AidStatus.PAID: QT_TRANSLATE_NOOP("services", "versée"),
        AidStatus.CANCELLED: QT_TRANSLATE_NOOP("services", "annulée"),
    },
    ActionStatus: {
        ActionStatus.TO_DO: QT_TRANSLATE_NOOP("services", "à faire"),
        ActionStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("services", "en cours"),
        ActionStatus.DONE: QT_TRANSLATE_NOOP("services", "faite"),
        ActionStatus.ABANDONED: QT_TRANSLATE_NOOP("services", "abandonnée"),
    },
}
