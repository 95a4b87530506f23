"""The trades of a user, to tick."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.accounts import Role
from ui.roles import role_word
from ui.theme.theme import current_theme
from ui.widgets.check import Check
from ui.widgets.focus_ring import RING_OUT
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row


class RoleChoice(QWidget):
    """One box a role, with what it opens; administration is ticked for the first account."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = {role: Check() for role in Role}
        self._notes = {role: Wrapped("", "caption") for role in self._checks}
        self._lines = {
            role: col(row(check, None), self._notes[role], gap=0)
            for role, check in self._checks.items()
        }
        self.setLayout(col(*self._lines.values(), gap=4))
        self._checks[Role.ADMINISTRATOR].setChecked(True)
        for check in self._checks.values():
            check.setProperty(RING_OUT, 1)  # its note is just below
            check.toggled.connect(self.changed)
        self.setFocusProxy(next(iter(self._checks.values())))
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def ticked(self) -> frozenset[Role]:
        """Return the roles ticked."""
        return frozenset(role for role, check in self._checks.items() if check.isChecked())

    def check_of(self, role: Role) -> Check:
        """Return the box of a role."""
        return self._checks[role]

    def _restyle(self) -> None:
        left = current_theme().px(17) + 10  # under the words of the box
        for note in self._notes.values():
            note.setContentsMargins(left, 0, 0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        sentences = {
            Role.ADVISER: self.tr("Reçoit les jeunes, mène les diagnostics, suit les parcours."),
            Role.RECEPTION: self.tr(
                "Inscrit les jeunes et note les rendez-vous, sans lire les diagnostics."
            ),
            Role.EMPLOYER_OFFICER: self.tr(
                "Tient le réseau d’employeurs et propose des jeunes disponibles."
            ),
            Role.DIRECTOR: self.tr(
                "Lit les indicateurs, fixe les objectifs, imprime la synthèse du mois."
            ),
            Role.ADMINISTRATOR: self.tr(
                "Gère les comptes, les sites et la base, sans accès aux dossiers."
            ),
        }
        for role, sentence in sentences.items():
            word = role_word(role)
            self._checks[role].setText(word[:1].upper() + word[1:])
            self._checks[role].setAccessibleDescription(sentence)
            self._notes[role].setText(sentence)
