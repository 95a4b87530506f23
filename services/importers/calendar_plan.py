"""What the import of a calendar would do."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Absence:
    """One occurrence, in local time.

    Attributes:
        ends_on: Last day, included.
        is_known: Taken by an earlier import.
    """

    uid: str
    recurrence: str
    title: str | None
    starts_on: date
    starts_at: time | None
    ends_on: date
    ends_at: time | None
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class BadEntry:
    """An entry that is not taken, and why.

    Attributes:
        number: Place in the file, from 1.
        title: What it is called there; private, shown to its owner only.
    """

    number: int
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class CalendarPreview:
    """What an import would do.

    Attributes:
        entries: Entries of the file, a series counting for one.
        outside: Entries that take no time from ``first`` to ``last``: past, far, free, cancelled.
    """

    absences: tuple[Absence, ...]
    bad: tuple[BadEntry, ...]
    entries: int
    outside: int
    first: date
    last: date

    @property
    def new(self) -> tuple[Absence, ...]:
        """Those that are not in the agenda yet."""
        return tuple(one for one in self.absences if not one.is_known)
