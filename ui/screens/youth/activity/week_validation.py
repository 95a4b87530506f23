"""Accept the hours of a whole week at once, with a way back."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.screens.youth.activity.desk import ActivityDesk

Validated = tuple[ActivityDesk, int, tuple[int, ...]]


class WeekValidation(QObject):
    """Validates, says how many actions were, and takes them back if asked.

    Signals:
        refused: The exception that kept the hours from being written.
    """

    refused = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def run(self, desk: ActivityDesk, youth_id: int, monday: date) -> None:
        """Accept the hours of every finished action of a week."""

        def validate(_task: TaskContext) -> Validated:
            return desk, youth_id, desk.validate_week(youth_id, monday)

        self._context.tasks.start(
            validate, on_success=self._on_validated, on_error=self._on_refused
        )

    def _undo(self, desk: ActivityDesk, youth_id: int, actions: tuple[int, ...]) -> None:
        def take_back(_task: TaskContext) -> None:
            desk.undo_week(youth_id, actions)

        self._context.tasks.start(
            take_back, on_success=self._on_taken_back, on_error=self._on_refused
        )

    @Slot(object)
    def _on_validated(self, answer: Validated) -> None:
        desk, youth_id, actions = answer
        if not actions:
            words = self.tr("Rien n’attend d’être validé cette semaine.")
            self._context.navigator.say(words, tone="info")
            return
        words = QCoreApplication.translate(
            "WeekValidation", "%n action(s) validée(s).", None, len(actions)
        )
        undo = partial(self._undo, desk, youth_id, actions)
        self._context.navigator.say(words, undo=undo)
        self._context.bus.announce("action")

    @Slot(object)
    def _on_taken_back(self, _nothing: object) -> None:
        self._context.bus.announce("action")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(error)
