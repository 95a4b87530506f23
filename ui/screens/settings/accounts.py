"""Who signs in: the list, and a new account with its roles and its first password."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.accounts import AccountInput, AccountRow, Role, check_account
from services.errors import AppError, ValidationError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.entry.account_step import proposed_login
from ui.entry.new_password import NewPassword
from ui.entry.roles import RoleChoice
from ui.roles import role_words
from ui.screens.settings.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row

_LONGEST = 80


class AccountsSection(Section):
    """Shown to those who manage accounts."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._rows: Sequence[AccountRow] = ()
        self._list = col(gap=0)
        self.add = Button(icon="user-round-plus")
        self.first_name, self.last_name = QLineEdit(maxLength=_LONGEST), QLineEdit()
        self.login, self.roles = QLineEdit(), RoleChoice()
        self.roles.check_of(Role.ADMINISTRATOR).setChecked(False)
        self.password = NewPassword(self._words, context.tasks)
        self.save, self.cancel = Button(kind="primary"), Button(kind="ghost")
        self._fields = {
            "first_name": Field(self.first_name),
            "last_name": Field(self.last_name),
            "login": Field(self.login),
            "roles": Field(self.roles),
        }
        self.form = Card(*self._fields.values(), self.password, gap=12, kind="sunken")
        self.form.body.addLayout(row(self.save, self.cancel, None))
        self.form.hide()
        self.content.addLayout(self._list)
        self.content.addLayout(row(self.add, None))
        self.content.addWidget(self.form)
        self._is_login_ours = True
        self._connect()
        self._retranslate()

    def show_accounts(self, rows: Sequence[AccountRow]) -> None:
        """Show who signs in."""
        self._rows = rows
        clear(self._list)
        for one in rows:
            words = col(
                Wrapped(one.name, "strong"),
                Wrapped(f"{one.login} · {role_words(one.roles)}", "small"),
                gap=0,
            )
            line = row(Icon("user-round", "ink_3", 18), (words, 1), gap=10, margins=(0, 6, 0, 6))
            if not one.is_active:
                line.addWidget(Chip(self.tr("Fermé"), "neutral", "lock"))
            self._list.addWidget(box(line))

    @override
    def fields(self) -> dict[str, Field]:
        return {**self._fields, "password": self.password.first}

    @Slot()
    def start(self) -> None:
        """Show the form; what was typed there is still there."""
        self.form.show()
        self.add.hide()
        self.first_name.setFocus()

    @Slot()
    def submit(self) -> None:
        """Add the account, or point at what is wrong."""
        if not self.save.isEnabled():
            return
        self.clear_errors()
        account = self._account()
        try:
            check_account(account)
        except ValidationError as error:
            self.refuse(error)
            return
        if not self.password.check():
            return
        vault, password = self._context.vault, self.password.text()

        def write(_task: TaskContext) -> int:
            return vault.add_account(account, password)

        self.save.set_available(False, self.tr("Enregistrement en cours."))
        self._context.tasks.start(write, on_success=self._on_added, on_error=self._on_refused)

    def _account(self) -> AccountInput:
        return AccountInput(
            self.login.text().strip(),
            self.first_name.text().strip(),
            self.last_name.text().strip(),
            self.roles.ticked(),
        )

    def _words(self) -> tuple[str, ...]:
        return (*self._account().words, self._context.vault.agency_name)

    @Slot(object)
    def _on_added(self, _identifier: int) -> None:
        self.save.set_available(True)
        self._context.navigator.say(self.tr("Compte créé."))
        self._close()
        self._context.bus.announce("account")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.save.set_available(True)
        if isinstance(error, AppError):
            self.refuse(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _close(self) -> None:
        self.clear_errors()
        for edit in (self.first_name, self.last_name, self.login):
            edit.clear()
        for role in Role:
            self.roles.check_of(role).setChecked(False)
        self.password.forget()
        self._is_login_ours = True
        self.form.hide()
        self.add.show()
        self.add.setFocus()

    @Slot()
    def _on_named(self) -> None:
        if self._is_login_ours:
            self.login.setText(proposed_login(self.first_name.text(), self.last_name.text()))

    @Slot(str)
    def _on_login(self, text: str) -> None:
        self._is_login_ours = not text

    def _connect(self) -> None:
        self.add.clicked.connect(self.start)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self._close)
        self.login.textEdited.connect(self._on_login)
        self.roles.changed.connect(self._fields["roles"].clear_error)
        for edit in (self.first_name, self.last_name):
            edit.textEdited.connect(self._on_named)
        for edit in (self.first_name, self.last_name, self.login, self.password.second.edit):
            edit.returnPressed.connect(self.submit)

    @override
    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Comptes"),
            self.tr("Chaque personne a le sien : les actions sont journalisées à son nom."),
        )
        self.add.setText(self.tr("Ajouter un compte"))
        self.save.setText(self.tr("Créer le compte"))
        self.cancel.setText(self.tr("Annuler"))
        for name, label in (
            ("first_name", self.tr("Prénom")),
            ("last_name", self.tr("Nom")),
            ("login", self.tr("Identifiant de connexion")),
            ("roles", self.tr("Rôles")),
        ):
            self._fields[name].set_label(label)
        self.show_accounts(self._rows)
