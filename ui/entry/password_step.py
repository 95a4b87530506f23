"""Fourth step: the password; going on creates the database."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.background import TaskRunner
from ui.entry.new_password import NewPassword
from ui.entry.step import Step
from ui.widgets.field import Field


class PasswordStep(Step):
    """The password of the first account."""

    def __init__(self, words: Callable[[], tuple[str, ...]], tasks: TaskRunner) -> None:
        super().__init__()
        self.password = NewPassword(words, tasks)
        self.body.addWidget(self.password)
        self._retranslate()

    @override
    def check(self) -> bool:
        return self.password.check()

    @override
    def fields(self) -> dict[str, Field]:
        return {"password": self.password.first}

    @override
    def first_field(self) -> QWidget:
        return self.password.first.edit

    @override
    def forget(self) -> None:
        self.password.forget()

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.next.set_words(self.tr("Créer la base"), self.tr("Création de la base…"))
        self.set_title(
            self.tr("Votre mot de passe"),
            self.tr(
                "Il protège la base même si l’ordinateur est volé. Le plus sûr, et le plus facile"
                " à retenir : cinq ou six mots sans rapport entre eux."
            ),
        )
