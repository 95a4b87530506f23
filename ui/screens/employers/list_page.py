"""The list of employers: filters, rows loaded as they are looked at, and how many there are."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget
from typing_extensions import override

from services.employers.pages import EmployerRow
from ui.context import ScreenContext
from ui.item_models.paged import PagedTableModel
from ui.screens.employers.filter_bar import FilterBar
from ui.screens.employers.source import STATUS_COLUMN, EmployerSource, columns
from ui.screens.employers.status_delegate import StatusDelegate
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import col
from ui.widgets.record_table import RecordTable

_NAME = 0
_WIDTHS = (230, 240, 150, 130, 130, 165, 115)
_FIRST_TO_GO = (1, 2, 4, 6)  # columns left out when there is no room; the panel holds them


class ListPage(QWidget):
    """Employers, one a line; filters and place survive what is done elsewhere.

    Signals:
        open_wanted: Identifier of the employer to open.
        new_wanted: Register one.
    """

    open_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = context.may("employer.write")
        self._source = EmployerSource(context.database, context.actor, context.references)
        self.model: PagedTableModel[EmployerRow] = PagedTableModel(
            columns(context.references, context.today), self._source, context.tasks, self
        )
        self.new_button = Button("", "primary", "plus")
        self.header = PageHeader(self.new_button)
        self.new_button.setVisible(self._may_write)
        self.filters = FilterBar()
        self.table = RecordTable(self.model)
        self._empty_action = Button()
        self.empty = EmptyState("building-2", action=self._empty_action)
        self._body = QStackedWidget()
        self._count: int | None = None
        self._build()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Ask for the list again; the row chosen stays chosen."""
        self.table.refresh()

    def choose(self, employer_id: int) -> None:
        """Choose the row of an employer, now or once the list is there."""
        self.table.choose(employer_id)

    def focus_task(self) -> None:
        """Put the focus on the list, or on the words when there is none."""
        self.table.await_focus(self.filters.words)

    @Slot()
    def focus_filter(self) -> None:
        """Go to the words of the filter."""
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    @Slot(object)
    def _on_status(self, status: object) -> None:
        self._source.status = status  # type: ignore[assignment]
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
            self.new_wanted.emit()

    def _show_count(self) -> None:
        if self._count is None:
            return
        is_limited = self.filters.is_limited()
        if is_limited:
            text = QCoreApplication.translate(
                "ListPage", "%n entreprise(s) avec ces filtres", None, self._count
            )
        else:
            text = QCoreApplication.translate("ListPage", "%n entreprise(s)", None, self._count)
        self.header.set_title(self.tr("Employeurs"), text if self._count else "")
        self._show_empty(is_limited=is_limited)

    def _show_empty(self, *, is_limited: bool) -> None:
        if is_limited:
            self.empty.set_texts(
                self.tr("Aucune entreprise ne correspond à ces filtres."),
                self.tr("Retirez un filtre, ou cherchez par les premiers chiffres du SIRET."),
            )
            self._empty_action.setText(self.tr("Tout afficher"))
        else:
            self.empty.set_texts(
                self.tr("Aucune entreprise n’est encore suivie."),
                self.tr("Notez ici les employeurs de votre réseau, dès le premier échange."),
            )
            self._empty_action.setText(self.tr("Nouvelle entreprise"))
        self._empty_action.setVisible(is_limited or self._may_write)

    def _build(self) -> None:
        self.table.setItemDelegateForColumn(STATUS_COLUMN, StatusDelegate(self.table))
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSortIndicator(_NAME, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        card = Card((self._body, 1), margins=(1, 6, 1, 6))
        self.setLayout(col(self.header, self.filters, (card, 1), gap=16, margins=(32, 20, 32, 24)))
        current_theme().changed.connect(self._fit)

    def _connect(self) -> None:
        self.model.counted.connect(self._on_counted)
        self.table.opened.connect(self.open_wanted)
        self.filters.search_changed.connect(self.model.set_search)
        self.filters.status_changed.connect(self._on_status)
        self.filters.words.list_wanted.connect(self.table.take_focus)
        self.filters.words.open_wanted.connect(self.table.open_current)
        self.new_button.clicked.connect(self.new_wanted)
        self._empty_action.clicked.connect(self._on_empty_action)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the columns there is no room for, rather than scroll sideways."""
        px = current_theme().px
        room = self.width() - 64 - px(24)
        needed = sum(px(width) for width in _WIDTHS)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, px(width))
            self.table.setColumnHidden(column, False)
        for column in _FIRST_TO_GO:
            if needed > room:
                self.table.setColumnHidden(column, True)
                needed -= px(_WIDTHS[column])

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.header.set_title(self.tr("Employeurs"))
        self.new_button.setText(self.tr("Nouvelle entreprise"))
        self.table.setAccessibleName(self.tr("Employeurs"))
        self.model.retranslate()
        self._show_count()
