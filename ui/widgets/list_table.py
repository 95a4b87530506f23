"""A table of records: one line a row, the whole row chosen, no grid."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.theme.theme import current_theme


class ListTable(QTableView):
    """A ``QTableView`` set up as every list of the program is.

    Tab leaves it (the arrows move inside), and its height of row follows the text size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.setProperty("ring_out", 2)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        metrics = current_theme().metrics
        self.verticalHeader().setDefaultSectionSize(metrics.row)
        self.horizontalHeader().setMinimumHeight(metrics.row)
