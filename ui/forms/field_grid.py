"""Fields side by side, as many as the width allows."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme

NARROWEST = 250
"""Width of a field at 100 % text, under which there is one column less."""


class FieldGrid(QWidget):
    """A grid of equal columns; fields that are hidden leave no hole."""

    def __init__(
        self, fields: Sequence[QWidget], *, most: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = list(fields)
        self._most = most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for field in self._fields:
            field.setParent(self)
        self.setMinimumWidth(1)  # not that of all its columns: it has fewer when it is narrow
        current_theme().changed.connect(self.arrange)
        self.arrange()

    def arrange(self) -> None:
        """Place the fields again, after some were shown or hidden."""
        self._columns = self._wanted()
        for field in self._fields:
            self._grid.removeWidget(field)
        shown = [field for field in self._fields if not field.isHidden()]
        for position, field in enumerate(shown):
            self._grid.addWidget(field, position // self._columns, position % self._columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wanted() != self._columns:
            self.arrange()

    def _wanted(self) -> int:
        shown = [field for field in self._fields if not field.isHidden()]
        widest = max((field.minimumSizeHint().width() for field in shown), default=0)
        gap = self._grid.horizontalSpacing()
        fitting = (self.width() + gap) // (max(widest, current_theme().px(NARROWEST)) + gap)
        return max(1, min(self._most, fitting))
