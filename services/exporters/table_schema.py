"""What each column of the database is in a Data Package, and how its values are written."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Boolean, Column, Date, Enum, Float, String, Table, Time, UniqueConstraint

from models.base import UtcDateTime
from services.exporters.cells import protected

Writer = Callable[[Any], str]
_KEY_PATTERN = "[0-9]+"
_REFERENCES = ("_id", "created_by")


def schema(table: Table) -> dict[str, Any]:
    """Return the Table Schema of a table."""
    return {
        "fields": [field(column) for column in table.columns],
        "primaryKey": [column.name for column in table.primary_key.columns],
        "uniqueKeys": [
            [column.name for column in constraint.columns]
            for constraint in _unique_constraints(table)
        ],
        "foreignKeys": [
            {
                "fields": [key.parent.name],
                "reference": {
                    # An empty name means the table itself.
                    "resource": "" if key.column.table is table else key.column.table.name,
                    "fields": [key.column.name],
                },
            }
            for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
        ],
        "missingValues": [""],
    }


def field(column: Column[Any]) -> dict[str, Any]:
    """Return the field descriptor of a column."""
    kind, _writer = _shape(column)
    constraints: dict[str, Any] = {}
    if not column.nullable:
        constraints["required"] = True
    if column.unique or column.primary_key:
        constraints["unique"] = True
    if isinstance(column.type, Enum):
        constraints["enum"] = list(column.type.enums)
    if _is_key(column):
        constraints["pattern"] = _KEY_PATTERN
    descriptor: dict[str, Any] = {"name": column.name, "type": kind}
    if kind == "boolean":
        descriptor |= {"trueValues": ["true"], "falseValues": ["false"]}
    return descriptor | ({"constraints": constraints} if constraints else {})


def writers(table: Table) -> list[Writer]:
    """Return how the values of each column are written, in the order of the columns."""
    return [_shape(column)[1] for column in table.columns]


def _shape(column: Column[Any]) -> tuple[str, Writer]:
    """Return the type of a column in the package, and its writer."""
    if _is_key(column):
        return "string", str  # 63 bits: spreadsheets and JSON readers would round a number
    for kind, shape in _SHAPES.items():
        if isinstance(column.type, kind):
            return shape
    return "integer", str


def _is_key(column: Column[Any]) -> bool:
    is_reference = bool(column.foreign_keys) or column.name.endswith(_REFERENCES)
    return column.primary_key or is_reference


def _unique_constraints(table: Table) -> list[UniqueConstraint]:
    found = [item for item in table.constraints if isinstance(item, UniqueConstraint)]
    return sorted(found, key=lambda item: [column.name for column in item.columns])


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


# Enumerations are texts to SQLAlchemy, hence first; codes of ours cannot be formulas.
_SHAPES: Mapping[type[Any], tuple[str, Writer]] = {
    Enum: ("string", str),
    UtcDateTime: ("datetime", _instant),
    String: ("string", protected),
    Boolean: ("boolean", _boolean),
    Float: ("number", repr),
    Date: ("date", date.isoformat),
    Time: ("time", time.isoformat),
}
