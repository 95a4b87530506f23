"""The collective events beside the agenda: their form, their people, what is written of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from services.accounts import SiteRow
from services.agenda.appointments import AdviserRow
from services.agenda.enrolments import Enrolled, Enrolment, GroupPage
from services.agenda.groups import GroupInput
from services.agenda.sheets import attendance_sheet
from services.errors import AppError
from services.tasks import TaskContext
from services.youths.vocabulary import Attendance, EventKind
from ui.context import ScreenContext
from ui.screens.agenda.desk import AgendaDesk
from ui.screens.agenda.group_form import GroupForm
from ui.screens.agenda.group_panel import GroupPanel
from ui.translation import translate_error

_Opened = tuple[GroupPage, Sequence[AdviserRow], Sequence[SiteRow]]


class GroupSide(QObject):
    """Two panels, and everything they ask for.

    Signals:
        shown: The panel to show.
        closed: The panel is to be closed.
        sheet_made: What makes the attendance sheet, in a worker.
        export_asked: The collective event to write to a calendar file.
    """

    shown = Signal(QWidget)
    closed = Signal()
    sheet_made = Signal(object)
    export_asked = Signal(object)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._wanted: GroupInput | None = None
        self.panel = GroupPanel(context)
        self.form = GroupForm(context)
        self._connect()

    def panels(self) -> tuple[QWidget, QWidget]:
        """Return what may be shown at the side."""
        return self.panel, self.form

    def open(self, group_id: int) -> None:
        """Read a collective event and show it."""
        desk = self._desk()
        self._run(lambda _task: desk.open_group(group_id), self._on_opened)

    def start_new(self, day: date, adviser_id: int | None) -> None:
        """Show the form of a new collective event."""
        self._wanted = GroupInput(EventKind.WORKSHOP, "", day, adviser_id=adviser_id)
        desk = self._desk()
        self._run(lambda _task: desk.places(), self._on_places)

    @Slot()
    def save_attendances(self) -> None:
        """Write every attendance stated, at once."""
        page, stated = self.panel.page, self.panel.roll.rows.changes()
        if page is not None and stated:
            desk = self._desk()
            self._run(lambda _task: desk.state_many(page.id, stated), self._on_stated)

    @Slot(object)
    def _on_opened(self, opened: _Opened) -> None:
        page, advisers, sites = opened
        self.form.offer(advisers, sites)
        self.panel.show_page(page)
        self.shown.emit(self.panel)
        self.panel.focus_task()

    @Slot(object)
    def _on_places(self, places: tuple[Sequence[AdviserRow], Sequence[SiteRow]]) -> None:
        self.form.offer(*places)
        if self._wanted is not None:
            runner = next((row for row in places[0] if row.id == self._wanted.adviser_id), None)
            site_id = None if runner is None else runner.site_id
            self.form.start_new(replace(self._wanted, site_id=site_id))
        self.shown.emit(self.form)
        self.form.focus_task()

    @Slot()
    def _start_edit(self) -> None:
        if self.panel.page is not None:
            self.form.start_edit(self.panel.page)
            self.shown.emit(self.form)
            self.form.focus_task()

    @Slot(object, int)
    def _on_submitted(self, data: GroupInput, days: int) -> None:
        desk, page = self._desk(), self.form.page

        def write(_task: TaskContext) -> int:
            return desk.create_group(data, days) if page is None else desk.edit_group(page, data)

        self._context.tasks.start(write, on_success=self._on_written, on_error=self._on_refused)

    @Slot(object)
    def _on_written(self, group_id: int) -> None:
        self.form.finish()
        self._context.navigator.say(self.tr("Événement enregistré."))
        self._context.bus.announce("group_event", "event")
        self.open(group_id)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.form.refuse(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot(object)
    def _enrol(self, youth_id: int) -> None:
        page = self.panel.page
        if page is not None:
            desk = self._desk()
            self._run(lambda _task: desk.enrol(page.id, youth_id), self._on_enrolled)

    @Slot(object)
    def _on_enrolled(self, found: Enrolled) -> None:
        if found.waiting_rank is None:
            self._context.navigator.say(self.tr("Inscription enregistrée."))
        else:
            text = self.tr("Plus de place : en liste d’attente, n° {rank}.")
            self._context.navigator.say(text.format(rank=found.waiting_rank), tone="warning")
        self._reload()

    @Slot(object)
    def _on_stated(self, _group_id: int) -> None:
        self._context.navigator.say(self.tr("Présences enregistrées."))
        self._reload()

    @Slot(object)
    def _withdraw(self, row: Enrolment) -> None:
        desk = self._desk()
        self._run(
            lambda _task: desk.state_attendance(row.event_id, row.version, Attendance.CANCELLED),
            self._on_withdrawn,
        )

    @Slot(object)
    def _on_withdrawn(self, event_id: int) -> None:
        undo = partial(self._restore_enrolment, event_id)
        self._context.navigator.say(self.tr("Désinscription enregistrée."), undo=undo)
        self._reload()

    def _restore_enrolment(self, event_id: int) -> None:
        desk = self._desk()
        self._run(lambda _task: desk.restore(event_id), self._on_restored)

    @Slot()
    def _cancel(self) -> None:
        page = self.panel.page
        if page is not None:
            desk = self._desk()
            self._run(lambda _task: desk.cancel_group(page.id, page.version), self._on_cancelled)

    @Slot(object)
    def _on_cancelled(self, answer: tuple[int, tuple[int, ...]]) -> None:
        group_id, event_ids = answer
        self.closed.emit()
        self._context.bus.announce("group_event", "event")
        count = len(event_ids)
        text = QCoreApplication.translate(
            "GroupSide", "Événement annulé, avec %n inscription(s).", None, count
        )
        undo = partial(self._restore_group, group_id, event_ids)
        self._context.navigator.say(text, undo=undo)

    def _restore_group(self, group_id: int, event_ids: Sequence[int]) -> None:
        desk = self._desk()
        self._run(lambda _task: desk.restore_group(group_id, event_ids), self._on_restored)

    @Slot(object)
    def _on_restored(self, _identifier: int) -> None:
        self._reload()

    @Slot(object)
    def _open_person(self, row: Enrolment) -> None:
        self._context.navigator.go("youth", row.youth_id)

    @Slot()
    def _make_sheet(self) -> None:
        page, vault, today = self.panel.page, self._context.vault, self._context.today()
        if page is None:
            return

        def make() -> bytes:
            from services.reports.attendance_sheet import write

            with vault.database.read(vault.actor) as session:
                return write(attendance_sheet(session, page.id), today)

        self.sheet_made.emit(make)

    @Slot()
    def _export(self) -> None:
        if self.panel.page is not None:
            self.export_asked.emit(self.panel.page.id)

    def _reload(self) -> None:
        self._context.bus.announce("group_event", "event", "youth")
        if self.panel.page is not None and self.panel.isVisible():
            self.open(self.panel.page.id)

    def _run(self, function: object, done: object) -> None:
        self._context.tasks.start(function, on_success=done, on_error=self._on_error)  # type: ignore[arg-type]

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _desk(self) -> AgendaDesk:
        return AgendaDesk(self._context.vault, self._context.today())

    def _connect(self) -> None:
        panel, form = self.panel, self.form
        panel.left.connect(self.closed)
        panel.enrol_asked.connect(self._enrol)
        panel.save_asked.connect(self.save_attendances)
        panel.withdrawn.connect(self._withdraw)
        panel.person_asked.connect(self._open_person)
        panel.sheet_asked.connect(self._make_sheet)
        panel.change_asked.connect(self._start_edit)
        panel.cancel_asked.connect(self._cancel)
        panel.export_asked.connect(self._export)
        form.left.connect(self.closed)
        form.submitted.connect(self._on_submitted)
