"""Columns side by side, which stand one under the other when there is no room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.layouts import Item, row


class Columns(QWidget):
    """A row that becomes a column under a width.

    Args of the constructor are those of ``layouts.row``; ``under`` is the width in pixels at
    100 % text.
    """

    def __init__(self, *items: Item, under: int, gap: int = 16) -> None:
        super().__init__()
        self._under = under
        self._row: QBoxLayout = row(*items, gap=gap)
        self.setLayout(self._row)
        current_theme().changed.connect(self._arrange)

    def _arrange(self) -> None:
        is_wide = self.width() >= current_theme().px(self._under)
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if is_wide else direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
