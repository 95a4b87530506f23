"""Programmes: enter one, correct or extend it, leave it.

What cannot be is refused: an end before its start, a day before the birth, a programme that no
longer exists. What crosses a rule warns, and asks for a reason (see ``services/programmes``).
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.pathway import Pathway, Phase
from models.youth import Youth
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes import crossings, reading
from services.programmes.cases import RuleWarning
from services.programmes.life import Course, life_of
from services.programmes.rules import Programmes, code_of
from services.programmes.warnings import Moment, warnings
from services.youths import fields
from services.youths.loading import flush, part_for, youth_for
from services.youths.records import checks
from services.youths.vocabulary import ExitReason, Programme, SituationFamily

WRITE = "pathway.write"


@dataclass(frozen=True, slots=True)
class PathwayInput:
    """A programme as typed.

    Attributes:
        extension_reason: Why the planned end was moved.
        adviser_id: Who follows it; the referent adviser when None.
        other_code: Programme of the agency's own, when ``programme`` is other.
        exit_plan: What comes after.
        crossing_reason: Why rules are crossed; the reason of the extension when None.
    """

    programme: Programme
    started_on: date
    signed_on: date | None = None
    planned_end_on: date | None = None
    extension_reason: str | None = None
    adviser_id: int | None = None
    other_code: str | None = None
    exit_plan: str | None = None
    crossing_reason: str | None = None


@dataclass(frozen=True, slots=True)
class ExitInput:
    """How someone leaves a programme.

    Attributes:
        family: Situation when leaving; None when it is not known.
        crossing_reason: Why rules are crossed.
    """

    ended_on: date
    reason: ExitReason
    family: SituationFamily | None = None
    crossing_reason: str | None = None


def start_pathway(session: Session, youth_id: int, data: PathwayInput, *, today: date) -> int:
    """Enter a programme and return the identifier of the pathway; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        RulesCrossedError: A rule is crossed, without a reason.
        ValidationError: The programme no longer exists, or a day is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    programmes = reading.current(session)
    _check_known(programmes, data, today)
    _check_days(youth, data, today)
    found = entry_warnings(session, youth, None, data)
    reason = crossings.check_reason(session, None, found, _reason(data))
    pathway = Pathway(
        youth_id=youth.id,
        programme=data.programme,
        other_code=data.other_code if data.programme is Programme.OTHER else None,
        signed_on=data.signed_on,
        started_on=data.started_on,
        planned_end_on=data.planned_end_on,
        extension_reason=fields.line("extension_reason", data.extension_reason),
        exit_plan=fields.line("exit_plan", data.exit_plan),
        adviser_id=data.adviser_id or youth.adviser_id,
    )
    session.add(pathway)
    flush(session)
    crossings.keep(session, pathway, found, reason)
    flush(session)
    return pathway.id


def edit_pathway(
    session: Session, pathway_id: int, version: int, data: PathwayInput, *, today: date
) -> None:
    """Correct the days of a pathway or move its planned end; needs ``pathway.write``.

    Its programme stays: leave the pathway and start another.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        RulesCrossedError: A rule is crossed, without a reason.
        ValidationError: A day is wrong, or the end was moved without a reason.
    """
    pathway, youth = part_for(session, Pathway, pathway_id, version, WRITE)
    _check_still_written(reading.current(session), pathway, today)
    _check_days(youth, data, today)
    checks.in_order("started_on", data.started_on, pathway.ended_on)
    is_later = _is_later(data.planned_end_on, pathway.planned_end_on)
    extension = fields.line("extension_reason", data.extension_reason)
    if extension is None and is_later:
        message = QT_TRANSLATE_NOOP(
            "errors", "Vous repoussez la fin prévue : dites pourquoi, le motif est demandé."
        )
        raise ValidationError("extension_reason", message)
    found = entry_warnings(session, youth, pathway, data)
    given = _reason(data) if is_later else data.crossing_reason
    reason = crossings.check_reason(session, pathway.id, found, given)
    pathway.signed_on = data.signed_on
    pathway.started_on = data.started_on
    pathway.planned_end_on = data.planned_end_on
    pathway.extension_reason = extension
    pathway.exit_plan = fields.line("exit_plan", data.exit_plan)
    pathway.adviser_id = data.adviser_id or pathway.adviser_id
    crossings.keep(session, pathway, found, reason)
    flush(session)


