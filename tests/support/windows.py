"""Windows for the tests of widgets: shown, active, and put back to the usual look."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from services.settings import ThemeChoice
from ui.theme.theme import current_theme


def show_window(qtbot: QtBot, *widgets: QWidget, width: int = 640, height: int = 480) -> QWidget:
    """Return an active window holding ``widgets`` one under the other."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(window)
    window.resize(width, height)
    activate(qtbot, window)
    return window


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@contextmanager
def look(scheme: ThemeChoice = ThemeChoice.LIGHT, text_size: float = 1.0) -> Iterator[None]:
    """Use a theme for a while."""
    theme = current_theme()
    theme.use(scheme=scheme, text_size=text_size)
    try:
        yield
    finally:
        theme.use(scheme=ThemeChoice.SYSTEM, text_size=1.0)
