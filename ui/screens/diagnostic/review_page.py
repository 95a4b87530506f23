"""What is about to be validated, on one page, before it is frozen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget
from typing_extensions import override

from services import formatting
from ui.screens.diagnostic.interview import Interview
from ui.screens.diagnostic.words import action_when, orientation_word, raised_text
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.levels import LevelChip
from ui.widgets.scroll import scroll

_TWO_COLUMNS = 1000  # pixels at 100 %


class ReviewPage(QWidget):
    """Answers, orientation and actions as they will be kept.

    Signals:
        confirmed: The diagnostic is to be validated.
        left: The user goes back to the entry.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Wrapped("", "h1")
        self._sentence = Wrapped("", "lead")
        self._levels_title = Label("", "h3")
        self._levels = QGridLayout()
        self._orientation_title = Label("", "h3")
        self._orientation = col(gap=4)
        self._actions_title = Label("", "h3")
        self._actions = col(gap=6)
        self._notes = Wrapped("", "small")
        self._warning = Wrapped("", "second", "warning")
        self.confirm = Button(kind="primary", icon="check")
        self.back = Button()
        self.confirm.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.left)
        self._build()
        self._retranslate()

    def show_interview(self, interview: Interview, first_name: str) -> None:
        """Show what would be validated."""
        form, grid = interview.form, interview.rules.grid
        self._sentence.setText(
            self.tr(
                "{name} : {raised}. Une fois validé, il ne se modifie plus : un nouveau le"
                " remplacera."
            ).format(name=first_name, raised=raised_text(form, grid))
        )
        clear(self._levels)
        half = -(-len(grid.enabled) // 2)
        for place, domain in enumerate(grid.enabled):
            line, column = place % half, 2 * (place // half)
            self._levels.addWidget(Label(domain.label), line, column)
            chip = LevelChip(form.level(domain.code))
            self._levels.addWidget(chip, line, column + 1, Qt.AlignmentFlag.AlignLeft)
        self._show_orientation(interview)
        self._show_actions(interview)
        self._notes.setVisible(bool(form.notes.strip()))
        missing = [grid.domains[code].label for code in interview.proposals.orientation.to_raise]
        text = self.tr("L’orientation reste provisoire : {domains} restent à aborder.")
        self._warning.setText(text.format(domains=formatting.enumeration(missing)))
        self._warning.set_tone("warning")
        self._warning.setVisible(bool(missing))

    def show_error(self, sentence: str) -> None:
        """Say why it cannot be validated; nothing is lost."""
        self._warning.setText(sentence)
        self._warning.set_tone("danger")
        self._warning.setVisible(True)

    def focus_confirm(self) -> None:
        """Put the focus on the button that validates."""
        self.confirm.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.left if self.back.hasFocus() else self.confirmed).emit()
        else:
            super().keyPressEvent(event)

    def _show_orientation(self, interview: Interview) -> None:
        clear(self._orientation)
        form, proposed = interview.form, interview.proposals.orientation
        decided = form.orientation or proposed.orientation
        if decided is None:
            text = self.tr("Pas encore d’orientation : trop peu de domaines abordés.")
            self._orientation.addWidget(Wrapped(text, "second"))
            return
        self._orientation.addWidget(Wrapped(orientation_word(decided), "strong"))
        reasons: Sequence[str] = [reason.sentence for reason in proposed.reasons]
        if form.orientation is not None and form.orientation != proposed.orientation:
            reasons = [form.orientation_reason]
        for reason in reasons:
            self._orientation.addWidget(Wrapped(reason, "small"))

    def _show_actions(self, interview: Interview) -> None:
        clear(self._actions)
        for action in interview.form.actions:
            words = col(
                Wrapped(action.title, "strong"), Label(action_when(action), "caption"), gap=0
            )
            self._actions.addLayout(
                row(box(col(3, Icon("check", "success", 16), None)), (words, 1))
            )
        if not interview.form.actions:
            text = self.tr("Aucune action retenue.")
            self._actions.addWidget(Wrapped(text, "second"))

    def _build(self) -> None:
        self._levels.setHorizontalSpacing(16)
        self._levels.setVerticalSpacing(8)
        self._levels.setColumnStretch(4, 1)
        answers = Card(self._levels_title, self._levels, None, gap=12)
        right = col(
            Card(self._orientation_title, self._orientation, gap=8),
            Card(self._actions_title, self._actions, gap=8),
            None,
            gap=16,
        )
        self._columns = row((answers, 6), (right, 5), gap=16)
        body = col(
            self._title,
            self._sentence,
            8,
            self._columns,
            self._notes,
            None,
            gap=12,
            margins=(32, 28, 32, 12),
        )
        foot = col(
            self._warning,
            row(self.back, None, self.confirm),
            gap=12,
            margins=(32, 12, 32, 24),
        )
        self.setLayout(col((scroll(box(body)), 1), foot, gap=0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Side by side while both columns keep a readable width, one above the other else.
        is_wide = event.size().width() >= current_theme().px(_TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Relire avant de valider"))
        self._levels_title.setText(self.tr("Réponses"))
        self._orientation_title.setText(self.tr("Orientation"))
        self._actions_title.setText(self.tr("Actions retenues"))
        self._notes.setText(
            self.tr("Votre bloc-notes est gardé dans le dossier, et n’est jamais imprimé.")
        )
        self.confirm.setText(self.tr("Valider le diagnostic"))
        self.back.setText(self.tr("Revenir à la saisie"))
