"""Whom to call back: the breaks, what was just dealt with, and the cover of an absence."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.breaks.people import BreakLine
from services.breaks.undo import Settled
from services.coverage import Handover
from services.tasks import TaskContext
from services.today import Day
from ui.context import ScreenContext
from ui.forms import break_words
from ui.forms.break_desk import BreakDesk
from ui.forms.break_row import break_row, is_busy
from ui.forms.day_rows import DayList, DayRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.scroll import scroll


class RiskPane(QWidget):
    """The ranked list, answered in place.

    Signals:
        appointment_wanted: The line an appointment is to be made for.
        all_wanted: Show the whole list.
        handover_wanted: Hand the list over to a colleague.
    """

    appointment_wanted = Signal(object)  # BreakLine
    all_wanted = Signal()
    handover_wanted = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._day: Day | None = None
        self.hand_over = Button("", "ghost", compact=True)
        self.hand_over.setVisible(context.may("caseload.hand_over"))
        self._title = SectionHeader("", "", self.hand_over)
        self._cover = Wrapped("", "small")
        self._cover.hide()
        self.rows: DayList[BreakLine] = DayList(lambda one: one.youth_id, self._row, is_busy)
        self.empty = EmptyState("circle-check")
        self.see_all = Button("", "ghost", "arrow-right", compact=True)
        self._more = box(row(self.see_all, None, margins=(12, 8, 12, 8)))
        self._settled = col(gap=0)
        held = Card(self.rows, self.empty, self._more, self._settled, gap=0, pad=4)
        self.setLayout(col(self._title, self._cover, (scroll(box(col(held, None))), 1), gap=8))
        self.see_all.clicked.connect(self.all_wanted)
        self.hand_over.clicked.connect(self.handover_wanted)
        self._retranslate()

    def show_day(self, day: Day) -> None:
        """Show who is at risk."""
        self._day = day
        self._title.set_title(self.tr("À relancer"), str(day.at_risk) if day.at_risk else "")
        self.rows.show_values(day.lines)
        self.rows.setVisible(bool(day.lines))
        self.empty.setVisible(not day.lines)
        self._more.setVisible(day.at_risk > len(day.lines))
        self._show_empty(day)
        self._show_settled(day.settled)
        told = [self._handover(one) for one in day.handovers]
        self._cover.setText("\n".join(told))
        self._cover.setVisible(bool(told))

    def _row(self, line: BreakLine) -> DayRow:
        return break_row(self._context, line, self.appointment_wanted.emit)

    def _show_empty(self, day: Day) -> None:
        followed = day.tallies.followed
        text = (
            QCoreApplication.translate(
                "RiskPane", "Échéances, contacts et actions de vos %n dossiers sont à jour.", None,
                followed,
            )
            if followed
            else self.tr("Votre portefeuille ne compte encore personne.")
        )  # fmt: skip
        self.empty.set_texts(self.tr("Personne à relancer"), text)

    def _show_settled(self, acts: tuple[Settled, ...]) -> None:
        clear(self._settled)
        if not acts:
            return
        heading = Label(self.tr("Réglé depuis une heure"), "eyebrow")
        self._settled.addWidget(box(col(heading, margins=(16, 16, 16, 4))))
        for act in acts:
            self._settled.addWidget(self._settled_row(act))

    def _settled_row(self, act: Settled) -> QWidget:
        done = break_words.settled(act)
        text = f"{act.name}\N{NO-BREAK SPACE}: {done}"
        if act.account_name is not None:
            text = self.tr("{done}, par {name}").format(done=text, name=act.account_name)
        undo = Button(self.tr("Annuler"), "ghost", "undo-2", compact=True)
        undo.setAccessibleName(self.tr("Annuler : {done}").format(done=text))
        undo.setEnabled(self._context.may("break.answer"))
        undo.clicked.connect(partial(self._undo, act.act_id))
        at = Label(formatting.clock(act.at.astimezone()), "caption")
        line = row(Icon("check", "success", 16), (Wrapped(text, "small"), 1), at, undo, gap=10)
        return box(col(line, margins=(16, 2, 8, 2)))

    def _undo(self, act_id: int) -> None:
        desk = BreakDesk(self._context.vault, self._context.today())

        def run(_task: TaskContext) -> None:
            desk.undo(act_id)

        self._context.tasks.start(run, on_success=self._on_undone, on_error=self._on_refused)

    @Slot(object)
    def _on_undone(self, _nothing: None) -> None:
        self._context.bus.announce("break_answer", "event", "youth", "action")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._context.say_refusal(error)

    def _handover(self, one: Handover) -> str:
        first, last = formatting.long_date(one.starts_on), formatting.long_date(one.ends_on)
        if not one.is_mine:
            text = self.tr("Vous prenez le relais de {name} jusqu’au {last}.")
        elif one.starts_on <= self._context.today():
            text = self.tr("{name} prend votre relais jusqu’au {last}.")
        else:
            text = self.tr("{name} prendra votre relais du {first} au {last}.")
        return text.format(name=one.other_name, first=first, last=last)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.set_title(self.tr("À relancer"))
        self.hand_over.setText(self.tr("Confier à un collègue…"))
        self.see_all.setText(self.tr("Voir toute la liste"))
        self.rows.setAccessibleName(self.tr("À relancer"))
