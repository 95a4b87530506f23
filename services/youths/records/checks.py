"""What the records of a file have in common: days in order, and after the birth."""

from datetime import date
from typing import Any

from models.base import Record
from models.youth import Youth
from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP


def in_order(field: str, start: date | None, end: date | None) -> None:
    """Refuse an end before its start.

    Raises:
        ValidationError: On ``field``.
    """
    if start is not None and end is not None and end < start:
        message = QT_TRANSLATE_NOOP(
            "errors", "La fin ({end}) précède le début ({start}). Corrigez l’une des deux dates."
        )
        days = {"start": formatting.table_date(start), "end": formatting.table_date(end)}
        raise ValidationError(field, message, **days)


def in_lifetime(field: str, day: date | None, youth: Youth) -> None:
    """Refuse a day before the person was born.

    Raises:
        ValidationError: On ``field``.
    """
    if day is not None and youth.birth_date is not None and day < youth.birth_date:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette date ({day}) précède la naissance de la personne. Vérifiez l’année."
        )
        raise ValidationError(field, message, day=formatting.table_date(day))


def between(field: str, value: int | None, least: int, most: int) -> None:
    """Refuse a number out of bounds.

    Raises:
        ValidationError: On ``field``.
    """
    if value is not None and not least <= value <= most:
        message = QT_TRANSLATE_NOOP("errors", "Indiquez un nombre de {least} à {most}.")
        raise ValidationError(field, message, least=least, most=most)


def assign(record: Record, values: dict[str, Any]) -> None:
    """Put values in the columns of a record."""
    for column, value in values.items():
        setattr(record, column, value)
