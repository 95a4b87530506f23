"""From a path to an open vault: decides between the first run and the login."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from services import paths, vault
from services.database import Clock
from services.errors import (
    AppError,
    DatabaseTooNewError,
    ValidationError,
    VaultError,
    WrongPasswordError,
)
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.tasks import TaskContext
from services.vault import OpenVault, keyfile
from ui.background import TaskRunner
from ui.entry.access import already_there, find_problem, is_taken, take_lock
from ui.entry.frame import EntryWindow
from ui.entry.login_window import LoginWindow
from ui.entry.problem_page import Problem
from ui.entry.setup_window import SetupAnswers, SetupWindow
from ui.instance import InstanceLock


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How an attempt ended; its number tells whether anybody still waits for it."""

    number: int
    vault: OpenVault | None = None
    code: str = field(default="", repr=False)
    error: AppError | None = None


class EntryFlow(QObject):
    """Shows the windows, runs the derivations in a worker, holds the lock of the database.

    Keep it as long as the vault is open: only ``close`` lets another window open the database.
    """

    opened = Signal(object)  # OpenVault, the receiver's to close
    cancelled = Signal()  # the window was closed; the database is free again

    def __init__(
        self,
        database: Path,
        settings: Settings,
        tasks: TaskRunner,
        clock: Clock,
        *,
        references: ReferenceLists | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Prepare the way in.

        Args:
            database: File to open, or to create when there has never been one.
            settings: Of this computer: which database was opened last, by which account.
            tasks: Where passwords are stretched.
            clock: Gives the current instant, UTC.
            references: To propose communes in the set-up.
            parent: Owner.
        """
        super().__init__(parent)
        self._path, self._settings = database, settings
        self._tasks, self._clock, self._references = tasks, clock, references
        self._left: Path | None = None  # database whose login led to the set-up
        self._lock: InstanceLock | None = None
        self._window: EntryWindow | None = None
        self._created: OpenVault | None = None
        self._number = 0

    def window(self) -> EntryWindow | None:
        """Return the window shown."""
        return self._window

    def path(self) -> Path:
        """Return the database being opened or created."""
        return self._path

    def start(self) -> None:
        """Show the first run or the login."""
        was_opened = self._settings.database == str(self._path)
        if was_opened or is_taken(self._path):
            self.open(self._path)
        else:
            self._show_setup()

    def open(self, path: Path) -> None:
        """Show the login of a database, or why it cannot be opened."""
        self._release()
        self._path = path
        is_usual = self._settings.database in ("", str(path))
        self._show(self._login_window(login=self._settings.login if is_usual else ""))
        self._on_retried()

    def create(self, path: Path) -> None:
        """Show the set-up of a new database, from the login of another."""
        if is_taken(path):
            if self._window is not None:
                self._window.show_failure(already_there(path))
            return
        self._release()
        self._left, self._path = self._path, path
        self._show_setup()

    def lock(self, agency: str, login: str) -> None:
        """Show the lock screen of an account whose vault has just been closed."""
        self._show(self._login_window(login=login, agency=agency, lock=True))

    def close(self) -> None:
        """Close the window, if any, and let another window open the database."""
        self._show(None)
        if self._created is not None:
            self._created.close()
            self._created = None
        self._release()

    # Windows

    def _login_window(self, *, login: str, agency: str = "", lock: bool = False) -> LoginWindow:
        window = LoginWindow(self._path, self._tasks, login=login, agency=agency, lock=lock)
        window.unlock_requested.connect(self._on_unlock)
        window.recover_requested.connect(self._on_recover)
        window.retried.connect(self._on_retried)
        window.other_requested.connect(self._on_other)
        window.new_requested.connect(self._on_new)
        return window

    def _show_setup(self) -> None:
        window = SetupWindow(self._tasks, self._references, from_login=self._left is not None)
        window.create_requested.connect(self._on_create)
        window.other_place_requested.connect(self._on_other_place)
        window.left.connect(self._on_left)
        window.finished.connect(self._on_finished)
        self._show(window)

    def _show(self, window: EntryWindow | None) -> None:
        """Replace the window; the new one is shown before the old one goes."""
        self._number += 1  # nobody waits any more for what the old window asked
        old, self._window = self._window, window
        if window is not None:
            window.closed.connect(self._on_closed)
            if old is not None:
                window.setGeometry(old.geometry())
            window.show()
            window.activateWindow()
        if old is not None:
            old.closed.disconnect(self._on_closed)
            old.forget()
            old.hide()
            old.deleteLater()

    @Slot()
    def _on_closed(self) -> None:
        self.close()
        self.cancelled.emit()

    # Another database

    @Slot()
    def _on_other(self) -> None:
        title, kind = self.tr("Ouvrir une base"), self.tr("Bases Étrave (*.db)")
        every = self.tr("Tous les fichiers (*)")
        folder = str(self._path.parent)
        name, _kind = QFileDialog.getOpenFileName(
            self._window, title, folder, f"{kind}{_KINDS}{every}"
        )
        if name:
            self.open(Path(name.removesuffix(keyfile.SUFFIX)))

    @Slot()
    def _on_new(self) -> None:
        path = self._ask_new_place()
        if path is not None:
            self.create(path)

    @Slot()
    def _on_left(self) -> None:
        if self._left is None:
            self._on_other()
        else:
            left, self._left = self._left, None
            self.open(left)

    @Slot()
    def _on_other_place(self) -> None:
        path = self._ask_new_place()
        if path is not None and isinstance(self._window, SetupWindow):
            self._path = path
            self._on_create(self._window.answers())

    def _ask_new_place(self) -> Path | None:
        # Nothing is ever replaced: the dialog must not ask whether it may be.
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Créer une base"),
            str(self._path.with_name(paths.DATABASE_NAME)),
            self.tr("Bases Étrave (*.db)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    # Attempts

    @Slot()
    def _on_retried(self) -> None:
        if self._can_be_opened() and isinstance(self._window, LoginWindow):
            self._window.show_form()

    @Slot(str, str)
    def _on_unlock(self, login: str, password: str) -> None:
        path, clock = self._path, self._clock
        if self._can_be_opened():
            self._try(lambda: (vault.unlock(path, login, password, clock=clock), ""))

    @Slot(str, str, str)
    def _on_recover(self, code: str, login: str, password: str) -> None:
        path, clock = self._path, self._clock
        if self._can_be_opened():
            self._try(lambda: (vault.recover(path, code, login, password, clock=clock), ""))

    @Slot(object)
    def _on_create(self, answers: SetupAnswers) -> None:
        path, clock = self._path, self._clock
        self._release()
        try:
            self._lock = take_lock(path)
        except VaultError as error:
            if isinstance(self._window, SetupWindow):
                self._window.show_refusal(error)
            return
        self._try(
            lambda: vault.create(
                path,
                agency=answers.agency,
                account=answers.account,
                password=answers.password,
                clock=clock,
            )
        )

    def _try(self, work: Callable[[], tuple[OpenVault, str]]) -> None:
        self._number += 1
        number = self._number

        def attempt(_task: TaskContext) -> _Outcome:
            try:
                opened, code = work()
            except AppError as error:
                return _Outcome(number, error=error)
            return _Outcome(number, opened, code)

        if self._window is not None:
            self._window.set_busy(True)
        self._tasks.start(attempt, on_success=self._on_outcome, on_error=self._on_bug)

    @Slot(object)
    def _on_outcome(self, outcome: _Outcome) -> None:
        window = self._window
        if outcome.number != self._number or window is None:
            if outcome.vault is not None:
                outcome.vault.close()
            return
        window.set_busy(False)
        if outcome.error is not None:
            self._on_refused(window, outcome.error)
        elif outcome.vault is not None and isinstance(window, SetupWindow):
            self._created = outcome.vault
            made_on = self._clock().astimezone().date()
            window.show_created(outcome.code, made_on, self._path)
        elif outcome.vault is not None:
            self._give(outcome.vault)

    @Slot(object)
    def _on_bug(self, error: Exception) -> None:
        if self._window is not None:
            self._window.set_busy(False)
        self._tasks.unhandled_error.emit(error)

    def _on_refused(self, window: EntryWindow, error: AppError) -> None:
        if isinstance(window, SetupWindow):
            self._release()
            window.show_refusal(error)
        elif isinstance(window, LoginWindow):
            if isinstance(error, (WrongPasswordError, ValidationError)):
                window.show_refusal(error)
            elif isinstance(error, DatabaseTooNewError):
                window.show_problem(Problem.TOO_NEW, error)
            elif self._can_be_opened():  # else the files changed since the window opened
                window.show_failure(error)

    def _can_be_opened(self) -> bool:
        """Hold the database, or show why it cannot be opened whatever the password."""
        problem = find_problem(self._path)
        if problem is None and self._lock is None:
            try:
                self._lock = take_lock(self._path)
            except VaultError as error:
                problem = Problem.IN_USE, error
        if problem is not None and isinstance(self._window, LoginWindow):
            self._window.show_problem(*problem)
        return problem is None

    @Slot()
    def _on_finished(self) -> None:
        created, self._created = self._created, None
        if created is not None:
            self._give(created)

    def _give(self, opened: OpenVault) -> None:
        # The receiver shows its window first: were ours the last one, the program would end.
        self.opened.emit(opened)
        self._show(None)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


_KINDS = ";;"  # what Qt puts between the kinds of a file dialog
