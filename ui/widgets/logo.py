"""The mark: a bow seen from above, and its wake."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.design.tokens import ColorName
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme

_GRID = 32  # the drawing is made on a square of this side


def draw_logo(painter: QPainter, ink: QColor) -> None:
    """Draw the mark in a square of 32 by 32."""
    hull = QPainterPath()
    hull.moveTo(16, 3.5)
    hull.cubicTo(20, 7, 20.6, 11, 20, 14.5)
    hull.cubicTo(17.5, 13.2, 14.5, 13.2, 12, 14.5)
    hull.cubicTo(11.4, 11, 12, 7, 16, 3.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(hull)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 2.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for top, spread, opacity in ((20.5, 5.5, 1.0), (25.5, 8.5, 0.75), (30.5, 11.5, 0.5)):
        painter.setOpacity(opacity)
        wave = QPainterPath()
        wave.moveTo(16 - spread, top)
        bend = spread * 0.45
        wave.cubicTo(16 - bend, top - 5, 16 + bend, top - 5, 16 + spread, top)
        painter.drawPath(wave)
    painter.setOpacity(1)


class Logo(QWidget):
    """The mark of Étrave."""

    def __init__(
        self, size: int = 36, ink: ColorName = "primary_ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ink: ColorName = ink
        self.setFixedSize(size, size)
        self.setAccessibleName("Étrave")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            painter.scale(self.width() / _GRID, self.height() / _GRID)
            draw_logo(painter, current_theme().color(self._ink))
