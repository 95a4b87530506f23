"""Aujourd’hui: time, then risk, then leftovers."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from services.breaks.people import BreakLine
from services.tasks import TaskContext
from services.today import Day, load_day
from ui.context import ScreenContext
from ui.forms.break_appointment import BreakAppointment
from ui.forms.handover_panel import HandoverPanel
from ui.screens.today import words
from ui.screens.today.agenda_pane import AgendaPane
from ui.screens.today.risk_pane import RiskPane
from ui.screens.today.side_pane import SidePane
from ui.shell.screen import Screen
from ui.widgets.buttons import Button
from ui.widgets.drawer import DrawerHost
from ui.widgets.headers import PageHeader
from ui.widgets.keycaps import KeyHints
from ui.widgets.layouts import box, col
from ui.widgets.panes import Panes
from ui.widgets.scroll import scroll

CONCERNED = frozenset(
    {
        "youth", "event", "diagnostic", "pathway", "situation", "immersion", "action", "draft",
        "break_answer", "coverage", "carry_over", "walk_in",
    }
)  # fmt: skip


class TodayScreen(Screen):
    """The agenda, whom to call back, and what must be finished."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._day: Day | None = None
        self._number = 0
        self._wants_focus = False
        self._new = Button(kind="primary", icon="plus")
        self._new.clicked.connect(self._start_diagnostic)
        self._new.setVisible(context.may("diagnostic.write"))
        self._plan = Button(icon="calendar-plus")
        self._plan.clicked.connect(self._plan_appointment)
        self._plan.setVisible(context.may("event.write"))
        self._header = PageHeader(self._plan, self._new)
        self.agenda = AgendaPane(context)
        self.risk = RiskPane(context)
        self.side = SidePane(context)
        self.appointment = BreakAppointment(context)
        self._hints = KeyHints()
        self._panes = Panes([(self.agenda, 30), (self.risk, 46), (scroll(self.side), 24)], gap=24)
        page = box(
            col(self._header, 8, (self._panes, 1), self._hints, gap=8, margins=(32, 20, 32, 12))
        )
        self.handover = HandoverPanel(context)
        self._panel = QStackedWidget()
        self._panel.addWidget(self.appointment)
        self._panel.addWidget(self.handover)
        self.drawer = DrawerHost(page, self._panel, panel_width=400)
        self.setLayout(col(self.drawer))
        self.risk.appointment_wanted.connect(self._make_appointment)
        self.appointment.done.connect(self.drawer.close_panel)
        self.risk.handover_wanted.connect(self._hand_over)
        self.risk.all_wanted.connect(lambda: context.navigator.go("breaks"))
        self.handover.saved.connect(self.drawer.close_panel)
        self.handover.left.connect(self.drawer.close_panel)
        self._retranslate()
        context.bus.changed.connect(self._on_changed)

    @override
    def title(self) -> str:
        return self.tr("Aujourd’hui")

    @override
    def refresh(self) -> None:
        self._number += 1
        number, database, actor, today = (
            self._number,
            self._context.database,
            self._context.actor,
            self._context.today(),
        )

        def load(_task: TaskContext) -> tuple[int, Day]:
            with database.read(actor) as session:
                return number, load_day(session, today=today)

        self._context.tasks.start(load, on_success=self._show_day)

    @override
    def focus_task(self) -> None:
        self._wants_focus = self._day is None
        lists = (self.risk.rows, self.agenda.rows)
        if not any(one.isVisible() and one.focus_first() for one in lists):
            self._new.setFocus()

    @override
    def can_leave(self) -> bool:
        if self.appointment.is_dirty():
            self._context.navigator.say(
                self.tr("Un rendez-vous est en cours de saisie : enregistrez-le ou annulez-le."),
                tone="warning",
            )
            return False
        return True

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.agenda, self.risk, self.side)

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {}

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    @Slot(object)
    def _show_day(self, answer: tuple[int, Day]) -> None:
        number, day = answer
        if number != self._number:
            return
        self._day = day
        self._header.set_title(self.tr("Aujourd’hui"), words.summary(day, self._context.today()))
        had_focus = self._has_focus()
        self.agenda.show_day(day)
        self.risk.show_day(day)
        self.side.show_day(day)
        if had_focus and not self._has_focus():
            self.focus_task()  # the list that had it is empty now
        if self._wants_focus and self._new.hasFocus():
            self.risk.rows.focus_first()  # nobody went elsewhere before the day came
        self._wants_focus = False

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @Slot(object)
    def _make_appointment(self, line: BreakLine) -> None:
        self._panel.setCurrentWidget(self.appointment)
        self.drawer.open_panel()
        self.appointment.start(line)

    @Slot()
    def _plan_appointment(self) -> None:
        self._panel.setCurrentWidget(self.appointment)
        self.drawer.open_panel()
        self.appointment.start(None)

    @Slot()
    def _hand_over(self) -> None:
        self._panel.setCurrentWidget(self.handover)
        self.drawer.open_panel()
        self.handover.start()
        self.handover.focus_task()

    @Slot()
    def _start_diagnostic(self) -> None:
        self._context.navigator.start_diagnostic()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._day is not None:
                self._show_day((self._number, self._day))
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Aujourd’hui"))
        self._plan.setText(self.tr("Rendez-vous"))
        self._new.setText(self.tr("Nouveau diagnostic"))
        self._new.set_tip("Ctrl+N")
        self._panes.set_titles([self.tr("Agenda"), self.tr("À relancer"), self.tr("À terminer")])
        hints = [("↑ ↓", self.tr("choisir")), (self.tr("Entrée"), self.tr("ouvrir"))]
        if self._context.may("break.answer"):
            hints += [
                ("A", self.tr("appeler")),
                ("R", self.tr("rendez-vous")),
                ("T", self.tr("tâche")),
                ("P", self.tr("reporter")),
            ]
        hints += [("V", self.tr("venu")), ("N", self.tr("pas venu"))]
        self._hints.set_hints(hints)
