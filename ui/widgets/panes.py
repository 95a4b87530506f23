"""Panes side by side, or as tabs when there is no room or the text is large."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.layouts import col, row

CRAMPED = 1100
"""Width of a window, at 100 % text, under which panes become tabs."""
LARGE_TEXT = 2.0


class Panes(QWidget):
    """Columns with their share of the width; one at a time under tabs when cramped."""

    def __init__(
        self,
        panes: Sequence[tuple[QWidget, int]],
        *,
        gap: int = 24,
        tabs_under: int = CRAMPED,
        parent: QWidget | None = None,
    ) -> None:
        """Make the panes.

        Args:
            panes: Each widget with its share of the width.
            gap: Space between columns.
            tabs_under: Width of the window, at 100 % text, under which tabs are used.
            parent: Owner.
        """
        super().__init__(parent)
        self._panes = [pane for pane, _share in panes]
        self._tabs_under = tabs_under
        self._are_tabs = False
        self._bar = QTabBar()
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        for _pane in panes:
            self._bar.addTab("")
        self.setLayout(col(self._bar, (row(*panes, gap=gap), 1)))
        self._bar.currentChanged.connect(self._show_panes)
        current_theme().changed.connect(self._arrange)
        self._arrange()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Name the tabs."""
        for position, title in enumerate(titles):
            self._bar.setTabText(position, title)

    def are_tabs(self) -> bool:
        """Tell whether one pane is shown at a time."""
        return self._are_tabs

    def show_pane(self, pane: QWidget) -> None:
        """Bring a pane forward; changes nothing when all are shown."""
        self._bar.setCurrentIndex(self._panes.index(pane))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = current_theme()
        is_cramped = self.window().width() < theme.px(self._tabs_under)
        self._are_tabs = is_cramped or theme.factor >= LARGE_TEXT
        self._show_panes()

    @Slot()
    def _show_panes(self) -> None:
        self._bar.setVisible(self._are_tabs)
        for position, pane in enumerate(self._panes):
            pane.setVisible(not self._are_tabs or position == self._bar.currentIndex())
