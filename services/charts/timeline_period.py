"""The part of a timeline that is shown: nearer, further, earlier, later."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

SHORTEST: Final = 31
"""Days of the nearest view: a month."""
STEP: Final = 0.7
"""What a step nearer leaves of the days shown."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``start`` to ``end``, both included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days are shown."""
        return (self.end - self.start).days + 1

    def holds(self, first: date, last: date) -> bool:
        """Tell whether the days from ``first`` to ``last`` are all shown."""
        return self.start <= first and last <= self.end

    def zoomed(self, steps: int, about: date, bounds: "Period") -> "Period":
        """Return the period ``steps`` nearer (further when negative); ``about`` stays in place."""
        about = min(max(about, self.start), self.end)
        share = (about - self.start).days / self.days
        wanted = round(self.days * STEP**steps)
        if wanted == self.days:  # a month less a third of a day would be the same month
            wanted -= steps
        days = max(min(SHORTEST, bounds.days), min(wanted, bounds.days))
        return _within(about - timedelta(days=round(share * days)), days, bounds)

    def moved(self, days: int, bounds: "Period") -> "Period":
        """Return as many days, later by ``days``; earlier when negative."""
        return _within(self.start + timedelta(days=days), self.days, bounds)

    def showing(self, first: date, last: date, bounds: "Period") -> "Period":
        """Return the period moved as little as needed to show an item, or its first days."""
        if self.holds(first, last) or (first <= self.start and last >= self.end):
            return self
        margin = self.days // 10
        if first < self.start or (last - first).days >= self.days - margin:
            return _within(first - timedelta(days=margin), self.days, bounds)
        return _within(last + timedelta(days=margin + 1 - self.days), self.days, bounds)


def _within(start: date, days: int, bounds: Period) -> Period:
    latest = bounds.end - timedelta(days=days - 1)
    first = max(bounds.start, min(start, latest))
    return Period(first, first + timedelta(days=days - 1))
