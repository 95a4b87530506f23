"""The few drawing habits shared by painted widgets."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen


@contextmanager
def painter_on(device: QPaintDevice) -> Iterator[QPainter]:
    """Give a smooth painter, ended even if drawing fails.

    A painter left active by an exception makes Qt warn, then abort, far from the cause.
    """
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def draw_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QPen | QColor | None = None,
) -> None:
    """Draw a rounded rectangle; its edge stays inside ``rect``."""
    pen = QPen(edge) if isinstance(edge, QColor) else edge
    painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2 if pen is not None else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_shadow(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    """Draw the soft shadow of what floats; the caller leaves 24 px around ``rect``."""
    layers = 12
    for layer in range(layers):
        color.setAlpha(5 + layer // 3)
        spread = 14 - layer
        box = rect.adjusted(-spread, layer - 8, spread, spread + 4)
        draw_box(painter, box, radius + spread, fill=color)
