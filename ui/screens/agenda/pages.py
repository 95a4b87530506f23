"""The pages that take the place of the hours: reminders, a document, a calendar to import."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.context import ScreenContext
from ui.screens.agenda.import_page import ImportPage
from ui.screens.agenda.reminders_page import RemindersPage
from ui.screens.agenda.sheet_page import SheetPage


class AgendaPages(QStackedWidget):
    """The hours, or one of the three others.

    Signals:
        turned: Another page is shown.
    """

    turned = Signal()

    def __init__(self, context: ScreenContext, hours: QWidget) -> None:
        super().__init__()
        self._hours = hours
        self._reminders = RemindersPage(context)
        self._sheet = SheetPage(context)
        self._imports = ImportPage(context)
        for page in (hours, self._reminders, self._sheet, self._imports):
            self.addWidget(page)
        for other in (self._reminders, self._sheet, self._imports):
            other.left.connect(self.show_hours)
        self._reminders.print_asked.connect(self._show_list)

    def others(self) -> tuple[RemindersPage, SheetPage, ImportPage]:
        """Return the pages that are not the hours."""
        return self._reminders, self._sheet, self._imports

    def focus_other(self) -> bool:
        """Put the focus in the page shown; False when it is the hours."""
        for page in self.others():
            if self.currentWidget() is page:
                page.focus_task()
                return True
        return False

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """Return what the page shown answers."""
        page = self.currentWidget()
        if page is self._sheet:
            return {"print": self._sheet.print_document}
        if page is self._reminders:
            return {"print": self._reminders.print_list, "export": self._reminders.copy_list}
        return {}

    @Slot()
    def show_hours(self) -> None:
        """Come back to the hours."""
        self._turn(self._hours)

    @Slot()
    def show_reminders(self) -> None:
        """Show whom to remind."""
        self._reminders.refresh()
        self._turn(self._reminders)

    @Slot()
    def show_import(self) -> None:
        """Show what one needs to import a calendar."""
        self._turn(self._imports)

    @Slot(object)
    def show_sheet(self, make: Callable[[], bytes]) -> None:
        """Show an attendance sheet, made in a worker."""
        self._sheet.prepare(lambda: self.tr("Feuille d’émargement"), "emargement.pdf", make)
        self._turn(self._sheet)

    @Slot(object)
    def _show_list(self, make: Callable[[], bytes]) -> None:
        self._sheet.prepare(lambda: self.tr("Rappels à faire"), "rappels.pdf", make)
        self._turn(self._sheet)

    def _turn(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.focus_other()
        self.turned.emit()
