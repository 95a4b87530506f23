"""A young person: who they are, their pathway, and what comes next."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.errors import AppError
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.youth_form import YouthForm
from ui.screens.youth.desk import Desk, Opened
from ui.screens.youth.person_page import PersonPage
from ui.screens.youth.person_pages import PersonPages
from ui.screens.youth.reason_page import ReasonPage
from ui.screens.youth.record_panel import RecordPanel
from ui.screens.youth.recorder import Recorder
from ui.screens.youth.words import name_text
from ui.shell.screen import Screen
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.drawer import DrawerHost
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import box, col

_TABLES = frozenset(
    {
        "youth", "pathway", "phase", "situation", "event", "diagnostic", "action", "immersion",
        "account",
    }
)  # fmt: skip


class YouthScreen(Screen):
    """One person at a time; opening their page leaves a line in the journal."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._youth_id: int | None = None
        self._reason: str | None = None
        self._number = 0
        self._page: YouthPage | None = None
        self._wants_focus = False
        self.person = PersonPage(context)
        self.panel = RecordPanel(context)
        self.drawer = DrawerHost(self.person, self.panel, panel_width=380)
        self.recorder = Recorder(context, self.drawer, self.panel)
        self.body = PersonPages(context, self.person, self.drawer)
        self.reason = ReasonPage()
        self.form: YouthForm | None = None
        self._form_page: QWidget | None = None
        self._blank = QWidget()
        self._back = Button("")
        self._missing = EmptyState("circle-help", action=self._back)
        self._pages = QStackedWidget()
        for page in (self._blank, self.body, self.reason, self._missing):
            self._pages.addWidget(page)
        self.setLayout(col(self._pages))
        self._connect()

    # What the window asks

    @override
    def title(self) -> str:
        return self.tr("Fiche d’un jeune")  # never a name: it is read aloud

    @override
    def open(self, identifier: int) -> None:
        if identifier != self._youth_id:
            self.panel.flush()
            self._close_form()
            self.drawer.close_panel()
            self._youth_id, self._reason, self._page = identifier, None, None
            self._show(self._blank)
        self.refresh()

    @override
    def refresh(self) -> None:
        if self._youth_id is None:
            self._say_missing(self.tr("Choisissez quelqu’un dans la liste."))
            return
        self.person.sections.make_stale()
        self._load(self._youth_id)

    def _load(self, youth_id: int) -> None:
        self._number += 1
        number, reason, desk = self._number, self._reason, self._desk()

        def load(_task: TaskContext) -> Opened:
            return desk.open(number, youth_id, reason)

        self._context.tasks.start(load, on_success=self._on_opened, on_error=self._on_error)

    @override
    def focus_task(self) -> None:
        page = self._pages.currentWidget()
        self._wants_focus = page is self._blank
        if page is self.body:
            self.body.focus_task()
        elif page is self.reason:
            self.reason.edit.setFocus()
        elif self.form is not None:
            self.form.focus_task()

    @override
    def can_leave(self) -> bool:
        if self.form is None:
            is_kept = self.panel.flush()
            return is_kept and (self._page is None or self.person.sections.can_leave())
        if not self.form.may_leave():
            return False
        if not self.form.is_dirty():  # else it is still there on coming back
            self._close_form()
        return True

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self.form is not None:
            return {"save": self.form.save, "validate": self.form.save}
        if self._pages.currentWidget() is not self.body or self._page is None:
            return {}
        if not self.body.is_home():
            return self.body.commands()
        sections = self.person.sections.commands()
        return {**self._page_commands(self._page), **self.body.commands(), **sections}

    def _page_commands(self, page: YouthPage) -> dict[str, Callable[[], object]]:
        answers: dict[str, Callable[[], object]] = {}
        if self.drawer.is_open():
            answers["save"] = self.panel.save
        if page.editable:
            answers["edit"] = self.start_edit
        if self._context.may("event.write"):
            answers["side_panel"] = self._toggle_panel
        if self.person.diagnose.isEnabled() and not self.person.diagnose.isHidden():
            answers["new_diagnostic"] = self._diagnose
        return answers

    @override
    def panes(self) -> Sequence[QWidget]:
        if self._pages.currentWidget() is not self.body or not self.body.is_home():
            return ()
        return (self.person, self.panel) if self.drawer.is_open() else (self.person,)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self.refresh()  # the words of the page come from what was read
        super().changeEvent(event)

    # Reading

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if opened.number != self._number:
            return
        if opened.page is None:
            is_refused = self._reason is not None and opened.asked is not None
            self._reason = None
            self._show(self.reason)
            self.reason.start()
            if is_refused and opened.asked is not None:
                self.reason.show_error(translate_error(opened.asked))
            return
        self._page = opened.page
        self.recorder.show_page(opened.page)
        self.person.show_page(opened.page, opened.grid, self._context.today())
        self.body.show_page(opened.page)
        if self.form is None:
            self._show(self.body)
        if self._wants_focus:
            self.focus_task()

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._page = None
            self._say_missing(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self._reason = reason
        self._wants_focus = True
        self.refresh()

    def _say_missing(self, words: str) -> None:
        self._missing.set_texts(self.tr("Ce dossier ne s’ouvre pas."), words)
        self._back.setText(self.tr("Revenir à la liste"))
        self._back.setVisible(self._context.may("youth.identity"))
        self._show(self._missing)

    # Correcting who the person is

    @Slot()
    def start_edit(self) -> None:
        """Show the form of the file in the place of its page."""
        if self._page is None or self.form is not None:
            return
        header = PageHeader()
        header.set_title(name_text(self._page), self.tr("Identité et contact"))
        self.form = YouthForm(self._context)
        self.form.start_edit(self._page)
        self.form.saved.connect(self._on_edited)
        self.form.cancelled.connect(self._on_edit_left)
        self._form_page = box(col(header, (self.form, 1), gap=12, margins=(32, 20, 28, 16)))
        self._pages.addWidget(self._form_page)
        self._show(self._form_page)
        self.form.focus_task()

    @Slot(object)
    def _on_edited(self, _youth_id: int) -> None:
        self._close_form()
        self._context.navigator.say(self.tr("Fiche enregistrée."))
        self.refresh()

    @Slot()
    def _on_edit_left(self) -> None:
        self._close_form()
        self.person.overview.identity.edit.setFocus()

    def _close_form(self) -> None:
        if self._form_page is not None:
            self._pages.removeWidget(self._form_page)
            self._form_page.deleteLater()
        self.form = self._form_page = None
        self._show(self.body if self._page is not None else self._blank)

    # The side panel

    @Slot(object)
    def _open_record(self, record: object) -> None:
        """Open what an item of the pathway stands for: its form, or the section it is in."""
        self.body.go_home()
        if not self.person.open_section_of(record):
            self.recorder.open(record)

    @Slot()
    def _toggle_panel(self) -> None:
        if self.drawer.is_open():
            self.drawer.close_panel()
            self.person.focus_task()
        else:
            self.recorder.open_form("event")

    # Moving

    @Slot()
    def _diagnose(self) -> None:
        if self._youth_id is not None:
            self._context.navigator.start_diagnostic(self._youth_id)

    @Slot()
    def _go_to_list(self) -> None:
        self._context.navigator.go("youths")

    @Slot()
    def _leave_reason(self) -> None:
        self._youth_id = None
        if self._context.may("indicator.read"):
            self._context.navigator.go("indicators")

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        sections = self.person.sections
        sections.make_stale(tables)
        if self._page is None or self._youth_id is None or not self.isVisible():
            return
        if tables & _TABLES:
            self._load(self._youth_id)
        else:
            sections.read()

    def _desk(self) -> Desk:
        return Desk(self._context.vault, self._context.today())

    def _connect(self) -> None:
        self.person.form_wanted.connect(self.recorder.open)
        self.person.sections.form_wanted.connect(self.recorder.open)
        for pane in (self.person.overview.timeline, self.body.timeline.pane):
            pane.opened.connect(self._open_record)
        self.person.diagnose.clicked.connect(self._diagnose)
        self.person.overview.identity.edit_wanted.connect(self.start_edit)
        self.person.overview.steps.marked.connect(self.recorder.mark_event)
        self.person.overview.steps.done.connect(self.recorder.finish_action)
        self.body.changed.connect(self.commands_changed)
        self.recorder.changed.connect(self.commands_changed)
        self.person.sections.changed.connect(self.commands_changed)
        self.reason.given.connect(self._on_reason)
        self.reason.left.connect(self._leave_reason)
        self._back.clicked.connect(self._go_to_list)
        self._context.bus.changed.connect(self._on_changed)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.commands_changed.emit()
