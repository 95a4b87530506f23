"""The side panel where an answer is typed, beside what it is about."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.errors import AppError, ValidationError
from services.tasks import TaskContext
from ui.background import TaskRunner
from ui.forms.keys import answer_keys
from ui.forms.signals.answer_form import AnswerForm
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll


class AnswerPanel(QWidget):
    """One form at a time; what it refuses stays on screen with the reason on its field.

    Signals:
        saved: The form that was written.
        left: The user gave up.
    """

    saved = Signal(object)  # AnswerForm
    left = Signal()

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self.form: AnswerForm | None = None
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self._about = Wrapped("", "strong")
        self._holder = col()
        self._message = Wrapped("", "small", "danger")
        self.save_button = Button("", "secondary", "check")
        self.cancel = Button("", "ghost")
        inside = box(col(self._about, self._holder, None, margins=(20, 4, 20, 12)))
        foot = row((self._message, 1), self.cancel, self.save_button, margins=(20, 8, 20, 12))
        self.setLayout(
            col(
                row(self._header, margins=(20, 16, 12, 0)),
                (scroll(inside), 1),
                line(),
                foot,
                gap=8,
            )
        )
        self._close.clicked.connect(self.left)
        self.cancel.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        self._retranslate()

    def show_form(self, form: AnswerForm, about: str = "") -> None:
        """Show a form; ``about`` says whom it is about."""
        clear(self._holder)
        self.form = form
        self._holder.addWidget(form)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._message.setText("")
        self._header.set_title(form.name())

    @Slot()
    def save(self) -> None:
        """Save what is typed, or say what is wrong with it."""
        form = self.form
        if form is None or not self.save_button.isEnabled():
            return
        self._message.setText("")
        try:
            write = form.write()
        except ValidationError as error:
            self._show_error(error)
            return
        self.save_button.set_available(False, self.tr("L’enregistrement est en cours."))

        def run(_task: TaskContext) -> AnswerForm:
            write()
            return form

        self._tasks.start(run, on_success=self._on_saved, on_error=self._on_refused)

    @Slot(object)
    def _on_saved(self, form: AnswerForm) -> None:
        self.save_button.set_available(True)
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
            self._message.setText(words)
            announce(self._message, words)

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
        self._close.set_name(self.tr("Fermer le volet"))
        if self.form is not None:
            self._header.set_title(self.form.name())
