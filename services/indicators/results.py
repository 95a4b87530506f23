"""What the engine returns: figures with their terms, and why each record counts or not.

Every rate keeps its numerator and its denominator, so that no page can show one without the other.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class WindowKind(StrEnum):
    """Span of days a figure covers, always ending with a month."""

    MONTH = "month"
    YEAR_TO_DATE = "year_to_date"
    SLIDING_12 = "sliding_12"


class Unit(StrEnum):
    """How a value reads: a share of its denominator, a quotient, or the numerator itself."""

    PERCENT = "percent"
    RATIO = "ratio"
    COUNT = "count"


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"


class Status(StrEnum):
    """Whether the definition is the funder's own, or ours while theirs is not at hand."""

    OFFICIAL = "official"
    WORKING = "working"


class Term(StrEnum):
    """The two populations of a figure."""

    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"


@dataclass(frozen=True, slots=True)
class Window:
    """Days covered, both ends included."""

    kind: WindowKind
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Cell:
    """One line of a breakdown.

    Attributes:
        key: Stable code of the line; ``unknown`` when the field was not entered.
        denominator: None when the figure has none, or none that can be broken down.
        value: None when there is nothing to divide by: "non calculable", never 0 or 100 %.
    """

    key: str
    label: str
    numerator: int
    denominator: int | None
    value: float | None


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A figure split by one characteristic of the young people; the cells add up to it."""

    by: str
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The value of a figure at the end of a month.

    Attributes:
        month: First day of the month.
    """

    month: date
    value: float | None


@dataclass(frozen=True, slots=True)
class Figure:
    """An indicator computed for a month.

    Attributes:
        axis: Heading it is listed under.
        denominator: None for a count, or when a figure of the territory was not entered.
        value: ``numerator / denominator`` (0.413 for 41.3 %), or the numerator of a count; None
            when it cannot be computed.
        target: The State's objective for the year, in the same unit as the value.
        gap: Value minus target.
        source: Where the definition comes from.
        definition: The counting rule, in one sentence.
        trend: The last twelve months, oldest first; the last point is this figure.
        previous_year: Value for the same month a year before.
    """

    code: str
    label: str
    status: Status
    unit: Unit
    direction: Direction
    axis: str
    window: Window
    numerator: int
    denominator: int | None
    value: float | None
    target: float | None
    gap: float | None
    source: str
    definition: str
    breakdowns: tuple[Breakdown, ...] = ()
    trend: tuple[TrendPoint, ...] = ()
    previous_year: float | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """The figures of a framework for a month.

    Attributes:
        month: First day of the month.
        extracted_on: Day the records were read; later entries may change the past.
        tracked: Figures followed beside the framework's own, without an objective.
    """

    framework_code: str
    framework_version: str
    framework_label: str
    month: date
    extracted_on: date
    figures: tuple[Figure, ...]
    tracked: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many records share a reason to count, or not to.

    Attributes:
        field_to_fix: ``table.column`` that would settle it once filled; None when nothing is
            missing.
    """

    code: str
    sentence: str
    counts: bool
    n: int
    field_to_fix: str | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the records behind a figure count or not; those counted add up to its term."""

    figure: str
    counted: tuple[RuleCount, ...]
    not_counted: tuple[RuleCount, ...]


@dataclass(frozen=True, slots=True)
class DrillRow:
    """A record behind a figure.

    Attributes:
        occurred_on: None when the record bears no date, which is then why it does not count.
        source: Table the record is in.
        sentence: Why it counts, or the first reason why it does not.
        name: None when the reader may not see identities.
    """

    youth_id: int
    occurred_on: date | None
    source: str
    source_id: int
    counts: bool
    rule_code: str
    sentence: str
    name: str | None
