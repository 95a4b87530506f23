"""Phases of a pathway, their evaluation, and the amendments of the contract."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.pathway import Pathway, Phase
from models.programme import Amendment, PhaseEvaluation
from models.youth import Youth
from services import formatting
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes import crossings, reading
from services.programmes.cases import RuleWarning
from services.programmes.life import Course, Stage, life_of
from services.programmes.warnings import Moment, warnings
from services.unit_of_work import add_entry
from services.youths import fields
from services.youths.loading import check_version, flush, youth_for
from services.youths.records import checks

WRITE = "pathway.write"


@dataclass(frozen=True, slots=True)
class PhaseInput:
    """A phase as typed.

    Attributes:
        evaluation: How its objectives stand; None while nothing was said.
        crossing_reason: Why rules are crossed.
    """

    objective: str
    started_on: date
    ended_on: date | None = None
    evaluation: PhaseEvaluation | None = None
    crossing_reason: str | None = None


def add_phase(session: Session, pathway_id: int, data: PhaseInput, *, today: date) -> int:
    """Add a phase to a pathway and return its identifier; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The pathway does not exist, or no longer does.
        RulesCrossedError: A rule is crossed, without a reason.
        ValidationError: A day is out of the pathway, or a field is wrong.
    """
    pathway, youth = _pathway(session, pathway_id)
    phase = Phase(pathway_id=pathway.id)
    _write(session, pathway, youth, phase, data, today)
    session.add(phase)
    flush(session)
    _journal(session, pathway)
    return phase.id


def edit_phase(
    session: Session, phase_id: int, version: int, data: PhaseInput, *, today: date
) -> None:
    """Correct a phase, end it or evaluate it; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        RulesCrossedError: A rule is crossed, without a reason.
        ValidationError: A day is out of the pathway, or a field is wrong.
    """
    phase, pathway, youth = _phase(session, phase_id)
    check_version(phase, version)
    _write(session, pathway, youth, phase, data, today)
    flush(session)
    _journal(session, pathway)


def remove_phase(session: Session, phase_id: int, version: int) -> None:
    """Take a phase away, entered by mistake; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
    """
    phase, pathway, _youth = _phase(session, phase_id)
    check_version(phase, version)
    session.delete(phase)
    flush(session)
    _journal(session, pathway)


def amend(session: Session, pathway_id: int, agreed_on: date, label: str, *, today: date) -> int:
    """Note an amendment of the contract and return its identifier; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The pathway does not exist, or no longer does.
        ValidationError: The day is to come or before the pathway, or nothing is said.
    """
    pathway, _youth = _pathway(session, pathway_id)
    fields.past_day("agreed_on", agreed_on, today)
    if agreed_on < (pathway.signed_on or pathway.started_on):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cet avenant ({day}) précède le contrat ({start}). Corrigez sa date, ou celle du"
            " contrat.",
        )
        start = formatting.table_date(pathway.signed_on or pathway.started_on)
        day = formatting.table_date(agreed_on)
        raise ValidationError("agreed_on", message, day=day, start=start)
    amendment = Amendment(
        youth_id=pathway.youth_id,
        pathway_id=pathway.id,
        agreed_on=agreed_on,
        label=fields.required_line("label", label),
    )
    session.add(amendment)
    flush(session)
    return amendment.id


def _write(
    session: Session,
    pathway: Pathway,
    youth: Youth,
    phase: Phase,
    data: PhaseInput,
    today: date,
) -> None:
    _check_days(pathway, data, today)
    objective = fields.required_line("objective", data.objective)
    found = _warnings(session, youth, pathway, phase.id, data)
    reason = crossings.check_reason(session, pathway.id, found, data.crossing_reason)
    phase.objective = objective
    phase.started_on = data.started_on
    phase.ended_on = data.ended_on
    phase.evaluation = data.evaluation
    crossings.keep(session, pathway, found, reason)


def _warnings(
    session: Session, youth: Youth, pathway: Pathway, phase_id: int | None, data: PhaseInput
) -> tuple[RuleWarning, ...]:
    life = life_of(session, youth)
    kept = next(one for one in life.courses if one.id == pathway.id)
    stage = Stage(phase_id or 0, data.started_on, data.ended_on, is_evaluated=False)
    others = tuple(one for one in kept.stages if one.id != phase_id)
    course = Course(
        kept.id,
        kept.code,
        kept.started_on,
        kept.signed_on,
        kept.planned_end_on,
        kept.ended_on,
        (*others, stage),
    )
    return warnings(reading.current(session), life, course, Moment.PHASE)


def _check_days(pathway: Pathway, data: PhaseInput, today: date) -> None:
    checks.in_order("ended_on", data.started_on, data.ended_on)
    start, end = pathway.started_on, pathway.ended_on
    names = {"start": formatting.table_date(start)}
    if data.started_on < start:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette phase commence avant son parcours ({start}). Corrigez sa date, ou d’abord celle"
            " du parcours.",
        )
        raise ValidationError("started_on", message, **names)
    last = data.ended_on or data.started_on
    if end is not None and last > end:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette phase va au-delà de la sortie du parcours ({end}). Corrigez sa date, ou d’abord"
            " celle de la sortie.",
        )
        raise ValidationError("ended_on", message, end=formatting.table_date(end))
    if data.evaluation not in (None, PhaseEvaluation.NOT_EVALUATED) and data.started_on > today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Une phase à venir ne s’évalue pas encore. Retirez l’évaluation."
        )
        raise ValidationError("evaluation", message)


def _journal(session: Session, pathway: Pathway) -> None:
    # A phase is a part of its pathway, which says the change in the journal.
    add_entry(session, "update", entity="pathway", entity_id=pathway.id, youth_id=pathway.youth_id)


def _pathway(session: Session, pathway_id: int) -> tuple[Pathway, Youth]:
    pathway = session.get(Pathway, pathway_id)
    if pathway is None:
        raise _missing()
    return pathway, youth_for(session, pathway.youth_id, WRITE)


def _phase(session: Session, phase_id: int) -> tuple[Phase, Pathway, Youth]:
    phase = session.get(Phase, phase_id)
    if phase is None:
        raise _missing()
    return phase, *_pathway(session, phase.pathway_id)


def _missing() -> NotFoundError:
    message = QT_TRANSLATE_NOOP(
        "errors", "Cet élément n’existe plus dans la base. Actualisez la liste."
    )
    return NotFoundError(message)
