"""A table as high as its rows, for a page that scrolls as a whole."""

from PySide6.QtCore import QAbstractItemModel, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.list_table import ListTable


class FittedTable(ListTable):
    """Never scrolls down by itself; the column named takes the room that is left."""

    def __init__(self, stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretched = stretched
        self._held: QAbstractItemModel | None = None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setStretchLastSection(False)
        current_theme().changed.connect(self.fit)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._held = model
        if model is not None:
            model.modelReset.connect(self.fit)
            model.dataChanged.connect(self.fit)
            for column in range(model.columnCount()):
                mode = QHeaderView.ResizeMode.ResizeToContents
                is_stretched = column == self._stretched
                self.horizontalHeader().setSectionResizeMode(
                    column, QHeaderView.ResizeMode.Stretch if is_stretched else mode
                )
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Take the height of the rows and of the titles."""
        rows = 0 if self._held is None else self._held.rowCount()
        header = max(self.horizontalHeader().sizeHint().height(), current_theme().metrics.row)
        self.setFixedHeight(header + rows * current_theme().metrics.row + 4)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
