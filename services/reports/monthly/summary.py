"""What the monthly summary says: values only, the same for the page and the spreadsheet.

A value that is not there is an `Absent` with the words printed in its place: nothing is ever left
empty, and no unknown is written as a zero.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, TypeVar

from services.charts.boxes import Box
from services.charts.position import Position
from services.formatting import NBSP
from services.formatting import Unit as Written
from services.indicators.results import Direction, Status, TrendPoint, Unit, Window

T = TypeVar("T")


class Edition(StrEnum):
    """Who may read it: the agency, or anybody."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Absent:
    """A value that is not there.

    Attributes:
        words: What is printed in its place.
        why: What is missing, when the words do not tell.
    """

    words: str
    why: str = ""

    @property
    def short(self) -> str:
        """The words for a narrow place, without what is between brackets."""
        return self.words.partition(" (")[0]

    @property
    def sentence(self) -> str:
        """The words with their reason."""
        return f"{self.words}{NBSP}: {self.why}" if self.why else self.words


WITHHELD: Final = Absent("non diffusable (moins de 11)")
NOTHING_TO_DIVIDE: Final = Absent("non calculable", "le dénominateur est nul")
NO_POPULATION: Final = Absent("non calculable", "population du territoire non saisie")
NO_VALUE: Final = Absent("non calculable")
NO_TARGET: Final = Absent("non saisi")
NO_GAP: Final = Absent("sans objectif")
NO_PEERS: Final = Absent("pas de comparaison", "aucun pair importé")
NOT_FOLLOWED: Final = Absent("non suivi", "aucun indicateur de ce référentiel ne le compte")
SMALL_CLASS: Final = Absent("non diffusable", "classe de moins de 11")


@dataclass(frozen=True, slots=True)
class Reading:
    """A value with its terms; the terms are None when they are withheld or not known."""

    value: float | Absent
    numerator: int | None
    denominator: int | None


@dataclass(frozen=True, slots=True)
class Reserve:
    """What was not entered, and the bounds of the true value of a figure.

    Attributes:
        missing: How many records would count, or not, once completed.
        what: What they lack, as a sentence names it: "motifs de sortie".
        highest: The value if all of them counted; the lowest is the value itself.
    """

    missing: int
    what: str
    highest: float


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator of the table.

    Attributes:
        previous: The same figure a year before.
        gap: Value minus target.
        trend: The last twelve months, oldest first; empty when they are withheld.
        reserve: None when nothing is missing, or when nothing can be said of it.
    """

    code: str
    label: str
    axis: str
    definition: str
    source: str
    status: Status
    unit: Unit
    direction: Direction
    window: Window
    current: Reading
    previous: Reading
    target: float | Absent
    gap: float | Absent
    box: Box | Absent
    trend: tuple[TrendPoint, ...] = ()
    reserve: Reserve | None = None

    @property
    def written(self) -> Written:
        """How the values of this figure are written."""
        return Written(self.unit.value)

    @property
    def decimals(self) -> int:
        """How many decimals they take."""
        return 0 if self.unit is Unit.COUNT else 1

    @property
    def is_reached(self) -> bool | None:
        """Tell whether the objective is reached; None without a value or an objective."""
        if isinstance(self.gap, Absent):
            return None
        return self.gap >= 0 if self.direction is Direction.UP else self.gap <= 0

    def position(self, previous_label: str = "") -> Position:
        """Return what the box plot shows of this figure."""
        return Position(
            name=self.label,
            value=known(self.current.value),
            box=known(self.box),
            unit=self.written,
            target=known(self.target),
            previous=known(self.previous.value),
            previous_label=previous_label,
            lower_is_better=self.direction is Direction.DOWN,
            decimals=self.decimals,
        )


@dataclass(frozen=True, slots=True)
class Quantity:
    """A count, and the same a year before."""

    value: int | Absent
    previous: int | Absent


@dataclass(frozen=True, slots=True)
class Count:
    """A count with its name."""

    code: str
    label: str
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Split:
    """A count by one characteristic of the young people; the parts add up to it."""

    by: str
    label: str
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Receptions:
    """First receptions; no split when the edition allows none."""

    total: Quantity
    splits: tuple[Split, ...]


@dataclass(frozen=True, slots=True)
class Flows:
    """Flows of a programme; the stock is that of the last day."""

    code: str
    label: str
    entries: Quantity
    exits: Quantity
    stock: Quantity


@dataclass(frozen=True, slots=True)
class Solution:
    """Young people who started something, and what it was made of."""

    count: Count
    kinds: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A sentence of the opening card: what is said, then its detail."""

    lead: str
    detail: str


@dataclass(frozen=True, slots=True)
class Agency:
    """Whose figures they are."""

    name: str
    sites: tuple[str, ...]
    is_demonstration: bool = False


@dataclass(frozen=True, slots=True)
class Definitions:
    """Which definitions the figures follow."""

    code: str
    version: str
    label: str


@dataclass(frozen=True, slots=True)
class MonthlySummary:
    """Everything the pages say.

    Attributes:
        month: First day of the month.
        extracted_at: Instant the records were read, in the local time of the agency.
        application_version: The program that wrote it.
        counting: The definitions of the counts, beside those of the indicators.
        tracked: Figures followed beside the framework's own, without an objective.
        contacts: Young people in contact and received, whatever became of them.
        notes: Notes on method, one sentence or two each.
        fingerprint: SHA-256 of the figures of this edition, hexadecimal.
    """

    agency: Agency
    month: date
    extracted_at: datetime
    application_version: str
    definitions: Definitions
    counting: Definitions
    edition: Edition
    lines: tuple[Line, ...]
    tracked: tuple[Line, ...]
    contacts: tuple[Count, ...]
    receptions: Receptions
    programmes: tuple[Flows, ...]
    solutions: tuple[Solution, ...]
    employers: tuple[Count, ...]
    conclusions: tuple[Conclusion, ...] = ()
    notes: tuple[str, ...] = ()
    fingerprint: str = ""

    @property
    def year_start(self) -> date:
        """First day of the year of the month."""
        return self.month.replace(month=1)

    @property
    def last_day(self) -> date:
        """Last day of the month."""
        return self.month.replace(day=monthrange(self.month.year, self.month.month)[1])

    @property
    def previous_month(self) -> date:
        """The same month a year before."""
        return self.month.replace(year=self.month.year - 1)


def known(value: T | Absent) -> T | None:
    """Return a value, or None when it is absent."""
    return None if isinstance(value, Absent) else value
