"""The side panel where something is added to a file, beside what it is about."""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
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
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll


class RecordPanel(QWidget):
    """One form at a time; what it refuses stays on screen with the reason on its field.

    What is typed is kept as a draft: closing the panel puts it aside, *Annuler* throws it away.

    Signals:
        saved: The form that was written.
        left: The panel is to be closed.
        removal_wanted: What the form corrects is to be taken away.
    """

    saved = Signal(object)  # RecordForm
    left = Signal()
    removal_wanted = Signal(object)  # Removal

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._tasks = context.tasks
        self._draft: FormDraft | None = None
        self._draft_bar = DraftBar()
        self._desk: Desk | None = None
        self._youth_id = 0
        self.form: RecordForm | None = None
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self._holder = col()
        self._message = Wrapped("", "small", "danger")
        self.save_button = Button("", "secondary", "check")
        self.cancel = Button("", "ghost")
        self.remove_button = Button("", "danger", "minus", compact=True)
        remove = row(self.remove_button, None)
        inside = box(
            col(self._draft_bar, self._holder, remove, None, gap=20, margins=(20, 4, 20, 12))
        )
        self._area = scroll(inside)
        self._refused: Field | None = None
        self.setLayout(
            col(
                row(self._header, margins=(20, 16, 12, 0)),
                (self._area, 1),
                line(),
                row(
                    (self._message, 1),
                    self.cancel,
                    self.save_button,
                    margins=(20, 8, 20, 12),
                ),
                gap=8,
            )
        )
        self._close.clicked.connect(self.left)
        self.cancel.clicked.connect(self._give_up)
        self.save_button.clicked.connect(self.save)
        self.remove_button.clicked.connect(self._remove)
        self._retranslate()

    def show_form(self, form: RecordForm, desk: Desk, youth_id: int) -> None:
        """Show a form about somebody."""
        self.flush()
        clear(self._holder)
        self.form, self._desk, self._youth_id = form, desk, youth_id
        self._holder.addWidget(form)
        self._message.setText("")
        self._header.set_title(form.name())
        self.remove_button.setVisible(form.removal() is not None)
        self._draft = FormDraft(self._context, self._draft_bar, form, form.editors(), form)
        self._draft.resumed.connect(self._on_resumed)
        self._draft.dropped.connect(form.focus_task)
        self._draft.failed.connect(self._on_draft_failed)
        self._draft.begin(f"record.{form.draft_code()}", youth_id, form.version())

    def flush(self) -> bool:
        """Have what is typed on the disk, as a draft; False when it cannot be written."""
        return self.form is None or self._draft is None or self._draft.flush()

    @Slot()
    def _give_up(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Throw the draft of the form away."""
        if self._draft is not None:
            self._draft.forget()

    @Slot()
    def _remove(self) -> None:
        removal = None if self.form is None else self.form.removal()
        if removal is not None:
            self.removal_wanted.emit(removal)

    @Slot(object)
    def _on_resumed(self, version: int | None) -> None:
        """Go on from a draft; say so when the record changed since it was typed over."""
        if self.form is None:
            return
        if version != self.form.version():
            words = self.tr("Cette ligne a changé depuis : relisez avant d’enregistrer.")
            self._message.setText(words)
            announce(self._message, words)
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
        self._message.setText("")
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

    @Slot(object)
    def _on_saved(self, form: RecordForm) -> None:
        self.save_button.set_available(True)
        if self._draft is not None:
            self._draft.forget()
        self.saved.emit(form)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.save_button.set_available(True)
        if isinstance(error, AppError):
            self._show_error(error)
        else:
            self._tasks.unhandled_error.emit(error)

    def _show_error(self, error: AppError) -> None:
        words = translate_error(error) if self.form is None else self.form.words_for(error)
        fields = {} if self.form is None else self.form.fields
        if isinstance(error, ValidationError) and error.field in fields:
            self._refused = fields[error.field]
            self._refused.show_error(words)
            self._refused.editor.setFocus()
            QTimer.singleShot(0, self._reveal)  # once the sentence has its place
        else:
            self._message.setText(words)
            announce(self._message, words)

    @Slot()
    def _reveal(self) -> None:
        """Scroll to the sentence under the field refused, which the focus does not do."""
        if self._refused is not None and isValid(self._refused):
            self._area.ensureWidgetVisible(self._refused)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_keys(event, leave=self.left.emit, save=self.save):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.save_button.setText(self.tr("Enregistrer"))
        self.cancel.setText(self.tr("Annuler"))
        self.remove_button.setText(self.tr("Retirer"))
        self._close.set_name(self.tr("Fermer le volet"))
        if self.form is not None:
            self._header.set_title(self.form.name())
