"""A closed list of choices."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui.theme.icons import paint_icon
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme


class Choice(QComboBox):
    """A combo box whose arrow follows the theme, and which the wheel never changes by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer values with their words; the value chosen stays if it is still offered."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        self.set_value(kept)
        self.blockSignals(False)

    def value(self) -> object:
        """Return the value chosen, None when there is none."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose the option holding ``value``; nothing is chosen if there is none."""
        positions = range(self.count())
        self.setCurrentIndex(next((i for i in positions if self.itemData(i) == value), -1))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls, the answer stays

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        side = theme.px(16)
        left, top = self.width() - side - 10, (self.height() - side) / 2
        color = theme.color("ink_2" if self.isEnabled() else "ink_3")
        with painter_on(self) as painter:
            paint_icon(painter, "chevron-down", QRectF(left, top, side, side), color)
