"""How hard a password is to guess, as the caller judged it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from services.design.tokens import ColorName
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.announce import announce
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col

STEPS: Final = 4


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.value = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        reached: ColorName = "danger" if self.value < 2 else "warning"
        if self.value > 2:
            reached = "success"
        width = (self.width() + 4) / STEPS
        with painter_on(self) as painter:
            for step in range(STEPS):
                rect = QRectF(step * width, 1, width - 4, 6)
                if step < self.value:
                    draw_box(painter, rect, 3, fill=theme.color(reached))
                else:
                    draw_box(painter, rect, 3, edge=theme.color("line_strong"))


class StrengthMeter(QWidget):
    """Four bars, filled or hollow, and the sentence that matters more than they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars()
        self._sentence = Wrapped("", "small")
        self.setLayout(col(self._bars, self._sentence, gap=4))

    def set_strength(self, value: int, sentence: str) -> None:
        """Show ``value`` bars out of four, and say what to do about it."""
        self._bars.value = max(0, min(value, STEPS))
        self._bars.update()
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
            self.setAccessibleName(sentence)
            announce(self, sentence)
