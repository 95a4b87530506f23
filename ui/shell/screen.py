"""What the window asks of a screen, and how a screen is declared to it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget


class Screen(QWidget):
    """A page of the window; every method has a sensible default but ``title``.

    Attributes:
        HIDES_OTHERS: True while the screen may be seen by the young person: the search then
            gives commands only, never the name of somebody else.
    """

    HIDES_OTHERS = False

    commands_changed = Signal()  # ``commands()`` would answer differently now

    def title(self) -> str:
        """Return the name of the page, read by screen readers when it is shown."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Load again what is shown; called each time the screen is shown, and on F5."""

    def open(self, identifier: int) -> None:
        """Show a record; called instead of ``refresh`` when one is asked for."""
        del identifier
        self.refresh()

    def focus_task(self) -> None:
        """Put the focus on what one came to do."""
        self.setFocus()

    def can_leave(self) -> bool:
        """Save what is being typed; False keeps the user here, the screen having said why."""
        return True

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """Return what the screen does for each command it answers (see ``ui.commands``)."""
        return {}

    def panes(self) -> Sequence[QWidget]:
        """Return where F6 stops, in order."""
        return ()


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    """A screen the window can show; it is built the first time it is asked for.

    Attributes:
        key: Its name in ``Navigator.go``.
        title: Source text in the ``navigation`` context, shown on the rail.
        icon: Icon on the rail.
        factory: Builds it.
        permission: Right without which it does not exist for this session.
        rail: Key of the entry of the rail that is lit: its own, or that of the list it
            comes from; None for a screen on the whole window, without rail nor strip.
    """

    key: str
    title: str
    icon: str
    factory: Callable[[], Screen]
    permission: str | None = None
    rail: str | None = ""

    def rail_key(self) -> str | None:
        """Return the key of the entry lit on the rail."""
        return self.key if self.rail == "" else self.rail

    def is_on_rail(self) -> bool:
        """Tell whether the screen has its own entry on the rail."""
        return self.rail == ""

    def text(self) -> str:
        """Return its name in the current language."""
        return QCoreApplication.translate("navigation", self.title)
