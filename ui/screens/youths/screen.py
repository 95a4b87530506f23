"""Young people: the list, and in its place their registration or the import of a caseload."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ui.context import ScreenContext
from ui.screens.youths.form_page import FormPage
from ui.screens.youths.import_view import ImportView
from ui.screens.youths.list_page import ListPage
from ui.shell.screen import Screen
from ui.widgets.layouts import col

_TABLES = frozenset({"youth", "pathway", "situation", "event", "account", "site"})


class YouthsScreen(Screen):
    """One page at a time; what is being typed in another page stays there."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self.list = ListPage(context)
        self.form_page: FormPage | None = None
        self.import_view: ImportView | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self.setLayout(col(self._pages))
        self.list.open_wanted.connect(self._open_person)
        self.list.new_wanted.connect(self.start_new)
        self.list.import_wanted.connect(self.start_import)
        context.bus.changed.connect(self._on_changed)

    @override
    def title(self) -> str:
        return self.tr("Jeunes")

    @override
    def refresh(self) -> None:
        self.list.refresh()

    @override
    def focus_task(self) -> None:
        page = self._pages.currentWidget()
        if page is self.list:
            self.list.focus_task()
        elif self.form_page is not None and page is self.form_page:
            self.form_page.form.focus_task()
        elif self.import_view is not None:
            self.import_view.focus_task()

    @override
    def can_leave(self) -> bool:
        if self.form_page is None:
            return True
        form = self.form_page.form
        if not form.may_leave():
            return False
        if not form.is_dirty():  # else it is still there on coming back
            self._back_to_list()
        return True

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        answers: dict[str, Callable[[], object]] = {}
        if self._pages.currentWidget() is self.list:
            answers |= {
                "filter": self.list.focus_filter,
                "mine": self.list.filters.mine.toggle,
            }
        elif self.form_page is not None and self.form_page.isVisible():
            answers["save"] = self.form_page.form.save
            answers["validate"] = self.form_page.form.save
        if self._context.may("youth.create"):
            answers["new_youth"] = self.start_new
        if self._context.may("youth.import"):
            answers["import_caseload"] = self.start_import
        return answers

    @override
    def panes(self) -> Sequence[QWidget]:
        if self._pages.currentWidget() is self.list:
            return (self.list.table, self.list.filters)
        return ()

    @Slot()
    def start_new(self, text: str = "") -> None:
        """Show the form of a new file; ``text`` is what was typed to look for the person."""
        if self.form_page is None:
            self.form_page = FormPage(self._context)
            self.form_page.done.connect(self._on_done)
            self.form_page.left.connect(self._back_to_list)
            self._pages.addWidget(self.form_page)
            self.form_page.form.start_new(text)
        self._show(self.form_page)
        self.form_page.form.focus_task()

    @Slot()
    def start_import(self) -> None:
        """Show the import of a caseload."""
        if self.import_view is None:
            self.import_view = ImportView(self._context)
            self.import_view.imported.connect(self._on_imported)
            self.import_view.left.connect(self._back_to_list)
            self._pages.addWidget(self.import_view)
        self._show(self.import_view)
        self.import_view.focus_task()

    @Slot(object)
    def _open_person(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    @Slot(object)
    def _on_done(self, youth_id: int) -> None:
        self._back_to_list()
        self._open_person(youth_id)

    @Slot(int)
    def _on_imported(self, _count: int) -> None:
        self._back_to_list()
        self.list.refresh()

    @Slot()
    def _back_to_list(self) -> None:
        for page in (self.form_page, self.import_view):
            if page is not None:
                self._pages.removeWidget(page)
                page.deleteLater()
        self.form_page = self.import_view = None
        self._show(self.list)
        self.list.focus_task()

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES and self.isVisible():
            self.list.refresh()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.commands_changed.emit()
