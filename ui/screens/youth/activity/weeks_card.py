"""The weeks of a person as a table: the same numbers as the chart, and the week to look at."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Signal, Slot
from typing_extensions import override

from services.activity.week import Week
from ui.item_models.at_hand import RowsModel
from ui.item_models.paged import Column
from ui.screens.youth.activity.words import minutes_words, say_week, state_words, week_name
from ui.widgets.card import Card
from ui.widgets.fitted_table import FittedTable

_STATE = 3


class WeeksCard(Card):
    """The latest week first; choosing one shows its lines.

    Signals:
        chosen: First day of the week chosen.
    """

    chosen = Signal(object)  # date

    def __init__(self) -> None:
        self._floor = 0
        translate = QCoreApplication.translate
        columns: Sequence[Column[Week]] = (
            Column(lambda: translate("activity", "Semaine"), week_name),
            Column(
                lambda: translate("activity", "Déclaré"),
                lambda week: minutes_words(week, week.declared_minutes),
                is_number=True,
            ),
            Column(
                lambda: translate("activity", "Validé"),
                lambda week: minutes_words(week, week.validated_minutes),
                is_number=True,
            ),
            Column(
                lambda: translate("activity", "État"),
                lambda week: state_words(week, self._floor),
            ),
        )
        self._model: RowsModel[Week] = RowsModel(columns, lambda week: say_week(week, self._floor))
        self.table = FittedTable(_STATE)
        self.table.setModel(self._model)
        super().__init__(self.table, None, margins=(1, 6, 1, 6))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._retranslate()

    def show_weeks(self, weeks: Sequence[Week], floor: int, chosen: date) -> None:
        """Show the weeks, one of them chosen."""
        self._floor = floor
        shown = tuple(reversed(weeks))
        if shown != self._model.rows():
            self.table.selectionModel().blockSignals(True)
            self._model.replace(shown)
            self.table.selectionModel().blockSignals(False)
        rank = next((rank for rank, week in enumerate(shown) if week.monday == chosen), -1)
        if rank >= 0 and self.table.currentIndex().row() != rank:
            self.table.selectRow(rank)

    @Slot(QModelIndex)
    def _on_row(self, index: QModelIndex) -> None:
        week = self._model.row_at(index.row())
        if week is not None:
            self.chosen.emit(week.monday)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Semaines d’activité"))
        self._model.retranslate()
