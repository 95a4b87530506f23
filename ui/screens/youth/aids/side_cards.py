"""Beside the aids: totals by year, amounts to check, projects that pay for the support."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from typing_extensions import override

from services.aids.page import AidsPage, YearTotal
from services.aids.projects import ProjectRow
from services.aids.rules import AidRules, Amount
from ui.screens.youth.aids.words import ceiling_words, figure_words, project_words, total_words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row


class _SideCard(Card):
    """A title and lines made again each time."""

    def __init__(self) -> None:
        self.header = SectionHeader()
        self.lines = col(gap=8)
        super().__init__(self.header, box(self.lines), gap=8)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Show the title in the current language."""


class TotalsCard(_SideCard):
    """What each year brought."""

    def show_totals(self, totals: Sequence[YearTotal]) -> None:
        """Show the years, the latest first."""
        clear(self.lines)
        self.setVisible(bool(totals))
        for total in totals:
            year = Wrapped(str(total.year), "strong")
            self.lines.addWidget(box(col(year, Wrapped(total_words(total), "small"), gap=0)))

    @override
    def _retranslate(self) -> None:
        self.header.set_title(self.tr("Totaux par année"))


class AmountsCard(_SideCard):
    """The amounts and ceilings known, each with its day and its source, to be checked."""

    def show_rules(self, rules: AidRules, amounts: Sequence[Amount]) -> None:
        """Show the figures in force and the ceilings."""
        clear(self.lines)
        for amount in amounts:
            words = col(
                Wrapped(amount.label),
                Wrapped(figure_words(amount), "small_strong", "warning"),
                Wrapped(amount.source, "caption"),
                gap=0,
            )
            self.lines.addWidget(box(words))
        for ceiling in rules.ceilings:
            self.lines.addWidget(Wrapped(ceiling_words(ceiling), "caption"))
        note = self.tr("La dégressivité selon les revenus n’est pas calculée.")
        self.lines.addWidget(Wrapped(note, "caption"))

    @override
    def _retranslate(self) -> None:
        self.header.set_title(self.tr("Montants et plafonds à vérifier"))


class ProjectsCard(_SideCard):
    """The projects that pay for the support of the person.

    Signals:
        tag_wanted: Put the person under a project.
        untag_wanted: Take them out of one.
        new_wanted: Add a project of the agency.
    """

    tag_wanted = Signal()
    untag_wanted = Signal(object)  # ProjectRow
    new_wanted = Signal()

    def __init__(self) -> None:
        self.tag = Button("", icon="link-2", compact=True)
        self.new = Button("", "ghost", "plus", compact=True)
        super().__init__()
        self.body.addWidget(box(FlowLayout(self.tag, self.new)))
        self.tag.clicked.connect(self.tag_wanted)
        self.new.clicked.connect(self.new_wanted)

    def show_projects(self, page: AidsPage, *, may_write: bool, may_manage: bool) -> None:
        """Show the projects of the person."""
        clear(self.lines)
        for project, meetings in page.own_projects:
            words = Wrapped(project_words(project, meetings), "small")
            remove = IconButton("x", self.tr("Retirer ce projet de la fiche"))
            remove.setAccessibleDescription(project.title)
            remove.setVisible(False)
            remove.clicked.connect(partial(self._untag, project))
            self.lines.addWidget(box(row((words, 1), remove)))
            remove.setVisible(may_write)
        if not page.own_projects:
            none = self.tr("Aucun projet ne finance cet accompagnement.")
            self.lines.addWidget(Wrapped(none, "small"))
        self.tag.setVisible(may_write and bool(page.projects))
        self.new.setVisible(may_manage and may_write)

    def _untag(self, project: ProjectRow, _checked: bool = False) -> None:
        self.untag_wanted.emit(project)

    @override
    def _retranslate(self) -> None:
        self.header.set_title(self.tr("Projets financés"))
        self.tag.setText(self.tr("Rattacher…"))
        self.new.setText(self.tr("Nouveau projet…"))
