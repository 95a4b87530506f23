"""Judge a password while it is typed, off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from services.tasks import TaskContext
from services.vault import Strength, assess
from ui.background import TaskRunner
from ui.widgets.password_field import PasswordField
from ui.widgets.strength_meter import StrengthMeter


class StrengthWatch(QObject):
    """Asks ``assess`` a moment after the last key, and shows the latest answer only."""

    PAUSE_MS = 150

    def __init__(
        self,
        field: PasswordField,
        meter: StrengthMeter,
        words: Callable[[], tuple[str, ...]],
        tasks: TaskRunner,
    ) -> None:
        """Follow a field.

        Args:
            field: Where the password is typed.
            meter: Where the opinion is shown.
            words: Gives the names an attacker would try first, at the moment of asking.
            tasks: Where the estimate runs: it takes some tens of milliseconds.
        """
        super().__init__(field)
        self._field, self._meter = field, meter
        self._words, self._tasks = words, tasks
        self._number = 0
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        field.edit.textChanged.connect(self._on_changed)

    @Slot()
    def ask(self) -> None:
        """Judge what is typed now."""
        self._number += 1
        number, password, words = self._number, self._field.text(), self._words()

        def judge(_task: TaskContext) -> tuple[int, Strength]:
            return number, assess(password, words)

        if password:
            self._tasks.start(judge, on_success=self._on_judged)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._pause.stop()
            self._number += 1  # an answer on its way is about nothing any more
            self._meter.set_strength(0, "")

    @Slot(object)
    def _on_judged(self, answer: tuple[int, Strength]) -> None:
        number, strength = answer
        if number == self._number:
            advice = QCoreApplication.translate("errors", strength.advice)
            self._meter.set_strength(strength.score, advice)
