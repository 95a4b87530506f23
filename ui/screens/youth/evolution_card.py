"""What changed between the last two diagnostics."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

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


class EvolutionCard(Card):
    """A line a domain: before, after, and the change in words."""

    def __init__(self) -> None:
        self._header = SectionHeader()
        self._body = col()
        super().__init__(self._header, box(self._body), None, gap=10)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def show_diagnostics(self, diagnostics: Sequence[DiagnosticItem], grid: Grid) -> None:
        """Compare the last two diagnostics, or show the only one."""
        done = [item for item in diagnostics if item.status is not DiagnosticStatus.DRAFT]
        clear(self._body)
        if not done:
            self._header.set_title(self.tr("Évolution"))
            self._body.addWidget(self._nothing())
            return
        after = done[0]
        day = formatting.day_and_month(after.made_on)
        if len(done) == 1:
            self._header.set_title(self.tr("Premier diagnostic"), day)
            changes = evolution({}, after.levels, grid)
            self._body.addWidget(self._lines(changes, is_first=True))
            return
        before = done[1]
        self._header.set_title(
            self.tr("Évolution"), f"{formatting.day_and_month(before.made_on)} → {day}"
        )
        changes = evolution(before.levels, after.levels, grid)
        self._body.addWidget(self._lines(changes, is_first=False))

    def _restyle(self) -> None:
        # As high as the titles beside it, which carry a button.
        self._header.setMinimumHeight(current_theme().metrics.control_small)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "list-checks",
            self.tr("Pas encore de diagnostic."),
            self.tr("Le premier dira où la personne en est, domaine par domaine."),
        )

    def _lines(self, changes: Sequence[DomainChange], *, is_first: bool) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        half = -(-len(changes) // 2)
        for position, change in enumerate(changes):
            at, side = position % half, 3 * (position // half)
            grid.addWidget(Elided(change.domain.short_label), at, side)
            grid.addWidget(self._levels(change, is_first=is_first), at, side + 1)
            grid.addWidget(self._word(change, is_first=is_first), at, side + 2)
        for column, stretch in enumerate((4, 0, 4, 4, 0, 4)):
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
