"""Réglages: one page of cards, those the session may use."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.screens.settings.accounts import AccountsSection
from ui.screens.settings.agency import AgencySection
from ui.screens.settings.caseloads import CaseloadsSection
from ui.screens.settings.display import DisplaySection
from ui.screens.settings.letterhead import LetterheadSection
from ui.screens.settings.loading import Shared, load
from ui.screens.settings.rule_editor import RuleEditor
from ui.screens.settings.rules import RulesSection
from ui.screens.settings.section import Section
from ui.screens.settings.security import SecuritySection
from ui.screens.settings.steering import SteeringSection
from ui.shell.screen import Screen
from ui.theme.theme import current_theme
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import box, col, row
from ui.widgets.scroll import scroll

CONCERNED = frozenset(
    {"agency", "site", "account", "territory_figure", "objective", "rule_text"}
) | {"youth"}
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
        self.letterhead = LetterheadSection(context)
        self.steering = SteeringSection(context)
        self.rules = RulesSection()
        self.caseloads = CaseloadsSection(context)
        self.editor: RuleEditor | None = None
        may = context.may
        self._is_shown: dict[Section, bool] = {
            self.display: True,
            self.security: True,
            self.accounts: may("account.manage"),
            self.agency: may("agency.manage") or may("site.manage"),
            self.letterhead: may("agency.manage"),
            self.steering: may("territory.write") or may("objective.write"),
            self.rules: may("rule.edit"),
            self.caseloads: may("caseload.reassign") or may("caseload.hand_over"),
        }
        self._header = PageHeader()
        self._columns = self._arranged()
        self._page = box(self._columns)
        self._cards = box(
            col(
                self._header,
                (scroll(box(row((self._page, 1000), None, gap=0))), 1),
                gap=16,
                margins=(32, 20, 24, 12),
            )
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._cards)
        self.setLayout(col(self._pages))
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
        if self._is_editing():
            self.editor_page().text.setFocus()
        else:
            self.display.theme.setFocus()

    @override
    def can_leave(self) -> bool:
        return self.editor is None or self.editor.flush()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if not self._is_editing():
            return {}
        editor = self.editor_page()
        return {"save": editor.save, "validate": editor.save, "export": editor.export}

    def editor_page(self) -> RuleEditor:
        """Return the page where a rule file is changed, made the first time."""
        if self.editor is None:
            self.editor = RuleEditor(self._context)
            self.editor.left.connect(self._close_editor)
            self._pages.addWidget(self.editor)
        return self.editor

    @Slot(str)
    def open_rules(self, file: str) -> None:
        """Show a rule file in the place of the cards."""
        editor = self.editor_page()
        editor.open_file(file)
        self._pages.setCurrentWidget(editor)
        self.commands_changed.emit()

    @Slot()
    def _close_editor(self) -> None:
        editor = self.editor_page()
        if editor.flush():
            self._pages.setCurrentWidget(self._cards)
            self.commands_changed.emit()
            if editor.file is not None:
                self.rules.focus_file(editor.file)

    def _is_editing(self) -> bool:
        return self.editor is not None and self._pages.currentWidget() is self.editor

    @override
    def panes(self) -> Sequence[QWidget]:
        if self._is_editing():
            return ()
        return tuple(section for section, is_shown in self._is_shown.items() if is_shown)

    @Slot(object)
    def _show(self, shared: Shared) -> None:
        if shared.number != self._asked:
            return
        self.accounts.show_accounts(shared.accounts)
        self.agency.show_agency(shared.agency, shared.sites)
        if self._is_shown[self.letterhead]:
            self.letterhead.show_sites(shared.sites)
        self.rules.show_states(shared.rules)
        self.caseloads.show_caseloads(shared.advisers, shared.sites)
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
        shared = [self.agency, self.letterhead, self.steering, self.rules]
        if any(self._is_shown[section] for section in shared):
            left, right = [*own, self.accounts, self.caseloads], shared
        else:
            left, right = own, [self.accounts, self.caseloads]
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
        self.rules.opened.connect(self.open_rules)
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
