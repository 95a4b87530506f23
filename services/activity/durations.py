"""Read a length of time as people type it, and write it as a week shows it."""

import re
from decimal import Decimal

from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP

_HOURS = re.compile(r"(\d{1,3})\s*(?:h|:|heures?)\s*(\d{1,2})?", re.ASCII | re.IGNORECASE)
_DECIMAL = re.compile(r"(\d{1,3})[.,](\d{1,2})\s*(?:h|heures?)?", re.ASCII | re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,4})\s*(?:min|mn|minutes?|m)", re.ASCII | re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}", re.ASCII)
_HOUR = 60
_LONGEST = 20


def parse_minutes(field: str, text: str) -> int:
    """Return the minutes of ``2 h 30``, ``2:30``, ``2,5``, ``150 min`` or ``2``, which is hours.

    Raises:
        ValidationError: On ``field``, when no length is read.
    """
    typed = " ".join(text.split())
    if (match := _MINUTES.fullmatch(typed)) is not None:
        return int(match[1])
    if (match := _DECIMAL.fullmatch(typed)) is not None:
        return round(Decimal(f"{match[1]}.{match[2]}") * _HOUR)
    if (match := _HOURS.fullmatch(typed)) is not None and int(match[2] or 0) < _HOUR:
        return int(match[1]) * _HOUR + int(match[2] or 0)
    if _NUMBER.fullmatch(typed) is not None:
        return int(typed) * _HOUR
    message = QT_TRANSLATE_NOOP(
        "errors", "« {text} » n’est pas une durée. Écrivez-la ainsi : 2 h 30, ou 45 min."
    )
    raise ValidationError(field, message, text=typed[:_LONGEST])


def hours_text(minutes: int) -> str:
    """Write the hours of a week: ``0 h``, ``45 min``, ``6 h 30``."""
    if 0 < minutes < _HOUR:
        return formatting.minutes(minutes)
    hours, rest = divmod(minutes, _HOUR)
    text = f"{formatting.number(hours)}{formatting.NBSP}h"
    return f"{text}{formatting.NBSP}{rest:02}" if rest else text
