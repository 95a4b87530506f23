"""Run services off the GUI thread and bring their results back to it."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from services.tasks import TaskCancelled, TaskContext

logger = logging.getLogger(__name__)

Result = TypeVar("Result")


class Task(QObject):
    """Handle on a running function. Every signal is emitted on the GUI thread."""

    progressed = Signal(int, int)  # done, total
    succeeded = Signal(object)  # the returned value
    failed = Signal(object)  # the exception
    finished = Signal()  # always last, cancelled or not

    def __init__(self, runner: "TaskRunner", function: Callable[[TaskContext], object]) -> None:
        super().__init__(runner)
        self._runner = runner
        self._function = function
        self._context = TaskContext(
            lambda done, total: runner.post(partial(self.progressed.emit, done, total))
        )

    @Slot()
    def cancel(self) -> None:
        """Stop at the next progress report; neither success nor failure follows."""
        self._context.cancel()

    def run(self) -> None:
        """Call the function; executed by a pool thread."""
        try:
            result = self._function(self._context)
        except TaskCancelled:
            logger.info("cancelled: %s", _name(self._function))
            self._runner.post(self._finish)
        except Exception as error:  # noqa: BLE001 - shown by the GUI thread
            self._runner.post(partial(self._finish, self.failed, error))
        else:
            self._runner.post(partial(self._finish, self.succeeded, result))

    def _finish(self, *outcome: object) -> None:
        if outcome:
            signal, value = outcome
            signal.emit(value)  # type: ignore[attr-defined]
        self.finished.emit()
        self.deleteLater()


class TaskRunner(QObject):
    """Owner of the thread pool; lives on the GUI thread as long as the main window."""

    unhandled_error = Signal(object)  # the exception of a task without an error handler
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, max_threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max_threads)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        function: Callable[[TaskContext], Result],
        *,
        on_success: Callable[[Result], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
    ) -> Task:
        """Call ``function`` in a pool thread; it must not touch any Qt object.

        Pass bound methods of a QObject as handlers: Qt drops the connection when
        their owner is destroyed, so a closed window is never called back.
        """
        task = Task(self, function)
        if on_success is not None:
            task.succeeded.connect(on_success)
        task.failed.connect(on_error or self.unhandled_error)
        self._pool.start(task.run)
        return task

    def post(self, function: Callable[[], object]) -> None:
        """Have the GUI thread call ``function``; the one way back from a pool thread."""
        try:
            self._posted.emit(function)
        except RuntimeError:  # the application is closing: nobody is listening any more
            logger.debug("dropped: %s", _name(function))

    def is_idle(self) -> bool:
        """Tell whether nothing is running and every answer was delivered."""
        return not self.findChildren(Task)

    def shutdown(self, timeout_ms: int = 5000) -> bool:
        """Cancel what is running and wait for it; False if something is stuck."""
        for task in self.findChildren(Task):
            task.cancel()
        return self._pool.waitForDone(timeout_ms)

    @Slot(object)
    def _call(self, function: Callable[[], object]) -> None:
        function()


def _name(function: object) -> str:
    """Return a name for the log; the text of a partial would hold its arguments."""
    return getattr(function, "__qualname__", type(function).__name__)
