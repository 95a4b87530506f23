"""The relation in the list: icon and word on a tint, as chips are."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from services.employers.pages import EmployerRow
from ui.item_models.paged import PagedTableModel
from ui.screens.employers.words import STATUS, STATUS_LOOKS, translated
from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box
from ui.theme.theme import current_theme

_PAD = 8
_ICON = 14


class StatusDelegate(QStyledItemDelegate):
    """Draws the ground of the cell as the others, then the chip."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(PagedTableModel.ROW_ROLE)
        if not isinstance(row, EmployerRow):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_chip(painter, QRectF(option.rect), row)
        painter.restore()

    def _paint_chip(self, painter: QPainter, cell: QRectF, row: EmployerRow) -> None:
        theme = current_theme()
        tone, icon = STATUS_LOOKS[row.status]
        colors, font = theme.tone(tone), theme.font(theme.metrics.t_small, 600)
        side, text = theme.px(_ICON), translated(STATUS[row.status])
        left = _PAD + theme.px(_ICON + 3)
        metrics = QFontMetricsF(font)
        width = min(left + metrics.horizontalAdvance(text) + _PAD + 1, cell.width() - _PAD)
        height = theme.metrics.t_small + theme.px(11)
        chip = QRectF(cell.left() + 4, cell.center().y() - height / 2, width, height)
        draw_box(painter, chip, theme.metrics.r_small, fill=colors.tint)
        mark = QRectF(chip.left() + _PAD - 1, chip.center().y() - side / 2, side, side)
        paint_icon(painter, icon, mark, colors.ink)
        painter.setFont(font)
        painter.setPen(colors.ink)
        room = chip.adjusted(left, 0, -_PAD + 2, -1)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
