"""What the team answers to a signal: decisions, overrides, and what the person was told."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record, coded


class NoticeWay(enum.StrEnum):
    """How the person was told of a signal."""

    INTERVIEW = "interview"
    PHONE = "phone"
    WRITTEN = "written"


class SignalDecision(Record):
    """Who does what about a signal, by when; the signal itself is computed, never stored.

    Attributes:
        signal: Code of the signal in ``diagnostic/signals.toml``.
        holder_id: Who does it; None when it is still to be said.
        review_on: Meeting at which the team looks at it again.
        done_on: Day it was done; None while it is not.
    """

    __tablename__ = "signal_decision"
    __table_args__ = (Index(None, "signal", "review_on"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    signal: Mapped[Code]
    decided_on: Mapped[date]
    title: Mapped[Label]
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    due_on: Mapped[date | None]
    review_on: Mapped[date | None]
    done_on: Mapped[date | None]


class SignalOverride(Record):
    """An adviser's word that a signal does not apply, for the facts it then rested on.

    Attributes:
        facts: The facts the signal rested on, as codes; other facts raise it again.
        withdrawn_on: Day the override was taken back; None while it stands.
    """

    __tablename__ = "signal_override"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    signal: Mapped[Code]
    decided_on: Mapped[date]
    reason: Mapped[Label]
    facts: Mapped[str] = mapped_column(Text)
    withdrawn_on: Mapped[date | None]


class SignalNotice(Record):
    """The person was told of a signal."""

    __tablename__ = "signal_notice"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    signal: Mapped[Code]
    told_on: Mapped[date]
    way: Mapped[NoticeWay] = mapped_column(coded(NoticeWay))
