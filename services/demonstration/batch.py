"""Rows on their way to the database: keys and stamps, then one bulk insert per table."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from models.base import Base, Record
from models.journal import JournalEntry
from models.registry import METADATA
from services.demonstration.draw import Draw
from services.identifiers import NODE_BITS, IdGenerator

ACTION = "demo.fill"
_END_OF_DAY = time(18, tzinfo=UTC)
# Tables in an order that respects the foreign keys.
_ORDER = {table.name: rank for rank, table in enumerate(METADATA.sorted_tables)}


class Batch:
    """Collects rows and inserts them without the unit of work, whose journal it keeps."""

    def __init__(self, session: Session, seed: int, until: date) -> None:
        self._session = session
        self._end = datetime.combine(until, _END_OF_DAY)
        milliseconds = int(self._end.timestamp()) * 1000
        draw = Draw(seed, "keys")
        self._ids = IdGenerator(
            node=draw.below(1 << NODE_BITS), now_ms=lambda: milliseconds, draw=draw.below
        )
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._blanks: dict[str, Mapping[str, Any]] = {}

    def key(self) -> int:
        """Draw the key of a row to come."""
        return self._ids.next()

    def add(
        self,
        kind: type[Record],
        entered_at: datetime,
        by: int | None,
        values: Mapping[str, Any],
    ) -> int:
        """Take a row and return its key; what is not given has its default, or is unknown.

        Args:
            kind: Table of the row.
            entered_at: Instant of the typing, brought back to the end of the span if later.
            by: Account that typed it.
            values: Columns given, the key among them when it was drawn before.
        """
        row = {**self.blank(kind), **values}
        row["id"] = row["id"] or self.key()
        row["created_at"] = row["updated_at"] = min(entered_at, self._end)
        row["created_by"] = by
        row["version"] = 1
        self._rows.setdefault(kind.__tablename__, []).append(row)
        key: int = row["id"]
        return key

    def written(self, youth_id: int, until: datetime) -> dict[str, list[int]]:
        """Return what was collected about a person up to an instant: keys by table."""
        found = {
            name: [
                row["id"]
                for row in rows
                if row.get("youth_id") == youth_id and row["created_at"] <= until
            ]
            for name, rows in self._rows.items()
        }
        return {name: keys for name, keys in found.items() if keys}

    def flush(self) -> None:
        """Insert what was collected, one statement and one journal entry per table."""
        tables = sorted(self._rows, key=_ORDER.__getitem__)
        for name in tables:
            self._insert(METADATA.tables[name], self._rows.pop(name))
        self._insert(METADATA.tables[JournalEntry.__tablename__], [*map(self._entry, tables)])

    def _insert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._session.execute(insert(table), rows, execution_options={"is_journaled": True})

    def _entry(self, entity: str) -> dict[str, Any]:
        blank = dict.fromkeys(JournalEntry.__table__.columns.keys())
        return blank | {
            "id": self.key(),
            "occurred_at": self._end,
            "action": ACTION,
            "entity": entity,
        }

    def blank(self, kind: type[Base]) -> Mapping[str, Any]:
        """Return every column of a table, with its default or unknown."""
        name = kind.__tablename__
        if name not in self._blanks:
            self._blanks[name] = {
                column.name: getattr(column.default, "arg", None)
                for column in METADATA.tables[name].columns
            }
        return self._blanks[name]
