"""Fold one row into another: whatever refers to the first refers to the second.

Where a unique constraint would not let two rows stand side by side (the draft of one form, the
seat at one workshop), the second is folded into the first in the same way and set aside. Every
change is noted in order, so that playing the notes backwards undoes it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, delete, update
from sqlalchemy.orm import Session

from models.merge import MergeRowKind
from models.registry import METADATA
from services.rows.codec import plain, to_json
from services.rows.relations import (
    YOUTH,
    Reference,
    references_to,
    row_of,
    rows_where,
    twin_of,
)
from services.unit_of_work import add_entry

WRITTEN: Mapping[str, Any] = {"is_journaled": True}


@dataclass(frozen=True, slots=True)
class Note:
    """What was done to one row.

    Attributes:
        content: The whole row, or each column with its value before and after; JSON values.
    """

    kind: MergeRowKind
    entity: str
    entity_id: int
    content: Mapping[str, Any]

    @property
    def text(self) -> str:
        """What is stored of the content."""
        return json.dumps(self.content, ensure_ascii=False, sort_keys=True)


class Fold:
    """Folds rows for one person, and notes what it does."""

    def __init__(self, session: Session, youth_id: int) -> None:
        self._session = session
        self._youth_id = youth_id
        self.notes: list[Note] = []

    def fold(self, table: Table, loser: int, winner: int) -> None:
        """Make every row that refers to ``loser`` refer to ``winner``, then set ``loser`` aside."""
        for reference in references_to(table.name):
            for row in list(rows_where(self._session, reference, (loser,))):
                self._move(reference, row, winner)
        self._set_aside(table, loser)

    def change(self, table: Table, key: int, before: Mapping[str, Any], **after: Any) -> None:
        """Change columns of a row."""
        changed = {name: value for name, value in after.items() if before[name] != value}
        if not changed:
            return
        write(self._session, table, key, changed, self._youth_id)
        content = {name: [plain(before[name]), plain(value)] for name, value in changed.items()}
        self.notes.append(Note(MergeRowKind.CHANGED, table.name, key, content))

    def _move(self, reference: Reference, row: Mapping[str, Any], winner: int) -> None:
        table, column = reference.table, reference.column.name
        moved = {**row, column: winner}
        if _joins_itself(reference, moved):
            self._remove(table, row["id"])
        elif (twin := twin_of(self._session, table, moved)) is not None:
            self.fold(table, row["id"], twin)
        else:
            self.change(table, row["id"], row, **{column: winner})

    def _remove(self, table: Table, key: int) -> None:
        """Set a row aside with what depends on it; what only mentions it forgets it."""
        for reference in references_to(table.name):
            for row in list(rows_where(self._session, reference, (key,))):
                if reference.column.nullable:
                    self.change(reference.table, row["id"], row, **{reference.column.name: None})
                else:
                    self._remove(reference.table, row["id"])
        self._set_aside(table, key)

    def _set_aside(self, table: Table, key: int) -> None:
        row = row_of(self._session, table, key)
        assert row is not None  # noqa: S101 - read in this transaction
        self.notes.append(Note(MergeRowKind.SET_ASIDE, table.name, key, to_json(row)))
        self._session.execute(delete(table).where(table.c.id == key), execution_options=WRITTEN)
        journal(self._session, "merge.aside", table.name, key, self._youth_id)


def write(
    session: Session, table: Table, key: int, values: Mapping[str, Any], youth_id: int
) -> None:
    """Change columns of a row of any table, and journal it.

    Neither stamps nor version move: the row says the same thing, of somebody else.
    """
    statement = update(table).where(table.c.id == key).values(**values)
    session.execute(statement, execution_options=WRITTEN)
    journal(session, "merge.move", table.name, key, youth_id)


def touch(session: Session, youth_id: int, version: int) -> None:
    """Make stale what is open on a person's file, as any change of it does."""
    values = {"version": version + 1, "updated_at": session.info["clock"]()}
    statement = update(YOUTH).where(YOUTH.c.id == youth_id).values(**values)
    session.execute(statement, execution_options=WRITTEN)
    journal(session, "update", YOUTH.name, youth_id, youth_id)


def journal(session: Session, action: str, entity: str, key: int, youth_id: int) -> None:
    """Say in the journal which row was moved, for whom."""
    add_entry(session, action, entity=entity[:32], entity_id=key, youth_id=youth_id)


def table_of(name: str) -> Table:
    """Return a table by its name."""
    return METADATA.tables[name]


def _joins_itself(reference: Reference, row: Mapping[str, Any]) -> bool:
    """Tell whether a row that joins two people would join one to themselves."""
    return any(
        row[other.column.name] == row[reference.column.name]
        for other in _others(reference)
        if other.column is not reference.column
    )


def _others(reference: Reference) -> Iterator[Reference]:
    target = next(iter(reference.column.foreign_keys)).column.table
    if target is YOUTH:
        for other in references_to(YOUTH.name):
            if other.table is reference.table:
                yield other
