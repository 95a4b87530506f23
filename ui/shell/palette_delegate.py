"""How a result of the palette is drawn."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from services.design.tokens import ColorName
from ui.shell.palette_list import ENTRY_ROLE
from ui.shell.palette_search import PaletteItem
from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box
from ui.theme.theme import current_theme

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Icon, title, detail and key on one line; titles of groups above."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_result = isinstance(index.data(ENTRY_ROLE), PaletteItem)
        return QSize(0, current_theme().px(42 if is_result else 32))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, PaletteItem):
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_result(painter, option.rect, entry, is_current=is_current)
        else:
            self._paint_title(painter, option.rect, str(entry))
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, title: str) -> None:
        theme = current_theme()
        font = theme.font(theme.metrics.t_small, 600)
        self._write(painter, rect.adjusted(18, theme.px(8), -18, 0), title, font, "ink_3")

    def _paint_result(
        self, painter: QPainter, rect: QRect, item: PaletteItem, *, is_current: bool
    ) -> None:
        theme = current_theme()
        if is_current:
            ground = QRectF(rect).adjusted(6, 1, -6, -1)
            draw_box(painter, ground, theme.metrics.r_control, fill=theme.color("primary_tint"))
        side = theme.metrics.icon
        icon = QRectF(18, rect.center().y() - side / 2, side, side)
        paint_icon(painter, item.icon, icon, theme.color("primary_ink" if is_current else "ink_3"))
        room = rect.adjusted(18 + side + 12, 0, -14, 0)
        key = item.key or (translate("PalettePanel", "Entrée") if is_current else "")
        # Measured before the key, so that details stand in one column, chosen line included.
        column = round(room.width() * 0.55)
        room.setRight(room.right() - self._paint_key(painter, room, key))
        small = theme.font(theme.metrics.t_small)
        title_font = theme.font(weight=600 if is_current else 400)
        title_width = QFontMetrics(title_font).horizontalAdvance(item.title) + 16
        detail_width = QFontMetrics(small).horizontalAdvance(item.detail)
        start = max(column, min(title_width, room.width() - detail_width))
        title_room = QRect(room.left(), room.top(), start - 12, room.height())
        self._write(painter, title_room, item.title, title_font, "ink")
        detail_room = room.adjusted(start, 0, 0, 0)
        self._write(painter, detail_room, item.detail, small, "ink_2")

    def _paint_key(self, painter: QPainter, room: QRect, key: str) -> int:
        """Draw a key cap at the right and return the width it takes."""
        if not key:
            return 0
        theme = current_theme()
        font = theme.font(theme.metrics.t_caption, 600)
        width = QFontMetrics(font).horizontalAdvance(key) + 12
        height = theme.metrics.t_caption + 8
        top = room.center().y() - height / 2 + 1
        cap = QRectF(room.right() - width, top, width, height)
        radius = theme.metrics.r_small
        draw_box(painter, cap, radius, fill=theme.color("surface"), edge=theme.color("line_strong"))
        painter.setFont(font)
        painter.setPen(theme.color("ink_2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return width + 12

    def _write(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, color: ColorName
    ) -> None:
        painter.setFont(font)
        painter.setPen(current_theme().color(color))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, shown)
