"""A side panel beside its page, or over it when the window is narrow."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.layouts import line, row
from ui.widgets.veil import Veil

NARROW = 1360
"""Width of a window, at 100 % text, under which side panels become drawers."""


class DrawerHost(QWidget):
    """Holds a page and its side panel.

    In a wide window the panel takes its place at the right; in a narrow one it slides over
    the page, with a veil, and Escape or a click on the veil closes it.
    """

    panel_closed = Signal()

    def __init__(
        self,
        page: QWidget,
        panel: QWidget,
        *,
        panel_width: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._panel = panel
        self._panel_width = panel_width
        self._is_open = False
        self._is_drawer = False
        self._previous: QWidget | None = None
        panel.setProperty("panel", panel.property("panel") or "true")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._edge = line(vertical=True)
        self._row = row((page, 1), self._edge, panel, gap=0)
        self.setLayout(self._row)
        self._veil = Veil(self)
        self._veil.clicked.connect(self.close_panel)
        current_theme().changed.connect(self._arrange)
        self._arrange()

    def is_drawer(self) -> bool:
        """Tell whether the panel stands over the page."""
        return self._is_drawer

    def is_open(self) -> bool:
        """Tell whether the panel is shown."""
        return self._is_open

    def open_panel(self) -> None:
        """Show the panel."""
        if not self._is_open:
            self._previous = QApplication.focusWidget()
        self._is_open = True
        self._arrange()

    @Slot()
    def close_panel(self) -> None:
        """Hide the panel and give the focus back to what had it in the page."""
        if not self._is_open:
            return
        self._is_open = False
        self._arrange()
        previous = self._previous
        if previous is not None and isValid(previous) and self._page.isAncestorOf(previous):
            previous.setFocus()
        self.panel_closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = current_theme()
        self._is_drawer = self.window().width() < theme.px(NARROW)
        width = min(theme.px(self._panel_width), self.width() - 48)
        self._panel.setFixedWidth(max(width, 0))
        self._place_panel()
        self._panel.setVisible(self._is_open)
        self._edge.setVisible(self._is_open and not self._is_drawer)
        if self._is_open and self._is_drawer:
            self._veil.cover()
            self._panel.setGeometry(self.width() - width, 0, width, self.height())
            self._panel.raise_()
        else:
            self._veil.hide()

    def _place_panel(self) -> None:
        is_in_row = self._row.indexOf(self._panel) >= 0
        if self._is_drawer and is_in_row:
            self._row.removeWidget(self._panel)
        elif not self._is_drawer and not is_in_row:
            self._row.addWidget(self._panel)
