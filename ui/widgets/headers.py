"""Titles of pages and sections."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Elided, Label, Wrapped
from ui.widgets.layouts import box, clear, col, row


class PageHeader(QWidget):
    """Title, a sentence, facts as chips, and the actions at the right, or below when narrow."""

    def __init__(self, *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trail = Elided("", "caption")
        self.trail.hide()
        self._title = Wrapped("", "h1")
        self._subtitle = Wrapped("", "second")
        self._subtitle.hide()
        self._chips = FlowLayout(gap=6)
        self._chip_box = box(self._chips)
        self._chip_box.hide()
        words = col(self.trail, self._title, self._subtitle, self._chip_box, gap=2)
        self._words = box(words)
        self._actions = box(FlowLayout(*actions))
        self._layout: QBoxLayout = row((self._words, 1), self._actions, gap=16)
        self.setLayout(self._layout)
        self._actions.setVisible(bool(actions))
        # Not Fixed: its greatest height would be the one of a wide window, and a title on
        # two lines would be cut. In a column, give what follows a stretch.

    def set_title(self, title: str, subtitle: str = "", trail: str = "") -> None:
        """Name the page; ``trail`` says where it stands, as in "Jeunes › Fiche 20418"."""
        self._title.setText(title)
        for label, text in ((self._subtitle, subtitle), (self.trail, trail)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(title)

    def set_chips(self, *chips: QWidget) -> None:
        """Show facts under the title."""
        clear(self._chips)
        for chip in chips:
            self._chips.addWidget(chip)
        self._chip_box.setVisible(bool(chips))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Below half the width for the title, the buttons go under it, as at 200 %.
        is_narrow = self._actions.sizeHint().width() * 2 > self.width()
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if is_narrow else direction.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)


class SectionHeader(QWidget):
    """Title of a group, how many it holds, and its actions at the right."""

    def __init__(
        self, title: str = "", count: str = "", *actions: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Label(title, "h3")
        self._count = Label(count, "caption")
        self.setLayout(row(self._title, self._count, None, *actions))
        self._count.setVisible(bool(count))  # once it has a parent: alone, it would be a window
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str, count: str = "") -> None:
        """Name the group; a count of zero is not shown: pass an empty text."""
        self._title.setText(title)
        self._count.setText(count)
        self._count.setVisible(bool(count))
