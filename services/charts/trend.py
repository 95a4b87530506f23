"""Twelve months of an indicator: a line for a table, or the same with its axes.

A month without a value leaves a gap in the line; bridging it would show figures nobody has.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final, NamedTuple

from services import formatting
from services.charts.canvas import (
    Anchor,
    Area,
    Chart,
    ChartCanvas,
    Hit,
    Hits,
    Marker,
    Point,
    Size,
    Stroke,
    TextStyle,
)
from services.charts.labels import spread
from services.charts.scales import Scale
from services.formatting import NBSP, Unit

NO_VALUES: Final = "Aucune valeur sur la période"

_LINE: Final = Stroke("data_1", 1.8)
_TARGET: Final = Stroke("data_2", 1.3, (4, 3))
_GRID: Final = Stroke("line", 1)
_AXIS: Final = TextStyle(12, "ink_3")
_LAST: Final = TextStyle(13, "ink", 600)
_FOOT: Final = 22
_ROOM_OF_A_MONTH: Final = 40


@dataclass(frozen=True, slots=True)
class MonthValue:
    """The value of a month; none when it is not computable."""

    month: date
    value: float | None


@dataclass(frozen=True, slots=True)
class Trend:
    """An indicator month after month, without a missing month.

    Attributes:
        name: The indicator.
        months: Its values, the oldest first.
        target: The value wanted, the same for all the months.
        lower_is_better: Whether the target is a ceiling.
    """

    name: str
    months: tuple[MonthValue, ...]
    unit: Unit = Unit.PERCENT
    target: float | None = None
    lower_is_better: bool = False
    decimals: int = 1

    @property
    def known(self) -> tuple[MonthValue, ...]:
        """The months that have a value."""
        return tuple(month for month in self.months if month.value is not None)

    def write(self, value: float) -> str:
        """Write a figure in the unit of the indicator."""
        return formatting.quantity(value, self.unit, self.decimals)


def spark_chart(trend: Trend) -> Chart:
    """Bind the line without axes, sized for the row of a table."""
    return Chart(partial(draw_sparkline, trend=trend), describe_trend(trend), Size(96, 40))


def trend_chart(trend: Trend) -> Chart:
    """Bind the line with its axes, sized for a panel."""
    return Chart(partial(draw_trend, trend=trend), describe_trend(trend), Size(352, 160))


def draw_sparkline(canvas: ChartCanvas, area: Area, trend: Trend) -> Hits:
    """Draw the line alone; its height tells the change, the table tells the figures."""
    if not trend.known:
        return _say_nothing(canvas, area, "sans valeur")
    inner = Area(area.left + 4, area.top + 6, area.width - 12, area.height - 12)
    return _Plot(canvas, inner, trend, _scale(trend)).draw()


def draw_trend(canvas: ChartCanvas, area: Area, trend: Trend) -> Hits:
    """Draw the line with its axes, and write its last value and the target at their right."""
    if not trend.known:
        return _say_nothing(canvas, area, NO_VALUES)
    scale = _scale(trend).widened(0.08)
    ticks = scale.ticks(5)
    labels = _tick_labels(trend, ticks)
    before = max(canvas.text_width(label, _AXIS) for label in labels) + 10
    after = max(canvas.text_width(label.text, label.style) for label in _right_labels(trend)) + 16
    inner = Area(area.left + before, area.top + 8, area.width - before - after, area.height - 30)
    plot = _Plot(canvas, inner, trend, scale)
    for tick, label in zip(ticks, labels, strict=True):
        y = plot.y(tick)
        canvas.line(Point(inner.left, y), Point(inner.right, y), _GRID)
        canvas.text(Point(inner.left - 10, _AXIS.baseline(y)), label, _AXIS, Anchor.END)
    plot.write_months()
    hits = plot.draw()
    plot.write_right_labels()
    return hits


def describe_trend(trend: Trend) -> str:
    """Say where the line goes, and what is missing from it."""
    known = trend.known
    if not known:
        return f"{trend.name}{NBSP}: {NO_VALUES[0].lower()}{NO_VALUES[1:]}."
    first, last = known[0], known[-1]
    sentences = [f"{trend.name}, {formatting.month_range(first.month, last.month)}{NBSP}: "]
    start, end = first.value or 0.0, last.value or 0.0
    if len(known) == 1:
        sentences[0] += f"{trend.write(end)}."
    else:
        sentences[0] += (
            f"de {trend.write(start)} à {trend.write(end)}, {_change(trend, end - start)}."
        )
    if trend.target is not None:
        reached = end <= trend.target if trend.lower_is_better else end >= trend.target
        word = "atteint" if reached else "non atteint"
        sentences.append(f"Objectif {trend.write(trend.target)} {word}.")
    missing = len(trend.months) - len(known)
    if missing:
        sentences.append(f"{missing}{NBSP}mois sans valeur.")
    return " ".join(sentences)


def _change(trend: Trend, difference: float) -> str:
    written = formatting.gap(difference, trend.unit, trend.decimals)
    if written[0] == "+":
        return f"en hausse de {written[1:]}"
    if written[0] == formatting.MINUS:
        return f"en baisse de {written[1:]}"
    return "sans changement"


def _scale(trend: Trend) -> Scale:
    return Scale.of([trend.target, *(month.value for month in trend.months)])


def _tick_labels(trend: Trend, ticks: Sequence[float]) -> list[str]:
    factor = 100 if trend.unit == Unit.PERCENT else 1
    whole = all(math.isclose(tick * factor, round(tick * factor), abs_tol=1e-9) for tick in ticks)
    written = replace(trend, decimals=0) if whole else trend
    return [written.write(tick) for tick in ticks]


def _say_nothing(canvas: ChartCanvas, area: Area, text: str) -> Hits:
    style = TextStyle(13, "ink_3")
    canvas.text(Point(area.left + 4, style.baseline(area.middle)), text, style)
    return (Hit(area, text),)


class _Label(NamedTuple):
    """A text at the right of the chart, and the value it stands for."""

    value: float
    text: str
    style: TextStyle


def _right_labels(trend: Trend) -> list[_Label]:
    last = [month.value for month in trend.known if month.value is not None][-1]
    labels = [_Label(last, trend.write(last), _LAST)]
    if trend.target is not None:
        labels.append(_Label(trend.target, f"obj. {trend.write(trend.target)}", _AXIS))
    return labels


@dataclass(frozen=True, slots=True)
class _Plot:
    """One line being drawn in its area."""

    canvas: ChartCanvas
    area: Area
    trend: Trend
    scale: Scale

    def draw(self) -> Hits:
        """Draw the pieces of the line, the target and the last point."""
        trend, area = self.trend, self.area
        for piece in self._pieces():
            if len(piece) > 1:
                self.canvas.polyline(piece, _LINE)
            else:
                # A month alone between two gaps would be invisible as a line.
                self.canvas.marker(Marker.DISC, piece[0], 2.2, "data_1")
        if trend.target is not None:
            # Above the line, which would hide it while they are equal.
            y = self.y(trend.target)
            self.canvas.line(Point(area.left, y), Point(area.right, y), _TARGET)
        if trend.known:
            self.canvas.marker(Marker.DISC, self._last(), 3.8, "data_1")
        return tuple(self._hits())

    def write_months(self) -> None:
        """Write as many months as there is room for, the last one always."""
        trend, foot = self.trend, self.area.bottom + _FOOT - 6
        step = max(1, round(_ROOM_OF_A_MONTH * len(trend.months) / max(self.area.width, 1)))
        for rank, month in enumerate(trend.months):
            if (len(trend.months) - 1 - rank) % step == 0:
                text = formatting.short_month_name(month.month)
                self.canvas.text(Point(self.x(rank), foot), text, _AXIS, Anchor.MIDDLE)

    def write_right_labels(self) -> None:
        """Write the last value and the target, apart from each other and from the line."""
        labels = _right_labels(self.trend)
        places = [self.y(label.value) for label in labels]
        heights = [label.style.size for label in labels]
        top, bottom = self.area.top - 8, self.area.bottom + 8
        for label, y in zip(labels, spread(places, heights, top, bottom, 3) or places, strict=True):
            # The last value follows its point, the target the end of its line.
            x = self._last().x if label.style is _LAST else self.area.right
            self.canvas.text(Point(x + 10, label.style.baseline(y)), label.text, label.style)

    def x(self, rank: int) -> float:
        """Return the abscissa of a month."""
        steps = max(len(self.trend.months) - 1, 1)
        return self.area.left + rank * self.area.width / steps

    def y(self, value: float) -> float:
        """Return the ordinate of a value."""
        return self.scale.place(value, self.area.bottom, self.area.top)

    def _last(self) -> Point:
        return [point for piece in self._pieces() for point in piece][-1]

    def _pieces(self) -> Iterator[list[Point]]:
        piece: list[Point] = []
        for rank, month in enumerate(self.trend.months):
            if month.value is not None:
                piece.append(Point(self.x(rank), self.y(month.value)))
            elif piece:
                yield piece
                piece = []
        if piece:
            yield piece

    def _hits(self) -> Iterator[Hit]:
        step = self.area.width / max(len(self.trend.months) - 1, 1)
        for rank, month in enumerate(self.trend.months):
            column = Area(self.x(rank) - step / 2, self.area.top, step, self.area.height)
            value = "sans valeur" if month.value is None else self.trend.write(month.value)
            yield Hit(column, f"{formatting.month(month.month)}{NBSP}: {value}")
