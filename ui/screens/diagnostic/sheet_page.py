"""The validated diagnostic as it will be printed and signed."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from services.files import write_beside
from ui.documents.preview import PdfPreview
from ui.documents.printing import ask_and_print
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, line, row


class SheetPage(QWidget):
    """Preview, print, save.

    Signals:
        left: The user is done: open the person's page.
        printed: The page went to the printer.
    """

    left = Signal()
    printed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content = b""
        self._done = Wrapped("", "strong", "success")
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
        self.setLayout(col(box(bar, panel="true"), line(), (self.preview, 1), gap=0))
        self._retranslate()

    def show_sheet(self, content: bytes, sentence: str) -> None:
        """Show the page; ``sentence`` says what was just recorded."""
        self._content = content
        self._done.setText(sentence)
        self.preview.show_document(content)
        self.print_button.setFocus()

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
        if path:
            write_beside(Path(path), self._content)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.print_button.setText(self.tr("Imprimer"))
        self.print_button.set_tip("Ctrl+P")
        self.save_button.setText(self.tr("Enregistrer en PDF…"))
        self.close_button.setText(self.tr("Ouvrir la fiche du jeune"))
