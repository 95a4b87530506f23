"""Lines one can choose: arrows go from one to the next, answers show in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.forms.keys import press_focused
from ui.theme.properties import set_style_property
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import Item, box, col


class AnswerRow(QWidget):
    """A line; its answers are shown while it, or one of them, has the focus.

    Signals:
        opened: Enter, or a double click.
        moved: The user wants the line above (-1) or below (1).
        chosen: The line took the focus.
    """

    opened = Signal()
    moved = Signal(int)
    chosen = Signal()

    def __init__(self, *items: Item, answers: Sequence[Button] = ()) -> None:
        super().__init__()
        self.answers = list(answers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("row", "plain")
        self._answers = box(FlowLayout(*answers, gap=8))
        self._answers.setVisible(False)
        self.setLayout(col(*items, self._answers, gap=6, margins=(16, 10, 16, 10)))

    def set_chosen(self, chosen: bool) -> None:
        """Show the line as the chosen one, with its answers."""
        set_style_property(self, "row", "chosen" if chosen else "plain")
        self._answers.setVisible(chosen and bool(self.answers))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if press_focused(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()


class RowChain:
    """Rows that arrows go through, wherever they stand on the page."""

    def __init__(self) -> None:
        self._rows: list[AnswerRow] = []

    def restart(self, rows: Sequence[AnswerRow]) -> None:
        """Go through other rows."""
        self._rows = list(rows)
        for place, one in enumerate(self._rows):
            one.moved.connect(lambda step, place=place: self._go(place + step))
            one.chosen.connect(lambda place=place: self._choose(place))

    def focus(self, place: int = 0) -> bool:
        """Choose a row, the last when there are fewer; False when there is none."""
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._rows)

    def place(self) -> int | None:
        """Return the place of the row that has the focus, or one of its answers."""
        for place, one in enumerate(self._rows):
            if one.hasFocus() or any(answer.hasFocus() for answer in one.answers):
                return place
        return None

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, chosen: int) -> None:
        for place, one in enumerate(self._rows):
            one.set_chosen(place == chosen)
