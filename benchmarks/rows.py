"""Rows as the driver sees them: what a save wrote, and how to write the same for somebody else."""

# ruff: noqa: S608 - the names in the statements are those of our own tables and columns

from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any, Final

from services.database import Database

Value = int | float | str | bytes | None
Row = dict[str, Value]

# Tables a save writes to, parents first, and how to find what it wrote about one person.
_TABLES: Final = {
    "diagnostic": "youth_id = :youth",
    "diagnostic_answer": "diagnostic_id IN (SELECT id FROM diagnostic WHERE youth_id = :youth)",
    "diagnostic_item": "diagnostic_id IN (SELECT id FROM diagnostic WHERE youth_id = :youth)",
    "action": "youth_id = :youth",
    "event": "youth_id = :youth",
    "journal_entry": "youth_id = :youth AND NOT (entity = 'youth' AND action = 'insert')",
}
_YOUTH_COLUMNS: Final = ("first_reception_on", "last_contact_on", "updated_at", "version")
_KEY_STEP: Final = 1 << 42  # a quarter of an hour of keys: the copies never meet the originals


@dataclass(frozen=True, slots=True)
class Pattern:
    """What one save leaves about one person.

    Attributes:
        youth: What it changes in the person's own row.
        rows: The rows it adds, by table.
    """

    youth_id: int
    youth: Row
    rows: dict[str, list[Row]]

    def copied(self, youth_id: int, rank: int) -> "Pattern":
        """Return the same about somebody else, under keys of its own."""
        keys: dict[Value, int] = {
            row["id"]: int(row["id"] or 0) + rank * _KEY_STEP
            for rows in self.rows.values()
            for row in rows
        }
        keys[self.youth_id] = youth_id
        rows = {
            table: [{name: keys.get(value, value) for name, value in row.items()} for row in rows]
            for table, rows in self.rows.items()
        }
        return replace(self, youth_id=youth_id, rows=rows)

    def without_keys(self) -> tuple[Row, dict[str, list[str]]]:
        """Return the values alone, to be compared."""
        return self.youth, {
            table: sorted(
                str({k: v for k, v in row.items() if k != "id" and not k.endswith("_id")})
                for row in rows
            )
            for table, rows in self.rows.items()
        }


def saved(database: Database, youth_id: int) -> Pattern:
    """Read what a save wrote about a person."""
    connection = database.engine.raw_connection()
    with closing(connection), closing(connection.cursor()) as cursor:
        columns = ", ".join(_YOUTH_COLUMNS)
        youth = _read(cursor, f"SELECT {columns} FROM youth WHERE id = :youth", youth_id)[0]
        rows = {
            table: _read(cursor, f"SELECT * FROM {table} WHERE {condition}", youth_id)
            for table, condition in _TABLES.items()
        }
    return Pattern(youth_id, youth, rows)


def write(database: Database, pattern: Pattern) -> None:
    """Write it with bare statements, in one transaction."""
    connection = database.engine.raw_connection()
    with closing(connection), closing(connection.cursor()) as cursor:
        cursor.execute("BEGIN IMMEDIATE")
        for table, rows in pattern.rows.items():
            names, marks = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
            statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
            cursor.executemany(statement, [tuple(row.values()) for row in rows])
        changes = ", ".join(f"{name} = ?" for name in pattern.youth)
        values = (*pattern.youth.values(), pattern.youth_id)
        cursor.execute(f"UPDATE youth SET {changes} WHERE id = ?", values)
        cursor.execute("COMMIT")


def _read(cursor: Any, statement: str, youth_id: int) -> list[Row]:
    cursor.execute(statement, {"youth": youth_id})
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
