"""A chart in a window: follows the theme and the text size, says what it shows."""

from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from services.charts.canvas import Area, Chart, Hits, Point
from ui.charts.painter import FontRuler, PainterCanvas
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme

NARROWEST: Final = 240
"""Width under which a chart would no longer be read, at 100 %."""


class ChartWidget(QWidget):
    """Draws a chart over its whole width; the pointer reads its parts one by one.

    The description of the chart is its accessible name, so that a screen reader says the
    conclusion and not "image".
    """

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._hits: Hits = ()
        self.show_chart(chart)
        current_theme().changed.connect(self._on_theme_changed)

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart in the same place."""
        self._chart = chart
        self._hits = ()
        self.setAccessibleName(chart.description)
        # A fixed height is that of the hint, which knows nothing of the width.
        flows = chart.height_for_width is not None
        vertical = QSizePolicy.Policy.Preferred if flows else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        policy.setHeightForWidth(flows)
        self.setSizePolicy(policy)
        self.updateGeometry()
        self.update()

    def sentence_at(self, x: float, y: float) -> str:
        """Return what the part of the chart under a point shows, or nothing."""
        factor = current_theme().factor
        point = Point(x / factor, y / factor)
        return next((hit.text for hit in self._hits if hit.area.contains(point)), "")

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        area = Area(0, 0, self.width() / theme.factor, self.height() / theme.factor)
        with painter_on(self) as painter:
            painter.scale(theme.factor, theme.factor)
            self._hits = self._chart.paint(PainterCanvas(painter, theme.colors), area)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.sentence_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(self._chart.size.width), theme.px(self._chart.size.height))

    @override
    def minimumSizeHint(self) -> QSize:
        # A chart may be narrowed; its height is what its texts need.
        hint = self.sizeHint()
        return QSize(min(hint.width(), current_theme().px(NARROWEST)), hint.height())

    @override
    def hasHeightForWidth(self) -> bool:
        return self._chart.height_for_width is not None

    @override
    def heightForWidth(self, width: int) -> int:
        theme = current_theme()
        if self._chart.height_for_width is None:
            return theme.px(self._chart.size.height)
        return theme.px(self._chart.height_for_width(FontRuler(), width / theme.factor))
