"""Where pictures are taken: one frozen instant, one size, one theme at a time."""

import os
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from services.settings import ThemeChoice
from ui import translation
from ui.application import EtraveApplication
from ui.background import TaskRunner

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 12, 41, tzinfo=UTC)  # 10:12 in Paris
_PAUSE_MS = 240  # longer than searches and the strength of passwords wait after a letter
_POLL_MS = 20
_PATIENCE_S = 60


@dataclass(frozen=True, slots=True)
class Look:
    """A window size and a theme.

    Attributes:
        name: Folder of its pictures.
        is_short: Only the pictures marked as worth a second look are taken.
    """

    name: str
    width: int
    height: int
    scheme: ThemeChoice = ThemeChoice.LIGHT
    text_size: float = 1.0
    is_short: bool = False


LOOKS = (
    Look("1440x900", 1440, 900),
    Look("1366x768", 1366, 768),
    Look("1366x768-sombre", 1366, 768, ThemeChoice.DARK, is_short=True),
    Look("1280x720-150", 1280, 720, ThemeChoice.DARK, 1.5, is_short=True),
)


def now() -> datetime:
    """Return the instant of every picture."""
    return NOW


class Studio:
    """The application of the pictures, and the folder they go to."""

    def __init__(self, target: Path) -> None:
        os.environ["TZ"] = "Europe/Paris"
        if hasattr(time, "tzset"):  # Windows follows its own settings
            time.tzset()
        self.application = EtraveApplication(scheme=ThemeChoice.LIGHT)
        self.application.setQuitOnLastWindowClosed(False)
        self.application.setCursorFlashTime(0)  # a caret that blinks is in one picture of two
        translation.install(self.application, "fr")
        self.target = target
        self.tasks = TaskRunner()
        self.failures: list[BaseException] = []
        self.tasks.unhandled_error.connect(self.failures.append)
        self.look = LOOKS[0]
        self.taken: list[Path] = []

    def report_failures(self) -> None:
        """Keep what fails rather than show a dialog that nobody would close."""

        def keep(_kind: object, error: BaseException, _trace: object) -> None:
            self.failures.append(error)
            traceback.print_exception(error)

        sys.excepthook = keep
        threading.excepthook = threading.__excepthook__

    def use(self, look: Look) -> None:
        """Change the size and the theme of the next pictures."""
        self.look = look
        self.application.theme.use(scheme=look.scheme, text_size=look.text_size)

    def show(self, window: QWidget) -> None:
        """Show a window at the size of the look, with the keyboard."""
        window.resize(self.look.width, self.look.height)
        window.show()
        window.activateWindow()
        self.settle()

    def take(self, window: QWidget, name: str, *, always: bool = False) -> None:
        """Take a picture, unless the look keeps to those taken ``always``."""
        if self.look.is_short and not always:
            return
        if not window.isActiveWindow():  # offscreen, a dialog that closes gives nothing back
            window.activateWindow()
        self.settle()
        self.keep(window.grab().toImage(), f"{self.look.name}/{name}")

    def keep(self, image: QImage, name: str) -> None:
        """Write a picture.

        Raises:
            OSError: The folder cannot be written.
        """
        path = self.target / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.convertToFormat(QImage.Format.Format_RGB32).save(str(path)):
            raise OSError(f"cannot write {name}.png")
        self.taken.append(path)

    def settle(self, *runners: TaskRunner) -> None:
        """Wait until nothing runs any more, answers included.

        Raises:
            TimeoutError: Something still runs after a minute.
        """
        deadline = time.monotonic() + _PATIENCE_S
        _run_events(_PAUSE_MS)
        while not all(runner.is_idle() for runner in (self.tasks, *runners)):
            if time.monotonic() > deadline:
                raise TimeoutError("a task did not end")
            _run_events(_POLL_MS)
        _run_events(_POLL_MS)
        # Offscreen, nothing else sends them between two pictures.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def write(text: str) -> None:
    """Type a text where the focus is, accents included, as an input method would."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(focused(), event)


def press(*keys: Qt.Key, control: bool = False) -> None:
    """Press keys where the focus is."""
    modifiers = Qt.KeyboardModifier
    for key in keys:
        QTest.keyClick(
            focused(), key, modifiers.ControlModifier if control else modifiers.NoModifier
        )


def strike(text: str) -> None:
    """Press keys that write ASCII, such as the levels of the grid."""
    for char in text:
        QTest.keyClicks(focused(), char)


def focused() -> QWidget:
    """Return where the keyboard is.

    Raises:
        RuntimeError: Nowhere: the pictures that follow would not show what they say.
    """
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    if widget is None:
        raise RuntimeError("nothing has the keyboard")
    return widget


def _run_events(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
