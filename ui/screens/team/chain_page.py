"""What became of the barriers found: actions, new ratings, results, and what is not known."""

import enum
from datetime import date
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from services import formatting
from services.chain.table import Chain, ChainLine, chain_of
from services.indicators.windows import month_before
from services.signals.meeting import scope_of
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.screens.team.scope import Scope
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import col, row
from ui.widgets.list_table import ListTable

TABLES: Final = frozenset({"diagnostic", "action", "youth"})
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class Period(enum.StrEnum):
    """What the table covers."""

    TWELVE_MONTHS = "twelve_months"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


def bounds(period: Period, today: date) -> tuple[date, date]:
    """Return the first and last day of a period."""
    if period is Period.LAST_YEAR:
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    if period is Period.THIS_YEAR:
        return date(today.year, 1, 1), today
    return month_before(today, 11), today


class _Model(QAbstractTableModel):
    """A line a domain, the sum last."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[ChainLine] = []
        self._total = ""
        self._heads: list[str] = []

    def show(self, lines: list[ChainLine], total: str, heads: list[str]) -> None:
        """Replace the table."""
        self.beginResetModel()
        self._lines, self._total, self._heads = lines, total, heads
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return _RIGHT
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells(one)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return _RIGHT
        return None

    def _cells(self, one: ChainLine) -> list[str]:
        counts = (one.lifted, one.partly_lifted, one.stable, one.worsened)
        return [
            one.label or self._total,
            formatting.number(one.found),
            _of(one.with_action, one.found),
            formatting.number(one.done),
            _of(one.rated, one.found),
            *(_of(count, one.rated) for count in counts),
            _of(one.unknown, one.found),
        ]


class ChainPage(QWidget):
    """The third tab of the meeting."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._scope = Scope()
        self._asked = 0
        self._chain: Chain | None = None
        self.period = CodeChoice()
        self.model = _Model()
        self.table = ListTable()
        self.table.setModel(self.model)
        self._rule = Wrapped("", "small")
        self._covers = Label("", "second")
        self._empty = EmptyState("list-checks")
        self.setLayout(
            col(
                row(self.period, self._covers, None, gap=12),
                row(Icon("info", "ink_3", 16), (self._rule, 1), gap=6),
                (self.table, 1),
                (self._empty, 1),
                gap=10,
            )
        )
        self._retranslate()
        self.period.currentIndexChanged.connect(self.refresh)

    def set_scope(self, scope: Scope) -> None:
        """Count the people of a site and an adviser."""
        self._scope = scope
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        self._asked += 1
        number, context = self._asked, self._context
        period = self.period.value()
        period = period if isinstance(period, Period) else Period.TWELVE_MONTHS
        start, end = bounds(period, context.today())
        scope = scope_of(self._scope.site_id, self._scope.adviser_id)

        def load(_task: TaskContext) -> tuple[int, Chain]:
            with context.database.read(context.actor) as session:
                return number, chain_of(session, start, end, scope=scope)

        context.tasks.start(load, on_success=self._on_loaded)

    def focus_task(self) -> None:
        """Put the focus on the table."""
        self.table.setFocus()

    @Slot(object)
    def _on_loaded(self, answer: tuple[int, Chain]) -> None:
        number, chain = answer
        if number == self._asked:
            self._chain = chain
            self._show(chain)

    def _show(self, chain: Chain) -> None:
        self._covers.setText(
            self.tr("du {start} au {end}").format(
                start=formatting.long_date(chain.start), end=formatting.long_date(chain.end)
            )
        )
        lines = [*chain.lines, chain.total] if chain.lines else []
        self.model.show(lines, self.tr("Ensemble"), self._heads())
        self.table.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _heads(self) -> list[str]:
        return [
            self.tr("Domaine"),
            self.tr("Freins repérés"),
            self.tr("Avec une action"),
            self.tr("Actions faites"),
            self.tr("Réévalués"),
            self.tr("Levés"),
            self.tr("Levés en partie"),
            self.tr("Stables"),
            self.tr("Aggravés"),
            self.tr("Résultat inconnu"),
        ]

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._chain is not None:
                self._show(self._chain)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.period.setAccessibleName(self.tr("Période"))
        kept = self.period.value()
        self.period.blockSignals(True)
        self.period.set_options(
            [
                (Period.TWELVE_MONTHS, self.tr("Douze derniers mois")),
                (Period.THIS_YEAR, self.tr("Année en cours")),
                (Period.LAST_YEAR, self.tr("Année précédente")),
            ]
        )
        self.period.set_value(kept or Period.TWELVE_MONTHS)
        self.period.blockSignals(False)
        self.table.setAccessibleName(self.tr("Freins, actions et résultats par domaine"))
        self._rule.setText(
            self.tr(
                "Un frein est un domaine à effet moyen ou fort ; il compte une fois par personne."
                " Son résultat est le dernier niveau connu depuis. Sans réévaluation, il est"
                " inconnu, jamais un échec : la dernière colonne le dit à part."
            )
        )
        self._empty.set_texts(
            self.tr("Aucun frein repéré sur cette période"),
            self.tr("Choisissez une autre période, ou un autre portefeuille."),
        )


def _of(count: int, whole: int) -> str:
    """Return a count with its denominator; a dash when there is nothing to count."""
    return formatting.fraction(count, whole) if whole else "–"
