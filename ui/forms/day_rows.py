"""Lines one under the other: an appointment, an alert, a draft, each with its answers."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.properties import set_style_property
from ui.theme.theme import current_theme
from ui.widgets.labels import Elided, Label, Wrapped
from ui.widgets.layouts import Item, box, clear, col, row

T = TypeVar("T")


class DayRow(QWidget):
    """A line one can choose; its answers are made and shown when it is.

    Signals:
        opened: Enter, or a double click.
        key_pressed: A letter, in lower case, or a space, for the answers of the line.
        moved: The user wants the line above (-1) or below (1), or an end (-2, 2).
        focused: It is now the chosen one.
    """

    opened = Signal()
    key_pressed = Signal(str)
    moved = Signal(int)
    focused = Signal()

    def __init__(
        self, *items: Item, answers: Callable[[], QWidget] | None = None, indent: int = 0
    ) -> None:
        super().__init__()
        self._indent = indent
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Not Fixed: the height of the hint is that of one line, and a sentence may take two.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setProperty("row", "plain")
        self._make_answers = answers
        self.answers: QWidget | None = None
        self._column = col(*items, gap=4, margins=(16, 10, 16, 10))
        self.setLayout(self._column)

    def set_chosen(self, chosen: bool) -> None:
        """Show the line as the chosen one, with its answers."""
        set_style_property(self, "row", "chosen" if chosen else "plain")
        if chosen:
            self._show_answers()
        elif self.answers is not None:
            self.answers.hide()

    def ensure_answers(self) -> QWidget | None:
        """Return the answers of the line, made now if they were not."""
        self._show_answers()
        return self.answers

    def _show_answers(self) -> None:
        if self.answers is None and self._make_answers is not None:
            self.answers = self._make_answers()
            self._column.addLayout(row(self._indent, (self.answers, 1), gap=0))
        if self.answers is not None:
            self.answers.show()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif step is not None:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.key_pressed.emit(" ")
        elif event.text().isalpha() and not event.modifiers():
            self.key_pressed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()


_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -2,
    Qt.Key.Key_End: 2,
}


class DayList(QWidget, Generic[T]):
    """Lines of values, one of them chosen; arrows go from one to the next.

    A refresh keeps the widgets of the values that did not change: what is being typed in one
    stays, and so does the focus.

    Attributes:
        is_busy: Tells of a row whether something is typed in it, which a refresh must not lose.
    """

    def __init__(
        self,
        key: Callable[[T], object],
        make: Callable[[T], DayRow],
        is_busy: Callable[[DayRow], bool] = lambda _row: False,
    ) -> None:
        super().__init__()
        self._key = key
        self._make = make
        self._is_busy = is_busy
        self._shown: dict[object, tuple[T, DayRow]] = {}
        self._layout = col(gap=0)
        self.setLayout(self._layout)

    def show_values(self, values: Sequence[T]) -> None:
        """Show other values; the focus stays on its line, else where it was in the list."""
        place = self._focused_place()
        before, self._shown = self._shown, {}
        for value in values:
            key = self._key(value)
            old = before.get(key)
            if old is not None and (old[0] == value or self._is_busy(old[1])):
                self._shown[key] = before.pop(key)
            else:
                self._shown[key] = (value, self._new_row(value, key))
        leaving = [gone for _value, gone in before.values()]
        for gone in leaving:
            self._layout.removeWidget(gone)
        for position, line in enumerate(self.rows()):
            self._layout.insertWidget(position, line)
            line.show()
        if place is not None and self._focused_place() is None:
            self.focus_at(place)
        for gone in leaving:  # last: hiding what has the focus would send it anywhere
            gone.hide()
            gone.deleteLater()

    def rows(self) -> list[DayRow]:
        """Return the lines, from the top."""
        return [line for _value, line in self._shown.values()]

    def values(self) -> list[T]:
        """Return the values shown, from the top."""
        return [value for value, _line in self._shown.values()]

    def focus_first(self) -> bool:
        """Choose the first line; False when there is none."""
        return self.focus_at(0)

    def focus_at(self, position: int) -> bool:
        """Choose a line, or the last when there are fewer; False when there is none."""
        rows = self.rows()
        if rows:
            rows[min(position, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(rows)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown:
            values, self._shown = self.values(), {}
            clear(self._layout)
            self.show_values(values)
        super().changeEvent(event)

    def _focused_place(self) -> int | None:
        focused = QApplication.focusWidget()
        for at, line in enumerate(self.rows()):
            if focused is not None and (line is focused or line.isAncestorOf(focused)):
                return at
        return None

    def _new_row(self, value: T, key: object) -> DayRow:
        line = self._make(value)
        line.moved.connect(lambda step: self._move(key, step))
        line.focused.connect(lambda: self._choose(key))
        return line

    def _move(self, key: object, step: int) -> None:
        position, last = list(self._shown).index(key), len(self._shown) - 1
        wanted = {-2: 0, 2: last}.get(step, position + step)
        if 0 <= wanted <= last:
            self.focus_at(wanted)

    def _choose(self, chosen: object) -> None:
        for key, (_value, line) in self._shown.items():
            line.set_chosen(key == chosen)


def hour_block(hour: str, duration: str) -> QWidget:
    """Return the left side of an appointment."""
    block = box(col(Label(hour, "strong"), Label(duration, "caption"), None, gap=0))
    block.setFixedWidth(current_theme().px(64))
    return block


def named_block(name: str, *lines: str) -> QWidget:
    """Return a person's name and the lines under it."""
    labels = [Wrapped(line, "small") for line in lines if line]
    return box(col(Elided(name, "strong"), *labels, gap=0))
