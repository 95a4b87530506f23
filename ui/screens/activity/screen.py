"""Semaines CEJ: who did less than the floor in the last complete weeks, to call them first."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget
from typing_extensions import override

from services.accounts import SiteRow, list_sites
from services.activity.durations import hours_text
from services.activity.listing import ActivityRow
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.item_models.paged import PagedTableModel
from ui.screens.activity.filter_bar import FilterBar
from ui.screens.activity.source import WEEKS_COLUMN, ActivitySource, columns
from ui.screens.activity.weeks_delegate import WeeksDelegate
from ui.shell.screen import Screen
from ui.widgets.card import Card
from ui.widgets.column_room import ColumnRoom
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col
from ui.widgets.record_table import RecordTable

_TABLES = frozenset({"action", "event", "pathway", "youth", "rule_text"})
_WIDTHS = (190, 180, 340, 150, 130, 160)
_NAME_COLUMN = 1
_FIRST_TO_GO = (4, 3, 5)  # columns left out when there is no room; the weeks stay


class ActivityScreen(Screen):
    """One person a line, most weeks under the floor first; no sanction is worked out."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._count: int | None = None
        self._source = ActivitySource(context.database, context.actor, context.today())
        self.model: PagedTableModel[ActivityRow] = PagedTableModel(
            columns(), self._source, context.tasks, self
        )
        self.header = PageHeader()
        self.filters = FilterBar()
        self.table = RecordTable(self.model)
        self.note = Wrapped("", "caption")
        self.empty = EmptyState("calendar-clock")
        self._bars = WeeksDelegate()
        self._body = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    @override
    def title(self) -> str:
        return self.tr("Semaines CEJ")

    @override
    def refresh(self) -> None:
        self._source.filters = self.filters.filters()
        self._source.today = self._context.today()
        self.table.refresh()
        self._context.tasks.start(self._load_sites, on_success=self._on_sites)

    @override
    def focus_task(self) -> None:
        self.table.await_focus(self.filters.words)

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {"filter": self._focus_filter, "mine": self.filters.mine.toggle}

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.filters)

    def _focus_filter(self) -> None:
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    def _load_sites(self, _task: TaskContext) -> tuple[SiteRow, ...]:
        with self._context.database.read(self._context.actor) as session:
            return list_sites(session)

    @Slot(object)
    def _on_sites(self, sites: tuple[SiteRow, ...]) -> None:
        self.filters.blockSignals(True)
        self.filters.set_sites(sites)
        self.filters.blockSignals(False)

    @Slot()
    def _on_filters(self) -> None:
        self._source.filters = self.filters.filters()
        self.model.refresh()

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self._count = count
        self._bars.floor_minutes = self._source.hours.floor_minutes
        self._body.setCurrentWidget(self.table if count else self.empty)
        self.table.settle_choice()
        self._show_count()

    @Slot(object)
    def _open(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES and self.isVisible():
            self.refresh()

    def _show_count(self) -> None:
        if self._count is None:
            return
        hours = self._source.hours
        floor = hours_text(hours.floor_minutes)
        translate = QCoreApplication.translate
        if self.filters.under.isChecked():
            text = translate(
                "ActivityScreen",
                "%n jeune(s) avec une semaine complète au moins sous le plancher",
                None,
                self._count,
            )
        else:
            text = translate("ActivityScreen", "%n jeune(s) en CEJ", None, self._count)
        self.header.set_title(self.title(), text if self._count else "")
        note = self.tr(
            "Plancher : {floor} par semaine complète ({source}). Les semaines en partie hors du"
            " contrat ne sont pas comparées. Étrave ne calcule pas de sanction."
        )
        self.note.setText(note.format(floor=floor, source=hours.week_source))
        self._show_empty(floor)

    def _show_empty(self, floor: str) -> None:
        if self.filters.under.isChecked():
            title = self.tr("Aucune semaine complète sous {floor}.").format(floor=floor)
            text = self.tr("Retirez un filtre pour voir les autres jeunes en CEJ.")
        else:
            title = self.tr("Personne n’est en CEJ avec ces filtres.")
            text = self.tr("Les semaines se comptent à partir de l’entrée en CEJ.")
        self.empty.set_texts(title, text)

    def _build(self) -> None:
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setItemDelegateForColumn(WEEKS_COLUMN, self._bars)
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        card = Card((self._body, 1), margins=(1, 6, 1, 6))
        self.setLayout(
            col(self.header, self.filters, (card, 1), self.note, gap=16, margins=(32, 20, 32, 24))
        )
        self._room = ColumnRoom(self.table, _WIDTHS, wide=_NAME_COLUMN, first_to_go=_FIRST_TO_GO)

    def _connect(self) -> None:
        self.model.counted.connect(self._on_counted)
        self.table.opened.connect(self._open)
        self.filters.search_changed.connect(self.model.set_search)
        self.filters.filters_changed.connect(self._on_filters)
        self.filters.words.list_wanted.connect(self.table.take_focus)
        self.filters.words.open_wanted.connect(self.table.open_current)
        self._context.bus.changed.connect(self._on_changed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.header.set_title(self.title())
        self.table.setAccessibleName(self.title())
        self.model.retranslate()
        self._show_count()
