"""The fields where one writes in an interview: left by Escape, undone by their own typing first."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from ui.theme.theme import current_theme

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def is_redo(event: QKeyEvent) -> bool:
    """Tell whether a key makes again what was undone, as in the menus: not all systems agree."""
    is_y = event.key() == Qt.Key.Key_Y
    return event.matches(_REDO) or (
        is_y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )


def takes_redo(event: QEvent) -> bool:
    """Keep the key that makes again for the field: some systems leave it to the menus."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if is_redo(event):
        event.accept()
    return is_redo(event)


class History(Protocol):
    """The answers: undone after what is typed in a field, and made again before it."""

    def undo(self) -> bool:
        """Go back one change; False when there is none."""
        ...

    def redo(self) -> bool:
        """Make a change again; False when there is none."""
        ...


class NoteBox(QPlainTextEdit):
    """Escape and Tab leave it, so that hands never need the mouse.

    Signals:
        left: Escape was pressed.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answers: History | None = None
        self.setTabChangesFocus(True)

    def set_history(self, answers: History) -> None:
        """Undo the answers too, once nothing typed here is left to undo."""
        self._answers = answers

    @override
    def event(self, event: QEvent) -> bool:
        return takes_redo(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(_UNDO) and self._answers and not self.document().isUndoAvailable():
            self._answers.undo()
        elif is_redo(event):
            if self._answers is None or not self._answers.redo():
                self.redo()
        else:
            super().keyPressEvent(event)

    def show_text(self, text: str) -> None:
        """Show a text without moving the cursor of who is typing it."""
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)


class CommentBox(NoteBox):
    """A few lines, always of the same height: what is below does not move."""

    def __init__(self) -> None:
        super().__init__()
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(current_theme().px(96))


class ReasonEdit(QLineEdit):
    """One line, undone as a ``NoteBox``."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: History | None = None

    def set_history(self, answers: History) -> None:
        """Undo the answers too, once nothing typed here is left to undo."""
        self._answers = answers

    @override
    def event(self, event: QEvent) -> bool:
        return takes_redo(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_UNDO) and self._answers and not self.isUndoAvailable():
            self._answers.undo()
        elif is_redo(event):
            if self._answers is None or not self._answers.redo():
                self.redo()
        else:
            super().keyPressEvent(event)
