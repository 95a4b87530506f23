"""Work leaves the GUI thread and its results come back to it."""

import threading
from functools import partial
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from services.tasks import TaskContext
from ui.background import TaskRunner


def test_result_comes_back_on_the_gui_thread(qtbot: QtBot, tasks: TaskRunner) -> None:
    gui_thread, threads = threading.get_ident(), []

    def work(_task: TaskContext) -> int:
        threads.append(threading.get_ident())
        return 42

    def on_success(_result: object) -> None:
        threads.append(threading.get_ident())

    task = tasks.start(work, on_success=on_success)
    with qtbot.waitSignal(task.succeeded) as blocker:
        pass

    assert blocker.args == [42]
    assert threads[0] != gui_thread
    assert threads[1] == gui_thread


def test_progress_is_throttled_but_ends_at_the_total(qtbot: QtBot, tasks: TaskRunner) -> None:
    def work(task: TaskContext) -> None:
        for done in range(1, 10_001):
            task.report(done, 10_000)

    task = tasks.start(work)
    seen = Mock()
    task.progressed.connect(seen)
    with qtbot.waitSignal(task.finished):
        pass

    assert seen.call_count < 200
    assert seen.call_args.args == (10_000, 10_000)


def test_cancelled_task_neither_succeeds_nor_fails(qtbot: QtBot, tasks: TaskRunner) -> None:
    started = threading.Event()

    def work(task: TaskContext) -> None:
        while True:
            started.set()
            task.report(0, 1)

    outcome = Mock()
    task = tasks.start(work, on_success=outcome, on_error=outcome)
    started.wait(timeout=2)
    with qtbot.waitSignal(task.finished):
        task.cancel()

    outcome.assert_not_called()


def test_error_without_handler_is_reported(qtbot: QtBot, tasks: TaskRunner) -> None:
    def work(_task: TaskContext) -> None:
        raise OSError("disk full")

    with qtbot.waitSignal(tasks.unhandled_error) as blocker:
        tasks.start(work)

    assert isinstance(blocker.args[0], OSError)


def test_destroyed_receiver_is_not_called_back(qtbot: QtBot, tasks: TaskRunner) -> None:
    calls: list[object] = []

    class Receiver(QObject):
        @Slot(object)
        def receive(self, result: object) -> None:
            calls.append(result)

    release = threading.Event()
    receiver = Receiver()
    task = tasks.start(lambda _task: release.wait(2), on_success=receiver.receive)
    receiver.deleteLater()
    with qtbot.waitSignal(receiver.destroyed):
        pass
    with qtbot.waitSignal(task.finished):
        release.set()

    assert calls == []


@pytest.mark.parametrize("attempts", range(3))
def test_shutdown_stops_a_running_task(tasks: TaskRunner, attempts: int) -> None:
    def endless(task: TaskContext) -> None:
        while True:
            task.report(0, 1)

    tasks.start(endless)
    assert tasks.shutdown()


def test_the_log_of_a_cancelled_task_never_holds_its_arguments(
    qtbot: QtBot, tasks: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def work(name: str, task: TaskContext) -> None:
        while True:
            task.report(0, 1)

    with caplog.at_level("INFO"):
        task = tasks.start(partial(work, "Benkhelifa"))
        with qtbot.waitSignal(task.finished):
            task.cancel()

    assert "cancelled" in caplog.text
    assert "Benkhelifa" not in caplog.text
