"""A short fact or state: icon and word on a tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.theme.tones import Tone

_PAD = 8
_ICON = 14


class Chip(QWidget):
    """Never a button, and never a colour without its word; cut when there is no room."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = "neutral",
        icon: str = "",
        *,
        outline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone: Tone = tone
        self._icon = icon
        self._outline = outline
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)
        self.set_text(text)

    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Change the word."""
        self._text = text
        self.setAccessibleName(text)
        self._update_tool_tip()
        self.updateGeometry()
        self.update()

    def set_state(self, text: str, tone: Tone, icon: str = "") -> None:
        """Change the word, the tone and the icon together."""
        self._tone = tone
        self._icon = icon
        self.set_text(text)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        width = self._text_left() + metrics.horizontalAdvance(self._text) + _PAD + 1
        return QSize(int(width), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        width = int(self._text_left()) + current_theme().px(24)
        return QSize(min(width, self.sizeHint().width()), self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tool_tip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        colors = theme.tone(self._tone)
        with painter_on(self) as painter:
            edge = theme.color("line_strong") if self._outline else None
            fill = None if self._outline else colors.tint
            draw_box(painter, QRectF(self.rect()), theme.metrics.r_small, fill=fill, edge=edge)
            if self._icon:
                side = theme.px(_ICON)
                rect = QRectF(_PAD - 1, (self.height() - side) / 2, side, side)
                paint_icon(painter, self._icon, rect, colors.ink)
            painter.setFont(self._font())
            painter.setPen(colors.ink)
            rect = QRectF(self._text_left(), 0, self.width(), self.height() - 1)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._shown())

    def _font(self) -> QFont:
        theme = current_theme()
        return theme.font(theme.metrics.t_small, 600)

    def _height(self) -> int:
        theme = current_theme()
        return theme.metrics.t_small + theme.px(11)

    def _text_left(self) -> float:
        return _PAD + (current_theme().px(_ICON + 3) if self._icon else 0)

    def _shown(self) -> str:
        room = self.width() - self._text_left() - _PAD + 2
        metrics = QFontMetricsF(self._font())
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room)

    def _update_tool_tip(self) -> None:
        self.setToolTip("" if self._shown() == self._text else self._text)
