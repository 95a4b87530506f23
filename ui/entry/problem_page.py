"""What is shown in place of the login when the database cannot be opened."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.entry.database_foot import DatabaseFoot
from ui.entry.page import RING_ROOM, Page
from ui.widgets.buttons import Button
from ui.widgets.layouts import box, row


class Problem(Enum):
    """Why, which decides what helps."""

    FILE = auto()  # missing, empty, a folder
    KEYS = auto()  # the key file is missing or broken, or goes with another database
    IN_USE = auto()  # another window holds it
    TOO_NEW = auto()  # a later version wrote it


class ProblemPage(Page):
    """One sentence, and the one button that helps; without a path, the file is not named."""

    retried = Signal()
    other_requested = Signal()
    new_requested = Signal()
    quit_requested = Signal()

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self.set_icon("triangle-alert", "danger")
        self._problem = Problem.FILE
        self._sentence = ""
        self.button = Button(kind="primary")
        self.button.clicked.connect(self.advance)
        self._links = DatabaseFoot(path) if path is not None else None
        if self._links is not None:
            self._links.other_requested.connect(self.other_requested)
            self._links.new_requested.connect(self.new_requested)
        self.foot = self._links
        self.buttons = box(row(self.button, None))
        self.buttons.setContentsMargins(RING_ROOM, 0, RING_ROOM, RING_ROOM)
        self._retranslate()

    def explain(self, problem: Problem, sentence: str) -> None:
        """Show a problem, in the words of the service that met it."""
        self._problem, self._sentence = problem, sentence
        self._retranslate()

    @override
    def first_field(self) -> QWidget:
        return self.button

    @Slot()
    @override
    def advance(self) -> None:
        signal = {
            Problem.FILE: self.other_requested,
            Problem.KEYS: self.retried,
            Problem.IN_USE: self.retried,
            Problem.TOO_NEW: self.quit_requested,
        }[self._problem]
        signal.emit()

    @override
    def _retranslate(self) -> None:
        title, verb = {
            Problem.FILE: (
                self.tr("La base ne peut pas être lue"),
                self.tr("Ouvrir une autre base…"),
            ),
            Problem.KEYS: (self.tr("La clé de la base manque"), self.tr("Réessayer")),
            Problem.IN_USE: (self.tr("La base est déjà ouverte"), self.tr("Réessayer")),
            Problem.TOO_NEW: (self.tr("Étrave est à mettre à jour"), self.tr("Fermer Étrave")),
        }[self._problem]
        self.set_title(title, self._sentence)
        self.button.setText(verb)
        if self._links is not None:
            self._links.other.setVisible(self._problem is not Problem.FILE)
