"""What is known of a peer, and the box plots of the classes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.charts.boxes import Box, Convention, box


@dataclass(frozen=True, slots=True)
class PeerValue:
    """One figure of one peer.

    Attributes:
        period: First day of the month the figure is about.
        target: The peer's own target; the share of it is then what is compared.
        klass: The class of comparable territories it belongs to.
    """

    territory: str
    period: date
    value: float
    target: float | None
    klass: str

    @property
    def compared(self) -> float:
        """What the box plot is made of."""
        return self.value if self.target is None else self.value / self.target


def boxes_of(
    values: Iterable[PeerValue], convention: Convention = Convention.TYPE7, klass: str | None = None
) -> tuple[Box, ...]:
    """Return a box plot for each class and month, by class then month.

    Args:
        values: The figures of one indicator.
        convention: How quartiles are interpolated.
        klass: Only this class.
    """
    groups: dict[tuple[str, date], dict[str, float]] = {}
    for value in values:
        if klass in (None, value.klass):
            groups.setdefault((value.klass, value.period), {})[value.territory] = value.compared
    return tuple(
        box(name, f"{period:%Y-%m}", members, convention)
        for (name, period), members in sorted(groups.items())
    )
