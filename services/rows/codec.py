"""Rows as JSON values and back, whatever their table."""

import enum
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Column, Enum, LargeBinary, Table, TypeDecorator

Values = dict[str, Any]


def to_json(values: Mapping[str, Any]) -> Values:
    """Return column values as JSON holds them."""
    return {name: plain(value) for name, value in values.items()}


def from_json(table: Table, values: Mapping[str, Any]) -> Values:
    """Return column values as the table takes them.

    Raises:
        KeyError, ValueError, TypeError: A column is not known, or a value is not of its type.
    """
    return {name: _typed(table.columns[name], value) for name, value in values.items()}


def plain(value: object) -> Any:
    """Return one value as JSON holds it."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, date | time):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    return value


def _typed(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Enum):
        kind = column.type.enum_class
        return value if kind is None else kind(value)
    if isinstance(column.type, LargeBinary):
        return b64decode(value, validate=True)
    stored = column.type
    kind = (stored.impl_instance if isinstance(stored, TypeDecorator) else stored).python_type
    if kind in (date, datetime, time):
        return kind.fromisoformat(value)
    return _checked(kind, value)


def _checked(kind: type[Any], value: Any) -> Any:
    if kind is float and type(value) is int:
        return float(value)
    # True is an int to Python, and a number where a truth is expected is a mistake.
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return value
