"""The five answers of the diagnostic, which differ by their drawing before their colour."""

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from services.i18n import QT_TRANSLATE_NOOP
from ui.theme.tones import Tone

LEVELS: Final = ("not_raised", "strength", "no_impact", "medium", "strong")
"""Codes in the order of the columns and of the keys 0 to 4."""

LEVEL_TONES: Final[dict[str, Tone]] = {
    "not_raised": "neutral",
    "strength": "strength",
    "no_impact": "no_impact",
    "medium": "medium",
    "strong": "strong",
}

_WORDS: Final = {
    "not_raised": QT_TRANSLATE_NOOP("levels", "Non abordé"),
    "strength": QT_TRANSLATE_NOOP("levels", "Point fort"),
    "no_impact": QT_TRANSLATE_NOOP("levels", "Sans impact"),
    "medium": QT_TRANSLATE_NOOP("levels", "Moyen"),
    "strong": QT_TRANSLATE_NOOP("levels", "Fort"),
}


def level_word(level: str) -> str:
    """Return the word of an answer in the current language."""
    return QCoreApplication.translate("levels", _WORDS[level])


def paint_level(
    painter: QPainter, level: str, center: QPointF, radius: float, *, ink: QColor, ground: QColor
) -> None:
    """Draw an answer: dashed ring, star, ring, half disc, or disc with a mark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    if level == "strength":
        _paint_star(painter, center, radius, ink)
    elif level == "not_raised":
        pen = QPen(ink, 1.5)
        pen.setDashPattern([1.6, 1.9])
        _paint_circle(painter, circle, pen)
    else:
        _paint_circle(painter, circle, QPen(ink, 1.75), ink if level == "strong" else None)
        if level == "medium":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPie(circle, 90 * 16, 180 * 16)
        elif level == "strong":
            _paint_mark(painter, center, radius, ground)
    painter.restore()


def _paint_circle(painter: QPainter, circle: QRectF, pen: QPen, fill: QColor | None = None) -> None:
    painter.setPen(pen)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)


def _paint_star(painter: QPainter, center: QPointF, radius: float, ink: QColor) -> None:
    path = QPainterPath()
    for tip in range(10):
        reach = radius * (1.22 if tip % 2 == 0 else 0.52)
        angle = -pi / 2 + tip * pi / 5
        point = QPointF(center.x() + reach * cos(angle), center.y() + 0.6 + reach * sin(angle))
        if tip == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    style, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(ink, 1, style, cap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ink)
    painter.drawPath(path)


def _paint_mark(painter: QPainter, center: QPointF, radius: float, ground: QColor) -> None:
    width = max(2.0, radius * 0.28)
    painter.setPen(QPen(ground, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = center.x(), center.y()
    painter.drawLine(QPointF(x, y - radius * 0.45), QPointF(x, y + radius * 0.07))
    painter.drawPoint(QPointF(x, y + radius * 0.5))
