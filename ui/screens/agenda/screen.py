"""Agenda: a day or a week, and beside it what one is about to plan or to state."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.agenda.appointments import Appointment
from services.agenda.week import EntryKind, monday_of
from services.errors import AppError
from services.tasks import TaskContext
from ui.actions import bind_list_keys
from ui.commands import Context
from ui.context import ScreenContext
from ui.screens.agenda import words
from ui.screens.agenda.appointment_side import AppointmentSide
from ui.screens.agenda.bar import AgendaBar, View
from ui.screens.agenda.columns import columns
from ui.screens.agenda.desk import AgendaDesk, Loaded
from ui.screens.agenda.exports import CalendarExports
from ui.screens.agenda.grid import AgendaGrid
from ui.screens.agenda.group_desk import GroupSide
from ui.screens.agenda.layout import Stop, lay_out
from ui.screens.agenda.pages import AgendaPages
from ui.shell.screen import Screen
from ui.translation import translate_error
from ui.widgets.buttons import Button, IconButton
from ui.widgets.drawer import DrawerHost
from ui.widgets.headers import PageHeader
from ui.widgets.keycaps import KeyHints
from ui.widgets.layouts import box, col, row
from ui.widgets.question import Question

PANEL_WIDTH = 420
CONCERNED = frozenset({"event", "youth", "group_event", "busy_slot"})
_MINUTE_MS = 60_000


class AgendaScreen(Screen):
    """Time first: columns of hours; a panel for what is chosen; other pages in its place."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._day = context.today()
        self._asked = 0
        self._loaded: Loaded | None = None
        self._wanted: tuple[EntryKind, int] | None = None
        self.new_button = Button("", "primary", "plus")
        self.group_button = Button("", icon="users")
        self.reminders_button = Button("", icon="phone")
        self.import_button = IconButton("inbox", compact=False)
        self.export_button = IconButton("download", compact=False)
        self._header = PageHeader(self.reminders_button, self.group_button, self.new_button)
        self.bar = AgendaBar()
        self.grid = AgendaGrid()
        self._hints = KeyHints()
        self.appointments = AppointmentSide(context)
        self.card, self.form = self.appointments.panels()
        self.groups = GroupSide(context)
        self._side = QStackedWidget()
        for panel in (self.card, self.form, *self.groups.panels()):
            self._side.addWidget(panel)
        page = col(
            self._header,
            row((self.bar, 1), self.import_button, self.export_button, gap=4),
            (self.grid, 1),
            self._hints,
            gap=8,
            margins=(32, 16, 24, 10),
        )
        self.host = DrawerHost(box(page), self._side, panel_width=PANEL_WIDTH)
        self.pages = AgendaPages(context, self.host)
        self.reminders, self.sheet, self.imports = self.pages.others()
        self.exports = CalendarExports(context, self)
        self.setLayout(col(self.pages))
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._connect()
        self._retranslate()

    # What the window asks

    @override
    def title(self) -> str:
        return self.tr("Agenda")

    @override
    def refresh(self) -> None:
        if self.pages.currentWidget() is self.reminders:
            self.reminders.refresh()
        self._asked += 1
        view = self.bar.shown_view()
        first = self._day if view is View.DAY else monday_of(self._day)
        days = 1 if view is View.DAY else 7
        number, desk, account = self._asked, self._desk(), self._account()

        def load(_task: TaskContext) -> Loaded:
            return desk.load(number, first, days, account)

        self._context.tasks.start(load, on_success=self._on_loaded)

    @override
    def open(self, identifier: int) -> None:
        """Show the day of an appointment, and the appointment beside it."""
        desk = self._desk()
        self._context.tasks.start(
            lambda _task: desk.open_appointment(identifier),
            on_success=self._on_asked_for,
            on_error=self._on_error,
        )

    @override
    def focus_task(self) -> None:
        if not self.pages.focus_other():
            self.grid.setFocus()

    @override
    def can_leave(self) -> bool:
        panel = self._side.currentWidget()
        typed = (self.form, self.groups.panel, self.groups.form)
        is_dirty = any(panel is one and one.is_dirty() for one in typed)
        if not (self.host.is_open() and is_dirty):
            return True
        question = Question(
            self.window(),
            self.tr("Abandonner cette saisie ?"),
            self.tr("Ce que vous avez tapé dans l’agenda n’est pas enregistré."),
            go_on=self.tr("Abandonner la saisie"),
            stay=self.tr("Continuer la saisie"),
            destroys=True,
        )
        is_leaving = bool(question.exec())
        if is_leaving:
            next(one for one in typed if one is panel).give_up()
        return is_leaving

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self.pages.currentWidget() is not self.host:
            return self.pages.commands()
        answers: dict[str, Callable[[], object]] = {"export": self._export}
        if self._context.may("agenda.write"):
            answers |= {"edit": self._change_current, "remove": self._cancel_current}
        if self.host.is_open() and self._side.currentWidget() is self.form:
            answers |= {"save": self.form.save, "validate": self.form.save}
        elif self.host.is_open() and self._side.currentWidget() is self.groups.panel:
            answers["save"] = self.groups.save_attendances
        return answers

    @override
    def panes(self) -> Sequence[QWidget]:
        if self.pages.currentWidget() is not self.host:
            return ()
        return (self.grid, self._side, self.bar)[:: 1 if self.host.is_open() else 2]

    # Reading

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        if loaded.number != self._asked:
            return
        self._loaded = loaded
        self.bar.offer(loaded.advisers, self._context.actor.account_id)
        if self.bar.account() != loaded.account:
            self.refresh()  # the first question came before the choices were known
            return
        self._show(loaded)

    def _show(self, loaded: Loaded) -> None:
        sheet = lay_out(columns(loaded, self.tr("Sans conseiller")), loaded.agenda.entries)
        self.grid.show_sheet(sheet, self._context.today(), loaded.now)
        self._name_page()
        if self._wanted is not None and self.grid.choose_entry(*self._wanted):
            self._wanted = None

    def _account(self) -> int | None:
        """Return whose agenda to read; before the choices are known, the actor's own."""
        if self._loaded is None:
            return self._context.actor.account_id
        return self.bar.account()

    @Slot(object)
    def _on_asked_for(self, found: Appointment) -> None:
        self._day = found.data.occurred_on
        self._wanted = (EntryKind.APPOINTMENT, found.id)
        if found.data.adviser_id is not None:
            self.bar.choose(found.data.adviser_id)
        self.pages.show_hours()
        self.appointments.show(None, found)
        self.refresh()

    # Moving

    @Slot(int)
    def _step(self, steps: int) -> None:
        is_day = self.bar.shown_view() is View.DAY
        self._go(self._day + timedelta(days=steps if is_day else 7 * steps))

    @Slot()
    def _go_today(self) -> None:
        self._go(self._context.today())

    def _go(self, day: date) -> None:
        self._day = day
        self.refresh()

    # Opening and planning

    @Slot(object)
    def _open(self, stop: Stop) -> None:
        entry = stop.entry
        if entry is None:
            self.start_new(stop)
        elif entry.kind is EntryKind.APPOINTMENT:
            self.appointments.open(entry)
        elif entry.kind is EntryKind.GROUP:
            self.groups.open(entry.id)
        else:
            self._context.navigator.say(words.spoken(entry), tone="neutral")

    def start_new(self, stop: Stop | None = None) -> None:
        """Begin an appointment at the hour chosen."""
        if not self._context.may("agenda.write"):
            return
        stop = stop or self.grid.current()
        columns = self.grid.sheet().columns
        if stop is None or not columns:
            self.form.start(day=self._day)
        else:
            column = columns[stop.column]
            hour = stop.hour if stop.entry is None else None
            self.form.start(day=column.day, starts_at=hour, adviser_id=column.account_id)
        self._show_side(self.form)

    @Slot()
    def _on_new(self) -> None:
        self.start_new()

    @Slot()
    def _start_group(self) -> None:
        if self._context.may("group_event.write"):
            stop, columns = self.grid.current(), self.grid.sheet().columns
            day = self._day if stop is None or not columns else columns[stop.column].day
            self.groups.start_new(day, self.bar.account() or self._context.actor.account_id)

    @Slot()
    def _change_current(self) -> None:
        entry = self.grid.current_entry()
        if entry is not None and entry.kind is EntryKind.GROUP:
            self.groups.open(entry.id)
        elif entry is not None and entry.kind is EntryKind.APPOINTMENT:
            self.appointments.change(entry.id)

    @Slot()
    def _postpone_current(self) -> None:
        entry = self.grid.current_entry()
        if entry is not None and entry.kind is EntryKind.APPOINTMENT:
            self.appointments.postpone(entry.id)

    # Stating and cancelling

    @Slot()
    def _cancel_current(self) -> None:
        entry = self.grid.current_entry()
        if entry is not None and entry.kind is EntryKind.GROUP:
            self.groups.open(entry.id)
        elif entry is not None:
            self.appointments.cancel(entry)

    @Slot(object)
    def _on_form_saved(self, event_id: int) -> None:
        self._want(event_id)
        self.host.close_panel()
        self.grid.setFocus()
        self._context.navigator.say(self.tr("Rendez-vous enregistré."))
        self.refresh()

    @Slot(object)
    def _want(self, event_id: int) -> None:
        """Choose an appointment once it is read again."""
        self._wanted = (EntryKind.APPOINTMENT, event_id)

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
            self.refresh()
        else:
            self._context.tasks.unhandled_error.emit(error)

    # Pages and panels

    @Slot()
    def _export(self) -> None:
        self.exports.ask_shown(self._loaded, self.bar.account())

    @Slot()
    def show_reminders(self) -> None:
        """Show whom to remind, in the place of the hours."""
        self.pages.show_reminders()

    @Slot()
    def _on_turned(self) -> None:
        """Follow the page shown: the commands are its own."""
        if self.pages.currentWidget() is self.host:
            self.grid.setFocus()
        self.commands_changed.emit()

    @Slot(QWidget)
    def _show_side(self, panel: QWidget) -> None:
        self._side.setCurrentWidget(panel)
        self.host.open_panel()
        self.commands_changed.emit()

    @Slot()
    def _on_panel_closed(self) -> None:
        self.grid.setFocus()
        self.commands_changed.emit()

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    def _desk(self) -> AgendaDesk:
        return AgendaDesk(self._context.vault, self._context.today())

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._on_new)
        self.group_button.clicked.connect(self._start_group)
        self.reminders_button.clicked.connect(self.show_reminders)
        self.bar.stepped.connect(self._step)
        self.bar.today_asked.connect(self._go_today)
        self.bar.changed.connect(self.refresh)
        self.grid.opened.connect(self._open)
        self.grid.stepped.connect(self._step)
        self.host.panel_closed.connect(self._on_panel_closed)
        side = self.appointments
        side.shown.connect(self._show_side)
        side.closed.connect(self.host.close_panel)
        side.saved.connect(self._on_form_saved)
        side.wanted.connect(self._want)
        side.failed.connect(self.refresh)
        self.groups.shown.connect(self._show_side)
        self.groups.closed.connect(self.host.close_panel)
        self.groups.sheet_made.connect(self.pages.show_sheet)
        self.pages.turned.connect(self._on_turned)
        self.import_button.clicked.connect(self.pages.show_import)
        self.export_button.clicked.connect(self._export)
        self.groups.export_asked.connect(self.exports.ask_group)
        self._context.bus.changed.connect(self._on_changed)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()
        self.new_button.setVisible(self._context.may("agenda.write"))
        self.import_button.setVisible(self._context.may("agenda.write"))
        self.group_button.setVisible(self._context.may("group_event.write"))
        bind_list_keys(
            Context.AGENDA,
            self.grid,
            {
                "agenda_new": self.start_new,
                "agenda_group": self._start_group,
                "agenda_postpone": self._postpone_current,
                "agenda_today": self._go_today,
            },
        )

    @Slot()
    def _on_minute(self) -> None:
        if self.isVisible() and not self.host.is_open():
            self.refresh()

    def _name_page(self) -> None:
        is_day = self.bar.shown_view() is View.DAY
        said = words.day_title(self._day) if is_day else words.week_title(monday_of(self._day))
        self._header.set_title(self.tr("Agenda"), said)

    def _retranslate(self) -> None:
        self._name_page()
        self.new_button.setText(self.tr("Nouveau rendez-vous"))
        self.new_button.set_tip("N")
        self.group_button.setText(self.tr("Événement collectif"))
        self.group_button.set_tip("G")
        self.reminders_button.setText(self.tr("Rappels"))
        self.import_button.set_name(self.tr("Importer un calendrier…"))
        self.export_button.set_name(self.tr("Exporter en calendrier… (Ctrl+E)"))
        self.grid.setAccessibleName(self.tr("Agenda"))
        self._hints.set_hints(words.key_hints())
        if self._loaded is not None:
            self._show(self._loaded)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
