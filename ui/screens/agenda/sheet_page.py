"""The attendance sheet as it will be printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from services.errors import AppError
from services.files import write_beside
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.documents.preview import PdfPreview
from ui.documents.printing import ask_and_print
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import col


class SheetPage(QWidget):
    """A page to look at, print or keep.

    Signals:
        left: Back to the agenda.
    """

    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._title: Callable[[], str] = lambda: ""
        self._name = ""
        self.content = b""
        self.back = Button("", "ghost", "chevron-left")
        self.save_button = Button("", icon="download")
        self.print_button = Button("", "primary", "printer")
        self._header = PageHeader(self.back, self.save_button, self.print_button)
        self.preview = PdfPreview()
        self.setLayout(col(self._header, (self.preview, 1), gap=10, margins=(32, 20, 32, 12)))
        self.back.clicked.connect(self.left)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self.print_document)
        self._retranslate()

    def prepare(self, title: Callable[[], str], name: str, make: Callable[[], bytes]) -> None:
        """Make a document in a worker, then show it; ``name`` is that of its file."""
        self._title, self._name, self.content = title, name, b""
        self.preview.clear()
        self._retranslate()

        def run(_task: TaskContext) -> bytes:
            return make()

        self._context.tasks.start(run, on_success=self._on_made, on_error=self._on_error)

    def focus_task(self) -> None:
        """Put the focus on the button that prints."""
        self.print_button.setFocus()

    @Slot()
    def print_document(self) -> None:
        """Print through the system's dialog."""
        if self.content:
            ask_and_print(self.content, self)

    def save_to(self, path: Path) -> None:
        """Write the document to a file."""
        try:
            write_beside(path, self.content)
        except AppError as error:
            self._context.navigator.say(translate_error(error), tone="danger")
        else:
            self._context.navigator.say(self.tr("Document enregistré."))

    @Slot(object)
    def _on_made(self, content: bytes) -> None:
        self.content = content
        self.preview.show_document(content)

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
            self.left.emit()
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _save(self) -> None:
        title = self.tr("Enregistrer")
        path, _kind = QFileDialog.getSaveFileName(self, title, self._name, "PDF (*.pdf)")
        if path and self.content:
            self.save_to(Path(path))

    def _retranslate(self) -> None:
        self._header.set_title(self._title())
        self.back.setText(self.tr("Revenir à l’agenda"))
        self.save_button.setText(self.tr("Enregistrer en PDF…"))
        self.print_button.setText(self.tr("Imprimer"))
        self.print_button.set_tip("Ctrl+P")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
