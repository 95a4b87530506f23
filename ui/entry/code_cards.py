"""The recovery code on screen: eight numbered groups and the one that checks them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme

_COLUMNS = 3
_CARD = 56
_GAP = 8
_SIGNS = 26


class CodeCards(QWidget):
    """Painted rather than written: the code cannot be selected, so never reaches the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def set_groups(self, groups: Sequence[str]) -> None:
        """Show a code; no group at all forgets it."""
        self._groups = groups
        name = self.tr("Code de secours, groupes de quatre signes : {groups}")
        spelt = " ; ".join(" ".join(group) for group in groups)
        self.setAccessibleName(name.format(groups=spelt) if groups else "")
        self.update()

    def groups(self) -> tuple[str, ...]:
        """Return the groups shown."""
        return tuple(self._groups)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(480), 3 * theme.px(_CARD) + 2 * theme.px(_GAP))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        gap, height = theme.px(_GAP), theme.px(_CARD)
        width = (self.width() - (_COLUMNS - 1) * gap) / _COLUMNS
        with painter_on(self) as painter:
            for position, group in enumerate(self._groups):
                line, column = divmod(position, _COLUMNS)
                card = QRectF(column * (width + gap), line * (height + gap), width, height)
                self._draw_card(painter, card, position, group)

    def _draw_card(self, painter: QPainter, card: QRectF, position: int, group: str) -> None:
        theme = current_theme()
        is_check = position == len(self._groups) - 1
        edge = QPen(theme.color("line_strong"), 1)
        if is_check:
            edge.setStyle(Qt.PenStyle.DashLine)
        draw_box(painter, card, theme.metrics.r_control, fill=theme.color("surface"), edge=edge)
        side = theme.px(14)
        label = self.tr("contrôle") if is_check else str(position + 1)
        painter.setFont(theme.font(theme.metrics.t_small, 600))
        painter.setPen(theme.color("ink_3"))
        room = card.adjusted(side, 0, -side, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left, label)
        taken = painter.fontMetrics().horizontalAdvance(label)
        font = theme.font(theme.px(_SIGNS), 600)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, theme.px(4))
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        signs = room.adjusted(taken + theme.px(4), 0, 0, -2)
        painter.drawText(signs, Qt.AlignmentFlag.AlignCenter, group)
