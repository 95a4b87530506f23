"""The appointment beside the agenda: its card, its form, what is written of it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from services.agenda.appointments import Appointment
from services.agenda.week import Entry, EntryKind
from services.errors import AppError
from services.youths.vocabulary import Attendance
from ui.context import ScreenContext
from ui.forms.appointment_form import AppointmentForm
from ui.forms.letter_dialog import print_convocation
from ui.screens.agenda.card import AppointmentCard
from ui.screens.agenda.desk import AgendaDesk
from ui.translation import translate_error


class AppointmentSide(QObject):
    """Two panels, and everything they ask for.

    Signals:
        shown: The panel to show.
        closed: The panel is to be closed.
        saved: Identifier of the appointment the form wrote.
        wanted: Identifier of the appointment to choose once it is read again.
        failed: What is shown is out of date.
    """

    shown = Signal(QWidget)
    closed = Signal()
    saved = Signal(object)
    wanted = Signal(object)
    failed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._entry: Entry | None = None
        self.card = AppointmentCard()
        self.form = AppointmentForm(context)
        self._connect()

    def panels(self) -> tuple[AppointmentCard, AppointmentForm]:
        """Return what may be shown at the side."""
        return self.card, self.form

    def open(self, entry: Entry) -> None:
        """Read an appointment and show it."""
        self._entry = entry
        self._read(entry.id)

    def show(self, entry: Entry | None, found: Appointment) -> None:
        """Show an appointment that was read."""
        self._entry = entry
        may_summon = self._context.may("letter.print")
        self.card.show_appointment(entry, found, may_summon=may_summon)
        self.shown.emit(self.card)
        self.card.focus_task()

    def change(self, event_id: int) -> None:
        """Show the form that corrects an appointment."""
        self.form.start_change(event_id)
        self.shown.emit(self.form)

    def postpone(self, event_id: int) -> None:
        """Show the form that puts an appointment off."""
        if self._context.may("agenda.write"):
            self.form.start_postpone(event_id)
            self.shown.emit(self.form)

    def cancel(self, entry: Entry) -> None:
        """Cancel an appointment, or take an absence out of one's own agenda."""
        if entry.kind is EntryKind.APPOINTMENT:
            self.state(entry.id, entry.version, Attendance.CANCELLED)
            return
        desk = self._desk()
        self._context.tasks.start(
            lambda _task: desk.remove_absence(entry.id),
            on_success=self._on_absence_removed,
            on_error=self._on_error,
        )

    @Slot(object)
    def _on_absence_removed(self, _absence_id: int) -> None:
        self._context.navigator.say(self.tr("Absence retirée de votre agenda."))
        self._context.bus.announce("busy_slot")

    def state(self, event_id: int, version: int, attendance: Attendance) -> None:
        """State what becomes of an appointment."""
        desk = self._desk()
        done = self._on_cancelled if attendance is Attendance.CANCELLED else self._on_stated
        self._context.tasks.start(
            lambda _task: desk.state_attendance(event_id, version, attendance),
            on_success=done,
            on_error=self._on_error,
        )

    def _read(self, event_id: int) -> None:
        desk = self._desk()
        self._context.tasks.start(
            lambda _task: desk.open_appointment(event_id),
            on_success=self._on_read,
            on_error=self._on_error,
        )

    @Slot(object)
    def _on_read(self, found: Appointment) -> None:
        entry = self._entry
        self.show(entry if entry is not None and entry.id == found.id else None, found)

    @Slot(object)
    def _on_card_stated(self, attendance: Attendance) -> None:
        found = self.card.appointment
        if found is not None:
            self.state(found.id, found.version, attendance)

    @Slot()
    def _on_cancel_asked(self) -> None:
        self._on_card_stated(Attendance.CANCELLED)

    @Slot(object)
    def _on_stated(self, event_id: int) -> None:
        self._context.navigator.say(self.tr("Présence enregistrée."))
        self._context.bus.announce("event", "youth")
        if self.card.isVisible():
            self._read(event_id)

    @Slot(object)
    def _on_cancelled(self, event_id: int) -> None:
        self.closed.emit()
        self._context.bus.announce("event", "youth")
        undo = partial(self._restore, event_id)
        self._context.navigator.say(self.tr("Rendez-vous annulé."), undo=undo)

    def _restore(self, event_id: int) -> None:
        desk = self._desk()
        self.wanted.emit(event_id)
        self._context.tasks.start(
            lambda _task: desk.restore(event_id),
            on_success=self._on_restored,
            on_error=self._on_error,
        )

    @Slot(object)
    def _on_restored(self, _event_id: int) -> None:
        self._context.bus.announce("event", "youth")

    @Slot()
    def _change_shown(self) -> None:
        if self.card.appointment is not None:
            self.change(self.card.appointment.id)

    @Slot()
    def _postpone_shown(self) -> None:
        if self.card.appointment is not None:
            self.postpone(self.card.appointment.id)

    @Slot()
    def _open_file(self) -> None:
        if self.card.appointment is not None:
            self._context.navigator.go("youth", self.card.appointment.youth_id)

    @Slot()
    def _summon(self) -> None:
        found = self.card.appointment
        if found is not None:
            print_convocation(self._context, self.card, found.youth_id, found.id)

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
            self.failed.emit()
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _desk(self) -> AgendaDesk:
        return AgendaDesk(self._context.vault, self._context.today())

    def _connect(self) -> None:
        card = self.card
        self.form.saved.connect(self.saved)
        self.form.left.connect(self.closed)
        card.left.connect(self.closed)
        card.attendance_stated.connect(self._on_card_stated)
        card.cancel_asked.connect(self._on_cancel_asked)
        card.file_asked.connect(self._open_file)
        card.letter_asked.connect(self._summon)
        card.change_asked.connect(self._change_shown)
        card.postpone_asked.connect(self._postpone_shown)
