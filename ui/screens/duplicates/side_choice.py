"""One field of two files: the arrows left and right choose, up and down go to the next field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from services.merging.fields import FieldPair, Side
from ui.widgets.segmented import SegmentedChoice

_LONGEST = 44  # characters of a value on its button; the whole of it is in the tool tip


class SideChoice(SegmentedChoice):
    """Two values side by side, one of them chosen.

    Signals:
        moved: 1 for the next field, -1 for the previous one.
    """

    moved = Signal(int)

    def __init__(self, pair: FieldPair, label: str, kept: str, other: str) -> None:
        super().__init__(compact=True)
        self.pair = pair
        texts = ((Side.KEPT, kept), (Side.OTHER, other))
        self.set_options([(side, _cut(text)) for side, text in texts])
        for (_side, text), button in zip(texts, self.buttons(), strict=True):
            button.set_tip(text)
            button.setAccessibleName(f"{label}\N{NO-BREAK SPACE}: {text}")
        self.set_value(pair.proposed)

    def side(self) -> Side:
        """Return the side chosen."""
        value = self.value()
        return value if isinstance(value, Side) else self.pair.proposed

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
