"""A list whose chosen row survives a new question."""

from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.item_models.paged import PagedTableModel
from ui.widgets.list_table import ListTable

Row = TypeVar("Row")


class RecordTable(ListTable, Generic[Row]):
    """The rows of a ``PagedTableModel``, one of them chosen.

    Signals:
        opened: Identifier of the record to open.
    """

    opened = Signal(object)  # Signal(int) would cut a 63-bit key

    def __init__(self, model: PagedTableModel[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._kept: int | None = None  # chosen when the rows were asked for again
        self._wanted: int | None = None  # to be chosen once its row is there
        self._meanwhile: QWidget | None = None
        self.setModel(model)
        self.setSortingEnabled(True)
        self.activated.connect(self._on_activated)

    def refresh(self) -> None:
        """Ask for the rows again; the one chosen stays chosen."""
        index = self.currentIndex()
        if self._is_shown(index):
            self._kept = self._rows.id_at(index.row())
        self._rows.refresh()

    def choose(self, identifier: int) -> None:
        """Choose a record, now or once its row is there."""
        self._kept = identifier
        self._wanted = None if self._select(identifier) else identifier

    def settle_choice(self) -> None:
        """Choose the row kept, else the first; to be called once the rows are counted."""
        if self._rows.rowCount() and not (self._select(self._wanted) or self._select(self._kept)):
            self.selectRow(0)
        self._kept = self._wanted = None
        if self._meanwhile is not None and self.window().focusWidget() is self._meanwhile:
            self.take_focus()  # nobody went elsewhere before the rows came
        self._meanwhile = None

    def await_focus(self, meanwhile: QWidget) -> None:
        """Take the keyboard now, or once the rows come if ``meanwhile`` still has it then."""
        self._meanwhile = None if self._rows.rowCount() else meanwhile
        (self._meanwhile or self).setFocus()

    @Slot()
    def take_focus(self) -> None:
        """Take the keyboard, when there are rows."""
        if self._rows.rowCount():
            self.setFocus()

    @Slot()
    def open_current(self) -> None:
        """Open the row chosen, if any."""
        index = self.currentIndex()
        if self._is_shown(index):
            self._on_activated(index)

    def _is_shown(self, index: QModelIndex) -> bool:
        return index.isValid() and index.row() < self._rows.rowCount()

    def _select(self, identifier: int | None) -> bool:
        position = None if identifier is None else self._rows.position_of(identifier)
        if position is None:
            return False
        self.selectRow(position)
        self.scrollTo(self._rows.index(position, 0))
        return True

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.id_at(index.row()))
