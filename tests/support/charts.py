"""A canvas that remembers what it was asked, and one sample of every chart."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date

from services.charts import bars, boxplot, legend, trend
from services.charts.boxes import Box, Convention, box
from services.charts.canvas import (
    Anchor,
    Area,
    Chart,
    ChartCanvas,
    Marker,
    Point,
    Stroke,
    TextStyle,
)
from services.charts.position import Position
from services.charts.timeline import (
    Lane,
    Moment,
    MomentKind,
    Span,
    SpanState,
    Timeline,
)
from services.charts.timeline_drawing import timeline_chart
from services.design.tokens import ColorName


@dataclass(frozen=True, slots=True)
class Call:
    """A request made to a canvas.

    Attributes:
        kind: Name of the primitive.
        looks: What must be the same on every canvas: colours, texts, shapes.
        places: Coordinates, which follow the widths of texts and may differ by a hair.
    """

    kind: str
    looks: tuple[object, ...]
    places: tuple[float, ...]


class RecordingCanvas:
    """Remembers every call, then passes it on to another canvas if there is one."""

    def __init__(self, inner: ChartCanvas | None = None) -> None:
        self.calls: list[Call] = []
        self._inner = inner

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        self._record("line", (stroke,), (*start, *end))
        if self._inner:
            self._inner.line(start, end, stroke)

    def polyline(self, points: Sequence[Point], stroke: Stroke) -> None:
        places = tuple(number for point in points for number in point)
        self._record("polyline", (stroke, len(points)), places)
        if self._inner:
            self._inner.polyline(points, stroke)

    def rectangle(
        self,
        area: Area,
        *,
        fill: ColorName | None = None,
        stroke: Stroke | None = None,
        radius: float = 0,
    ) -> None:
        places = (area.left, area.top, area.width, area.height)
        self._record("rectangle", (fill, stroke, radius), places)
        if self._inner:
            self._inner.rectangle(area, fill=fill, stroke=stroke, radius=radius)

    def marker(
        self,
        shape: Marker,
        center: Point,
        radius: float,
        color: ColorName,
        ground: ColorName = "surface",
    ) -> None:
        self._record("marker", (shape, radius, color, ground), tuple(center))
        if self._inner:
            self._inner.marker(shape, center, radius, color, ground)

    def text(
        self, position: Point, text: str, style: TextStyle, anchor: Anchor = Anchor.START
    ) -> None:
        self._record("text", (text, style, anchor), tuple(position))
        if self._inner:
            self._inner.text(position, text, style, anchor)

    def text_width(self, text: str, style: TextStyle) -> float:
        if self._inner:
            return self._inner.text_width(text, style)
        return 0.5 * style.size * len(text)

    @contextmanager
    def clip(self, area: Area) -> Iterator[None]:
        self._record("clip", (), (area.left, area.top, area.width, area.height))
        with self._inner.clip(area) if self._inner else nullcontext():
            yield
        self._record("unclip", (), ())

    def texts(self) -> list[str]:
        """Return the texts written, in order."""
        return [str(call.looks[0]) for call in self.calls if call.kind == "text"]

    def of(self, kind: str, look: object = None) -> list[Call]:
        """Return the calls of a kind, those that have a look if one is given."""
        return [c for c in self.calls if c.kind == kind and (look is None or look in c.looks)]

    def text_areas(self) -> list[Area]:
        """Return where texts stand, for a test to see that none covers another."""
        areas = []
        for call in self.of("text"):
            text, style, anchor = call.looks
            assert isinstance(text, str)
            assert isinstance(style, TextStyle)
            width = self.text_width(text, style)
            share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[Anchor(str(anchor))]
            left, baseline = call.places
            height = 0.66 * style.size
            areas.append(Area(left - share * width, baseline - height, width, height))
        return areas

    def _record(self, kind: str, looks: tuple[object, ...], places: tuple[float, ...]) -> None:
        self.calls.append(Call(kind, looks, places))


def overlapping(areas: Sequence[Area]) -> list[tuple[Area, Area]]:
    """Return the pairs of areas that cover each other."""
    return [
        (one, other)
        for rank, one in enumerate(areas)
        for other in areas[rank + 1 :]
        if one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    ]


def class_b(values: Sequence[float]) -> Box:
    """Return the box plot of a class of missions locales."""
    named = {f"ML {rank:02}": value for rank, value in enumerate(values, 1)}
    return box("B", "2026-10", named, Convention.TYPE7)


TWELVE = (0.33, 0.38, 0.41, 0.42, 0.44, 0.46, 0.47, 0.48, 0.51, 0.52, 0.56, 0.70)
POSITION = Position(
    "Sorties positives du PACEA",
    value=0.413,
    box=class_b(TWELVE),
    target=0.45,
    previous=0.461,
    previous_label="octobre 2025",
)


def months(*values: float | None) -> tuple[trend.MonthValue, ...]:
    """Return consecutive months, the first being November 2025."""
    firsts = [
        date(2025 + (10 + rank) // 12, (10 + rank) % 12 + 1, 1) for rank in range(len(values))
    ]
    return tuple(trend.MonthValue(day, value) for day, value in zip(firsts, values, strict=True))


TREND = trend.Trend(
    "Sorties positives du PACEA",
    months(0.46, 0.46, None, 0.44, None, 0.43, 0.43, 0.42, 0.42, 0.42, 0.415, 0.413),
    target=0.45,
)
BREAKDOWN = bars.Breakdown(
    "Sexe",
    (
        bars.Category("Femmes", 301),
        bars.Category("Hommes", 306),
        bars.Category("Non renseigné", None),
    ),
    total=612,
    note="Les moins de 5 ne sont pas imprimés",
)
TODAY = date(2026, 11, 23)
TIMELINE = Timeline(
    start=date(2025, 9, 1),
    end=date(2027, 3, 21),
    today=TODAY,
    lanes=(
        Lane(
            "Programmes",
            (
                Span(date(2025, 10, 6), date(2026, 5, 17), "PACEA"),
                Span(date(2026, 5, 18), date(2027, 5, 17), "CEJ", SpanState.CURRENT),
            ),
        ),
        Lane(
            "Situations",
            (
                Span(date(2026, 1, 12), date(2026, 4, 30), "CDD", color="data_2"),
                Span(date(2026, 5, 1), date(2026, 6, 21), "", SpanState.GAP),
                Span(date(2026, 6, 22), None, "Formation", SpanState.CURRENT, "data_3"),
                Span(date(2027, 1, 4), date(2027, 3, 21), "Apprentissage", SpanState.PLANNED),
            ),
        ),
        Lane(
            "Rendez-vous",
            (
                Moment(date(2026, 10, 5), MomentKind.PRESENT, "Entretien"),
                Moment(date(2026, 10, 19), MomentKind.ABSENT, "Entretien"),
                Moment(date(2026, 12, 14), MomentKind.TO_COME, "Entretien"),
            ),
        ),
        Lane(
            "Diagnostics",
            (
                Moment(date(2026, 5, 18), MomentKind.NUMBERED, "1"),
                Moment(date(2026, 5, 20), MomentKind.NUMBERED, "2"),
            ),
        ),
        Lane(
            "Actions",
            (
                Span(date(2026, 5, 27), date(2026, 12, 1), "Permis B", SpanState.CURRENT),
                Span(date(2026, 11, 16), date(2027, 1, 4), "Garde de nuit", SpanState.LATE),
            ),
        ),
    ),
)

SAMPLES: dict[str, Chart] = {
    "boxplot-line": boxplot.line_chart(POSITION),
    "boxplot": boxplot.annotated_chart(POSITION),
    "spark": trend.spark_chart(TREND),
    "trend": trend.trend_chart(TREND),
    "bars": bars.bars_chart(BREAKDOWN),
    "shares": bars.shares_chart(BREAKDOWN),
    "timeline": timeline_chart(TIMELINE),
    "legend": legend.legend_chart(
        (
            *legend.boxplot_legend(previous="nous, octobre 2025", target="objectif 2026"),
            *legend.TIMELINE_LEGEND,
            legend.Entry(legend.Symbol.TARGET_LINE, "objectif"),
            legend.Entry(legend.Symbol.SERIES, "formation", "data_3"),
        )
    ),
}
"""One of every chart, whatever the back end."""


def area_of(chart: Chart) -> Area:
    """Return the area a chart was made for, away from the origin."""
    return Area(12, 16, chart.size.width, chart.size.height)
