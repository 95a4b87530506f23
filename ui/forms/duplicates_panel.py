"""Those who may be the person being registered, each with its reason."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.youths.duplicates import REASONS, Duplicate
from ui.forms.words import capital, file_text, joined
from ui.translation import translate_text
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col

MOST_SHOWN = 4


class DuplicatesPanel(QWidget):
    """Keeps its place beside the form, so that nothing moves when someone is found.

    Signals:
        chosen: Identifier of the file that is the person's.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Duplicate, ...] = ()
        self._buttons: list[Button] = []
        self._header = SectionHeader()
        self._explanation = Wrapped("", "small")
        self._list = col(gap=8)
        self.setLayout(col(self._header, self._explanation, box(self._list), None, gap=8))
        self._retranslate()

    def found(self) -> tuple[Duplicate, ...]:
        """Return the files shown."""
        return self._found

    def show_found(self, found: tuple[Duplicate, ...]) -> None:
        """Show the files that may be of the same person, the surest first."""
        if found == self._found:
            return
        self._found = found
        self._fill()
        if found:
            announce(self, self._explanation.text())

    def focus_first(self) -> None:
        """Go to the first answer."""
        if self._buttons:
            self._buttons[0].setFocus()

    def _fill(self) -> None:
        clear(self._list)
        self._buttons = []
        for duplicate in self._found[:MOST_SHOWN]:
            self._list.addWidget(self._card(duplicate))
        count = len(self._found)
        self._header.set_title(
            self.tr("Déjà dans la base ?") if count else self.tr("Doublons"),
            str(count) if count else "",
        )
        self._explanation.setText(
            self.tr("Ouvrez le dossier existant si c’est la même personne.")
            if count
            else self.tr(
                "Les dossiers qui ressemblent à celui-ci s’affichent ici au fil de la saisie."
            )
        )

    def _choose(self, youth_id: int, _checked: bool = False) -> None:
        self.chosen.emit(youth_id)

    def _card(self, duplicate: Duplicate) -> Card:
        name = formatting.spaced(f"{duplicate.first_name} {duplicate.last_name}")
        birth = "" if duplicate.birth_date is None else formatting.table_date(duplicate.birth_date)
        about = joined(birth, file_text(duplicate.file_number), duplicate.adviser_name)
        reasons = [translate_text(REASONS[reason]) for reason in duplicate.reasons]
        button = Button(self.tr("C’est cette personne"), compact=True)
        button.setAccessibleDescription(name)
        button.clicked.connect(partial(self._choose, duplicate.id))
        self._buttons.append(button)
        return Card(
            Wrapped(name, "strong"),
            Label(about, "small"),
            Wrapped(capital(formatting.enumeration(reasons)), "small", "warning"),
            button,
            gap=4,
            pad=12,
            kind="warning" if duplicate.is_certain else "sunken",
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fill()

    def count_words(self) -> str:
        """Return how many were found, in a sentence."""
        return QCoreApplication.translate(
            "DuplicatesPanel", "%n dossier(s) ressemblent à celui-ci.", None, len(self._found)
        )
