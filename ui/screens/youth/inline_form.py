"""A form that opens in a section, beside what it is about."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from services.errors import AppError, ValidationError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.draft_bar import DraftBar
from ui.forms.form_draft import FormDraft
from ui.forms.keys import answer_keys
from ui.screens.youth.desk import Desk
from ui.screens.youth.record_form import RecordForm
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.check import Check
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row


class InlineForm(Card):
    """One form at a time; what it refuses stays on screen with the reason on its field.

    What is typed is kept as a draft: leaving puts it aside, *Annuler* throws it away.

    Signals:
        saved: The form that was written.
        left: The user gave up.
    """

    saved = Signal(object)  # RecordForm
    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        self._context = context
        self._tasks = context.tasks
        self._draft: FormDraft | None = None
        self._draft_bar = DraftBar()
        self._desk: Desk | None = None
        self._youth_id = 0
        self._untouched: tuple[object, ...] = ()
        self.form: RecordForm | None = None
        self._header = SectionHeader()
        self._holder = col()
        self._message = Wrapped("", "small", "danger")
        self.save_button = Button("", "secondary", "check", compact=True)
        self.cancel = Button("", "ghost", compact=True)
        super().__init__(
            self._header,
            self._draft_bar,
            box(self._holder),
            self._message,
            row(self.save_button, self.cancel, None),
            gap=12,
        )
        self._message.hide()
        self.hide()
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.give_up)
        self._retranslate()

    def start(self, form: RecordForm, desk: Desk, youth_id: int) -> None:
        """Show a form about somebody, its first field ready to be typed in."""
        self._flush()
        clear(self._holder)
        self.form, self._desk, self._youth_id = form, desk, youth_id
        self._holder.addWidget(form)
        self._say("")
        self._header.set_title(form.name())
        self._untouched = _values(form)
        self._draft = FormDraft(self._context, self._draft_bar, form, form.editors(), form)
        self._draft.resumed.connect(self._on_resumed)
        self._draft.dropped.connect(form.focus_task)
        self._draft.failed.connect(self._on_draft_failed)
        self._draft.begin(f"record.{form.draft_code()}", youth_id, form.version())
        self.show()
        form.focus_task()

    def is_dirty(self) -> bool:
        """Tell whether something typed would be lost."""
        return self.form is not None and _values(self.form) != self._untouched

    def may_leave(self) -> bool:
        """Have what is typed on the disk, as a draft; False when it cannot be written."""
        if not self.is_dirty():
            self.close_form()
            return True
        return self._flush()

    def _flush(self) -> bool:
        return self.form is None or self._draft is None or self._draft.flush()

    @Slot(object)
    def _on_resumed(self, version: int | None) -> None:
        """Go on from a draft; say so when the record changed since it was typed over."""
        if self.form is None:
            return
        if version != self.form.version():
            words = self.tr("Cette ligne a changé depuis : relisez avant d’enregistrer.")
            self._say(words)
        self.form.focus_task()

    @Slot(object)
    def _on_draft_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._show_error(error)

    @Slot()
    def save(self) -> None:
        """Save what is typed, or say what is wrong with it."""
        form, desk = self.form, self._desk
        if form is None or desk is None or not self.save_button.isEnabled():
            return
        if self._draft is not None and self._draft.is_waiting():
            return
        self._say("")
        try:
            write = form.write(self._youth_id)
        except ValidationError as error:
            self._show_error(error)
            return
        self.save_button.set_available(False, self.tr("L’enregistrement est en cours."))

        def run(_task: TaskContext) -> RecordForm:
            write(desk)
            return form

        self._tasks.start(run, on_success=self._on_saved, on_error=self._on_refused)

    @Slot()
    def give_up(self) -> None:
        """Close the form without saving."""
        if self._draft is not None:
            self._draft.forget()
        self.close_form()
        self.left.emit()

    def close_form(self) -> None:
        """Take the form away; a draft that was offered and not answered stays."""
        self._flush()
        self._draft_bar.close_offer()
        clear(self._holder)
        self.form = self._draft = None
        self.save_button.set_available(True)
        self.hide()

    @Slot(object)
    def _on_saved(self, form: RecordForm) -> None:
        if form is self.form:
            if self._draft is not None:
                self._draft.forget()
            self.close_form()
        self.saved.emit(form)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.save_button.set_available(True)
        if isinstance(error, AppError):
            self._show_error(error)
        else:
            self._tasks.unhandled_error.emit(error)

    def _show_error(self, error: AppError) -> None:
        words = translate_error(error)
        fields = {} if self.form is None else self.form.fields
        if isinstance(error, ValidationError) and error.field in fields:
            fields[error.field].show_error(words)
            fields[error.field].editor.setFocus()
        else:
            self._say(words)
            announce(self._message, words)

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self._message.setVisible(bool(words))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_keys(event, leave=self.give_up, save=self.save):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.save_button.setText(self.tr("Enregistrer"))
        self.cancel.setText(self.tr("Annuler"))
        if self.form is not None:
            self._header.set_title(self.form.name())


def _values(form: RecordForm) -> tuple[object, ...]:
    return tuple(_held(field.editor) for field in form.fields.values())


def _held(editor: QWidget) -> object:
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QComboBox):
        return editor.currentIndex()
    return editor.isChecked() if isinstance(editor, Check) else None
