"""The pathway of a person, drawn over the whole width."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Slot
from typing_extensions import override

from services import formatting
from services.charts.timeline_drawing import timeline_chart
from services.youths.timeline import History, timeline
from ui.charts.widget import ChartWidget
from ui.widgets.card import Card
from ui.widgets.headers import SectionHeader
from ui.widgets.segmented import SegmentedChoice

_WHOLE, _YEAR = "whole", "year"


class TimelineCard(Card):
    """Programmes, situations and their gaps, meetings, diagnostics and actions."""

    def __init__(self) -> None:
        self.span = SegmentedChoice(compact=True)
        self._header = SectionHeader("", "", self.span)
        super().__init__(self._header, gap=8)
        self._history = History()
        self._today = date.today()
        self._shows_year = False
        self._chart: ChartWidget | None = None
        self.span.chosen.connect(self._on_span)
        self._retranslate()
        self.span.set_value(_WHOLE)

    def show_history(self, history: History, today: date) -> None:
        """Draw a file."""
        self._history = history
        self._today = today
        self._draw()

    @Slot(object)
    def _on_span(self, span: object) -> None:
        self._shows_year = span == _YEAR
        self._draw()

    def _draw(self) -> None:
        # Not ``translate_text``: these texts are filled once translated.
        translate = partial(QCoreApplication.translate, "services")
        since = self._today - timedelta(days=365) if self._shows_year else None
        drawn = timeline(self._history, today=self._today, since=since, translate=translate)
        chart = timeline_chart(drawn)
        if self._chart is None:
            self._chart = ChartWidget(chart)
            self.body.addWidget(self._chart)
        else:
            self._chart.show_chart(chart)
        span = formatting.month_range(drawn.start, drawn.end)
        self._header.set_title(self.tr("Parcours"), span)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._chart is not None:
                self._draw()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.span.set_options([(_WHOLE, self.tr("Tout")), (_YEAR, self.tr("12 mois"))])
        self.span.setAccessibleName(self.tr("Période affichée"))
