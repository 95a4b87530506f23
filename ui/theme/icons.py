"""Line icons (Lucide) drawn at the size and in the colour asked for, when they are painted."""

from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

STROKE = 1.75
SMALL_STROKE = 2.0  # below 16 px a thinner line fades
SMALL = 16

ColorOf = Callable[[QIcon.Mode, QIcon.State], QColor]


def icon_names() -> frozenset[str]:
    """Return the names of the icons shipped."""
    return frozenset(
        file.name.removesuffix(".svg")
        for file in (files("resources") / "icons").iterdir()
        if file.name.endswith(".svg")
    )


def paint_icon(
    painter: QPainter, name: str, rect: QRectF, color: QColor, *, stroke: float | None = None
) -> None:
    """Draw an icon; ``name`` is a file of ``resources/icons`` without its suffix."""
    if stroke is None:
        stroke = SMALL_STROKE if rect.width() < SMALL else STROKE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color.name(), stroke).render(painter, rect)


class LineIconEngine(QIconEngine):
    """Sharp at any device pixel ratio; its colour is asked again at each paint."""

    def __init__(self, name: str, color_of: ColorOf) -> None:
        super().__init__()
        self._name = name
        self._color_of = color_of

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, QRectF(rect), self._color_of(mode, state))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> "LineIconEngine":
        return LineIconEngine(self._name, self._color_of)


@lru_cache(maxsize=512)
def _renderer(name: str, color: str, stroke: float) -> QSvgRenderer:
    # QtSvg paints ``currentColor`` black: the colour is written in before loading.
    text = (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", color)
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(text.encode()))
