"""The tab of the weekly activity: the weeks drawn and told, and the lines of one of them."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from services.activity.week import ActionLine, Line, MeetingLine
from services.charts.weeks import WeekBars, weeks_chart
from services.errors import AppError
from services.tasks import TaskContext
from services.youths.page import YouthPage
from services.youths.vocabulary import ActionStatus, Attendance
from ui.actions import bind_list_keys
from ui.charts.widget import ChartWidget
from ui.commands import Context
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.screens.youth.activity.desk import ActivityDesk, Shown
from ui.screens.youth.activity.forms import ActivityForm, ValidatedForm
from ui.screens.youth.activity.lines_card import LinesCard
from ui.screens.youth.activity.week_validation import WeekValidation
from ui.screens.youth.activity.weeks_card import WeeksCard
from ui.screens.youth.activity.words import summary
from ui.screens.youth.desk import Desk
from ui.screens.youth.inline_form import InlineForm
from ui.screens.youth.record_form import RecordForm
from ui.screens.youth.section import Section
from ui.translation import translate_error
from ui.widgets.card import Card
from ui.widgets.columns import Columns
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col

_SIDE_BY_SIDE = 1080  # width under which the lines stand under the weeks


class ActivitySection(Section):
    """Says which weeks are complete and under the floor; works out no sanction."""

    TABLES = frozenset({"action", "event", "pathway", "rule_text"})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._page: YouthPage | None = None
        self._shown: Shown | None = None
        self.header = SectionHeader()
        self.summary = Wrapped("", "second")
        self.source = Wrapped("", "caption")
        self.chart = ChartWidget(weeks_chart(WeekBars((), 0)))
        self.weeks = WeeksCard()
        self.lines = LinesCard()
        self.form = InlineForm(context)
        self._validation = WeekValidation(context, self)
        self.empty = EmptyState("calendar-clock")
        columns = Columns(
            (self.weeks, 4),
            (box(col(self.form, self.lines, None, gap=12)), 6),
            under=_SIDE_BY_SIDE,
        )
        chart_card = Card(self.header, self.summary, self.chart, self.source, gap=8)
        self.content = box(col(chart_card, columns, None, gap=16))
        self.setLayout(col(self.content, (self.empty, 1)))
        self.empty.hide()
        self._connect()
        self._retranslate()

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("ActivitySection", "CEJ")

    @override
    def show_person(self, page: YouthPage) -> None:
        if self._page is None or self._page.id != page.id:
            self._shown = None
            self.form.close_form()
        self._page = page
        self._read(None if self._shown is None else self._shown.monday)

    @override
    def focus_task(self) -> None:
        self.lines.table.setFocus() if self.lines.has_lines() else self.weeks.table.setFocus()

    @override
    def can_leave(self) -> bool:
        return self.form.may_leave()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self.form.form is not None:
            return {"save": self.form.save, "validate": self.form.save}
        return {"edit": self.edit_hours} if self._may_validate() else {}

    # Reading

    def _desk(self) -> ActivityDesk:
        return ActivityDesk(self.context.vault, self.context.today())

    def _read(self, monday: date | None) -> None:
        if self._page is None:
            return
        youth_id, desk = self._page.id, self._desk()

        def read(_task: TaskContext) -> Shown:
            return desk.read(youth_id, monday)

        self.load(read, self._show_activity)

    def _show_week(self, monday: date) -> None:
        if self._shown is None or monday != self._shown.monday:
            self._read(monday)

    def _show_activity(self, shown: Shown) -> None:
        self._shown = shown
        is_known = bool(shown.activity.spans)
        self.content.setVisible(is_known)
        self.empty.setVisible(not is_known)
        hours = shown.activity.hours
        self.summary.setText(summary(shown.activity))
        bars = WeekBars(shown.activity.weeks, hours.floor_minutes, shown.monday)
        self.chart.show_chart(weeks_chart(bars))
        self.weeks.show_weeks(shown.activity.weeks, hours.floor_minutes, shown.monday)
        self.lines.show_lines(shown.lines, shown.monday)
        self.lines.allow(
            adding=self._may_add(), validating=self._may_validate(), meeting=self._may_meet()
        )
        self._retranslate()

    # Writing

    @Slot()
    def add(self) -> None:
        """Open the form of something done in the week shown."""
        if self._shown is None or not self._may_add():
            return
        hours, monday = self._shown.activity.hours, self._shown.monday
        self._open(ActivityForm(self.context.today, hours, monday))

    @Slot()
    def edit_hours(self) -> None:
        """Open the form of the hours accepted for the line chosen."""
        line = self.lines.current()
        if isinstance(line, ActionLine) and self._may_validate():
            if line.status is not ActionStatus.DONE:
                self._say_not_done()
                return
            self._open(ValidatedForm(self.context.today, line))

    @Slot()
    def validate_line(self) -> None:
        """Accept the line chosen: hours of an action, presence at a meeting; again takes back."""
        line = self.lines.current()
        if isinstance(line, MeetingLine) and self._may_meet():
            self._write(partial(self._desk().mark, line, Attendance.PRESENT), "event")
        elif isinstance(line, ActionLine) and self._may_validate():
            if line.status is not ActionStatus.DONE:
                self._say_not_done()
            else:
                desk = self._desk()
                write = desk.validate if line.awaits else desk.take_back
                self._write(partial(write, line), "action")

    @Slot()
    def finish_line(self) -> None:
        """Note that the action chosen is done."""
        line = self.lines.current()
        is_open = isinstance(line, ActionLine) and line.status is not ActionStatus.DONE
        if isinstance(line, ActionLine) and is_open and self._may_add():
            self._write(partial(self._desk().finish, line), "action")

    @Slot()
    def mark_absent(self) -> None:
        """Note that the person did not come to the meeting chosen."""
        line = self.lines.current()
        if isinstance(line, MeetingLine) and self._may_meet():
            self._write(partial(self._desk().mark, line, Attendance.ABSENT), "event")

    @Slot()
    def validate_week(self) -> None:
        """Accept the hours of every finished action of the week, with a way back."""
        if self._page is not None and self._shown is not None and self._may_validate():
            self._validation.run(self._desk(), self._page.id, self._shown.monday)

    def _write(self, write: Callable[[], None], table: str) -> None:
        def run(_task: TaskContext) -> str:
            write()
            return table

        self.context.tasks.start(run, on_success=self._on_written, on_error=self._on_refused)

    @Slot(str)
    def _on_written(self, table: str) -> None:
        self.context.bus.announce(table, "youth")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.context.navigator.say(translate_error(error), tone="warning")
            self._read(None if self._shown is None else self._shown.monday)
        else:
            self.context.tasks.unhandled_error.emit(error)

    @Slot(object)
    def _on_saved(self, form: RecordForm) -> None:
        self.context.navigator.say(form.done_words())
        self.context.bus.announce(form.TABLE)
        self.commands_changed.emit()
        self.focus_task()

    @Slot()
    def _on_left(self) -> None:
        self.commands_changed.emit()
        self.focus_task()

    def _open(self, form: RecordForm) -> None:
        if self._page is not None and self.form.may_leave():
            self.form.start(form, Desk(self.context.vault, self.context.today()), self._page.id)
            self.commands_changed.emit()

    def _say_not_done(self) -> None:
        words = self.tr("Cette action n’est pas terminée : notez-la faite (F) avant de la valider.")
        self.context.navigator.say(words, tone="warning")

    def _may_add(self) -> bool:
        return self._is_ours() and self.context.may("action.write")

    def _may_validate(self) -> bool:
        return self._is_ours() and self.context.may("activity.validate")

    def _may_meet(self) -> bool:
        return self.context.may("event.write")

    def _is_ours(self) -> bool:
        return self._page is not None and bool(self._page.editable)

    # Building

    def _connect(self) -> None:
        self.weeks.chosen.connect(self._show_week)
        self.lines.add.clicked.connect(self.add)
        self.lines.validate.clicked.connect(self.validate_line)
        self.lines.validate_all.clicked.connect(self.validate_week)
        self.lines.finish.clicked.connect(self.finish_line)
        self.lines.absent.clicked.connect(self.mark_absent)
        self.lines.table.activated.connect(self._on_activated)
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._on_left)
        self._validation.refused.connect(self._on_refused)
        handlers = {
            "validate_hours": self.validate_line,
            "finish_line": self.finish_line,
            "mark_absent": self.mark_absent,
            "validate_week": self.validate_week,
        }
        bind_list_keys(Context.WEEK, self.lines.table, handlers)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        line: Line | None = self.lines.current()
        if isinstance(line, ActionLine):
            self.edit_hours()
        else:
            self.validate_line()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def _retranslate(self) -> None:
        self.header.set_title(self.tr("Semaines d’activité"))
        self.empty.set_texts(
            self.tr("Pas de contrat d’engagement jeune."),
            self.tr("Les semaines d’activité se comptent à partir de l’entrée en CEJ."),
        )
        if self._shown is not None:
            self.summary.setText(summary(self._shown.activity))
            rules = self._shown.activity.hours
            self.source.setText(
                self.tr(
                    "Règle : {source}. Étrave compte les heures et ne calcule pas de sanction."
                ).format(source=rules.week_source)
            )
