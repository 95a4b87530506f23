"""The login window: quiet, with one job; also what is shown while the session is locked."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from services.errors import AppError
from ui.background import TaskRunner
from ui.entry.frame import EntryWindow
from ui.entry.login_page import LoginPage
from ui.entry.problem_page import Problem, ProblemPage
from ui.entry.recover_page import RecoverPage
from ui.entry.wake import WakePanel
from ui.translation import translate_error


class LoginWindow(EntryWindow):
    """Asks for a login and a password; somebody else tries them and tells.

    Attributes:
        form: The two fields.
        recovery: What replaces them when the password is lost.
        problem: What replaces them when the database cannot be opened.
    """

    unlock_requested = Signal(str, str)  # login, password
    recover_requested = Signal(str, str, str)  # code, login, new password
    retried = Signal()
    other_requested = Signal()
    new_requested = Signal()

    def __init__(
        self,
        path: Path,
        tasks: TaskRunner,
        *,
        login: str = "",
        agency: str = "",
        lock: bool = False,
    ) -> None:
        """Make the window.

        Args:
            path: The database, named at the foot.
            tasks: Where the strength of a new password is worked out.
            login: Account that signed in last.
            agency: Name of the mission locale, known once the database was open.
            lock: Show the agency's name and the login only, as a lock screen.
        """
        super().__init__(WakePanel(), width=430, side_share=0.361)
        self._agency, self._is_lock = agency, lock
        self.form = LoginPage(path, login, lock=lock)
        self.recovery = RecoverPage(tasks)
        self.problem = ProblemPage(None if lock else path)
        self.add_pages([self.form, self.recovery, self.problem])
        self.form.submitted.connect(self.unlock_requested)
        self.form.lost_button.clicked.connect(self._on_lost)
        self.recovery.submitted.connect(self.recover_requested)
        self.recovery.withdrawn.connect(self._on_found)
        for page in (self.form, self.problem):
            page.other_requested.connect(self.other_requested)
            page.new_requested.connect(self.new_requested)
        self.problem.retried.connect(self.retried)
        self.problem.quit_requested.connect(self.close)
        self._retranslate()
        self.show_page(self.form)

    @override
    def set_busy(self, busy: bool) -> None:
        self.form.set_busy(busy)
        self.recovery.set_busy(busy)

    def is_recovering(self) -> bool:
        """Tell whether the recovery code is being asked for."""
        return self.page() is self.recovery

    def show_form(self) -> None:
        """Ask for the login and the password."""
        self.show_page(self.form)

    def show_refusal(self, error: AppError) -> None:
        """Say why the database did not open, where it was asked for."""
        self.set_busy(False)
        if self.is_recovering():
            self.recovery.refuse(error)
        else:
            self.form.refuse()

    def show_problem(self, problem: Problem, error: AppError) -> None:
        """Say why this database cannot be opened, in place of the fields."""
        self.set_busy(False)
        self.problem.explain(problem, translate_error(error))
        self.show_page(self.problem)

    @Slot()
    def _on_lost(self) -> None:
        if not self.form.open_button.is_busy():
            self.recovery.login.setText(self.form.login.text())
            self.show_page(self.recovery)

    @Slot()
    def _on_found(self) -> None:
        self.recovery.forget()
        self.show_page(self.form)

    @override
    def _retranslate(self) -> None:
        self.setWindowTitle(
            self.tr("Séance verrouillée") if self._is_lock else self.tr("Connexion")
        )
        line = self._agency or self.tr("L’outil des missions locales")
        note = self.tr("Base enregistrée sur cet ordinateur, chiffrée.")
        version = QApplication.applicationVersion()
        if version:
            note += self.tr("\nVersion {version}").format(version=version)
        self._side.set_words(line, "" if self._is_lock else note)
        self._band.set_line(line)
