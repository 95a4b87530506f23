"""Write calendar files where the user says."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from services.exporters.naming import Naming
from services.files import write_beside
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.screens.agenda.desk import AgendaDesk, Loaded
from ui.screens.agenda.export_dialog import ExportDialog


class CalendarExports(QObject):
    """Asks what may be in the file, then where, then writes it."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def ask_shown(self, loaded: Loaded | None, account_id: int | None) -> None:
        """Export the agenda shown, when it is that of one person."""
        if loaded is None or account_id is None:
            text = self.tr("Choisissez l’agenda d’une seule personne, puis exportez-le.")
            self._context.navigator.say(text, tone="warning")
        else:
            self.ask(account_id, loaded.agenda.first, loaded.agenda.last)

    def ask(self, account_id: int, first: date, last: date) -> None:
        """Export the agenda of somebody."""
        dialog = ExportDialog(self._window.window())
        if dialog.exec():
            path = self._path()
            if path is not None:
                self.write(path, account_id, first, last, dialog.chosen())

    @Slot(object)
    def ask_group(self, group_id: int) -> None:
        """Export one collective event, which holds nobody's name."""
        path = self._path()
        if path is None:
            return
        desk = AgendaDesk(self._context.vault, self._context.today())

        def run(_task: TaskContext) -> int:
            write_beside(path, desk.group_calendar(group_id))
            return group_id

        self._context.tasks.start(run, on_success=self._on_written, on_error=self._on_error)

    def write(self, path: Path, account_id: int, first: date, last: date, naming: Naming) -> None:
        """Write the agenda of somebody to a file."""
        desk = AgendaDesk(self._context.vault, self._context.today())

        def run(_task: TaskContext) -> int:
            write_beside(path, desk.calendar(account_id, first, last, naming))
            return account_id

        self._context.tasks.start(run, on_success=self._on_written, on_error=self._on_error)

    def _path(self) -> Path | None:
        path, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Enregistrer"), "agenda.ics", self.tr("Calendrier (*.ics)")
        )
        return Path(path) if path else None

    @Slot(object)
    def _on_written(self, _identifier: int) -> None:
        self._context.navigator.say(self.tr("Calendrier enregistré."))

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        self._context.say_refusal(error)
