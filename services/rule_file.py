"""Read a TOML rule file key by key, refusing what is missing, unknown or of the wrong kind.

Every refusal names the file, the line and the key: these files are meant to be edited.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import Any, TypeVar

from services.errors import RuleFileError
from services.formatting import spaced
from services.i18n import QT_TRANSLATE_NOOP
from services.rule_lines import Place, lines_of
from services.rule_toml import parsed

K = TypeVar("K", bound=str)
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

EDITION_LIMIT = 32


def shipped_text(name: str) -> str:
    """Return the text of a rule file shipped with the program, such as ``diagnostic/grid.toml``."""
    return (files("resources") / name).read_text("utf-8")


@cache
def icons() -> frozenset[str]:
    """Return the names of the icons a rule may show."""
    found = (entry.name for entry in (files("resources") / "icons").iterdir())
    return frozenset(name.removesuffix(".svg") for name in found if name.endswith(".svg"))


@contextmanager
def reading(text: str, file: str) -> Iterator["Section"]:
    """Give the root of a file; on leaving, refuse the keys of it that were not read.

    Raises:
        RuleFileError: The text is not TOML, or what was read in the block is not as expected.
    """
    root = Section(parsed(text, file), file, source=text)
    yield root
    root.finish()


def edition_of(text: str, file: str) -> str:
    """Return the ``version`` a file gives itself, under which a record keeps it.

    Raises:
        RuleFileError: The text is not TOML, or bears no version of 32 characters at most.
    """
    root = Section(parsed(text, file), file, source=text)
    edition = root.code("version")
    if len(edition) > EDITION_LIMIT:
        raise root.wrong("version", edition)
    return edition


@dataclass(slots=True)
class Section:
    """A table of the file, that knows where it is and which of its keys were read.

    Attributes:
        path: Where it is, as written in a refusal.
        place: The same, as keys and ranks.
        source: The whole text, to find the lines in.
    """

    table: Mapping[str, Any]
    file: str
    path: str = ""
    place: Place = ()
    source: str = ""
    read: set[str] = field(default_factory=set)

    def text(self, key: str) -> str:
        """Return a text that must be there and not be blank, with its no-break spaces."""
        value = self._value(key, str)
        if not value.strip():
            raise self.missing(key)
        return spaced(value)

    def code(self, key: str = "code", longest: int = 64) -> str:
        """Return an identifier, as written and short enough to be stored."""
        self.text(key)
        code = str(self.table[key])
        if len(code) > longest:
            raise self.wrong(key, code)
        return code

    def template(self, key: str, names: Iterable[str]) -> str:
        """Return a text whose holes, such as ``{person}``, are ones that can be filled."""
        return self.filled(key, self.text(key), names)

    def filled(self, key: str, text: str, names: Iterable[str]) -> str:
        """Return the text when each of its holes is one of these names."""
        try:
            holes = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
        except ValueError as error:  # a brace that is not closed
            raise self.wrong(key, text) from error
        for name in holes:
            if name not in names:
                raise self.unknown(key, name)
        return text

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

    def choice(self, key: str, kind: type[E]) -> E:
        """Return one of the values of an enumeration."""
        return self._member(key, self.code(key), kind)

    def choices(self, key: str, kind: type[E]) -> tuple[E, ...]:
        """Return several values of an enumeration; the list must be there."""
        return tuple(self._member(key, code, kind) for code in self.listed(key))

    def listed(self, key: str) -> tuple[str, ...]:
        """Return a list of texts that must be there, even empty."""
        self._value(key, list)
        return self.codes(key)

    @contextmanager
    def section(self, key: str) -> Iterator["Section"]:
        """Give a table; empty when left out."""
        value = self._value(key, dict) if key in self.table else {}
        child = self._child(value, self._at(key), key)
        yield child
        child.finish()

    def sections(self, key: str, *, required: bool = True) -> Iterator["Section"]:
        """Give the tables of a list, each finished before the next."""
        rows = self._value(key, list) if required or key in self.table else []
        for number, row in enumerate(rows, 1):
            if not isinstance(row, dict):
                raise self.wrong(key, row)
            path = f"{self._at(key)}[{row.get('code', number)}]"
            child = self._child(row, path, key, number - 1)
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

    def refusal(
        self, message: str, key: str, value: object = None, **said: object
    ) -> RuleFileError:
        """Make a refusal that names the file, the line and the key, in words of its own."""
        line = self._line(key, value)
        return RuleFileError(
            message, file=self.file, line=line, key=self._at(key), value=value, **said
        )

    def missing(self, key: str) -> RuleFileError:
        """Make the refusal of a key that is not there, or that is there misspelt."""
        if misspelt := get_close_matches(key, set(self.table) - self.read, 1, 0.75):
            return self.unknown(misspelt[0], misspelt[0])
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} est incomplet : « {key} » manque ou est vide, à la"
            " ligne {line}. Complétez-le ou rétablissez le fichier d’origine.",
        )
        return self.refusal(message, key)

    def wrong(self, key: str, value: object) -> RuleFileError:
        """Make the refusal of a value of the wrong kind."""
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} n’est pas valable : « {key} » ne peut pas valoir"
            " « {value} », à la ligne {line}. Corrigez cette valeur ou rétablissez le fichier"
            " d’origine.",
        )
        return self.refusal(message, key, value)

    def unknown(self, key: str, value: object) -> RuleFileError:
        """Make the refusal of a name nothing bears."""
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} n’est pas valable : « {value} » est inconnu, à « {key} »,"
            " ligne {line}. Vérifiez l’orthographe ou rétablissez le fichier d’origine.",
        )
        return self.refusal(message, key, value)

    def duplicate(self, value: object) -> RuleFileError:
        """Make the refusal of a code given twice."""
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} n’est pas valable : « {value} » y est deux fois, à"
            " « {key} », ligne {line}. Renommez l’un des deux ou rétablissez le fichier"
            " d’origine.",
        )
        line = self._line("code", value)
        return RuleFileError(message, file=self.file, line=line, key=self.path, value=value)

    def _child(self, value: Mapping[str, Any], path: str, *place: str | int) -> "Section":
        return Section(value, self.file, path, (*self.place, *place), self.source)

    def _member(self, key: str, code: str, kind: type[E]) -> E:
        if code not in set(kind):
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Le fichier de règles {file} n’est pas valable : « {value} » n’est pas une valeur"
                " possible de « {key} », ligne {line}. Choisissez parmi : {choices}.",
            )
            raise self.refusal(message, key, code, choices=", ".join(kind))
        return kind(code)

    def _line(self, key: str, value: object) -> int:
        """Return the line of a key, or of the item of its list that is refused."""
        lines = lines_of(self.source)
        held = self.table.get(key)
        item: Place = (held.index(value),) if isinstance(held, list) and value in held else ()
        places = ((*self.place, key, *item), (*self.place, key), self.place)
        return next((lines[place] for place in places if place in lines), 1)

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _value(self, key: str, kind: type[T]) -> T:
        self.read.add(key)
        if key not in self.table:
            raise self.missing(key)
        value = self.table[key]
        # To Python, true is also a number, and an instant a date; in TOML they are not.
        if type(value) is not kind:
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
