"""A text lent to the clipboard: it does not stay there once the minute is over."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

KEPT_MS = 60_000


class ClipboardLoan(QObject):
    """Copies a text and takes it back after a minute, unless something else was copied since."""

    def __init__(self, parent: QObject, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_ms)
        self._timer.timeout.connect(self.take_back)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard for a minute."""
        self._text = text
        QGuiApplication.clipboard().setText(text)
        self._timer.start()

    @Slot()
    def take_back(self) -> None:
        """Empty the clipboard if it still holds what was lent."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
