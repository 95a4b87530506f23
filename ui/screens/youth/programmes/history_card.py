"""The programmes that are over, the Garantie jeunes among them, to be read."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from services.programmes.page import PathwayView
from ui.screens.youth.programmes.words import (
    crossing_text,
    evaluation_text,
    exit_text,
    phase_text,
    span_text,
)
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import Item, box, clear, col, line, row


class HistoryCard(Card):
    """A programme a block: when, how it ended, its phases, the rules crossed."""

    def __init__(self) -> None:
        self._header = SectionHeader()
        self._rows = col(gap=10)
        super().__init__(self._header, box(self._rows), gap=10)

    def show_views(self, views: Sequence[PathwayView], today: date) -> None:
        """Show what is over; nothing hides the card."""
        clear(self._rows)
        self._header.set_title(self.tr("Programmes passés"), str(len(views)))
        for position, view in enumerate(views):
            if position:
                self._rows.addWidget(line())
            self._rows.addWidget(self._block(view, today))
        self.setVisible(bool(views))

    def _block(self, view: PathwayView, today: date) -> QWidget:
        chips = [] if view.may_change else [Chip(self.tr("Lecture seule"), "neutral", "eye")]
        parts: list[Item] = [
            row(Label(view.label, "strong"), *chips, None),
            Wrapped(span_text(view), "small"),
            Wrapped(exit_text(view), "small"),
        ]
        for phase in view.phases:
            text, tone = evaluation_text(phase, today)
            words = Wrapped(f"{phase.objective} · {phase_text(phase)}", "caption")
            parts.append(row((words, 1), Chip(text, tone)))
        parts += [Wrapped(crossing_text(crossing), "caption") for crossing in view.crossings]
        return box(col(*parts, gap=2))
