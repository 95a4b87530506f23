"""Turn what was typed to find somebody into the first fields of their form."""

import re
from datetime import date
from typing import Any

from services.errors import ValidationError
from services.youths.dates import parse_day

_PHONE_DIGITS = 9
_PARTICLES = frozenset({"d", "da", "de", "del", "des", "dos", "du", "el", "la", "le", "les", "van"})


def fields_from(text: str, today: date) -> dict[str, Any]:
    """Return the fields a search text fills: "Mael roch 4/3/2007".

    A name all in capitals is the family name, as on administrative papers; otherwise the first
    word is the first name.
    """
    if not any(char.isalpha() for char in text):
        return _number(text, today)
    found: dict[str, Any] = {}
    words = []
    for part in text.split():
        if any(char.isdigit() for char in part):
            found |= _number(part, today)
        else:
            words.append(part)
    return found | _names(words)


def _names(words: list[str]) -> dict[str, str]:
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if capitals and len(capitals) < len(words):
        others = [word for word in words if word not in capitals]
        return {"last_name": _named(capitals), "first_name": _named(others)}
    if len(words) == 1:
        return {"last_name": _named(words)}
    return {"first_name": _named(words[:1]), "last_name": _named(words[1:])}


def _named(words: list[str]) -> str:
    # Only what was typed without any capital is changed: "McDonald" knows better.
    last = len(words) - 1
    return " ".join(
        word[:1].upper() + word[1:]
        if word.islower() and (place == last or word not in _PARTICLES)
        else word
        for place, word in enumerate(words)
    )


def _number(text: str, today: date) -> dict[str, Any]:
    try:
        return {"birth_date": parse_day("birth_date", text, today=today)}
    except ValidationError:
        digits = re.sub(r"\D", "", text)
    if len(digits) >= _PHONE_DIGITS:
        return {"phone": text.strip()}
    return {"file_number": text.strip()} if digits else {}
