"""Stretches of a day: which overlap, and how they stand side by side. No database here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Final

USUAL_MINUTES: Final = 30
"""How long something lasts when nobody said: a working proposal, only to draw and to compare."""

_DAY_MINUTES: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a local day.

    Attributes:
        starts_at: None for what has no hour, which overlaps nothing.
        minutes: None when nobody said how long.
    """

    day: date
    starts_at: time | None
    minutes: int | None = None

    @property
    def first(self) -> int:
        """Minute of the day it starts at."""
        return 0 if self.starts_at is None else self.starts_at.hour * 60 + self.starts_at.minute

    @property
    def last(self) -> int:
        """Minute of the day it ends at, excluded; what goes past midnight is cut there."""
        return min(self.first + (self.minutes or USUAL_MINUTES), _DAY_MINUTES)

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a minute."""
        if self.starts_at is None or other.starts_at is None or self.day != other.day:
            return False
        return self.first < other.last and other.first < self.last


@dataclass(frozen=True, slots=True)
class Lane:
    """Where a span stands among those it overlaps, from the left."""

    rank: int
    count: int


def lanes(spans: Sequence[Span]) -> list[Lane]:
    """Set the spans of one day side by side; those in one cluster share the width.

    A cluster is a run of spans that touch one another, directly or through others.
    """
    order = sorted(range(len(spans)), key=lambda n: (spans[n].first, -spans[n].last, n))
    placed: dict[int, Lane] = {}
    cluster: list[int] = []
    ends: list[int] = []  # last minute taken in each lane of the cluster
    ranks: dict[int, int] = {}
    for number in order:
        span = spans[number]
        if cluster and span.first >= max(ends):
            placed |= {member: Lane(ranks[member], len(ends)) for member in cluster}
            cluster, ends = [], []
        rank = next((n for n, end in enumerate(ends) if end <= span.first), len(ends))
        ends[rank : rank + 1] = [span.last]
        ranks[number] = rank
        cluster.append(number)
    placed |= {member: Lane(ranks[member], len(ends)) for member in cluster}
    return [placed[number] for number in range(len(spans))]
