"""Read an hour or a length of time as people type it."""

import re
from datetime import time

from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP

_CLOCK = re.compile(r"(\d{1,2})\s*(?:h|:)?\s*(\d{2})?", re.ASCII | re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,4})\s*(?:min|mn|minutes)?\.?", re.ASCII | re.IGNORECASE)
_HOURS = re.compile(r"(\d{1,2})\s*(?:h|heures?)\s*(\d{1,2})?", re.ASCII | re.IGNORECASE)
_SHOWN = 20  # characters of what cannot be read, in the refusal


def parse_clock(field: str, text: str) -> time | None:
    """Return a time of the day: "14 h 30", "14:30", "1430", "9"; None for nothing.

    Raises:
        ValidationError: On ``field``, when it cannot be read.
    """
    typed = _plain(text)
    if not typed:
        return None
    match = _CLOCK.fullmatch(typed)
    try:
        if match is not None:
            return time(int(match[1]), int(match[2] or 0))
    except ValueError:
        pass
    message = QT_TRANSLATE_NOOP(
        "errors", "« {text} » n’est pas une heure. Écrivez-la ainsi : 14 h 30."
    )
    raise ValidationError(field, message, text=typed[:_SHOWN])


def parse_minutes(field: str, text: str) -> int | None:
    """Return a length of time in minutes: "45", "45 min", "1 h 30"; None for nothing.

    Raises:
        ValidationError: On ``field``, when it cannot be read.
    """
    typed = _plain(text)
    if not typed:
        return None
    if match := _MINUTES.fullmatch(typed):
        return int(match[1])
    if match := _HOURS.fullmatch(typed):
        return int(match[1]) * 60 + int(match[2] or 0)
    message = QT_TRANSLATE_NOOP(
        "errors", "« {text} » n’est pas une durée. Écrivez-la ainsi : 45 min ou 1 h 30."
    )
    raise ValidationError(field, message, text=typed[:_SHOWN])


def _plain(text: str) -> str:
    # What the program writes has no-break spaces, and comes back as it is.
    return " ".join(text.split())
