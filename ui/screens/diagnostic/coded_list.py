"""A short list of coded items to tick: by number, by arrows, by their first letters."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from services.folding import fold
from ui.theme.theme import current_theme
from ui.widgets.check import Check
from ui.widgets.keycaps import kbd
from ui.widgets.labels import Label
from ui.widgets.number_keys import number_of

_NUMBERED = 9
_TYPING_MS = 900  # letters typed closer than this make one word


@dataclass(frozen=True, slots=True)
class CodedItem:
    """One line of the list; ``tip`` says why it is there."""

    code: str
    label: str
    tip: str = ""


class CodedList(QWidget):
    """Check boxes with one tab stop between them.

    Signals:
        toggled: Code of the item, and whether it is ticked now.
        left: The user is done (Escape or left arrow).
    """

    toggled = Signal(str, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[CodedItem, ...] = ()
        self._checks: list[Check] = []
        self._caps: list[Label] = []
        self._current = 0
        self._typed = ""
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._forget_typing)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_items(self, items: Sequence[CodedItem], ticked: Collection[str]) -> None:
        """Replace the list; when the items are the same, only the ticks change."""
        if tuple(items) != self._items:
            self._rebuild(items)
        for item, check in zip(self._items, self._checks, strict=True):
            if check.isChecked() != (item.code in ticked):
                check.blockSignals(True)
                check.setChecked(item.code in ticked)
                check.blockSignals(False)

    def has_items(self) -> bool:
        """Tell whether there is anything to tick."""
        return bool(self._checks)

    def focus_list(self) -> bool:
        """Put the focus on the list; False when there is nothing in it."""
        if not self._checks:
            return False
        self._checks[self._current].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Check) and watched in self._checks:
            if event.type() == QEvent.Type.FocusIn:
                self._set_current(self._checks.index(watched))
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, count = event.key(), len(self._checks)
        number = number_of(event)
        moves = {
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if number is not None and 1 <= number <= min(count, _NUMBERED):
            self._focus(number - 1)
            self._checks[number - 1].click()
        elif key in moves:
            self._focus(max(0, min(count - 1, moves[Qt.Key(key)])))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._checks[self._current].click()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
        elif event.text().isalpha():
            self._type(event.text())
        else:
            return False
        return True

    def _type(self, letter: str) -> None:
        """Go to the next item with a word that begins so; a letter alone goes round them."""
        self._typing.start()
        for typed in (self._typed + fold(letter), fold(letter)):
            first = self._current + (len(typed) == 1)
            for step in range(len(self._items)):
                place = (first + step) % len(self._items)
                if f" {typed}" in f" {fold(self._items[place].label)}":
                    self._typed = typed
                    self._focus(place)
                    return

    def _forget_typing(self) -> None:
        self._typed = ""

    def _focus(self, place: int) -> None:
        self._set_current(place)
        self._checks[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_current(self, place: int) -> None:
        self._current = place
        for number, check in enumerate(self._checks):
            stop = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            check.setFocusPolicy(stop)

    def _rebuild(self, items: Sequence[CodedItem]) -> None:
        for widget in (*self._checks, *self._caps):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._items = tuple(items)
        self._checks, self._caps = [], []
        for place, item in enumerate(self._items):
            check = Check(item.label)
            check.setToolTip(item.tip)
            check.setAccessibleDescription(item.tip)
            check.installEventFilter(self)
            check.toggled.connect(lambda on, code=item.code: self.toggled.emit(code, on))
            self._checks.append(check)
            self._grid.addWidget(check, place, 1)
            check.show()  # now: a key typed at once must find it able to take the focus
            if place < _NUMBERED:
                cap = kbd(str(place + 1))
                cap.setMinimumWidth(current_theme().px(20))
                self._caps.append(cap)
                self._grid.addWidget(cap, place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.invalidate()
        self.updateGeometry()
        if self._checks:
            self._set_current(0)
