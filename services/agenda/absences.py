"""Time that is taken by something else than the agency's young people."""

from datetime import date, time

from models.agenda import BusySlot
from services.agenda.spans import Span

_DAY_MINUTES = 24 * 60


def span_on(slot: BusySlot, day: date) -> Span:
    """Return the part of an absence that falls on one of its days; without hour for all of it."""
    if slot.starts_at is None:
        return Span(day, None)
    first = _minute(slot.starts_at) if day == slot.starts_on else 0
    last = _DAY_MINUTES
    if day == slot.ends_on and slot.ends_at is not None:
        last = _minute(slot.ends_at)
    return Span(day, time(*divmod(first, 60)), max(1, last - first))


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
