"""Which figures the public edition withholds: the small ones, and those that give them away.

Until releases are proven cell by cell, the rule is strict and simple: only totals of the agency,
over at least `THRESHOLD` people. A rate printed with its denominator gives its numerator and the
number of the others, so both have to reach the threshold too.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from services.indicators.results import Unit

THRESHOLD: Final = 11
"""Least number of people, or of anything, a printed figure stands for."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The two counts of a figure; no denominator for a plain count."""

    unit: Unit
    numerator: int
    denominator: int | None

    @property
    def is_small(self) -> bool:
        """Tell whether a count of the figure, or the difference of the two, is small."""
        if self.numerator < THRESHOLD:
            return True
        return self.denominator is not None and (
            self.denominator < THRESHOLD or self.tells_the_others
        )

    @property
    def tells_the_others(self) -> bool:
        """Tell whether those left out of the numerator are too few."""
        return (
            self.unit is Unit.PERCENT
            and self.denominator is not None
            and 0 <= self.denominator - self.numerator < THRESHOLD
        )

    @property
    def numbers(self) -> frozenset[int]:
        """The counts the figure prints."""
        known = (self.numerator, self.denominator)
        return frozenset(number for number in known if number is not None)


@dataclass(frozen=True, slots=True)
class Nested:
    """Two counts of the same pages, the people of one being among those of the other."""

    part: str
    whole: str


def withheld(
    figures: Mapping[str, Terms], counts: Mapping[str, int], nested: Sequence[Nested]
) -> frozenset[str]:
    """Return the codes of the figures and counts that may not be printed.

    Args:
        figures: Terms of the indicators, by code.
        counts: The other counts of the pages, by code.
        nested: Pairs whose difference would tell how few are outside; terms of figures are named
            ``CODE.numerator`` and ``CODE.denominator``.
    """
    hidden = {code for code, terms in figures.items() if terms.is_small}
    hidden |= {code for code, count in counts.items() if count < THRESHOLD}
    # Printed elsewhere beside its denominator, this numerator would give the others away.
    secret = {terms.numerator for terms in figures.values() if terms.tells_the_others}
    hidden |= {code for code, terms in figures.items() if terms.numbers & secret}
    hidden |= {code for code, count in counts.items() if count in secret}
    hidden |= set(_too_close(figures, counts, nested, hidden))
    return frozenset(hidden)


def _too_close(
    figures: Mapping[str, Terms],
    counts: Mapping[str, int],
    nested: Sequence[Nested],
    hidden: Set[str],
) -> Iterator[str]:
    """Withhold one count of each pair a reader could subtract; a figure is kept over a count."""
    printed = {code: count for code, count in counts.items() if code not in hidden}
    for code, terms in figures.items():
        if code not in hidden:
            printed[f"{code}.numerator"] = terms.numerator
            if terms.denominator is not None:
                printed[f"{code}.denominator"] = terms.denominator
    for pair in nested:
        part, whole = printed.get(pair.part), printed.get(pair.whole)
        if part is None or whole is None or not 0 < abs(whole - part) < THRESHOLD:
            continue
        dropped = pair.part if pair.part in counts else pair.whole
        yield dropped if dropped in counts else dropped.partition(".")[0]
