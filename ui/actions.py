"""The commands as ``QAction``: for the menus of a window, and for the keys of a list."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.commands import COMMANDS, CommandSpec, Context, Menu
from ui.list_keys import LIST_KEYS
from ui.theme.theme import current_theme

_MENU_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}


def command_text(spec: CommandSpec) -> str:
    """Return the words of a command in the current language."""
    return QCoreApplication.translate("commands", spec.text)


class WindowActions(QObject):
    """One action a command, whose keys act in the whole window even without its menu bar."""

    triggered = Signal(str)  # the key of the command

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._on_triggered)
        self._actions = {spec.key: self._build(spec) for spec in COMMANDS}
        self._menus: dict[Menu, QMenu] = {}
        window.addActions(list(self._actions.values()))
        self.retranslate()

    def action(self, key: str) -> QAction:
        """Return the action of a command."""
        return self._actions[key]

    def fill(self, bar: QMenuBar) -> None:
        """Put the commands in the menus of ``bar``; only the first key of each is shown."""
        for name in Menu:
            menu = bar.addMenu("")
            self._menus[name] = menu
            for spec in COMMANDS:
                if spec.menu is name:
                    if spec.starts_group:
                        menu.addSeparator()
                    menu.addAction(self._actions[spec.key])
        self.retranslate()

    def set_available(self, keys: Collection[str]) -> None:
        """Open the commands named, close the others."""
        for key, action in self._actions.items():
            action.setEnabled(key in keys)

    def available(self) -> frozenset[str]:
        """Return the commands open now."""
        return frozenset(key for key, action in self._actions.items() if action.isEnabled())

    def retranslate(self) -> None:
        """Write the words again, in the current language."""
        for spec in COMMANDS:
            self._actions[spec.key].setText(command_text(spec))
        for name, menu in self._menus.items():
            menu.setTitle(QCoreApplication.translate("commands", name.value))

    def _build(self, spec: CommandSpec) -> QAction:
        action = QAction(self)
        action.setData(spec.key)
        action.setMenuRole(_MENU_ROLES.get(spec.key, QAction.MenuRole.NoRole))
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        if spec.icon:
            action.setIcon(current_theme().icon(spec.icon))
        self._group.addAction(action)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.triggered.emit(action.data())


def bind_list_keys(
    context: Context, widget: QWidget, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Give a list its single-letter keys; they act while it, or what it holds, has the focus.

    Raises:
        KeyError: A command of the context has no handler.
    """
    actions = {}
    for spec in LIST_KEYS:
        if spec.context is not context:
            continue
        action = QAction(command_text(spec), widget)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(_without_checked(handlers[spec.key]))
        widget.addAction(action)
        actions[spec.key] = action
    return actions


def _without_checked(handler: Callable[[], object]) -> Callable[[bool], None]:
    # ``triggered`` gives its checked state, which a handler with a default would take for its own.
    def run(_checked: bool) -> None:
        handler()

    return run
