"""An answer of the diagnostic, alone or with its word."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.level_painting import LEVEL_TONES, level_word, paint_level


class LevelGlyph(QWidget):
    """An answer without its word, which its tool tip and accessible name give."""

    def __init__(self, level: str, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self._size = size
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def set_level(self, level: str) -> None:
        """Show another answer."""
        self._level = level
        self._retranslate()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        ink = theme.tone(LEVEL_TONES[self._level]).ink
        middle, radius = QPointF(self.width() / 2, self.height() / 2), self.width() * 0.36
        with painter_on(self) as painter:
            paint_level(
                painter, self._level, middle, radius, ink=ink, ground=theme.color("surface")
            )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        word = level_word(self._level)
        self.setAccessibleName(word)
        self.setToolTip(word)

    def _restyle(self) -> None:
        side = current_theme().px(self._size)
        self.setFixedSize(side, side)


class LevelChip(QWidget):
    """Glyph and word of an answer."""

    def __init__(self, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)
        self._retranslate()

    def set_level(self, level: str) -> None:
        """Show another answer."""
        self._level = level
        self._retranslate()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(self._font()).horizontalAdvance(level_word(self._level))
        return QSize(int(width) + theme.px(36), theme.metrics.t_small + theme.px(11))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        ink, tint = theme.tone(LEVEL_TONES[self._level])
        middle = QPointF(theme.px(15), self.height() / 2)
        with painter_on(self) as painter:
            draw_box(painter, QRectF(self.rect()), theme.metrics.r_small, fill=tint)
            paint_level(painter, self._level, middle, theme.px(5), ink=ink, ground=tint)
            painter.setFont(self._font())
            painter.setPen(ink)
            rect = QRectF(theme.px(27), 0, self.width(), self.height() - 1)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, level_word(self._level))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(level_word(self._level))
        self.updateGeometry()

    def _font(self) -> QFont:
        theme = current_theme()
        return theme.font(theme.metrics.t_small, 600)
