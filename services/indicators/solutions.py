"""What young people reach: jobs, work-study contracts, training, immersions, barriers lifted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, false, or_, select, union_all

from models.diagnostic import Action, ActionStatus
from models.employer import Immersion, ImmersionOutcome
from models.pathway import ContractKind, Programme, Situation, SituationFamily, SituationState
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.contracts import Durability
from services.indicators.enrolment import within
from services.indicators.rules import Measure, Reason, Records, Rule, Span, records

_UNDATED = QT_TRANSLATE_NOOP("services", "Date de début non saisie")
_PLANNED = QT_TRANSLATE_NOOP("services", "Prévu, pas encore commencé")


@dataclass(frozen=True, slots=True)
class JobParameters:
    """Which jobs count; see `Durability` for the threshold.

    Attributes:
        durable_only: Whether the others are left out.
        programmes: Programmes one of which must be running that day; any day when empty.
    """

    durable_months: int
    at_least: bool
    durable_terms: tuple[ContractKind, ...]
    durable_only: bool = False
    programmes: tuple[Programme, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkStudyParameters:
    """Which contracts count as work-study."""

    contracts: tuple[ContractKind, ...]
    programmes: tuple[Programme, ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingParameters:
    """Which trainings count.

    Attributes:
        prescribed_only: Whether the mission locale must have prescribed it.
    """

    prescribed_only: bool = False
    programmes: tuple[Programme, ...] = ()


@dataclass(frozen=True, slots=True)
class ImmersionParameters:
    """Which immersions count."""

    programmes: tuple[Programme, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionParameters:
    """Which actions count, by the domain of the diagnostic they should move."""

    domains: tuple[str, ...]


def job_starts(span: Span, parameters: JobParameters) -> Measure:
    """Jobs started in the span."""
    durability = Durability(
        parameters.durable_months, parameters.at_least, parameters.durable_terms
    )
    durable = Reason(
        "durable_job", QT_TRANSLATE_NOOP("services", "Emploi durable"), durability.holds(Situation)
    )
    other = Reason("job", QT_TRANSLATE_NOOP("services", "Emploi commencé"))
    return Measure(
        _situations(span, SituationFamily.JOB),
        (
            *_started(),
            *(durability.rules(Situation) if parameters.durable_only else ()),
            *within(parameters.programmes, Situation.youth_id, Situation.started_on),
        ),
        (durable, other),
    )


def work_study_starts(span: Span, parameters: WorkStudyParameters) -> Measure:
    """Work-study contracts started in the span."""
    apprenticeship = Situation.contract == ContractKind.APPRENTICESHIP
    return Measure(
        _situations(span, SituationFamily.WORK_STUDY),
        (
            *_started(),
            Rule(
                "contract_unknown",
                Situation.contract.is_not(None),
                QT_TRANSLATE_NOOP("services", "Type de contrat non saisi"),
                "situation.contract",
                is_implied=True,
            ),
            Rule(
                "other_contract",
                Situation.contract.in_(parameters.contracts),
                QT_TRANSLATE_NOOP("services", "Contrat qui n’est pas retenu comme alternance"),
            ),
            *within(parameters.programmes, Situation.youth_id, Situation.started_on),
        ),
        (
            Reason(
                "apprenticeship",
                QT_TRANSLATE_NOOP("services", "Apprentissage commencé"),
                apprenticeship,
            ),
            Reason("work_study", QT_TRANSLATE_NOOP("services", "Alternance commencée")),
        ),
    )


def trainings(span: Span, parameters: TrainingParameters) -> Measure:
    """Trainings started in the span."""
    prescribed = (
        Rule(
            "prescription_unknown",
            Situation.is_prescribed.is_not(None),
            QT_TRANSLATE_NOOP("services", "Prescription non saisie"),
            "situation.is_prescribed",
            is_implied=True,
        ),
        Rule(
            "not_prescribed",
            Situation.is_prescribed.is_(True),
            QT_TRANSLATE_NOOP("services", "Formation non prescrite par la mission locale"),
        ),
    )
    return Measure(
        _situations(span, SituationFamily.TRAINING),
        (
            *_started(),
            *(prescribed if parameters.prescribed_only else ()),
            *within(parameters.programmes, Situation.youth_id, Situation.started_on),
        ),
        (Reason("training", QT_TRANSLATE_NOOP("services", "Formation commencée")),),
    )


def immersions(span: Span, parameters: ImmersionParameters) -> Measure:
    """Immersions started in the span: those of the employers' side, and situations."""
    conventions = (
        records(Immersion.youth_id, Immersion.started_on, "immersion", Immersion.id)
        .add_columns(
            false().label("is_planned"),
            and_(
                Immersion.outcome.is_not(None), Immersion.outcome == ImmersionOutcome.DID_NOT_SHOW
            ).label("is_missed"),
        )
        .where(span.holds(Immersion.started_on))
    )
    situations = _situations(span, SituationFamily.IMMERSION).add_columns(
        (Situation.state == SituationState.PLANNED).label("is_planned"), false().label("is_missed")
    )
    stays = union_all(conventions, situations).subquery("stays")
    return Measure(
        select(stays.c.youth_id, stays.c.occurred_on, stays.c.source, stays.c.source_id),
        (
            Rule("undated", stays.c.occurred_on.is_not(None), _UNDATED, "situation.started_on"),
            Rule("planned", ~stays.c.is_planned, _PLANNED, "situation.state"),
            Rule(
                "missed",
                ~stays.c.is_missed,
                QT_TRANSLATE_NOOP("services", "Absence à l’immersion"),
            ),
            *within(parameters.programmes, stays.c.youth_id, stays.c.occurred_on),
        ),
        (
            Reason(
                "convention",
                QT_TRANSLATE_NOOP("services", "Immersion avec une convention"),
                stays.c.source == "immersion",
            ),
            Reason("immersion", QT_TRANSLATE_NOOP("services", "Immersion commencée")),
        ),
    )


def completed_actions(span: Span, parameters: ActionParameters) -> Measure:
    """Actions of some domains of the diagnostic that were done in the span."""
    undated = and_(Action.done_on.is_(None), Action.status == ActionStatus.DONE)
    return Measure(
        records(Action.youth_id, Action.done_on, "action", Action.id).where(
            Action.domain.in_(parameters.domains),
            or_(span.holds(Action.done_on), undated),
        ),
        (
            Rule(
                "undated",
                Action.done_on.is_not(None),
                QT_TRANSLATE_NOOP("services", "Date de réalisation non saisie"),
                "action.done_on",
            ),
            Rule(
                "not_done",
                Action.status == ActionStatus.DONE,
                QT_TRANSLATE_NOOP("services", "Action abandonnée ou inachevée"),
            ),
        ),
        (Reason("action", QT_TRANSLATE_NOOP("services", "Action réalisée")),),
    )


def _situations(span: Span, family: SituationFamily) -> Records:
    return records(Situation.youth_id, Situation.started_on, "situation", Situation.id).where(
        Situation.family == family, span.may_hold(Situation.started_on, Situation.ended_on)
    )


def _started() -> Sequence[Rule]:
    return (
        Rule("undated", Situation.started_on.is_not(None), _UNDATED, "situation.started_on"),
        Rule(
            "planned",
            Situation.state != SituationState.PLANNED,
            _PLANNED,
            "situation.state",
        ),
    )
