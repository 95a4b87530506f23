"""Which rows refer to which, read from the schema: a table added tomorrow is found too."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Table, TextClause, UniqueConstraint, and_, select
from sqlalchemy.orm import Session

from models.registry import METADATA
from models.youth import Youth

YOUTH: Final = METADATA.tables[Youth.__tablename__]
# How the files are kept, and not what they hold.
BOOKKEEPING: Final = frozenset({"youth_merge", "not_same_person", "transfer", "incoming_transfer"})
_TOGETHER = 500  # keys looked for in one statement


@dataclass(frozen=True, slots=True)
class Reference:
    """A column of a table that refers to the key of another."""

    table: Table
    column: Column[Any]


@dataclass(frozen=True, slots=True)
class Unique:
    """Columns that no two rows may share, among those that meet the condition."""

    columns: tuple[str, ...]
    condition: TextClause | ColumnElement[bool] | None


@cache
def references_to(name: str) -> tuple[Reference, ...]:
    """Return every column that refers to the rows of a table, in a stable order."""
    return tuple(
        Reference(table, key.parent)
        for table in METADATA.sorted_tables
        for key in sorted(table.foreign_keys, key=lambda one: one.parent.name)
        if key.column.table.name == name
    )


@cache
def uniques_of(name: str) -> tuple[Unique, ...]:
    """Return the sets of columns that are unique in a table, its key left out."""
    table = METADATA.tables[name]
    found = [
        Unique(tuple(column.name for column in constraint.columns), None)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    for index in table.indexes:
        if index.unique:
            condition = index.dialect_options["sqlite"].get("where")
            found.append(Unique(tuple(column.name for column in index.columns), condition))
    return tuple(sorted(found, key=lambda unique: unique.columns))


@cache
def tables_of_person() -> frozenset[str]:
    """Return the tables a person has rows in, directly or through another of their rows."""
    found: set[str] = set()
    waiting = [YOUTH.name]
    while waiting:
        fresh = {one.table.name for one in references_to(waiting.pop())} - found
        found |= fresh
        waiting += fresh
    return frozenset(found - {YOUTH.name})


def rows_where(
    session: Session, reference: Reference, values: Sequence[int]
) -> Iterator[dict[str, Any]]:
    """Yield the rows that refer to any of these records, in the order of their keys."""
    table = reference.table
    for start in range(0, len(values), _TOGETHER):
        wanted = reference.column.in_(values[start : start + _TOGETHER])
        for row in session.execute(select(table).where(wanted).order_by(table.c.id)).mappings():
            yield dict(row)


def row_of(session: Session, table: Table, key: int) -> dict[str, Any] | None:
    """Return a row by its key."""
    row = session.execute(select(table).where(table.c.id == key)).mappings().first()
    return None if row is None else dict(row)


def twin_of(session: Session, table: Table, row: Mapping[str, Any]) -> int | None:
    """Return the key of the row that a unique constraint would not let stand beside this one."""
    for unique in uniques_of(table.name):
        values = [row[name] for name in unique.columns]
        if None in values:
            continue
        same = [table.c[name] == row[name] for name in unique.columns]
        statement = select(table.c.id).where(and_(*same), table.c.id != row["id"])
        if unique.condition is not None:
            statement = statement.where(unique.condition)
            itself = select(table.c.id).where(table.c.id == row["id"], unique.condition)
            if session.execute(itself).first() is None:
                continue
        found = session.scalar(statement)
        if found is not None:
            return int(found)
    return None


def rows_of_person(session: Session, youth_id: int) -> Iterator[tuple[Table, dict[str, Any]]]:
    """Yield every row that refers to a person, directly or through another of their rows.

    The person's own row is not one of them. A row is given once, after those it depends on.
    """
    seen = {(YOUTH.name, youth_id)}
    waiting: list[tuple[str, Sequence[int]]] = [(YOUTH.name, (youth_id,))]
    while waiting:
        name, keys = waiting.pop(0)
        for reference in references_to(name):
            table = reference.table
            fresh = []
            for row in rows_where(session, reference, keys):
                if (table.name, row["id"]) not in seen:
                    seen.add((table.name, row["id"]))
                    fresh.append(row["id"])
                    yield table, row
            if fresh:
                waiting.append((table.name, fresh))
