"""What limits the list of breaks: whose, where, of which kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.accounts import SiteRow
from services.breaks.rules import RuleCode
from services.coverage import Colleague
from ui.forms import break_words
from ui.forms.codes import CodeChoice
from ui.screens.breaks.source import BreakFilters
from ui.theme.theme import current_theme
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import box, col

MINE, EVERYBODY = "mine", "everybody"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters offer."""

    sites: Sequence[SiteRow]
    colleagues: Sequence[Colleague]


class BreakFilterBar(QWidget):
    """Three closed lists.

    Signals:
        filters_changed: One of them changed.
    """

    filters_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices = Choices((), ())
        self.adviser, self.site, self.kind = CodeChoice(), CodeChoice(), CodeChoice()
        self.setLayout(col(box(FlowLayout(self.adviser, self.site, self.kind))))
        self._retranslate()
        self.adviser.set_value(MINE)
        for choice in (self.site, self.kind):
            choice.set_value(None)
        for choice in (self.adviser, self.site, self.kind):
            choice.currentIndexChanged.connect(self._on_changed)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def filters(self) -> BreakFilters:
        """Return what the list is limited to."""
        adviser, site, kind = self.adviser.value(), self.site.value(), self.kind.value()
        return BreakFilters(
            mine=adviser == MINE,
            adviser_id=adviser if isinstance(adviser, int) else None,
            site_id=site if isinstance(site, int) else None,
            kind=kind if isinstance(kind, RuleCode) else None,
        )

    def offer(self, choices: Choices) -> None:
        """Offer sites and advisers; a single site is not a choice."""
        self._choices = choices
        self._fill()
        self.site.setVisible(len(choices.sites) > 1)

    @Slot()
    def _on_changed(self) -> None:
        self.filters_changed.emit()

    def _fill(self) -> None:
        whose: list[tuple[object, str]] = [
            (MINE, self.tr("Ma liste")),
            (EVERYBODY, self.tr("Toute la structure")),
        ]
        whose += [(one.id, one.name) for one in self._choices.colleagues]
        self.adviser.set_options(whose)
        every: list[tuple[object, str]] = [(None, self.tr("Tous les sites"))]
        self.site.set_options([*every, *((one.id, one.name) for one in self._choices.sites)])

    def _restyle(self) -> None:
        for choice in (self.adviser, self.site, self.kind):
            choice.setMinimumWidth(current_theme().px(190))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fill()
        kinds: list[tuple[object, str]] = [(None, self.tr("Toutes les natures"))]
        self.kind.set_options([*kinds, *((code, break_words.kind(code)) for code in RuleCode)])
        self.adviser.setAccessibleName(self.tr("Liste de"))
        self.site.setAccessibleName(self.tr("Site"))
        self.kind.setAccessibleName(self.tr("Nature"))
