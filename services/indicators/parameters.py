"""Read the parameters of a measure: a dataclass whose fields are the keys of the table."""

from dataclasses import MISSING, fields
from datetime import date
from enum import StrEnum
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from services.rule_file import Section

T = TypeVar("T")


def record(section: Section, kind: type[T]) -> T:
    """Return the dataclass; a field that has a default may be absent.

    Fields are booleans, integers, texts, dates, enumerations, or tuples of texts or of these.
    """
    hints = get_type_hints(kind)
    values = {
        field.name: _read(section, field.name, hints[field.name])
        for field in fields(kind)  # type: ignore[arg-type]  # every caller passes a dataclass
        if field.default is MISSING or field.name in section.table
    }
    return kind(**values)


def _read(section: Section, key: str, hint: Any) -> object:
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return section.listed(key) if item is str else section.choices(key, item)
    kind = next((part for part in get_args(hint) if part is not NoneType), hint)
    if issubclass(kind, StrEnum):
        return section.choice(key, kind)
    readers = {bool: section.flag, int: section.integer, date: section.day, str: section.code}
    return readers[kind](key)
