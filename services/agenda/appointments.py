"""Appointments: read one, plan it, change it, put it off, cancel it."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account, AccountRole, Role
from models.event import Event
from models.youth import Youth
from services.actor import Actor
from services.agenda.conflicts import READ
from services.errors import ConflictError, NotFoundError, ValidationError
from services.formatting import table_date
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed, require
from services.youths.records.events import (
    WRITE,
    EventInput,
    add_event,
    edit_event,
    input_of,
    set_attendance,
)
from services.youths.vocabulary import Attendance

SEES_LABELS = "youth.record"
"""Right that shows what an interview is about; without it, one reads the name, hour and kind."""


@dataclass(frozen=True, slots=True)
class AdviserRow:
    """Somebody whose agenda may be shown."""

    id: int
    name: str
    site_id: int | None


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment as a form shows it.

    Attributes:
        data: Without its label for the roles that do not see it.
    """

    id: int
    version: int
    youth_id: int
    youth_name: str
    data: EventInput


@dataclass(frozen=True, slots=True)
class Met:
    """Whom an appointment is for, and what is proposed from their file."""

    id: int
    name: str
    adviser_id: int | None
    site_id: int | None


def met(session: Session, youth_id: int) -> Met:
    """Return somebody to plan an appointment with.

    Raises:
        NotPermittedError: The actor does not read the agenda.
        NotFoundError: The file does not exist, or no longer does.
    """
    require(session, READ)
    youth = session.get(Youth, youth_id)
    if youth is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce dossier n’existe plus dans la base. Actualisez la liste."
        )
        raise NotFoundError(message)
    name = f"{youth.first_name} {youth.last_name}"
    return Met(youth.id, name, youth.adviser_id, youth.site_id)


def advisers(session: Session) -> tuple[AdviserRow, ...]:
    """Return the active advisers, by name.

    Raises:
        NotPermittedError: The actor does not read the agenda.
    """
    require(session, READ)
    query = (
        select(Account)
        .join(AccountRole, AccountRole.account_id == Account.id)
        .where(AccountRole.role == Role.ADVISER, Account.is_active)
        .order_by(Account.last_name, Account.first_name, Account.id)
    )
    return tuple(
        AdviserRow(row.id, f"{row.first_name} {row.last_name}", row.site_id)
        for row in session.scalars(query)
    )


def may_see_labels(actor: Actor) -> bool:
    """Tell whether the actor reads what a meeting is about: it may say something of a life."""
    return is_allowed(actor, SEES_LABELS)


def open_appointment(session: Session, event_id: int) -> Appointment:
    """Return an appointment.

    Raises:
        NotPermittedError: The actor does not read the agenda.
        NotFoundError: It does not exist, or no longer does.
    """
    actor = require(session, READ)
    event = session.get(Event, event_id)
    if event is None:
        raise _missing()
    youth = session.get_one(Youth, event.youth_id)
    data = input_of(event)
    if not may_see_labels(actor):
        data = replace(data, label=None)
    return Appointment(
        event.id, event.version, youth.id, f"{youth.first_name} {youth.last_name}", data
    )


def plan(session: Session, youth_id: int, data: EventInput, *, today: date) -> int:
    """Plan an appointment and return its identifier; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    return add_event(session, youth_id, data, today=today)


def change(session: Session, event_id: int, version: int, data: EventInput, *, today: date) -> None:
    """Correct an appointment; who does not see its label does not erase it.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong.
    """
    edit_event(session, event_id, version, _with_label(session, event_id, data), today=today)


def postpone(
    session: Session, event_id: int, version: int, data: EventInput, *, today: date
) -> int:
    """Put an appointment off: it is kept as "reporté", and a new one is planned.

    Returns:
        Identifier of the new one.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: The new day is past or the same hour, or a field is wrong.
    """
    require(session, WRITE)
    event = session.get(Event, event_id)
    if event is not None:
        _check_put_off(event, data, today)
    full = replace(
        _with_label(session, event_id, data),
        attendance=Attendance.PLANNED,
        from_youth=False,
        group_event_id=None,
    )
    set_attendance(session, event_id, version, Attendance.POSTPONED, today=today)
    return add_event(session, session.get_one(Event, event_id).youth_id, full, today=today)


def restore(session: Session, event_id: int, *, today: date) -> None:
    """Undo a cancelling: the appointment stands again; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: Somebody said something else of it since it was cancelled.
    """
    require(session, WRITE)
    event = session.get(Event, event_id)
    if event is None:
        raise _missing()
    if event.attendance is not Attendance.CANCELLED:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce rendez-vous n’est plus annulé : quelqu’un l’a modifié depuis. Ouvrez-le pour voir"
            " ce qu’il est devenu.",
        )
        raise ConflictError(message)
    set_attendance(session, event_id, event.version, Attendance.PLANNED, today=today)


def _with_label(session: Session, event_id: int, data: EventInput) -> EventInput:
    event = session.get(Event, event_id)
    if event is None or may_see_labels(require(session, WRITE)):
        return data
    return replace(data, label=event.label)


def _check_put_off(event: Event, data: EventInput, today: date) -> None:
    if data.occurred_on < today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Le {day} est passé : choisissez un jour à venir pour ce report."
        )
        raise ValidationError("occurred_on", message, day=table_date(data.occurred_on))
    if (data.occurred_on, data.starts_at) == (event.occurred_on, event.starts_at):
        message = QT_TRANSLATE_NOOP(
            "errors", "C’est le jour et l’heure d’avant : changez l’un ou l’autre."
        )
        raise ValidationError("occurred_on", message)


def _missing() -> NotFoundError:
    message = QT_TRANSLATE_NOOP(
        "errors", "Ce rendez-vous n’existe plus dans la base. Actualisez l’agenda."
    )
    return NotFoundError(message)
