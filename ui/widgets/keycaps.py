"""Keys drawn as keys, and the line of keys at the foot of a screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.labels import Label


def kbd(text: str) -> Label:
    """Return a key cap."""
    label = Label(text, "kbd")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def key_text(sequence: QKeySequence | str) -> str:
    """Return a key sequence as a key cap shows it: ``Ctrl Maj N``."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    if native.endswith("+"):  # "Ctrl++" is Ctrl and the key "+"
        return " ".join([*native[:-2].split("+"), "+"]).strip()
    return native.replace("+", " ")


class KeyHints(QWidget):
    """The keys of a screen and what they do, on one line that may be cut at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show pairs of a key and a verb."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for key, verb in hints:
            self._layout.addWidget(kbd(key))
            self._layout.addWidget(Label(verb, "caption"))
            self._layout.addSpacing(8)
        self._layout.addStretch(1)
