"""What the window is given when somebody signs in."""

from collections.abc import Callable
from dataclasses import dataclass

from ui.background import TaskRunner
from ui.shell.palette_search import PaletteProvider
from ui.widgets.banner import BannerKind


@dataclass(frozen=True, slots=True)
class ShellContext:
    """Who is working, on what, and what may be searched.

    Attributes:
        name: Of the professional, shown in the strip.
        role: Their role, in words.
        tasks: Where the searches run.
        banner: What the whole session must know, None most of the time.
        is_allowed: Tells whether the session holds a permission.
        providers: Sources of the search, in the order of its groups.
        session_commands: Commands that whoever builds the window answers, through
            ``MainWindow.command_requested``.
    """

    name: str
    role: str
    tasks: TaskRunner
    banner: BannerKind | None = None
    is_allowed: Callable[[str], bool] = lambda _permission: True
    providers: tuple[PaletteProvider, ...] = ()
    session_commands: frozenset[str] = frozenset()
