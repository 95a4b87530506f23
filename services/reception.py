"""The reception desk: who is waiting, for whom, and who was seen."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from models.agency import Account
from models.event import Event
from models.reception import WalkIn, WalkInState, Wish
from models.youth import Youth
from services.agenda.week import Entry, EntryKind, load_agenda
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.unit_of_work import actor_of
from services.youths.items import full_name
from services.youths.loading import check_version, flush
from services.youths.records.events import set_attendance
from services.youths.vocabulary import Attendance

__all__ = [
    "Free",
    "WalkInRow",
    "WalkInState",
    "Wish",
    "arrive",
    "arrive_for",
    "day_of_all",
    "leave",
    "queue",
    "take",
    "wait_again",
    "waiting_for",
    "who_is_free",
]

READ = "reception.read"
WRITE = "reception.write"


@dataclass(frozen=True, slots=True)
class WalkInRow:
    """Somebody at the desk.

    Attributes:
        name: None for who gave no name.
        waits_for: Name of whom they wait for; None for anybody.
        appointment_at: Hour of the appointment they came to.
    """

    id: int
    version: int
    youth_id: int | None
    name: str | None
    arrived_at: time
    wish: Wish
    waits_for_id: int | None
    waits_for: str | None
    event_id: int | None
    appointment_at: time | None
    state: WalkInState
    ended_at: time | None


@dataclass(frozen=True, slots=True)
class Free:
    """Whether somebody can see a person now.

    Attributes:
        is_free: Nothing is in their agenda now.
        until: When the next thing begins, for who is free; when this one ends, otherwise.
        waiting: People who wait for them.
    """

    account_id: int
    name: str
    is_free: bool
    until: time | None
    waiting: int


def queue(session: Session, *, today: date, site_id: int | None = None) -> tuple[WalkInRow, ...]:
    """Return who came today: those who wait first, in the order they came.

    Raises:
        NotPermittedError: The actor does not see the desk.
    """
    require(session, READ)
    rows = _rows(session, today, site_id)
    return tuple(
        sorted(rows, key=lambda row: (row.state is not WalkInState.WAITING, row.arrived_at))
    )


def waiting_for(session: Session, account_id: int, today: date) -> tuple[WalkInRow, ...]:
    """Return who waits for somebody now, or for anybody at their site, in the order they came.

    Raises:
        NotPermittedError: The actor does not see the desk.
    """
    require(session, READ)
    account = session.get(Account, account_id)
    site_id = None if account is None else account.site_id
    return tuple(
        row
        for row in _rows(session, today, None, account_id, site_id)
        if row.state is WalkInState.WAITING
    )


def arrive(
    session: Session,
    *,
    today: date,
    at: time,
    wish: Wish,
    youth_id: int | None = None,
    waits_for_id: int | None = None,
) -> int:
    """Put somebody in the queue and return the line; needs ``reception.write``.

    Raises:
        NotPermittedError: The role forbids it.
        ValidationError: They are waiting already.
    """
    require(session, WRITE)
    return _arrive(session, today, at, wish, youth_id, waits_for_id, None)


def arrive_for(session: Session, event_id: int, *, today: date, at: time) -> int:
    """Note that somebody came to their appointment and waits for it; needs ``reception.write``.

    Whether they were present is stated when they are taken.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The appointment does not exist, or no longer does.
        ValidationError: It is not of today, or they are waiting already.
    """
    require(session, WRITE)
    event = session.get(Event, event_id)
    if event is None:
        raise _missing()
    if event.occurred_on != today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce rendez-vous n’est pas d’aujourd’hui. Vérifiez le jour."
        )
        raise ValidationError("event_id", message)
    return _arrive(session, today, at, Wish.APPOINTMENT, event.youth_id, event.adviser_id, event.id)


def take(session: Session, walk_in_id: int, version: int, *, today: date, at: time) -> None:
    """Receive somebody; the appointment they came to is then stated as attended.

    Needs ``reception.read``: it is the adviser who takes, or the desk for them.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The line does not exist, or no longer does.
        ConflictError: Somebody took them meanwhile.
    """
    actor = require(session, READ)
    row = _line(session, walk_in_id, version)
    row.state, row.ended_at = WalkInState.TAKEN, at
    row.taken_by_id = row.waits_for_id or actor.account_id
    flush(session)
    event = None if row.event_id is None else session.get(Event, row.event_id)
    if event is not None and event.attendance is Attendance.PLANNED:
        set_attendance(session, event.id, event.version, Attendance.PRESENT, today=today)


def leave(session: Session, walk_in_id: int, version: int, *, at: time) -> None:
    """Note that somebody went without being seen; needs ``reception.write``.

    Their appointment stays as it is: its adviser says what became of it.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The line does not exist, or no longer does.
        ConflictError: It was changed meanwhile.
    """
    require(session, WRITE)
    row = _line(session, walk_in_id, version)
    row.state, row.ended_at = WalkInState.LEFT, at
    flush(session)


def wait_again(session: Session, walk_in_id: int, *, today: date) -> None:
    """Undo ``take`` or ``leave``: the person is back in the queue, at the place they had.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The line does not exist, or no longer does.
    """
    require(session, READ)
    row = _line(session, walk_in_id, None)
    was_taken = row.state is WalkInState.TAKEN
    row.state, row.ended_at, row.taken_by_id = WalkInState.WAITING, None, None
    flush(session)
    event = None if row.event_id is None else session.get(Event, row.event_id)
    if was_taken and event is not None and event.attendance is Attendance.PRESENT:
        set_attendance(session, event.id, event.version, Attendance.PLANNED, today=today)


def day_of_all(
    session: Session, *, today: date, accounts: tuple[int | None, ...]
) -> tuple[Entry, ...]:
    """Return the appointments of the day of all these advisers, without what they are about.

    Raises:
        NotPermittedError: The actor does not see the desk, or not the agenda.
    """
    require(session, READ)
    entries = load_agenda(session, today, today, accounts).entries
    return tuple(entry for entry in entries if entry.kind is not EntryKind.BUSY)


def who_is_free(
    session: Session, *, today: date, at: time, accounts: tuple[tuple[int, str], ...]
) -> tuple[Free, ...]:
    """Tell who could see somebody now: the free ones first, the longest free before the others.

    Raises:
        NotPermittedError: The actor does not see the desk, or not the agenda.
    """
    require(session, READ)
    entries = load_agenda(session, today, today, [key for key, _name in accounts]).entries
    waiting = [
        row.waits_for_id for row in _rows(session, today, None) if row.state is WalkInState.WAITING
    ]
    found = [
        _freedom(key, name, at, [one for one in entries if one.account_id == key], waiting)
        for key, name in accounts
    ]
    longest = time.max
    return tuple(
        sorted(
            found,
            key=lambda free: (
                not free.is_free,
                free.waiting,
                -_minute(free.until or longest) if free.is_free else _minute(free.until or longest),
                free.name,
            ),
        )
    )


def _freedom(
    account_id: int, name: str, at: time, entries: list[Entry], waiting: list[int | None]
) -> Free:
    now = _minute(at)
    count = waiting.count(account_id)
    away = any(one.kind is EntryKind.BUSY and one.span.starts_at is None for one in entries)
    if away:
        return Free(account_id, name, False, None, count)
    timed = [one.span for one in entries if one.span.starts_at is not None]
    end = now
    for span in sorted(timed, key=lambda span: span.first):
        if span.first <= end < span.last:
            end = span.last
    if end > now:
        return Free(account_id, name, False, _clock(end), count)
    following = min((span.first for span in timed if span.first > now), default=None)
    return Free(account_id, name, True, None if following is None else _clock(following), count)


def _arrive(
    session: Session,
    today: date,
    at: time,
    wish: Wish,
    youth_id: int | None,
    waits_for_id: int | None,
    event_id: int | None,
) -> int:
    if youth_id is not None and _is_waiting(session, today, youth_id):
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette personne est déjà dans la file. Cherchez-la plus haut."
        )
        raise ValidationError("youth_id", message)
    row = WalkIn(
        youth_id=youth_id,
        arrived_on=today,
        arrived_at=at,
        wish=wish,
        waits_for_id=waits_for_id,
        event_id=event_id,
        site_id=_own_site(session),
    )
    session.add(row)
    flush(session)
    return row.id


def _own_site(session: Session) -> int | None:
    account = session.get(Account, actor_of(session).account_id or 0)
    return None if account is None else account.site_id


def _is_waiting(session: Session, today: date, youth_id: int) -> bool:
    query = select(WalkIn.id).where(
        WalkIn.arrived_on == today,
        WalkIn.state == WalkInState.WAITING,
        WalkIn.youth_id == youth_id,
    )
    return session.scalars(query.limit(1)).first() is not None


def _rows(
    session: Session,
    today: date,
    site_id: int | None,
    account_id: int | None = None,
    own_site_id: int | None = None,
) -> list[WalkInRow]:
    waited = aliased(Account)
    query = (
        select(
            WalkIn,
            Youth.first_name,
            Youth.last_name,
            waited.first_name,
            waited.last_name,
            Event.starts_at,
        )
        .join(Youth, Youth.id == WalkIn.youth_id, isouter=True)
        .join(waited, waited.id == WalkIn.waits_for_id, isouter=True)
        .join(Event, Event.id == WalkIn.event_id, isouter=True)
        .where(WalkIn.arrived_on == today)
        .order_by(WalkIn.arrived_at, WalkIn.id)
    )
    if site_id is not None:
        query = query.where(WalkIn.site_id == site_id)
    if account_id is not None:
        here = or_(WalkIn.site_id == own_site_id, WalkIn.site_id.is_(None))
        anybody = and_(WalkIn.waits_for_id.is_(None), here)
        query = query.where(or_(WalkIn.waits_for_id == account_id, anybody))
    return [
        WalkInRow(
            row.id,
            row.version,
            row.youth_id,
            full_name(first, last),
            row.arrived_at,
            row.wish,
            row.waits_for_id,
            full_name(waited_first, waited_last),
            row.event_id,
            appointment_at,
            row.state,
            row.ended_at,
        )
        for row, first, last, waited_first, waited_last, appointment_at in session.execute(query)
    ]


def _line(session: Session, walk_in_id: int, version: int | None) -> WalkIn:
    row = session.get(WalkIn, walk_in_id)
    if row is None:
        raise _missing()
    if version is not None:
        check_version(row, version)
    return row


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _clock(minute: int) -> time:
    return time(*divmod(min(minute, 24 * 60 - 1), 60))


def _missing() -> NotFoundError:
    message = QT_TRANSLATE_NOOP(
        "errors", "Cet élément n’existe plus dans la base. Actualisez la liste."
    )
    return NotFoundError(message)
