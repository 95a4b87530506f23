"""Meetings with a young person: interviews, workshops, collective information."""

import enum
from datetime import date, time

from sqlalchemy import Boolean, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Label, Record, coded


class EventKind(enum.StrEnum):
    """I-MILO kinds of events, plus the contacts that are not meetings."""

    INTERVIEW = "interview"
    WORKSHOP = "workshop"
    COLLECTIVE_INFORMATION = "collective_information"
    PARTNER_INTERVIEW = "partner_interview"
    VISIT = "visit"
    SERVICE = "service"
    OUTSIDE_ACTIVITY = "outside_activity"
    MESSAGE = "message"
    OTHER = "other"


class Modality(enum.StrEnum):
    """Where and how."""

    ON_SITE = "on_site"
    OUTREACH = "outreach"
    PHONE = "phone"
    VIDEO = "video"
    WRITTEN = "written"


class Attendance(enum.StrEnum):
    """I-MILO statuses of an appointment."""

    PLANNED = "planned"
    PRESENT = "present"
    ABSENT = "absent"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    NOT_STATED = "not_stated"


class Event(Record):
    """One meeting or contact.

    Attributes:
        duration_minutes: Length, None when not stated.
        from_youth: The contact came from the young person (retention counts from it).
        is_first_reception: This is the first reception of the person by the agency.
        group_event_id: The collective event this is an enrolment in.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index(None, "occurred_on", "kind", "attendance"),
        Index(None, "youth_id", "occurred_on"),
    )

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    kind: Mapped[EventKind] = mapped_column(coded(EventKind))
    modality: Mapped[Modality] = mapped_column(coded(Modality))
    occurred_on: Mapped[date]
    starts_at: Mapped[time | None]
    duration_minutes: Mapped[int | None]
    attendance: Mapped[Attendance] = mapped_column(coded(Attendance))
    label: Mapped[Label | None]
    from_youth: Mapped[bool] = mapped_column(Boolean, default=False)
    is_first_reception: Mapped[bool] = mapped_column(Boolean, default=False)
    adviser_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"), index=True)
    group_event_id: Mapped[int | None] = mapped_column(ForeignKey("group_event.id"), index=True)
