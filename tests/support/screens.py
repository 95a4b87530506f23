"""A vault filled with a few people, and what screens are given, for the tests of screens."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from services.actor import Actor
from services.database import Database
from services.settings import Settings
from services.vault import OpenVault
from tests.support.youths import NADIA, REFERENCES, TODAY
from ui.background import Task, TaskRunner
from ui.context import DataBus, ScreenContext
from ui.theme.tones import Tone


@dataclass
class Journey:
    """A navigator that remembers where it was asked to go and what it was asked to say."""

    places: list[tuple[str, int | None]] = field(default_factory=list)
    diagnostics: list[int | None] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    undos: list[Callable[[], object] | None] = field(default_factory=list)
    watched: list[Task] = field(default_factory=list)

    def go(self, screen: str, identifier: int | None = None) -> None:
        """Remember a place."""
        self.places.append((screen, identifier))

    def start_diagnostic(self, youth_id: int | None = None) -> None:
        """Remember a diagnostic asked for."""
        self.diagnostics.append(youth_id)

    def say(
        self,
        message: str,
        *,
        tone: Tone = "success",
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Remember a message, and what takes back what it says."""
        self.messages.append(message)
        self.undos.append(undo)

    def watch(self, task: Task, words: str) -> None:
        """Remember a task."""
        self.watched.append(task)


def vault_of(database: Database, actor: Actor = NADIA) -> OpenVault:
    """Return the session of an actor on a database that is open already."""
    path = database.path or Path("test.coffre")
    return OpenVault(path, database, actor, "Nadia Berthier", "Agence", False, bytearray())


def context_for(
    database: Database, tasks: TaskRunner, actor: Actor = NADIA, *, today: date = TODAY
) -> ScreenContext:
    """Return what a screen is given; its navigator is a ``Journey``."""
    return ScreenContext(
        vault=vault_of(database, actor),
        tasks=tasks,
        references=REFERENCES,
        bus=DataBus(),
        navigator=Journey(),
        settings=Settings(),
        today=lambda: today,
    )


def journey_of(context: ScreenContext) -> Journey:
    """Return the navigator of a context made here."""
    assert isinstance(context.navigator, Journey)
    return context.navigator


def seen_by(context: ScreenContext, actor: Actor) -> ScreenContext:
    """Return the same context for somebody else."""
    return replace(context, vault=vault_of(context.database, actor))
