"""What every screen is given: data, actor, workers, and a way to go elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from services.actor import Actor
from services.database import Database
from services.reference.lists import ReferenceLists
from services.settings import Settings
from ui.background import TaskRunner


class Navigator(Protocol):
    """Moves between screens; the main window is one."""

    def go(self, screen: str, identifier: int | None = None) -> None:
        """Show a screen, on a record when one is given."""

    def start_diagnostic(self, youth_id: int | None = None) -> None:
        """Begin the diagnostic of a young person, asking who when it is not given."""

    def say(self, message: str) -> None:
        """Show a short message that asks for nothing."""


class DataBus(QObject):
    """Tells every screen what a write has changed; those concerned refresh themselves."""

    changed = Signal(frozenset)  # names of tables: frozenset({"youth", "event"})

    def announce(self, *tables: str) -> None:
        """Say that rows of these tables were written and committed."""
        self.changed.emit(frozenset(tables))


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """Everything a screen may use; built once, when somebody signs in.

    Attributes:
        today: The local day; a parameter, so that screenshots and tests can freeze it.
    """

    database: Database
    actor: Actor
    tasks: TaskRunner
    references: ReferenceLists
    bus: DataBus
    navigator: Navigator
    settings: Settings
    today: Callable[[], date]
