"""The veil under what floats."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.design.tokens import VEIL_OPACITY
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme


class Veil(QWidget):
    """Covers its parent, follows its size, and says when it is clicked."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Show over everything the parent holds."""
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The type first: events of a dying parent come when our attributes are gone already.
        if event.type() == QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = current_theme().color("shadow")
        color.setAlphaF(VEIL_OPACITY)
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), color)
