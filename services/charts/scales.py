"""From values to places on a chart."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_ALMOST: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Scale:
    """The range of values a chart shows; two charts on one scale can be compared by eye."""

    low: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float | None]) -> "Scale":
        """Return the range of the values known, from 0 to 1 when there is none."""
        known = [value for value in values if value is not None]
        return cls(min(known), max(known)) if known else cls(0, 1)

    def place(self, value: float, start: float, end: float) -> float:
        """Return where a value falls from ``start`` to ``end``; half-way on a scale of one value.

        A value beyond the scale is placed at its end rather than outside the chart.
        """
        if self.high == self.low:
            return (start + end) / 2
        share = (value - self.low) / (self.high - self.low)
        return start + min(max(share, 0), 1) * (end - start)

    def ticks(self, at_most: int = 5) -> tuple[float, ...]:
        """Return round values within the scale, in steps of 1, 2 or 5 times a power of ten."""
        spread = self.high - self.low
        if spread <= 0 or at_most < 2:
            return (self.low,)
        magnitude = 10 ** math.floor(math.log10(spread / at_most))
        candidates = (self._multiples(factor * magnitude) for factor in (1, 2, 5, 10, 20))
        return next(ticks for ticks in candidates if len(ticks) <= at_most)

    def widened(self, share: float) -> "Scale":
        """Return the scale with some room on both sides."""
        room = (self.high - self.low or abs(self.high) or 1) * share
        return Scale(self.low - room, self.high + room)

    def _multiples(self, step: float) -> tuple[float, ...]:
        # A round value at the very end of the scale is kept despite its last bits.
        first = math.ceil(self.low / step - _ALMOST)
        last = math.floor(self.high / step + _ALMOST)
        return tuple(rank * step for rank in range(first, last + 1))
