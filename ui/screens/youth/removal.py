"""What can be taken away from a file, by the key of its row or from its form."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from services.removal import Removed
from ui.widgets.buttons import Button


@dataclass(frozen=True, slots=True)
class Removal:
    """One record to take away, and how to put it back.

    Attributes:
        words: What is said once it is done.
        tables: Tables written, told to the other screens.
        remove: Of the services; returns what ``restore`` takes.
    """

    words: str
    tables: tuple[str, ...]
    remove: Callable[..., Removed]
    restore: Callable[..., None]


class RowButton(Button):
    """The button that corrects a row; Delete takes away what the row is about."""

    def __init__(self, item: object) -> None:
        super().__init__("", "ghost", "pen-line", compact=True)
        self.item = item


def item_to_remove(event: QKeyEvent) -> object | None:
    """Return what the focused row is about when the key is Delete."""
    focused = QApplication.focusWidget()
    is_delete = event.key() == Qt.Key.Key_Delete
    return focused.item if is_delete and isinstance(focused, RowButton) else None
