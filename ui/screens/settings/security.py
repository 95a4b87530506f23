"""When the window locks, and one's password."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from typing_extensions import override

from services.errors import AppError, ValidationError, WrongPasswordError
from services.settings import Settings
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.entry.new_password import NewPassword
from ui.forms.codes import CodeChoice
from ui.screens.settings.section import Section
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.layouts import line, row
from ui.widgets.password_field import PasswordField

OFFERED_MINUTES = (2, 5, 10, 15, 30)


class SecuritySection(Section):
    """What keeps somebody passing by out.

    Signals:
        changed: The idle time was chosen; ``applied`` gives it.
    """

    changed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self.minutes = CodeChoice()
        self._minutes_field = Field(self.minutes)
        self.current = PasswordField()
        vault = context.vault
        words = (vault.actor.login, vault.display_name, vault.agency_name)
        self.new = _NextPassword(lambda: words, context.tasks)
        self.change = Button(icon="key-round")
        for widget in (self._minutes_field, line(), self.current, self.new):
            self.content.addWidget(widget)
        self.content.addLayout(row(self.change, None))
        self._chosen = context.settings.lock_minutes
        self._retranslate()
        self.minutes.currentIndexChanged.connect(self._on_minutes)
        self.change.clicked.connect(self.change_password)
        for field in (self.current, self.new.first, self.new.second):
            field.edit.returnPressed.connect(self.change_password)

    def applied(self, settings: Settings) -> Settings:
        """Return the settings with the idle time chosen."""
        return replace(settings, lock_minutes=self._chosen)

    @override
    def fields(self) -> dict[str, Field]:
        return {"current": self.current, "password": self.new.first}

    @Slot()
    def change_password(self) -> None:
        """Change the password, once both fields agree."""
        if not self.change.isEnabled():
            return
        self.clear_errors()
        if not self.current.text():
            self.current.show_error(self.tr("Tapez votre mot de passe actuel."))
            self.current.setFocus()
            return
        if not self.new.check():
            return
        vault, current, new = self._context.vault, self.current.text(), self.new.text()

        def write(_task: TaskContext) -> None:
            vault.change_password(current, new)

        self.change.set_available(False, self.tr("Enregistrement en cours."))
        self._context.tasks.start(write, on_success=self._on_changed, on_error=self._on_refused)

    @Slot(object)
    def _on_changed(self, _nothing: object) -> None:
        self.change.set_available(True)
        self.current.forget()
        self.new.forget()
        self._context.navigator.say(self.tr("Mot de passe changé."))

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.change.set_available(True)
        if isinstance(error, WrongPasswordError):
            self.current.show_error(
                self.tr("Ce n’est pas votre mot de passe actuel. Retapez-le, Verr. Maj éteinte.")
            )
            self.current.edit.selectAll()
            self.current.setFocus()
        elif isinstance(error, ValidationError):
            self.new.refuse(translate_error(error))
        elif isinstance(error, AppError):
            self.refuse(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _on_minutes(self) -> None:
        minutes = self.minutes.value()
        if isinstance(minutes, int) and minutes != self._chosen:
            self._chosen = minutes
            self.changed.emit()

    @override
    def _retranslate(self) -> None:
        self.set_title(self.tr("Sécurité"), "")
        self._minutes_field.set_label(self.tr("Verrouiller après"))
        self._minutes_field.set_note(self.tr("Sans activité. Ctrl+L verrouille aussitôt."))
        offered = sorted({*OFFERED_MINUTES, self._chosen} - {0})
        options: list[tuple[object, str]] = [
            (n, QCoreApplication.translate("SecuritySection", "%n minute(s)", None, n))
            for n in offered
        ]
        self.minutes.set_options([*options, (0, self.tr("Jamais"))])
        self.minutes.blockSignals(True)
        self.minutes.set_value(self._chosen)
        self.minutes.blockSignals(False)
        self.current.set_label(self.tr("Mot de passe actuel"))
        self.change.setText(self.tr("Changer le mot de passe"))


class _NextPassword(NewPassword):
    """The two fields, named apart from the password in use."""

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.first.set_label(self.tr("Nouveau mot de passe"))
