"""A table model that loads the rows being looked at, in the background."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from services.tasks import TaskContext
from ui.background import TaskRunner

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class RowSource(Protocol[Row_co]):
    """Where rows come from; both methods are called in a pool thread."""

    def list_ids(self, search: str, sort: str, descending: bool) -> Sequence[int]:
        """Return every matching identifier, in display order."""

    def load_rows(self, ids: Sequence[int]) -> Mapping[int, Row_co]:
        """Return the rows of a page, detached from any session."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """How one attribute of a row is shown.

    Attributes:
        title: Called again when the language changes.
        text: The cell, in words.
        sort: Key the source sorts on; None when it cannot.
        is_number: Numbers are aligned on the right.
    """

    title: Callable[[], str]
    text: Callable[[Row], str]
    sort: str | None = None
    is_number: bool = False


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Identifiers are loaded at once, rows by pages as the view asks for them.

    The scroll bar is exact from the start, the GUI thread never runs a query and
    memory stays bounded. Sorting and filtering belong to the source: a proxy
    model would only see the pages already loaded.
    """

    PAGE_SIZE = 100
    MAX_PAGES = 50

    # The whole row, for delegates that draw more than the text of a cell.
    ROW_ROLE = Qt.ItemDataRole.UserRole

    loading_changed = Signal(bool)
    counted = Signal(int)  # number of rows that match, after each query

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        source: RowSource[Row],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._source = source
        self._tasks = tasks
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, Mapping[int, Row]] = OrderedDict()
        self._pending: set[int] = set()
        self._asked = 0  # number of the latest query
        self._shown = 0  # number of the query whose identifiers are displayed
        self._search, self._sort, self._descending = "", columns[0].sort or "", False

    def refresh(self) -> None:
        """Run the current query again; the rows shown stay until it answers."""
        self._asked += 1
        number = self._asked
        search, sort, descending = self._search, self._sort, self._descending

        def query(_task: TaskContext) -> tuple[int, Sequence[int]]:
            return number, self._source.list_ids(search, sort, descending)

        self.loading_changed.emit(True)
        self._tasks.start(query, on_success=self._on_ids, on_error=self._on_failed)

    def set_search(self, search: str) -> None:
        """Show the rows matching ``search`` only."""
        self._search = search
        self.refresh()

    def id_at(self, row: int) -> int:
        """Return the identifier shown at ``row``, loaded or not."""
        return self._ids[row]

    def position_of(self, identifier: int) -> int | None:
        """Return where a record is shown, None when it does not match the search."""
        try:
            return self._ids.index(identifier)
        except ValueError:
            return None

    def retranslate(self) -> None:
        """Show the headers in the current language."""
        last = len(self._columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _on_ids(self, answer: tuple[int, Sequence[int]]) -> None:
        number, ids = answer
        if number != self._asked:
            return
        self.beginResetModel()
        self._shown, self._ids = number, ids
        self._pages.clear()
        self._pending.clear()
        self.endResetModel()
        self.loading_changed.emit(False)
        self.counted.emit(len(ids))

    def _row(self, position: int) -> Row | None:
        page = position // self.PAGE_SIZE
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page].get(self._ids[position])
        self._request(page)
        return None

    def _request(self, page: int) -> None:
        if page in self._pending:
            return
        self._pending.add(page)
        number = self._shown
        first = page * self.PAGE_SIZE
        ids = self._ids[first : first + self.PAGE_SIZE]

        def query(_task: TaskContext) -> tuple[int, int, Mapping[int, Row]]:
            return number, page, self._source.load_rows(ids)

        self._tasks.start(query, on_success=self._on_page, on_error=self._on_failed)

    def _on_page(self, answer: tuple[int, int, Mapping[int, Row]]) -> None:
        number, page, rows = answer
        if number != self._shown:
            return
        self._pending.discard(page)
        self._pages[page] = rows
        while len(self._pages) > self.MAX_PAGES:
            self._pages.popitem(last=False)
        first = page * self.PAGE_SIZE
        last = min(first + self.PAGE_SIZE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _on_failed(self, error: Exception) -> None:
        # A page that failed stays pending: painting must not ask for it in a loop.
        self.loading_changed.emit(False)
        self._tasks.unhandled_error.emit(error)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == self.ROW_ROLE:
            return self._row(index.row())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._row(index.row())
        return "…" if row is None else column.text(row)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return self._columns[section].title() if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        key = self._columns[column].sort
        if key is not None:
            self._sort, self._descending = key, order == Qt.SortOrder.DescendingOrder
            self.refresh()


def _alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
