"""The dark side of the entry windows, with the wake of the mark."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.painting import painter_on
from ui.theme.theme import current_theme
from ui.widgets.labels import Elided, Label, Wrapped
from ui.widgets.layouts import col, row

_WAVES = 15
_HULL_LENGTH = 70
_CLEAR = 48  # between what is written and the bow
_ABOVE_NOTE = 8


class RailGround(QWidget):
    """A plain ground in the colour of the navigation rail."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), current_theme().color("rail"))


class WakePanel(RailGround):
    """Name, one line under it, perhaps some content, the wake, and a note at the bottom."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Label("Étrave", "h1", "on_rail")
        self._line = Wrapped("", "lead", "on_rail_quiet")
        self._note = Wrapped("", "small", "on_rail_quiet")
        self._content = content
        items = [self._name, self._line] + ([content] if content is not None else [])
        layout = col(*items, None, self._note, gap=8)
        if content is not None:
            layout.insertSpacing(2, 24)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_words(self, line: str, note: str) -> None:
        """Say what this window is about, and what is true of the data."""
        self._line.setText(line)
        self._note.setText(note)

    def fit(self, width: int) -> None:
        """Take a width; the margins follow."""
        side = min(48, width // 8)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, 48, side, 40)
        self.setFixedWidth(width)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        above = self._content if self._content is not None else self._line
        bow = max(self.height() * 0.375, above.geometry().bottom() + _CLEAR)
        with painter_on(self) as painter:
            self._draw_waves(painter, bow + _HULL_LENGTH)
            if bow + _HULL_LENGTH < self._note.geometry().top() - _CLEAR:
                self._draw_hull(painter, bow)

    def _draw_waves(self, painter: QPainter, stern: float) -> None:
        ink = current_theme().color("rail_ink")
        width, depth = self.width(), self.height() * 0.42
        for number in range(_WAVES):
            far = number / (_WAVES - 1)
            ink.setAlphaF(0.34 * (1 - far) + 0.03)
            painter.setPen(QPen(ink, 1.6))
            spread = 34 + far**1.25 * width * 0.78
            top = stern + 12 + far**1.15 * depth
            bend, drop = spread * 0.42, spread * 0.34
            # A wave wider than the panel leaves it by the sides, before its lowest point.
            lowest = top + drop * min(1, width / 2 / spread) ** 2
            if lowest > self._note.geometry().top() - _ABOVE_NOTE:
                return
            wave = QPainterPath(QPointF(width / 2 - spread, top + drop))
            wave.cubicTo(
                width / 2 - bend, top, width / 2 + bend, top, width / 2 + spread, top + drop
            )
            painter.drawPath(wave)

    def _draw_hull(self, painter: QPainter, bow: float) -> None:
        middle = self.width() / 2
        stern = bow + _HULL_LENGTH
        hull = QPainterPath(QPointF(middle, bow))
        hull.cubicTo(middle + 18, bow + 22, middle + 20, stern - 22, middle + 17, stern)
        hull.cubicTo(middle + 8, stern - 5, middle - 8, stern - 5, middle - 17, stern)
        hull.cubicTo(middle - 20, stern - 22, middle - 18, bow + 22, middle, bow)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color("rail_ink_on"))
        painter.drawPath(hull)


class Band(RailGround):
    """What is left of the side panel when the window is narrow or the text large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Label("Étrave", "h2", "on_rail")
        self._line = Elided("", "", "on_rail_quiet")
        self.setLayout(row(self._name, 16, (self._line, 1), margins=(32, 12, 32, 12)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_line(self, text: str) -> None:
        """Say what this window is about."""
        self._line.setText(text)
