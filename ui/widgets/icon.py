"""An icon beside words."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.design.tokens import ColorName
from ui.theme.icons import paint_icon
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme


class Icon(QWidget):
    """Decoration: silent for screen readers, since words always stand beside it."""

    def __init__(
        self,
        name: str,
        color: ColorName = "ink_2",
        size: int | None = None,
        *,
        stroke: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._color: ColorName = color
        self._size = size
        self._stroke = stroke
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def set_icon(self, name: str, color: ColorName | None = None) -> None:
        """Draw another icon."""
        self._name = name
        self._color = color or self._color
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = current_theme().color(self._color)
        with painter_on(self) as painter:
            paint_icon(painter, self._name, QRectF(self.rect()), color, stroke=self._stroke)

    def _restyle(self) -> None:
        theme = current_theme()
        side = theme.metrics.icon if self._size is None else theme.px(self._size)
        self.setFixedSize(side, side)
