"""The last weeks of a person in one cell: a bar a week against the floor."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from services.activity.durations import hours_text
from services.activity.listing import ActivityRow, minutes_of
from services.activity.week import Week
from services.activity.weeks import WeekState
from ui.item_models.paged import PagedTableModel
from ui.theme.theme import current_theme

_PAD = 8
_BAR = 9
_OUTSIDE = (WeekState.BEFORE, WeekState.AFTER)


class WeeksDelegate(QStyledItemDelegate):
    """Draws the ground of the cell as the others, then the bars, each with its hours.

    Attributes:
        floor_minutes: The least a complete week should hold.
    """

    def __init__(self) -> None:
        super().__init__()
        self.floor_minutes = 0

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(PagedTableModel.ROW_ROLE)
        if not isinstance(row, ActivityRow):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weeks(painter, QRectF(option.rect).adjusted(_PAD, 5, -_PAD, -5), row)
        painter.restore()

    def _paint_weeks(self, painter: QPainter, cell: QRectF, row: ActivityRow) -> None:
        most = max(self.floor_minutes, *(minutes_of(week, row.measure) for week in row.weeks), 1)
        width = cell.width() / len(row.weeks)
        for rank, week in enumerate(row.weeks):
            place = QRectF(cell.left() + rank * width, cell.top(), width - 4, cell.height())
            self._paint_week(painter, place, week, minutes_of(week, row.measure), most)

    def _paint_week(
        self, painter: QPainter, place: QRectF, week: Week, minutes: int, most: int
    ) -> None:
        theme = current_theme()
        bar = QRectF(place.left(), place.top(), theme.px(_BAR), place.height())
        if week.state in _OUTSIDE:
            self._write(painter, place, "–", is_strong=False)
            return
        is_under = week.is_compared and minutes < self.floor_minutes
        height = bar.height() * minutes / most
        filled = QRectF(bar.left(), bar.bottom() - height, bar.width(), height)
        painter.fillRect(bar, theme.color("line"))
        painter.fillRect(filled, theme.color("warning" if is_under else "data_1"))
        if not week.is_compared:
            painter.setPen(QPen(theme.color("line_strong"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(bar)
        floor = bar.bottom() - bar.height() * self.floor_minutes / most
        painter.setPen(QPen(theme.color("ink"), 1.4))
        painter.drawLine(QPointF(bar.left() - 2, floor), QPointF(bar.right() + 2, floor))
        self._write(painter, place, hours_text(minutes), is_strong=is_under)

    def _write(self, painter: QPainter, place: QRectF, text: str, *, is_strong: bool) -> None:
        theme = current_theme()
        painter.setFont(theme.font(theme.metrics.t_small, 600 if is_strong else 400))
        painter.setPen(theme.color("ink" if is_strong else "ink_2"))
        room = place.adjusted(theme.px(_BAR + 6), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
