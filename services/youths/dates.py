"""Read a date as people type it or as programs export it."""

import re
from datetime import date

from services.errors import ValidationError
from services.folding import fold
from services.i18n import QT_TRANSLATE_NOOP

_MONTHS = (
    "janvier", "fevrier", "mars", "avril", "mai", "juin",
    "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
)  # fmt: skip
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_TIME = r"(?:[t ]\d{1,2}[:h]\d{2}(?:[: ]\d{2})?(?: \d+)?z?)?"
# On folded text, where every separator has become a space.
_DAY_FIRST = re.compile(rf"(\d{{1,2}}) (\d{{1,2}}) (\d{{4}}|\d{{2}}){_TIME}", re.ASCII)
_YEAR_FIRST = re.compile(rf"(\d{{4}}) (\d{{1,2}}) (\d{{1,2}}){_TIME}", re.ASCII)
_COMPACT = re.compile(r"(\d{2})(\d{2})((?:19|20)\d{2})", re.ASCII)
_COMPACT_YEAR_FIRST = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})", re.ASCII)
_IN_WORDS = re.compile(
    rf"(?:(?:{_DAYS}) )?(\d{{1,2}})(?:er)? ([a-z]{{3,}}) (\d{{4}}|\d{{2}})", re.A
)
_LONGEST = 40  # characters of a date; the pasting of a page is not searched


def parse_day(field: str, text: str, *, today: date) -> date:
    """Return the day written, whichever of the usual forms it takes.

    The day comes before the month, as in French; a year of two digits is the last one that is
    not to come.

    Raises:
        ValidationError: On ``field``, when no date is read or the day does not exist.
    """
    written = _parts(fold(text), today) if len(text) <= _LONGEST else None
    shown = text.strip()[:_LONGEST]
    if written is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "« {text} » n’est pas une date. Écrivez le jour, le mois et l’année,"
            " par exemple 23/11/2007.",
        )
        raise ValidationError(field, message, text=shown)
    try:
        return date(*written)
    except ValueError:
        message = QT_TRANSLATE_NOOP(
            "errors", "« {text} » n’existe pas. Vérifiez le jour et le mois, dans cet ordre."
        )
        raise ValidationError(field, message, text=shown) from None


def _parts(folded: str, today: date) -> tuple[int, int, int] | None:
    """Return year, month and day, not checked; None when the text has not the form of a date."""
    for pattern in (_DAY_FIRST, _COMPACT):
        if match := pattern.fullmatch(folded):
            return _year(match[3], today), int(match[2]), int(match[1])
    for pattern in (_YEAR_FIRST, _COMPACT_YEAR_FIRST):
        if match := pattern.fullmatch(folded):
            return int(match[1]), int(match[2]), int(match[3])
    if match := _IN_WORDS.fullmatch(folded):
        months = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(match[2])]
        return (_year(match[3], today), months[0], int(match[1])) if len(months) == 1 else None
    return None


def _year(digits: str, today: date) -> int:
    if len(digits) == 4:
        return int(digits)
    year = today.year - today.year % 100 + int(digits)
    return year if year <= today.year else year - 100
