"""Where everything stands in the agenda, in minutes and columns; nothing is drawn here."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from services.agenda.spans import Lane, lanes
from services.agenda.week import Entry

SLOT: Final = 30
OPENS: Final = 8 * 60
CLOSES: Final = 18 * 60 + 30
"""Minutes shown even on an empty day: working hours, a working proposal."""


@dataclass(frozen=True, slots=True)
class Column:
    """One day of one person, or of oneself.

    Attributes:
        title: Head of the column.
        note: Second line of the head: the public holiday, if any.
    """

    day: date
    account_id: int | None
    title: str
    note: str = ""
    is_off: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry with its place among those it overlaps."""

    entry: Entry
    lane: Lane


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the keyboard may stand: on an entry, or on a free half-hour.

    Attributes:
        minute: Of the day; -1 for what has no hour, which stands above.
    """

    column: int
    minute: int
    entry: Entry | None = None

    @property
    def hour(self) -> time | None:
        """The hour of a new appointment made here."""
        return None if self.minute < 0 else time(*divmod(self.minute, 60))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The agenda laid out.

    Attributes:
        untimed: By column, what has no hour.
        placed: By column, what has one.
        stops: By column, where the keyboard may stand, from the top.
        first, last: Minutes shown.
    """

    columns: tuple[Column, ...]
    untimed: tuple[tuple[Entry, ...], ...]
    placed: tuple[tuple[Placed, ...], ...]
    stops: tuple[tuple[Stop, ...], ...]
    first: int
    last: int

    @property
    def untimed_rows(self) -> int:
        """Most entries without an hour in one column."""
        return max((len(entries) for entries in self.untimed), default=0)

    def near(self, column: int, minute: int) -> Stop:
        """Return the stop of a column nearest to a minute, from above."""
        stops = self.stops[column]
        position = bisect_left([stop.minute for stop in stops], minute)
        return stops[min(position, len(stops) - 1)]

    def find(self, kind: str, identifier: int) -> Stop | None:
        """Return the stop of an entry."""
        for stops in self.stops:
            for stop in stops:
                entry = stop.entry
                if entry is not None and (entry.kind, entry.id) == (kind, identifier):
                    return stop
        return None


def lay_out(columns: Sequence[Column], entries: Sequence[Entry]) -> Sheet:
    """Share the entries between the columns."""
    own = [_of(column, entries) for column in columns]
    timed = [[entry for entry in group if entry.span.starts_at is not None] for group in own]
    untimed = [tuple(entry for entry in group if entry.span.starts_at is None) for group in own]
    spans = [entry.span for group in timed for entry in group]
    first = min((span.first for span in spans if span.first), default=OPENS)
    last = max((span.last for span in spans), default=CLOSES)
    first = min(OPENS, first - first % 60)
    last = max(CLOSES, last + -last % SLOT)
    return Sheet(
        columns=tuple(columns),
        untimed=tuple(untimed),
        placed=tuple(_placed(group) for group in timed),
        stops=tuple(
            _stops(number, untimed[number], timed[number], first, last)
            for number in range(len(columns))
        ),
        first=first,
        last=last,
    )


def week_days(monday: date, *, with_week_end: bool) -> tuple[date, ...]:
    """Return the days of a week, Monday first."""
    return tuple(monday + timedelta(days=n) for n in range(7 if with_week_end else 5))


def _of(column: Column, entries: Sequence[Entry]) -> list[Entry]:
    return [
        entry
        for entry in entries
        if entry.span.day == column.day and entry.account_id == column.account_id
    ]


def _placed(entries: Sequence[Entry]) -> tuple[Placed, ...]:
    found = lanes([entry.span for entry in entries])
    return tuple(Placed(entry, lane) for entry, lane in zip(entries, found, strict=True))


def _stops(
    column: int, untimed: Sequence[Entry], timed: Sequence[Entry], first: int, last: int
) -> tuple[Stop, ...]:
    above = [Stop(column, -1, entry) for entry in untimed]
    taken = [Stop(column, entry.span.first, entry) for entry in timed]
    free = [
        Stop(column, minute)
        for minute in range(first, last, SLOT)
        if not any(entry.span.first < minute + SLOT and minute < entry.span.last for entry in timed)
    ]
    return (*above, *sorted((*taken, *free), key=lambda stop: stop.minute))
