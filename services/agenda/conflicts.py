"""What stands in the way of an appointment; told while it is typed, and never in the way of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from models.agenda import BusySlot, GroupEvent
from models.event import Event, EventKind
from models.youth import Youth
from services.agenda.absences import span_on
from services.agenda.here import holiday_at
from services.agenda.seats import FREED
from services.agenda.spans import Span
from services.permissions import require

READ = "agenda.read"
_SATURDAY = 5


class ConflictKind(StrEnum):
    """Why the hour does not suit."""

    ADVISER = "adviser"
    GROUP = "group"
    BUSY = "busy"
    YOUTH = "youth"
    HOLIDAY = "holiday"
    WEEK_END = "week_end"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one would like to plan.

    Attributes:
        event_id: The appointment being moved, which is not in its own way.
        group_event_id: The collective event being moved, or enrolled in.
    """

    span: Span
    adviser_id: int | None = None
    youth_id: int | None = None
    site_id: int | None = None
    event_id: int | None = None
    group_event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing in the way.

    Attributes:
        what: Name of the person met, title of the collective event, name of the holiday; empty
            for an absence, whose title is its owner's own.
    """

    kind: ConflictKind
    starts_at: time | None
    minutes: int | None
    what: str = ""


def conflicts(session: Session, wanted: Wanted) -> tuple[Conflict, ...]:
    """Return what is in the way, the days off first.

    Raises:
        NotPermittedError: The actor does not read the agenda.
    """
    require(session, READ)
    return (
        *_days_off(session, wanted),
        *_of_adviser(session, wanted),
        *_groups(session, wanted),
        *_absences(session, wanted),
        *_of_youth(session, wanted),
    )


def _days_off(session: Session, wanted: Wanted) -> Iterator[Conflict]:
    day = wanted.span.day
    name = holiday_at(session, wanted.site_id, day)
    if name is not None:
        yield Conflict(ConflictKind.HOLIDAY, None, None, name)
    elif day.weekday() >= _SATURDAY:
        yield Conflict(ConflictKind.WEEK_END, None, None)


def _of_adviser(session: Session, wanted: Wanted) -> Iterator[Conflict]:
    if wanted.adviser_id is None:
        return
    query = (
        select(Event, Youth.first_name + " " + Youth.last_name)
        .join(Youth, Youth.id == Event.youth_id)
        .where(
            Event.adviser_id == wanted.adviser_id,
            Event.group_event_id.is_(None),
            *_live(wanted),
        )
    )
    for event, name in session.execute(query):
        if wanted.span.overlaps(span_of(event)):
            yield Conflict(ConflictKind.ADVISER, event.starts_at, event.duration_minutes, name)


def _of_youth(session: Session, wanted: Wanted) -> Iterator[Conflict]:
    if wanted.youth_id is None:
        return
    query = select(Event).where(Event.youth_id == wanted.youth_id, *_live(wanted))
    for event in session.scalars(query):
        is_enrolment = (
            wanted.group_event_id is not None and event.group_event_id == wanted.group_event_id
        )
        if not is_enrolment and wanted.span.overlaps(span_of(event)):
            yield Conflict(ConflictKind.YOUTH, event.starts_at, event.duration_minutes)


def _live(wanted: Wanted) -> tuple[ColumnElement[bool], ...]:
    conditions: tuple[ColumnElement[bool], ...] = (
        Event.occurred_on == wanted.span.day,
        Event.starts_at.is_not(None),
        Event.kind != EventKind.MESSAGE,
        Event.attendance.not_in(FREED),
    )
    if wanted.event_id is not None:
        conditions += (Event.id != wanted.event_id,)
    return conditions


def _groups(session: Session, wanted: Wanted) -> Iterator[Conflict]:
    if wanted.adviser_id is None:
        return
    query = select(GroupEvent).where(
        or_(
            GroupEvent.adviser_id == wanted.adviser_id,
            GroupEvent.second_adviser_id == wanted.adviser_id,
        ),
        GroupEvent.occurred_on == wanted.span.day,
        ~GroupEvent.is_cancelled,
    )
    for group in session.scalars(query):
        span = Span(group.occurred_on, group.starts_at, group.duration_minutes)
        if group.id != wanted.group_event_id and wanted.span.overlaps(span):
            yield Conflict(ConflictKind.GROUP, group.starts_at, group.duration_minutes, group.title)


def _absences(session: Session, wanted: Wanted) -> Iterator[Conflict]:
    if wanted.adviser_id is None:
        return
    day = wanted.span.day
    query = select(BusySlot).where(
        BusySlot.account_id == wanted.adviser_id,
        BusySlot.starts_on <= day,
        BusySlot.ends_on >= day,
    )
    for slot in session.scalars(query):
        span = span_on(slot, day)
        if span.starts_at is None or wanted.span.overlaps(span):
            yield Conflict(ConflictKind.BUSY, span.starts_at, span.minutes)


def span_of(event: Event) -> Span:
    """Return the time an event takes."""
    return Span(event.occurred_on, event.starts_at, event.duration_minutes)
