"""Keys drawn as keys, and the line of keys at the foot of a screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

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


_BETWEEN = 8


class KeyHints(QWidget):
    """The keys of a screen and what they do, on one line; what does not fit is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._pairs: list[tuple[Label, Label]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show pairs of a key and a verb."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._pairs = [(kbd(key), Label(verb, "caption")) for key, verb in hints]
        for pair in self._pairs:
            for label in pair:
                self._layout.addWidget(label)
            self._layout.addSpacing(_BETWEEN)
        self._layout.addStretch(1)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        right = 0
        for pair in self._pairs:
            right += sum(label.sizeHint().width() + self._layout.spacing() for label in pair)
            for label in pair:
                label.setVisible(right <= self.width())
            right += _BETWEEN + self._layout.spacing()
