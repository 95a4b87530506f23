"""A document over the whole page: preview, print, save, go back."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from services.errors import AppError
from services.files import write_beside
from ui.documents.preview import PdfPreview
from ui.documents.printing import ask_and_print
from ui.forms.keys import press_focused
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, line, row


class DocumentPage(QWidget):
    """Shows a PDF that is nowhere on the disk until it is saved.

    Signals:
        left: The user is done with it.
        printed: The document went to the printer.
    """

    left = Signal()
    printed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.content = b""
        self._file_name = ""
        self._title = Wrapped("", "h3")
        self._failure = Wrapped("", "small", "danger")
        self._failure.hide()
        self.preview = PdfPreview()
        self.print_button = Button(kind="primary", icon="printer")
        self.save_button = Button(icon="download")
        self.close_button = Button("", "ghost")
        bar = row(
            (col(self._title, self._failure, gap=2), 1),
            self.close_button,
            self.save_button,
            self.print_button,
            gap=8,
            margins=(32, 12, 32, 12),
        )
        self.setLayout(col(box(bar, panel="true"), line(), (self.preview, 1), gap=0))
        self.print_button.clicked.connect(self.print_document)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.left)
        self._retranslate()

    def show_document(self, content: bytes, title: str, file_name: str) -> None:
        """Show a document.

        Args:
            content: The PDF.
            title: What it is, above the pages.
            file_name: Offered when it is saved: it shows in lists of recent files, and so names
                nobody.
        """
        self.content, self._file_name = content, file_name
        self._say("")
        self._title.setText(title)
        self.preview.show_document(content)
        self.print_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def print_document(self) -> None:
        """Print through the system's dialog."""
        if self.content and ask_and_print(self.content, self):
            self.printed.emit()

    @Slot()
    def _save(self) -> None:
        title, kinds = self.tr("Enregistrer le document"), "PDF (*.pdf)"
        path, _kind = QFileDialog.getSaveFileName(self, title, self._file_name, kinds)
        if not path:
            return
        try:
            write_beside(Path(path), self.content)
        except AppError as error:
            self._say(translate_error(error))
        else:
            self._say("")

    def _say(self, failure: str) -> None:
        self._failure.setText(failure)
        self._failure.setVisible(bool(failure))
        announce(self, failure)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not press_focused(event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.print_button.setText(self.tr("Imprimer"))
        self.print_button.set_tip("Ctrl+P")
        self.save_button.setText(self.tr("Enregistrer en PDF…"))
        self.close_button.setText(self.tr("Revenir"))
