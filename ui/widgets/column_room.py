"""Columns that stay within their table: some are left out, one takes the room that is left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from ui.theme.theme import current_theme


class ColumnRoom(QObject):
    """Sizes the columns of a table so that it never scrolls sideways.

    Args:
        table: The table, with its model.
        widths: Of each column, at 100 % text; the least it needs for ``wide``.
        wide: The column that takes the room left.
        first_to_go: Columns left out, in this order, when there is no room for all.
    """

    def __init__(
        self,
        table: QTableView,
        widths: Sequence[int],
        *,
        wide: int,
        first_to_go: Sequence[int] = (),
    ) -> None:
        super().__init__(table)
        self._table, self._viewport = table, table.viewport()
        self._widths, self._wide, self._first_to_go = tuple(widths), wide, tuple(first_to_go)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setStretchLastSection(False)
        self._viewport.installEventFilter(self)
        current_theme().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Share the width of the table."""
        room, px = self._viewport.width(), current_theme().px
        shown = {column: px(width) for column, width in enumerate(self._widths)}
        for column in self._first_to_go:
            if sum(shown.values()) > room:
                del shown[column]
        left = room - sum(width for column, width in shown.items() if column != self._wide)
        shown[self._wide] = max(left, self._table.horizontalHeader().minimumSectionSize())
        for column in range(len(self._widths)):
            self._table.setColumnHidden(column, column not in shown)
            if column in shown:
                self._table.setColumnWidth(column, shown[column])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The type first: events of a dying table come when our attributes are gone already.
        if event.type() == QEvent.Type.Resize and watched is self._viewport:
            self.fit()
        return super().eventFilter(watched, event)
