"""From the figures of the engine to the lines of the table."""

from collections.abc import Mapping

from services.charts.boxes import Box
from services.indicators.results import Figure, Unit
from services.reports.monthly.summary import (
    NO_GAP,
    NO_PEERS,
    NO_POPULATION,
    NO_TARGET,
    NO_VALUE,
    NOTHING_TO_DIVIDE,
    Absent,
    Line,
    Reading,
    Reserve,
)


def line_of(
    figure: Figure, before: Figure | None, box: Box | None, reserve: Reserve | None
) -> Line:
    """Return the line of a figure.

    Args:
        figure: The figure of the month.
        before: The same figure a year before, computed with the same definition.
        box: The peers it is compared with.
        reserve: What was not entered.
    """
    current = reading_of(figure)
    return Line(
        code=figure.code,
        label=figure.label,
        axis=figure.axis,
        definition=figure.definition,
        source=figure.source,
        status=figure.status,
        unit=figure.unit,
        direction=figure.direction,
        window=figure.window,
        current=current,
        previous=Reading(NO_VALUE, None, None) if before is None else reading_of(before),
        target=NO_TARGET if figure.target is None else figure.target,
        gap=_gap(figure, current),
        box=NO_PEERS if box is None else box,
        trend=figure.trend,
        reserve=reserve,
    )


def reading_of(figure: Figure) -> Reading:
    """Return a value with its terms, or why it cannot be computed."""
    value: float | Absent
    if figure.value is not None:
        value = figure.value
    elif figure.denominator is None and figure.unit is not Unit.COUNT:
        value = NO_POPULATION
    else:
        value = NOTHING_TO_DIVIDE
    return Reading(value, figure.numerator, figure.denominator)


def by_code(figures: tuple[Figure, ...]) -> Mapping[str, Figure]:
    """Index figures by their code."""
    return {figure.code: figure for figure in figures}


def _gap(figure: Figure, current: Reading) -> float | Absent:
    if figure.gap is not None:
        return figure.gap
    if figure.target is None:
        return NO_GAP
    return current.value if isinstance(current.value, Absent) else NO_VALUE
