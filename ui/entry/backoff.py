"""How long to wait after refused passwords."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

FREE_TRIES = 2
_FIRST, _LONGEST = 4, 60


def wait_after(refusals: int) -> int:
    """Return the seconds to wait after refusals in a row: 0, 0, 4, 8, 16, 32, then 60."""
    if refusals <= FREE_TRIES:
        return 0
    return min(_LONGEST, _FIRST << min(refusals - FREE_TRIES - 1, 10))


class Countdown(QObject):
    """Tells the seconds left, one by one, then that it is over."""

    SECOND_MS = 1000

    ticked = Signal(int)  # seconds left, at least 1
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)

    def start(self, seconds: int) -> None:
        """Begin again from ``seconds``; nothing happens for 0."""
        self._left = seconds
        if seconds > 0:
            self._timer.start(self.SECOND_MS)
            self.ticked.emit(seconds)

    def is_running(self) -> bool:
        """Tell whether one has to wait."""
        return self._left > 0

    @Slot()
    def _on_timeout(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.ticked.emit(self._left)
        else:
            self._timer.stop()
            self.over.emit()
