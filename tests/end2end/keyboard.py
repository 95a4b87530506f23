"""A keyboard, and its presses counted as a person's hands would count them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

# What the unshifted keys of the number row write on AZERTY.
AZERTY_ROW = {
    "1": (Qt.Key.Key_Ampersand, "&"),
    "2": (Qt.Key.Key_Eacute, "é"),
    "3": (Qt.Key.Key_QuoteDbl, '"'),
    "4": (Qt.Key.Key_Apostrophe, "'"),
    "5": (Qt.Key.Key_ParenLeft, "("),
    "6": (Qt.Key.Key_Minus, "-"),
    "7": (Qt.Key.Key_Egrave, "è"),
    "8": (Qt.Key.Key_Underscore, "_"),
    "9": (Qt.Key.Key_Ccedilla, "ç"),
    "0": (Qt.Key.Key_Agrave, "à"),
}


@dataclass
class Keyboard:
    """Sends what the keys of a layout send, where the focus is.

    Attributes:
        azerty: Whether the number row writes "& é" without Shift.
        presses: Keys pressed so far, modifiers apart.
    """

    azerty: bool
    settle: Callable[[], None]
    presses: int = 0

    def number(self, digits: str) -> None:
        """Press keys of the number row, unshifted."""
        for digit in digits:
            if self.azerty:
                key, text = AZERTY_ROW[digit]
                self._send(key, text)
            else:
                self.press(Qt.Key(Qt.Key.Key_0 + int(digit)))

    def number_with_control(self, digit: str) -> None:
        """Press a key of the number row with Ctrl, as the menus of the window ask."""
        key = AZERTY_ROW[digit][0] if self.azerty else Qt.Key(Qt.Key.Key_0 + int(digit))
        self.control(key)

    def write(self, text: str) -> None:
        """Type letters."""
        for char in text:
            self.presses += 1
            QTest.keyClicks(self._focused(), char)
            self.settle()

    def press(
        self,
        *keys: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.presses += 1
            QTest.keyClick(self._focused(), key, modifier)
            self.settle()

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, modifier=Qt.KeyboardModifier.ControlModifier)

    def _send(self, key: Qt.Key, text: str) -> None:
        self.presses += 1
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self._focused(), event)
        self.settle()

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        assert focused is not None
        return focused
