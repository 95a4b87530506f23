"""Recovery: the code of the paper sheet, and a new password."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.errors import AppError, ValidationError, WrongPasswordError
from services.vault import recovery
from ui.background import TaskRunner
from ui.entry.busy_button import BusyButton
from ui.entry.code import GROUP, GROUPS
from ui.entry.code_edit import CodeEdit
from ui.entry.new_password import NewPassword
from ui.entry.page import RING_ROOM, Page
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.layouts import box, row


class RecoverPage(Page):
    """The nine groups in one field, the account, its new password.

    Attributes:
        code: Written in groups by itself.
    """

    submitted = Signal(str, str, str)  # code, login, new password

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self.code, self.login = CodeEdit(), QLineEdit()
        self._code_field, self._login_field = Field(self.code), Field(self.login)
        self.password = NewPassword(lambda: (self.login.text(),), tasks)
        self.back = Button()
        self.recover_button = BusyButton("key-round")
        for widget in (self._code_field, self._login_field, self.password):
            self.body.addWidget(widget)
        self.buttons = box(
            row(self.back, None, self.recover_button, margins=(RING_ROOM, 0, RING_ROOM, RING_ROOM))
        )
        self.back.clicked.connect(self.withdraw)
        self.recover_button.asked.connect(self.advance)
        self.code.textEdited.connect(self._on_code)
        self._retranslate()

    def set_busy(self, busy: bool) -> None:
        """Say that the database is being opened."""
        self.recover_button.set_busy(busy)

    def refuse(self, error: AppError) -> None:
        """Say what is wrong, under the field to blame."""
        self.set_busy(False)
        if isinstance(error, ValidationError):
            self.password.refuse(translate_error(error))
        elif isinstance(error, WrongPasswordError):
            self._code_field.show_error(
                self.tr(
                    "Ce code n’ouvre pas cette base : la feuille est celle d’une autre base."
                    " Vérifiez le nom et la date en haut de la feuille."
                )
            )
            self.code.setFocus()
        else:
            self.failure.say(translate_error(error))

    @override
    def first_field(self) -> QWidget:
        return self.code

    @override
    def advance(self) -> None:
        if self.recover_button.is_busy() or not self._check_code():
            return
        self.failure.say("")
        if not self.login.text().strip():
            self._login_field.show_error(self.tr("Tapez l’identifiant du compte à ouvrir."))
            self.login.setFocus()
        elif self.password.check():
            login = self.login.text().strip()
            self.submitted.emit(self.code.text(), login, self.password.text())

    @override
    def withdraw(self) -> None:
        if not self.recover_button.is_busy():
            super().withdraw()

    @override
    def forget(self) -> None:
        self.code.setText("")
        self._code_field.clear_error()
        self.password.forget()
        self._on_code()

    def _check_code(self) -> bool:
        if not self.code.is_complete():
            self._code_field.show_error(
                self.tr("Il manque des signes : la feuille porte neuf groupes de quatre.")
            )
            self.code.setFocus()
            return False
        try:
            recovery.read(self.code.text())
        except WrongPasswordError as error:
            self._code_field.show_error(translate_error(error))
            self.code.setFocus()
            return False
        return True

    @Slot()
    def _on_code(self) -> None:
        done, _rest = divmod(len(self.code.code()), GROUP)
        self._code_field.set_note(
            self.tr("{done} groupes sur {total}").format(done=done, total=GROUPS)
            if done
            else self.tr("Neuf groupes, dans l’ordre. Majuscules et espaces s’ajoutent seuls.")
        )
        if self.code.is_complete():
            self._check_code()

    @override
    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Mot de passe perdu"),
            self.tr(
                "Le code de la feuille de secours ouvre la base et donne à votre compte un nouveau"
                " mot de passe. Rien de ce qui est enregistré n’est perdu."
            ),
        )
        self._code_field.set_label(self.tr("Code de la feuille de secours"))
        self.code.setPlaceholderText("7K4M Q2XD HRT3 3VWA N6EP 5JYC BFGK L2TZ W4QS")
        self._login_field.set_label(self.tr("Identifiant"))
        self.back.setText(self.tr("Revenir à la connexion"))
        self.recover_button.set_words(
            self.tr("Changer le mot de passe"), self.tr("Changement en cours…")
        )
        self._on_code()
