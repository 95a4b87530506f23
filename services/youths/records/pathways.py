"""Programmes: enter one, correct it, leave it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.pathway import Pathway
from models.youth import Youth
from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
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
    """

    programme: Programme
    started_on: date
    signed_on: date | None = None
    planned_end_on: date | None = None
    extension_reason: str | None = None
    adviser_id: int | None = None


@dataclass(frozen=True, slots=True)
class ExitInput:
    """How someone leaves a programme.

    Attributes:
        family: Situation when leaving; None when it is not known.
    """

    ended_on: date
    reason: ExitReason
    family: SituationFamily | None = None


def start_pathway(session: Session, youth_id: int, data: PathwayInput, *, today: date) -> int:
    """Enter a programme and return the identifier of the pathway; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: The programme is closed or under way, or a day is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    _check_open(session, youth, data.programme)
    _check_days(youth, data, today)
    pathway = Pathway(
        youth_id=youth.id,
        programme=data.programme,
        signed_on=data.signed_on,
        started_on=data.started_on,
        planned_end_on=data.planned_end_on,
        extension_reason=fields.line("extension_reason", data.extension_reason),
        adviser_id=data.adviser_id or youth.adviser_id,
    )
    session.add(pathway)
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
        ValidationError: A day is wrong, or the end was moved without a reason.
    """
    pathway, youth = part_for(session, Pathway, pathway_id, version, WRITE)
    _check_days(youth, data, today)
    checks.in_order("started_on", data.started_on, pathway.ended_on)
    reason = fields.line("extension_reason", data.extension_reason)
    if reason is None and _is_later(data.planned_end_on, pathway.planned_end_on):
        message = QT_TRANSLATE_NOOP(
            "errors", "Vous repoussez la fin prévue : dites pourquoi, le motif est demandé."
        )
        raise ValidationError("extension_reason", message)
    pathway.signed_on = data.signed_on
    pathway.started_on = data.started_on
    pathway.planned_end_on = data.planned_end_on
    pathway.extension_reason = reason
    pathway.adviser_id = data.adviser_id or pathway.adviser_id
    flush(session)


def exit_pathway(
    session: Session, pathway_id: int, version: int, data: ExitInput, *, today: date
) -> None:
    """Leave a programme, or correct how it was left; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: The day is before the start or to come.
    """
    pathway, _youth = part_for(session, Pathway, pathway_id, version, WRITE)
    fields.past_day("ended_on", data.ended_on, today)
    checks.in_order("ended_on", pathway.started_on, data.ended_on)
    pathway.ended_on = data.ended_on
    pathway.exit_reason = data.reason
    pathway.exit_family = data.family
    flush(session)


def _check_open(session: Session, youth: Youth, programme: Programme) -> None:
    if programme is Programme.GARANTIE_JEUNES:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La Garantie jeunes a pris fin le 28 février 2022 et ne peut plus commencer. Choisissez"
            " un autre programme.",
        )
        raise ValidationError("programme", message)
    under_way = select(Pathway.started_on).where(
        Pathway.youth_id == youth.id, Pathway.programme == programme, Pathway.ended_on.is_(None)
    )
    started_on = session.scalars(under_way.limit(1)).first()
    if started_on is not None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce programme est déjà en cours depuis le {day}. Saisissez d’abord sa sortie.",
        )
        raise ValidationError("programme", message, day=formatting.table_date(started_on))


def _check_days(youth: Youth, data: PathwayInput, today: date) -> None:
    checks.in_lifetime("started_on", data.started_on, youth)
    checks.in_order("planned_end_on", data.started_on, data.planned_end_on)
    fields.past_day("signed_on", data.signed_on, today)


def _is_later(day: date | None, other: date | None) -> bool:
    return day is not None and other is not None and day > other
