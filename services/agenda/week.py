"""The agenda of one or several people, over a few days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from models.agenda import BusySlot, GroupEvent
from models.event import Event
from models.youth import Youth
from services.agenda.absences import span_on
from services.agenda.appointments import may_see_labels
from services.agenda.conflicts import READ, ConflictKind, span_of
from services.agenda.here import holiday_at
from services.agenda.seats import FREED
from services.agenda.spans import Span
from services.permissions import require
from services.youths.vocabulary import Attendance, EventKind, Modality


class EntryKind(StrEnum):
    """What takes the time."""

    APPOINTMENT = "appointment"
    GROUP = "group"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the agenda of somebody.

    Attributes:
        account_id: Whose agenda it is in.
        title: Name of the person met, or title of what it is; empty for somebody else's absence.
        label: What it is about, for those who may read it.
        enrolled: People enrolled in a collective event, those waiting for a seat included.
        clashes: Why it cannot all be true: the same adviser or person twice at once.
    """

    kind: EntryKind
    id: int
    version: int
    account_id: int | None
    span: Span
    title: str
    label: str | None = None
    event_kind: EventKind | None = None
    modality: Modality | None = None
    attendance: Attendance | None = None
    youth_id: int | None = None
    group_event_id: int | None = None
    enrolled: int = 0
    seats: int | None = None
    clashes: frozenset[ConflictKind] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is to be shown.

    Attributes:
        holidays: Public holidays of the site, by day.
    """

    first: date
    last: date
    entries: tuple[Entry, ...]
    holidays: Mapping[date, str]


def load_agenda(
    session: Session, first: date, last: date, accounts: Sequence[int | None]
) -> Agenda:
    """Return what these accounts have from one day to another, both included.

    ``None`` among the accounts stands for what nobody has taken yet.

    Raises:
        NotPermittedError: The actor does not read the agenda.
    """
    require(session, READ)
    found = [
        *_appointments(session, first, last, accounts),
        *_groups(session, first, last, accounts),
        *_absences(session, first, last, accounts),
    ]
    marked = _marked(found, _elsewhere(session, first, last, found))
    return Agenda(
        first,
        last,
        tuple(sorted(marked, key=_order)),
        _holidays(session, first, last),
    )


def monday_of(day: date) -> date:
    """Return the Monday of the ISO week a day is in."""
    return day - timedelta(days=day.weekday())


def _order(entry: Entry) -> tuple[date, bool, int, int, int]:
    span = entry.span
    return (span.day, span.starts_at is not None, span.first, -span.last, entry.id)


def _appointments(
    session: Session, first: date, last: date, accounts: Sequence[int | None]
) -> Iterable[Entry]:
    sees_labels = may_see_labels(require(session, READ))
    mine = Event.adviser_id.in_([key for key in accounts if key is not None])
    query = (
        select(Event, Youth.first_name + " " + Youth.last_name)
        .join(Youth, Youth.id == Event.youth_id)
        .where(
            or_(mine, Event.adviser_id.is_(None)) if None in accounts else mine,
            Event.occurred_on.between(first, last),
            Event.kind != EventKind.MESSAGE,
            Event.group_event_id.is_(None),
            Event.attendance.not_in(FREED),
        )
    )
    for event, name in session.execute(query):
        yield Entry(
            EntryKind.APPOINTMENT,
            event.id,
            event.version,
            event.adviser_id,
            span_of(event),
            name,
            event.label if sees_labels else None,
            event.kind,
            event.modality,
            event.attendance,
            event.youth_id,
        )


def _groups(
    session: Session, first: date, last: date, accounts: Sequence[int | None]
) -> Iterable[Entry]:
    counts = (
        select(Event.group_event_id, func.count().label("enrolled"))
        .where(Event.attendance.not_in(FREED), Event.group_event_id.is_not(None))
        .group_by(Event.group_event_id)
        .subquery()
    )
    keys = [key for key in accounts if key is not None]
    running = or_(GroupEvent.adviser_id.in_(keys), GroupEvent.second_adviser_id.in_(keys))
    query = (
        select(GroupEvent, func.coalesce(counts.c.enrolled, 0))
        .join(counts, counts.c.group_event_id == GroupEvent.id, isouter=True)
        .where(
            or_(running, GroupEvent.adviser_id.is_(None)) if None in accounts else running,
            GroupEvent.occurred_on.between(first, last),
            ~GroupEvent.is_cancelled,
        )
    )
    for group, enrolled in session.execute(query):
        for account_id in _runners(group, accounts):
            yield Entry(
                EntryKind.GROUP,
                group.id,
                group.version,
                account_id,
                Span(group.occurred_on, group.starts_at, group.duration_minutes),
                group.title,
                group.place,
                group.kind,
                enrolled=enrolled,
                seats=group.seats,
                group_event_id=group.id,
            )


def _runners(group: GroupEvent, accounts: Sequence[int | None]) -> list[int | None]:
    runners = {group.adviser_id, group.second_adviser_id} - {None}
    return [key for key in accounts if key in (runners or {None})]


def _absences(
    session: Session, first: date, last: date, accounts: Sequence[int | None]
) -> Iterable[Entry]:
    owner = require(session, READ).account_id
    query = select(BusySlot).where(
        BusySlot.account_id.in_([key for key in accounts if key is not None]),
        BusySlot.starts_on <= last,
        BusySlot.ends_on >= first,
    )
    for slot in session.scalars(query):
        day = max(first, slot.starts_on)
        title = (slot.title or "") if slot.account_id == owner else ""
        while day <= min(last, slot.ends_on):
            span = span_on(slot, day)
            yield Entry(EntryKind.BUSY, slot.id, slot.version, slot.account_id, span, title)
            day += timedelta(days=1)


def _elsewhere(
    session: Session, first: date, last: date, entries: Sequence[Entry]
) -> Mapping[int, list[tuple[int, Span]]]:
    """Return the other times of the people shown, with whomever it is."""
    youths = {entry.youth_id for entry in entries if entry.youth_id is not None}
    if not youths:
        return {}
    query = select(Event).where(
        and_(Event.youth_id.in_(youths), Event.occurred_on.between(first, last)),
        Event.starts_at.is_not(None),
        Event.kind != EventKind.MESSAGE,
        Event.attendance.not_in(FREED),
    )
    found: dict[int, list[tuple[int, Span]]] = {}
    for event in session.scalars(query):
        found.setdefault(event.youth_id, []).append((event.id, span_of(event)))
    return found


def _marked(
    entries: Sequence[Entry], elsewhere: Mapping[int, list[tuple[int, Span]]]
) -> Iterable[Entry]:
    by_day: dict[tuple[int | None, date], list[Entry]] = {}
    for entry in entries:
        by_day.setdefault((entry.account_id, entry.span.day), []).append(entry)
    for entry in entries:
        beside = by_day[entry.account_id, entry.span.day]
        found = {
            _CLASH[other.kind]
            for other in beside
            if other is not entry and entry.account_id is not None and _meet(entry, other)
        }
        others = elsewhere.get(entry.youth_id or 0, [])
        if any(key != entry.id and span.overlaps(entry.span) for key, span in others):
            found.add(ConflictKind.YOUTH)
        if entry.kind is EntryKind.BUSY:
            found = set()  # the appointment is what has to move
        yield replace(entry, clashes=frozenset(found))


def _meet(entry: Entry, other: Entry) -> bool:
    if other.kind is EntryKind.BUSY and other.span.starts_at is None:
        return other.span.day == entry.span.day
    return entry.span.overlaps(other.span)


_CLASH = {
    EntryKind.APPOINTMENT: ConflictKind.ADVISER,
    EntryKind.GROUP: ConflictKind.GROUP,
    EntryKind.BUSY: ConflictKind.BUSY,
}


def _holidays(session: Session, first: date, last: date) -> Mapping[date, str]:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    named = {day: holiday_at(session, None, day) for day in days}
    return {day: name for day, name in named.items() if name is not None}
