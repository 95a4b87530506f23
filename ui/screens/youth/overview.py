"""The first tab of a person: pathway, what comes next, what changed, and who it is."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from services.diagnostics.grid import Grid
from services.reference.lists import ReferenceLists
from services.youths.page import YouthPage
from ui.screens.youth.evolution_card import EvolutionCard
from ui.screens.youth.identity_card import IdentityCard, JobSearchCard
from ui.screens.youth.steps_card import StepsCard
from ui.screens.youth.timeline.pane import TimelinePane
from ui.widgets.card import Card
from ui.widgets.columns import Columns
from ui.widgets.layouts import box, col
from ui.widgets.scroll import scroll

_THREE_CARDS = 1000  # width under which the cards stand one under the other


class Overview(QWidget):
    """Shows a page as read; a role that sees less has fewer cards."""

    def __init__(self, references: ReferenceLists) -> None:
        super().__init__()
        self._references = references
        self.timeline = TimelinePane()
        self._timeline_card = Card(self.timeline)
        self.steps = StepsCard()
        self.evolution = EvolutionCard()
        self.identity = IdentityCard()
        self.search = JobSearchCard()
        cards = Columns(
            (self.steps, 5), (self.evolution, 7), (self.search, 5), (self.identity, 5),
            under=_THREE_CARDS,
        )  # fmt: skip
        content = box(col(self._timeline_card, cards, None, gap=16, margins=(32, 16, 32, 24)))
        self.setLayout(col(scroll(content)))

    def show_page(self, page: YouthPage, grid: Grid | None, today: date) -> None:
        """Show what was read of a file."""
        self.identity.show_page(page, self._references)
        sees_record = page.record is not None
        for card in (self._timeline_card, self.steps, self.evolution):
            card.setVisible(sees_record)
        self.search.setVisible(page.job_search is not None and not sees_record)
        if page.job_search is not None and not sees_record:
            self.search.show_search(page.job_search)
        if page.record is not None and grid is not None:
            history = page.record.history
            self.timeline.show_history(history, today)
            self.steps.show_history(history, today)
            self.evolution.show_diagnostics(history.diagnostics, grid, today)

    def focus_task(self) -> None:
        """Put the focus on the pathway, or on what the role sees instead."""
        if self._timeline_card.isHidden():
            self.identity.edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.timeline.focus_task()
