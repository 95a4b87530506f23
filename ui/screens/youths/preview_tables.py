"""What a file holds and what is wrong with it, in two tables."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.youths.duplicates import REASONS
from services.youths.values import Notice
from ui.forms.words import notice_text
from ui.item_models.texts import TextsModel
from ui.theme.theme import current_theme
from ui.translation import translate_error, translate_text
from ui.widgets.card import Card
from ui.widgets.headers import SectionHeader
from ui.widgets.layouts import col
from ui.widgets.list_table import ListTable

if TYPE_CHECKING:
    from services.importers.caseload import CaseloadPlan

_LINE, _COLUMN, _CELL = 80, 170, 150
_MOST_WRAPPED = 1_000  # lines
_REASONS = frozenset(REASONS.values())


class PreviewTables(QWidget):
    """Errors first, with their line and what to do; then the first lines as understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: CaseloadPlan | None = None
        self._problems_title, self._sample_title = SectionHeader(), SectionHeader()
        self.problems, self.sample = TextsModel(self), TextsModel(self)
        self.problems_table, self.sample_table = ListTable(), ListTable()
        self.problems_table.setModel(self.problems)
        self.sample_table.setModel(self.sample)
        self._problems_card = Card(self._problems_title, (self.problems_table, 1), pad=12)
        sample_card = Card(self._sample_title, (self.sample_table, 1), pad=12)
        self.problems_table.setWordWrap(True)
        self.setLayout(col((self._problems_card, 4), (sample_card, 3), gap=12))
        current_theme().changed.connect(self._restyle)

    def show_plan(self, plan: "CaseloadPlan") -> None:
        """Show what importing a file would do."""
        self._plan = plan
        problems = [*self._errors(plan), *self._notices(plan)]
        self._problems_card.setVisible(bool(problems))
        self._problems_title.set_title(
            self.tr("À corriger ou à vérifier"), formatting.number(len(problems))
        )
        titles = (self.tr("Ligne"), self.tr("Colonne"), self.tr("Ce qui ne va pas, et que faire"))
        self.problems.replace(titles, problems)
        self._show_sample(plan)
        self.problems_table.setAccessibleName(self.tr("À corriger ou à vérifier"))
        self.sample_table.setAccessibleName(self.tr("Premières lignes du fichier"))
        self._restyle()

    def _errors(self, plan: "CaseloadPlan") -> list[tuple[str, str, str]]:
        return [
            (formatting.number(one.line), one.column, translate_error(one.error))
            for one in plan.errors
        ]

    def _notices(self, plan: "CaseloadPlan") -> list[tuple[str, str, str]]:
        check = self.tr("À vérifier, sera importé : {text}")
        return [
            (formatting.number(one.line), one.column, check.format(text=_said(one.notice)))
            for one in plan.notices
        ]

    def _show_sample(self, plan: "CaseloadPlan") -> None:
        self._sample_title.set_title(
            self.tr("Premières lignes"),
            self.tr("la date de naissance telle que comprise est à gauche"),
        )
        rows = []
        for one in plan.sample:
            birth = one.data.birth_date
            read = "–" if birth is None else formatting.long_date(birth)
            rows.append((formatting.number(one.line), read, *one.cells))
        self.sample.replace((self.tr("Ligne"), self.tr("Naissance lue"), *plan.titles), rows)

    def _restyle(self) -> None:
        px = current_theme().px
        for table in (self.problems_table, self.sample_table):
            table.setColumnWidth(0, px(_LINE))
            table.setColumnWidth(1, px(_COLUMN))
        # Measuring every line of a wrong file of 50,000 would take seconds: the tool tips remain.
        if self.problems.rowCount() <= _MOST_WRAPPED:
            QTimer.singleShot(0, self.problems_table.resizeRowsToContents)
        for column in range(2, self.sample.columnCount()):
            self.sample_table.setColumnWidth(column, px(_CELL))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._plan is not None:
            self.show_plan(self._plan)
        super().changeEvent(event)


def _said(notice: Notice) -> str:
    """Return a notice in words; the reason of a resemblance is itself to be translated."""
    parameters = {
        name: translate_text(value) if isinstance(value, str) and value in _REASONS else value
        for name, value in notice.parameters.items()
    }
    return notice_text(replace(notice, parameters=parameters))
