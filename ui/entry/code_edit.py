"""The nine groups of the recovery code in one field, grouped as one types."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.entry.code import GROUP, GROUPS, canonical, grouped


class CodeEdit(QLineEdit):
    """Writes capitals and spaces by itself; a code pasted with hyphens is accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._on_edited)

    def code(self) -> str:
        """Return the signs, without spaces."""
        return canonical(self.text())

    def is_complete(self) -> bool:
        """Tell whether the nine groups are there."""
        return len(self.code()) == GROUP * GROUPS

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        before = len(canonical(text[: self.cursorPosition()]))
        shown = grouped(canonical(text))
        if shown == text:
            return
        self.setText(shown)
        # After as many signs as before; past the space that closes a group just typed.
        position, seen = 0, 0
        while position < len(shown) and seen < before:
            seen += shown[position] != " "
            position += 1
        self.setCursorPosition(position)
