"""Where the agency stands among its peers: a box plot, on one line or annotated.

The filled lozenge is always us, the hollow one us a year before, the orange bar the target. The
quarter is said in words beside the drawing, so that nothing rests on colour.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from services.charts.boxes import Box
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
from services.charts.labels import elide, spread
from services.charts.position import (
    NO_PEERS,
    NO_VALUE,
    QUARTER_WORDS,
    Position,
    common_scale,
    describe_box,
    describe_boxplot,
)
from services.charts.scales import Scale
from services.formatting import NBSP

_WORDS_WIDTH: Final = 72
_GAP: Final = 10
_EDGE: Final = Stroke("box_line", 1.4)
_MEDIAN: Final = Stroke("box_line", 2.2)
_TARGET: Final = Stroke("data_2", 2)
_WORDS: Final = TextStyle(13, "ink_2")
_QUARTILE: Final = TextStyle(12, "ink_2")
_OURS: Final = TextStyle(13, "ink", 600)


def line_chart(position: Position, scale: Scale | None = None) -> Chart:
    """Bind the one-line box plot, sized for the row of a table."""
    paint = partial(draw_boxplot_line, position=position, scale=scale)
    return Chart(paint, describe_boxplot(position), Size(300, 32))


def annotated_chart(position: Position, scale: Scale | None = None) -> Chart:
    """Bind the annotated box plot, sized for a side panel."""
    paint = partial(draw_boxplot, position=position, scale=scale)
    return Chart(paint, describe_boxplot(position), Size(352, 96))


def draw_boxplot_line(
    canvas: ChartCanvas, area: Area, position: Position, scale: Scale | None = None
) -> Hits:
    """Draw a box plot on one line, with the quarter in words at its right."""
    if position.box is None:
        return _say_no_peers(canvas, area)
    words = TextStyle(13, "danger", 600) if position.is_weak else _WORDS
    text = NO_VALUE if position.quarter is None else QUARTER_WORDS[position.quarter]
    left = area.right - _WORDS_WIDTH
    canvas.text(Point(left, words.baseline(area.middle)), text, words)
    plot = Area(area.left + 8, area.top, area.width - _WORDS_WIDTH - 20, area.height)
    scale = scale or common_scale([position])
    return _Plot(canvas, plot, position, position.box, scale, area.middle, 7).draw()


def draw_boxplot(
    canvas: ChartCanvas, area: Area, position: Position, scale: Scale | None = None
) -> Hits:
    """Draw a box plot with our figure, the target and the quartiles written beside their place."""
    if position.box is None:
        return _say_no_peers(canvas, area)
    inner = Area(area.left + 12, area.top, area.width - 24, area.height)
    scale = scale or common_scale([position])
    plot = _Plot(canvas, inner, position, position.box, scale, area.top + 42, 13)
    hits = plot.draw()
    plot.write_figures(area)
    plot.write_quartiles(area)
    return hits


def _say_no_peers(canvas: ChartCanvas, area: Area) -> Hits:
    style = TextStyle(13, "ink_3")
    shown = elide(canvas, NO_PEERS, style, area.width - 8)
    canvas.text(Point(area.left + 8, style.baseline(area.middle)), shown, style)
    return (Hit(area, NO_PEERS),)


@dataclass(frozen=True, slots=True)
class _Plot:
    """One box plot being drawn around a middle line, ``half`` being half the height of its box."""

    canvas: ChartCanvas
    area: Area
    position: Position
    box: Box
    scale: Scale
    middle: float
    half: float

    def draw(self) -> Hits:
        """Draw everything but texts, from the back to the front: ours is never hidden."""
        self._draw_box()
        hits = [*self._draw_outliers(), *self._draw_target()]
        size = 6 if self.half < 10 else 8
        position = self.position
        if position.previous is not None:
            place = self._at(position.previous)
            self.canvas.marker(Marker.HOLLOW_LOZENGE, place, size - 1.5, "ink_2")
            hits.append(self._hit(position.previous, position.previous_label))
        if position.value is not None:
            self.canvas.marker(Marker.LOZENGE, self._at(position.value), size, "ink")
            hits.append(self._hit(position.value, "nous"))
        # The front-most part answers first.
        return (*reversed(hits), Hit(self.area, describe_box(position, self.box)))

    def write_figures(self, bounds: Area) -> None:
        """Write our figure above its lozenge, and the target beside it when there is room."""
        position, ours = self.position, None
        if position.value is not None:
            text = f"nous {position.write(position.value)}"
            ours = _kept_within(self._label(position.value, text, _OURS), bounds)
            self.canvas.text(Point(ours.left, ours.bottom), text, _OURS)
        if position.target is not None:
            text = f"objectif {position.write(position.target)}"
            label = self._label(position.target, text, _WORDS)
            if ours is None or position.value is None:
                label = _kept_within(label, bounds)
            else:
                # Ours stays in its place: the target gives way, on the side where it lies.
                after = position.target >= position.value
                beside = ours.right + _GAP if after else ours.left - _GAP - label.width
                label = replace(label, left=(max if after else min)(label.left, beside))
            if bounds.left <= label.left and label.right <= bounds.right:
                self.canvas.text(Point(label.left, label.bottom), text, _WORDS)

    def write_quartiles(self, bounds: Area) -> None:
        """Write the quartiles below the box, each joined to its edge when it had to move."""
        box = self.box
        edges = [("Q1", box.q1), ("méd.", box.median), ("Q3", box.q3)]
        numbers = [self.position.write_bare(value) for _, value in edges]
        widths = [
            max(self.canvas.text_width(text, _QUARTILE) for text in (word, shown))
            for (word, _), shown in zip(edges, numbers, strict=True)
        ]
        places = [self._at(value).x for _, value in edges]
        centers = spread(places, widths, bounds.left, bounds.right, _GAP)
        if centers is None:
            return
        top = self.middle + self.half
        for (word, value), shown, center in zip(edges, numbers, centers, strict=True):
            x = self._at(value).x
            joint = (Point(x, top + 3), Point(x, top + 6), Point(center, top + 11))
            self.canvas.polyline(joint, Stroke("line_strong", 1))
            self.canvas.text(Point(center, top + 23), word, _QUARTILE, Anchor.MIDDLE)
            self.canvas.text(Point(center, top + 38), shown, _QUARTILE, Anchor.MIDDLE)

    def _draw_box(self) -> None:
        box, middle, half = self.box, self.middle, self.half
        for whisker, edge in ((box.whisker_low, box.q1), (box.whisker_high, box.q3)):
            end = self._at(whisker)
            self.canvas.line(end, self._at(edge), _EDGE)
            self._vertical(end.x, half / 2, _EDGE)
        left, right = self._at(box.q1).x, self._at(box.q3).x
        body = Area(left, middle - half, right - left, 2 * half)
        self.canvas.rectangle(body, fill="box_fill", stroke=_EDGE)
        self._vertical(self._at(box.median).x, half, _MEDIAN)

    def _draw_outliers(self) -> Iterator[Hit]:
        for peer in self.box.outliers:
            self.canvas.marker(Marker.RING, self._at(peer.value), 2.8, "box_line")
            yield self._hit(peer.value, peer.territory)

    def _draw_target(self) -> Iterator[Hit]:
        target = self.position.target
        if target is not None:
            # It stands out of the box, so that it is not taken for the median.
            self._vertical(self._at(target).x, self.half + 5, _TARGET)
            yield self._hit(target, "objectif")

    def _vertical(self, x: float, half: float, stroke: Stroke) -> None:
        top, bottom = Point(x, self.middle - half), Point(x, self.middle + half)
        self.canvas.line(top, bottom, stroke)

    def _label(self, value: float, text: str, style: TextStyle) -> Area:
        width = self.canvas.text_width(text, style)
        top = self.middle - self.half - 12 - style.size
        return Area(self._at(value).x - width / 2, top, width, style.size)

    def _at(self, value: float) -> Point:
        return Point(self.scale.place(value, self.area.left, self.area.right), self.middle)

    def _hit(self, value: float, label: str) -> Hit:
        return Hit(Area.around(self._at(value), 8), f"{label}{NBSP}: {self.position.write(value)}")


def _kept_within(label: Area, bounds: Area) -> Area:
    return replace(label, left=max(bounds.left, min(label.left, bounds.right - label.width)))
