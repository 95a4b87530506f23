"""A part of a person's page, under a tab of its own, which reads what it shows by itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.errors import AppError
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.translation import translate_error

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Answer:
    number: int
    result: object = None
    error: AppError | None = None


class Section(QWidget):
    """One subject about one person; built the first time its tab is shown.

    The page puts it in a scroll area with margins: a section has neither.

    Attributes:
        TABLES: What it shows is read again when one of these is written.
    """

    TABLES: ClassVar[frozenset[str]] = frozenset()

    commands_changed = Signal()  # ``commands()`` would answer differently now
    form_wanted = Signal(object)  # a RecordForm, or what ``Recorder.open`` opens
    loaded = Signal()  # what was asked for is shown
    failed = Signal(str)  # why nothing can be shown; the page says it in the place of the section

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context
        self._asked = 0
        self._show: Callable[..., object] | None = None

    @classmethod
    def name(cls) -> str:
        """Return the word of its tab, in the current language."""
        raise NotImplementedError

    def show_person(self, page: YouthPage) -> None:
        """Show somebody, with ``load``; ``page.editable`` is empty when nothing may be written.

        Called when the tab is shown, for each person, and again for the same one when a table
        of ``TABLES`` was written or on F5: what is being typed must then stay.
        """
        raise NotImplementedError

    def focus_task(self) -> None:
        """Put the focus on what one came to do."""
        self.focusNextChild()

    def can_leave(self) -> bool:
        """Save what is being typed; False keeps the user here, the section having said why."""
        return True

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """Return what it does for each command it answers (see ``ui.commands``)."""
        return {}

    def load(self, read: Callable[[TaskContext], Result], show: Callable[[Result], object]) -> None:
        """Call ``read`` in a worker, then ``show`` here; only the last one asked for is shown."""
        self._asked += 1
        self._show = show
        number = self._asked

        def run(task: TaskContext) -> _Answer:
            try:
                return _Answer(number, read(task))
            except AppError as error:
                return _Answer(number, error=error)

        self.context.tasks.start(run, on_success=self._on_read, on_error=self._on_incident)

    @Slot(object)
    def _on_read(self, answer: _Answer) -> None:
        if answer.number != self._asked or self._show is None:
            return
        if answer.error is not None:
            self.failed.emit(translate_error(answer.error))
            return
        self._show(answer.result)
        self.loaded.emit()

    @Slot(object)
    def _on_incident(self, error: Exception) -> None:
        self.failed.emit(self.tr("Un incident a empêché de lire ces données. Réessayez."))
        self.context.tasks.unhandled_error.emit(error)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Show the words in the current language."""
