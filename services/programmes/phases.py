"""Phases of a pathway, and their evaluation."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.pathway import Pathway, Phase
from models.programme import PhaseEvaluation
from models.youth import Youth
from services import formatting
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes import crossings, reading
from services.programmes.cases import RuleWarning
from services.programmes.life import Course, Stage, life_of
from services.programmes.warnings import Moment, warnings
from services.removal import Removed, put_back, take_away
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
    pathway, youth = pathway_for(session, pathway_id)
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


def remove_phase(session: Session, phase_id: int, version: int) -> Removed:
    """Take a phase away, entered by mistake, and return what puts it back.

    Needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
    """
    phase, pathway, _youth = _phase(session, phase_id)
    check_version(phase, version)
    removed = take_away(session, phase)
    _journal(session, pathway)
    return removed


def restore_phase(session: Session, removed: Removed) -> None:
    """Put a phase back as it was; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The pathway no longer exists.
        ConflictError: It is there already.
        ValidationError: The pathway changed since, and no longer holds its days.
    """
    values = removed.record.values
    pathway, _youth = pathway_for(session, values["pathway_id"])
    _check_within(pathway, values["started_on"], values["ended_on"])
    put_back(session, removed)
    _journal(session, pathway)


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
    _check_within(pathway, data.started_on, data.ended_on)
    if data.evaluation not in (None, PhaseEvaluation.NOT_EVALUATED) and data.started_on > today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Une phase à venir ne s’évalue pas encore. Retirez l’évaluation."
        )
        raise ValidationError("evaluation", message)


def _check_within(pathway: Pathway, started_on: date, ended_on: date | None) -> None:
    start, end = pathway.started_on, pathway.ended_on
    names = {"start": formatting.table_date(start)}
    if started_on < start:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette phase commence avant son parcours ({start}). Corrigez sa date, ou d’abord celle"
            " du parcours.",
        )
        raise ValidationError("started_on", message, **names)
    last = ended_on or started_on
    if end is not None and last > end:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette phase va au-delà de la sortie du parcours ({end}). Corrigez sa date, ou d’abord"
            " celle de la sortie.",
        )
        raise ValidationError("ended_on", message, end=formatting.table_date(end))


def _journal(session: Session, pathway: Pathway) -> None:
    # A phase is a part of its pathway, which says the change in the journal.
    add_entry(session, "update", entity="pathway", entity_id=pathway.id, youth_id=pathway.youth_id)


def pathway_for(session: Session, pathway_id: int) -> tuple[Pathway, Youth]:
    """Return a pathway to write in, and the person.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The pathway does not exist, or no longer does.
    """
    pathway = session.get(Pathway, pathway_id)
    if pathway is None:
        raise missing()
    return pathway, youth_for(session, pathway.youth_id, WRITE)


def _phase(session: Session, phase_id: int) -> tuple[Phase, Pathway, Youth]:
    phase = session.get(Phase, phase_id)
    if phase is None:
        raise missing()
    return phase, *pathway_for(session, phase.pathway_id)


def missing() -> NotFoundError:
    """Return the refusal of what is no longer in the base."""
    message = QT_TRANSLATE_NOOP(
        "errors", "Cet élément n’existe plus dans la base. Actualisez la liste."
    )
    return NotFoundError(message)
