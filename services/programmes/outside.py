"""A day out of every programme of a young person: what was left before it, what comes after."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.pathway import Pathway
from services.errors import RuleFileError
from services.permissions import is_allowed
from services.programmes import reading
from services.programmes.rules import code_of
from services.unit_of_work import actor_of


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a programme; ``last`` is None while it goes on."""

    label: str
    first: date
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether a day is in it, its first and last days included."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Outside:
    """The programmes on either side of a day; one of them at least is known.

    Attributes:
        left: The last one left before it.
        coming: The first one that begins after it.
    """

    left: Span | None
    coming: Span | None


def outside(spans: Iterable[Span], day: date) -> Outside | None:
    """Return what is around a day out of every programme; None in one, or when there is none."""
    known = tuple(spans)
    if not known or any(span.holds(day) for span in known):
        return None
    left = [(span.last, span.first, span) for span in known if span.last and span.last < day]
    coming = [span for span in known if span.first > day]
    return Outside(
        max(left, key=lambda one: one[:2])[2] if left else None,
        min(coming, key=lambda span: span.first, default=None),
    )


def spans_of(session: Session, youth_id: int) -> tuple[Span, ...]:
    """Return the days of the programmes of somebody, in order.

    Nothing for who may not read the files (``youth.record``): the day is theirs to plan all the
    same. Names are those shipped when the agency's copy of the rules cannot be read, which is
    said elsewhere and must not be in the way of an appointment.
    """
    if not is_allowed(actor_of(session), "youth.record"):
        return ()
    try:
        programmes = reading.current(session)
    except RuleFileError:
        programmes = reading.shipped()
    rows = session.scalars(
        select(Pathway).where(Pathway.youth_id == youth_id).order_by(Pathway.started_on, Pathway.id)
    )
    return tuple(
        Span(
            programmes.label(code_of(row.programme, row.other_code)),
            row.started_on,
            row.ended_on,
        )
        for row in rows
    )
