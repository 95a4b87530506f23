"""The screen that may be turned towards the young person: nothing to be ashamed of."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from services import formatting
from services.diagnostics.plain_words import PlainAction, PlainPage, page_of
from services.diagnostics.proposals import decided
from ui.screens.diagnostic.interview import Interview
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.layouts import clear as clear_layout
from ui.widgets.scroll import scroll


class CleanPage(QWidget):
    """Strengths first, what moves forward, what is decided; no comment, no level, no clock.

    Signals:
        left: Back to the entry.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Wrapped("", "h1")
        self._strengths_title = Label("", "h2")
        self._strengths = col(gap=8)
        self._forward_title = Label("", "h2")
        self._forward = col(gap=8)
        self._decided_title = Label("", "h2")
        self._decided = col(gap=10)
        self._next_title = Label("", "h2")
        self._next = col(gap=8)
        self.back = Button(icon="undo-2")
        self.back.clicked.connect(self.left)
        columns = row(
            (Card(self._strengths_title, self._strengths, None, gap=12, pad=24), 1),
            (Card(self._forward_title, self._forward, None, gap=12, pad=24), 1),
            gap=24,
        )
        body = col(
            row((self._title, 1), self.back),
            columns,
            Card(self._decided_title, self._decided, gap=12, pad=24),
            self._next_title,
            self._next,
            None,
            gap=16,
            margins=(48, 24, 48, 24),
        )
        self.setLayout(col(scroll(box(body))))
        self._retranslate()

    def show_interview(self, interview: Interview, first_name: str, adviser: str | None) -> None:
        """Show what may be read across the desk, in the words of the page that will be printed."""
        form = interview.form
        orientation = decided(form, interview.proposals)
        page = page_of(form, orientation, interview.rules, adviser)
        self._title.setText(self.tr("{name}, où nous en sommes").format(name=first_name))
        self._fill(self._strengths, [line.text for line in page.plain.strengths], "star")
        self._fill(self._forward, [line.text for line in page.plain.forward], "arrow-right")
        clear_layout(self._decided)
        for action in page.actions:
            words = col(Wrapped(action.title, "large"), Label(_when(action), "second"), gap=0)
            self._decided.addLayout(row(Icon("check", "success", 22), (words, 1), gap=12))
        if not page.actions:
            self._decided.addWidget(Wrapped(self.tr("Rien n’est encore décidé."), "large"))
        self._show_next(page)

    def _show_next(self, page: PlainPage) -> None:
        review = ""
        if page.review_on is not None:
            review = self.tr("Notre prochain point : {day}.").format(
                day=formatting.full_date(page.review_on)
            )
        said = [page.plain.orientation, page.plain.wishes, review, page.plain.not_discussed]
        clear_layout(self._next)
        for sentence in filter(None, said):
            self._next.addWidget(Wrapped(sentence, "large"))
        self._next_title.setVisible(any(said))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, layout: QVBoxLayout, sentences: list[str], icon: str) -> None:
        clear_layout(layout)
        for sentence in sentences:
            if sentence:
                layout.addLayout(
                    row(Icon(icon, "primary_ink", 20), (Wrapped(sentence, "large"), 1), gap=12)
                )
        if not sentences:
            layout.addWidget(Wrapped(self.tr("À découvrir ensemble."), "large"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._strengths_title.setText(self.tr("Mes points forts"))
        self._forward_title.setText(self.tr("Ce que je veux faire avancer"))
        self._decided_title.setText(self.tr("Ce que nous décidons ensemble"))
        self._next_title.setText(self.tr("La suite"))
        self.back.setText(self.tr("Revenir à la saisie"))


def _when(action: PlainAction) -> str:
    if action.due_on is None:
        return action.who
    text = QCoreApplication.translate("diagnostic", "{owner} · avant le {day}")
    return text.format(owner=action.who, day=formatting.day_and_month(action.due_on))
