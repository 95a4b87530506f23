"""Steps that the journeys share: wait, find the screen shown, answer a diagnostic."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.end2end.keyboard import Keyboard
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.start import Program
from ui.workspace import Workspace

MOST_STEPS = 8

Shown = TypeVar("Shown", bound=QWidget)


def opened(qtbot: QtBot, program: Program) -> Workspace:
    """Wait for the window of the session, at the size of an adviser's screen."""
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=20_000)
    workspace = program.workspace
    assert workspace is not None
    workspace.window.resize(1366, 768)
    workspace.window.activateWindow()
    qtbot.waitUntil(workspace.window.isActiveWindow)
    idle(qtbot, workspace)
    return workspace


def idle(qtbot: QtBot, workspace: Workspace) -> None:
    """Wait until nothing runs behind the window."""
    qtbot.waitUntil(workspace.tasks.is_idle, timeout=20_000)
    QApplication.processEvents()


def current(workspace: Workspace, kind: type[Shown]) -> Shown:
    """Return the screen shown, as what it must be."""
    screen = workspace.window.current_screen()
    assert isinstance(screen, kind)
    return screen


def press_until(keyboard: Keyboard, key: Qt.Key, reached: Callable[[], bool]) -> None:
    """Press a key until it has led where one goes; no more than hands would bear."""
    for _press in range(MOST_STEPS):
        if reached():
            return
        keyboard.press(key)
    assert reached(), f"{key.name} leads nowhere near"


def answer(qtbot: QtBot, screen: DiagnosticScreen, keyboard: Keyboard) -> None:
    """Answer the twelve domains, two situations in three of them, and four needs."""
    keyboard.number("333243412134")  # twelve levels: one key each, one row down each time
    for domain in ("mobility", "housing", "money"):
        keyboard.press(*up_to(screen, domain))
        keyboard.write("s")
        keyboard.number("12")
        keyboard.press(Qt.Key.Key_Escape)
    keyboard.write("b")
    keyboard.number("1234")
    keyboard.press(Qt.Key.Key_Escape)


def take_actions(keyboard: Keyboard) -> None:
    """Keep the first three actions proposed."""
    keyboard.press(Qt.Key.Key_F8)
    keyboard.number("123")


def validate(qtbot: QtBot, screen: DiagnosticScreen, keyboard: Keyboard) -> None:
    """Review what was answered, and validate it."""
    keyboard.control(Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.validated, timeout=20_000):
        keyboard.press(Qt.Key.Key_Return)


def up_to(screen: DiagnosticScreen, domain: str) -> list[Qt.Key]:
    """Return the arrows from the current domain to another."""
    assert screen.entry is not None
    codes = list(screen.entry.grid.rows)
    distance = codes.index(domain) - codes.index(screen.entry.grid.current)
    return [Qt.Key.Key_Down if distance > 0 else Qt.Key.Key_Up] * abs(distance)
