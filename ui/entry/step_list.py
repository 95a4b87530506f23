"""The steps of the set-up: done, current, to come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import paint_icon
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme

_STEP = 44
_DISC = 26


class StepList(QWidget):
    """A tick, a full disc or a ring for each step: the state reads without its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def set_names(self, names: Sequence[str]) -> None:
        """Name the steps, in order."""
        self._names = names
        self.updateGeometry()
        self.set_current(self._current)

    def set_current(self, position: int) -> None:
        """Move to a step, counted from 0."""
        self._current = position
        self.setAccessibleName(self.sentence())
        self.update()

    def sentence(self) -> str:
        """Return where one is, in words."""
        return self.tr("Étape {number} sur {total} : {name}").format(
            number=self._current + 1, total=len(self._names), name=self._names[self._current]
        )

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        height = (len(self._names) - 1) * theme.px(_STEP) + theme.px(_DISC) + 2
        return QSize(theme.px(200), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            for position in range(len(self._names)):
                self._draw_step(painter, position)

    def _draw_step(self, painter: QPainter, position: int) -> None:
        theme = current_theme()
        is_done, is_current = position < self._current, position == self._current
        side, pitch = theme.px(_DISC), theme.px(_STEP)
        disc = QRectF(1, position * pitch + 1, side, side)
        bright, quiet = theme.color("rail_ink_on"), theme.color("rail_ink")
        if position < len(self._names) - 1:
            painter.setPen(QPen(bright if is_done else theme.color("rail_on"), 2))
            middle = disc.center().x()
            painter.drawLine(QPointF(middle, disc.bottom()), QPointF(middle, disc.top() + pitch))
        painter.setPen(QPen(bright if is_done or is_current else quiet, 1.6))
        painter.setBrush(bright if is_current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        if is_done:
            inset = side * 0.24
            mark = disc.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "check", mark, bright, stroke=2.5)
        else:
            painter.setFont(theme.font(theme.metrics.t_small, 700))
            painter.setPen(theme.color("rail") if is_current else quiet)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(position + 1))
        painter.setFont(theme.font(weight=600 if is_current else 400))
        painter.setPen(bright if is_current else quiet)
        words = QRectF(side + theme.px(14), disc.top(), self.width(), side)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._names[position])
