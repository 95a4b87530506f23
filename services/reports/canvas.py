"""Charts on paper: vectors and real text on a reportlab canvas."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable
from typing_extensions import override

from services.charts.canvas import Anchor, Area, Chart, Marker, Point, Stroke, TextStyle
from services.charts.markers import Outline, outlines
from services.design.tokens import LIGHT, ColorName, Colors
from services.reports.fonts import font_name, register_fonts

POINTS_PER_PIXEL: Final = 0.75
"""A pixel of the screen is 1/96 inch, a point of the page 1/72."""

_ROUND: Final = 1
_BUTT: Final = 0


class PdfRuler:
    """Measures texts in the fonts of the page."""

    def __init__(self) -> None:
        register_fonts()

    def text_width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text on one line."""
        return stringWidth(text, _font(style), style.size)


class PdfCanvas(PdfRuler):
    """A `ChartCanvas` on a reportlab canvas whose origin has been moved to the chart.

    The chart counts downwards and the page upwards: ordinates change sign here, and nowhere else.
    """

    def __init__(self, canvas: Canvas, colors: Colors = LIGHT) -> None:
        super().__init__()
        self._canvas = canvas
        self._colors = colors

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """Draw a straight line, its ends cut square."""
        self._set_stroke(stroke, _BUTT)
        self._canvas.line(start.x, -start.y, end.x, -end.y)

    def polyline(self, points: Sequence[Point], stroke: Stroke) -> None:
        """Draw an open line through points, its ends and corners round."""
        self._set_stroke(stroke, _ROUND)
        self._canvas.drawPath(self._path(points, closed=False), stroke=1, fill=0)

    def rectangle(
        self,
        area: Area,
        *,
        fill: ColorName | None = None,
        stroke: Stroke | None = None,
        radius: float = 0,
    ) -> None:
        """Draw a rectangle, filled, edged or both."""
        fills, edges = self._set_paint(fill, stroke)
        corner = min(radius, area.width / 2, area.height / 2)
        place = (area.left, -area.bottom, area.width, area.height)
        if corner > 0:
            self._canvas.roundRect(*place, corner, stroke=edges, fill=fills)
        else:
            self._canvas.rect(*place, stroke=edges, fill=fills)

    def marker(
        self,
        shape: Marker,
        center: Point,
        radius: float,
        color: ColorName,
        ground: ColorName = "surface",
    ) -> None:
        """Draw a shape from the outlines every back end shares."""
        for outline in outlines(shape, center, radius, color, ground):
            self._draw_outline(outline, center, radius)

    def text(
        self, position: Point, text: str, style: TextStyle, anchor: Anchor = Anchor.START
    ) -> None:
        """Write a text that can be read back and searched."""
        self._canvas.setFillColor(HexColor(self._colors.named(style.color)))
        self._canvas.setFont(_font(style), style.size)
        shares = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
        left = position.x - shares[anchor] * self.text_width(text, style)
        self._canvas.drawString(left, -position.y, text)

    @contextmanager
    def clip(self, area: Area) -> Iterator[None]:
        """Draw nothing outside an area while the context lasts."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.rect(area.left, -area.bottom, area.width, area.height)
        self._canvas.clipPath(path, stroke=0, fill=0)
        try:
            yield
        finally:
            self._canvas.restoreState()

    def _draw_outline(self, outline: Outline, center: Point, radius: float) -> None:
        fills, edges = self._set_paint(outline.fill, outline.stroke)
        if not outline.points:
            self._canvas.circle(center.x, -center.y, radius, stroke=edges, fill=fills)
            return
        path = self._path(outline.points, closed=outline.closed)
        self._canvas.drawPath(path, stroke=edges, fill=fills)

    def _path(self, points: Sequence[Point], *, closed: bool) -> PDFPathObject:
        path = self._canvas.beginPath()
        path.moveTo(points[0].x, -points[0].y)
        for point in points[1:]:
            path.lineTo(point.x, -point.y)
        if closed:
            path.close()
        return path

    def _set_paint(self, fill: ColorName | None, stroke: Stroke | None) -> tuple[int, int]:
        if fill is not None:
            self._canvas.setFillColor(HexColor(self._colors.named(fill)))
        if stroke is not None:
            self._set_stroke(stroke, _ROUND)
        return int(fill is not None), int(stroke is not None)

    def _set_stroke(self, stroke: Stroke, ends: int) -> None:
        self._canvas.setStrokeColor(HexColor(self._colors.named(stroke.color)))
        self._canvas.setLineWidth(stroke.width)
        # A round end would fill the gaps of a dashed line.
        self._canvas.setLineCap(_BUTT if stroke.dashes else ends)
        self._canvas.setLineJoin(ends)
        self._canvas.setDash(list(stroke.dashes or ()))


def draw_chart(
    canvas: Canvas,
    chart: Chart,
    left: float,
    top: float,
    width: float,
    height: float,
    *,
    scale: float = POINTS_PER_PIXEL,
) -> None:
    """Draw a chart on a page, in points; ``top`` is counted upwards from the foot of the page.

    Args:
        canvas: The page.
        chart: What to draw.
        left: Where it begins.
        top: Where its upper edge lies.
        width: How wide it is.
        height: How high it is.
        scale: Points for a pixel of the chart; smaller prints it smaller, texts included.
    """
    canvas.saveState()
    canvas.translate(left, top)
    canvas.scale(scale, scale)
    chart.paint(PdfCanvas(canvas), Area(0, 0, width / scale, height / scale))
    canvas.restoreState()


class ChartFlowable(Flowable):
    """A chart in the flow of a document, as wide as its column."""

    def __init__(self, chart: Chart, *, scale: float = POINTS_PER_PIXEL) -> None:
        super().__init__()
        self.chart = chart
        self.scale = scale

    @override
    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        height = self.chart.size.height
        if self.chart.height_for_width is not None:
            height = self.chart.height_for_width(PdfRuler(), available_width / self.scale)
        self.width, self.height = available_width, height * self.scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw the chart with its lower left corner at the origin."""
        draw_chart(self.canv, self.chart, 0, self.height, self.width, self.height, scale=self.scale)


def _font(style: TextStyle) -> str:
    return font_name(weight=style.weight, serif=style.serif, italic=style.italic)
