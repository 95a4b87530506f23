"""Results of the palette, in groups."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.shell.palette_search import PaletteItem

Entry = PaletteItem | str  # a result, or the title of a group
ENTRY_ROLE = Qt.ItemDataRole.UserRole

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Titles of groups, which cannot be chosen, and results."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def replace(self, groups: Iterable[tuple[str, Sequence[PaletteItem]]]) -> None:
        """Show groups in order; an empty one is left out."""
        self.beginResetModel()
        self._entries = []
        for title, items in groups:
            if items:
                self._entries += [title, *items]
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return what a row holds."""
        return self._entries[row]

    def result_rows(self) -> list[int]:
        """Return the rows that can be chosen."""
        return [row for row, entry in enumerate(self._entries) if isinstance(entry, PaletteItem)]

    def row_of(self, item: PaletteItem) -> int | None:
        """Return the row of a result, None when it is not there."""
        return self._entries.index(item) if item in self._entries else None

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not isinstance(self._entries[index.row()], PaletteItem):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(entry, str) or role == Qt.ItemDataRole.DisplayRole:
            return entry if isinstance(entry, str) else entry.title
        return ", ".join(part for part in (entry.title, entry.detail, entry.key) if part)
