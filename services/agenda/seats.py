"""Who has a seat at a collective event, and who waits for one. No database here."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.event import Attendance

FREED = frozenset({Attendance.CANCELLED, Attendance.POSTPONED})
"""Attendances that give the seat back; an absence does not: the seat was kept all along."""


@dataclass(frozen=True, slots=True)
class Seating:
    """The enrolments of an event, shared out.

    Attributes:
        seated: Those who have a seat, first come first.
        waiting: Those who wait for one, in the order they will get it.
        left: Seats nobody has; None when nobody counts.
    """

    seated: tuple[int, ...]
    waiting: tuple[int, ...]
    left: int | None


def share_out(enrolled: Sequence[tuple[int, Attendance]], seats: int | None) -> Seating:
    """Give the seats to the first enrolled; ``enrolled`` is in the order of enrolment."""
    holding = [key for key, attendance in enrolled if attendance not in FREED]
    if seats is None:
        return Seating(tuple(holding), (), None)
    seated, waiting = holding[:seats], holding[seats:]
    return Seating(tuple(seated), tuple(waiting), seats - len(seated))
