"""The recovery sheet on its way to paper: made once, printed, or saved as a PDF."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from services.tasks import TaskContext
from ui.background import TaskRunner


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What the sheet says."""

    code: str = field(repr=False)
    agency: str
    made_on: date


class RecoverySheet(QObject):
    """Makes the PDF in the background, and gives it to whoever asked in the meantime."""

    saved = Signal(str)  # name of the file
    not_saved = Signal(str)  # name of the file

    def __init__(self, facts: SheetFacts, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._content = b""
        self._waiting: list[Callable[[bytes], object]] = []
        self._name = ""

        def make(_task: TaskContext) -> bytes:
            from services.reports import recovery_sheet  # reportlab takes a moment to import

            return recovery_sheet.write(facts.code, agency=facts.agency, made_on=facts.made_on)

        tasks.start(make, on_success=self._on_made)

    def give(self, receiver: Callable[[bytes], object]) -> None:
        """Call ``receiver`` with the PDF, now or as soon as it is made."""
        if self._content:
            receiver(self._content)
        else:
            self._waiting.append(receiver)

    def save(self, path: Path) -> None:
        """Write the PDF, beside then renamed; ``saved`` or ``not_saved`` follows."""
        self._name = path.name

        def save_content(content: bytes) -> None:
            self._tasks.start(
                lambda _task: write_whole(path, content),
                on_success=self._on_saved,
                on_error=self._on_not_saved,
            )

        self.give(save_content)

    @Slot(object)
    def _on_made(self, content: bytes) -> None:
        self._content = content
        waiting, self._waiting = self._waiting, []
        for receiver in waiting:
            receiver(content)

    @Slot(object)
    def _on_saved(self, _nothing: object) -> None:
        self.saved.emit(self._name)

    @Slot(object)
    def _on_not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.not_saved.emit(self._name)
        else:
            self._tasks.unhandled_error.emit(error)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
