"""A check box whose mark follows the theme and whose words wrap."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme

_BOX = 17
_GAP = 10
_WRAP = Qt.TextFlag.TextWordWrap


class Check(QCheckBox):
    """A tick and its words; the words answer to the mouse too."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self._fit)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._text_left()), 10_000)
        text = QFontMetrics(self._font()).boundingRect(room, _WRAP, self.text())
        return max(current_theme().metrics.control_small, text.height() + 6)

    @override
    def sizeHint(self) -> QSize:
        width = self._text_left() + QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2
        return QSize(width, current_theme().metrics.control_small)

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(self._text_left() + theme.px(60), theme.metrics.control_small)

    @override
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        color = theme.color
        side = theme.px(_BOX)
        line_height = QFontMetrics(self._font()).height()
        top = (self.height() - self._lines_height()) / 2
        mark = QRectF(1, top + (line_height - side) / 2, side, side)
        enabled, checked = self.isEnabled(), self.isChecked()
        with painter_on(self) as painter:
            edge = QPen(color("primary" if checked and enabled else "line_strong"), 1.5)
            if not enabled:
                edge.setStyle(Qt.PenStyle.DashLine)
            fill = color("primary" if checked and enabled else "surface")
            draw_box(painter, mark, theme.metrics.r_small, fill=fill, edge=edge)
            if checked:
                ink = color("on_primary" if enabled else "ink_3")
                inset = side * 0.15
                inner = mark.adjusted(inset, inset, -inset, -inset)
                paint_icon(painter, "check", inner, ink, stroke=3)
            painter.setFont(self._font())
            painter.setPen(color("ink" if enabled else "ink_3"))
            rect = QRect(self._text_left(), round(top), self.width(), self.height())
            rect.setRight(self.width())
            painter.drawText(rect, _WRAP, self.text())

    def _fit(self) -> None:
        # Set rather than hinted: with height-for-width, a column without stretch would spread
        # its boxes, and a fixed policy would cut the second line.
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.updateGeometry()

    def _font(self) -> QFont:
        return current_theme().font()

    def _text_left(self) -> int:
        return current_theme().px(_BOX) + _GAP

    def _lines_height(self) -> int:
        room = QRect(0, 0, max(1, self.width() - self._text_left()), 10_000)
        return QFontMetrics(self._font()).boundingRect(room, _WRAP, self.text()).height()
