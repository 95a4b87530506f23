"""The real application, typed in by a hurried adviser; run as a process to be killed.

Each line written says what happened and when, on the clock every process of the machine shares:
``typed``, ``validating``, ``validated``. Usage: ``python -m tests.faults.typist VAULT SEED``.
"""

import json
import random
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from services import vault as vaults
from services.actor import Actor
from services.database import Database
from services.demonstration import creation
from services.diagnostics.validation import Validation
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.youths import listing
from services.youths.listing import Filters
from ui.application import EtraveApplication
from ui.screens.diagnostic import loading
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.workspace import Workspace

KEY_EVERY_MS = 15
KEYS_BEFORE_VALIDATING = (40, 160)


def say(what: str, **facts: object) -> None:
    """Write one line, at once."""
    sys.stdout.write(json.dumps({"what": what, "at": time.monotonic(), **facts}) + "\n")
    sys.stdout.flush()


class Typist(QObject):
    """Presses keys in the window, one after the other, until killed."""

    def __init__(self, workspace: Workspace, people: list[int], seed: int) -> None:
        super().__init__()
        self._workspace = workspace
        self._people = people
        self._random = random.Random(seed)
        self._left = 0
        self._youth_id = 0
        self._timer = QTimer(self, interval=KEY_EVERY_MS)
        self._timer.timeout.connect(self._press)

    def begin(self) -> None:
        """Open somebody's diagnostic."""
        self._youth_id = self._people.pop()
        self._workspace.window.start_diagnostic(self._youth_id)
        screen = self._screen()
        screen.begun.connect(self._on_begun, Qt.ConnectionType.SingleShotConnection)
        screen.validated.connect(self._on_validated, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _on_begun(self) -> None:
        entry = self._screen().entry
        assert entry is not None
        entry.form_changed.connect(self._on_changed)
        self._left = self._random.randint(*KEYS_BEFORE_VALIDATING)
        self._timer.start()

    @Slot()
    def _on_changed(self) -> None:
        interview = self._screen().interview
        assert interview is not None
        content = loading.content_of(interview.form)
        say("typed", youth=str(self._youth_id), content=content)

    @Slot()
    def _press(self) -> None:
        entry = self._screen().entry
        focused = QApplication.focusWidget()
        if entry is None or focused is None:
            return
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
            self._validate()
        elif self._left % 25 == 0:
            entry.focus_letter(self._random.choice("soc"))
        elif self._left % 25 == 18:
            entry.focus_grid()
        elif focused is entry.domain.comment:
            QTest.keyClicks(focused, self._random.choice("abcdefgh "))
        elif self._random.random() < 0.2:
            QTest.keyClick(focused, self._random.choice((Qt.Key.Key_Up, Qt.Key.Key_Down)))
        else:
            QTest.keyClicks(focused, self._random.choice("1234"))

    def _validate(self) -> None:
        screen = self._screen()
        say("validating", youth=str(self._youth_id))
        screen.commands()["validate"]()
        QTest.keyClick(screen.review.confirm, Qt.Key.Key_Return)

    @Slot(object)
    def _on_validated(self, done: Validation) -> None:
        say("validated", youth=str(self._youth_id), diagnostic=str(done.diagnostic_id))
        QTimer.singleShot(0, self.begin)

    def _screen(self) -> DiagnosticScreen:
        screen = self._workspace.window.current_screen()
        assert isinstance(screen, DiagnosticScreen)
        return screen


def own_people(database: Database, actor: Actor, seed: int) -> list[int]:
    """Return the caseload in an order of its own."""
    with database.read(actor) as session:
        ids = list(listing.list_ids(session, filters=Filters(mine=True)))
    random.Random(seed).shuffle(ids)
    return ids


def main(path: Path, seed: int) -> int:
    """Type until killed."""
    application = EtraveApplication(sys.argv[:1])
    opened = vaults.unlock(path, creation.LOGIN, creation.PASSWORD)
    people = own_people(opened.database, opened.actor, seed)
    workspace = Workspace(opened, Settings(), ReferenceLists(), partial(date, 2026, 11, 23))
    workspace.window.show()
    typist = Typist(workspace, people, seed)
    QTimer.singleShot(0, typist.begin)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
