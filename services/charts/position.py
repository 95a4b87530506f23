"""Where the agency stands among its peers, in numbers and in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from services import formatting
from services.charts.boxes import Box, Convention, Quarter, quarter
from services.charts.scales import Scale
from services.formatting import NBSP, Unit

QUARTER_WORDS: Final = {
    Quarter.BOTTOM: "quart bas",
    Quarter.ON_Q1: "sur Q1",
    Quarter.SECOND: "2e quart",
    Quarter.ON_MEDIAN: "médiane",
    Quarter.THIRD: "3e quart",
    Quarter.ON_Q3: "sur Q3",
    Quarter.TOP: "quart haut",
}
"""The quarter in two words, for a table."""

NO_PEERS: Final = f"Pas de comparaison{NBSP}: aucun pair importé"
NO_VALUE: Final = "sans valeur"

_QUARTER_PHRASES: Final = {
    Quarter.BOTTOM: "dans le quart bas",
    Quarter.ON_Q1: "exactement sur le premier quartile",
    Quarter.SECOND: "dans le deuxième quart",
    Quarter.ON_MEDIAN: "exactement sur la médiane",
    Quarter.THIRD: "dans le troisième quart",
    Quarter.ON_Q3: "exactement sur le troisième quartile",
    Quarter.TOP: "dans le quart haut",
}
_CONVENTIONS: Final = {
    Convention.TYPE7: "quartiles par interpolation linéaire (type 7)",
    Convention.TYPE6: "quartiles par interpolation sur n + 1 (type 6)",
    Convention.TUKEY: "quartiles par les charnières de Tukey",
}


@dataclass(frozen=True, slots=True)
class Position:
    """A figure of the agency and the class it is compared with.

    Attributes:
        name: The indicator.
        value: Our figure; none when it is not computable.
        box: The spread of the class; none when no peer is known.
        previous: Our figure a year before.
        previous_label: When that was, as the legend says it.
        lower_is_better: Whether the bottom quarter is the good one.
    """

    name: str
    value: float | None
    box: Box | None
    unit: Unit = Unit.PERCENT
    target: float | None = None
    previous: float | None = None
    previous_label: str = "un an plus tôt"
    lower_is_better: bool = False
    decimals: int = 1

    @property
    def quarter(self) -> Quarter | None:
        """Where we stand in the class; unknown without a figure or without peers."""
        if self.value is None or self.box is None:
            return None
        return quarter(self.box, self.value)

    @property
    def is_weak(self) -> bool:
        """Tell whether we are in the quarter furthest from what is wanted."""
        return self.quarter is (Quarter.TOP if self.lower_is_better else Quarter.BOTTOM)

    def write(self, value: float) -> str:
        """Write a figure in the unit of the indicator."""
        return formatting.quantity(value, self.unit, self.decimals)

    def write_bare(self, value: float) -> str:
        """Write a figure whose unit is said elsewhere on the chart."""
        return self.write(value).removesuffix(f"{NBSP}%")


def common_scale(positions: Iterable[Position]) -> Scale:
    """Return a scale on which several box plots can be compared by eye."""
    return Scale.of(value for position in positions for value in _values(position))


def describe_boxplot(position: Position) -> str:
    """Say where we stand, then the numbers."""
    if position.value is None:
        sentences = [f"{position.name}{NBSP}: non calculable."]
    elif position.quarter is None or position.box is None:
        sentences = [f"{position.name}{NBSP}: {position.write(position.value)}."]
    else:
        place = f"{_QUARTER_PHRASES[position.quarter]} de la classe {position.box.klass}"
        sentences = [f"{position.name}{NBSP}: {position.write(position.value)}, {place}."]
    if position.box is None:
        sentences.append(f"{NO_PEERS}.")
    else:
        sentences.append(describe_box(position, position.box))
    if position.target is not None:
        sentences.append(_describe_target(position, position.target))
    if position.previous is not None:
        when = position.previous_label
        sentences.append(
            f"{when[:1].upper()}{when[1:]}{NBSP}: {position.write(position.previous)}."
        )
    return " ".join(sentences)


def class_name(box: Box) -> str:
    """Name a class, whether or not its own name says what it is: ``Classe B``."""
    bare = box.klass.removeprefix("Classe ").removeprefix("classe ")
    return f"Classe {bare}"


def box_note(box: Box) -> str:
    """Write what a box plot must be printed with: class, number of peers, convention."""
    convention = _CONVENTIONS[Convention(box.convention)]
    return (
        f"{class_name(box)}, n{NBSP}={NBSP}{formatting.number(box.n)}, "
        f"{formatting.period(box.period)}, {convention}, moustaches à 1,5 écart interquartile."
    )


def describe_box(position: Position, box: Box) -> str:
    """Say the numbers of a class, and who is far from it."""
    edges = (
        f"Premier quartile {position.write(box.q1)}, médiane {position.write(box.median)}, "
        f"troisième quartile {position.write(box.q3)}, sur "
        f"{formatting.count(box.n, 'pair', 'pairs')}, {formatting.period(box.period)}."
    )
    if not box.outliers:
        return edges
    named = [f"{peer.territory} {position.write(peer.value)}" for peer in box.outliers]
    word = formatting.plural(len(named), "Valeur atypique", "Valeurs atypiques")
    return f"{edges} {word}{NBSP}: {formatting.enumeration(named)}."


def _describe_target(position: Position, target: float) -> str:
    text = f"Objectif {position.write(target)}"
    if position.value is None:
        return f"{text}."
    reached = position.value <= target if position.lower_is_better else position.value >= target
    distance = formatting.gap(position.value - target, position.unit, position.decimals)
    return f"{text}{NBSP}: {'atteint' if reached else 'non atteint'}, écart {distance}."


def _values(position: Position) -> Iterable[float | None]:
    yield from (position.value, position.target, position.previous)
    if position.box is not None:
        # The extremes are the outliers, or the ends of the whiskers.
        yield from (position.box.minimum, position.box.maximum)
        yield from (position.box.whisker_low, position.box.whisker_high)
