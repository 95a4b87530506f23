"""Réglages: one page of cards, those the session may use."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.screens.settings.accounts import AccountsSection
from ui.screens.settings.agency import AgencySection
from ui.screens.settings.display import DisplaySection
from ui.screens.settings.loading import Shared, load
from ui.screens.settings.section import Section
from ui.screens.settings.security import SecuritySection
from ui.screens.settings.steering import SteeringSection
from ui.shell.screen import Screen
from ui.theme.theme import current_theme
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import box, col, row
from ui.widgets.scroll import scroll

CONCERNED = frozenset({"agency", "site", "account", "territory_figure", "objective"})
TWO_COLUMNS = 1040
"""Width of the page, at 100 % text, from which the cards stand in two columns."""
WIDEST = 1240


class SettingsScreen(Screen):
    """This computer and one's account first, then what the agency settled.

    Signals:
        settings_changed: The settings of this computer, as the user now wants them.
    """

    settings_changed = Signal(object)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self.display = DisplaySection(context.settings)
        self.security = SecuritySection(context)
        self.accounts = AccountsSection(context)
        self.agency = AgencySection(context)
        self.steering = SteeringSection(context)
        may = context.may
        self._is_shown: dict[Section, bool] = {
            self.display: True,
            self.security: True,
            self.accounts: may("account.manage"),
            self.agency: may("agency.manage") or may("site.manage"),
            self.steering: may("territory.write") or may("objective.write"),
        }
        self._header = PageHeader()
        self._columns = self._arranged()
        self._page = box(self._columns)
        self.setLayout(
            col(
                self._header,
                (scroll(box(row((self._page, 1000), None, gap=0))), 1),
                gap=16,
                margins=(32, 20, 24, 12),
            )
        )
        self._connect()
        self._retranslate()

    @override
    def title(self) -> str:
        return self.tr("Réglages")

    @override
    def refresh(self) -> None:
        self._asked += 1
        context, number, year = self._context, self._asked, self.steering.chosen_year()

        def read(_task: TaskContext) -> Shared:
            return load(context, number, year)

        context.tasks.start(read, on_success=self._show)

    @override
    def focus_task(self) -> None:
        self.display.theme.setFocus()

    @override
    def panes(self) -> Sequence[QWidget]:
        return tuple(section for section, is_shown in self._is_shown.items() if is_shown)

    @Slot(object)
    def _show(self, shared: Shared) -> None:
        if shared.number != self._asked:
            return
        self.accounts.show_accounts(shared.accounts)
        self.agency.show_agency(shared.agency, shared.sites)
        self.steering.show_year(shared.year, shared.figures, shared.targets)

    @Slot()
    def _tell(self) -> None:
        settings = self.display.applied(self._context.settings)
        self.settings_changed.emit(self.security.applied(settings))

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    def _arranged(self) -> QBoxLayout:
        for section, is_shown in self._is_shown.items():
            if not is_shown:
                section.hide()
        own = [self.display, self.security]
        shared = [self.agency, self.steering]
        if any(self._is_shown[section] for section in shared):
            left, right = [*own, self.accounts], shared
        else:
            left, right = [self.display], [self.security, self.accounts]
        return row(
            (col(*left, None, gap=16), 1),
            (col(*right, None, gap=16), 1),
            gap=16,
            margins=(2, 2, 8, 24),
        )

    def _connect(self) -> None:
        self.display.changed.connect(self._tell)
        self.security.changed.connect(self._tell)
        self.steering.year_changed.connect(self.refresh)
        self._context.bus.changed.connect(self._on_changed)
        current_theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = current_theme().px
        is_wide = self.width() >= px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if is_wide else direction.TopToBottom
        self._page.setMaximumWidth(px(WIDEST))
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(
            self.tr("Réglages"), self.tr("Les vôtres, puis ceux de votre structure.")
        )
