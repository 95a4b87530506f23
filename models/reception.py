"""The reception desk: who came, for what, and whether they were seen."""

import enum
from datetime import date, time

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, coded


class Wish(enum.StrEnum):
    """What somebody comes for, in words that say nothing of their life."""

    APPOINTMENT = "appointment"
    FIRST_VISIT = "first_visit"
    SEE_ADVISER = "see_adviser"
    MAKE_APPOINTMENT = "make_appointment"
    DOCUMENT = "document"
    INFORMATION = "information"
    OFFERS = "offers"
    COMPUTER = "computer"
    URGENT = "urgent"
    OTHER = "other"


class WalkInState(enum.StrEnum):
    """Where somebody stands in the queue."""

    WAITING = "waiting"
    TAKEN = "taken"
    LEFT = "left"


class WalkIn(Record):
    """Somebody at the desk.

    Attributes:
        youth_id: None for who gave no name: nothing says who they were.
        waits_for_id: Who they wait for; None for anybody.
        event_id: The appointment they came to.
        taken_by_id: Who received them.
        ended_at: When they were received, or seen to have gone.
    """

    __tablename__ = "walk_in"
    __table_args__ = (Index(None, "arrived_on", "state"),)

    youth_id: Mapped[int | None] = mapped_column(
        ForeignKey("youth.id", ondelete="CASCADE"), index=True
    )
    arrived_on: Mapped[date]
    arrived_at: Mapped[time]
    wish: Mapped[Wish] = mapped_column(coded(Wish))
    waits_for_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    event_id: Mapped[int | None] = mapped_column(
        ForeignKey("event.id", ondelete="SET NULL"), index=True
    )
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"), index=True)
    state: Mapped[WalkInState] = mapped_column(coded(WalkInState), default=WalkInState.WAITING)
    taken_by_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    ended_at: Mapped[time | None]
