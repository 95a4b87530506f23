"""Employeurs: the list, and beside it the establishment one is about to call."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.employers.pages import EmployerPage
from services.employers.records import EmployerInput
from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.screens.employers.desk import EmployerDesk, Entry
from ui.screens.employers.entry_form import EntryForm
from ui.screens.employers.list_page import ListPage
from ui.screens.employers.new_panel import NewEmployerPanel
from ui.screens.employers.panel import EmployerPanel
from ui.shell.screen import Screen
from ui.translation import translate_error
from ui.widgets.drawer import DrawerHost
from ui.widgets.layouts import col

PANEL_WIDTH = 392
CONCERNED = frozenset({"employer", "contact", "interaction", "offer"})


class EmployersScreen(Screen):
    """Shared history and the limit of calls are read before calling, then completed in place."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self._saving: EntryForm | None = None
        self.list = ListPage(context)
        self.panel = EmployerPanel(context)
        self.new_panel = NewEmployerPanel(context)
        self._side = QStackedWidget()
        self._side.addWidget(self.panel)
        self._side.addWidget(self.new_panel)
        self.host = DrawerHost(self.list, self._side, panel_width=PANEL_WIDTH)
        self.setLayout(col(self.host))
        self._connect()

    @override
    def title(self) -> str:
        return self.tr("Employeurs")

    @override
    def refresh(self) -> None:
        self.list.refresh()
        shown = self.panel.employer_id()
        if shown is not None and self.host.is_open():
            self._load(shown)

    @override
    def open(self, identifier: int) -> None:
        """Show the list, and beside it one employer."""
        self.list.choose(identifier)
        self.list.refresh()
        self.open_employer(identifier)

    @override
    def focus_task(self) -> None:
        self.list.focus_task()

    @override
    def can_leave(self) -> bool:
        # Typing that is not saved stays in its form, and on the disk as a draft.
        return all(form.flush() for form in (*self.panel.forms(), self.new_panel.form))

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        answers: dict[str, Callable[[], object]] = {"filter": self.list.focus_filter}
        if self._context.may("employer.write"):
            answers |= {"save": self._submit, "validate": self._submit}
        return answers

    @override
    def panes(self) -> Sequence[QWidget]:
        if self.host.is_open():
            return (self.list.table, self._side, self.list.filters)
        return (self.list.table, self.list.filters)

    @Slot(object)
    def open_employer(self, identifier: int) -> None:
        """Show an employer in the panel, unless something typed about another would be lost."""
        form = self.panel.typing()
        if form is not None and self.panel.employer_id() != identifier:
            message = self.tr("Enregistrez ou annulez d’abord ce que vous êtes en train d’écrire.")
            self._context.navigator.say(message, tone="warning")
            self._show_side(self.panel)
            form.focus_first()
            return
        self._load(identifier)

    @Slot()
    def start_new(self) -> None:
        """Show the form of a new employer; what was typed there is still there."""
        self._show_side(self.new_panel)
        self.new_panel.form.start()

    def _submit(self) -> None:
        form = self._typing()
        if form is not None:
            form.submit()

    def _typing(self) -> EntryForm | None:
        new = self.new_panel.form
        return self.panel.typing() or (new if new.is_dirty() else None)

    def _desk(self) -> EmployerDesk:
        context = self._context
        return EmployerDesk(context.vault, context.references, context.today())

    def _load(self, identifier: int) -> None:
        self._asked += 1
        number, desk = self._asked, self._desk()

        def load(_task: TaskContext) -> tuple[int, EmployerPage]:
            return desk.page(number, identifier)

        self._context.tasks.start(load, on_success=self._on_page, on_error=self._on_lost)

    @Slot(object)
    def _on_page(self, answer: tuple[int, EmployerPage]) -> None:
        number, page = answer
        if number != self._asked:
            return
        is_new = not self.host.is_open() or self.panel.employer_id() != page.id
        self.panel.show_page(page)
        if is_new:
            self.list.choose(page.id)
            self._show_side(self.panel)
            self.panel.focus_task()

    @Slot(object)
    def _on_lost(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._context.tasks.unhandled_error.emit(error)
            return
        self._context.navigator.say(translate_error(error), tone="warning")
        self.host.close_panel()
        self.list.refresh()

    def _add(self, form: EntryForm, entry: Entry) -> None:
        identifier, desk = self.panel.employer_id(), self._desk()
        if identifier is None or not self._begin(form):
            return

        def add(_task: TaskContext) -> int:
            return desk.add(identifier, entry)

        self._context.tasks.start(add, on_success=self._on_added, on_error=self._on_refused)

    @Slot(object)
    def _register(self, data: EmployerInput) -> None:
        desk = self._desk()

        def register(_task: TaskContext) -> int:
            return desk.register(data)

        if self._begin(self.new_panel.form):
            self._context.tasks.start(
                register, on_success=self._on_registered, on_error=self._on_refused
            )

    def _begin(self, form: EntryForm) -> bool:
        """Take note of the form being saved; False while another one still is."""
        if self._saving is not None:
            form.set_busy(False)
            return False
        self._saving = form
        return True

    @Slot(object)
    def _on_added(self, _identifier: int) -> None:
        message = {
            "exchange": self.tr("Échange enregistré."),
            "contact": self.tr("Interlocuteur enregistré."),
            "offer": self.tr("Offre enregistrée."),
        }[self._finish()]
        self._context.navigator.say(message)
        self._context.bus.announce("interaction", "contact", "offer", "employer")
        self.panel.focus_task()

    @Slot(object)
    def _on_registered(self, identifier: int) -> None:
        self._finish()
        self._context.navigator.say(self.tr("Entreprise enregistrée."))
        self._context.bus.announce("employer")
        self.open(identifier)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        form, self._saving = self._saving, None
        if form is not None:
            form.set_busy(False)
        if form is not None and isinstance(error, AppError):
            form.refuse(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _finish(self) -> str:
        """Close the form that was saved and return what it adds."""
        form, self._saving = self._saving, None
        if form is None:
            raise RuntimeError("nothing was being saved")
        form.finish()
        return form.ADDS

    def _show_side(self, panel: QWidget) -> None:
        self._side.setCurrentWidget(panel)
        self.host.open_panel()
        self.commands_changed.emit()

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """With the panel beside the list, choosing a row is enough to read it."""
        if self.host.is_open() and self._side.currentWidget() is self.panel:
            self.open_employer(self.list.model.id_at(index.row()))

    def _connect(self) -> None:
        self.list.open_wanted.connect(self.open_employer)
        self.list.new_wanted.connect(self.start_new)
        self.list.table.clicked.connect(self._on_clicked)
        self.panel.closed.connect(self.host.close_panel)
        self.new_panel.closed.connect(self.host.close_panel)
        self.new_panel.form.cancelled.connect(self.host.close_panel)
        self.new_panel.form.submitted.connect(self._register)
        for form in self.panel.forms():
            form.submitted.connect(partial(self._add, form))
        self._context.bus.changed.connect(self._on_changed)
