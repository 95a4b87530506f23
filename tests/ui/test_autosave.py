"""What is typed is on the disk within two seconds, and never lost by a failure."""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.background import TaskRunner
from ui.forms import autosave as module
from ui.forms.autosave import Autosave

PROMISED = 2.0  # seconds between a change and its save
WORKER_WAIT = 5  # seconds; only a broken test waits that long


@dataclass
class Disk:
    """Where contents go; it can be full, and the first save waits while it is not free."""

    is_full: bool = False
    contents: list[str] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    free: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.free.set()

    def save(self, content: str) -> datetime:
        self.starts.append(monotonic())
        if len(self.starts) == 1:
            assert self.free.wait(WORKER_WAIT)
        if self.is_full:
            raise OSError("disk full")
        self.contents.append(content)
        return datetime.now(UTC)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def autosave(tasks: TaskRunner, disk: Disk) -> Autosave:
    return Autosave(tasks, disk.save)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The delay is shortened, for what does not depend on it; used before ``autosave``."""
    monkeypatch.setattr(module, "DELAY_MS", 10)


def test_typing_without_a_pause_does_not_put_the_save_off(
    qtbot: QtBot, autosave: Autosave, disk: Disk
) -> None:
    kept: list[float] = []

    def type_again() -> None:
        kept.append(monotonic())
        autosave.keep(f"content {len(kept)}")

    typing = QTimer(interval=20)
    typing.timeout.connect(type_again)
    typing.start()

    qtbot.waitUntil(lambda: len(disk.contents) == 1, timeout=4000)
    typing.stop()

    waited = disk.starts[0] - kept[0]
    assert waited <= PROMISED
    assert len(kept) > 20  # it was typed without a pause
    # The latest content is saved, not the first one.
    assert int(disk.contents[0].split()[1]) > 20
    assert autosave.flush()
    assert disk.contents[-1] == f"content {len(kept)}"


@pytest.mark.usefixtures("hurried")
def test_what_is_typed_during_a_save_is_saved_next(
    qtbot: QtBot, tasks: TaskRunner, disk: Disk
) -> None:
    autosave = Autosave(tasks, disk.save)
    disk.free.clear()
    autosave.keep("first")
    qtbot.waitUntil(lambda: len(disk.starts) == 1)
    autosave.keep("second")
    autosave.save_now()
    assert len(disk.starts) == 1  # one save at a time

    disk.free.set()

    qtbot.waitUntil(lambda: autosave.is_idle)
    assert disk.contents == ["first", "second"]


@pytest.mark.usefixtures("hurried")
def test_a_failure_is_told_and_the_content_is_tried_again(
    qtbot: QtBot, tasks: TaskRunner, disk: Disk
) -> None:
    autosave = Autosave(tasks, disk.save)
    disk.is_full = True
    with qtbot.waitSignal(autosave.failed) as failed:
        autosave.keep("typed")
    assert isinstance(failed.args[0], OSError)
    assert not autosave.is_idle

    with qtbot.waitSignal(autosave.saved):
        disk.is_full = False

    assert disk.contents == ["typed"]
    assert autosave.is_idle


@pytest.mark.usefixtures("hurried")
def test_a_failed_content_gives_way_to_what_was_typed_since(
    qtbot: QtBot, tasks: TaskRunner, disk: Disk
) -> None:
    autosave = Autosave(tasks, disk.save)
    disk.is_full = True
    disk.free.clear()
    autosave.keep("old")
    qtbot.waitUntil(lambda: len(disk.starts) == 1)
    autosave.keep("new")
    with qtbot.waitSignal(autosave.failed):
        disk.free.set()

    with qtbot.waitSignal(autosave.saved):
        disk.is_full = False

    assert disk.contents == ["new"]


def test_flushing_saves_before_it_returns(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    autosave.keep("typed")

    with qtbot.waitSignal(autosave.saved, timeout=0):
        assert autosave.flush()

    assert disk.contents == ["typed"]
    assert autosave.is_idle


def test_flushing_nothing_writes_nothing(autosave: Autosave, disk: Disk) -> None:
    assert autosave.flush()

    assert disk.starts == []


def test_a_flush_that_fails_says_so_and_keeps_the_content(
    qtbot: QtBot, autosave: Autosave, disk: Disk
) -> None:
    disk.is_full = True
    autosave.keep("typed")
    with qtbot.waitSignal(autosave.failed, timeout=0):
        assert not autosave.flush()

    disk.is_full = False

    assert autosave.flush()
    assert disk.contents == ["typed"]


def test_flushing_waits_for_the_save_that_is_running(
    qtbot: QtBot, autosave: Autosave, disk: Disk
) -> None:
    disk.free.clear()
    autosave.keep("older")
    autosave.save_now()
    qtbot.waitUntil(lambda: len(disk.starts) == 1)
    autosave.keep("newer")
    threading.Timer(0.05, disk.free.set).start()

    assert autosave.flush()

    assert disk.contents == ["older", "newer"]  # the newer one is what the disk keeps
    qtbot.waitUntil(lambda: autosave.is_idle)


def test_flushing_has_the_running_save_on_the_disk_too(
    qtbot: QtBot, autosave: Autosave, disk: Disk
) -> None:
    disk.free.clear()
    autosave.keep("typed")
    autosave.save_now()
    qtbot.waitUntil(lambda: len(disk.starts) == 1)
    threading.Timer(0.05, disk.free.set).start()

    assert autosave.flush()

    assert disk.contents == ["typed"]
    qtbot.waitUntil(lambda: autosave.is_idle)


def test_what_was_given_up_is_not_saved(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    autosave.keep("typed")

    autosave.forget()

    assert autosave.is_idle
    assert autosave.flush()
    assert disk.starts == []


def test_a_save_that_runs_late_does_not_bring_back_what_was_given_up(
    qtbot: QtBot, tasks: TaskRunner, disk: Disk
) -> None:
    busy = threading.Event()
    for _thread in range(4):  # the pool is full: the save waits for its turn
        tasks.start(lambda _task: busy.wait(WORKER_WAIT))
    autosave = Autosave(tasks, disk.save)
    autosave.keep("typed")
    autosave.save_now()
    autosave.forget()
    busy.set()

    qtbot.waitUntil(lambda: autosave.is_idle)
    assert disk.contents == []
