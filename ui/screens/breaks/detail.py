"""One person of the list: every reason, and the answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.breaks.people import BreakLine
from ui.context import ScreenContext
from ui.forms import break_words
from ui.forms.break_answers import BreakAnswers
from ui.widgets.chip import Chip
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.scroll import scroll


class BreakDetail(QWidget):
    """Follows the row chosen, unless something is being typed.

    Signals:
        appointment_wanted: The line an appointment is to be made for.
        left: The keyboard goes back to the list.
    """

    appointment_wanted = Signal(object)  # BreakLine
    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._line: BreakLine | None = None
        self._answers: BreakAnswers | None = None
        self._column = col(gap=10, margins=(20, 20, 20, 20))
        self.setLayout(col((scroll(box(col(self._column, None))), 1)))

    def show_line(self, line: BreakLine) -> None:
        """Show somebody."""
        if line == self._line:
            return
        self._line = line
        clear(self._column)
        self._answers = None
        self._column.addWidget(Wrapped(line.name, "h2"))
        if line.adviser_id not in (None, self._context.actor.account_id):
            self._column.addWidget(Label(break_words.followed_by(line.adviser_name), "caption"))
        self._add_answers(line)
        today = self._context.today()
        for one in line.line.breaks:
            chip = Chip(
                break_words.kind(one.code), break_words.TONES[one.code], break_words.ICONS[one.code]
            )
            told = Wrapped(break_words.reason(one, today))
            dated = Wrapped(break_words.detail(one), "small")
            self._column.addWidget(box(col(row(chip, None), told, dated, gap=2)))

    def _add_answers(self, line: BreakLine) -> None:
        if self._context.may("break.answer"):
            self._answers = BreakAnswers(self._context, line)
            self._answers.appointment_wanted.connect(self.appointment_wanted)
            self._answers.left.connect(self.left)
            self._column.addWidget(self._answers)
            self._answers.show()

    def press(self, key: str) -> None:
        """Answer by a letter."""
        if self._answers is not None and not self._answers.is_busy():
            self._answers.press(key)

    def is_busy(self) -> bool:
        """Tell whether an answer is being typed."""
        return self._answers is not None and self._answers.is_busy()
