"""The agenda beside the meetings themselves: collective events, reminders, absences."""

import enum
from datetime import date, time

from sqlalchemy import Boolean, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Label, Record, coded
from models.event import EventKind
from models.youth import ContactChannel


class ReminderOutcome(enum.StrEnum):
    """How a reminder ended."""

    REACHED = "reached"
    LEFT_WORD = "left_word"
    SENT = "sent"
    NO_ANSWER = "no_answer"


class GroupEvent(Record):
    """A workshop or an information for several people; each one enrolled has an event of theirs.

    Attributes:
        place: Where, when it is not the site itself.
        seats: Room for how many; None when nobody counts.
        second_adviser_id: Who runs it too.
        series_id: First day of the series it belongs to, for what lasts several days.
        is_cancelled: It will not take place, or did not.
    """

    __tablename__ = "group_event"
    __table_args__ = (Index(None, "occurred_on"),)

    kind: Mapped[EventKind] = mapped_column(coded(EventKind))
    title: Mapped[Label]
    occurred_on: Mapped[date]
    starts_at: Mapped[time | None]
    duration_minutes: Mapped[int | None]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"), index=True)
    place: Mapped[Label | None]
    seats: Mapped[int | None]
    adviser_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    second_adviser_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id"), index=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("group_event.id"), index=True)
    is_cancelled: Mapped[bool] = mapped_column(Boolean, default=False)


class Reminder(Record):
    """Somebody was reminded of an appointment; ``created_by`` says by whom."""

    __tablename__ = "reminder"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    channel: Mapped[ContactChannel] = mapped_column(coded(ContactChannel))
    outcome: Mapped[ReminderOutcome] = mapped_column(coded(ReminderOutcome))
    reminded_on: Mapped[date]
    reminded_at: Mapped[time]


class BusySlot(Record):
    """Time an account is taken by something that is no young person's business.

    Attributes:
        starts_at: Local time; None for whole days.
        ends_on: Last day, included.
        uid: Identifier in the calendar it was read from, so that it is not read twice.
        recurrence: Original start of this occurrence, for what comes again and again.
        title: Read by its owner only; the others are told that the time is taken.
    """

    __tablename__ = "busy_slot"
    __table_args__ = (
        UniqueConstraint("account_id", "uid", "recurrence"),
        Index(None, "account_id", "starts_on"),
    )

    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    starts_on: Mapped[date]
    starts_at: Mapped[time | None]
    ends_on: Mapped[date]
    ends_at: Mapped[time | None]
    uid: Mapped[str] = mapped_column(String(255))
    recurrence: Mapped[str] = mapped_column(String(32))
    title: Mapped[Label | None]
