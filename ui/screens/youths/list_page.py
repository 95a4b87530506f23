"""The list itself: filters, rows loaded as they are looked at, and how many there are."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget
from typing_extensions import override

from services.accounts import SiteRow, list_sites
from services.tasks import TaskContext
from services.youths.listing import YouthRow
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.item_models.paged import PagedTableModel
from ui.screens.youths.filter_bar import FilterBar
from ui.screens.youths.source import YouthSource, columns
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import col
from ui.widgets.record_table import RecordTable

_WIDTHS = (250, 76, 145, 180, 215, 175, 130)


class ListPage(QWidget):
    """Young people, one a line; filters and place survive what is done elsewhere.

    Signals:
        open_wanted: Identifier of the person to open.
        new_wanted: Register somebody.
        import_wanted: Take a whole caseload in.
    """

    open_wanted = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._source = YouthSource(context.database, context.actor)
        self.model: PagedTableModel[YouthRow] = PagedTableModel(
            columns(context), self._source, context.tasks, self
        )
        self.import_button = Button("", icon="inbox")
        self.new_button = Button("", "primary", "user-round-plus")
        self.header = PageHeader(self.import_button, self.new_button)
        self.filters = FilterBar(sees_records=context.may("youth.record"))
        self.table = RecordTable(self.model)
        self._empty_action = Button("", "secondary")
        self.empty = EmptyState("users", action=self._empty_action)
        self._body = QStackedWidget()
        self._count: int | None = None
        self._build()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Ask for the list again; the row chosen stays chosen."""
        self._source.filters = self.filters.filters()
        self.table.refresh()
        self._context.tasks.start(self._load_sites, on_success=self._on_sites)

    def focus_task(self) -> None:
        """Put the focus on the list, or on the words when there is none."""
        self.table.await_focus(self.filters.words)

    def count(self) -> int | None:
        """Return how many people are listed; None before the first answer."""
        return self._count

    @Slot()
    def focus_filter(self) -> None:
        """Go to the words of the filter."""
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
        self._body.setCurrentWidget(self.table if count else self.empty)
        self._show_count()
        self.table.settle_choice()

    @Slot()
    def _on_empty_action(self) -> None:
        if self.filters.is_limited():
            self.filters.reset()
        else:
            self.import_wanted.emit() if self._may_import() else self.new_wanted.emit()

    def _may_import(self) -> bool:
        return self._context.may("youth.import")

    def _show_count(self) -> None:
        if self._count is None:
            return
        is_limited = self.filters.is_limited()
        if is_limited and self.filters.mine.isChecked():
            text = QCoreApplication.translate(
                "ListPage", "%n jeune(s) de votre portefeuille", None, self._count
            )
        elif is_limited:
            text = QCoreApplication.translate(
                "ListPage", "%n jeune(s) avec ces filtres", None, self._count
            )
        else:
            text = QCoreApplication.translate("ListPage", "%n jeune(s)", None, self._count)
        self.header.set_title(self.tr("Jeunes"), text if self._count else "")
        self._show_empty(is_limited=is_limited)

    def _show_empty(self, *, is_limited: bool) -> None:
        if is_limited:
            self.empty.set_texts(
                self.tr("Personne ne correspond à ces filtres."),
                self.tr("Retirez un filtre, ou essayez une date de naissance."),
            )
            self._empty_action.setText(self.tr("Tout afficher"))
        else:
            self.empty.set_texts(
                self.tr("La base ne contient encore personne."),
                self.tr("Importez votre portefeuille depuis un fichier CSV, ou créez une fiche."),
            )
            text = self.tr("Importer un portefeuille…") if self._may_import() else ""
            self._empty_action.setText(text or self.tr("Nouveau jeune"))
        may_act = is_limited or self._may_import() or self._context.may("youth.create")
        self._empty_action.setVisible(may_act)

    def _build(self) -> None:
        self.new_button.setVisible(self._context.may("youth.create"))
        self.import_button.setVisible(self._may_import())
        header = self.table.horizontalHeader()
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        card = Card((self._body, 1), margins=(1, 6, 1, 6))
        self.setLayout(col(self.header, self.filters, (card, 1), gap=16, margins=(32, 20, 32, 24)))
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def _connect(self) -> None:
        self.model.counted.connect(self._on_counted)
        self.table.opened.connect(self.open_wanted)
        self.filters.search_changed.connect(self.model.set_search)
        self.filters.filters_changed.connect(self._on_filters)
        self.filters.words.list_wanted.connect(self.table.take_focus)
        self.filters.words.open_wanted.connect(self.table.open_current)
        self.new_button.clicked.connect(self.new_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self._empty_action.clicked.connect(self._on_empty_action)

    def _restyle(self) -> None:
        theme = current_theme()
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, theme.px(_WIDTHS[column]))

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
        self.header.set_title(self.tr("Jeunes"))
        self.new_button.setText(self.tr("Nouveau jeune"))
        self.import_button.setText(self.tr("Importer un portefeuille…"))
        self.table.setAccessibleName(self.tr("Jeunes"))
        self.model.retranslate()
        self._show_count()
