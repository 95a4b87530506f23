"""Every break: a list that stays quick for a whole agency, answered beside it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.accounts import list_sites
from services.breaks.people import BreakLine
from services.coverage import colleagues
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.break_appointment import BreakAppointment
from ui.forms.keys import press_focused
from ui.item_models.paged import PagedTableModel
from ui.screens.breaks.detail import BreakDetail
from ui.screens.breaks.filter_bar import BreakFilterBar, Choices
from ui.screens.breaks.source import BreakFilters, BreakSource, columns
from ui.shell.screen import Screen
from ui.widgets.card import Card
from ui.widgets.column_room import ColumnRoom
from ui.widgets.drawer import DrawerHost
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.keycaps import KeyHints
from ui.widgets.layouts import box, col
from ui.widgets.record_table import RecordTable

_TABLES = frozenset(
    {
        "youth", "event", "pathway", "situation", "immersion", "action", "break_answer",
        "coverage",
    }
)  # fmt: skip
_WIDTHS = (190, 115, 400, 300, 150, 150)
_REASON_COLUMN = 2
_FIRST_TO_GO = (4, 5, 3)  # the reason stays: the rest is said beside the list
_LETTERS: dict[int, str] = {
    Qt.Key.Key_A: "a",
    Qt.Key.Key_R: "r",
    Qt.Key.Key_T: "t",
    Qt.Key.Key_P: "p",
}


class BreaksScreen(Screen):
    """The list is ranked in a worker; names come with the rows looked at."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._count: int | None = None
        self._source = BreakSource(context)
        self.model: PagedTableModel[BreakLine] = PagedTableModel(
            columns(context), self._source, context.tasks, self
        )
        self.header = PageHeader()
        self.filters = BreakFilterBar()
        self.table = RecordTable(self.model)
        self.empty = EmptyState("circle-check")
        self.detail = BreakDetail(context)
        self.appointment = BreakAppointment(context)
        self._body = QStackedWidget()
        self._panel = QStackedWidget()
        self._hints = KeyHints()
        self._build()
        self._connect()
        self._retranslate()

    @override
    def title(self) -> str:
        return self.tr("Ruptures de parcours")

    @override
    def refresh(self) -> None:
        self._source.filters = self.filters.filters()
        self.table.refresh()
        self._context.tasks.start(self._load_choices, on_success=self.filters.offer)

    @override
    def focus_task(self) -> None:
        self.table.await_focus(self.filters.adviser)

    @override
    def can_leave(self) -> bool:
        if self.appointment.is_dirty():
            self._context.navigator.say(
                self.tr("Un rendez-vous est en cours de saisie : enregistrez-le ou annulez-le."),
                tone="warning",
            )
            return False
        return True

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {"filter": self.filters.adviser.setFocus, "side_panel": self.open_detail}

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.filters)

    def _load_choices(self, _task: TaskContext) -> Choices:
        with self._context.database.read(self._context.actor) as session:
            may = self._context.may("caseload.hand_over")
            return Choices(list_sites(session), colleagues(session) if may else ())

    @Slot()
    def _on_filters(self) -> None:
        if self.filters.filters() != self._source.filters:
            self.refresh()

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self._count = count
        self._body.setCurrentWidget(self.table if count else self.empty)
        self._say_how_many()
        self.table.settle_choice()
        self._follow_choice()

    def _say_how_many(self) -> None:
        told = ""
        if self._count:
            told = QCoreApplication.translate(
                "BreaksScreen", "%n parcours à relancer", None, self._count
            )
        self.header.set_title(self.title(), told)
        is_limited = self._source.filters != BreakFilters()
        self.empty.set_texts(
            self.tr("Personne à relancer"),
            self.tr("Aucune rupture avec ces filtres.")
            if is_limited
            else self.tr("Tous les parcours que vous suivez sont à jour."),
        )

    @Slot()
    def open_detail(self) -> None:
        """Show every reason of the row chosen beside the list."""
        if self.current() is not None:
            self._panel.setCurrentWidget(self.detail)
            self._follow_choice()
            self.drawer.open_panel()

    @Slot()
    def _follow_choice(self) -> None:
        line = self.current()
        if line is not None and not self.detail.is_busy():
            self.detail.show_line(line)
        elif line is None and not self.detail.is_busy():
            self.drawer.close_panel()

    def current(self) -> BreakLine | None:
        """Return the line chosen, once its page is there."""
        index = self.table.currentIndex()
        if not index.isValid() or index.row() >= self.model.rowCount():
            return None
        row = index.data(self.model.ROW_ROLE)
        return row if isinstance(row, BreakLine) else None

    @Slot(object)
    def _make_appointment(self, line: BreakLine) -> None:
        self._panel.setCurrentWidget(self.appointment)
        self.drawer.open_panel()
        self.appointment.start(line)

    @Slot()
    def _on_left(self) -> None:
        self.table.take_focus()

    @Slot(object)
    def _open_person(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES and self.isVisible():
            self.table.refresh()

    def _build(self) -> None:
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        # Sorted by urgency, whatever is clicked: no arrow on a column.
        self.table.setSortingEnabled(False)
        self._panel.addWidget(self.detail)
        self._panel.addWidget(self.appointment)
        card = Card((self._body, 1), margins=(1, 6, 1, 6))
        page = box(
            col(self.header, self.filters, (card, 1), self._hints, gap=12, margins=(32, 20, 32, 12))
        )
        self.drawer = DrawerHost(page, self._panel, panel_width=400)
        self.setLayout(col(self.drawer))
        self._room = ColumnRoom(self.table, _WIDTHS, wide=_REASON_COLUMN, first_to_go=_FIRST_TO_GO)

    def _connect(self) -> None:
        self.model.counted.connect(self._on_counted)
        self.model.dataChanged.connect(self._follow_choice)
        self.table.opened.connect(self._open_person)
        self.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self.table.installEventFilter(self)
        self.filters.filters_changed.connect(self._on_filters)
        self.detail.appointment_wanted.connect(self._make_appointment)
        self.detail.left.connect(self._on_left)
        self.appointment.done.connect(self.drawer.close_panel)
        self._context.bus.changed.connect(self._on_changed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the four letters before the table looks for a name that begins so."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = _LETTERS.get(event.key())
            if letter and not event.modifiers():
                self._answer(letter)
                return True
        return super().eventFilter(watched, event)

    def _answer(self, letter: str) -> None:
        if self.current() is not None and self._context.may("break.answer"):
            self.open_detail()
            self.detail.press(letter)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._say_how_many()
        self.table.setAccessibleName(self.title())
        self.model.retranslate()
        self._hints.set_hints(
            [
                ("↑ ↓", self.tr("choisir")),
                (self.tr("Entrée"), self.tr("ouvrir")),
                ("A", self.tr("appeler")),
                ("R", self.tr("rendez-vous")),
                ("T", self.tr("tâche")),
                ("P", self.tr("reporter")),
                ("F8", self.tr("toutes les raisons")),
            ]
        )
