"""The timeline with what is around it: scale, table, the words of the item chosen, the legend."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollBar, QWidget
from typing_extensions import override

from services import formatting
from services.charts.legend import TIMELINE_LEGEND, legend_chart
from services.charts.timeline import Item, Timeline, describe_item
from services.charts.timeline_period import Period
from services.youths.timeline import History, timeline
from ui.charts.timeline_view import TimelineView
from ui.charts.widget import ChartWidget
from ui.screens.youth.timeline.table import TimelineTable
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col
from ui.widgets.segmented import SegmentedChoice

_WHOLE, _YEAR = "whole", "year"
_A_YEAR = 365


class TimelinePane(QWidget):
    """Programmes, phases, situations and their gaps, meetings, diagnostics and actions.

    Signals:
        opened: The record behind an item: correct it, or show it.
        expand_wanted: Show it over the whole page.
        print_wanted: Print it.
    """

    opened = Signal(object)
    expand_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, *, is_whole_page: bool = False) -> None:
        super().__init__()
        self._is_whole_page = is_whole_page
        self._history, self._today = History(), date.today()
        self.view = TimelineView(self._drawn())
        self.table = TimelineTable()
        self.span = SegmentedChoice(compact=True)
        self.further = IconButton("minus")
        self.nearer = IconButton("plus")
        self.as_table = Button("", icon="list-checks", compact=True)
        self.as_table.setCheckable(True)
        self.expand = IconButton("expand")
        self.print_button = IconButton("printer")
        self.header = SectionHeader(
            "", "", self.span, self.further, self.nearer, self.as_table, self.print_button,
            self.expand,
        )  # fmt: skip
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the drawing do as much
        self.words = Wrapped("", "small")
        self.legend = ChartWidget(legend_chart(TIMELINE_LEGEND))
        self.setLayout(
            col(
                self.header, self.view, self.bar, self.words, self.legend, self.table,
                gap=8,
            )
        )  # fmt: skip
        self.table.setVisible(is_whole_page)  # there is room for both
        self.as_table.setVisible(not is_whole_page)
        self.expand.setVisible(not is_whole_page)
        self._connect()
        self._retranslate()
        self._follow()

    def show_history(self, history: History, today: date) -> None:
        """Draw a file."""
        self._history, self._today = history, today
        drawn = self._drawn()
        self.view.show_timeline(drawn)
        self.table.show_timeline(drawn)
        self._follow()
        self._say(self.view.current())

    def focus_task(self) -> None:
        """Put the keyboard in the drawing, or in the table shown instead."""
        shown = self.table if self.as_table.isChecked() else self.view
        shown.setFocus(Qt.FocusReason.TabFocusReason)

    def _drawn(self) -> Timeline:
        # Not ``translate_text``: these texts are filled once translated.
        translate = partial(QCoreApplication.translate, "services")
        return timeline(self._history, today=self._today, translate=translate)

    # Scale

    @Slot(object)
    def _on_span(self, span: object) -> None:
        bounds = self.view.bounds()
        if span == _WHOLE:
            self.view.show_period(bounds)
        else:
            start = max(bounds.start, self._today - timedelta(days=_A_YEAR))
            self.view.show_period(Period(start, bounds.end))

    @Slot()
    def _follow(self) -> None:
        """Bring the controls up to date with what is shown."""
        period, bounds = self.view.period(), self.view.bounds()
        self.header.set_title(self.tr("Parcours"), formatting.month_range(period.start, period.end))
        is_year = period.end == bounds.end and (self._today - period.start).days == _A_YEAR
        self.span.set_value(_WHOLE if self.view.is_whole() else _YEAR if is_year else None)
        self.further.set_available(
            not self.view.is_whole(), self.tr("Tout le parcours est affiché.")
        )
        self.bar.blockSignals(True)
        self.bar.setRange(0, bounds.days - period.days)
        self.bar.setPageStep(period.days)
        self.bar.setSingleStep(max(period.days // 8, 1))
        self.bar.setValue((period.start - bounds.start).days)
        self.bar.blockSignals(False)
        self.bar.setVisible(not self.view.is_whole() and not self.as_table.isChecked())

    @Slot(int)
    def _on_scrolled(self, days: int) -> None:
        period, bounds = self.view.period(), self.view.bounds()
        by = days - (period.start - bounds.start).days
        self.view.show_period(period.moved(by, bounds))

    @Slot(bool)
    def _on_table(self, is_table: bool) -> None:
        self.table.setVisible(is_table)
        for widget in (self.view, self.words, self.legend, self.span, self.further, self.nearer):
            widget.setVisible(not is_table)
        self._follow()
        self.focus_task()

    # Words

    @Slot(object)
    def _on_chosen(self, item: Item) -> None:
        self._say(item)
        announce(self.view, self.words.text())

    def _say(self, item: Item | None) -> None:
        if item is not None:
            self.words.setText(formatting.spaced(describe_item(item, self._today)))
            return
        self.words.setText(
            self.tr(
                "← → d’un élément à l’autre, ↑ ↓ d’une ligne à l’autre, + et − pour l’échelle,"
                " Maj et les flèches pour se déplacer, Entrée pour ouvrir."
            )
        )

    def _connect(self) -> None:
        self.span.chosen.connect(self._on_span)
        self.further.clicked.connect(partial(self.view.zoom, -1))
        self.nearer.clicked.connect(partial(self.view.zoom, 1))
        self.as_table.toggled.connect(self._on_table)
        self.expand.clicked.connect(self.expand_wanted)
        self.print_button.clicked.connect(self.print_wanted)
        self.bar.valueChanged.connect(self._on_scrolled)
        self.view.shown_changed.connect(self._follow)
        self.view.chosen.connect(self._on_chosen)
        self.view.opened.connect(self.opened)
        self.table.opened.connect(self.opened)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_history(self._history, self._today)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.span.set_options([(_WHOLE, self.tr("Tout")), (_YEAR, self.tr("12 mois"))])
        self.span.setAccessibleName(self.tr("Période affichée"))
        self.further.set_name(self.tr("Voir plus large"))
        self.nearer.set_name(self.tr("Voir de plus près"))
        self.as_table.setText(self.tr("Tableau"))
        self.expand.set_name(self.tr("Afficher sur toute la page"))
        self.print_button.set_name(self.tr("Imprimer le parcours"))
        self.table.setAccessibleName(self.tr("Parcours en tableau"))
        self.bar.setAccessibleName(self.tr("Avancer ou reculer dans le temps"))
        self._say(self.view.current())
