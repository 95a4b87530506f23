"""Login: two fields, and the name of the file."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.entry.backoff import Countdown, wait_after
from ui.entry.busy_button import BusyButton
from ui.entry.database_foot import DatabaseFoot
from ui.entry.page import RING_ROOM, Page
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import box
from ui.widgets.password_field import PasswordField


class LoginPage(Page):
    """Sign in, or take up again where one left when ``lock`` is set.

    Attributes:
        login: Filled in with the account that signed in last.
    """

    submitted = Signal(str, str)  # login, password
    other_requested = Signal()
    new_requested = Signal()

    def __init__(self, path: Path, login: str, *, lock: bool) -> None:
        super().__init__()
        self._is_lock = lock
        self.login = QLineEdit(login)
        self._login_field, self.password = Field(self.login), PasswordField()
        self._login_field.set_read_only(lock)
        self._has_caps_lock = False
        self._refusals = 0
        self._countdown = Countdown(self)
        self.open_button = BusyButton()
        self.lost_button = Button(kind="ghost")
        self._build()
        if not lock:
            self.foot = DatabaseFoot(path)
            self.foot.other_requested.connect(self.other_requested)
            self.foot.new_requested.connect(self.new_requested)
        self.password.edit.caps_lock_changed.connect(self._on_caps_lock)
        self._countdown.ticked.connect(self._on_tick)
        self._countdown.over.connect(self._on_over)
        self.open_button.asked.connect(self.advance)
        self._retranslate()

    def set_busy(self, busy: bool) -> None:
        """Say that the database is being opened."""
        self.open_button.set_busy(busy)

    def refuse(self) -> None:
        """Say that this account and this password do not go together; both stay typed."""
        self.set_busy(False)
        self._refusals += 1
        self.password.show_error(self._refusal())
        self.password.edit.setFocus()
        self.password.edit.selectAll()
        self._countdown.start(wait_after(self._refusals))

    @override
    def first_field(self) -> QWidget:
        return self.password.edit if self.login.text() else self.login

    @override
    def advance(self) -> None:
        if self.open_button.is_busy() or self._countdown.is_running():
            return
        self.failure.say("")
        if not self.login.text().strip():
            self._login_field.show_error(self.tr("Tapez votre identifiant."))
            self.login.setFocus()
        elif not self.password.text():
            self.password.show_error(self.tr("Tapez votre mot de passe."))
            self.password.setFocus()
        else:
            self.submitted.emit(self.login.text().strip(), self.password.text())

    @override
    def forget(self) -> None:
        self.password.forget()
        self.password.edit.setText("")  # "clear" can be undone
        self.password.clear_error()
        self._refusals = 0

    def _build(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(self._login_field)
        self.body.addWidget(self.password)
        self.buttons = box(FlowLayout(self.open_button, self.lost_button))
        self.buttons.setContentsMargins(RING_ROOM, 0, RING_ROOM, RING_ROOM)

    def _refusal(self) -> str:
        login = self.login.text().strip()
        if self._has_caps_lock:
            sentence = self.tr(
                "Ce mot de passe n’ouvre pas le compte « {login} ». Verr. Maj est activée :"
                " appuyez dessus, puis retapez-le."
            )
        else:
            sentence = self.tr(
                "Ce mot de passe n’ouvre pas le compte « {login} ». Relisez l’identifiant, puis"
                " retapez le mot de passe ; l’œil, à droite, le montre."
            )
        return sentence.format(login=login)

    @Slot(bool)
    def _on_caps_lock(self, on: bool) -> None:
        self._has_caps_lock = on

    @Slot(int)
    def _on_tick(self, seconds: int) -> None:
        self.open_button.setText(self._countdown_words(seconds))
        self.open_button.set_available(
            False, self.tr("Après trois refus, il faut attendre avant un nouvel essai.")
        )

    @Slot()
    def _on_over(self) -> None:
        self.open_button.set_available(True)
        self.open_button.set_busy(False)

    def _countdown_words(self, seconds: int) -> str:
        return self.tr("Nouvel essai dans {seconds} s").format(seconds=seconds)

    @override
    def _retranslate(self) -> None:
        if self._is_lock:
            title = self.tr("Séance verrouillée")
            lead = self.tr("Tapez votre mot de passe pour reprendre.")
            verb = self.tr("Reprendre")
        else:
            title, verb = self.tr("Ouvrir la base"), self.tr("Ouvrir Étrave")
            lead = self.tr("Vos données restent sur ce poste.")
        self.set_title(title, lead)
        self._login_field.set_label(self.tr("Identifiant"))
        self.password.set_label(self.tr("Mot de passe"))
        self.open_button.set_words(verb, self.tr("Ouverture…"), self._countdown_words(60))
        self.lost_button.setText(self.tr("J’ai perdu mon mot de passe"))
