"""Open every screen on a throw-away vault, then quit: does this computer run the program?"""

import sys
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from services.reference.lists import ReferenceLists
from services.settings import Settings
from ui.demonstration import open_demonstration
from ui.workspace import Workspace

YOUTHS = 20
PATIENCE_MS = 20_000
POLL_MS = 20


def smoke_test() -> int:
    """Run, print one line and return the exit status."""
    today = date.today()
    with tempfile.TemporaryDirectory(prefix="etrave-smoke-") as folder:
        vault = open_demonstration(Path(folder) / "smoke.db", today, youths=YOUTHS)
        workspace = Workspace(vault, Settings(), ReferenceLists(), lambda: today)
        failures: list[str] = []
        workspace.tasks.unhandled_error.disconnect()
        workspace.tasks.unhandled_error.connect(lambda error: failures.append(type(error).__name__))
        workspace.show()
        screens = workspace.screens()
        failures += [key for key in screens if not _opens(workspace, key)]
        workspace.close()
    if failures:
        sys.stdout.write(f"échec : {', '.join(sorted(set(failures)))}\n")
        return 1
    sys.stdout.write(f"{len(screens)} écrans ouverts, {YOUTHS} jeunes\n")
    return 0


def _opens(workspace: Workspace, key: str) -> bool:
    workspace.window.go(key)
    _wait_until_idle(workspace)
    place = workspace.window.place()
    return place is not None and place.screen == key


def _wait_until_idle(workspace: Workspace) -> None:
    loop, poll = QEventLoop(), QTimer(interval=POLL_MS)
    deadline = QDeadlineTimer(PATIENCE_MS)

    def look() -> None:
        if workspace.tasks.is_idle() or deadline.hasExpired():
            loop.quit()

    poll.timeout.connect(look)
    poll.start()
    loop.exec()
