"""A new password: typed twice, judged as it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.background import TaskRunner
from ui.entry.strength_watch import StrengthWatch
from ui.widgets.layouts import col
from ui.widgets.password_field import PasswordField
from ui.widgets.strength_meter import StrengthMeter


class NewPassword(QWidget):
    """Two fields and a meter. Nothing is refused while typing."""

    def __init__(self, words: Callable[[], tuple[str, ...]], tasks: TaskRunner) -> None:
        super().__init__()
        self.first = PasswordField()
        self.second = PasswordField()
        self.meter = StrengthMeter()
        self._watch = StrengthWatch(self.first, self.meter, words, tasks)
        self.setLayout(col(col(self.first, self.meter, gap=8), self.second, gap=16))
        self.setFocusProxy(self.first)
        self._retranslate()

    def text(self) -> str:
        """Return the password."""
        return self.first.text()

    def check(self) -> bool:
        """Tell whether both are there and equal; if not, say so under the faulty one."""
        if not self.first.text():
            self.first.show_error(self.tr("Choisissez un mot de passe."))
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self.second.show_error(
                self.tr("Les deux saisies diffèrent. Retapez le même mot de passe ici.")
                if self.second.text()
                else self.tr("Retapez-le ici : une faute de frappe vous fermerait la base.")
            )
            self.second.edit.selectAll()
            self.second.setFocus()
        else:
            return True
        return False

    def refuse(self, sentence: str) -> None:
        """Say why the password is not accepted."""
        self.first.show_error(sentence)
        self.first.setFocus()

    def ask_again(self) -> None:
        """Judge the password again: the names it must not hold may have changed."""
        self._watch.ask()

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.second):
            field.forget()
            field.edit.setText("")  # "clear" can be undone
            field.clear_error()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.first.set_label(self.tr("Mot de passe"))
        self.second.set_label(self.tr("Le même, une seconde fois"))
