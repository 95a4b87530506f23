"""The screens of I-MILO as data: which fields, in which order, under which words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from sqlalchemy.orm import Session

from services.carry_over.readers import ENTITIES
from services.rule_file import Section, reading, shipped_text, unique
from services.rule_texts import current_text

FILE: Final = "imilo/screens.toml"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of a screen and its words."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    """A screen of I-MILO.

    Attributes:
        entity: Table its lines come from, a key of ``ENTITIES``.
    """

    code: str
    label: str
    entity: str
    fields: tuple[FieldSpec, ...]


@dataclass(frozen=True, slots=True)
class Screens:
    """Every screen, in the order they are typed."""

    version: str
    valid_from: date
    source: str
    screens: tuple[ScreenSpec, ...]


def current(session: Session) -> Screens:
    """Return the screens of the agency, else those shipped.

    Raises:
        RuleFileError: The file is not valid.
    """
    return load(current_text(session, FILE))


def shipped() -> Screens:
    """Return the screens shipped with the program."""
    return load(shipped_text(FILE))


@lru_cache(maxsize=4)  # the same text gives the same screens
def load(text: str) -> Screens:
    """Read the screens.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, FILE) as root:
        return Screens(
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            screens=tuple(unique(_screens(root)).values()),
        )


def _screens(root: Section) -> Iterator[tuple[Section, str, ScreenSpec]]:
    for row in root.sections("screens"):
        entity = row.one_of("entity", frozenset(ENTITIES), row.code("entity"))
        fields = unique(_fields(row, entity))
        spec = ScreenSpec(row.code(), row.text("label"), entity, tuple(fields.values()))
        yield row, spec.code, spec


def _fields(screen: Section, entity: str) -> Iterator[tuple[Section, str, FieldSpec]]:
    allowed = ENTITIES[entity].fields
    for row in screen.sections("fields"):
        code = row.one_of("code", allowed, row.code())
        yield row, code, FieldSpec(code, row.text("label"))
