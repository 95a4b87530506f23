"""A letter about somebody: its page, its short text, and the ways out of the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from services.errors import AppError
from services.files import write_beside
from services.letters.compose import LetterContent, LetterRequest, compose, record_letter
from services.letters.vocabulary import LetterMedium
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.documents.mail import open_mail
from ui.documents.preview import PdfPreview
from ui.documents.printing import ask_and_print
from ui.theme.theme import current_theme
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.clipboard import ClipboardLoan
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col

_PAGE_HEIGHT = 620
_TEXT_HEIGHT = 84


class LetterView(QWidget):
    """What leaves is recorded, not kept: which letter, the day, by whom.

    Signals:
        recorded: A letter was printed, saved, copied or handed to the mail program.
    """

    recorded = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._youth_id: int | None = None
        self._number = 0
        self._content: LetterContent | None = None
        self._page = b""
        self._loan = ClipboardLoan(self)
        self.message = Wrapped("", "small", "danger")
        self.preview = PdfPreview()
        self.print_button = Button("", icon="printer", compact=True)
        self.save_button = Button("", icon="download", compact=True)
        self.short_title = Label("", "strong")
        self.short = QPlainTextEdit()
        self.copy_button = Button("", icon="copy", compact=True)
        self.mail_button = Button("", icon="mail", compact=True)
        self.note = Wrapped("", "caption")
        self._papers = box(FlowLayout(self.print_button, self.save_button))
        self._texts = box(
            col(
                self.short_title,
                self.short,
                box(FlowLayout(self.copy_button, self.mail_button)),
                self.note,
            )
        )
        self.setLayout(col(self.message, self._papers, self.preview, self._texts, gap=12))
        self._connect()
        self._retranslate()
        self._show_content(None)

    def show_letter(self, youth_id: int, request: LetterRequest | None) -> None:
        """Make a letter and show it; None shows nothing."""
        self._number += 1
        self._youth_id = youth_id
        if request is None:
            self._show_content(None)
            return
        number, context = self._number, self._context
        today = context.today()

        def make(_task: TaskContext) -> tuple[int, LetterContent | None, bytes, AppError | None]:
            from services.reports import letter  # reportlab takes a moment to import

            try:
                with context.database.read(context.actor) as session:
                    content = compose(
                        session, youth_id, request, references=context.references, today=today
                    )
            except AppError as error:
                return number, None, b"", error
            return number, content, letter.write(content), None

        context.tasks.start(make, on_success=self._on_made)

    def content(self) -> LetterContent | None:
        """Return the letter shown."""
        return self._content

    @property
    def page(self) -> bytes:
        """The PDF shown."""
        return self._page

    @Slot()
    def print_letter(self) -> None:
        """Print the letter through the system's dialog."""
        if self._page and ask_and_print(self._page, self):
            self._record(LetterMedium.PRINT)

    @Slot()
    def save_letter(self) -> None:
        """Save the letter as a PDF, under a name that names nobody."""
        if self._content is None:
            return
        name = f"{self._content.code}.pdf"
        title = self.tr("Enregistrer le courrier")
        path, _kind = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
        if path:
            try:
                write_beside(Path(path), self._page)
            except AppError as error:
                self._say(translate_error(error))
            else:
                self._record(LetterMedium.FILE)

    @Slot()
    def copy_text(self) -> None:
        """Lend the short text to the clipboard."""
        text = self.short.toPlainText().strip()
        if text:
            self._loan.copy(text)
            self._context.navigator.say(self.tr("Texte copié, pour une minute."))
            self._record(LetterMedium.COPY)

    @Slot()
    def mail_text(self) -> None:
        """Open the mail program on the short text."""
        if self._content is None:
            return
        text = self.short.toPlainText().strip()
        if open_mail(self._content.email, self._content.subject, text):
            self._record(LetterMedium.MAIL)
        else:
            self._say(self.tr("Aucun logiciel de courriel ne répond. Copiez le texte à la place."))

    def _record(self, medium: LetterMedium) -> None:
        content, youth_id, context = self._content, self._youth_id, self._context
        if content is None or youth_id is None:
            return
        today = context.today()

        def write(_task: TaskContext) -> None:
            with context.database.write(context.actor) as session:
                record_letter(session, youth_id, content, medium, today=today)

        context.tasks.start(write, on_success=self._on_recorded)

    @Slot(object)
    def _on_recorded(self, _nothing: object) -> None:
        self._context.bus.announce("letter")
        self.recorded.emit()

    @Slot(object)
    def _on_made(self, made: tuple[int, LetterContent | None, bytes, AppError | None]) -> None:
        number, content, page, error = made
        if number != self._number:
            return
        self._page = page
        self._show_content(content)
        if error is not None:
            self._say(translate_error(error))

    def _show_content(self, content: LetterContent | None) -> None:
        self._content = content
        self._say("")
        self._papers.setVisible(content is not None)
        self.preview.setVisible(content is not None)
        has_text = content is not None and content.short is not None
        self._texts.setVisible(has_text)
        if content is None:
            self._page = b""
            self.preview.clear()
            return
        self.preview.show_document(self._page)
        self.short.setPlainText(content.short or "")
        self.mail_button.set_available(
            content.email is not None, self.tr("Aucune adresse électronique n’est notée.")
        )

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if words:
            announce(self.message, words)

    def _connect(self) -> None:
        handlers: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.print_button, self.print_letter),
            (self.save_button, self.save_letter),
            (self.copy_button, self.copy_text),
            (self.mail_button, self.mail_text),
        )
        for button, handler in handlers:
            button.clicked.connect(handler)
        self.short.setTabChangesFocus(True)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = current_theme().px
        self.preview.setFixedHeight(px(_PAGE_HEIGHT))
        self.short.setFixedHeight(px(_TEXT_HEIGHT))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.print_button.setText(self.tr("Imprimer…"))
        self.save_button.setText(self.tr("Enregistrer en PDF…"))
        self.short_title.setText(self.tr("Texte court, pour un SMS ou un courriel"))
        self.short.setAccessibleName(self.short_title.text())
        self.copy_button.setText(self.tr("Copier le texte"))
        self.mail_button.setText(self.tr("Ouvrir un courriel"))
        self.note.setText(
            self.tr("Étrave n’envoie rien : le texte part de votre téléphone ou messagerie.")
        )
