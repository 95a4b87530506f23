"""The hours of some columns, drawn: where each thing stands, and how it looks."""

from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from services.agenda.week import Entry
from ui.screens.agenda.layout import SLOT, Sheet, Stop, lay_out
from ui.screens.agenda.painting import paint_entry
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.focus_ring import NO_RING

_CENTER = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class AgendaSurface(QAbstractScrollArea):
    """Columns of hours under their heads, with what has no hour in between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet = lay_out((), ())
        self._stop: Stop | None = None
        self._today = date.min
        self._now: datetime | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(NO_RING, True)  # the ring is drawn on what is chosen
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        current_theme().changed.connect(self._fit)

    def rect_of(self, stop: Stop) -> QRectF:
        """Return where a stop is drawn, in the viewport."""
        left, width = self._column(stop.column)
        if stop.entry is None:
            return QRectF(
                left,
                self._y(stop.minute),
                width,
                self._y(stop.minute + SLOT) - self._y(stop.minute),
            )
        return self._entry_rect(stop.column, stop.entry)

    def _gutter(self) -> float:
        theme = current_theme()
        return QFontMetricsF(theme.font(theme.metrics.t_caption)).horizontalAdvance("00:00") + 14

    def _head(self) -> float:
        theme = current_theme()
        line = QFontMetricsF(theme.font(theme.metrics.t_small)).height()
        rows = self._sheet.untimed_rows
        heads = 2 if any(column.note for column in self._sheet.columns) else 1
        return line * heads + 12 + (rows * (line + 6) + 6 if rows else 0)

    def _slot_height(self) -> float:
        slots = max(1, (self._sheet.last - self._sheet.first) // SLOT)
        room = (self.viewport().height() - self._head()) / slots
        return max(float(current_theme().px(26)), room)

    def _column_width(self) -> float:
        count = max(1, len(self._sheet.columns))
        room = (self.viewport().width() - self._gutter()) / count
        return max(float(current_theme().px(118)), room)

    def _column(self, number: int) -> tuple[float, float]:
        width = self._column_width()
        shift = self.horizontalScrollBar().value()
        return self._gutter() + number * width - shift, width

    def _y(self, minute: int) -> float:
        past = (minute - self._sheet.first) / SLOT * self._slot_height()
        return self._head() + past - self.verticalScrollBar().value()

    def _entry_rect(self, column: int, entry: Entry) -> QRectF:
        left, width = self._column(column)
        if entry.span.starts_at is None:
            theme = current_theme()
            line = QFontMetricsF(theme.font(theme.metrics.t_small)).height() + 6
            rank = self._sheet.untimed[column].index(entry)
            top = self._head() - (self._sheet.untimed_rows - rank) * line - 3
            return QRectF(left, top, width, line)
        lane = next(one.lane for one in self._sheet.placed[column] if one.entry is entry)
        share = (width - 6) / lane.count
        top = self._y(max(entry.span.first, self._sheet.first))
        bottom = self._y(min(entry.span.last, self._sheet.last))
        least = QFontMetricsF(current_theme().font(current_theme().metrics.t_small)).height() + 4
        return QRectF(left + lane.rank * share, top, share, max(bottom - top, least))

    def _fit(self) -> None:
        slots = (self._sheet.last - self._sheet.first) // SLOT
        height = int(slots * self._slot_height() + self._head() - self.viewport().height())
        self.verticalScrollBar().setRange(0, max(0, height))
        self.verticalScrollBar().setPageStep(max(1, int(self.viewport().height() - self._head())))
        self.verticalScrollBar().setSingleStep(max(1, int(self._slot_height())))
        wanted = self._gutter() + self._column_width() * len(self._sheet.columns)
        across = int(wanted - self.viewport().width())
        self.horizontalScrollBar().setRange(0, max(0, across))
        self.horizontalScrollBar().setPageStep(max(1, self.viewport().width()))
        self.viewport().update()

    def _show_hour(self, minute: int) -> None:
        value = (minute - self._sheet.first) / SLOT * self._slot_height()
        self.verticalScrollBar().setValue(int(value))

    def _reveal(self, stop: Stop) -> None:
        rect, head = self.rect_of(stop), self._head()
        vertical, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if stop.minute >= 0 and rect.top() < head:
            vertical.setValue(int(vertical.value() + rect.top() - head))
        elif stop.minute >= 0 and rect.bottom() > self.viewport().height():
            gap = min(rect.bottom() - self.viewport().height(), rect.top() - head)
            vertical.setValue(int(vertical.value() + gap) + 1)
        if rect.left() < self._gutter():
            across.setValue(int(across.value() + rect.left() - self._gutter()))
        elif rect.right() > self.viewport().width():
            across.setValue(int(across.value() + rect.right() - self.viewport().width()) + 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(800, 600)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_on(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), current_theme().color("surface"))
            if not self._sheet.columns:
                return
            self._paint_hours(painter)
            self._paint_columns(painter)
            self._paint_heads(painter)

    def _paint_hours(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setFont(theme.font(theme.metrics.t_caption))
        for minute in range(self._sheet.first, self._sheet.last + 1, SLOT):
            y = self._y(minute)
            is_hour = minute % 60 == 0
            painter.setPen(
                QPen(
                    theme.color("line"),
                    1,
                    Qt.PenStyle.SolidLine if is_hour else Qt.PenStyle.DotLine,
                )
            )
            painter.drawLine(QPointF(self._gutter(), y), QPointF(self.viewport().width(), y))
            if is_hour and minute < self._sheet.last:
                painter.setPen(theme.color("ink_3"))
                hour = f"{minute // 60:02}:00"
                painter.drawText(QRectF(0, y + 2, self._gutter() - 8, 20), _RIGHT, hour)

    def _paint_columns(self, painter: QPainter) -> None:
        theme = current_theme()
        body = QRectF(
            self._gutter(), self._head(), self.viewport().width(), self.viewport().height()
        )
        painter.save()
        painter.setClipRect(body)
        for number, column in enumerate(self._sheet.columns):
            left, width = self._column(number)
            ground = QRectF(left, self._head(), width, self.viewport().height())
            if column.is_off:
                fill = theme.color("neutral_tint")
                fill.setAlpha(110)
                painter.fillRect(ground, fill)
            painter.setPen(theme.color("line"))
            painter.drawLine(ground.topLeft(), ground.bottomLeft())
            self._paint_now(painter, number)
            for one in self._sheet.placed[number]:
                rect = self._entry_rect(number, one.entry)
                paint_entry(painter, rect, one.entry, is_current=self._is_current(one.entry))
        if self._stop is not None and self._stop.entry is None and self.hasFocus():
            ring = QPen(theme.color("focus"), 2)
            draw_box(painter, self.rect_of(self._stop).adjusted(1, 0, -1, 0), 4, edge=ring)
        painter.restore()

    def _paint_heads(self, painter: QPainter) -> None:
        theme = current_theme()
        head = QRectF(0, 0, self.viewport().width(), self._head())
        painter.fillRect(head, theme.color("surface"))
        painter.setPen(theme.color("line_strong"))
        painter.drawLine(head.bottomLeft(), head.bottomRight())
        painter.setClipRect(QRectF(self._gutter(), 0, self.viewport().width(), self._head()))
        for number in range(len(self._sheet.columns)):
            self._paint_head(painter, number)
            for entry in self._sheet.untimed[number]:
                rect = self._entry_rect(number, entry)
                paint_entry(painter, rect, entry, is_current=self._is_current(entry))

    def _paint_head(self, painter: QPainter, number: int) -> None:
        theme = current_theme()
        column = self._sheet.columns[number]
        left, width = self._column(number)
        font = theme.font(theme.metrics.t_small, 600)
        line = QFontMetricsF(font).height()
        is_today = column.day == self._today
        area = QRectF(left + 4, 4, width - 8, line + 2)
        if is_today:
            draw_box(painter, area, 6, fill=theme.color("primary_tint"))
        painter.setFont(font)
        painter.setPen(theme.color("primary_ink" if is_today else "ink"))
        painter.drawText(area, _CENTER, _fit_text(painter, column.title, area.width()))
        painter.setFont(theme.font(theme.metrics.t_caption))
        painter.setPen(theme.color("ink_2"))
        below = area.translated(0, line + 2)
        painter.drawText(below, _CENTER, _fit_text(painter, column.note, below.width()))

    def _paint_now(self, painter: QPainter, number: int) -> None:
        """Draw the present minute across today, under what is planned."""
        if self._now is None or self._sheet.columns[number].day != self._today:
            return
        theme = current_theme()
        y = self._y(self._now.hour * 60 + self._now.minute)
        left, width = self._column(number)
        painter.setPen(QPen(theme.color("danger"), 2))
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))
        draw_box(painter, QRectF(left, y - 4, 8, 8), 4, fill=theme.color("danger"))

    def _is_current(self, entry: Entry) -> bool:
        return self.hasFocus() and self._stop is not None and self._stop.entry is entry


def _fit_text(painter: QPainter, text: str, width: float) -> str:
    metrics = QFontMetricsF(painter.font())
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
