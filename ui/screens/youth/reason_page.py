"""What stands before a page: the reason asked for, or why it cannot be opened."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.youths.page import SHORTEST_REASON
from ui.forms.keys import press_focused
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, row


class ReasonPage(QWidget):
    """Asks why a name is opened; the reason is kept in the journal.

    Signals:
        given: The reason.
        left: The user does not open the name.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.field = Field(self.edit)
        self._title = Wrapped("", "h2")
        self._text = Wrapped("", "second")
        self.open_button = Button("", "primary")
        self.leave = Button("")
        self._card = Card(
            self._title,
            self._text,
            8,
            self.field,
            8,
            row(None, self.leave, self.open_button),
            pad=24,
        )
        self.setLayout(col(None, row(None, self._card, None), (box(col()), 1)))
        self.edit.returnPressed.connect(self._give)
        self.open_button.clicked.connect(self._give)
        self.leave.clicked.connect(self.left)
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def start(self) -> None:
        """Ask, from nothing."""
        self.edit.clear()
        self.field.clear_error()
        self.edit.setFocus()

    def show_error(self, words: str) -> None:
        """Say why the reason is not enough; what was typed stays."""
        self.field.show_error(words)
        self.edit.setFocus()

    @Slot()
    def _give(self) -> None:
        reason = " ".join(self.edit.text().split())
        if len(reason) < SHORTEST_REASON:
            text = self.tr("Écrivez {count} caractères au moins : ce motif sera relu.")
            self.show_error(text.format(count=SHORTEST_REASON))
        else:
            self.given.emit(reason)

    def _restyle(self) -> None:
        self._card.setFixedWidth(current_theme().px(560))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not press_focused(event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Pourquoi ouvrir ce nom ?"))
        self._text.setText(
            self.tr(
                "Votre rôle travaille sur des chiffres. Un nom s’ouvre avec un motif, gardé dans le"
                " journal avec la date et votre compte."
            )
        )
        self.field.set_label(self.tr("Motif"))
        self.edit.setPlaceholderText(self.tr("Vérifier une sortie comptée deux fois"))
        self.open_button.setText(self.tr("Ouvrir ce nom"))
        self.leave.setText(self.tr("Ne pas ouvrir"))
