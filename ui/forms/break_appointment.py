"""The panel where an appointment answers a break; it outlives the line it was asked from."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from services.breaks.people import BreakLine
from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.appointment_form import AppointmentForm
from ui.forms.break_desk import BreakDesk
from ui.translation import translate_error
from ui.widgets.layouts import col


class BreakAppointment(QWidget):
    """A form of an appointment, made the first time one is asked for.

    Signals:
        done: The appointment was made and noted, or given up: the panel may close.
    """

    done = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._line: BreakLine | None = None
        self.form: AppointmentForm | None = None
        self._column = col(gap=0)
        self.setLayout(self._column)

    def start(self, line: BreakLine | None) -> None:
        """Begin an appointment with somebody of the list, or with somebody to be chosen."""
        self._line = line
        if self.form is None:
            self.form = AppointmentForm(self._context)
            self.form.saved.connect(self._on_saved)
            self.form.left.connect(self.done)
            self._column.addWidget(self.form)
        self.form.start(None if line is None else line.youth_id)

    def is_dirty(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.form is not None and self.isVisible() and self.form.is_dirty()

    @Slot(object)
    def _on_saved(self, event_id: int) -> None:
        line = self._line
        self.done.emit()
        if line is None:
            return
        desk = BreakDesk(self._context.vault, self._context.today())

        def run(_task: TaskContext) -> int:
            return desk.appointment(line.line, event_id)

        self._context.tasks.start(run, on_success=self._on_noted, on_error=self._on_refused)

    @Slot(object)
    def _on_noted(self, _act_id: int) -> None:
        self._context.bus.announce("break_answer")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
        else:
            self._context.tasks.unhandled_error.emit(error)
