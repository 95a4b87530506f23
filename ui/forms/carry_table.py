"""Lines to type again in I-MILO: copied by one key, ticked by another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.carry_over.lines import CarryLine
from ui.theme.theme import current_theme
from ui.widgets.announce import announce
from ui.widgets.column_room import ColumnRoom
from ui.widgets.list_table import ListTable

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CLEARED_AFTER_MS = 60_000  # what was copied names somebody: it does not stay
_WIDTHS = {"name": 170, "screen": 115, "what": 400, "corrects": 130, "done": 250}


class CarryModel(QAbstractTableModel):
    """The lines, those ticked lately among them."""

    def __init__(self, *, with_names: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[CarryLine] = ()
        self.columns = [*(["name"] if with_names else []), "screen", "what", "corrects", "done"]

    def replace(self, lines: Sequence[CarryLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cell(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _cell(line, column) or self.tr("rien")
        if role == Qt.ItemDataRole.ForegroundRole and line.done is not None:
            return current_theme().color("ink_3")
        if role == Qt.ItemDataRole.DecorationRole and column == "done" and line.done is not None:
            return current_theme().icon("circle-check", "success")
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            "name": self.tr("Jeune"),
            "screen": self.tr("Écran d’I-MILO"),
            "what": self.tr("À saisir"),
            "corrects": self.tr("Remplace"),
            "done": self.tr("Reporté"),
        }[self.columns[section]]


class CarryTable(ListTable):
    """A table whose row chosen is copied by C and ticked by the space bar.

    Signals:
        tick_wanted: Lines to tick, or to untick when they are ticked.
        opened: The person of the line.
        copied: The text that was copied.
    """

    tick_wanted = Signal(object)  # CarryLine
    opened = Signal(object)
    copied = Signal(str)

    def __init__(self, *, with_names: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CarryModel(with_names=with_names, parent=self)
        self.setModel(self.rows)
        self._copied = ""
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.setInterval(CLEARED_AFTER_MS)
        self._clear.timeout.connect(self.forget_copy)
        self.doubleClicked.connect(self._on_opened)
        columns = self.rows.columns
        self._room = ColumnRoom(
            self,
            [_WIDTHS[column] for column in columns],
            wide=columns.index("what"),
            first_to_go=[columns.index("corrects"), columns.index("screen")],
        )

    def show_lines(self, lines: Sequence[CarryLine]) -> None:
        """Show lines; the one chosen stays chosen, else the one that took its place."""
        chosen, had_focus = self.current(), self.hasFocus()
        place = max(self.currentIndex().row(), 0)
        self.rows.replace(lines)
        keys = [line.key for line in lines]
        if chosen is not None and chosen.key in keys:
            place = keys.index(chosen.key)
        if lines:
            self.selectRow(min(place, len(lines) - 1))
        if had_focus:
            self.setFocus()

    def current(self) -> CarryLine | None:
        """Return the line chosen."""
        row = self.currentIndex().row()
        return self.rows.lines[row] if 0 <= row < len(self.rows.lines) else None

    @Slot()
    def copy(self) -> None:
        """Put the text of the line in the clipboard, for a minute."""
        line = self.current()
        if line is None or not line.text:
            return
        QGuiApplication.clipboard().setText(line.text)
        self._copied = line.text
        self._clear.start()
        announce(self, self.tr("Ligne copiée"))
        self.copied.emit(line.text)

    @Slot()
    def forget_copy(self) -> None:
        """Empty the clipboard, unless something else was copied since."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""

    def clearing_in_ms(self) -> int:
        """Return how long what was copied stays; 0 when nothing is to be emptied."""
        return self._clear.interval() if self._clear.isActive() else 0

    @Slot()
    def tick(self) -> None:
        """Ask to tick the line chosen, or to untick it; the next one is then chosen."""
        line = self.current()
        if line is None:
            return
        row = self.currentIndex().row()
        if line.done is None and row + 1 < self.rows.rowCount():
            self.selectRow(row + 1)
        self.tick_wanted.emit(line)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.lines[index.row()].youth_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        actions: dict[int, Callable[[], object]] = {
            Qt.Key.Key_C: self.copy,
            Qt.Key.Key_Space: self.tick,
            Qt.Key.Key_Return: self._open_current,
            Qt.Key.Key_Enter: self._open_current,
        }
        action = actions.get(event.key())
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        )  # fmt: skip
        is_copy = event.key() == Qt.Key.Key_C and (
            event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if action is not None and (is_plain or is_copy):
            action()
        else:
            super().keyPressEvent(event)

    def _open_current(self) -> None:
        line = self.current()
        if line is not None:
            self.opened.emit(line.youth_id)


def whole_text(line: CarryLine) -> str:
    """Return what is to be typed, with the words of its field."""
    text = line.text or QCoreApplication.translate("carry_over", "à retirer d’I-MILO")
    return f"{line.label}\N{NO-BREAK SPACE}: {text}" if line.label else text


def _cell(line: CarryLine, column: str) -> str:
    translate = QCoreApplication.translate
    if column == "name":
        return line.name
    if column == "screen":
        return line.screen
    if column == "what":
        return whole_text(line)
    if column == "corrects":
        if line.corrects is None:
            return ""
        return line.corrects or translate("carry_over", "rien jusqu’ici")
    if line.done is None:
        return ""
    local = line.done.at.astimezone()
    at = f"{formatting.table_date(local.date())} {formatting.clock(local)}"
    return at if line.done.account_name is None else f"{at}, {line.done.account_name}"
