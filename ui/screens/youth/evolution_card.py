"""What changed between the last two diagnostics."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from services import formatting
from services.diagnostics.evolution import Change, DomainChange, evolution, word
from services.diagnostics.grid import Grid
from services.youths.items import DiagnosticItem
from services.youths.vocabulary import DiagnosticStatus
from ui.theme.theme import current_theme
from ui.theme.tones import Tone
from ui.translation import translate_text
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.level_painting import level_word
from ui.widgets.levels import LevelGlyph

_TONES: dict[Change, Tone] = {
    Change.LIFTED: "success",
    Change.PARTLY_LIFTED: "success",
    Change.GAINED: "success",
    Change.WORSENED: "danger",
}

_TWO_COLUMNS = 500  # width under which two columns would cut the words


class EvolutionCard(Card):
    """A line a domain: before, after, and the change in words."""

    def __init__(self) -> None:
        self._header = SectionHeader()
        self._body = col()
        super().__init__(self._header, box(self._body), None, gap=10)
        self._changes: Sequence[DomainChange] = ()
        self._is_first = False
        self._columns = 0
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def show_diagnostics(
        self, diagnostics: Sequence[DiagnosticItem], grid: Grid, today: date
    ) -> None:
        """Compare the last two diagnostics, or show the only one."""
        done = [item for item in diagnostics if item.status is not DiagnosticStatus.DRAFT]
        self._changes = ()
        if not done:
            self._header.set_title(self.tr("Évolution"))
        elif len(done) == 1:
            day = formatting.near_day(done[0].made_on, today)
            self._header.set_title(self.tr("Premier diagnostic"), day)
            self._changes, self._is_first = evolution({}, done[0].levels, grid), True
        else:
            after, before = done[0], done[1]
            days = (formatting.near_day(one.made_on, today) for one in (before, after))
            self._header.set_title(self.tr("Évolution"), " → ".join(days))
            self._changes = evolution(before.levels, after.levels, grid)
            self._is_first = False
        self._fill()

    def _fill(self) -> None:
        clear(self._body)
        self._body.addWidget(self._lines() if self._changes else self._nothing())

    def _columns_wanted(self) -> int:
        return 2 if self.width() >= current_theme().px(_TWO_COLUMNS) else 1

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._changes and self._columns != self._columns_wanted():
            self._fill()

    def _restyle(self) -> None:
        # As high as the titles beside it, which carry a button.
        self._header.setMinimumHeight(current_theme().metrics.control_small)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "list-checks",
            self.tr("Pas encore de diagnostic."),
            self.tr("Le premier dira où la personne en est, domaine par domaine."),
        )

    def _lines(self) -> QWidget:
        """Set a line a domain, in two columns when no word is cut by it."""
        self._columns = self._columns_wanted()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        high = -(-len(self._changes) // self._columns)
        for position, change in enumerate(self._changes):
            at, side = position % high, 3 * (position // high)
            grid.addWidget(Elided(change.domain.short_label), at, side)
            grid.addWidget(self._levels(change, is_first=self._is_first), at, side + 1)
            grid.addWidget(self._word(change, is_first=self._is_first), at, side + 2)
        for column, stretch in enumerate((4, 0, 4) * self._columns):
            grid.setColumnStretch(column, stretch)
        return box(grid)

    def _levels(self, change: DomainChange, *, is_first: bool) -> QWidget:
        after = LevelGlyph(change.after)
        if is_first:
            return box(row(after))
        return box(row(LevelGlyph(change.before), Icon("arrow-right", "ink_3", 16), after, gap=4))

    def _word(self, change: DomainChange, *, is_first: bool) -> Label:
        if is_first:
            return Elided(level_word(change.after), "small")
        tone = _TONES.get(change.change)
        text = translate_text(word(change.change))
        return Elided(text, "caption") if tone is None else Elided(text, "small_strong", tone)
