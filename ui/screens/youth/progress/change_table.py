"""A line a domain: how it was, how it is, and the change as an arrow, a shape and a word."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from services import formatting
from services.design.tokens import ColorName
from services.diagnostics.evolution import Change, DomainChange, word
from ui.theme.tones import Tone
from ui.translation import translate_text
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.level_painting import level_word
from ui.widgets.levels import LevelChip

# Shape, colour of the shape, tone of the word: the word alone says it all.
MARKS: Final[dict[Change, tuple[str, ColorName, Tone | None]]] = {
    Change.LIFTED: ("arrow-up", "success", "success"),
    Change.PARTLY_LIFTED: ("arrow-up-right", "success", "success"),
    Change.GAINED: ("star", "success", "success"),
    Change.STABLE: ("arrow-right", "ink_3", None),
    Change.WORSENED: ("arrow-down", "danger", "danger"),
    Change.NEW: ("plus", "ink_2", None),
    Change.UNKNOWN: ("circle-dashed", "ink_3", None),
}


class ChangeTable(Card):
    """The comparison, in the order of the grid."""

    def __init__(self) -> None:
        self._body = col()
        super().__init__(box(self._body), None, gap=10)

    def show_changes(
        self, changes: Sequence[DomainChange], before_on: date, after_on: date
    ) -> None:
        """Show a comparison."""
        clear(self._body)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        heads = (
            self.tr("Domaine"),
            formatting.narrow_date(before_on),
            formatting.narrow_date(after_on),
            self.tr("Changement"),
        )
        for column, words in enumerate(heads):
            grid.addWidget(Label(words, "caption"), 0, column)
        for at, change in enumerate(changes, 1):
            self._add(grid, at, change)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 2)
        self._body.addWidget(box(grid))

    def _add(self, grid: QGridLayout, at: int, change: DomainChange) -> None:
        name = Elided(change.domain.label)
        mark = self._mark(change)
        spoken = (change.domain.label, level_word(change.before), level_word(change.after))
        name.setAccessibleName(", ".join((*spoken, translate_text(word(change.change)))))
        grid.addWidget(name, at, 0)
        grid.addWidget(box(row(LevelChip(change.before), None)), at, 1)
        grid.addWidget(box(row(LevelChip(change.after), None)), at, 2)
        grid.addWidget(mark, at, 3)

    def _mark(self, change: DomainChange) -> QWidget:
        shape, color, tone = MARKS[change.change]
        text = translate_text(word(change.change))
        said = Elided(text, "small") if tone is None else Elided(text, "small_strong", tone)
        return box(row(Icon(shape, color, 16), (said, 1), gap=6))
