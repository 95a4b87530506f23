"""What an editor shows, as a draft keeps it: texts as typed, even those that cannot be read."""

from collections.abc import Mapping

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.choice import Choice
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestion_list import Suggestion

Held = str | int | bool | list[str] | None


def held(editor: QWidget) -> Held:
    """Return what an editor shows."""
    if isinstance(editor, SuggestField) and editor.value() is not None:
        return [str(editor.value()), editor.text()]
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, (Choice, SegmentedChoice)):
        value = editor.value()
        return value if isinstance(value, (str, int)) else None
    return editor.isChecked() if isinstance(editor, QAbstractButton) else None


def put(editor: QWidget, value: object) -> None:
    """Show in an editor what ``held`` returned of it."""
    if isinstance(editor, SuggestField) and isinstance(value, list):
        code, text = value
        editor.set_choice(Suggestion(code, text))
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value or ""))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(str(value or ""))
    elif isinstance(editor, (Choice, SegmentedChoice)):
        editor.set_value(value)
    elif isinstance(editor, QAbstractButton):
        editor.setChecked(bool(value))


def put_all(editors: Mapping[str, QWidget], values: Mapping[str, object]) -> None:
    """Show what was kept, in the editors that are still there."""
    for name, editor in editors.items():
        if name in values:
            put(editor, values[name])
