"""The mark of Étrave on paper: a bow seen from above, and its wake."""

from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from services.design.tokens import LIGHT

_GRID: Final = 32  # the drawing is made on a square of this side
_WAVES: Final = ((20.5, 5.5, 1.0), (25.5, 8.5, 0.75), (30.5, 11.5, 0.5))


def draw_mark(canvas: Canvas, left: float, top: float, side: float) -> None:
    """Draw the mark in a square, ``top`` counted upwards from the foot of the page."""
    canvas.saveState()
    canvas.translate(left, top)
    canvas.scale(side / _GRID, -side / _GRID)
    canvas.setFillColor(HexColor(LIGHT.primary))
    hull = canvas.beginPath()
    hull.moveTo(16, 3.5)
    hull.curveTo(20, 7, 20.6, 11, 20, 14.5)
    hull.curveTo(17.5, 13.2, 14.5, 13.2, 12, 14.5)
    hull.curveTo(11.4, 11, 12, 7, 16, 3.5)
    canvas.drawPath(hull, stroke=0, fill=1)
    canvas.setLineCap(1)
    canvas.setLineWidth(2.1)
    for height, spread, opacity in _WAVES:
        canvas.setStrokeColor(HexColor(LIGHT.primary), alpha=opacity)
        wave = canvas.beginPath()
        wave.moveTo(16 - spread, height)
        bend = spread * 0.45
        wave.curveTo(16 - bend, height - 5, 16 + bend, height - 5, 16 + spread, height)
        canvas.drawPath(wave, stroke=1, fill=0)
    canvas.restoreState()
