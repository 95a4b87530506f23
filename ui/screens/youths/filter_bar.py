"""What limits the list: words, one's caseload, status, programme, site."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.accounts import SiteRow
from services.youths.listing import Filters
from services.youths.vocabulary import Programme, YouthStatus
from ui.forms.codes import CodeChoice
from ui.forms.words import options
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

    def __init__(self, *, sees_records: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sites: Sequence[SiteRow] = ()
        self.words = WordsField()
        self.mine = Button("", icon="user-round")
        self.mine.setCheckable(True)
        self.status, self.programme, self.site = CodeChoice(), CodeChoice(), CodeChoice()
        self.programme.setVisible(sees_records)
        self.clear_all = Button("", "ghost", "x")
        self._build()
        self.words.search_changed.connect(self.search_changed)
        self.words.textChanged.connect(self._on_typed)
        self.mine.toggled.connect(self._on_changed)
        for choice in (self.status, self.programme, self.site):
            choice.currentIndexChanged.connect(self._on_changed)
        self.clear_all.clicked.connect(self.reset)
        self._retranslate()
        self._on_changed()

    def filters(self) -> Filters:
        """Return what the list is limited to, the words apart."""
        status, programme, site = self.status.value(), self.programme.value(), self.site.value()
        return Filters(
            mine=self.mine.isChecked(),
            site_id=site if isinstance(site, int) else None,
            status=status if isinstance(status, YouthStatus) else None,
            programme=programme if isinstance(programme, Programme) else None,
        )

    def is_limited(self) -> bool:
        """Tell whether anything is filtered out."""
        return bool(self.words.words()) or self.filters() != Filters()

    def set_sites(self, sites: Sequence[SiteRow]) -> None:
        """Offer the sites of the agency; a single one is not a choice."""
        self._sites = sites
        self._fill_sites()
        self.site.setVisible(len(sites) > 1)

    @Slot()
    def reset(self) -> None:
        """Show everybody again."""
        self.words.clear()
        self.mine.setChecked(False)
        for choice in (self.status, self.programme, self.site):
            choice.set_value(None)

    def set_words(self, text: str) -> None:
        """Look for a text at once."""
        self.words.setText(text)
        self.words.tell_search()

    @Slot()
    def _on_typed(self) -> None:
        self.clear_all.setVisible(self.is_limited())

    @Slot()
    def _on_changed(self) -> None:
        self.clear_all.setVisible(self.is_limited())
        self.filters_changed.emit()

    def _build(self) -> None:
        current_theme().changed.connect(self._restyle)
        self._restyle()
        choices = FlowLayout(
            self.words, self.mine, self.status, self.programme, self.site, self.clear_all
        )
        self.setLayout(col(box(choices)))

    def _restyle(self) -> None:
        theme = current_theme()
        self.words.setFixedWidth(theme.px(320))
        for choice in (self.status, self.programme, self.site):
            choice.setMinimumWidth(theme.px(150))

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
        self.mine.set_tip(self.tr("Les dossiers que vous suivez, et ceux qui vous sont confiés"))
        self.clear_all.setText(self.tr("Tout afficher"))
        every: list[tuple[object, str]] = [(None, self.tr("Tous les statuts"))]
        self.status.set_options([*every, *options(YouthStatus)])
        self.status.setAccessibleName(self.tr("Statut"))
        none: list[tuple[object, str]] = [(None, self.tr("Tous les programmes"))]
        self.programme.set_options([*none, *options(Programme)])
        self.programme.setAccessibleName(self.tr("Programme en cours"))
        self.site.setAccessibleName(self.tr("Site"))
        self._fill_sites()
