"""The main window: it shows screens, keeps the way back, and hands out the commands."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from services.settings import ThemeChoice
from ui.actions import WindowActions
from ui.background import Task
from ui.commands import COMMANDS, Answerer
from ui.shell.context import ShellContext
from ui.shell.palette import Palette
from ui.shell.palette_search import Run
from ui.shell.pane_cycle import focus_next_pane
from ui.shell.places import History, Place
from ui.shell.rail import Rail
from ui.shell.screen import Screen, ScreenSpec
from ui.shell.strip import Strip
from ui.theme.theme import current_theme
from ui.theme.tones import Tone
from ui.widgets.announce import announce
from ui.widgets.focus_ring import FocusRing
from ui.widgets.layouts import box, col, row
from ui.widgets.progress import ProgressOverlay
from ui.widgets.tab_order import focus_following
from ui.widgets.toast import ToastBar

DIAGNOSTIC = "diagnostic"


class MainWindow(QMainWindow):
    """Rail, strip and a stack of screens; its title never holds a name.

    It is the ``Navigator`` of the screens. No screen is shown until the first ``go``, so that
    factories may use what is built after the window.
    """

    lock_requested = Signal()
    command_requested = Signal(str, str)  # a session command, and the text it is run on
    place_changed = Signal(object)  # Place
    closed = Signal()  # for good: every screen has saved, no task is running

    def __init__(
        self, context: ShellContext, screens: Sequence[ScreenSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._specs = {
            spec.key: spec
            for spec in screens
            if spec.permission is None or context.is_allowed(spec.permission)
        }
        self._screens: dict[str, Screen] = {}
        self._history = History()
        self.commands = WindowActions(self)
        self.rail = Rail(list(self._specs.values()))
        self.strip = Strip(context.name, context.role, context.banner)
        self._stack = QStackedWidget()
        self._build()
        self.search = Palette(self, context.tasks, context.providers, self.commands.available)
        self.toast = ToastBar(self._stack)
        self._progress = ProgressOverlay(self)
        self._ring = FocusRing(self)
        self._shell_commands = self._list_shell_commands()
        self._connect()
        self._update_commands()

    # Navigation

    def go(self, screen: str, identifier: int | None = None) -> None:
        """Show a screen, on a record when one is given; the user can come back."""
        place = Place(screen, identifier)
        if self._show(place):
            self._history.visit(place)
            self._on_moved()

    def can_go(self, screen: str) -> bool:
        """Tell whether the session has this screen."""
        return screen in self._specs

    def start_diagnostic(self, youth_id: int | None = None) -> None:
        """Begin the diagnostic of a young person; its screen asks who when it is not given."""
        self.go(DIAGNOSTIC, youth_id)

    def place(self) -> Place | None:
        """Return where the user is."""
        return self._history.current()

    def current_screen(self) -> Screen | None:
        """Return the screen shown."""
        screen = self._stack.currentWidget()
        return screen if isinstance(screen, Screen) else None

    # Messages

    def say(
        self,
        message: str,
        *,
        tone: Tone = "success",
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Show a short message that asks for nothing, with Annuler when it can be undone."""
        self.toast.show_message(message, tone=tone, undo=undo)

    def watch(self, task: Task, words: str) -> None:
        """Cover the window while a long task runs, with a way to give up."""
        self._progress.watch(task, words)

    def set_badge(self, key: str, count: int, words: str = "") -> None:
        """Show a count on the rail; ``words`` say what it counts."""
        if self.can_go(key):
            self.rail.set_badge(key, count, words)

    # Building

    def _build(self) -> None:
        page = box(col(self.strip, (self._stack, 1), gap=0))
        central = box(row(self.rail, (page, 1), gap=0))
        central.setProperty("page", "true")
        central.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCentralWidget(central)
        self.commands.fill(self.strip.menu_bar)
        self.setWindowTitle("Étrave")
        self.setMinimumSize(800, 560)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.rail.lock_asked.connect(self.lock_requested)
        self.strip.search.clicked.connect(self.open_palette)
        self.commands.triggered.connect(self._on_command)
        self.search.chosen.connect(self._on_chosen)

    def _list_shell_commands(self) -> dict[str, Callable[[], object]]:
        theme = current_theme()
        use = theme.use
        return {
            "settings": partial(self.go, "settings"),
            "lock": self.lock_requested.emit,
            "quit": self.close,
            "undo": self.toast.undo,
            "refresh": self._refresh,
            "next_pane": partial(self._cycle, forward=True),
            "previous_pane": partial(self._cycle, forward=False),
            "clean_screen": self._toggle_full_screen,
            "text_larger": partial(theme.step_text_size, 1),
            "text_smaller": partial(theme.step_text_size, -1),
            "text_normal": partial(use, text_size=1.0),
            "scheme_system": partial(use, scheme=ThemeChoice.SYSTEM),
            "scheme_light": partial(use, scheme=ThemeChoice.LIGHT),
            "scheme_dark": partial(use, scheme=ThemeChoice.DARK),
            "search": self.open_palette,
            "back": partial(self._step, -1),
            "forward": partial(self._step, 1),
            **{f"go_{key}": partial(self.go, key) for key in self._specs},
        }

    # Moving

    def _show(self, place: Place) -> bool:
        """Show a place without touching the history; False if the user stays where they are."""
        if not self.can_go(place.screen):
            self.say(self.tr("Votre compte n’a pas accès à cette page."), tone="warning")
            return False
        leaving, screen = self.current_screen(), self._screen(place.screen)
        is_there = leaving is screen and place == self.place()
        if leaving is not None and not is_there and not leaving.can_leave():
            return False
        self._stack.setCurrentWidget(screen)
        self.toast.raise_()  # a screen that comes for the first time comes above it
        if place.identifier is None:
            screen.refresh()
        else:
            screen.open(place.identifier)
        screen.focus_task()
        return True

    def _screen(self, key: str) -> Screen:
        if key not in self._screens:
            screen = self._specs[key].factory()
            screen.commands_changed.connect(self._update_commands)
            self._stack.addWidget(screen)
            self._screens[key] = screen
        return self._screens[key]

    def _step(self, steps: int) -> None:
        place = self._history.peek(steps)
        if place is not None and self._show(place):
            self._history.move(steps)
            self._on_moved()

    def _on_moved(self) -> None:
        place, screen = self.place(), self.current_screen()
        if place is None or screen is None:
            return
        lit = self._specs[place.screen].rail_key()
        self.rail.set_current(lit)
        self.rail.setVisible(lit is not None)
        self.strip.setVisible(lit is not None)
        self._update_commands()
        announce(self, screen.title())
        self.place_changed.emit(place)

    # Commands

    @Slot()
    def open_palette(self) -> None:
        """Show the search; on a screen the young person may see, it gives commands only."""
        screen = self.current_screen()
        self.search.open(commands_only=screen is not None and screen.HIDES_OTHERS)

    @Slot(str)
    def _on_command(self, key: str, argument: str = "") -> None:
        screen = self.current_screen()
        answers = screen.commands() if screen is not None else {}
        if key in answers:
            answers[key]()
        elif key in self._shell_commands:
            self._shell_commands[key]()
        elif key == "new_diagnostic":
            self.start_diagnostic()
        else:
            self.command_requested.emit(key, argument)

    @Slot(object)
    def _on_chosen(self, target: Place | Run) -> None:
        if isinstance(target, Place):
            self.go(target.screen, target.identifier)
        else:
            self._on_command(target.command, target.argument)

    @Slot()
    def _update_commands(self) -> None:
        screen = self.current_screen()
        answered = set(screen.commands()) if screen is not None else set()
        self.commands.set_available(
            {
                spec.key
                for spec in COMMANDS
                if spec.key in answered or self._is_open(spec.key, spec.answerer)
            }
        )

    def _is_open(self, key: str, answerer: Answerer) -> bool:
        if answerer is Answerer.SCREEN:
            return False
        if answerer is Answerer.SESSION:
            is_diagnostic = key == "new_diagnostic" and self.can_go(DIAGNOSTIC)
            return is_diagnostic or key in self._context.session_commands
        if key in ("back", "forward"):
            return self._history.peek(-1 if key == "back" else 1) is not None
        return key in self._shell_commands and (key != "settings" or self.can_go(key))

    def _refresh(self) -> None:
        screen = self.current_screen()
        if screen is not None:
            screen.refresh()

    def _cycle(self, *, forward: bool) -> None:
        screen = self.current_screen()
        inside = (screen.panes() or (screen,)) if screen is not None else ()
        focus_next_pane([*inside, self.toast, self.strip, self.rail], forward=forward)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # Events

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return focus_following(self, forward=forward)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.retranslate()
        super().changeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        for key, screen in self._screens.items():
            if not screen.can_leave():
                if screen is not self.current_screen():
                    self._stack.setCurrentWidget(screen)
                    self._history.visit(Place(key))
                    self._on_moved()
                event.ignore()
                return
        event.setAccepted(self._context.tasks.shutdown())
        if event.isAccepted():
            self.closed.emit()
