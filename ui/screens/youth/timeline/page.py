"""The timeline over the whole page, its table under it."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.youths.timeline import History
from ui.forms.keys import press_focused
from ui.screens.youth.timeline.pane import TimelinePane
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import box, col
from ui.widgets.scroll import scroll


class TimelinePage(QWidget):
    """What the card shows, with more room.

    Signals:
        left: Back to the page of the person.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = Button("")
        self.header = PageHeader(self.back)
        self.pane = TimelinePane(is_whole_page=True)
        content = box(col(Card(self.pane), None, margins=(32, 8, 32, 24)))
        self.setLayout(
            col(box(col(self.header, margins=(32, 20, 32, 8))), (scroll(content), 1), gap=0)
        )
        self.back.clicked.connect(self.left)
        self._retranslate()

    def show_history(self, name: str, history: History, today: date) -> None:
        """Draw the file of somebody."""
        self.header.set_title(name)
        self.pane.show_history(history, today)

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
        self.back.setText(self.tr("Revenir à la fiche"))
