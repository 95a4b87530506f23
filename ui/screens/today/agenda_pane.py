"""The meetings of the day, with the attendance in one key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.reception import WalkInRow
from services.tasks import TaskContext
from services.today import Appointment, Day
from services.youths.records.events import set_attendance
from services.youths.vocabulary import Attendance
from ui.context import ScreenContext
from ui.forms.day_rows import DayList, DayRow, hour_block, named_block
from ui.screens.today import words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.scroll import scroll

_KEYS = {"v": Attendance.PRESENT, "n": Attendance.ABSENT}


class AgendaPane(QWidget):
    """Today hour by hour, then the names of tomorrow."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self.week = Button("", "ghost", compact=True)
        self.week.clicked.connect(lambda: context.navigator.go("agenda"))
        self.week.setVisible(context.may("agenda.read"))
        self._title = SectionHeader("", "", self.week)
        self.rows: DayList[Appointment] = DayList(lambda one: one.event_id, self._row)
        self.waiting: DayList[WalkInRow] = DayList(lambda one: one.id, self._waiting_row)
        self._tomorrow = col(gap=0)
        self._empty = EmptyState("coffee")
        held = Card(self.waiting, self.rows, self._tomorrow, self._empty, gap=0, pad=4)
        self.setLayout(col(self._title, (scroll(box(col(held, None))), 1), gap=8))
        self._retranslate()

    def show_day(self, day: Day) -> None:
        """Show the meetings."""
        count = len(day.appointments)
        self._title.set_title(self.tr("Agenda"), str(count) if count else "")
        self.waiting.show_values(day.waiting)
        self.rows.show_values(day.appointments)
        self.rows.setVisible(bool(day.appointments))
        self._empty.setVisible(not day.appointments)
        self._show_tomorrow(day)

    def _waiting_row(self, one: WalkInRow) -> DayRow:
        name = one.name or self.tr("Quelqu’un sans dossier")
        since = self.tr("À l’accueil depuis {hour}").format(hour=formatting.clock(one.arrived_at))
        mark = box(col(2, Icon("bell-ring", "warning", 18), None))
        found = DayRow(row(mark, (named_block(name, since), 1), gap=12))
        found.setAccessibleName(f"{name}, {since}")
        youth_id = one.youth_id
        if youth_id is not None:
            found.opened.connect(lambda: self._context.navigator.go("youth", youth_id))
        return found

    def _row(self, one: Appointment) -> DayRow:
        hour = formatting.clock(one.starts_at) if one.starts_at else "–"
        length = formatting.minutes(one.duration_minutes) if one.duration_minutes else ""
        about = words.appointment_line(one)
        items: list[QWidget] = [named_block(one.name, about)]
        chip = words.ATTENDANCE.get(one.attendance)
        if chip is not None:
            text, tone, icon = chip
            items.append(box(row(Chip(words.translated(text), tone, icon), None)))
        line = row(hour_block(hour, length), (box(col(*items, gap=4)), 1), gap=8)
        found = DayRow(line, answers=partial(self._answers, one), indent=72)
        found.opened.connect(lambda: self._context.navigator.go("youth", one.youth_id))
        found.key_pressed.connect(lambda key: self._press(one, key))
        attended = "" if chip is None else f", {words.translated(chip[0])}"
        found.setAccessibleName(f"{hour} {one.name}, {about}{attended}")
        return found

    def _answers(self, one: Appointment) -> QWidget:
        buttons: list[QWidget] = []
        if self._may_mark(one):
            for attendance, text, icon, key in (
                (Attendance.PRESENT, self.tr("Venu"), "check", "V"),
                (Attendance.ABSENT, self.tr("Pas venu"), "x", "N"),
            ):
                button = Button(text, icon=icon, compact=True)
                button.set_tip(key)
                button.clicked.connect(partial(self._mark, one, attendance))
                buttons.append(button)
        if self._context.may("diagnostic.write"):
            again = Button(self.tr("Faire le point"), icon="list-checks", compact=True)
            again.clicked.connect(partial(self._context.navigator.start_diagnostic, one.youth_id))
            buttons.append(again)
        return box(FlowLayout(*buttons, gap=8))

    def _may_mark(self, one: Appointment) -> bool:
        return one.attendance not in words.ATTENDANCE and self._context.may("event.write")

    def _press(self, one: Appointment, key: str) -> None:
        attendance = _KEYS.get(key)
        if attendance is not None and self._may_mark(one):
            self._mark(one, attendance)

    def _mark(self, one: Appointment, attendance: Attendance) -> None:
        done = words.attended(one.name, attendance)
        self._write(one.event_id, one.version, attendance, self._say(done, one))

    def _say(self, done: str, one: Appointment) -> Callable[[], None]:
        def undo() -> None:
            # One more than the version read: that of the row just written.
            self._write(one.event_id, one.version + 1, one.attendance, lambda: None)

        return lambda: self._context.navigator.say(done, undo=undo)

    def _write(
        self, event_id: int, version: int, attendance: Attendance, then: Callable[[], None]
    ) -> None:
        database, actor, today = (
            self._context.database,
            self._context.actor,
            self._context.today(),
        )

        def run(_task: TaskContext) -> Callable[[], None]:
            with database.write(actor) as session:
                set_attendance(session, event_id, version, attendance, today=today)
            return then

        self._context.tasks.start(run, on_success=self._on_marked, on_error=self._on_refused)

    @Slot(object)
    def _on_marked(self, then: Callable[[], None]) -> None:
        self._context.bus.announce("event", "youth")
        then()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._context.say_refusal(error)

    def _show_tomorrow(self, day: Day) -> None:
        clear(self._tomorrow)
        if not day.tomorrow:
            return
        heading = Label(self.tr("Demain"), "eyebrow")
        self._tomorrow.addWidget(box(col(heading, margins=(16, 16, 16, 4))))
        for one in day.tomorrow:
            hour = Label(formatting.clock(one.starts_at) if one.starts_at else "–", "small")
            hour.setFixedWidth(hour.fontMetrics().horizontalAdvance("00:00") + 8)
            line = row(hour, (Wrapped(one.name, "small"), 1), gap=12)
            self._tomorrow.addWidget(box(col(line, margins=(16, 2, 16, 2))))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.set_title(self.tr("Agenda"))
        self.week.setText(self.tr("Semaine"))
        self._empty.set_texts(
            self.tr("Aucun rendez-vous aujourd’hui"),
            self.tr("Ceux que vous prendrez pour aujourd’hui viendront ici."),
        )
