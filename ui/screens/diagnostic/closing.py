"""The end of an interview: the diagnostic is committed, then its page is prepared.

Two tasks: a page that cannot be made takes nothing away from a diagnostic that was validated.
"""

from PySide6.QtCore import QObject, Signal, Slot

from services.diagnostics.validation import Validation
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.screens.diagnostic import loading
from ui.screens.diagnostic.interview import Interview


class Closing(QObject):
    """Runs both in workers.

    Signals:
        validated: The diagnostic is in the database, a ``Validation``.
        refused: The exception that kept it out; nothing was written.
        printed: The page, as a PDF.
        not_printed: The exception that kept the page from being made.
    """

    validated = Signal(object)
    refused = Signal(object)
    printed = Signal(object)
    not_printed = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._diagnostic_id: int | None = None

    def validate(self, youth_id: int, interview: Interview, minutes: int) -> None:
        """Freeze the answers, with the rules they were given under."""
        context, form, rules = self._context, interview.form, interview.rules
        today = context.today()

        def work(_task: TaskContext) -> Validation:
            return loading.validate(
                context.database,
                context.actor,
                youth_id,
                form,
                today=today,
                minutes=minutes,
                made_with=rules,
            )

        context.tasks.start(work, on_success=self._on_validated, on_error=self._on_refused)

    @Slot()
    def print_again(self) -> None:
        """Prepare the page of the diagnostic just validated."""
        context, diagnostic_id = self._context, self._diagnostic_id
        if diagnostic_id is None:
            return

        def work(_task: TaskContext) -> bytes:
            return loading.printed(context.database, context.actor, diagnostic_id)

        context.tasks.start(work, on_success=self._on_printed, on_error=self._on_not_printed)

    # Bound methods of an object of Qt: what is closed meanwhile is not called back.

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(error)

    @Slot(object)
    def _on_printed(self, sheet: bytes) -> None:
        self.printed.emit(sheet)

    @Slot(object)
    def _on_not_printed(self, error: Exception) -> None:
        self.not_printed.emit(error)

    @Slot(object)
    def _on_validated(self, done: Validation) -> None:
        self._diagnostic_id = done.diagnostic_id
        self.validated.emit(done)
        self.print_again()
