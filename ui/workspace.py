"""The window of a session: its screens, its search and its commands, built at sign-in."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from services.actor import PROGRAM
from services.drafts import purge_drafts
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.tasks import TaskContext
from services.vault import OpenVault
from ui.background import TaskRunner
from ui.context import DataBus, ScreenContext
from ui.crash import ErrorReporter
from ui.finding import palette_providers
from ui.help import AboutDialog, HelpDialog
from ui.roles import role_words
from ui.screens.activity.screen import ActivityScreen
from ui.screens.agenda.screen import AgendaScreen
from ui.screens.breaks.screen import BreaksScreen
from ui.screens.carry_over.screen import CarryOverScreen
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.duplicates.screen import DuplicatesScreen
from ui.screens.employers.screen import EmployersScreen
from ui.screens.indicators.screen import IndicatorsScreen
from ui.screens.reception.screen import ReceptionScreen
from ui.screens.reports.screen import ReportsScreen
from ui.screens.settings.screen import SettingsScreen
from ui.screens.team.screen import TeamScreen
from ui.screens.today.screen import TodayScreen
from ui.screens.transfers.screen import TransfersScreen
from ui.screens.youth.screen import YouthScreen
from ui.screens.youths.screen import YouthsScreen
from ui.shell.context import ShellContext
from ui.shell.main_window import MainWindow
from ui.shell.screen import ScreenSpec


class Workspace(QObject):
    """Everything that lives between a sign-in and a lock.

    Signals:
        lock_requested: The user, or the idle timer, wants the vault closed.
        closed: The window was closed for good.
    """

    lock_requested = Signal()
    closed = Signal()
    settings_changed = Signal(object)  # Settings, chosen by the user

    def __init__(
        self,
        vault: OpenVault,
        settings: Settings,
        references: ReferenceLists,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self.vault = vault
        self.tasks = TaskRunner(self)
        self.bus = DataBus(self)
        self.window = MainWindow(self._shell_context(vault, references), self._specs())
        self.window.closed.connect(self._on_window_closed)
        self._is_closing = False
        self.context = ScreenContext(
            vault=vault,
            tasks=self.tasks,
            references=references,
            bus=self.bus,
            navigator=self.window,
            settings=settings,
            today=today,
        )
        self.errors = ErrorReporter(self.window)
        self.errors.install()
        self.tasks.unhandled_error.connect(self.errors.show_error)
        self.window.lock_requested.connect(self.lock_requested)
        self.window.command_requested.connect(self._on_command)

    def show(self) -> None:
        """Open the window on the first page the session has."""
        self.tasks.start(self._purge_drafts)
        first = next(spec.key for spec in self._specs() if self.window.can_go(spec.key))
        self.window.go(first)
        self.window.show()

    def screens(self) -> tuple[str, ...]:
        """Return the screens of this session that open by themselves."""
        return tuple(
            spec.key
            for spec in self._specs()
            if self.window.can_go(spec.key) and spec.key != "youth"
        )

    def close(self) -> bool:
        """Save what is being typed, close the window and the vault; False if a screen refuses."""
        self._is_closing = True
        if not self.window.close():
            self._is_closing = False
            return False
        self.vault.close()
        self.window.deleteLater()
        return True

    @Slot()
    def _on_window_closed(self) -> None:
        if not self._is_closing:
            self.closed.emit()

    def _settings_screen(self) -> SettingsScreen:
        screen = SettingsScreen(self.context)
        screen.settings_changed.connect(self.settings_changed)
        return screen

    def _purge_drafts(self, _task: TaskContext) -> None:
        database = self.vault.database
        with database.write(PROGRAM) as session:
            purge_drafts(session, now=database.clock())

    def _specs(self) -> tuple[ScreenSpec, ...]:
        return (
            ScreenSpec(
                "today",
                QT_TRANSLATE_NOOP("navigation", "Aujourd’hui"),
                "sun",
                lambda: TodayScreen(self.context),
                "youth.identity",
            ),
            ScreenSpec(
                "agenda",
                QT_TRANSLATE_NOOP("navigation", "Agenda"),
                "calendar",
                lambda: AgendaScreen(self.context),
                "agenda.read",
            ),
            ScreenSpec(
                "reception",
                QT_TRANSLATE_NOOP("navigation", "Accueil"),
                "bell-ring",
                lambda: ReceptionScreen(self.context),
                "reception.write",
            ),
            ScreenSpec(
                "youths",
                QT_TRANSLATE_NOOP("navigation", "Jeunes"),
                "users",
                lambda: YouthsScreen(self.context),
                "youth.identity",
            ),
            ScreenSpec(
                "breaks",
                QT_TRANSLATE_NOOP("navigation", "Ruptures de parcours"),
                "route",
                lambda: BreaksScreen(self.context),
                "break.read",
                rail="today",
            ),
            ScreenSpec(
                "carry_over",
                QT_TRANSLATE_NOOP("navigation", "À reporter dans I-MILO"),
                "copy",
                lambda: CarryOverScreen(self.context),
                "carry_over.write",
                rail="today",
            ),
            ScreenSpec(
                "employers",
                QT_TRANSLATE_NOOP("navigation", "Employeurs"),
                "building-2",
                lambda: EmployersScreen(self.context),
                "employer.read",
            ),
            ScreenSpec(
                "indicators",
                QT_TRANSLATE_NOOP("navigation", "Indicateurs"),
                "chart-no-axes-column",
                lambda: IndicatorsScreen(self.context),
                "indicator.read",
            ),
            ScreenSpec(
                "reports",
                QT_TRANSLATE_NOOP("navigation", "Rapports"),
                "file-text",
                lambda: ReportsScreen(self.context),
                "report.print",
            ),
            ScreenSpec(
                "settings",
                QT_TRANSLATE_NOOP("navigation", "Réglages"),
                "settings",
                self._settings_screen,
            ),
            ScreenSpec(
                "youth",
                QT_TRANSLATE_NOOP("navigation", "Jeune"),
                "user-round",
                lambda: YouthScreen(self.context),
                rail="youths",
            ),
            ScreenSpec(
                "activity",
                QT_TRANSLATE_NOOP("navigation", "Semaines CEJ"),
                "calendar-clock",
                lambda: ActivityScreen(self.context),
                "activity.read",
                rail="youths",
            ),
            ScreenSpec(
                "transfers",
                QT_TRANSLATE_NOOP("navigation", "Transferts"),
                "inbox",
                lambda: TransfersScreen(self.context),
                "youth.transfer",
                rail="youths",
            ),
            ScreenSpec(
                "duplicates",
                QT_TRANSLATE_NOOP("navigation", "Doublons"),
                "users",
                lambda: DuplicatesScreen(self.context),
                "youth.merge",
                rail="youths",
            ),
            ScreenSpec(
                "team",
                QT_TRANSLATE_NOOP("navigation", "Réunion d’équipe"),
                "users",
                lambda: TeamScreen(self.context),
                "signal.read",
                rail="youths",
            ),
            ScreenSpec(
                "diagnostic",
                QT_TRANSLATE_NOOP("navigation", "Diagnostic"),
                "list-checks",
                lambda: DiagnosticScreen(self.context),
                "diagnostic.write",
                rail=None,
            ),
        )

    def _shell_context(self, vault: OpenVault, references: ReferenceLists) -> ShellContext:
        return ShellContext(
            name=vault.display_name,
            role=role_words(vault.actor.roles),
            tasks=self.tasks,
            banner="demonstration" if vault.is_demo else None,
            is_allowed=lambda action: is_allowed(vault.actor, action),
            providers=palette_providers(vault, references),
            session_commands=self._session_commands(),
        )

    def _session_commands(self) -> frozenset[str]:
        wanted = {"new_youth": "youth.create", "import_caseload": "youth.import"}
        actor = self.vault.actor
        allowed = {key for key, action in wanted.items() if is_allowed(actor, action)}
        return frozenset(allowed | {"help", "about"})

    @Slot(str, str)
    def _on_command(self, key: str, argument: str) -> None:
        """Answer a command that no screen shown answers: its screen is shown first."""
        if key in ("new_youth", "import_caseload"):
            self.window.go("youths")
            screen = self.window.current_screen()
            if isinstance(screen, YouthsScreen):
                if key == "new_youth":
                    screen.start_new(argument)
                else:
                    screen.start_import()
        elif key == "help":
            HelpDialog(self.window).exec()
        elif key == "about":
            AboutDialog(self.window).exec()
