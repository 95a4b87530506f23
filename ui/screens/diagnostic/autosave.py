"""Keep what is being typed: an unsaved change is never older than two seconds."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from services.tasks import TaskContext
from ui.background import TaskRunner

# The timer starts at the first unsaved change and is not pushed back by the next ones: however
# fast one types, a save begins within this delay. What is left of the two seconds is for the
# write itself.
DELAY_MS = 1200


class Autosave(QObject):
    """Saves the latest content in a worker, one save at a time.

    Args:
        save: Writes a content and returns the instant it was committed; called in a worker.

    Signals:
        saved: Instant of the last save.
        failed: The exception; the content stays to be saved, and is tried again.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskRunner, save: Callable[[str], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._save = save
        self._pending: str | None = None
        self._running = False
        self._writing = ""
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._start)

    @property
    def is_idle(self) -> bool:
        """Tell whether everything typed is on the disk."""
        return self._pending is None and not self._running

    def keep(self, content: str) -> None:
        """Take the latest content; it will be saved within two seconds."""
        self._pending = content
        if not self._timer.isActive() and not self._running:
            self._timer.start()

    def save_now(self) -> None:
        """Begin the save that is waiting, if any."""
        self._timer.stop()
        self._start()

    def flush(self) -> bool:
        """Save what is waiting before returning, as when the window locks; False if it fails."""
        self._timer.stop()
        content, self._pending = self._pending, None
        if content is None:
            return True
        try:
            moment = self._save(content)
        except Exception as error:  # noqa: BLE001 - told to the user by the screen
            self._pending = content
            self.failed.emit(error)
            return False
        self.saved.emit(moment)
        return True

    def forget(self) -> None:
        """Drop what is waiting: it was validated, or given up."""
        self._timer.stop()
        self._pending = None

    @Slot()
    def _start(self) -> None:
        if self._running or self._pending is None:
            return
        content, self._pending = self._pending, None
        self._running = True
        self._writing = content

        def write(_task: TaskContext) -> datetime:
            return self._save(content)

        self._tasks.start(write, on_success=self._on_saved, on_error=self._on_failed)

    @Slot(object)
    def _on_saved(self, moment: datetime) -> None:
        self._running = False
        self.saved.emit(moment)
        if self._pending is not None:
            self._timer.start()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if self._pending is None:
            self._pending = self._writing
        self._timer.start()
        self.failed.emit(error)
