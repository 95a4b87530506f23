"""Box plots of a class of peers: quartiles, whiskers, outliers, and where a value stands.

How a quartile is interpolated moves the edges of small classes, so the convention is part of every
result and is printed with it.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

WHISKER_REACH: Final = 1.5
"""How many interquartile ranges a whisker may span beyond the box."""


class Convention(StrEnum):
    """How quartiles fall between two values.

    ``TYPE7`` interpolates on (n - 1)p, as QUARTILE.INC does in a spreadsheet; ``TYPE6`` on
    (n + 1)p, as QUARTILE.EXC; ``TUKEY`` takes the medians of the two halves, both holding the
    middle value when n is odd.
    """

    TYPE7 = "type7"
    TYPE6 = "type6"
    TUKEY = "tukey"


class Quarter(StrEnum):
    """Where a value stands in a class; a value on an edge belongs to neither side."""

    BOTTOM = "bottom"
    ON_Q1 = "on_q1"
    SECOND = "second"
    ON_MEDIAN = "on_median"
    THIRD = "third"
    ON_Q3 = "on_q3"
    TOP = "top"


class Quartiles(NamedTuple):
    """The three edges that cut a class in four."""

    q1: float
    median: float
    q3: float


@dataclass(frozen=True, slots=True)
class Outlier:
    """A peer beyond the whiskers."""

    territory: str
    value: float


@dataclass(frozen=True, slots=True)
class Box:
    """The spread of a class of peers for one period.

    Attributes:
        klass: Code or name of the class.
        period: The period the values belong to, as read.
        n: How many peers have a value.
        convention: A value of `Convention`, kept as text because it is stored and exported.
        whisker_low: The last value within 1.5 interquartile range below the box, or its edge.
        whisker_high: The same above the box.
        outliers: The peers beyond the whiskers, from the lowest to the highest.
    """

    klass: str
    period: str
    n: int
    convention: str
    minimum: float
    q1: float
    median: float
    q3: float
    maximum: float
    whisker_low: float
    whisker_high: float
    outliers: tuple[Outlier, ...]


def quartiles(values: Iterable[float], convention: Convention = Convention.TYPE7) -> Quartiles:
    """Cut values in four.

    Raises:
        ValueError: There is no value, or one is not a finite number.
    """
    ordered = sorted(values)
    if not ordered or not all(math.isfinite(value) for value in ordered):
        raise ValueError(ordered)
    n = len(ordered)
    if convention is Convention.TUKEY:
        half = (n + 1) // 2
        return Quartiles(_median(ordered[:half]), _median(ordered), _median(ordered[-half:]))
    if convention is Convention.TYPE6:
        ranks = [(n + 1) * share - 1 for share in (0.25, 0.5, 0.75)]
    else:
        ranks = [(n - 1) * share for share in (0.25, 0.5, 0.75)]
    return Quartiles(*(_between(ordered, rank) for rank in ranks))


def box(
    klass: str,
    period: str,
    values: Mapping[str, float],
    convention: Convention = Convention.TYPE7,
) -> Box:
    """Compute the box plot of a class from the value of each of its territories.

    Raises:
        ValueError: The class has no value, or one is not a finite number.
    """
    q1, median, q3 = quartiles(values.values(), convention)
    reach = WHISKER_REACH * (q3 - q1)
    low, high = q1 - reach, q3 + reach
    inside = [value for value in values.values() if _within(value, low, high)]
    outside = [
        Outlier(territory, value)
        for territory, value in values.items()
        if not _within(value, low, high)
    ]
    return Box(
        klass=klass,
        period=period,
        n=len(values),
        convention=convention.value,
        minimum=min(values.values()),
        q1=q1,
        median=median,
        q3=q3,
        maximum=max(values.values()),
        # An interpolated edge may lie beyond every value that is not an outlier; a whisker never
        # turns back into the box.
        whisker_low=min([q1, *inside]),
        whisker_high=max([q3, *inside]),
        outliers=tuple(sorted(outside, key=lambda outlier: (outlier.value, outlier.territory))),
    )


def quarter(reference: Box, value: float) -> Quarter:
    """Tell where a value stands among its peers, saying so when it is exactly on an edge.

    When several edges are one (a class whose values are mostly the same), the median is named.
    """
    edges = (
        (reference.median, Quarter.ON_MEDIAN),
        (reference.q1, Quarter.ON_Q1),
        (reference.q3, Quarter.ON_Q3),
    )
    for edge, name in edges:
        if _same(value, edge):
            return name
    if value < reference.median:
        return Quarter.BOTTOM if value < reference.q1 else Quarter.SECOND
    return Quarter.THIRD if value < reference.q3 else Quarter.TOP


def _median(ordered: Sequence[float]) -> float:
    return _between(ordered, (len(ordered) - 1) / 2)


def _between(ordered: Sequence[float], rank: float) -> float:
    rank = min(max(rank, 0), len(ordered) - 1)
    below = int(rank)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (rank - below) * (ordered[above] - ordered[below])


def _within(value: float, low: float, high: float) -> bool:
    return low < value < high or _same(value, low) or _same(value, high)


def _same(one: float, other: float) -> bool:
    # Two ways to compute one figure may differ in the last bits; that decides nothing.
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)
