"""Keep what is being typed: an unsaved change is never older than two seconds."""

import threading
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

    Contents are numbered as they are taken to be written, and none is written after a later one: a
    worker that comes late finds its number passed, and leaves the disk as it is.

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
        self._number = 0
        self._settled = 0  # the last number written, or given up; changes under the lock
        self._lock = threading.Lock()
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
        """Have everything on the disk before returning, as when the window locks.

        Returns:
            False if it cannot be written; the content stays to be saved.
        """
        self._timer.stop()
        if self._pending is not None:
            content, self._pending = self._pending, None
            self._number += 1
        elif self._running:
            content = self._writing
        else:
            return True
        try:
            moment = self._write(self._number, content)
        except Exception as error:  # noqa: BLE001 - told to the user by the screen
            self._pending = content
            self.failed.emit(error)
            return False
        if moment is not None:
            self.saved.emit(moment)
        return True

    def forget(self) -> None:
        """Drop what is waiting, and what a worker would write: it was validated, or given up."""
        self._timer.stop()
        self._pending = None
        with self._lock:
            self._settled = self._number

    def _write(self, number: int, content: str) -> datetime | None:
        """Write a content, unless it or a later one is settled; called from any thread."""
        with self._lock:
            if number <= self._settled:
                return None
            moment = self._save(content)
            self._settled = number
            return moment

    @Slot()
    def _start(self) -> None:
        if self._running or self._pending is None:
            return
        content, self._pending = self._pending, None
        self._running = True
        self._writing = content
        self._number += 1
        number = self._number

        def write(_task: TaskContext) -> datetime | None:
            return self._write(number, content)

        self._tasks.start(write, on_success=self._on_saved, on_error=self._on_failed)

    @Slot(object)
    def _on_saved(self, moment: datetime | None) -> None:
        self._running = False
        if moment is not None:
            self.saved.emit(moment)
        if self._pending is not None:
            self._timer.start()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if self._pending is None and self._number > self._settled:
            self._pending = self._writing
        if self._pending is not None:
            self._timer.start()
            self.failed.emit(error)
