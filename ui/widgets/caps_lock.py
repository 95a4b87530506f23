"""Guess whether Verr. Maj is on; Qt does not say."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# Bit of the lock in the native modifiers of a key press.
_NATIVE_BITS = {"xcb": 0x2, "windows": 0x100, "cocoa": 0x10000}


def caps_lock_of(event: QKeyEvent) -> bool | None:
    """Return whether the key press was made with Verr. Maj on, None when it does not tell."""
    bit = _NATIVE_BITS.get(QGuiApplication.platformName())
    native = event.nativeModifiers()
    if bit is not None and native:
        return bool(native & bit)
    text = event.text()
    # Only letters with two cases tell; "é" and "ç" stay lower on most AZERTY keyboards.
    if len(text) != 1 or not text.isascii() or not text.isalpha():
        return None
    has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != has_shift
