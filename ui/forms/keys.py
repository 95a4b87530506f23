"""Enter presses the button that has the focus, in pages as in dialogs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether a key is one of the two Enter."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(event: QKeyEvent) -> bool:
    """Press the focused button if the key is Enter; tell whether it was done."""
    focused = QApplication.focusWidget()
    if not is_enter(event) or not isinstance(focused, QPushButton):
        return False
    focused.click()
    return True


def answer_keys(
    event: QKeyEvent, *, leave: Callable[[], object], save: Callable[[], object]
) -> bool:
    """Leave a form by Escape, press its button or save it by Enter; tell whether it was done."""
    if event.key() == Qt.Key.Key_Escape:
        leave()
    elif press_focused(event):
        event.accept()
    elif is_enter(event):
        save()
    else:
        return False
    return True
