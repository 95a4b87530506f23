"""Password entry: can be shown, and says when Verr. Maj is on."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.buttons import IconButton
from ui.widgets.caps_lock import caps_lock_of
from ui.widgets.field import Field


class PasswordEdit(QLineEdit):
    """A line edit of dots, with a real button to show them."""

    caps_lock_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps_lock = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton("eye", parent=self)
        self._eye.setCheckable(True)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.toggled.connect(self._on_shown)
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def hide_text(self) -> None:
        """Show dots again."""
        self._eye.setChecked(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps_lock(not self._caps_lock)
        else:
            caps_lock = caps_lock_of(event)
            if caps_lock is not None:
                self._set_caps_lock(caps_lock)
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hint = self._eye.sizeHint()
        top = (self.height() - hint.height()) // 2
        self._eye.setGeometry(self.width() - hint.width() - 4, top, hint.width(), hint.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_caps_lock(self, on: bool) -> None:
        if on != self._caps_lock:
            self._caps_lock = on
            self.caps_lock_changed.emit(on)

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)
        self._eye.set_icon("eye-off" if shown else "eye")
        self._retranslate()

    def _restyle(self) -> None:
        self.setTextMargins(0, 0, self._eye.sizeHint().width(), 0)

    def _retranslate(self) -> None:
        is_shown = self._eye.isChecked()
        self._eye.set_name(
            self.tr("Masquer le mot de passe") if is_shown else self.tr("Afficher le mot de passe")
        )


class PasswordField(Field):
    """A labelled password, with the warning about Verr. Maj under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = PasswordEdit()
        super().__init__(self.edit, parent)
        self.edit.caps_lock_changed.connect(self._on_caps_lock)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def forget(self) -> None:
        """Empty the field and its undo history, and hide the dots again."""
        self.edit.clear()
        self.edit.hide_text()

    @Slot(bool)
    def _on_caps_lock(self, on: bool) -> None:
        self.set_note(self.tr("Verr. Maj est activée") if on else "", "warning")