def exit_pathway(
    session: Session, pathway_id: int, version: int, data: ExitInput, *, today: date
) -> None:
    """Leave a programme, or correct how it was left; needs ``pathway.write``.

    The phases that run are over with it, and those that had not begun are taken away.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        RulesCrossedError: A rule is crossed, without a reason.
        ValidationError: The day is before the start or to come.
    """
    pathway, youth = part_for(session, Pathway, pathway_id, version, WRITE)
    fields.past_day("ended_on", data.ended_on, today)
    checks.in_order("ended_on", pathway.started_on, data.ended_on)
    found = exit_warnings(session, youth, pathway, data)
    reason = crossings.check_reason(session, pathway.id, found, data.crossing_reason)
    pathway.ended_on = data.ended_on
    pathway.exit_reason = data.reason
    pathway.exit_family = data.family
    _close_phases(session, pathway.id, data.ended_on)
    crossings.keep(session, pathway, found, reason)
    flush(session)


def entry_warnings(
    session: Session, youth: Youth, pathway: Pathway | None, data: PathwayInput
) -> tuple[RuleWarning, ...]:
    """Return the rules a pathway would cross with these days."""
    life = life_of(session, youth)
    kept = next((one for one in life.courses if pathway and one.id == pathway.id), None)
    course = Course(
        None if kept is None else kept.id,
        code_of(data.programme, data.other_code) if kept is None else kept.code,
        data.started_on,
        data.signed_on,
        data.planned_end_on,
        None if kept is None else kept.ended_on,
        () if kept is None else kept.stages,
    )
    moment = Moment.ENTER if kept is None else Moment.CORRECT
    return warnings(reading.current(session), life, course, moment)


def exit_warnings(
    session: Session, youth: Youth, pathway: Pathway, data: ExitInput
) -> tuple[RuleWarning, ...]:
    """Return the rules an exit would cross."""
    life = life_of(session, youth)
    kept = next(one for one in life.courses if one.id == pathway.id)
    course = Course(
        kept.id,
        kept.code,
        kept.started_on,
        kept.signed_on,
        kept.planned_end_on,
        data.ended_on,
        kept.stages,
    )
    return warnings(reading.current(session), life, course, Moment.LEAVE, data.reason)


def _close_phases(session: Session, pathway_id: int, day: date) -> None:
    """End the phases with their pathway; those that had not begun are taken away."""
    for phase in session.scalars(select(Phase).where(Phase.pathway_id == pathway_id)):
        if phase.started_on > day:
            session.delete(phase)
        elif phase.ended_on is None or phase.ended_on > day:
            phase.ended_on = day


def _check_known(programmes: Programmes, data: PathwayInput, today: date) -> None:
    if data.programme is Programme.GARANTIE_JEUNES:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La Garantie jeunes a pris fin le 28 février 2022 et ne peut plus commencer. Choisissez"
            " un autre programme.",
        )
        raise ValidationError("programme", message)
    code = code_of(data.programme, data.other_code)
    if code not in programmes.editions or programmes.is_closed(code, today):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce programme ({name}) ne peut pas commencer : il a pris fin, ou n’est plus dans le"
            " fichier des programmes. Choisissez un autre programme.",
        )
        raise ValidationError("programme", message, name=programmes.label(code))


def _check_still_written(programmes: Programmes, pathway: Pathway, today: date) -> None:
    code = code_of(pathway.programme, pathway.other_code)
    if programmes.is_closed(code, today):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce programme ({name}) a pris fin : il se lit, et ne se corrige plus.",
        )
        raise ValidationError("programme", message, name=programmes.label(code))


def _check_days(youth: Youth, data: PathwayInput, today: date) -> None:
    checks.in_lifetime("started_on", data.started_on, youth)
    checks.in_lifetime("signed_on", data.signed_on, youth)
    checks.in_order("planned_end_on", data.started_on, data.planned_end_on)
    fields.past_day("signed_on", data.signed_on, today)


def _reason(data: PathwayInput) -> str | None:
    return data.crossing_reason or data.extension_reason


def _is_later(day: date | None, other: date | None) -> bool:
    return day is not None and other is not None and day > other
