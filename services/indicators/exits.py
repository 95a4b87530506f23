"""Exits from a programme, and those that lead to work."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy.orm import aliased

from models.pathway import (
    ContractKind,
    ExitReason,
    Pathway,
    Programme,
    Situation,
    SituationFamily,
    SituationState,
)
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.contracts import Durability
from services.indicators.expressions import DaysAfter, NotIndexed
from services.indicators.rules import Measure, Reason, Records, Rule, Span, records
from services.programmes.reading import shipped

_WORK = (SituationFamily.JOB, SituationFamily.WORK_STUDY)
_REASONS = {
    ExitReason.DURABLE_JOB: QT_TRANSLATE_NOOP("services", "Emploi durable"),
    ExitReason.SHORT_JOB: QT_TRANSLATE_NOOP("services", "Emploi court"),
    ExitReason.END_OF_CONTRACT: QT_TRANSLATE_NOOP("services", "Contrat arrivé à échéance"),
    ExitReason.AGE_LIMIT: QT_TRANSLATE_NOOP("services", "Limite d’âge"),
    ExitReason.OWN_REQUEST: QT_TRANSLATE_NOOP("services", "Demande du jeune"),
    ExitReason.ABANDONED: QT_TRANSLATE_NOOP("services", "Abandon ou non-respect"),
    ExitReason.MOVED: QT_TRANSLATE_NOOP("services", "Déménagement"),
    ExitReason.ADVISER_CHANGED: QT_TRANSLATE_NOOP("services", "Changement de conseiller"),
    ExitReason.DECEASED: QT_TRANSLATE_NOOP("services", "Décès"),
    ExitReason.OTHER: QT_TRANSLATE_NOOP("services", "Autre motif"),
}
# Reasons that say by themselves that the exit is not to work.
_NOT_WORK = (ExitReason.ABANDONED, ExitReason.OWN_REQUEST, ExitReason.AGE_LIMIT, ExitReason.MOVED)


@dataclass(frozen=True, slots=True)
class ExitParameters:
    """Which exits count.

    Attributes:
        excluded_reasons: Exits left out of the rate altogether.
        garantie_jeunes_until: Last day an exit from a Garantie jeunes counts; any day when
            None.
    """

    programmes: tuple[Programme, ...]
    excluded_reasons: tuple[ExitReason, ...]
    garantie_jeunes_until: date | None = None


@dataclass(frozen=True, slots=True)
class PositiveExitParameters:
    """Which exits lead to work; see `ExitParameters` and `Durability`.

    Attributes:
        contract_within_days: Days after the exit within which the contract may start.
        durable_only: Whether a job that is not work-study has to be durable.
    """

    programmes: tuple[Programme, ...]
    excluded_reasons: tuple[ExitReason, ...]
    contract_within_days: int
    durable_only: bool
    durable_months: int
    at_least: bool
    durable_terms: tuple[ContractKind, ...]
    garantie_jeunes_until: date | None = None


def exits(span: Span, parameters: ExitParameters) -> Measure:
    """Pathways ended in the span."""
    return Measure(
        _exits(span, parameters.programmes),
        tuple(_left_out(parameters.excluded_reasons, parameters.garantie_jeunes_until)),
        (Reason("exit", QT_TRANSLATE_NOOP("services", "Sortie du dispositif")),),
    )


def positive_exits(span: Span, parameters: PositiveExitParameters) -> Measure:
    """Pathways ended in the span with a work-study contract or a job."""
    job = aliased(Situation)
    steps = _contract_rules(job, parameters)
    known = _at_exit(job, parameters.contract_within_days)
    contract_rules = [
        Rule(
            step.code,
            exists().where(known, *(earlier.holds for earlier in steps[: rank + 1])),
            step.failed,
            step.field_to_fix,
            is_implied=rank + 1 < len(steps),
        )
        for rank, step in enumerate(steps)
    ]
    by_work_study = exists().where(
        known, *(step.holds for step in steps), job.family == SituationFamily.WORK_STUDY
    )
    return Measure(
        _exits(span, parameters.programmes),
        (
            *_left_out(parameters.excluded_reasons, parameters.garantie_jeunes_until),
            *_situation_rules(),
            *contract_rules,
        ),
        (
            Reason(
                "work_study",
                QT_TRANSLATE_NOOP("services", "Contrat en alternance commencé"),
                by_work_study,
            ),
            Reason("durable_job", QT_TRANSLATE_NOOP("services", "Emploi durable"))
            if parameters.durable_only
            else Reason("job", QT_TRANSLATE_NOOP("services", "Emploi commencé")),
        ),
    )


def _exits(span: Span, programmes: Sequence[Programme]) -> Records:
    return records(Pathway.youth_id, Pathway.ended_on, "pathway", Pathway.id).where(
        Pathway.programme.in_(programmes), span.holds(Pathway.ended_on)
    )


def _left_out(reasons: Sequence[ExitReason], until: date | None) -> Iterator[Rule]:
    for reason in reasons:
        yield Rule(reason.value, Pathway.exit_reason.is_distinct_from(reason), _REASONS[reason])
    if until is not None:
        in_time = or_(Pathway.programme != Programme.GARANTIE_JEUNES, Pathway.ended_on <= until)
        failed = QT_TRANSLATE_NOOP("services", "Garantie jeunes terminée après son extinction")
        yield Rule("garantie_jeunes_ended", in_time, failed)


def _situation_rules() -> Iterator[Rule]:
    stated = Pathway.exit_family.is_not(None) & (Pathway.exit_family != SituationFamily.UNKNOWN)
    to_work = _to_work()
    yield Rule(
        "reason_unknown",
        or_(stated, Pathway.exit_reason.is_not(None)),
        QT_TRANSLATE_NOOP("services", "Motif de sortie non saisi"),
        "pathway.exit_reason",
        is_implied=True,
    )
    for reason in _NOT_WORK:
        holds = or_(to_work, Pathway.exit_reason.is_distinct_from(reason))
        yield Rule(f"not_work_{reason.value}", holds, _REASONS[reason], is_implied=True)
    yield Rule(
        "situation_unknown",
        or_(stated, to_work),
        QT_TRANSLATE_NOOP("services", "Situation à la sortie non saisie"),
        "pathway.exit_family",
        is_implied=True,
    )
    yield Rule(
        "to_training",
        Pathway.exit_family.is_distinct_from(SituationFamily.TRAINING),
        QT_TRANSLATE_NOOP("services", "Formation : une étape, pas une sortie vers l’emploi"),
        is_implied=True,
    )
    yield Rule(
        "not_to_work",
        to_work,
        QT_TRANSLATE_NOOP("services", "Sortie sans emploi ni alternance"),
    )


def _to_work() -> ColumnElement[bool]:
    # The reason alone tells it when the situation was not entered.
    unstated = or_(Pathway.exit_family.is_(None), Pathway.exit_family == SituationFamily.UNKNOWN)
    by_reason = unstated & Pathway.exit_reason.in_(_work_reasons())
    return or_(Pathway.exit_family.in_(_WORK), by_reason)


def _work_reasons() -> list[ExitReason]:
    """Return the reasons that imply a job, from the programmes as shipped.

    Not from the agency's own copy: a published definition does not change with a local file.
    """
    implied = shipped().implied
    return [reason for reason in ExitReason if implied.get(reason) in _WORK]


def _at_exit(job: type[Situation], within_days: int) -> ColumnElement[bool]:
    """Tell whether a contract runs at the exit, or starts soon after."""
    return and_(
        job.youth_id == Pathway.youth_id,
        NotIndexed(job.family).in_(_WORK),
        or_(
            job.started_on.is_(None),
            job.started_on <= DaysAfter(Pathway.ended_on, within_days),
        ),
        or_(job.ended_on.is_(None), job.ended_on >= Pathway.ended_on),
    )


def _contract_rules(job: type[Situation], parameters: PositiveExitParameters) -> list[Rule]:
    """Return what one and the same contract has to meet, one condition after the other."""
    rules = [
        Rule(
            "contract_missing",
            job.id.is_not(None),
            QT_TRANSLATE_NOOP("services", "Saisie du contrat manquante"),
            "situation",
        ),
        Rule(
            "contract_planned",
            job.state != SituationState.PLANNED,
            QT_TRANSLATE_NOOP("services", "Contrat prévu, pas encore commencé"),
            "situation.state",
        ),
        Rule(
            "contract_undated",
            job.started_on.is_not(None),
            QT_TRANSLATE_NOOP("services", "Contrat saisi sans date de début"),
            "situation.started_on",
        ),
    ]
    if parameters.durable_only:
        durability = Durability(
            parameters.durable_months, parameters.at_least, parameters.durable_terms
        )
        work_study = job.family == SituationFamily.WORK_STUDY
        rules += [
            Rule(rule.code, or_(work_study, rule.holds), rule.failed, rule.field_to_fix)
            for rule in durability.rules(job)
        ]
    return rules
