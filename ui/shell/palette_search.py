"""Search several sources at once, in the background, and forget late answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from services.tasks import TaskContext
from ui.background import TaskRunner
from ui.shell.places import Place


@dataclass(frozen=True, slots=True)
class Run:
    """Run a command, on a text when it takes one."""

    command: str
    argument: str = ""


Target = Place | Run


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One result.

    Attributes:
        title: Shown first; a person's whole name.
        detail: What tells two alike apart: "19 ans · Mérignac · fiche 20418".
        icon: Its kind.
        target: What choosing it does.
        key: Keys that do the same without the palette.
        actions: What else can be done with it, shown by the right arrow.
    """

    title: str
    detail: str
    icon: str
    target: Target
    key: str = ""
    actions: tuple["PaletteItem", ...] = ()


@dataclass(frozen=True, slots=True)
class PaletteProvider:
    """A source of results.

    Attributes:
        group: Source text in the ``navigation`` context, shown above its results.
        search: Returns a few results, best first; called in a pool thread.
    """

    group: str
    search: Callable[[str], Sequence[PaletteItem]]


class Answer(NamedTuple):
    """What one provider found for one question."""

    number: int
    provider: int
    items: Sequence[PaletteItem]


class PaletteSearch(QObject):
    """Asks every provider and gathers what they find for the latest question only."""

    found = Signal()  # ``groups()`` or ``is_pending()`` would answer differently now
    failed = Signal(object)  # the exception

    def __init__(
        self, tasks: TaskRunner, providers: Sequence[PaletteProvider], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._providers = tuple(providers)
        self._number = 0
        self._pending = 0
        self._answers: dict[int, Sequence[PaletteItem]] = {}

    def ask(self, text: str) -> None:
        """Search ``text``; earlier answers still to come are dropped."""
        self._number += 1
        self._pending = len(self._providers)
        self._answers = {}
        for position in range(len(self._providers)):
            self._tasks.start(
                self._question(self._number, position, text),
                on_success=self._on_answer,
                on_error=self._on_error,
            )

    def forget(self) -> None:
        """Drop what was found and what is still to come."""
        self._number += 1
        self._pending = 0
        self._answers = {}

    def is_pending(self) -> bool:
        """Tell whether a provider has not answered yet."""
        return self._pending > 0

    def groups(self) -> list[tuple[str, Sequence[PaletteItem]]]:
        """Return what was found so far, in the order of the providers."""
        return [
            (provider.group, self._answers[position])
            for position, provider in enumerate(self._providers)
            if self._answers.get(position)
        ]

    def _question(self, number: int, position: int, text: str) -> Callable[[TaskContext], Answer]:
        search = self._providers[position].search

        def ask(_task: TaskContext) -> Answer:
            try:
                return Answer(number, position, search(text))
            except Exception as error:
                raise SearchError(number) from error

        return ask

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if answer.number == self._number:
            self._pending -= 1
            self._answers[answer.provider] = answer.items
            self.found.emit()

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, SearchError) and error.number == self._number:
            self._pending -= 1
            self.found.emit()
            self.failed.emit(error.__cause__)


class SearchError(Exception):
    """Says which question failed; its cause says why."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number
