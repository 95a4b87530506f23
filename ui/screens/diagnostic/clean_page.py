"""The screen that may be turned towards the young person: nothing to be ashamed of."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from services import formatting
from services.youths.vocabulary import Level
from ui.screens.diagnostic.interview import Interview
from ui.screens.diagnostic.words import action_when
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
        self._silent = Wrapped("", "lead")
        self.back = Button(icon="undo-2")
        self.back.clicked.connect(self.left)
        columns = row(
            (Card(self._strengths_title, self._strengths, None, gap=12, pad=24), 1),
            (Card(self._forward_title, self._forward, None, gap=12, pad=24), 1),
            gap=24,
        )
        body = col(
            row((self._title, 1), self.back),
            16,
            columns,
            Card(self._decided_title, self._decided, gap=12, pad=24),
            self._silent,
            None,
            gap=20,
            margins=(48, 32, 48, 32),
        )
        self.setLayout(col(scroll(box(body))))
        self._retranslate()

    def show_interview(self, interview: Interview, first_name: str) -> None:
        """Show what may be read across the desk."""
        form, grid = interview.form, interview.rules.grid
        self._title.setText(self.tr("{name}, où nous en sommes").format(name=first_name))
        asked = [(domain, form.level(domain.code)) for domain in grid.enabled]
        strengths = [domain.strength for domain, level in asked if level is Level.STRENGTH]
        strengths += [grid.assets[code].phrase for code in grid.assets if code in form.assets]
        moving = (Level.MEDIUM, Level.STRONG)
        forward = [domain.forward for domain, level in asked if level in moving]
        self._fill(self._strengths, strengths, "star")
        self._fill(self._forward, forward, "arrow-right")
        clear_layout(self._decided)
        for action in form.actions:
            words = col(Wrapped(action.title, "large"), Label(action_when(action), "second"), gap=0)
            self._decided.addLayout(row(Icon("check", "success", 22), (words, 1), gap=12))
        if not form.actions:
            self._decided.addWidget(Wrapped(self.tr("Rien n’est encore décidé."), "large"))
        silent = [domain.about for domain, level in asked if level is Level.NOT_RAISED]
        text = self.tr("Nous n’avons pas encore parlé {subjects}.")
        self._silent.setText(text.format(subjects=formatting.enumeration(silent)))
        self._silent.setVisible(bool(silent))

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
        self._forward_title.setText(self.tr("Ce que je fais avancer"))
        self._decided_title.setText(self.tr("Ce que nous décidons ensemble"))
        self.back.setText(self.tr("Revenir à la saisie"))
