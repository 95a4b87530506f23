"""Charts on screen, in PNG and in SVG: the canvas of charts on a `QPainter`."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgGenerator

from services.charts.canvas import Anchor, Area, Chart, Marker, Point, Size, Stroke, TextStyle
from services.charts.markers import Outline, outlines
from services.design.tokens import ColorName, Colors
from ui.theme.fonts import build_font
from ui.theme.painting import painter_on

FontFactory = Callable[[TextStyle], QFont]

_FLAT: Final = Qt.PenCapStyle.FlatCap
_ROUND: Final = Qt.PenCapStyle.RoundCap


def chart_font(style: TextStyle) -> QFont:
    """Return the shipped font of a text."""
    return build_font(round(style.size), style.weight, serif=style.serif, italic=style.italic)


class FontRuler:
    """Measures texts without anything to paint on."""

    def __init__(self, fonts: FontFactory = chart_font) -> None:
        self._fonts = fonts

    def text_width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text on one line."""
        return QFontMetricsF(self._fonts(style)).horizontalAdvance(text)


class PainterCanvas(FontRuler):
    """A `ChartCanvas` on an active painter, whose scale the caller has set."""

    def __init__(self, painter: QPainter, colors: Colors, fonts: FontFactory = chart_font) -> None:
        super().__init__(fonts)
        self._painter = painter
        self._colors = colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """Draw a straight line, its ends cut square."""
        self._painter.setPen(self._pen(stroke, _FLAT))
        self._painter.drawLine(QPointF(*start), QPointF(*end))

    def polyline(self, points: Sequence[Point], stroke: Stroke) -> None:
        """Draw an open line through points, its ends and corners round."""
        self._painter.setPen(self._pen(stroke, _ROUND))
        self._painter.drawPolyline(_polygon(points))

    def rectangle(
        self,
        area: Area,
        *,
        fill: ColorName | None = None,
        stroke: Stroke | None = None,
        radius: float = 0,
    ) -> None:
        """Draw a rectangle, filled, edged or both."""
        self._set_paint(fill, stroke)
        corner = min(radius, area.width / 2, area.height / 2)
        place = QRectF(area.left, area.top, area.width, area.height)
        if corner > 0:
            self._painter.drawRoundedRect(place, corner, corner)
        else:
            self._painter.drawRect(place)

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
        """Write a text on one line, its baseline at ``position``."""
        self._painter.setPen(self._color(style.color))
        self._painter.setFont(self._fonts(style))
        shares = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
        left = position.x - shares[anchor] * self.text_width(text, style)
        self._painter.drawText(QPointF(left, position.y), text)

    @contextmanager
    def clip(self, area: Area) -> Iterator[None]:
        """Draw nothing outside an area while the context lasts."""
        self._painter.save()
        place = QRectF(area.left, area.top, area.width, area.height)
        self._painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        try:
            yield
        finally:
            self._painter.restore()

    def _draw_outline(self, outline: Outline, center: Point, radius: float) -> None:
        self._set_paint(outline.fill, outline.stroke)
        if not outline.points:
            self._painter.drawEllipse(QPointF(*center), radius, radius)
        elif outline.closed:
            self._painter.drawPolygon(_polygon(outline.points))
        else:
            self._painter.drawPolyline(_polygon(outline.points))

    def _set_paint(self, fill: ColorName | None, stroke: Stroke | None) -> None:
        pen = QPen(Qt.PenStyle.NoPen) if stroke is None else self._pen(stroke, _ROUND)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else self._color(fill))

    def _pen(self, stroke: Stroke, ends: Qt.PenCapStyle) -> QPen:
        pen = QPen(self._color(stroke.color), stroke.width)
        # A round end would fill the gaps of a dashed line.
        pen.setCapStyle(_FLAT if stroke.dashes else ends)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if ends is _ROUND else Qt.PenJoinStyle.MiterJoin)
        if stroke.dashes:
            # Qt counts dashes in widths of the pen.
            pen.setDashPattern([length / stroke.width for length in stroke.dashes])
        return pen

    def _color(self, name: ColorName) -> QColor:
        return QColor(self._colors.named(name))


def to_png(
    path: Path, chart: Chart, colors: Colors, *, size: Size | None = None, scale: float = 2
) -> None:
    """Write a chart as a picture on the ground of a card, ``scale`` pixels for each of its own.

    Raises:
        OSError: The file cannot be written.
    """
    size = size or chart.size
    image = QImage(
        round(size.width * scale), round(size.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(QColor(colors.surface))
    with painter_on(image) as painter:
        painter.scale(scale, scale)
        chart.paint(PainterCanvas(painter, colors), Area(0, 0, size.width, size.height))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The type checker knows this overload by the device only.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    path.write_bytes(content.data())


def to_svg(path: Path, chart: Chart, colors: Colors, *, size: Size | None = None) -> None:
    """Write a chart as vectors with its description, for a document made elsewhere.

    Raises:
        OSError: The file cannot be written.
    """
    size = size or chart.size
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setDescription(chart.description)
    generator.setSize(QSize(round(size.width), round(size.height)))
    generator.setViewBox(QRect(0, 0, round(size.width), round(size.height)))
    with painter_on(generator) as painter:
        chart.paint(PainterCanvas(painter, colors), Area(0, 0, size.width, size.height))
    path.write_bytes(content.data())


def _polygon(points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in points])
