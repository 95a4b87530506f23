"""What every screen is given: data, actor, workers, and a way to go elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from services.actor import Actor
from services.database import Database
from services.errors import AppError
from services.permissions import is_allowed
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.vault import OpenVault
from ui.background import Task, TaskRunner
from ui.theme.tones import Tone
from ui.translation import translate_error


class Navigator(Protocol):
    """Moves between screens and speaks to the user; the main window is one."""

    def go(self, screen: str, identifier: int | None = None) -> None:
        """Show a screen, on a record when one is given."""

    def start_diagnostic(self, youth_id: int | None = None) -> None:
        """Begin the diagnostic of a young person, asking who when it is not given."""

    def say(
        self,
        message: str,
        *,
        tone: Tone = "success",
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Show a short message that asks for nothing, with Annuler when it can be undone."""

    def watch(self, task: Task, words: str) -> None:
        """Cover the window while a long task runs, with a way to give up."""


class DataBus(QObject):
    """Tells every screen what a write has changed; those concerned refresh themselves."""

    changed = Signal(object)  # frozenset of table names

    def announce(self, *tables: str) -> None:
        """Say that rows of these tables were written and committed."""
        self.changed.emit(frozenset(tables))


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """Everything a screen may use; built once, when somebody signs in.

    Attributes:
        today: The local day; a parameter, so that screenshots and tests can freeze it.
    """

    vault: OpenVault
    tasks: TaskRunner
    references: ReferenceLists
    bus: DataBus
    navigator: Navigator
    settings: Settings
    today: Callable[[], date]

    @property
    def database(self) -> Database:
        """The database, to open ``read`` and ``write`` in a worker."""
        return self.vault.database

    @property
    def actor(self) -> Actor:
        """Who is signed in."""
        return self.vault.actor

    def say_refusal(self, error: Exception) -> None:
        """Say why something was refused; what is no refusal is a bug, and is reported as one."""
        if isinstance(error, AppError):
            self.navigator.say(translate_error(error), tone="danger")
        else:
            self.tasks.unhandled_error.emit(error)

    def may(self, action: str) -> bool:
        """Tell whether the session holds a permission, to show only what it can do."""
        return is_allowed(self.actor, action)
