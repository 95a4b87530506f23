"""A timeline one moves in: from item to item, nearer and further, earlier and later."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPen, QWheelEvent
from typing_extensions import override

from services.charts.canvas import Area, Hit, Point
from services.charts.timeline import (
    Cluster,
    Item,
    Moment,
    Span,
    Timeline,
    describe_item,
    describe_timeline,
)
from services.charts.timeline_drawing import timeline_chart
from services.charts.timeline_layout import Days, days_of
from services.charts.timeline_period import Period
from services.charts.timeline_walk import Stop, Walk
from ui.charts.widget import ChartWidget
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme

_ALONG: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS: Final = {Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000}
_NEARER: Final = {"+": 1, "=": 1, "-": -1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_A_NOTCH: Final = 120
_GRIP: Final = 4
"""Pixels a press must move by to be a drag and not a click."""


class TimelineView(ChartWidget):
    """Draws a timeline and takes the keyboard.

    ← → go from item to item, ↑ ↓ from lane to lane, + − and Ctrl with the wheel zoom, Shift with
    the arrows, a drag or a sideways wheel move in time, Enter opens.

    Signals:
        chosen: The item the keyboard is on, or that was clicked.
        opened: The record behind an item.
        shown_changed: Another period is shown.
    """

    chosen = Signal(object)
    opened = Signal(object)
    shown_changed = Signal()

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._period = Period(timeline.start, timeline.end)
        self._walk = Walk(timeline)
        self._stop: Stop | None = None
        self._grip: tuple[QPointF, Period] | None = None
        self._is_dragged = False
        super().__init__(timeline_chart(timeline))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show()

    # What is shown

    def show_timeline(self, timeline: Timeline) -> None:
        """Draw a file; the same scale and place are kept when they still exist."""
        was_whole = self.is_whole()
        self._timeline, self._walk = timeline, Walk(timeline)
        if self._stop is not None and not self._walk.holds(self._stop):
            self._stop = None
        bounds = self.bounds()
        kept = self._period.zoomed(0, self._period.start, bounds)
        self._period = bounds if was_whole else kept
        self._show()

    def bounds(self) -> Period:
        """Return the days of the whole file."""
        return Period(self._timeline.start, self._timeline.end)

    def period(self) -> Period:
        """Return the days shown."""
        return self._period

    def is_whole(self) -> bool:
        """Tell whether the whole file is shown."""
        return self._period == self.bounds()

    def show_period(self, period: Period) -> None:
        """Show other days."""
        if period != self._period:
            self._period = period
            self._show()
            self.shown_changed.emit()

    def zoom(self, steps: int, about: date | None = None) -> None:
        """Show ``steps`` nearer, around a day; the item chosen or today when none is given."""
        day = about or self._day()
        self.show_period(self._period.zoomed(steps, day, self.bounds()))

    def pan(self, share: float) -> None:
        """Show what comes after, by a share of what is shown; before when negative."""
        days = round(share * self._period.days)
        self.show_period(self._period.moved(days, self.bounds()))

    # What is chosen

    def current(self) -> Item | None:
        """Return the item chosen."""
        return None if self._stop is None else self._walk.item(self._stop)

    def choose(self, item: Item) -> None:
        """Choose an item, and bring it into sight."""
        self._go(self._walk.stop_of(item))

    def open_current(self) -> None:
        """Open what the item chosen stands for."""
        item = self.current()
        if item is not None and item.record is not None:
            self.opened.emit(item.record)

    def _go(self, stop: Stop | None) -> None:
        if stop is None:
            return
        self._stop = stop
        item, today = self._walk.item(stop), self._timeline.today
        first, last = _days(item, today)
        self.show_period(self._period.showing(first, last, self.bounds()))
        self.setAccessibleDescription(describe_item(item, today))
        self.update()
        self.chosen.emit(item)

    def _day(self) -> date:
        item = self.current()
        if item is None:
            return self._timeline.today
        first, last = _days(item, self._timeline.today)
        return min(max(first, self._period.start), last)

    def _show(self) -> None:
        shown = replace(self._timeline, start=self._period.start, end=self._period.end)
        self.show_chart(timeline_chart(shown))
        # The whole path, whatever part of it is drawn.
        self.setAccessibleName(describe_timeline(self._timeline))

    # Keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
        elif is_shift and key in _ALONG:
            self.pan(_ALONG[key] / 4)
        elif event.text() in _NEARER:
            self.zoom(_NEARER[event.text()])
        elif key in _ENTER:
            self.open_current()
        elif not self._walk_by(key):
            super().keyPressEvent(event)

    def _walk_by(self, key: Qt.Key) -> bool:
        moves = _ALONG | _ENDS
        if key not in moves and key not in _ACROSS:
            return False
        if self._stop is None:
            self._go(self._walk.start())
        elif key in moves:
            self._go(self._walk.along(self._stop, moves[key]))
        else:
            self._go(self._walk.across(self._stop, _ACROSS[key]))
        return True

    # Mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip, self._is_dragged = (event.position(), self._period), False
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        start, period = self._grip
        by = event.position().x() - start.x()
        if self._is_dragged or abs(by) > _GRIP:
            self._is_dragged = True
            days = -by / self._days_shown().area.width * period.days / current_theme().factor
            self.show_period(period.moved(round(days), self.bounds()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and not self._is_dragged:
            self._click(event.position())
        self._grip = None
        super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._click(event.position())
            self.open_current()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = round(delta.y() / _A_NOTCH) or (1 if delta.y() > 0 else -1)
            self.zoom(steps, self._day_at(event.position().x()))
        elif is_shift or abs(delta.x()) > abs(delta.y()):
            self.pan(-(delta.x() or delta.y()) / _A_NOTCH / 8)
        else:
            event.ignore()  # the page scrolls
            return
        event.accept()

    def _click(self, position: QPointF) -> None:
        hit = self._hit_at(position)
        if hit is None:
            return
        if isinstance(hit.item, Cluster):
            self.zoom(2, hit.item.moments[0].day)
            self._go(self._walk.stop_of(hit.item.moments[0]))
        elif isinstance(hit.item, (Span, Moment)):
            self._go(self._walk.stop_of(hit.item))

    def _hit_at(self, position: QPointF) -> Hit | None:
        factor = current_theme().factor
        point = Point(position.x() / factor, position.y() / factor)
        # The last drawn is on top.
        return next((hit for hit in reversed(self._hits) if hit.area.contains(point)), None)

    def _day_at(self, x: float) -> date:
        days = self._days_shown()
        share = (x / current_theme().factor - days.area.left) / days.area.width
        return self._period.start + timedelta(days=int(share * self._period.days))

    def _days_shown(self) -> Days:
        factor = current_theme().factor
        area = Area(0, 0, self.width() / factor, self.height() / factor)
        shown = replace(self._timeline, start=self._period.start, end=self._period.end)
        return days_of(shown, area)

    # Drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        item = self.current()
        if item is None:
            return
        theme = current_theme()
        for hit in self._hits:
            if _shows(hit, item):
                with painter_on(self) as painter:
                    painter.setRenderHint(painter.RenderHint.Antialiasing)
                    painter.scale(theme.factor, theme.factor)
                    plot = self._days_shown().area
                    painter.setClipRect(QRectF(plot.left - 4, 0, plot.width + 8, plot.bottom))
                    painter.setPen(QPen(theme.color("ink"), 2))
                    painter.drawRoundedRect(_around(hit.area, plot), 6, 6)


def _shows(hit: Hit, item: Item) -> bool:
    if isinstance(hit.item, Cluster):
        return any(moment is item for moment in hit.item.moments)
    return hit.item is item


def _around(area: Area, plot: Area) -> QRectF:
    left, right = max(area.left - 3, plot.left - 3), min(area.right + 3, plot.right + 3)
    return QRectF(left, area.top - 3, right - left, area.height + 6)


def _days(item: Item, today: date) -> tuple[date, date]:
    if isinstance(item, Moment):
        return item.day, item.day
    return item.start, item.last_day(today)
