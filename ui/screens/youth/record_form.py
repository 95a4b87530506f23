"""What the small forms of a file have in common: fields, and how they are read."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.errors import AppError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.dates import parse_day
from ui.forms.codes import CodeChoice
from ui.screens.youth.desk import Desk
from ui.screens.youth.removal import Removal
from ui.translation import translate_error
from ui.widgets.check import Check
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.layouts import col

Write = Callable[[Desk], None]

_TIME = re.compile(r"(\d{1,2})\s*(?:h|:)?\s*(\d{2})?", re.ASCII | re.IGNORECASE)


class RecordForm(QWidget):
    """A few fields; ``write`` says what saving them does, in a worker.

    Attributes:
        TABLE: Table written, told to the other screens.
    """

    TABLE = ""

    def __init__(self, fields: Mapping[str, Field], today: Callable[[], date]) -> None:
        super().__init__()
        self.fields = dict(fields)
        self._today = today
        self.layout_column = col(*self.fields.values(), gap=12)
        self.setLayout(self.layout_column)

    def name(self) -> str:
        """Return the title of the form."""
        raise NotImplementedError

    def done_words(self) -> str:
        """Return what to say once it is saved."""
        raise NotImplementedError

    def write(self, youth_id: int) -> Write:
        """Return what saves the fields.

        Raises:
            ValidationError: A field is missing or cannot be read.
        """
        raise NotImplementedError

    def undo(self) -> Write | None:
        """Return what puts back what was there before it was saved; None when nothing can."""
        return None

    def removal(self) -> Removal | None:
        """Return what takes away the record that is corrected; None when it stays."""
        return None

    def about(self) -> int | None:
        """Return the record that is corrected; None when one is added."""
        return None

    def version(self) -> int | None:
        """Return the version of the record that is corrected, as it was shown."""
        return None

    def draft_code(self) -> str:
        """Return what tells its draft from those of others, of another record among them.

        25 letters at most.
        """
        name, about = type(self).__name__, self.about()
        return name if about is None else f"{about:x}.{name[:6]}"

    def editors(self) -> dict[str, QWidget]:
        """Return what is filled in, by name, for the draft of the form."""
        ticks = {f"tick {rank}": tick for rank, tick in enumerate(self.findChildren(Check))}
        return {name: field.editor for name, field in self.fields.items()} | ticks

    def tables(self) -> tuple[str, ...]:
        """Return every table it writes."""
        return (self.TABLE,)

    def words_for(self, error: AppError) -> str:
        """Return what to say of a refusal; a form may show more of it in its own place."""
        return translate_error(error)

    def focus_task(self) -> None:
        """Put the focus on the first field."""
        next(iter(self.fields.values())).editor.setFocus()

    def line(self, name: str) -> QLineEdit:
        """Return the editor of a text, a number or a date."""
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        return editor

    def set_text(self, name: str, value: object) -> None:
        """Show a text or a number; nothing for None."""
        self.line(name).setText("" if value is None else str(value))

    def set_day(self, name: str, day: date | None) -> None:
        """Show a date; nothing for None."""
        editor = self.fields[name].editor
        assert isinstance(editor, DateField)  # noqa: S101 - built so
        editor.set_value(day)

    def typed_day(self, name: str) -> date | None:
        """Return a date as far as it can be read; None while it cannot."""
        try:
            return self.day(name)
        except ValidationError:
            return None

    def text(self, name: str) -> str | None:
        """Return a text typed; None for nothing."""
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        return editor.text().strip() or None

    def put_text(self, name: str, text: str | None) -> None:
        """Show a text known already."""
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        editor.setText(text or "")

    def put_day(self, name: str, day: date | None) -> None:
        """Show a date known already."""
        editor = self.fields[name].editor
        assert isinstance(editor, DateField)  # noqa: S101 - built so
        editor.set_value(day)

    def day(self, name: str) -> date | None:
        """Return a date; None for nothing.

        Raises:
            ValidationError: It cannot be read.
        """
        editor = self.fields[name].editor
        assert isinstance(editor, DateField)  # noqa: S101 - built so
        if editor.is_blank():
            return None
        return editor.value() or parse_day(name, editor.text(), today=self._today())

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

    def number(self, name: str) -> int | None:
        """Return a whole number; None for nothing.

        Raises:
            ValidationError: It is not one.
        """
        text = self.text(name)
        if text is None:
            return None
        if not re.fullmatch(r"\d{1,4}", text, re.ASCII):
            message = QT_TRANSLATE_NOOP(
                "errors", "« {text} » n’est pas un nombre entier. Écrivez-le en chiffres."
            )
            raise ValidationError(name, message, text=text[:20])
        return int(text)

    def clock(self, name: str) -> time | None:
        """Return a time of the day; None for nothing.

        Raises:
            ValidationError: It cannot be read.
        """
        text = self.text(name)
        if text is None:
            return None
        match = _TIME.fullmatch(text)
        try:
            if match is not None:
                return time(int(match[1]), int(match[2] or 0))
        except ValueError:
            pass
        message = QT_TRANSLATE_NOOP(
            "errors", "« {text} » n’est pas une heure. Écrivez-la ainsi : 14 h 30."
        )
        raise ValidationError(name, message, text=text[:20])

    def choice(self, name: str) -> CodeChoice:
        """Return a closed list."""
        editor = self.fields[name].editor
        assert isinstance(editor, CodeChoice)  # noqa: S101 - built so
        return editor

    def retranslate(self) -> None:
        """Write names and choices in the current language."""
        raise NotImplementedError

    def name_fields(self, labels: Mapping[str, str], optional: Iterable[str] = ()) -> None:
        """Name the fields and say which may stay empty."""
        for name, label in labels.items():
            self.fields[name].set_label(label)
            self.fields[name].set_optional(name in frozenset(optional))

    def set_example(self, name: str, example: str) -> None:
        """Show an example in an empty field."""
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        editor.setPlaceholderText(example)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
