"""Random choices that depend on a key and on nothing else: no clock, no machine, no version."""

import random
from bisect import bisect
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")


class Weights(Generic[T]):
    """Values, each with its chance of being drawn."""

    def __init__(self, weights: Mapping[T, float]) -> None:
        self.values = tuple(weights)
        self._sums = tuple(accumulate(weights.values()))

    def at(self, place: float) -> T:
        """Return the value at a place between 0 and 1, 1 excluded."""
        last = len(self.values) - 1  # rounding must not lead past it
        return self.values[bisect(self._sums, place * self._sums[-1], hi=last)]


class Draw:
    """A source of choices; the same key gives the same choices.

    Only ``random()`` is used: it is the one sequence that Python promises not to change.
    """

    def __init__(self, *key: object) -> None:
        seed = "/".join(map(str, key))
        self._random = random.Random(seed).random  # noqa: S311 - plausible, not secret

    def place(self) -> float:
        """Return a number between 0 and 1, 1 excluded."""
        return self._random()

    def chance(self, share: float) -> bool:
        """Return True as often as ``share`` says."""
        return self._random() < share

    def below(self, limit: int) -> int:
        """Return an integer from 0 to ``limit``, excluded."""
        return int(self._random() * limit)

    def between(self, low: int, high: int) -> int:
        """Return an integer, both ends included."""
        return low + int(self._random() * (high - low + 1))

    def pick(self, values: Sequence[T]) -> T:
        """Return one of several values, all as likely."""
        return values[int(self._random() * len(values))]

    def weighted(self, weights: Weights[T]) -> T:
        """Return one of several values, by their weights."""
        return weights.at(self._random())

    def some(self, values: Sequence[T], count: int) -> list[T]:
        """Return ``count`` different values, or all of them when there are fewer."""
        left = list(values)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]

    def day(self, first: date, last: date) -> date:
        """Return a day, both ends included; ``first`` when ``last`` comes before it."""
        return first + timedelta(days=self.between(0, max(0, (last - first).days)))

    def instant(self, day: date) -> datetime:
        """Return an instant of office hours."""
        moment = time(self.between(7, 15), self.below(60), self.below(60), tzinfo=UTC)
        return datetime.combine(day, moment)
