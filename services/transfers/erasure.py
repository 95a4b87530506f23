"""Erase everything of one person, found through the schema."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Table, delete, update
from sqlalchemy.orm import Session

from services.rows.relations import YOUTH, rows_of_person
from services.transfers.bundle import belongs_to_another

_WRITTEN = {"is_journaled": True}
_TOGETHER = 500


def erase(session: Session, youth_id: int) -> int:
    """Delete a person and all that is theirs; return how many rows went.

    What somebody else's row says of one of theirs is forgotten; a row about two people, such as
    two files said not to be one, goes too. The caller journals it.
    """
    rows = list(rows_of_person(session, youth_id))
    gone: dict[Table, list[int]] = defaultdict(list)
    for table, row in rows:
        if _is_theirs(table, row, youth_id):
            gone[table].append(row["id"])
    for table, row in rows:
        _forget(session, table, row, gone)
    for table in reversed(list(gone)):
        _delete(session, table, gone[table])
    _delete(session, YOUTH, [youth_id])
    session.expire_all()
    return 1 + sum(len(keys) for keys in gone.values())


def _is_theirs(table: Table, row: dict[str, Any], youth_id: int) -> bool:
    if table.name == "transfer":  # says when and where to, and nothing of whom
        return False
    required = any(
        not key.parent.nullable and row[key.parent.name] == youth_id
        for key in table.foreign_keys
        if key.column.table is YOUTH
    )
    return required or not belongs_to_another(table, row, youth_id)


def _forget(
    session: Session, table: Table, row: dict[str, Any], gone: dict[Table, list[int]]
) -> None:
    """Empty the columns that refer to a row about to go, in those that stay and in loops."""
    wanted = {
        key.parent.name: None
        for key in table.foreign_keys
        if key.parent.nullable and row[key.parent.name] in gone.get(key.column.table, ())
    }
    if wanted:
        statement = update(table).where(table.c.id == row["id"]).values(**wanted)
        session.execute(statement, execution_options=_WRITTEN)


def _delete(session: Session, table: Table, keys: list[int]) -> None:
    for start in range(0, len(keys), _TOGETHER):
        wanted = table.c.id.in_(keys[start : start + _TOGETHER])
        session.execute(delete(table).where(wanted), execution_options=_WRITTEN)
