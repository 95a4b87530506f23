"""What comes next, with its answers in place."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from services.youths.items import ActionItem, EventItem
from services.youths.timeline import History
from services.youths.vocabulary import Attendance
from ui.screens.youth.steps import Step, next_steps
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, line, row

MOST_SHOWN = 5


class StepsCard(Card):
    """Meetings, immersions, situations and actions to come, the first day first.

    Signals:
        add_wanted: Note something more.
        marked: A meeting of the day or late, and whether the person came.
        done: An action that is done.
    """

    add_wanted = Signal()
    marked = Signal(object, object)  # EventItem, Attendance
    done = Signal(object)  # ActionItem

    def __init__(self) -> None:
        self.add = Button("", "ghost", "plus", compact=True)
        self._header = SectionHeader("", "", self.add)
        self._list = col(gap=8)
        super().__init__(self._header, box(self._list), None, gap=10)
        self._may_mark = False
        self._may_act = False
        self.add.clicked.connect(self.add_wanted)

    def allow(self, *, marking: bool, acting: bool) -> None:
        """Say what the session may answer in place."""
        self._may_mark, self._may_act = marking, acting
        self.add.setVisible(marking)

    def show_history(self, history: History, today: date) -> None:
        """Show what is to come."""
        steps = next_steps(history, today)
        self.add.setText(self.tr("Ajouter"))
        self._header.set_title(self.tr("Prochaines étapes"), str(len(steps)) if steps else "")
        clear(self._list)
        if not steps:
            self._list.addWidget(self._nothing())
        for position, step in enumerate(steps[:MOST_SHOWN]):
            if position:
                self._list.addWidget(line())
            self._list.addWidget(self._row(step))
        self._say_rest(steps)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "calendar",
            self.tr("Rien n’est prévu."),
            self.tr("Notez le prochain rendez-vous pour que le contact ne se perde pas."),
        )

    def _say_rest(self, steps: Sequence[Step]) -> None:
        rest = len(steps) - MOST_SHOWN
        if rest > 0:
            text = QCoreApplication.translate("StepsCard", "et %n autre(s)", None, rest)
            self._list.addWidget(Label(text, "caption"))

    def _row(self, step: Step) -> QWidget:
        icon = Icon(step.icon, "warning" if step.is_late else "ink_2", 18)
        detail = Wrapped(step.detail, "small", "warning" if step.is_late else "")
        words = col(Wrapped(step.title, "strong"), detail, gap=0)
        answers = row(*self._answers(step), gap=4)
        return box(row(col(2, icon, None, gap=0), (words, 1), col(answers, None), gap=10))

    def _answers(self, step: Step) -> list[Button]:
        record = step.record
        if isinstance(record, EventItem) and self._may_mark:
            present, absent = (Button("", compact=True) for _ in range(2))
            present.setText(self.tr("Présent"))
            absent.setText(self.tr("Absent"))
            present.clicked.connect(partial(self._mark, record, Attendance.PRESENT))
            absent.clicked.connect(partial(self._mark, record, Attendance.ABSENT))
            answers = [present, absent]
        elif isinstance(record, ActionItem) and self._may_act:
            done = Button(self.tr("Fait"), icon="check", compact=True)
            done.clicked.connect(partial(self._finish, record))
            answers = [done]
        else:
            return []
        for button in answers:
            button.setAccessibleDescription(step.title)
        return answers

    def _mark(self, event: EventItem, attendance: Attendance, _checked: bool = False) -> None:
        self.marked.emit(event, attendance)

    def _finish(self, action: ActionItem, _checked: bool = False) -> None:
        self.done.emit(action)
