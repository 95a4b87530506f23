"""The list shown under a field that suggests."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.focus_ring import NO_RING

_ROOT = QModelIndex()
_MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One value offered.

    Attributes:
        value: What the caller gets back.
        text: What is written in the field once chosen.
        detail: What tells two alike apart: département, code, family.
    """

    value: object
    text: str
    detail: str = ""


class SuggestionModel(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Sequence[Suggestion] = ()

    def replace(self, found: Sequence[Suggestion]) -> None:
        """Hold other suggestions."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def at(self, row: int) -> Suggestion:
        """Return the suggestion of a row."""
        return self._found[row]

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        found = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.text
        if role == Qt.ItemDataRole.UserRole:
            return found.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{found.text}, {found.detail}" if found.detail else found.text
        return None


class SuggestionDelegate(QStyledItemDelegate):
    """Text at the left, detail at the right, drawn with the tokens."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = current_theme()
        text = QFontMetrics(theme.font()).horizontalAdvance(str(index.data()))
        detail_font = theme.font(theme.metrics.t_small)
        detail = index.data(Qt.ItemDataRole.UserRole)
        width = text + QFontMetrics(detail_font).horizontalAdvance(str(detail)) + theme.px(48)
        return QSize(width, theme.px(34))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            painter.fillRect(rect, theme.color("primary_tint"))
        room = rect.adjusted(theme.px(12), 0, -theme.px(12), 0)
        detail = str(index.data(Qt.ItemDataRole.UserRole))
        painter.setFont(theme.font(theme.metrics.t_small))
        painter.setPen(theme.color("ink_3" if not is_current else "ink_2"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, detail)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(detail) - 12)
        painter.setFont(theme.font(weight=600 if is_current else 400))
        painter.setPen(theme.color("ink"))
        shown = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class SuggestionList(QListView):
    """A child of the window rather than a pop-up window: the field keeps the focus and Tab.

    Pop-up windows take the keyboard on some systems, and screen readers then announce a new
    window at every letter.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._model = SuggestionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(SuggestionDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty(NO_RING, True)
        self.setProperty("floating", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.entered.connect(self.setCurrentIndex)
        self.setAccessibleName(field.accessibleName())
        field.destroyed.connect(self.deleteLater)
        self.hide()

    def offer(self, found: Sequence[Suggestion]) -> None:
        """Show suggestions, the first one chosen."""
        self._model.replace(found)
        self.setCurrentIndex(self._model.index(0))
        self._place()
        self.show()
        self.raise_()

    def current(self) -> Suggestion | None:
        """Return the suggestion chosen."""
        index = self.currentIndex()
        return self._model.at(index.row()) if index.isValid() else None

    def move_by_key(self, key: Qt.Key) -> bool:
        """Move the choice; tell whether the key was one of ours."""
        page = _MOST_ROWS - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        if key not in steps:
            return False
        last = self._model.rowCount() - 1
        row = self.currentIndex().row() + steps[key]
        self.setCurrentIndex(self._model.index(max(0, min(row, last))))
        return True

    def _place(self) -> None:
        window = self._field.window()
        rows = min(self._model.rowCount(), _MOST_ROWS)
        edges = 2 * current_theme().metrics.s1 + 4
        height = rows * self.sizeHintForRow(0) + edges
        width = max(self._field.width(), min(self.sizeHintForColumn(0) + 24, window.width() - 32))
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 4))
        if corner.y() + height > window.height():  # above, when there is no room below
            above = self._field.mapTo(window, QPoint(0, 0)).y() - height - 4
            corner.setY(max(8, above))
        corner.setX(max(8, min(corner.x(), window.width() - width - 8)))
        self.setGeometry(QRect(corner, QSize(width, height)))
