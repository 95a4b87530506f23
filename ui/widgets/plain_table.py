"""A short list held in memory, in columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.list_table import ListTable

_ROOT = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A line: its cells, and what it stands for."""

    cells: tuple[str, ...]
    record: object


class _Model(QAbstractTableModel):
    def __init__(self, heads: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._heads = heads
        self.rows: Sequence[PlainRow] = ()

    def show_rows(self, rows: Sequence[PlainRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads())

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        return self.rows[index.row()].cells[index.column()]

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heads()[section]


class PlainTable(ListTable):
    """Rows as high as there are, up to a few; the row chosen stays chosen when read again.

    Signals:
        opened: The record of a row: Enter, or a double click.
    """

    opened = Signal(object)

    def __init__(
        self,
        heads: Callable[[], Sequence[str]],
        *,
        most_rows: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty list.

        Args:
            heads: Titles of the columns, in the current language; the last takes what is left.
            most_rows: Rows shown at once before the list scrolls.
            parent: Owner.
        """
        super().__init__(parent)
        self._most_rows = most_rows
        self._model = _Model(heads)
        self.setModel(self._model)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.activated.connect(self._on_activated)
        current_theme().changed.connect(self._fit)

    def show_rows(self, rows: Sequence[PlainRow]) -> None:
        """Show these rows."""
        row = max(self.currentIndex().row(), 0)
        self._model.show_rows(rows)
        self._fit()
        if rows:
            self.selectRow(min(row, len(rows) - 1))

    def rows(self) -> Sequence[PlainRow]:
        """Return the rows shown."""
        return self._model.rows

    def current(self) -> object:
        """Return the record of the row chosen, None when there is none."""
        row = self.currentIndex().row()
        return self._model.rows[row].record if 0 <= row < len(self._model.rows) else None

    @Slot()
    def _fit(self) -> None:
        shown = min(len(self._model.rows), self._most_rows)
        is_cut = self.horizontalHeader().length() > self.width() > 0
        bar = self.horizontalScrollBar().sizeHint().height() if is_cut else 0
        self.setFixedHeight(current_theme().metrics.row * (shown + 1) + 4 + bar)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        record = self._model.rows[index.row()].record
        if record is not None:
            self.opened.emit(record)
