"""Last step: the database is there; what to do with it first."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.actions import command_text
from ui.commands import COMMANDS
from ui.entry.step import Step
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.keycaps import key_text
from ui.widgets.labels import Elided, Wrapped
from ui.widgets.layouts import box, col, row


class ReadyStep(Step):
    """Three beginnings, each with where to find it."""

    def __init__(self) -> None:
        super().__init__()
        self._agency, self._login = "", ""
        self._file = Elided("", "caption")
        self._beginnings = tuple((Wrapped("", "strong"), Wrapped("", "small")) for _icon in _ICONS)
        lines = [
            box(
                row(
                    col(3, Icon(icon, "primary_ink", 20), None, gap=0),
                    (col(*words, gap=0), 1),
                    gap=16,
                )
            )
            for icon, words in zip(_ICONS, self._beginnings, strict=True)
        ]
        self.body.addWidget(Card(*lines, gap=16, pad=20))
        file_line = row(Icon("hard-drive", "ink_3", 16), (self._file, 1))
        self.body.addLayout(file_line)
        self.back.hide()
        self._retranslate()

    def show_outcome(self, agency: str, login: str, path: Path) -> None:
        """Say what was made."""
        self._agency, self._login = agency, login
        self._file.setText(str(path))
        self._retranslate()

    @override
    def check(self) -> bool:
        return True

    @override
    def first_field(self) -> QWidget:
        return self.next

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        lead = self.tr(
            "La base de « {agency} » est créée et chiffrée. Votre identifiant : {login}."
        )
        self.set_title(
            self.tr("Étrave est prête"), lead.format(agency=self._agency, login=self._login)
        )
        texts = (
            (
                _words("import_caseload"),
                self.tr(
                    "Menu Jeune : un fichier CSV (noms, dates de naissance, numéros de dossier) est"
                    " relu ligne par ligne avant d’être enregistré."
                ),
            ),
            (
                _words("new_youth"),
                self.tr("{keys}, de n’importe où ; les doublons probables sont signalés.").format(
                    keys=key_text(_SPECS["new_youth"].keys[0])
                ),
            ),
            (
                self.tr("Les comptes de l’équipe"),
                self.tr("Réglages : un compte et un mot de passe par personne."),
            ),
        )
        for (title, sentence), words in zip(self._beginnings, texts, strict=True):
            title.setText(words[0])
            sentence.setText(words[1])
        self.next.set_words(self.tr("Ouvrir Étrave"), self.tr("Ouverture…"))


def _words(command: str) -> str:
    """Return the words of a command, as its menu shows them."""
    return command_text(_SPECS[command]).removesuffix("…")


_SPECS = {spec.key: spec for spec in COMMANDS}
_ICONS = ("inbox", "user-round-plus", "users")
