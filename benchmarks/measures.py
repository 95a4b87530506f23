"""Time two ways of doing the same work, turn and turn about."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Work = Callable[[], object]
Clocked = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Spread:
    """What repeated measures gave."""

    middle: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """One line of the table.

    Attributes:
        label: What ours is, and what it is compared with.
        ours: Seconds of each repetition.
        bare: Seconds of the same repetitions, done without us.
    """

    label: str
    ours: tuple[float, ...]
    bare: tuple[float, ...]

    @property
    def ratio(self) -> Spread:
        """How many times longer ours is, each repetition compared with its own neighbour."""
        return spread(tuple(ours / bare for ours, bare in zip(self.ours, self.bare, strict=True)))


def spread(values: tuple[float, ...]) -> Spread:
    """Return the median and the ends."""
    return Spread(median(values), min(values), max(values))


def clocked(work: Work) -> Clocked:
    """Return the same work, telling how many seconds it took."""

    def timed() -> float:
        start = perf_counter()
        work()
        return perf_counter() - start

    return timed


def alternated(label: str, ours: Clocked, bare: Clocked, repetitions: int) -> Comparison:
    """Measure both by turns, each going first every other time; the first turn is not kept.

    A machine that slows down for a while thus slows both.
    """
    pairs: list[tuple[float, float]] = []
    for turn in range(repetitions + 1):
        if turn % 2:
            mine = ours()
            theirs = bare()
        else:
            theirs = bare()
            mine = ours()
        pairs.append((mine, theirs))
    kept = pairs[1:]
    return Comparison(label, tuple(mine for mine, _ in kept), tuple(theirs for _, theirs in kept))
