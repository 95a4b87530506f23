"""How an entry of the agenda is drawn: a bar at the left says its kind, a sign says a conflict."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from services import formatting
from services.agenda.week import Entry, EntryKind
from services.design.tokens import ColorName
from services.youths.vocabulary import Attendance
from ui.screens.agenda import words
from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box
from ui.theme.theme import current_theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight
_INKS: dict[EntryKind, tuple[ColorName, ColorName]] = {
    EntryKind.APPOINTMENT: ("primary_ink", "primary_tint"),
    EntryKind.GROUP: ("info", "info_tint"),
    EntryKind.BUSY: ("neutral", "neutral_tint"),
}
_SIGNS = {
    Attendance.PRESENT: ("check", "success"),
    Attendance.ABSENT: ("x", "danger"),
}


def paint_entry(painter: QPainter, rect: QRectF, entry: Entry, *, is_current: bool) -> None:
    """Draw an entry in its box; what does not fit is cut, never made smaller."""
    theme = current_theme()
    ink, tint = _INKS[entry.kind]
    box = rect.adjusted(1, 1, -2, -1)
    edge: QColor | QPen = theme.color("line")
    if entry.clashes:
        edge = QPen(theme.color("warning"), 1.5, Qt.PenStyle.DashLine)
    draw_box(painter, box, 4, fill=theme.color(tint), edge=edge)
    draw_box(painter, QRectF(box.left(), box.top(), 4, box.height()), 2, fill=theme.color(ink))
    if is_current:
        ring = QPen(theme.color("focus"), 2)
        draw_box(painter, rect.adjusted(0, 0, -1, 0), 5, edge=ring)
    _paint_words(painter, box.adjusted(9, 1, -4, -1), entry, ink)


def _paint_words(painter: QPainter, area: QRectF, entry: Entry, ink: ColorName) -> None:
    theme = current_theme()
    small, strong = theme.font(theme.metrics.t_small), theme.font(theme.metrics.t_small, 600)
    height = QFontMetricsF(strong).height()
    painter.save()
    painter.setClipRect(area)
    line = QRectF(area.left(), area.top(), area.width(), min(height, area.height()))
    line = _paint_signs(painter, line, entry)
    hour = "" if entry.span.starts_at is None else formatting.clock(entry.span.starts_at)
    painter.setFont(small)
    painter.setPen(theme.color(ink))
    shift = 0.0
    if hour and line.width() > theme.px(90):
        painter.drawText(line, _LEFT, hour)
        shift = QFontMetricsF(small).horizontalAdvance(hour) + 6
    painter.setFont(strong)
    painter.setPen(theme.color("ink"))
    _cut(painter, line.adjusted(shift, 0, 0, 0), words.title(entry))
    if area.height() >= 2 * height:
        painter.setFont(small)
        painter.setPen(theme.color("ink_2"))
        below = QRectF(area.left(), area.top() + height, area.width(), height)
        _cut(painter, below, words.clashes(entry) or words.detail(entry))
    painter.restore()


def _paint_signs(painter: QPainter, line: QRectF, entry: Entry) -> QRectF:
    """Draw the signs at the right of a line; return what is left of it."""
    theme = current_theme()
    side = min(float(theme.px(14)), line.height())
    signs: list[tuple[str, ColorName]] = []
    if entry.clashes:
        signs.append(("triangle-alert", "warning"))
    if entry.attendance in _SIGNS:
        name, color = _SIGNS[entry.attendance]
        signs.append((name, "success" if color == "success" else "danger"))
    for name, tone in signs:
        place = QRectF(line.right() - side, line.center().y() - side / 2, side, side)
        paint_icon(painter, name, place, theme.color(tone))
        line = line.adjusted(0, 0, -side - 4, 0)
    return line


def _cut(painter: QPainter, area: QRectF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    painter.drawText(area, _LEFT, metrics.elidedText(text, _ELIDE, area.width()))
