"""Long work: nothing for a moment, then words, a bar and Annuler."""

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.background import Task
from ui.theme.theme import current_theme
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import col, row
from ui.widgets.veil import Veil


class ProgressOverlay(Veil):
    """Covers its parent while a task runs, if it runs for more than 400 ms."""

    DELAY_MS = 400

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._previous: QWidget | None = None
        self._words = Wrapped("", "strong")
        self._count = Label("", "caption")
        self._bar = QProgressBar(textVisible=False)
        self._cancel = Button()
        self._cancel.clicked.connect(self._on_cancel)
        card = Card(self._words, self._bar, row(self._count, None, self._cancel), gap=12, pad=24)
        self._card = card
        self.setLayout(col(None, row(None, card, None), None))
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._timer = QTimer(self, singleShot=True, interval=self.DELAY_MS)
        self._timer.timeout.connect(self._on_late)
        self._retranslate()

    def watch(self, task: Task, words: str) -> None:
        """Follow ``task``, told in ``words`` ("Import de 312 jeunes")."""
        self._task = task
        self._words.setText(words)
        self._count.setText("")
        self._bar.setRange(0, 0)  # busy, until the first report
        self._bar.setAccessibleName(words)
        self._cancel.set_available(True)
        task.progressed.connect(self._on_progressed)
        task.finished.connect(self._on_finished)
        self._timer.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _on_late(self) -> None:
        self._previous = QApplication.focusWidget()
        self.cover()
        self._cancel.setFocus()
        announce(self, self._words.text())

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(self.tr("{done} sur {total}").format(done=done, total=total))

    @Slot()
    def _on_cancel(self) -> None:
        if self._task is not None:
            self._cancel.set_available(False, self.tr("L’arrêt est demandé."))
            self._task.cancel()

    @Slot()
    def _on_finished(self) -> None:
        self._timer.stop()
        self._task = None
        if self.isVisible():
            self.hide()
            if self._previous is not None and isValid(self._previous):
                self._previous.setFocus()
        self._previous = None

    def _restyle(self) -> None:
        self._card.setFixedWidth(current_theme().px(420))

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Annuler"))
