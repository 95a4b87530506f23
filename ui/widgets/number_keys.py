"""The number row, read by position: digits ask for Shift on AZERTY, answers must not.

Position alone is right on every layout (BÉPO has "«" where AZERTY has "é"). The characters
serve where there is no scan code: remote desktops and tests.
"""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_NUMBERS: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
_WINDOWS_SCAN_CODES: Final = {2 + place: number for place, number in enumerate(_NUMBERS)}
_X11_OFFSET: Final = 8  # X11 and Wayland number keys eight higher than Windows
_MAC_VIRTUAL_KEYS: Final = dict(
    zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _NUMBERS, strict=True)
)
_AZERTY: Final = dict(zip("&é\"'(-è_çà", _NUMBERS, strict=True))
_DIGITS: Final = {str(number): number for number in _NUMBERS}
_OTHERS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# Countries that write French on something else than AZERTY.
_NOT_AZERTY: Final = (QLocale.Country.Canada, QLocale.Country.Switzerland)


class NumberRow(StrEnum):
    """What the keys of the number row write without Shift."""

    DIGITS = "digits"
    AZERTY = "azerty"

    def key_for(self, number: int) -> str:
        """Return what is printed at the bottom of the key, for a hint."""
        if self is NumberRow.DIGITS:
            return str(number)
        return next(char for char, value in _AZERTY.items() if value == number)


def number_of(event: QKeyEvent) -> int | None:
    """Return the number of the key pressed, whatever the layout; None for another key."""
    if event.modifiers() & _OTHERS:
        return None
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return _DIGITS.get(event.text())
    by_position = _by_position(event)
    if by_position is not None:
        return by_position
    return _DIGITS.get(event.text(), _AZERTY.get(event.text()))


def row_seen_in(event: QKeyEvent) -> NumberRow | None:
    """Return the layout that a key press reveals, None when it tells nothing."""
    if event.modifiers() not in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    ):
        return None
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return None
    if event.text() in _DIGITS:
        return NumberRow.DIGITS
    return NumberRow.AZERTY if event.text() in _AZERTY else None


def row_of_locale(locale: QLocale) -> NumberRow:
    """Guess the layout before the first key press, from the keyboard's language."""
    is_french = locale.language() == QLocale.Language.French
    is_azerty = is_french and locale.territory() not in _NOT_AZERTY
    return NumberRow.AZERTY if is_azerty else NumberRow.DIGITS


def current_row() -> NumberRow:
    """Guess the layout of this keyboard."""
    return row_of_locale(QGuiApplication.inputMethod().locale())


def _by_position(event: QKeyEvent) -> int | None:
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _MAC_VIRTUAL_KEYS.get(event.nativeVirtualKey()) if event.text() else None
    offset = _X11_OFFSET if platform in ("xcb", "wayland") else 0
    return _WINDOWS_SCAN_CODES.get(event.nativeScanCode() - offset)
