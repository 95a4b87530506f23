"""The notepad of the interview, in the place of the detail: the grid stays in sight."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.screens.diagnostic.writing import NoteBox
from ui.widgets.icon import Icon
from ui.widgets.keycaps import kbd
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.scroll import scroll


class NotesPane(QWidget):
    """Says beside the field what becomes of what is written in it.

    Signals:
        changed: The text as typed.
        left: The user goes back to the grid.
    """

    changed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first_name = ""
        self._title = Wrapped("", "h2")
        self._rule = Wrapped("", "small")
        self.text = NoteBox()
        self.text.left.connect(self.left)
        self.text.textChanged.connect(self._on_text)
        body = col(
            row(Icon("pen-line", "primary_ink", 22), (self._title, 1), kbd("N"), gap=10),
            self._rule,
            4,
            (self.text, 1),
            gap=8,
            margins=(24, 16, 24, 12),
        )
        self.setLayout(col(scroll(box(body))))
        self.setProperty("panel", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._retranslate()

    def show_notes(self, text: str, first_name: str) -> None:
        """Show the notepad, without moving the cursor of who is typing."""
        if first_name != self._first_name:
            self._first_name = first_name
            self._retranslate()
        self.text.show_text(text)

    @Slot()
    def _on_text(self) -> None:
        self.changed.emit(self.text.toPlainText())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Bloc-notes"))
        text = self.tr(
            "Fait partie du dossier : {person} peut demander à le lire. Jamais imprimé, jamais dans"
            " un chiffre, introuvable par la recherche des autres métiers."
        )
        self._rule.setText(text.format(person=self._first_name))
        self.text.setAccessibleName(self._title.text())
        self.text.setAccessibleDescription(self._rule.text())
