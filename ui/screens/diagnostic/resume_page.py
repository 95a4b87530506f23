"""A draft is there: take it up, or begin again. Never decided for the user."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row


class ResumePage(QWidget):
    """Says what was left, and when.

    Signals:
        resumed: Take the draft up.
        restarted: Throw it away and begin again.
        left: Neither: go back where one came from.
    """

    resumed = Signal()
    restarted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Wrapped("", "h2")
        self._text = Wrapped("", "second")
        self.resume = Button(kind="primary", icon="pen-line")
        self.restart = Button()
        self.resume.clicked.connect(self.resumed)
        self.restart.clicked.connect(self.restarted)
        card = Card(
            row(Icon("file-clock", "primary_ink", 24), (self._title, 1), gap=12),
            self._text,
            8,
            row(self.resume, self.restart, None),
            gap=12,
            pad=24,
        )
        card.setMaximumWidth(current_theme().px(640))
        self.setLayout(col(None, row(None, (card, 1), None), None, margins=(32, 32, 32, 32)))
        self._retranslate()

    def show_draft(self, first_name: str, saved_at: datetime, raised: int) -> None:
        """Describe the draft."""
        local = saved_at.astimezone()
        text = self.tr(
            "{name} : {raised} domaines renseignés, enregistrés le {moment}. Rien n’a été validé."
        )
        moment = formatting.date_and_time(local)
        self._text.setText(text.format(name=first_name, raised=raised, moment=moment))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.restarted if self.restart.hasFocus() else self.resumed).emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Un diagnostic était en cours"))
        self.resume.setText(self.tr("Reprendre la saisie"))
        self.restart.setText(self.tr("Jeter ce brouillon et recommencer"))
