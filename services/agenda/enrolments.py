"""Who is enrolled in a collective event, who waits for a seat, who came."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account, Site
from models.agenda import GroupEvent
from models.event import Event
from models.youth import Youth
from services.agenda.conflicts import READ
from services.agenda.groups import GroupInput, event_input, input_of_group, missing, series_of
from services.agenda.seats import FREED, Seating, share_out
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths.records.events import add_event, set_attendance
from services.youths.vocabulary import Attendance


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Somebody enrolled.

    Attributes:
        event_id: Their own event, with its version.
        waiting_rank: Place on the waiting list, from 1; None for who has a seat.
    """

    event_id: int
    version: int
    youth_id: int
    name: str
    attendance: Attendance
    waiting_rank: int | None


@dataclass(frozen=True, slots=True)
class GroupPage:
    """A collective event with its people, those who gave their seat back left out.

    Attributes:
        days: Every day of its series, itself included.
    """

    id: int
    version: int
    data: GroupInput
    is_cancelled: bool
    advisers: tuple[str, ...]
    site_name: str | None
    days: tuple[date, ...]
    enrolments: tuple[Enrolment, ...]
    seats_left: int | None
    waiting: int


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What an enrolment led to.

    Attributes:
        event_ids: The event of the person, one a day of the series.
        waiting_rank: Place on the longest of the waiting lists; None with a seat everywhere.
    """

    event_ids: tuple[int, ...]
    waiting_rank: int | None


def enrol(
    session: Session, group_id: int, youth_id: int, *, today: date, whole_series: bool = True
) -> Enrolled:
    """Enrol somebody, on the waiting list when no seat is left; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The event or the file does not exist.
        ValidationError: They are enrolled already, or the event is cancelled.
    """
    group = session.get(GroupEvent, group_id)
    if group is None:
        raise missing()
    days = [day for day in series_of(session, group) if whole_series or day.id == group_id]
    made, rank = [], 0
    for day in days:
        if _is_open_to(session, day, youth_id, strict=day.id == group_id):
            made.append(add_event(session, youth_id, event_input(day), today=today))
            rank = max(rank, len(_seating(session, day).waiting) if _waits(session, day) else 0)
    return Enrolled(tuple(made), rank or None)


def set_many(
    session: Session,
    group_id: int,
    attendances: Mapping[int, tuple[int, Attendance]],
    *,
    today: date,
) -> None:
    """State the attendance of several people at once; needs ``event.write``.

    Args:
        session: To write with.
        group_id: The collective event.
        attendances: By event: the version read, and the attendance.
        today: The local day; nobody is present before the day comes.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The collective event does not exist, or one of the events is not of it.
        ConflictError: One of them was changed meanwhile; nothing is written.
        ValidationError: A presence is stated before the day.
    """
    if session.get(GroupEvent, group_id) is None:
        raise missing()
    for event_id, (version, attendance) in attendances.items():
        event = session.get(Event, event_id)
        if event is None or event.group_event_id != group_id:
            raise missing()
        set_attendance(session, event_id, version, attendance, today=today)


def open_group(session: Session, group_id: int) -> GroupPage:
    """Return a collective event with its people.

    Raises:
        NotPermittedError: The actor does not read the agenda.
        NotFoundError: It does not exist.
    """
    require(session, READ)
    group = session.get(GroupEvent, group_id)
    if group is None:
        raise missing()
    seating = _seating(session, group)
    site = None if group.site_id is None else session.get(Site, group.site_id)
    return GroupPage(
        id=group.id,
        version=group.version,
        data=input_of_group(group),
        is_cancelled=group.is_cancelled,
        advisers=_names(session, group.adviser_id, group.second_adviser_id),
        site_name=None if site is None else site.name,
        days=tuple(day.occurred_on for day in series_of(session, group)),
        enrolments=_enrolments(session, group, seating),
        seats_left=seating.left,
        waiting=len(seating.waiting),
    )


def _enrolments(session: Session, group: GroupEvent, seating: Seating) -> tuple[Enrolment, ...]:
    ranks = {key: rank for rank, key in enumerate(seating.waiting, 1)}
    query = (
        select(Event, Youth)
        .join(Youth, Youth.id == Event.youth_id)
        .where(Event.group_event_id == group.id, Event.attendance.not_in(FREED))
        .order_by(Youth.search_key, Event.id)
    )
    rows = [
        Enrolment(
            event.id,
            event.version,
            youth.id,
            f"{youth.first_name} {youth.last_name}",
            event.attendance,
            ranks.get(event.id),
        )
        for event, youth in session.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: row.waiting_rank or 0))


def _seating(session: Session, group: GroupEvent) -> Seating:
    query = (
        select(Event.id, Event.attendance)
        .where(Event.group_event_id == group.id)
        .order_by(Event.created_at, Event.id)
    )
    return share_out([(key, kind) for key, kind in session.execute(query)], group.seats)


def _waits(session: Session, group: GroupEvent) -> bool:
    return bool(_seating(session, group).waiting)


def _is_open_to(session: Session, group: GroupEvent, youth_id: int, *, strict: bool) -> bool:
    """Tell whether somebody may be enrolled; refuse in words for the day one asked for."""
    if group.is_cancelled:
        if strict:
            message = QT_TRANSLATE_NOOP(
                "errors", "Cet événement est annulé. Rétablissez-le avant d’inscrire quelqu’un."
            )
            raise ValidationError("youth_id", message)
        return False
    query = select(Event.id).where(
        Event.group_event_id == group.id,
        Event.youth_id == youth_id,
        Event.attendance.not_in(FREED),
    )
    is_enrolled = session.scalars(query.limit(1)).first() is not None
    if is_enrolled and strict:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette personne est déjà inscrite. Choisissez-en une autre."
        )
        raise ValidationError("youth_id", message)
    return not is_enrolled


def _names(session: Session, *keys: int | None) -> tuple[str, ...]:
    found = [session.get(Account, key) for key in keys if key is not None]
    return tuple(f"{row.first_name} {row.last_name}" for row in found if row is not None)
