"""One choice among a few, all visible."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from services.design.tokens import ColorName
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.layouts import clear


class SegmentedChoice(QWidget):
    """Two to five options side by side; the chosen one carries a tick, tint and edge.

    One tab stop: arrows move the choice, as in a group of radio buttons.
    """

    chosen = Signal(object)  # the value, on a choice of the user only

    def __init__(
        self, *, filled: bool = False, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filled = filled
        self._compact = compact
        self._values: list[object] = []
        self._buttons: list[Button] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer values with their words; the value chosen stays if it is still offered."""
        kept = self.value()
        for button in self._buttons:
            self._group.removeButton(button)
        clear(self._layout)
        self._values = [value for value, _text in options]
        self._buttons = [self._build(text) for _value, text in options]
        self.set_value(kept)

    def buttons(self) -> Sequence[Button]:
        """Return the buttons, in the order of the options."""
        return tuple(self._buttons)

    def value(self) -> object:
        """Return the value chosen, None when there is none."""
        pairs = zip(self._values, self._buttons, strict=True)
        return next((value for value, button in pairs if button.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose without telling; a value that is not offered chooses nothing."""
        self._group.setExclusive(False)
        for offered, button in zip(self._values, self._buttons, strict=True):
            button.setChecked(value is not None and offered == value)
        self._group.setExclusive(True)
        self._refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        move = step.get(Qt.Key(event.key()))
        focused = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        if move is None or focused is None:
            super().keyPressEvent(event)
            return
        button = self._buttons[(focused + move) % len(self._buttons)]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def _build(self, text: str) -> Button:
        button = Button(text, icon="check", compact=self._compact)
        button.setMinimumWidth(button.sizeHint().width())  # the tick must not move the others
        button.setCheckable(True)
        button.setProperty("segment", "filled" if self._filled else "plain")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(button)
        self._layout.addWidget(button)
        return button

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self._refresh()
        self.chosen.emit(self.value())

    def _refresh(self) -> None:
        checked = next((b for b in self._buttons if b.isChecked()), None)
        stop = checked or (self._buttons[0] if self._buttons else None)
        mark = current_theme().icon("check", "primary_ink", on=self._ink())
        for button in self._buttons:
            is_stop = button is stop
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
            button.setIcon(mark if button.isChecked() else QIcon())
        if stop is not None:
            self.setFocusProxy(stop)

    def _ink(self) -> ColorName:
        return "on_primary" if self._filled else "primary_ink"
