"""The hours of a day or of a week, with the keyboard in them."""

from datetime import date, datetime

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from services import formatting
from services.agenda.week import Entry
from ui.screens.agenda import words
from ui.screens.agenda.layout import Sheet, Stop
from ui.screens.agenda.surface import AgendaSurface
from ui.widgets.announce import announce

_MOVES = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class AgendaGrid(AgendaSurface):
    """Columns of hours; arrows go from one half-hour or entry to the next.

    Signals:
        opened: The stop chosen, by Enter or a double click.
        moved: The stop chosen has changed.
        stepped: The user went past the first (-1) or the last (1) column, or a page away.
    """

    opened = Signal(object)  # Stop
    moved = Signal(object)  # Stop
    stepped = Signal(int)

    def show_sheet(self, sheet: Sheet, today: date, now: datetime | None = None) -> None:
        """Show an agenda; the stop chosen stays on the same entry, or at the same hour."""
        before = self._stop
        self._sheet, self._today, self._now = sheet, today, now
        self._stop = self._kept(before)
        self._fit()
        if before is None:
            self._show_hour(max(0, sheet.first))
        self._tell()

    def sheet(self) -> Sheet:
        """Return what is shown."""
        return self._sheet

    def current(self) -> Stop | None:
        """Return the stop chosen."""
        return self._stop

    def current_entry(self) -> Entry | None:
        """Return the entry chosen, None on a free half-hour."""
        return None if self._stop is None else self._stop.entry

    def choose(self, stop: Stop) -> None:
        """Choose a stop and bring it into view."""
        self._stop = stop
        self._reveal(stop)
        self._tell()
        self.viewport().update()
        self.moved.emit(stop)

    def choose_entry(self, kind: str, identifier: int) -> bool:
        """Choose an entry; False when it is not shown."""
        found = self._sheet.find(kind, identifier)
        if found is not None:
            self.choose(found)
        return found is not None

    def _kept(self, before: Stop | None) -> Stop | None:
        if not self._sheet.columns:
            return None
        if before is None:
            return self._first_stop()
        if before.entry is not None:
            found = self._sheet.find(before.entry.kind, before.entry.id)
            if found is not None:
                return found
        column = min(before.column, len(self._sheet.columns) - 1)
        return self._sheet.near(column, before.minute)

    def _first_stop(self) -> Stop:
        days = [column.day for column in self._sheet.columns]
        column = days.index(self._today) if self._today in days else 0
        stops = self._sheet.stops[column]
        taken = next((stop for stop in stops if stop.entry is not None), None)
        return taken or stops[0]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._stop is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _MOVES:
            self._move(*_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._stop)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            stops = self._sheet.stops[self._stop.column]
            self.choose(stops[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _move(self, columns: int, stops: int) -> None:
        assert self._stop is not None  # noqa: S101 - asked before
        if columns:
            column = self._stop.column + columns
            if 0 <= column < len(self._sheet.columns):
                self.choose(self._sheet.near(column, self._stop.minute))
            else:
                self.stepped.emit(columns)
            return
        own = self._sheet.stops[self._stop.column]
        position = own.index(self._stop) + stops
        if 0 <= position < len(own):
            self.choose(own[position])

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self._at(event.position())
        if found is not None:
            self.choose(found)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            self.opened.emit(found)

    def _at(self, point: QPointF) -> Stop | None:
        for column, stops in enumerate(self._sheet.stops):
            left, width = self._column(column)
            if not left <= point.x() < left + width or point.x() < self._gutter():
                continue
            taken = [stop for stop in stops if stop.entry and self.rect_of(stop).contains(point)]
            free = [stop for stop in stops if not stop.entry and self.rect_of(stop).contains(point)]
            is_head = point.y() < self._head()
            found = [stop for stop in (*taken, *free) if (stop.minute < 0) == is_head]
            return found[0] if found else None
        return None

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            text = words.spoken(found.entry) if found is not None and found.entry else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def words_of(self, stop: Stop) -> str:
        """Return a stop as a screen reader says it."""
        column = self._sheet.columns[stop.column]
        where = f"{column.title}, {column.note}" if column.note else column.title
        if stop.entry is not None:
            return f"{where} : {words.spoken(stop.entry)}"
        assert stop.hour is not None  # noqa: S101 - every free stop has one
        return self.tr("{where} : libre à {hour}").format(
            where=where, hour=formatting.clock(stop.hour)
        )

    def _tell(self) -> None:
        text = "" if self._stop is None else self.words_of(self._stop)
        self.setAccessibleDescription(text)
        if self.hasFocus():
            announce(self, text)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
