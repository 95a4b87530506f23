"""Read a date as a French speaker types it, without Qt."""

import re
from datetime import date
from typing import Final

from services.folding import fold

_MONTHS: Final = (
    "janvier", "fevrier", "mars", "avril", "mai", "juin",
    "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
)  # fmt: skip
_WEEKDAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SHORTEST_MONTH: Final = 3  # "jui" could be two months, and is refused by the count below
_YEARS_AHEAD: Final = 20  # of a year typed with two digits: 46 is 2046 in 2026, 47 is 1947
_YEARS: Final = range(1900, 2200)


def parse_typed_date(text: str, today: date) -> date | None:
    """Return the date meant by ``text``, or None when it cannot be told.

    Accepts ``4/3/2007``, ``4-3-07``, ``04032007``, ``4 mars 2007``, ``dimanche 1er févr. 2026``
    and ``2007-03-04``. Nothing is guessed: an impossible day or an ambiguous month is None.
    """
    words = fold(text).split()
    if words and words[0] in _WEEKDAYS:
        words = words[1:]
    if len(words) == 1:
        words = _split_digits(words[0])
    if len(words) != 3:
        return None
    if re.fullmatch(r"\d{4}", words[0]):
        words.reverse()
    day, month, year = _day(words[0]), _month(words[1]), _year(words[2], today)
    if day is None or month is None or year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _split_digits(text: str) -> list[str]:
    if not re.fullmatch(r"[0-9]{6}|[0-9]{8}", text):
        return []
    return [text[:2], text[2:4], text[4:]]


def _day(word: str) -> int | None:
    match = re.fullmatch(r"([0-9]{1,2})(?:er)?", word)
    return int(match[1]) if match is not None else None


def _month(word: str) -> int | None:
    if re.fullmatch(r"[0-9]{1,2}", word):
        return int(word)
    if len(word) < _SHORTEST_MONTH:
        return None
    found = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(word)]
    return found[0] if len(found) == 1 else None


def _year(word: str, today: date) -> int:
    if re.fullmatch(r"[0-9]{4}", word):
        return int(word)
    if not re.fullmatch(r"[0-9]{2}", word):
        return 0
    year = today.year // 100 * 100 + int(word)
    return year - 100 if year > today.year + _YEARS_AHEAD else year
