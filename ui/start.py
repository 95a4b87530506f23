"""Start the window: read the options, sign in, work, lock, sign in again."""

import argparse
import logging
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog
from typing_extensions import override

from services import paths, settings
from services.database import utc_now
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.vault import OpenVault
from ui import translation
from ui.application import EtraveApplication
from ui.background import TaskRunner
from ui.entry.flow import EntryFlow
from ui.workspace import Workspace

logger = logging.getLogger(__name__)

_MOST_DIALOGS = 9  # one over the other
# What shows that somebody is at the keyboard.
_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asked for."""

    database: Path | None
    language: str | None
    demo: bool
    smoke_test: bool


def parse(words: Sequence[str]) -> Options:
    """Read the options of the window; argparse ends the program on a mistake."""
    parser = argparse.ArgumentParser(
        prog="etrave",
        description="Étrave : diagnostics, parcours et indicateurs d’une mission locale.",
        epilog="Sans fenêtre : etrave init|demo|indicators|peers|report|export --help",
    )
    parser.add_argument("--database", type=Path, help="base à ouvrir (créée si elle n’existe pas)")
    parser.add_argument("--language", choices=translation.LANGUAGES, help="langue de la fenêtre")
    parser.add_argument(
        "--demo", action="store_true", help="base jetable remplie de données fictives"
    )
    parser.add_argument(
        "--smoke-test", action="store_true", help="ouvrir chaque écran, puis quitter"
    )
    found = parser.parse_args(words)
    return Options(found.database, found.language, found.demo, found.smoke_test)


def run(options: Options) -> int:
    """Run until the last window is closed and return the exit status."""
    chosen = settings.load(paths.settings_file())
    if options.language:
        chosen = replace(chosen, language=options.language)
    application = EtraveApplication(
        sys.argv[:1], scheme=chosen.theme, text_size=chosen.text_size / 100
    )
    application.setQuitOnLastWindowClosed(False)
    translation.install(application, chosen.language)
    if options.smoke_test:
        from ui.smoke import smoke_test

        return smoke_test()
    _log_to_file()
    if options.demo:
        from ui.demonstration import open_demonstration

        with tempfile.TemporaryDirectory(prefix="etrave-demo-") as folder:
            program = Program(Path(folder) / "demonstration.db", chosen, is_throw_away=True)
            program.work_in(open_demonstration(program.path, date.today()))
            return application.exec()
    program = Program(_database(options, chosen), chosen)
    program.start()
    return application.exec()


class Program(QObject):
    """From one sign-in to the next; holds the lock of the database meanwhile.

    Attributes:
        path: The database in use.
        workspace: The open session; None at the login.
    """

    def __init__(
        self,
        path: Path,
        chosen: Settings,
        *,
        is_throw_away: bool = False,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.path = path
        self.workspace: Workspace | None = None
        self._settings = chosen
        self._is_throw_away = is_throw_away
        self._today = today
        self._references = ReferenceLists()
        self._tasks = TaskRunner(self)
        self.entry = EntryFlow(
            path, chosen, self._tasks, utc_now, references=self._references, parent=self
        )
        self.entry.opened.connect(self.work_in)
        self.entry.cancelled.connect(self._quit)
        self._idle = QTimer(self, singleShot=True, interval=chosen.lock_minutes * 60_000)
        self._idle.timeout.connect(self.lock)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def start(self) -> None:
        """Show the first run or the login."""
        self.entry.start()

    @Slot(object)
    def work_in(self, vault: OpenVault) -> None:
        """Open the window of a session."""
        self.path = vault.path
        self._remember(vault)
        self.workspace = Workspace(vault, self._settings, self._references, self._today)
        self.workspace.lock_requested.connect(self.lock)
        self.workspace.closed.connect(self._on_closed)
        self.workspace.settings_changed.connect(self._on_settings_changed)
        self.workspace.show()
        self._watch_idleness()

    @Slot()
    def lock(self) -> None:
        """Close the vault at once and show the lock screen; what is typed is kept as a draft."""
        if self.workspace is None:
            return
        agency, login = self.workspace.vault.agency_name, self.workspace.vault.actor.login
        _answer_no_to_dialogs()  # nobody is there to answer: what a question was about stays typed
        if self.workspace.close():
            self.workspace.deleteLater()
            self.workspace = None
            self.entry.lock(agency, login)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self.workspace is not None:
            self._watch_idleness()
        return False

    def _watch_idleness(self) -> None:
        if self._settings.lock_minutes:
            self._idle.start(self._settings.lock_minutes * 60_000)

    @Slot()
    def _on_closed(self) -> None:
        if self.workspace is not None:
            self.workspace.vault.close()
            self.workspace.deleteLater()
            self.workspace = None
        self._quit()

    @Slot()
    def _quit(self) -> None:
        self._idle.stop()
        self.entry.close()
        self._tasks.shutdown()
        QApplication.quit()

    @Slot(object)
    def _on_settings_changed(self, chosen: Settings) -> None:
        self._settings = chosen
        settings.save(paths.settings_file(), chosen)
        self._watch_idleness()

    def _remember(self, vault: OpenVault) -> None:
        if self._is_throw_away or vault.is_demo:
            return
        self._settings = replace(self._settings, database=str(vault.path), login=vault.actor.login)
        settings.save(paths.settings_file(), self._settings)


def _answer_no_to_dialogs() -> None:
    for _dialog in range(_MOST_DIALOGS):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        dialog.reject()


def _database(options: Options, chosen: Settings) -> Path:
    if options.database is not None:
        return options.database.absolute()
    return Path(chosen.database) if chosen.database else paths.default_database()


def _log_to_file() -> None:
    """Keep a technical log: types and places of failures, no name and no value."""
    folder = paths.log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "etrave.log", maxBytes=500_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        return  # a full or read-only disk must not prevent from working
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
