"""Read a TOML rule file key by key, refusing what is missing, unknown or of the wrong kind.

Every refusal names the file and the line, or the key: these files are meant to be edited.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from importlib.resources import files
from typing import Any, TypeVar

from services.errors import RuleFileError
from services.formatting import spaced
from services.i18n import QT_TRANSLATE_NOOP

K = TypeVar("K", bound=str)
T = TypeVar("T")


def shipped_text(name: str) -> str:
    """Return the text of a rule file shipped with the program, such as ``diagnostic/grid.toml``."""
    return (files("resources") / name).read_text("utf-8")


@contextmanager
def reading(text: str, file: str) -> Iterator["Section"]:
    """Give the root of a file; on leaving, refuse the keys of it that were not read.

    Raises:
        RuleFileError: The text is not TOML, or what was read in the block is not as expected.
    """
    try:
        root = Section(tomllib.loads(text), file)
    except tomllib.TOMLDecodeError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} est mal écrit : {detail}. Corrigez cette ligne ou"
            " rétablissez le fichier d’origine.",
        )
        raise RuleFileError(message, file=file, detail=error) from error
    yield root
    root.finish()


@dataclass(slots=True)
class Section:
    """A table of the file, that knows where it is and which of its keys were read."""

    table: Mapping[str, Any]
    file: str
    path: str = ""
    read: set[str] = field(default_factory=set)

    def text(self, key: str) -> str:
        """Return a text that must be there and not be blank, with its no-break spaces."""
        value = self._value(key, str)
        if not value.strip():
            raise self.missing(key)
        return spaced(value)

    def code(self, key: str = "code") -> str:
        """Return an identifier, as written."""
        self.text(key)
        return str(self.table[key])

    def integer(self, key: str) -> int:
        """Return a number that is not negative."""
        value = self._value(key, int)
        if value < 0:
            raise self.wrong(key, value)
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return true or false."""
        if default is not None and key not in self.table:
            return default
        return self._value(key, bool)

    def day(self, key: str) -> date:
        """Return a date."""
        return self._value(key, date)

    def optional_code(self, key: str) -> str | None:
        """Return an identifier that may be left out."""
        return self.code(key) if key in self.table else None

    def codes(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty when left out."""
        values = self._value(key, list) if key in self.table else []
        for value in values:
            if not isinstance(value, str) or not value:
                raise self.wrong(key, value)
        return tuple(values)

    def sentences(self, key: str) -> tuple[str, ...]:
        """Return a list of sentences, at least one."""
        values = self.codes(key)
        if not values:
            raise self.missing(key)
        return tuple(spaced(value) for value in values)

    @contextmanager
    def section(self, key: str) -> Iterator["Section"]:
        """Give a table; empty when left out."""
        value = self._value(key, dict) if key in self.table else {}
        child = Section(value, self.file, self._at(key))
        yield child
        child.finish()

    def sections(self, key: str, *, required: bool = True) -> Iterator["Section"]:
        """Give the tables of a list, each finished before the next."""
        rows = self._value(key, list) if required or key in self.table else []
        for number, row in enumerate(rows, 1):
            if not isinstance(row, dict):
                raise self.wrong(key, row)
            child = Section(row, self.file, f"{self._at(key)}[{row.get('code', number)}]")
            yield child
            child.finish()

    def finish(self) -> None:
        """Refuse the keys nobody asked for: a misspelt one would be silently ignored."""
        unknown = sorted(set(self.table) - self.read)
        if unknown:
            raise self.unknown(unknown[0], unknown[0])

    def one_of(self, key: str, allowed: Iterable[T], value: T) -> T:
        """Return the value when it is allowed."""
        if value not in set(allowed):
            raise self.unknown(key, value)
        return value

    def missing(self, key: str) -> RuleFileError:
        """Make the refusal of a key that is not there."""
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} est incomplet : « {key} » manque ou est vide. Complétez-le"
            " ou rétablissez le fichier d’origine.",
        )
        return RuleFileError(message, file=self.file, key=self._at(key))

    def wrong(self, key: str, value: object) -> RuleFileError:
        """Make the refusal of a value of the wrong kind."""
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} n’est pas valable : « {key} » ne peut pas valoir"
            " « {value} ». Corrigez cette valeur ou rétablissez le fichier d’origine.",
        )
        return RuleFileError(message, file=self.file, key=self._at(key), value=value)

    def unknown(self, key: str, value: object) -> RuleFileError:
        """Make the refusal of a name nothing bears."""
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} n’est pas valable : « {value} » est inconnu, à « {key} »."
            " Vérifiez l’orthographe ou rétablissez le fichier d’origine.",
        )
        return RuleFileError(message, file=self.file, key=self._at(key), value=value)

    def duplicate(self, value: object) -> RuleFileError:
        """Make the refusal of a code given twice."""
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} n’est pas valable : « {value} » y est deux fois, à"
            " « {key} ». Renommez l’un des deux ou rétablissez le fichier d’origine.",
        )
        return RuleFileError(message, file=self.file, key=self.path, value=value)

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _value(self, key: str, kind: type[T]) -> T:
        self.read.add(key)
        if key not in self.table:
            raise self.missing(key)
        value = self.table[key]
        # To Python, true is also a number.
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.wrong(key, value)
        return value


def unique(rows: Iterable[tuple[Section, K, T]]) -> dict[K, T]:
    """Gather what was read by code.

    Raises:
        RuleFileError: Two rows have the same code.
    """
    gathered: dict[K, T] = {}
    for section, code, value in rows:
        if code in gathered:
            raise section.duplicate(code)
        gathered[code] = value
    return gathered
