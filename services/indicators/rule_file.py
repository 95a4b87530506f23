"""Reading of a TOML table, key by key, saying where it is wrong."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date
from enum import StrEnum
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from services.errors import RuleFileError
from services.formatting import spaced
from services.i18n import QT_TRANSLATE_NOOP

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


def parsed(text: str, file: str) -> dict[str, Any]:
    """Parse a TOML text.

    Raises:
        RuleFileError: The text is not TOML; the error bears the line and the column.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = QT_TRANSLATE_NOOP(
            "errors", "{file} n’est pas un fichier TOML valable : {detail}. Corrigez cette ligne."
        )
        raise RuleFileError(message, file=file, detail=error) from error


class Table:
    """A table being read; what is left over at the end is a spelling mistake.

    Attributes:
        place: Keys that lead to it, as shown to who has to correct the file.
    """

    def __init__(self, file: str, content: Mapping[str, Any], place: str = "") -> None:
        self.file = file
        self.place = place
        self._content = dict(content)

    def __contains__(self, key: str) -> bool:
        return key in self._content

    def take(self, key: str, kind: type[T]) -> T:
        """Return the value of a key.

        Raises:
            RuleFileError: The key is missing or its value is not of the kind wanted.
        """
        if key not in self._content:
            message = QT_TRANSLATE_NOOP(
                "errors", "{file}, « {place} » : cette clé manque. Ajoutez-la."
            )
            raise self.error(key, message)
        value = self._content.pop(key)
        # In Python a boolean is an integer, and an instant is a date; in TOML they are not.
        if type(value) is not kind:
            raise self._wrong_kind(key, value, kind)
        return value

    def words(self, key: str) -> str:
        """Return a French text, written with ordinary spaces and shown with no-break ones."""
        return spaced(self.take(key, str))

    def choice(self, key: str, kind: type[E]) -> E:
        """Return the value of a key that takes one of a list."""
        return self._one_of(key, self.take(key, str), kind)

    def choices(self, key: str, kind: type[E]) -> tuple[E, ...]:
        """Return the values of a key that takes several of a list."""
        return tuple(self._one_of(key, item, kind) for item in self.texts(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts listed under a key."""
        found = self.take(key, list)
        for item in found:
            if not isinstance(item, str):
                raise self._wrong_kind(key, item, str)
        return tuple(found)

    def table(self, key: str) -> "Table":
        """Return the table under a key."""
        return Table(self.file, self.take(key, dict), self._path(key))

    def tables(self, key: str) -> list["Table"]:
        """Return the list of tables under a key, named by their ``code`` or their rank."""
        return [
            self._item(key, rank, item) for rank, item in enumerate(self.take(key, list), start=1)
        ]

    def record(self, kind: type[T]) -> T:
        """Return a dataclass whose fields are the keys of the table.

        Fields are booleans, integers, texts, dates, enumerations, or tuples of texts or of
        enumerations; one that has a default may be absent.
        """
        hints = get_type_hints(kind)
        values = {
            field.name: self._field(field.name, hints[field.name])
            for field in fields(kind)  # type: ignore[arg-type]  # every caller passes a dataclass
            if field.default is MISSING or field.name in self
        }
        self.finish()
        return kind(**values)

    def finish(self) -> None:
        """Refuse the keys that nobody asked for.

        Raises:
            RuleFileError: A key is not known.
        """
        for key in self._content:
            message = QT_TRANSLATE_NOOP(
                "errors", "{file}, « {place} » : cette clé n’est pas connue. Retirez-la."
            )
            raise self.error(key, message)

    def error(self, key: str, message: str, **values: object) -> RuleFileError:
        """Return an error that points at a key."""
        return RuleFileError(message, file=self.file, place=self._path(key), **values)

    def _field(self, key: str, hint: Any) -> object:
        if get_origin(hint) is tuple:
            item = get_args(hint)[0]
            return self.texts(key) if item is str else self.choices(key, item)
        kind = next((part for part in get_args(hint) if part is not NoneType), hint)
        return self.choice(key, kind) if issubclass(kind, StrEnum) else self.take(key, kind)

    def _one_of(self, key: str, value: str, kind: type[E]) -> E:
        try:
            return kind(value)
        except ValueError:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "{file}, « {place} » : « {value} » n’est pas une valeur possible."
                " Choisissez parmi : {choices}.",
            )
            choices = ", ".join(kind)
            raise self.error(key, message, value=value, choices=choices) from None

    def _item(self, key: str, rank: int, value: object) -> "Table":
        if not isinstance(value, dict):
            raise self._wrong_kind(f"{key} {rank}", value, dict)
        return Table(
            self.file, value, self._path(f"{key} {value.get('code') or value.get('key') or rank}")
        )

    def _wrong_kind(self, key: str, value: object, kind: type) -> RuleFileError:
        message = QT_TRANSLATE_NOOP(
            "errors", "{file}, « {place} » : « {value} » n’est pas {kind}. Corrigez la valeur."
        )
        return self.error(key, message, value=value, kind=_KINDS[kind])

    def _path(self, key: str) -> str:
        return f"{self.place} > {key}" if self.place else key


_KINDS: Mapping[type, str] = {
    str: "un texte",
    int: "un nombre entier",
    bool: "true ou false",
    date: "une date (AAAA-MM-JJ)",
    list: "une liste",
    dict: "une table",
}
