"""What the shapes of a chart stand for, on as many lines as the width asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from services.charts.canvas import (
    Anchor,
    Area,
    Chart,
    ChartCanvas,
    Hits,
    Marker,
    Point,
    Ruler,
    Size,
    Stroke,
    TextStyle,
)
from services.design.tokens import ColorName

LINE_HEIGHT: Final = 22
_SYMBOL: Final = 24
_BETWEEN: Final = 22
_STYLE: Final = TextStyle(13, "ink_2")
_COUNT: Final = TextStyle(11, "ink", 600)


class Symbol(StrEnum):
    """What is drawn before the words."""

    OURS = "ours"
    PREVIOUS = "previous"
    TARGET = "target"
    TARGET_LINE = "target_line"
    BOX = "box"
    OUTLIER = "outlier"
    SERIES = "series"
    PRESENT = "present"
    ABSENT = "absent"
    TO_COME = "to_come"
    PLANNED = "planned"
    GAP = "gap"
    LATE = "late"
    CLUSTER = "cluster"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Entry:
    """A symbol and its words; the colour serves those that have several."""

    symbol: Symbol
    text: str
    color: ColorName = "data_1"


def boxplot_legend(*, previous: str | None, target: str | None) -> tuple[Entry, ...]:
    """Return the legend of box plots.

    Args:
        previous: What the hollow lozenge is ("nous, octobre 2025"), if there is one.
        target: What the orange bar is ("objectif 2026"), if there is one.
    """
    entries = [
        Entry(Symbol.OURS, "nous"),
        Entry(Symbol.PREVIOUS, previous) if previous else None,
        Entry(Symbol.TARGET, target) if target else None,
        Entry(Symbol.BOX, "moitié centrale de la classe, médiane"),
        Entry(Symbol.OUTLIER, "valeur atypique"),
    ]
    return tuple(entry for entry in entries if entry is not None)


TIMELINE_LEGEND: Final = (
    Entry(Symbol.PRESENT, "présent"),
    Entry(Symbol.ABSENT, "absent"),
    Entry(Symbol.TO_COME, "à venir"),
    Entry(Symbol.PLANNED, "prévu"),
    Entry(Symbol.GAP, "période sans situation"),
    Entry(Symbol.LATE, "en retard"),
    Entry(Symbol.CLUSTER, "plusieurs, comptés"),
    Entry(Symbol.DONE, "fait le jour même"),
)


def legend_chart(entries: Sequence[Entry]) -> Chart:
    """Bind a legend; its height follows its width."""
    words = ", ".join(entry.text for entry in entries)
    return Chart(
        partial(draw_legend, entries=entries),
        f"Légende\N{NO-BREAK SPACE}: {words}.",
        Size(600, LINE_HEIGHT),
        partial(legend_height, entries),
    )


def draw_legend(canvas: ChartCanvas, area: Area, entries: Sequence[Entry]) -> Hits:
    """Draw the entries from left to right, going to the next line when one does not fit."""
    for entry, place in zip(entries, _flow(canvas, area.width, entries), strict=True):
        middle = area.top + place.y + LINE_HEIGHT / 2
        _draw_symbol(canvas, entry, Point(area.left + place.x, middle))
        position = Point(area.left + place.x + _SYMBOL, _STYLE.baseline(middle))
        canvas.text(position, entry.text, _STYLE)
    return ()


def legend_height(entries: Sequence[Entry], ruler: Ruler, width: float) -> float:
    """Return the height a legend needs in a width."""
    places = _flow(ruler, width, entries)
    return places[-1].y + LINE_HEIGHT if places else 0


def _flow(ruler: Ruler, width: float, entries: Sequence[Entry]) -> list[Point]:
    places = []
    x = y = 0.0
    for entry in entries:
        length = _SYMBOL + ruler.text_width(entry.text, _STYLE)
        if x > 0 and x + length > width:
            x, y = 0.0, y + LINE_HEIGHT
        places.append(Point(x, y))
        x += length + _BETWEEN
    return places


_MARKERS: Final[dict[Symbol, tuple[Marker, float, ColorName]]] = {
    Symbol.OURS: (Marker.LOZENGE, 6, "ink"),
    Symbol.PREVIOUS: (Marker.HOLLOW_LOZENGE, 4.5, "ink_2"),
    Symbol.OUTLIER: (Marker.RING, 2.8, "box_line"),
    Symbol.PRESENT: (Marker.DISC, 5, "data_1"),
    Symbol.ABSENT: (Marker.CROSS, 5, "danger"),
    Symbol.TO_COME: (Marker.RING, 4.5, "data_1"),
    Symbol.LATE: (Marker.TRIANGLE, 7, "warning"),
    Symbol.DONE: (Marker.TICK, 5, "data_1"),
}


def _draw_symbol(canvas: ChartCanvas, entry: Entry, left: Point) -> None:
    center = Point(left.x + 8, left.y)
    swatch = Area(left.x + 1, left.y - 6, 16, 12)
    match entry.symbol:
        case Symbol.TARGET:
            top, bottom = Point(center.x, left.y - 8), Point(center.x, left.y + 8)
            canvas.line(top, bottom, Stroke("data_2", 2))
        case Symbol.TARGET_LINE:
            canvas.line(left, Point(left.x + 18, left.y), Stroke("data_2", 1.3, (4, 3)))
        case Symbol.BOX:
            canvas.rectangle(swatch, fill="box_fill", stroke=Stroke("box_line", 1.4))
            median = Point(left.x + 10, swatch.top), Point(left.x + 10, swatch.bottom)
            canvas.line(*median, Stroke("box_line", 2.2))
        case Symbol.SERIES:
            canvas.rectangle(swatch, fill=entry.color, radius=2)
        case Symbol.PLANNED:
            canvas.rectangle(swatch, stroke=Stroke(entry.color, 1.3, (4, 3)), radius=3)
        case Symbol.GAP:
            edge = Stroke("danger", 1.3, (4, 3))
            canvas.rectangle(swatch, fill="danger_tint", stroke=edge, radius=3)
        case Symbol.CLUSTER:
            edge = Stroke(entry.color, 1.4)
            canvas.rectangle(Area.around(center, 8), fill="surface", stroke=edge, radius=8)
            canvas.text(Point(center.x, left.y + 4), "3", _COUNT, Anchor.MIDDLE)
        case _:
            shape, radius, color = _MARKERS[entry.symbol]
            canvas.marker(shape, center, radius, color)
