"""The timeline as a table: the same items, for those who do not see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from services import formatting
from services.charts.timeline import (
    Item,
    Moment,
    MomentKind,
    SpanState,
    Timeline,
    first_day,
    gap_label,
)
from services.i18n import QT_TRANSLATE_NOOP
from ui.item_models.paged import ROOT, Index
from ui.theme.theme import current_theme
from ui.widgets.list_table import ListTable

_STATES = {
    SpanState.DONE: QT_TRANSLATE_NOOP("timeline", "terminé"),
    SpanState.CURRENT: QT_TRANSLATE_NOOP("timeline", "en cours"),
    SpanState.PLANNED: QT_TRANSLATE_NOOP("timeline", "prévu"),
    SpanState.LATE: QT_TRANSLATE_NOOP("timeline", "en retard"),
    SpanState.GAP: QT_TRANSLATE_NOOP("timeline", "sans situation"),
    MomentKind.PRESENT: QT_TRANSLATE_NOOP("timeline", "présent"),
    MomentKind.ABSENT: QT_TRANSLATE_NOOP("timeline", "absent"),
    MomentKind.TO_COME: QT_TRANSLATE_NOOP("timeline", "à venir"),
    MomentKind.NUMBERED: QT_TRANSLATE_NOOP("timeline", "fait"),
}
_HEADS = (
    QT_TRANSLATE_NOOP("timeline", "Ligne"),
    QT_TRANSLATE_NOOP("timeline", "Début"),
    QT_TRANSLATE_NOOP("timeline", "Fin"),
    QT_TRANSLATE_NOOP("timeline", "État"),
    QT_TRANSLATE_NOOP("timeline", "Quoi"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    cells: tuple[str, ...]
    item: Item


def rows_of(timeline: Timeline) -> list[Row]:
    """Return the items of a timeline, the latest first."""
    found = [(lane.label, item) for lane in timeline.lanes for item in lane.items]
    found.sort(key=lambda pair: first_day(pair[1]), reverse=True)
    return [Row(_cells(lane, item, timeline.today), item) for lane, item in found]


def _cells(lane: str, item: Item, today: date) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    start = formatting.table_date(first_day(item))
    if isinstance(item, Moment):
        state = translate("timeline", _STATES[item.kind])
        what = (
            item.label
            if item.kind is not MomentKind.NUMBERED
            else f"n°\N{NO-BREAK SPACE}{item.label}"
        )
        return lane, start, start, state, _with_detail(what, item.detail)
    what = gap_label(item, today) if item.state is SpanState.GAP else item.label
    end = translate("timeline", "sans fin connue")
    if item.end is not None:
        end = formatting.table_date(item.end)
    return (
        lane,
        start,
        end,
        translate("timeline", _STATES[item.state]),
        _with_detail(what, item.detail),
    )


def _with_detail(what: str, detail: str) -> str:
    return f"{what} · {detail}" if detail else what


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
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
        return QCoreApplication.translate("timeline", _HEADS[section])


class TimelineTable(ListTable):
    """The items of a timeline, one a row, the latest first.

    Signals:
        opened: The record behind the row chosen.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self.setModel(self._model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.activated.connect(self._on_activated)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the items of a file."""
        self._model.show_rows(rows_of(timeline))
        most = current_theme().metrics.row * min(self._model.rowCount() + 1, 12)
        self.setMinimumHeight(most + 8)
        if self._model.rowCount():
            self.selectRow(0)

    def rows(self) -> Sequence[Row]:
        """Return the lines shown."""
        return self._model.rows

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        record = self._model.rows[index.row()].item.record
        if record is not None:
            self.opened.emit(record)
