"""Collective events: plan them, enrol people, say who came."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agenda import GroupEvent
from models.event import Event
from services import formatting
from services.agenda.seats import FREED
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths import fields
from services.youths.loading import check_version, flush
from services.youths.records import checks
from services.youths.records.events import EventInput, edit_event
from services.youths.vocabulary import Attendance, EventKind, Modality

WRITE = "group_event.write"
KINDS = (
    EventKind.WORKSHOP,
    EventKind.COLLECTIVE_INFORMATION,
    EventKind.SERVICE,
    EventKind.VISIT,
    EventKind.OUTSIDE_ACTIVITY,
    EventKind.OTHER,
)
"""Kinds that may gather several people."""
_DAY_MINUTES = 24 * 60
_MOST_SEATS = 500
_MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class GroupInput:
    """A collective event as typed."""

    kind: EventKind
    title: str
    occurred_on: date
    starts_at: time | None = None
    duration_minutes: int | None = None
    site_id: int | None = None
    place: str | None = None
    seats: int | None = None
    adviser_id: int | None = None
    second_adviser_id: int | None = None
    partner_id: int | None = None


def create_group(
    session: Session, data: GroupInput, *, other_days: Sequence[date] = ()
) -> tuple[int, ...]:
    """Plan a collective event on one or several days; needs ``group_event.write``.

    Returns:
        One identifier a day, in order; those of several days make a series.

    Raises:
        NotPermittedError: The role forbids it.
        ValidationError: A field is wrong, or there are too many days.
    """
    require(session, WRITE)
    days = sorted({data.occurred_on, *other_days})
    if len(days) > _MOST_DAYS:
        message = QT_TRANSLATE_NOOP("errors", "Une série a {most} jours au plus. Faites-en deux.")
        raise ValidationError("other_days", message, most=_MOST_DAYS)
    values = _checked(data)
    made: list[int] = []
    for day in days:
        group = GroupEvent(**(values | {"occurred_on": day}))
        group.series_id = made[0] if made else None
        session.add(group)
        flush(session)
        made.append(group.id)
    if len(made) > 1:
        session.get_one(GroupEvent, made[0]).series_id = made[0]
        flush(session)
    return tuple(made)


def edit_group(
    session: Session, group_id: int, version: int, data: GroupInput, *, today: date
) -> None:
    """Correct a collective event, and the day and hour of those enrolled with it.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong, or the new day is to come and somebody was present.
    """
    group = _group_for(session, group_id, version)
    checks.assign(group, _checked(data))
    flush(session)
    given = event_input(group)
    for event in _live_events(session, group_id):
        # Nobody runs it any more: correcting an appointment keeps who does.
        event.adviser_id, event.site_id = given.adviser_id, given.site_id or event.site_id
        own = replace(
            given,
            modality=event.modality,
            attendance=event.attendance,
            from_youth=event.from_youth,
        )
        flush(session)
        edit_event(session, event.id, event.version, own, today=today)


def cancel_group(session: Session, group_id: int, version: int) -> tuple[int, ...]:
    """Cancel a collective event and the appointment of everybody who was to come.

    Returns:
        The events cancelled, for ``restore_group``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist.
        ConflictError: It was changed since ``version`` was read.
    """
    group = _group_for(session, group_id, version)
    group.is_cancelled = True
    planned = [
        event for event in _live_events(session, group_id) if event.attendance is Attendance.PLANNED
    ]
    for event in planned:
        event.attendance = Attendance.CANCELLED
    flush(session)
    return tuple(event.id for event in planned)


def restore_group(session: Session, group_id: int, event_ids: Sequence[int]) -> None:
    """Undo ``cancel_group``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist.
    """
    group = _group_for(session, group_id, None)
    group.is_cancelled = False
    for event_id in event_ids:
        event = session.get(Event, event_id)
        if event is None or event.group_event_id != group_id:
            continue
        if event.attendance is Attendance.CANCELLED:
            event.attendance = Attendance.PLANNED
    flush(session)


def series_of(session: Session, group: GroupEvent) -> list[GroupEvent]:
    """Return every day of the series an event belongs to, in order."""
    if group.series_id is None:
        return [group]
    query = (
        select(GroupEvent)
        .where(GroupEvent.series_id == group.series_id)
        .order_by(GroupEvent.occurred_on, GroupEvent.id)
    )
    return list(session.scalars(query))


def event_input(group: GroupEvent) -> EventInput:
    """Return the event of somebody enrolled."""
    return EventInput(
        kind=group.kind,
        occurred_on=group.occurred_on,
        modality=Modality.ON_SITE if group.place is None else Modality.OUTREACH,
        starts_at=group.starts_at,
        duration_minutes=group.duration_minutes,
        label=group.title,
        adviser_id=group.adviser_id,
        site_id=group.site_id,
        group_event_id=group.id,
    )


def input_of_group(group: GroupEvent) -> GroupInput:
    """Return a collective event as it would be typed."""
    return GroupInput(
        kind=group.kind,
        title=group.title,
        occurred_on=group.occurred_on,
        starts_at=group.starts_at,
        duration_minutes=group.duration_minutes,
        site_id=group.site_id,
        place=group.place,
        seats=group.seats,
        adviser_id=group.adviser_id,
        second_adviser_id=group.second_adviser_id,
        partner_id=group.partner_id,
    )


def _checked(data: GroupInput) -> dict[str, object]:
    checks.between("duration_minutes", data.duration_minutes, 1, _DAY_MINUTES)
    checks.between("seats", data.seats, 1, _MOST_SEATS)
    title = fields.line("title", data.title)
    if title is None:
        message = QT_TRANSLATE_NOOP("errors", "Donnez un intitulé : c’est lui qu’on lira.")
        raise ValidationError("title", message)
    if data.second_adviser_id is not None and data.second_adviser_id == data.adviser_id:
        message = QT_TRANSLATE_NOOP(
            "errors", "C’est la même personne deux fois. Laissez le second champ vide."
        )
        raise ValidationError("second_adviser_id", message)
    return {
        "kind": data.kind,
        "title": title,
        "occurred_on": data.occurred_on,
        "starts_at": data.starts_at,
        "duration_minutes": data.duration_minutes,
        "site_id": data.site_id,
        "place": fields.line("place", data.place),
        "seats": data.seats,
        "adviser_id": data.adviser_id,
        "second_adviser_id": data.second_adviser_id,
        "partner_id": data.partner_id,
    }


def _live_events(session: Session, group_id: int) -> list[Event]:
    query = select(Event).where(Event.group_event_id == group_id, Event.attendance.not_in(FREED))
    return list(session.scalars(query))


def _group_for(session: Session, group_id: int, version: int | None) -> GroupEvent:
    require(session, WRITE)
    group = session.get(GroupEvent, group_id)
    if group is None:
        raise missing()
    if version is not None:
        check_version(group, version)
    return group


def missing() -> NotFoundError:
    """Return the refusal of a collective event that is not there."""
    message = QT_TRANSLATE_NOOP(
        "errors", "Cet événement collectif n’existe plus. Actualisez l’agenda."
    )
    return NotFoundError(message)


def hours_text(data: GroupInput) -> str:
    """Return the hours as a sentence says them: "de 9 h à 12 h", "à 9 h", or nothing."""
    if data.starts_at is None:
        return ""
    start = formatting.spoken_time(data.starts_at)
    if data.duration_minutes is None:
        return f"à {start}"
    minute = data.starts_at.hour * 60 + data.starts_at.minute + data.duration_minutes
    return f"de {start} à {formatting.spoken_time(time(*divmod(minute % _DAY_MINUTES, 60)))}"
