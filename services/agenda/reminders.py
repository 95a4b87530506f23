"""Whom to remind of their appointment, and who was."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account
from models.agenda import Reminder, ReminderOutcome
from models.event import Event
from models.youth import Youth
from services import formatting
from services.agenda.conflicts import READ
from services.errors import NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths.items import full_name
from services.youths.loading import flush
from services.youths.vocabulary import Attendance, ContactChannel, EventKind, Modality

__all__ = [  # the screens do not know the models
    "DAYS_AHEAD",
    "ReminderOutcome",
    "ReminderRow",
    "as_text",
    "note_reminder",
    "to_remind",
]

WRITE = "event.write"


DAYS_AHEAD = (1, 3, 7, 14)
"""How far one may look: working proposals, the second being the usual one."""


@dataclass(frozen=True, slots=True)
class Reminded:
    """The last reminder made."""

    on: date
    at: time
    channel: ContactChannel
    outcome: ReminderOutcome
    by: str | None


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """Somebody who has an appointment soon.

    Attributes:
        channel: How they prefer to be reached; None when not known.
        last: None when nobody reminded them.
    """

    event_id: int
    youth_id: int
    name: str
    phone: str | None
    email: str | None
    channel: ContactChannel | None
    day: date
    starts_at: time | None
    kind: EventKind
    modality: Modality
    adviser_name: str | None
    last: Reminded | None


def to_remind(
    session: Session, *, today: date, days: int, account_id: int | None = None
) -> tuple[ReminderRow, ...]:
    """Return the appointments of the coming days, today's included, soonest first.

    Args:
        session: To read with.
        today: The local day.
        days: How many days ahead.
        account_id: Those of one adviser; everybody's when None.

    Raises:
        NotPermittedError: The actor does not read the agenda.
    """
    require(session, READ)
    query = (
        select(Event, Youth, Account.first_name, Account.last_name)
        .join(Youth, Youth.id == Event.youth_id)
        .join(Account, Account.id == Event.adviser_id, isouter=True)
        .where(
            Event.occurred_on.between(today, today + timedelta(days=days)),
            Event.attendance == Attendance.PLANNED,
            Event.kind != EventKind.MESSAGE,
        )
        .order_by(Event.occurred_on, Event.starts_at, Event.id)
    )
    if account_id is not None:
        query = query.where(Event.adviser_id == account_id)
    rows = session.execute(query).all()
    last = _last_reminders(session, [row[0].id for row in rows])
    return tuple(
        ReminderRow(
            event.id,
            youth.id,
            f"{youth.first_name} {youth.last_name}",
            youth.phone,
            youth.email,
            youth.preferred_contact,
            event.occurred_on,
            event.starts_at,
            event.kind,
            event.modality,
            full_name(first_name, last_name),
            last.get(event.id),
        )
        for event, youth, first_name, last_name in rows
    )


def note_reminder(
    session: Session,
    event_id: int,
    channel: ContactChannel,
    outcome: ReminderOutcome,
    *,
    today: date,
    at: time,
) -> int:
    """Note that somebody was reminded; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The appointment does not exist, or no longer does.
    """
    require(session, WRITE)
    event = session.get(Event, event_id)
    if event is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce rendez-vous n’existe plus dans la base. Actualisez l’agenda."
        )
        raise NotFoundError(message)
    reminder = Reminder(
        youth_id=event.youth_id,
        event_id=event.id,
        channel=channel,
        outcome=outcome,
        reminded_on=today,
        reminded_at=at,
    )
    session.add(reminder)
    flush(session)
    return reminder.id


def forget_reminder(session: Session, reminder_id: int) -> None:
    """Take back a reminder noted by mistake; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, WRITE)
    reminder = session.get(Reminder, reminder_id)
    if reminder is not None:
        session.delete(reminder)
        flush(session)


def as_text(rows: Sequence[ReminderRow]) -> str:
    """Return the list to paste elsewhere: day, hour, name, phone, one line each."""
    lines = []
    for row in rows:
        hour = "" if row.starts_at is None else formatting.clock(row.starts_at)
        phone = "" if row.phone is None else formatting.phone(row.phone)
        lines.append("\t".join((formatting.table_date(row.day), hour, row.name, phone)))
    return "\n".join(lines)


def _last_reminders(session: Session, event_ids: Sequence[int]) -> dict[int, Reminded]:
    query = (
        select(Reminder, Account.first_name, Account.last_name)
        .join(Account, Account.id == Reminder.created_by, isouter=True)
        .where(Reminder.event_id.in_(event_ids))
        .order_by(Reminder.reminded_on, Reminder.reminded_at, Reminder.id)
    )
    return {
        row.event_id: Reminded(
            row.reminded_on, row.reminded_at, row.channel, row.outcome, full_name(first, last)
        )
        for row, first, last in session.execute(query)
    }
