"""What the small forms about signals and the obligation have in common."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.dates import parse_day
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col

Write = Callable[[], None]


class AnswerForm(QWidget):
    """A few fields; ``write`` says what saving them does, in a worker.

    Attributes:
        TABLE: Table written, told to the screens.
    """

    TABLE = ""

    def __init__(self, context: ScreenContext, fields: Mapping[str, Field]) -> None:
        super().__init__()
        self.context = context
        self.fields = dict(fields)
        self.lead = Wrapped("", "second")
        self.setLayout(col(self.lead, box(col(*self.fields.values(), gap=12)), gap=12))

    def name(self) -> str:
        """Return the title of the form."""
        raise NotImplementedError

    def done_words(self) -> str:
        """Return what to say once it is saved."""
        raise NotImplementedError

    def write(self) -> Write:
        """Return what saves the fields.

        Raises:
            ValidationError: A field is missing or cannot be read.
        """
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write names and choices in the current language."""
        raise NotImplementedError

    def focus_task(self) -> None:
        """Put the focus on the first field."""
        next(iter(self.fields.values())).editor.setFocus()

    def text(self, name: str) -> str:
        """Return a text as typed."""
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        return editor.text()

    def day(self, name: str) -> date | None:
        """Return a date; None for nothing.

        Raises:
            ValidationError: It cannot be read.
        """
        editor = self.fields[name].editor
        assert isinstance(editor, DateField)  # noqa: S101 - built so
        if editor.is_blank():
            return None
        return editor.value() or parse_day(name, editor.text(), today=self.context.today())

    def required_day(self, name: str) -> date:
        """Return a date that must be given.

        Raises:
            ValidationError: It is missing or cannot be read.
        """
        day = self.day(name)
        if day is None:
            message = QT_TRANSLATE_NOOP("errors", "Ce champ est obligatoire. Complétez-le.")
            raise ValidationError(name, message)
        return day

    def set_day(self, name: str, day: date | None) -> None:
        """Show a date."""
        editor = self.fields[name].editor
        assert isinstance(editor, DateField)  # noqa: S101 - built so
        editor.set_value(day)

    def choice(self, name: str) -> CodeChoice:
        """Return a closed list."""
        editor = self.fields[name].editor
        assert isinstance(editor, CodeChoice)  # noqa: S101 - built so
        return editor

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
