"""The words that limit a list."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

PAUSE_MS = 120  # between the last letter and the question


class WordsField(QLineEdit):
    """The words looked for; ↓ goes to the list, Enter opens the row chosen there.

    Signals:
        search_changed: The words, a moment after the last letter.
        list_wanted: The keyboard is to go to the list.
        open_wanted: The row chosen is to be opened.
    """

    search_changed = Signal(str)
    list_wanted = Signal()
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(clearButtonEnabled=True)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.tell_search)
        self.textChanged.connect(self._on_typed)

    def words(self) -> str:
        """Return the words, without the spaces around them."""
        return self.text().strip()

    @Slot()
    def tell_search(self) -> None:
        """Tell the words at once."""
        self._timer.stop()
        self.search_changed.emit(self.words())

    @Slot()
    def _on_typed(self) -> None:
        self._timer.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
