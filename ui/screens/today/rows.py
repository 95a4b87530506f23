"""The lines of the day: an appointment, an alert, a draft."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.properties import set_style_property
from ui.theme.theme import current_theme
from ui.widgets.labels import Elided, Label, Wrapped
from ui.widgets.layouts import Item, box, clear, col, row


class DayRow(QWidget):
    """A line one can choose; its answers are shown in place when it is.

    Signals:
        opened: Enter, or a double click.
        key_pressed: A letter, in lower case, for the answers of the line.
        moved: The user wants the line above (-1) or below (1).
    """

    opened = Signal()
    key_pressed = Signal(str)
    moved = Signal(int)
    focused = Signal()

    def __init__(self, *items: Item, answers: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("row", "plain")
        self._answers = box(row(*answers, None, gap=8))
        self._answers.setVisible(False)
        self._has_answers = bool(answers)
        self.setLayout(col(*items, self._answers, gap=4, margins=(16, 10, 16, 10)))

    def set_chosen(self, chosen: bool) -> None:
        """Show the line as the chosen one, with its answers."""
        set_style_property(self, "row", "chosen" if chosen else "plain")
        self._answers.setVisible(chosen and self._has_answers)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.text().isalpha() and not event.modifiers():
            self.key_pressed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()


class DayList(QWidget):
    """Lines one under the other, one of them chosen; arrows go from one to the next."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[DayRow] = []
        self._layout = col(gap=0)
        self.setLayout(self._layout)

    def show_rows(self, rows: Sequence[DayRow]) -> None:
        """Replace the lines."""
        clear(self._layout)
        self._rows = list(rows)
        for position, line in enumerate(self._rows):
            line.moved.connect(lambda step, position=position: self._move(position + step))
            line.focused.connect(lambda position=position: self._choose(position))
            self._layout.addWidget(line)

    def focus_first(self) -> bool:
        """Choose the first line; False when there is none."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._rows)

    def holds_focus(self) -> bool:
        """Tell whether one of the lines has the focus."""
        return any(line.hasFocus() for line in self._rows)

    def _move(self, position: int) -> None:
        if 0 <= position < len(self._rows):
            self._rows[position].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, chosen: int) -> None:
        for position, line in enumerate(self._rows):
            line.set_chosen(position == chosen)


def hour_block(hour: str, duration: str) -> QWidget:
    """Return the left side of an appointment."""
    block = box(col(Label(hour, "strong"), Label(duration, "caption"), None, gap=0))
    block.setFixedWidth(current_theme().px(64))
    return block


def named_block(name: str, *lines: str) -> QWidget:
    """Return a person's name and the lines under it."""
    labels = [Wrapped(line, "small") for line in lines if line]
    return box(col(Elided(name, "strong"), *labels, gap=0))
