"""What limits the list: words, one's caseload, the weeks under the floor, the site."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.accounts import SiteRow
from services.activity.listing import Measure, WeekFilters
from ui.forms.codes import CodeChoice
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import box, col
from ui.widgets.words_field import WordsField


class FilterBar(QWidget):
    """Every filter stays as it was left while the session lasts.

    Signals:
        search_changed: The words to look for, a moment after the last letter.
        filters_changed: One of the others changed.
    """

    search_changed = Signal(str)
    filters_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sites: Sequence[SiteRow] = ()
        self.words = WordsField()
        self.mine = Button("", icon="user-round")
        self.under = Button("", icon="filter")
        for button in (self.mine, self.under):
            button.setCheckable(True)
            button.setChecked(True)
        self.measure, self.site = CodeChoice(), CodeChoice()
        self.setLayout(
            col(box(FlowLayout(self.words, self.mine, self.under, self.measure, self.site)))
        )
        self._retranslate()
        self.measure.set_value(Measure.DECLARED)
        self.site.hide()
        self.words.search_changed.connect(self.search_changed)
        for button in (self.mine, self.under):
            button.toggled.connect(self._on_changed)
        for choice in (self.measure, self.site):
            choice.currentIndexChanged.connect(self._on_changed)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def filters(self) -> WeekFilters:
        """Return what the list is limited to, the words apart."""
        site, measure = self.site.value(), self.measure.value()
        return WeekFilters(
            mine=self.mine.isChecked(),
            under_only=self.under.isChecked(),
            site_id=site if isinstance(site, int) else None,
            measure=measure if isinstance(measure, Measure) else Measure.DECLARED,
        )

    def set_sites(self, sites: Sequence[SiteRow]) -> None:
        """Offer the sites of the agency; a single one is not a choice."""
        self._sites = sites
        self._fill_sites()
        self.site.setVisible(len(sites) > 1)

    @Slot()
    def _on_changed(self) -> None:
        self.filters_changed.emit()

    def _restyle(self) -> None:
        theme = current_theme()
        self.words.setFixedWidth(theme.px(280))
        for choice in (self.measure, self.site):
            choice.setMinimumWidth(theme.px(170))

    def _fill_sites(self) -> None:
        every: list[tuple[object, str]] = [(None, self.tr("Tous les sites"))]
        self.site.set_options([*every, *((site.id, site.name) for site in self._sites)])

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Nom, téléphone ou numéro de fiche"))
        self.words.setAccessibleName(self.tr("Filtrer la liste"))
        self.mine.setText(self.tr("Mon portefeuille"))
        self.under.setText(self.tr("Sous le plancher seulement"))
        self.measure.set_options(
            [
                (Measure.DECLARED, self.tr("Heures déclarées")),
                (Measure.VALIDATED, self.tr("Heures validées")),
            ]
        )
        self.measure.setAccessibleName(self.tr("Heures comparées"))
        self.site.setAccessibleName(self.tr("Site"))
        self._fill_sites()
