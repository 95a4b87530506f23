"""The foot of the login: which file, and the two ways to another."""

from pathlib import Path

from PySide6.QtCore import QDir, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from ui.entry.page import RING_ROOM
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.icon import Icon
from ui.widgets.labels import Elided
from ui.widgets.layouts import box, col, row


class DatabaseFoot(QWidget):
    """Names the file with its folder; the whole path is in the tool tip."""

    other_requested = Signal()
    new_requested = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._name = Elided(QDir.toNativeSeparators(f"{path.parent.name}/{path.name}"), "caption")
        self.other = Button(kind="ghost", compact=True)
        self.new = Button(kind="ghost", compact=True)
        self.other.clicked.connect(self.other_requested)
        self.new.clicked.connect(self.new_requested)
        # A ghost button is wider than its words: with this margin they line up on the left.
        file_line = row(RING_ROOM, Icon("hard-drive", "ink_3", 16), (self._name, 1))
        self._file = box(file_line)
        self._links = box(FlowLayout(self.other, self.new))
        self._layout: QBoxLayout = col(self._file, self._links, gap=4)
        self.setLayout(self._layout)
        self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On one line when there is room for it: at large text, height is scarce.
        words = self._name.sizeHint().width() + self._links.sizeHint().width() + 64
        direction = QBoxLayout.Direction
        fits = words <= self.width()
        self._layout.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        whole = QDir.toNativeSeparators(str(self._path))
        self._name.setAccessibleName(self.tr("Base : {path}").format(path=whole))
        self.other.setText(self.tr("Ouvrir une autre base…"))
        self.new.setText(self.tr("Créer une nouvelle base…"))
