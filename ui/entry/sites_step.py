"""Second step: where young people are received."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.accounts import SiteInput
from services.reference.lists import ReferenceLists
from services.tasks import TaskContext
from ui.background import TaskRunner
from ui.entry.site_row import SHARES, SiteRow
from ui.entry.step import Step
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.layouts import box, col, row


class SitesStep(Step):
    """One line a site; there is always one."""

    def __init__(self, tasks: TaskRunner, references: ReferenceLists | None) -> None:
        super().__init__()
        self._references = references
        self._rows: list[SiteRow] = []
        self._is_name_ours = True
        self._heads = tuple(Label("", "strong") for _share in SHARES)
        self._heads[2].setVisible(references is not None)
        self._corner = QWidget()
        shown = [
            (head, share)
            for head, share in zip(self._heads, SHARES, strict=True)
            if head is not self._heads[2] or references is not None
        ]
        self._lines = col(gap=8)
        self.add = Button(icon="plus")
        self.add.clicked.connect(self._on_add)
        self.body.addWidget(box(col(row(*shown, self._corner), self._lines, gap=5)))
        self.body.addLayout(row(self.add, None))
        self._add_row()
        self._retranslate()
        if references is not None:

            def warm(_task: TaskContext) -> None:
                references.communes.search("a", 1)  # read now, not at the first letter typed

            tasks.start(warm)

    def rows(self) -> tuple[SiteRow, ...]:
        """Return the lines, in order."""
        return tuple(self._rows)

    def sites(self) -> tuple[SiteInput, ...]:
        """Return what is typed."""
        return tuple(line.site() for line in self._rows)

    def propose(self, agency_name: str) -> None:
        """Name the only site after the agency, until somebody names it."""
        if self._is_name_ours and len(self._rows) == 1:
            self._rows[0].name.setText(agency_name)
            self._rows[0].name.setCursorPosition(0)  # a long name is read from its start

    @override
    def check(self) -> bool:
        return all(line.check() for line in self._rows)

    @override
    def point_at(self, field: str, sentence: str) -> bool:
        if field not in {"site", "region"}:
            return False
        line = self._rows[0]
        line.show_error(line.name if field == "site" else line.region, sentence)
        return True

    @override
    def first_field(self) -> QWidget:
        return self._rows[0].name

    @Slot()
    def _on_add(self) -> None:
        self._add_row().name.setFocus()

    def _add_row(self) -> SiteRow:
        line = SiteRow(self._references)
        line.removed.connect(lambda: self._remove(line))
        line.name.textEdited.connect(self._on_named)
        self._rows.append(line)
        self._lines.addWidget(line)
        self._number_rows()
        return line

    def _remove(self, line: SiteRow) -> None:
        position = self._rows.index(line)
        self._rows.remove(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._number_rows()
        self._rows[min(position, len(self._rows) - 1)].name.setFocus()

    def _number_rows(self) -> None:
        is_only = len(self._rows) == 1
        for number, line in enumerate(self._rows, 1):
            line.set_number(number)
            line.set_removable(not is_only)
        self._corner.setFixedWidth(self._rows[0].remove.sizeHint().width())

    @Slot()
    def _on_named(self) -> None:
        self._is_name_ours = False

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_title(
            self.tr("Vos sites"),
            self.tr(
                "Le territoire règle la lecture des numéros de téléphone et les jours fériés."
                " Vous pourrez ajouter des sites plus tard."
            ),
        )
        heads = (self.tr("Nom"), self.tr("Territoire"), self.tr("Commune (facultatif)"))
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        self.add.setText(self.tr("Ajouter un site"))
        self._number_rows()
