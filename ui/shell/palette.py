"""One entry for everything: people, companies, commands."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from services.errors import AppError
from ui.background import TaskRunner
from ui.shell.palette_commands import commands_beside, first_commands, matching_commands
from ui.shell.palette_panel import PalettePanel
from ui.shell.palette_search import PaletteItem, PaletteProvider, PaletteSearch
from ui.theme.theme import current_theme
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.veil import Veil

_TOP = 72


class Palette(Veil):
    """Type a name, a date, a number or, after ":", a command; the first result is chosen."""

    chosen = Signal(object)  # Place | Run

    PAUSE_MS = 60  # between the last letter and the question

    def __init__(
        self,
        window: QWidget,
        tasks: TaskRunner,
        providers: Sequence[PaletteProvider],
        available: Callable[[], Collection[str]],
    ) -> None:
        super().__init__(window)
        self._available = available
        self._commands_only = False
        self._wants_first = False
        self._has_moved = False
        self._actions_of: PaletteItem | None = None
        self._previous: QWidget | None = None
        self._search = PaletteSearch(tasks, providers, self)
        self._search.found.connect(self._show_results)
        self._search.failed.connect(self._on_failed)
        self._timer = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._panel = PalettePanel(self)
        self.edit = self._panel.edit
        self.edit.textEdited.connect(self._on_typed)
        self.edit.installEventFilter(self)
        self._panel.view.clicked.connect(self._on_clicked)
        self.clicked.connect(self.dismiss)
        current_theme().changed.connect(self._place)

    def open(self, text: str = "", *, commands_only: bool = False) -> None:
        """Show the palette; ``commands_only`` keeps every name of a person out of it."""
        if not self.isVisible():
            self._previous = QApplication.focusWidget()
        self._commands_only = commands_only
        self._panel.show_files_hint(not commands_only)
        self.edit.setText(text)
        self._on_typed()
        self.cover()
        self._place()
        self.edit.setFocus()
        self.edit.selectAll()

    @Slot()
    def dismiss(self) -> None:
        """Close the palette and give the focus back."""
        self._timer.stop()
        self._search.forget()
        self._wants_first = False
        self.hide()
        if self._previous is not None and isValid(self._previous):
            self._previous.setFocus()
        self._previous = None

    def items(self) -> list[PaletteItem]:
        """Return the results shown."""
        return self._panel.items()

    def current(self) -> PaletteItem | None:
        """Return the result chosen."""
        return self._panel.current()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.edit:
            is_press = event.type() == QEvent.Type.KeyPress
            return is_press and self._handle(Qt.Key(event.key()))
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _handle(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            if self._actions_of is not None:
                self._show_actions_of(None)
            else:
                self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_current()
        elif key == Qt.Key.Key_Right and self._can_show_actions():
            self._show_actions_of(self.current())
        elif key == Qt.Key.Key_Left and self._actions_of is not None:
            self._show_actions_of(None)
        elif self._panel.move_by_key(key):
            self._has_moved = True
        else:  # Tab stays in the palette, whose only stop is its field
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _choose_current(self) -> None:
        if self._is_waiting() and not self._has_moved:
            self._wants_first = True  # Enter came before the answers: not on a stale line
            return
        item = self.current()
        if item is not None:
            self.dismiss()
            self.chosen.emit(item.target)

    @Slot(QModelIndex)
    def _on_clicked(self, _index: QModelIndex) -> None:
        self._has_moved = True
        self._choose_current()

    @Slot()
    def _on_typed(self) -> None:
        self._has_moved = False
        self._wants_first = False
        self._actions_of = None
        had_people = bool(self._search.groups())
        self._search.forget()
        if self._commands_only or not self._question():
            self._timer.stop()
            self._show_results()
            return
        self._timer.start()
        if not had_people:  # else the lines shown stay until the answers, and nothing blinks
            self._show_results()

    def _question(self) -> str:
        """Return what to search among people; empty for a command or nothing."""
        text = self.edit.text().strip()
        return "" if text.startswith(":") else text

    def _is_waiting(self) -> bool:
        return self._timer.isActive() or self._search.is_pending()

    @Slot()
    def _ask(self) -> None:
        self._search.ask(self._question())
        if not self._search.is_pending():  # no provider
            self._show_results()

    @Slot()
    def _show_results(self) -> None:
        kept = self.current() if self._has_moved else None
        self._panel.show_groups(self._groups())
        self._has_moved = kept is not None and self._panel.choose(kept)
        count = len(self.items())
        self._panel.show_message("" if count or self._is_waiting() else self._nothing())
        self._place()
        if self._is_waiting():
            return
        announce(self.edit, QCoreApplication.translate("Palette", "%n résultat(s)", None, count))
        if self._wants_first:
            self._choose_current()

    def _groups(self) -> list[tuple[str, Sequence[PaletteItem]]]:
        if self._actions_of is not None:
            return [(self._actions_of.title, self._actions_of.actions)]
        text, available = self.edit.text().strip(), self._available()
        actions = self.tr("Actions")
        if not text:
            return [(actions, first_commands(available))]
        if self._commands_only or text.startswith(":"):
            return [(actions, matching_commands(text.removeprefix(":"), available))]
        groups = [
            (QCoreApplication.translate("navigation", title), items)
            for title, items in self._search.groups()
        ]
        return [*groups, (actions, commands_beside(text, available))]

    def _nothing(self) -> str:
        if self._commands_only or self.edit.text().strip().startswith(":"):
            return self.tr("Aucune commande ne correspond.")
        return self.tr(
            "Rien ne correspond. Essayez un prénom, une date de naissance ou un numéro de fiche."
        )

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self._panel.show_message(translate_error(error))
        else:
            self._panel.show_message(
                self.tr("La recherche n’a pas abouti. Recommencez, ou passez par la liste.")
            )
        self._place()

    def _can_show_actions(self) -> bool:
        item = self.current()
        at_end = self.edit.cursorPosition() == len(self.edit.text())
        return self._actions_of is None and at_end and item is not None and bool(item.actions)

    def _show_actions_of(self, item: PaletteItem | None) -> None:
        self._actions_of = item
        self._has_moved = False
        self._show_results()

    @Slot()
    def _place(self) -> None:
        top = min(current_theme().px(_TOP), self.height() // 12)
        room = self.rect().adjusted(0, top, 0, 0).size()
        size = self._panel.fit(room)
        self._panel.setGeometry(QRect(QPoint((self.width() - size.width()) // 2, top), size))
