"""The fields of a young person: what edits each, and how values go in and out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from services import formatting
from services.reference.lists import ReferenceLists
from services.youths.dates import parse_day
from services.youths.values import YouthInput
from services.youths.vocabulary import LEVELS, LevelScheme
from ui.forms.codes import CodeChoice
from ui.widgets.date_field import DateField
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestion_list import Suggestion

Editor = QLineEdit | CodeChoice | SegmentedChoice

_DATES = frozenset({"birth_date", "left_school_on", "first_reception_on"})
_CHOICES = frozenset(
    {
        "preferred_contact", "rural_zone", "level_scheme", "level", "adviser_id", "lent_to_id",
        "site_id", "status", "completeness",
    }
)  # fmt: skip
_SEGMENTS = frozenset({"sex", "disabled_worker", "job_seeker", "driving_licence"})
_MOST_COMMUNES = 30


def build_editor(name: str, references: ReferenceLists, today: Callable[[], date]) -> Editor:
    """Return the widget that edits a field."""
    if name in _DATES:
        return DateField(today=today)
    if name in _CHOICES:
        return CodeChoice()
    if name in _SEGMENTS:
        return SegmentedChoice()
    if name == "commune_code":
        return commune_field(references)
    return QLineEdit()


def commune_field(references: ReferenceLists) -> SuggestField:
    """Return a field that finds a commune by its name or postal code."""

    def search(text: str) -> Sequence[Suggestion]:
        return [
            Suggestion(commune.code, commune.name, ", ".join(commune.postal_codes[:2]))
            for commune in references.communes.search(text, _MOST_COMMUNES)
        ]

    return SuggestField(search)


def read(name: str, editor: QWidget, today: date) -> object:
    """Return what an editor holds; None for nothing.

    Raises:
        ValidationError: A date cannot be read.
    """
    if isinstance(editor, DateField):
        return None if editor.is_blank() else editor.value() or _date(name, editor, today)
    if isinstance(editor, SuggestField):
        return editor.value() or editor.text().strip() or None
    if isinstance(editor, QLineEdit):
        return editor.text() if editor.text().strip() else None
    assert isinstance(editor, (CodeChoice, SegmentedChoice))  # noqa: S101 - the other editors
    return editor.value()


def write(editor: QWidget, value: Any, references: ReferenceLists) -> None:
    """Show a value in its editor."""
    if isinstance(editor, DateField):
        editor.set_value(value)
    elif isinstance(editor, SuggestField):
        editor.set_choice(None)
        commune = references.communes.get(value) if value else None
        if commune is not None:
            detail = ", ".join(commune.postal_codes[:2])
            editor.set_choice(Suggestion(commune.code, commune.name, detail))
        elif value:
            editor.setText(value)
    elif isinstance(editor, QLineEdit):
        editor.setText(typed(value or ""))
    elif isinstance(editor, (CodeChoice, SegmentedChoice)):
        editor.set_value(value)


def typed(text: str) -> str:
    """Return a stored text as one types it: a number of the mainland in pairs.

    Those of elsewhere keep their prefix, without which another site would misread them.
    """
    if not text.startswith("+33"):
        return text
    return formatting.phone(text).replace(formatting.NBSP, " ")


def level_options(scheme: object) -> list[tuple[object, str]]:
    """Return the levels of a scheme; none before the scheme is chosen."""
    if not isinstance(scheme, LevelScheme):
        return []
    return [(level, level) for level in LEVELS[scheme]]


def completed(values: Mapping[str, Any], base: YouthInput) -> YouthInput:
    """Return the fields typed over those not shown; what may not be empty keeps its default."""
    from dataclasses import replace

    blank = YouthInput("", "")
    kept = {
        name: getattr(blank, name) if value is None else value for name, value in values.items()
    }
    return replace(base, **kept)


def _date(name: str, editor: DateField, today: date) -> date:
    return parse_day(name, editor.text(), today=today)
