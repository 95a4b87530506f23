"""Third step: the first account."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.accounts import AccountInput, Role, check_account
from services.errors import ValidationError
from services.folding import fold
from ui.entry.roles import RoleChoice
from ui.entry.step import Step
from ui.translation import translate_error
from ui.widgets.field import Field
from ui.widgets.layouts import box, row

_LONGEST_NAME = 80
_LONGEST_LOGIN = 60


def proposed_login(first_name: str, last_name: str) -> str:
    """Return a login made of two names: ``n.berthier``, ``jp.delatour``."""
    initials = "".join(word[0] for word in fold(first_name).split() if word[0].isalnum())
    family = "".join(char for char in fold(last_name) if char.isalnum())
    return ".".join(part for part in (initials, family) if part)[:_LONGEST_LOGIN]


class AccountStep(Step):
    """Who sets up the program; they may give other accounts later."""

    def __init__(self) -> None:
        super().__init__()
        self.first_name = QLineEdit(maxLength=_LONGEST_NAME)
        self.last_name = QLineEdit(maxLength=_LONGEST_NAME)
        self.login = QLineEdit(maxLength=_LONGEST_LOGIN)
        self.roles = RoleChoice()
        self._first_field, self._last_field = Field(self.first_name), Field(self.last_name)
        self._login_field, self._roles_field = Field(self.login), Field(self.roles)
        self.body.addWidget(box(row((self._first_field, 1), (self._last_field, 1), gap=16)))
        self.body.addWidget(self._login_field)
        self.body.addWidget(self._roles_field)
        self._is_login_ours = True
        for line in (self.first_name, self.last_name):
            line.textEdited.connect(self._on_named)
        self.login.textEdited.connect(self._on_login)
        self.roles.changed.connect(self._roles_field.clear_error)
        self._retranslate()

    def account(self) -> AccountInput:
        """Return what is typed."""
        return AccountInput(
            login=self.login.text().strip(),
            first_name=self.first_name.text().strip(),
            last_name=self.last_name.text().strip(),
            roles=self.roles.ticked(),
        )

    @override
    def check(self) -> bool:
        if not self._check_names():
            return False
        try:
            check_account(self.account())
        except ValidationError as error:
            self.point_at(error.field, translate_error(error))
            return False
        return self._check_administration()

    @override
    def fields(self) -> dict[str, Field]:
        return {
            "first_name": self._first_field,
            "last_name": self._last_field,
            "login": self._login_field,
            "roles": self._roles_field,
        }

    @override
    def first_field(self) -> QWidget:
        return self.first_name

    def _check_names(self) -> bool:
        """Ask for the names first: the login comes from them."""
        for field, line, sentence in (
            ("first_name", self.first_name, self.tr("Indiquez votre prénom.")),
            ("last_name", self.last_name, self.tr("Indiquez votre nom.")),
        ):
            if not line.text().strip():
                self.point_at(field, sentence)
                return False
        return True

    def _check_administration(self) -> bool:
        if Role.ADMINISTRATOR in self.roles.ticked():
            return True
        self.point_at(
            "roles",
            self.tr(
                "Gardez l’administration cochée : sans elle, personne ne pourrait créer les autres"
                " comptes. Vous pourrez la confier à quelqu’un d’autre ensuite."
            ),
        )
        self.roles.check_of(Role.ADMINISTRATOR).setFocus()
        return False

    @Slot()
    def _on_named(self) -> None:
        if self._is_login_ours:
            self.login.setText(proposed_login(self.first_name.text(), self.last_name.text()))
            self._login_field.clear_error()

    @Slot(str)
    def _on_login(self, text: str) -> None:
        self._is_login_ours = not text  # emptied: proposed again at the next letter of a name

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_title(
            self.tr("Le premier compte"),
            self.tr("Le vôtre. Les comptes de l’équipe se créent ensuite, dans les réglages."),
        )
        self._first_field.set_label(self.tr("Prénom"))
        self._last_field.set_label(self.tr("Nom"))
        self._login_field.set_label(self.tr("Identifiant de connexion"))
        self._login_field.set_note(
            self.tr("Proposé d’après vos nom et prénom ; majuscules ou minuscules, peu importe.")
        )
        self._roles_field.set_label(self.tr("Vos rôles"))
