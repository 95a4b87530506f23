"""Réunion d’équipe: signals, the obligation to train, and what became of the barriers found."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services import formatting
from services.signals.meeting import Meeting
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.documents.document_page import DocumentPage
from ui.forms.codes import CodeChoice
from ui.forms.signals.answer_form import AnswerForm
from ui.forms.signals.answer_panel import AnswerPanel
from ui.screens.team import chain_page, obligation_page, signals_page
from ui.screens.team.chain_page import ChainPage
from ui.screens.team.obligation_page import ObligationPage
from ui.screens.team.scope import Scope
from ui.screens.team.signals_page import SignalsPage
from ui.shell.screen import Screen
from ui.widgets.buttons import Button
from ui.widgets.drawer import DrawerHost
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import box, col, row
from ui.widgets.tab_order import keep_focus_in_view
from ui.widgets.tab_strip import TabStrip


class TeamScreen(Screen):
    """Three tabs on the same people: those of a site, of an adviser, or all of them."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._stale: set[int] = {0, 1, 2}
        self._current = 0
        self._mine: int | None = context.actor.account_id  # shown until somebody chooses
        self.site, self.adviser = CodeChoice(), CodeChoice()
        for choice in (self.site, self.adviser):
            choice.setSizeAdjustPolicy(CodeChoice.SizeAdjustPolicy.AdjustToContents)
        self.agenda_button = Button(icon="printer")
        self._header = PageHeader(self.agenda_button)
        self.tabs = TabStrip()
        self.signals = SignalsPage(context)
        self.obligation = ObligationPage(context)
        self.chain = ChainPage(context)
        self._pages = (self.signals, self.obligation, self.chain)
        self._tables = (signals_page.TABLES, obligation_page.TABLES, chain_page.TABLES)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        self.panel = AnswerPanel(context.tasks)
        self.document = DocumentPage()
        self._whole = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    @override
    def title(self) -> str:
        return self.tr("Réunion d’équipe")

    @override
    def refresh(self) -> None:
        self._stale = {0, 1, 2}
        self._read()

    @override
    def focus_task(self) -> None:
        if self._whole.currentWidget() is self.document:
            self.document.print_button.setFocus()
        else:
            self._enter()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self._whole.currentWidget() is self.document:
            return {"print": self.document.print_document}
        answers: dict[str, Callable[[], object]] = {
            "print": self.show_agenda,
            "next_tab": lambda: self.tabs.step(1),
            "previous_tab": lambda: self.tabs.step(-1),
        }
        if self.drawer.is_open():
            answers["save"] = self.panel.save
        return answers

    @override
    def panes(self) -> Sequence[QWidget]:
        if self._whole.currentWidget() is self.document:
            return ()
        return (self._main, self.panel) if self.drawer.is_open() else (self._main,)

    # Whose people

    def scope(self) -> Scope:
        """Return whose people are shown."""
        site, adviser = self.site.value(), self.adviser.value()
        return Scope(
            site_id=site if isinstance(site, int) else None,
            adviser_id=adviser if isinstance(adviser, int) else self._mine,
        )

    @Slot()
    def _on_scope(self) -> None:
        self._stale = {0, 1, 2}
        self._read()

    def _read(self) -> None:
        if self._current in self._stale:
            self._stale.discard(self._current)
            self._pages[self._current].set_scope(self.scope())

    @Slot(object)
    def _on_meeting(self, meeting: Meeting) -> None:
        self._offer_scopes(meeting)
        count = formatting.count(meeting.persons, "personne", "personnes")
        about = self.tr("{count} dont on parle dans cette sélection")
        nobody = self.tr("Personne n’est concerné dans cette sélection")
        self._header.set_title(
            self.tr("Réunion d’équipe"), about.format(count=count) if meeting.persons else nobody
        )

    def _offer_scopes(self, meeting: Meeting) -> None:
        for choice, everything, found in (
            (self.site, self.tr("Tous les sites"), meeting.sites),
            (self.adviser, self.tr("Tous les portefeuilles"), meeting.advisers),
        ):
            choice.blockSignals(True)
            kept = choice.value()
            choice.set_options([(None, everything), *found.items()])
            choice.set_value(kept)
            choice.blockSignals(False)
        self._start_with_mine(meeting)

    def _start_with_mine(self, meeting: Meeting) -> None:
        """Choose one's own people the first time; who follows nobody sees everybody."""
        mine, self._mine = self._mine, None
        if mine is None:
            return
        self.adviser.blockSignals(True)
        self.adviser.set_value(mine if mine in meeting.advisers else None)
        self.adviser.blockSignals(False)
        if mine not in meeting.advisers:
            self._on_scope()

    # Tabs

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._current = index
        self.tabs.select(index)
        self._stack.setCurrentWidget(self._pages[index])
        keep_focus_in_view(self.tabs)
        self._read()

    @Slot()
    def _enter(self) -> None:
        self._pages[self._current].focus_task()
        keep_focus_in_view(self.tabs)  # a tab may have nothing to answer

    # Answers

    @Slot(object, str)
    def _on_form(self, form: AnswerForm, about: str) -> None:
        self.panel.show_form(form, about)
        self.drawer.open_panel()
        form.focus_task()
        self.commands_changed.emit()

    @Slot(object)
    def _on_saved(self, form: AnswerForm) -> None:
        self.drawer.close_panel()
        self._context.navigator.say(form.done_words())
        self._context.bus.announce(form.TABLE)
        self.commands_changed.emit()

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        self._stale |= {n for n, shown in enumerate(self._tables) if tables & shown}
        if self.isVisible():
            self._read()

    # Paper

    @Slot()
    def show_agenda(self) -> None:
        """Show the agenda of the meeting as it will be printed: decisions only."""
        context, wanted, today = self._context, self.signals.wanted(), self._context.today()

        def prepare(_task: TaskContext) -> bytes:
            from services.reports import meeting_agenda

            with context.database.read(context.actor) as session:
                return meeting_agenda.write(
                    meeting_agenda.agenda_content(session, wanted, today=today)
                )

        context.tasks.start(prepare, on_success=self._on_agenda)

    @Slot(object)
    def _on_agenda(self, content: bytes) -> None:
        title = self.tr("Ordre du jour : les décisions à suivre")
        self._whole.setCurrentWidget(self.document)
        self.document.show_document(content, title, "reunion-equipe.pdf")
        self.commands_changed.emit()

    @Slot()
    def _leave_agenda(self) -> None:
        self._whole.setCurrentWidget(self.drawer)
        self.agenda_button.setFocus()
        self.commands_changed.emit()

    def _build(self) -> None:
        top = col(self._header, row(self.site, self.adviser, None, gap=12), self.tabs, gap=12)
        self._main = box(col(top, (self._stack, 1), gap=10, margins=(32, 20, 32, 12)))
        self.drawer = DrawerHost(self._main, self.panel, panel_width=380)
        self._whole.addWidget(self.drawer)
        self._whole.addWidget(self.document)
        self.setLayout(col(self._whole))

    def _connect(self) -> None:
        self.site.currentIndexChanged.connect(self._on_scope)
        self.adviser.currentIndexChanged.connect(self._on_scope)
        self.agenda_button.clicked.connect(self.show_agenda)
        self.tabs.asked.connect(self._on_tab)
        self.tabs.entered.connect(self._enter)
        self.signals.loaded.connect(self._on_meeting)
        for page in (self.signals, self.obligation):
            page.form_wanted.connect(self._on_form)
        self.panel.saved.connect(self._on_saved)
        self.panel.left.connect(self.drawer.close_panel)
        self.drawer.panel_closed.connect(self.commands_changed)
        self.document.left.connect(self._leave_agenda)
        self._context.bus.changed.connect(self._on_changed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Réunion d’équipe"))
        self.agenda_button.setText(self.tr("Préparer l’ordre du jour"))
        self.agenda_button.set_tip("Ctrl+P")
        self.site.setAccessibleName(self.tr("Site"))
        self.adviser.setAccessibleName(self.tr("Portefeuille"))
        self.tabs.set_titles(
            [self.tr("Signaux"), self.tr("Obligation de formation"), self.tr("Freins et actions")]
        )
        self.tabs.bar.setAccessibleName(self.tr("Sujets de la réunion"))
        if self.signals.meeting is not None:
            self._on_meeting(self.signals.meeting)
