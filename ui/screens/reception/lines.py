"""Two lines and a state for each person, in a list the keyboard goes through."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from services.design.tokens import ColorName
from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box
from ui.theme.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """What is said of somebody.

    Attributes:
        hour: At the left.
        state: At the right, in words; the icon and its colour only repeat it.
        brief: Said instead of the state when the name would be cut.
        key: What it is about, for whoever made it.
    """

    hour: str
    title: str
    detail: str
    state: str
    icon: str
    color: ColorName
    key: object
    is_over: bool = False
    brief: str = ""

    @property
    def spoken(self) -> str:
        """The whole line as a screen reader says it."""
        return ", ".join(part for part in (self.hour, self.title, self.detail, self.state) if part)


class LineModel(QAbstractListModel):
    """The lines of a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace the lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return line.spoken if role == Qt.ItemDataRole.ToolTipRole else None


class LineDelegate(QStyledItemDelegate):
    """Draws a line on two rows; what does not fit is cut."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = current_theme()
        body = QFontMetricsF(theme.font()).height()
        small = QFontMetricsF(theme.font(theme.metrics.t_small)).height()
        return QSize(200, int(body + small + 16))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        theme = current_theme()
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            draw_box(painter, rect.adjusted(2, 1, -2, -1), 6, fill=theme.color("primary_tint"))
        ink = theme.color("ink_3" if line.is_over else "ink")
        hour = 0.0
        if line.hour:
            hour = QFontMetricsF(theme.font(weight=600)).horizontalAdvance("00:00") + 14
        inner = rect.adjusted(12, 6, -12, -6)
        half = inner.height() / 2
        top = QRectF(inner.left(), inner.top(), inner.width(), half)
        self._text(painter, QRectF(top.left(), top.top(), hour, half), line.hour, theme.font(), ink)
        room = self._state(painter, top, line, hour)
        title = QRectF(top.left() + hour, top.top(), room - hour, half)
        self._text(painter, title, line.title, theme.font(weight=600), ink)
        small = theme.font(theme.metrics.t_small)
        below = QRectF(top.left() + hour, top.bottom(), inner.width() - hour, half)
        self._text(painter, below, line.detail, small, theme.color("ink_2"))
        painter.restore()

    def _state(self, painter: QPainter, area: QRectF, line: Line, taken: float) -> float:
        """Draw the state at the right; return the width left at the left."""
        theme = current_theme()
        font = theme.font(theme.metrics.t_small)
        state = line.state if self._leaves_the_name(area, taken, line) else line.brief or line.state
        width = min(QFontMetricsF(font).horizontalAdvance(state) + 4, area.width() / 2)
        side = float(theme.px(15))
        place = QRectF(area.right() - width, area.top(), width, area.height())
        painter.setFont(font)
        painter.setPen(theme.color(line.color))
        text = QFontMetricsF(font).elidedText(state, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, _RIGHT, text)
        box = QRectF(place.left() - side - 6, area.center().y() - side / 2, side, side)
        if line.icon:
            paint_icon(painter, line.icon, box, theme.color(line.color))
        return area.width() - width - side - 14

    @staticmethod
    def _leaves_the_name(area: QRectF, taken: float, line: Line) -> bool:
        theme = current_theme()
        name = QFontMetricsF(theme.font(weight=600)).horizontalAdvance(line.title)
        state = QFontMetricsF(theme.font(theme.metrics.t_small)).horizontalAdvance(line.state)
        return taken + name + state + theme.px(15) + 18 <= area.width()

    def _text(self, painter: QPainter, area: QRectF, text: str, font: QFont, color: QColor) -> None:
        painter.setFont(font)
        painter.setPen(color)
        metrics = QFontMetricsF(font)
        painter.drawText(
            area, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        )


class LineList(QListView):
    """A list of lines whose chosen one stays chosen when it is read again."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setProperty("bare", "true")
        current_theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines; the one chosen stays chosen, else the one at its place."""
        before, position = self.current(), max(0, self.currentIndex().row())
        self.lines.show_lines(lines)
        keys = [line.key for line in lines]
        if before is not None and before.key in keys:
            position = keys.index(before.key)
        if lines:
            self.setCurrentIndex(self.lines.index(min(position, len(lines) - 1)))

    def current(self) -> Line | None:
        """Return the line chosen."""
        position = self.currentIndex().row()
        return self.lines.lines[position] if 0 <= position < len(self.lines.lines) else None

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the keys of the screen."""
