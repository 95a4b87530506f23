"""What the forms of the panel share: they open in place, keep what is typed, point at errors."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.errors import AppError, ValidationError
from ui.context import ScreenContext
from ui.forms.draft_bar import DraftBar
from ui.forms.form_draft import FormDraft
from ui.forms.youth_editors import read
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.check import Check
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.suggest_field import SuggestField


class EntryForm(Card):
    """A few fields and two buttons; nothing typed goes away but by *Annuler* or a save.

    What is typed is kept as a draft, about one employer or about a new one.

    Attributes:
        ADDS: What a save adds.

    Signals:
        submitted: What was typed, as the service takes it.
        cancelled: The user gave up.
    """

    ADDS = "employer"

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, fields: Mapping[str, Field], context: ScreenContext) -> None:
        super().__init__(gap=12, pad=12)
        self.fields = dict(fields)
        self.save_button = Button("", "primary", compact=True)
        self.cancel_button = Button("", "ghost", compact=True)
        self._today = context.today
        self._draft_bar = DraftBar()
        holder = box(col(*self.fields.values(), gap=12))
        editors = {name: field.editor for name, field in self.fields.items()}
        self._draft = FormDraft(context, self._draft_bar, holder, editors, self)
        self.body.addWidget(self._draft_bar)
        self.body.addWidget(holder)
        self._untouched: tuple[object, ...] = ()
        self._general = Wrapped("", "small", "danger")
        self._general.hide()
        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(self.submit)
        self.body.addWidget(self._general)
        self.body.addLayout(row(self.save_button, self.cancel_button, None))
        self.save_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self._on_cancel)
        self._draft.resumed.connect(self.focus_first)
        self._draft.dropped.connect(self.focus_first)
        self._draft.failed.connect(self._on_draft_failed)

    def start(self, employer_id: int | None = None) -> None:
        """Show the form; what was typed and not saved is still there."""
        if self.is_dirty():
            self.show()
        elif self.isHidden() or employer_id is None:
            self.clear()
            self.show()
            about = "" if employer_id is None else f".{employer_id:x}"
            self._draft.begin(f"entry.{self.ADDS}{about}")
        self.focus_first()

    def flush(self) -> bool:
        """Have what is typed on the disk, as a draft; False when it cannot be written."""
        return not self.is_dirty() or self._draft.flush()

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        next(iter(self.fields.values())).setFocus()

    def clear(self) -> None:
        """Empty every field, then give those that have one their usual value."""
        for field in self.fields.values():
            field.clear_error()
            _empty(field.editor)
        self._general.hide()
        self.fill_defaults()
        self._untouched = self._values()

    def is_dirty(self) -> bool:
        """Tell whether something typed would be lost."""
        return bool(self._untouched) and self._values() != self._untouched

    def fill_defaults(self) -> None:
        """Give their usual value to the fields that have one."""

    def typed(self) -> object:
        """Return what was typed, as the service takes it.

        Raises:
            ValidationError: A field cannot be read.
        """
        raise NotImplementedError

    def set_busy(self, busy: bool) -> None:
        """Close the button while the save runs, so that nothing is written twice."""
        self.save_button.set_available(not busy, self.tr("Enregistrement en cours."))

    def refuse(self, error: AppError) -> None:
        """Say what is wrong, on its field when it has one."""
        self.set_busy(False)
        sentence = translate_error(error)
        field = self.fields.get(error.field) if isinstance(error, ValidationError) else None
        if field is None:
            self._general.setText(sentence)
            self._general.show()
            announce(self, sentence)
        else:
            field.show_error(sentence)
            field.setFocus()

    def value(self, name: str) -> object:
        """Return what one field holds; None for nothing.

        Raises:
            ValidationError: A date cannot be read.
        """
        return read(name, self.fields[name].editor, self._today())

    def text(self, name: str) -> str | None:
        """Return the text of one field, None when blank."""
        value = self.value(name)
        return value if isinstance(value, str) else None

    def day(self, name: str) -> date | None:
        """Return the date of one field.

        Raises:
            ValidationError: It cannot be read.
        """
        value = self.value(name)
        return value if isinstance(value, date) else None

    @Slot()
    def submit(self) -> None:
        """Read the fields and hand them over, or point at the one that cannot be read."""
        if not self.save_button.isEnabled() or self._draft.is_waiting():
            return
        self._general.hide()
        try:
            typed = self.typed()
        except ValidationError as error:
            self.refuse(error)
        else:
            self.set_busy(True)
            self.submitted.emit(typed)

    def finish(self) -> None:
        """Close after a save."""
        self.set_busy(False)
        self._draft.forget()
        self.clear()
        self.hide()

    @Slot(object)
    def _on_draft_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.refuse(error)

    @Slot()
    def _on_cancel(self) -> None:
        self._draft.forget()
        self.clear()
        self.hide()
        self.cancelled.emit()

    def _values(self) -> tuple[object, ...]:
        return tuple(_held(field.editor) for field in self.fields.values())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Annuler"))


def _held(editor: QWidget) -> object:
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, Choice):
        return editor.currentIndex()
    return editor.isChecked() if isinstance(editor, Check) else None


def _empty(editor: QWidget) -> None:
    if isinstance(editor, SuggestField):
        editor.set_choice(None)
    elif isinstance(editor, QLineEdit):
        editor.clear()
    elif isinstance(editor, Choice):
        editor.setCurrentIndex(-1)
    elif isinstance(editor, Check):
        editor.setChecked(False)
