"""What a search box holds: names in any order, a birth date, a phone, a file number."""

import re
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, case, literal, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from models.youth import Youth
from services.errors import ValidationError
from services.folding import fold
from services.youths.dates import parse_day
from services.youths.fields import PHONE_KEY_LENGTH

_LONGEST = 200  # characters; the pasting of a page is not searched
_SHORTEST_INSIDE = 3  # letters of a word looked for inside the names, and not only at their start
_SHORTEST_PHONE = 4


@dataclass(frozen=True, slots=True)
class Query:
    """A search, read.

    Attributes:
        words: Folded parts of names.
        number: Digits of a phone or of a file number.
        is_either: What was typed is a date or a number, one cannot tell: 06 12 34.
    """

    words: tuple[str, ...] = ()
    birth_date: date | None = None
    number: str | None = None
    is_either: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is looked for."""
        return not self.words and self.birth_date is None and self.number is None


def parse(text: str, *, today: date) -> Query:
    """Read what is typed in a search box."""
    typed = text[:_LONGEST].strip()
    birth_date = _day(typed, today)
    if not any(char.isalpha() for char in typed):
        number = re.sub(r"\D", "", typed) or None
        return Query(birth_date=birth_date, number=number, is_either=birth_date is not None)
    if birth_date is not None:
        return Query(birth_date=birth_date)
    words: list[str] = []
    number = None
    for part in typed.split():
        if not any(char.isdigit() for char in part):
            words += fold(part).split()
        elif (day := _day(part, today)) is not None:
            birth_date = day
        else:
            number = re.sub(r"\W", "", part).upper() or None
    return Query(tuple(words), birth_date, number)


def matching(query: Query) -> list[ColumnElement[bool]]:
    """Return the conditions of a search, on indexed columns or on the folded names."""
    conditions = [
        _inside(word) if len(word) >= _SHORTEST_INSIDE else _beginning(word) for word in query.words
    ]
    given = []
    if query.birth_date is not None:
        given.append(Youth.birth_date == query.birth_date)
    if query.number is not None:
        given.append(_numbered(query.number))
    return [*conditions, or_(*given)] if query.is_either else conditions + given


def rank(query: Query) -> ColumnElement[int]:
    """Return 0 for what is exactly what was typed, 1 for what begins so, 2 for the rest."""
    exact = [_whole(word) for word in query.words]
    starts = [_beginning(word) for word in query.words]
    if query.number is not None and not query.is_either:
        exact.append(
            or_(
                Youth.file_number == query.number,
                Youth.phone_key == query.number[-PHONE_KEY_LENGTH:],
            )
        )
    return case((and_(True, *exact), 0), (and_(True, *starts), 1), else_=2)


def is_elsewhere(query: Query) -> ColumnElement[int]:
    """Return 0 when the names begin with a word typed, to sort "Martin" before "Diallo-Martin"."""
    first = [_padded().startswith(f" {word}", autoescape=True) for word in query.words]
    return case((or_(False, *first), 0), else_=1)


def _day(text: str, today: date) -> date | None:
    try:
        return parse_day("search", text, today=today)
    except ValidationError:
        return None


def _padded() -> ColumnElement[str]:
    return literal(" ").concat(Youth.search_key).concat(" ")


def _whole(word: str) -> ColumnElement[bool]:
    return _padded().contains(f" {word} ", autoescape=True)


def _beginning(word: str) -> ColumnElement[bool]:
    return _padded().contains(f" {word}", autoescape=True)


def _inside(word: str) -> ColumnElement[bool]:
    return Youth.search_key.contains(word, autoescape=True)


def _numbered(number: str) -> ColumnElement[bool]:
    """Match a file number or a phone by its first digits, or a whole phone in any form."""
    found = [_starting(Youth.file_number, number)]
    if len(number) >= PHONE_KEY_LENGTH:
        key = number[-PHONE_KEY_LENGTH:]
        found.append(select(Youth.id).where(Youth.phone_key == key))
    elif number.startswith("0") and len(number) >= _SHORTEST_PHONE:
        found.append(_starting(Youth.phone_key, number[1:]))
    # One statement per index: a single OR would read every row of the table.
    return Youth.id.in_(union_all(*found))


def _starting(column: InstrumentedAttribute[str | None], start: str) -> Select[int]:
    return select(Youth.id).where(column.startswith(start, autoescape=True))
