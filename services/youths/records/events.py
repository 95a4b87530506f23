"""Meetings and contacts, and what they say of the person: first reception, last contact."""

from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from models.agency import Account, Role
from models.event import Event
from models.youth import Youth
from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.unit_of_work import actor_of
from services.youths import fields
from services.youths.loading import flush, part_for, youth_for
from services.youths.records import checks
from services.youths.vocabulary import Attendance, EventKind, Modality

WRITE = "event.write"
_DAY_MINUTES = 24 * 60
# Attendances that cannot be known before the day comes.
_KNOWN_AFTER = frozenset({Attendance.PRESENT, Attendance.ABSENT})


@dataclass(frozen=True, slots=True)
class EventInput:
    """A meeting or a contact as typed.

    Attributes:
        from_youth: The person took the initiative; coming to a meeting counts as well.
        adviser_id: Who meets the person; the actor, when they are an adviser.
        site_id: Where; the site of the person's file when None.
        group_event_id: The collective event they are enrolled in.
    """

    kind: EventKind
    occurred_on: date
    modality: Modality = Modality.ON_SITE
    attendance: Attendance = Attendance.PLANNED
    starts_at: time | None = None
    duration_minutes: int | None = None
    label: str | None = None
    from_youth: bool = False
    adviser_id: int | None = None
    site_id: int | None = None
    group_event_id: int | None = None


def input_of(event: Event) -> EventInput:
    """Return an event as it would be typed."""
    return EventInput(
        kind=event.kind,
        occurred_on=event.occurred_on,
        modality=event.modality,
        attendance=event.attendance,
        starts_at=event.starts_at,
        duration_minutes=event.duration_minutes,
        label=event.label,
        from_youth=event.from_youth,
        adviser_id=event.adviser_id,
        site_id=event.site_id,
        group_event_id=event.group_event_id,
    )


def add_event(session: Session, youth_id: int, data: EventInput, *, today: date) -> int:
    """Add a meeting or a contact and return its identifier; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    return _add(session, youth, data, today, is_first_reception=False)


def add_first_reception(session: Session, youth_id: int, data: EventInput, *, today: date) -> int:
    """Add the first reception of a person and return its identifier; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The file does not exist.
        ValidationError: The person was received already, was not present, or a field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    if youth.first_reception_on is not None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le premier accueil est déjà daté du {day}. Ajoutez un entretien, ou"
            " corrigez cette date dans le dossier.",
        )
        day = formatting.table_date(youth.first_reception_on)
        raise ValidationError("occurred_on", message, day=day)
    _check_came(data)
    return _add(session, youth, data, today, is_first_reception=True)


def edit_event(
    session: Session, event_id: int, version: int, data: EventInput, *, today: date
) -> None:
    """Correct a meeting or a contact; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong.
    """
    event, youth = part_for(session, Event, event_id, version, WRITE)
    if event.is_first_reception:
        _check_came(data)
    before = _contact_day(event, today)
    checks.assign(event, _checked(youth, data, today))
    if data.adviser_id is not None:
        event.adviser_id = data.adviser_id
    if data.site_id is not None:
        event.site_id = data.site_id
    flush(session)
    if before is not None and before == youth.last_contact_on:
        _set_on_file(session, youth, last_contact_on=_latest_contact(session, youth.id, today))
    _follow(session, youth, event, today)


def set_attendance(
    session: Session, event_id: int, version: int, attendance: Attendance, *, today: date
) -> None:
    """Say whether somebody came, or that it will not take place; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A presence is stated before the day.
    """
    event, _youth = part_for(session, Event, event_id, version, WRITE)
    data = replace(input_of(event), attendance=attendance)
    edit_event(session, event_id, version, data, today=today)


def _add(
    session: Session, youth: Youth, data: EventInput, today: date, *, is_first_reception: bool
) -> int:
    event = Event(
        youth_id=youth.id,
        is_first_reception=is_first_reception,
        adviser_id=data.adviser_id or _own_account(session),
        site_id=data.site_id or youth.site_id,
        group_event_id=data.group_event_id,
        **_checked(youth, data, today),
    )
    session.add(event)
    flush(session)
    _follow(session, youth, event, today)
    return event.id


def _checked(youth: Youth, data: EventInput, today: date) -> dict[str, Any]:
    checks.in_lifetime("occurred_on", data.occurred_on, youth)
    checks.between("duration_minutes", data.duration_minutes, 1, _DAY_MINUTES)
    if data.occurred_on > today and data.attendance in _KNOWN_AFTER:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce rendez-vous ({day}) est à venir : la présence se note le jour venu. Vérifiez la"
            " date, ou indiquez « planifié ».",
        )
        raise ValidationError("attendance", message, day=formatting.table_date(data.occurred_on))
    return {
        "kind": data.kind,
        "modality": data.modality,
        "occurred_on": data.occurred_on,
        "starts_at": data.starts_at,
        "duration_minutes": data.duration_minutes,
        "attendance": data.attendance,
        "label": fields.line("label", data.label),
        "from_youth": data.from_youth,
    }


def _check_came(data: EventInput) -> None:
    if data.attendance is not Attendance.PRESENT:
        message = QT_TRANSLATE_NOOP(
            "errors", "Un premier accueil a lieu en présence de la personne : indiquez « présent »."
        )
        raise ValidationError("attendance", message)


def _own_account(session: Session) -> int | None:
    actor = actor_of(session)
    if actor.account_id is None or Role.ADVISER not in actor.roles:
        return None
    account = session.get(Account, actor.account_id)
    return None if account is None else account.id


def _contact_day(event: Event, today: date) -> date | None:
    """Return the day the person showed up or wrote; None when this was no contact of theirs."""
    came = event.attendance is Attendance.PRESENT or event.from_youth
    return event.occurred_on if came and event.occurred_on <= today else None


def _latest_contact(session: Session, youth_id: int, today: date) -> date | None:
    return session.scalar(
        select(func.max(Event.occurred_on)).where(
            Event.youth_id == youth_id,
            Event.occurred_on <= today,
            or_(Event.attendance == Attendance.PRESENT, Event.from_youth),
        )
    )


def _follow(session: Session, youth: Youth, event: Event, today: date) -> None:
    """Bring the file up to date with what the event says."""
    contact = _contact_day(event, today)
    changes: dict[str, date | None] = {}
    if contact is not None and (youth.last_contact_on is None or contact > youth.last_contact_on):
        changes["last_contact_on"] = contact
    if event.is_first_reception and event.occurred_on != youth.first_reception_on:
        changes["first_reception_on"] = event.occurred_on
    if changes:
        _set_on_file(session, youth, **changes)


def _set_on_file(session: Session, youth: Youth, **changes: date | None) -> None:
    # Not through the unit of work: the version would grow, and whoever has the file open would
    # be told of a conflict about fields no form holds. The event's own line is the journal's.
    session.execute(
        update(Youth).where(Youth.id == youth.id).values(**changes),
        execution_options={"is_journaled": True, "synchronize_session": "evaluate"},
    )
