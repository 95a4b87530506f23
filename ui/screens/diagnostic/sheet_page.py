"""The validated diagnostic as it will be printed and signed."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from services.errors import AppError
from services.files import write_beside
from ui.documents.preview import PdfPreview
from ui.documents.printing import ask_and_print
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, line, row


class SheetPage(QWidget):
    """Preview, print, save.

    Signals:
        left: The user is done: open the person's page.
        printed: The page went to the printer.
        retried: The page could not be prepared, and is asked for again.
    """

    left = Signal()
    printed = Signal()
    retried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content = b""
        self._done = Wrapped("", "strong", "success")
        self._problem = Wrapped("", "small", "danger")
        self._problem.hide()
        self.retry = Button()
        self.retry.hide()
        self.retry.clicked.connect(self._on_retried)
        self.preview = PdfPreview()
        self.print_button = Button(kind="primary", icon="printer")
        self.save_button = Button(icon="download")
        self.close_button = Button(icon="arrow-right")
        self.print_button.clicked.connect(self.print_sheet)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.left)
        bar = row(
            Icon("circle-check", "success", 20),
            (self._done, 1),
            self.close_button,
            self.save_button,
            self.print_button,
            gap=8,
            margins=(24, 12, 24, 12),
        )
        said = row((self._problem, 1), self.retry, margins=(24, 0, 24, 8))
        head = box(col(bar, said, gap=0), panel="true")
        self.setLayout(col(head, line(), (self.preview, 1), gap=0))
        self._retranslate()

    def show_waiting(self, sentence: str) -> None:
        """Say what was just recorded, while the page is prepared."""
        self._content = b""
        self._done.setText(sentence)
        self.preview.hide()
        self._open_buttons(is_open=False)
        self._say("")
        self.close_button.setFocus()

    def show_sheet(self, content: bytes) -> None:
        """Show the page."""
        self._content = content
        self.preview.show()
        self.preview.show_document(content)
        self._open_buttons(is_open=True)
        self._say("")
        self.print_button.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no page; the diagnostic itself is recorded."""
        self._say(sentence, may_retry=True)
        self.retry.setFocus()

    def _open_buttons(self, *, is_open: bool) -> None:
        reason = self.tr("La feuille n’est pas prête.")
        self.print_button.set_available(is_open, reason)
        self.save_button.set_available(is_open, reason)

    def _say(self, sentence: str, *, may_retry: bool = False) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.retry.setVisible(may_retry)
        if sentence:
            announce(self, sentence)

    @Slot()
    def _on_retried(self) -> None:
        self._say("")
        self.retried.emit()

    @property
    def content(self) -> bytes:
        """The PDF shown."""
        return self._content

    @Slot()
    def print_sheet(self) -> None:
        """Print the page through the system's dialog."""
        if self._content and ask_and_print(self._content, self):
            self.printed.emit()

    @Slot()
    def _save(self) -> None:
        # The name of the file names nobody: it shows in lists of recent documents.
        title = self.tr("Enregistrer la fiche")
        path, _kind = QFileDialog.getSaveFileName(self, title, "diagnostic.pdf", "PDF (*.pdf)")
        if not path:
            return
        try:
            write_beside(Path(path), self._content)
        except AppError as error:
            self._say(translate_error(error))
        else:
            self._say("")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.print_button.setText(self.tr("Imprimer"))
        self.print_button.set_tip("Ctrl+P")
        self.save_button.setText(self.tr("Enregistrer en PDF…"))
        self.retry.setText(self.tr("Préparer la feuille"))
        self.close_button.setText(self.tr("Ouvrir la fiche du jeune"))
