"""What happens around every flush: keys, stamps, and the journal of who did what."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import event, insert, select
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, sessionmaker

from models.base import Base, Record
from models.journal import JournalEntry
from models.youth import Youth
from services.actor import Actor
from services.identifiers import IdGenerator


def actor_of(session: Session) -> Actor:
    """Return who opened the session."""
    actor = session.info["actor"]
    assert isinstance(actor, Actor)  # noqa: S101 - set by Database, for every session
    return actor


def new_id(session: Session) -> int:
    """Draw a key, for the statements that insert without the unit of work."""
    ids: IdGenerator = session.info["ids"]
    return ids.next()


def forbid_writes(maker: sessionmaker[Session]) -> None:
    """Make any flush with changes a bug in these sessions."""
    event.listen(maker, "before_flush", _refuse)


def record_writes(maker: sessionmaker[Session]) -> None:
    """Give keys and stamps to new rows, and journal every change of these sessions."""
    event.listen(maker, "before_flush", _stamp)
    event.listen(maker, "after_flush", _journal)
    event.listen(maker, "do_orm_execute", _refuse_unjournaled)


def add_entry(
    session: Session,
    action: str,
    *,
    entity: str = "",
    entity_id: int | None = None,
    youth_id: int | None = None,
    reason: str | None = None,
) -> None:
    """Journal a named action that changes no record, such as opening a person's page."""
    entry = _entry(session, action, entity, entity_id, youth_id) | {"reason": reason}
    session.execute(insert(JournalEntry), [entry], execution_options={"is_journaled": True})


def _refuse(session: Session, _context: UOWTransaction, _instances: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("a read session was asked to write: open database.write()")


def _refuse_unjournaled(state: ORMExecuteState) -> None:
    # Bulk statements bypass the flush, hence the journal and the optimistic lock. Those that
    # journal by themselves say so.
    writes = state.is_insert or state.is_update or state.is_delete
    if writes and not state.execution_options.get("is_journaled", False):
        raise RuntimeError("bulk write without a journal entry: set is_journaled and add one")


def _stamp(session: Session, _context: UOWTransaction, _instances: object) -> None:
    now = session.info["clock"]()
    account_id = actor_of(session).account_id
    fresh = [row for row in session.new if isinstance(row, Record)]
    for row in fresh:
        row.created_at = row.updated_at = now
        row.created_by = account_id
    _give_keys(session, [row for row in fresh if "id" not in vars(row)])
    for row in session.dirty:
        if isinstance(row, Record) and session.is_modified(row):
            row.updated_at = now


def _give_keys(session: Session, rows: Iterable[Record]) -> None:
    """Draw the keys; one that another process already used is drawn again, once."""
    by_class: dict[type[Record], list[Record]] = {}
    for row in rows:
        row.id = new_id(session)
        by_class.setdefault(type(row), []).append(row)
    with session.no_autoflush:
        for kind, members in by_class.items():
            wanted = [row.id for row in members]
            taken = set(session.scalars(select(kind.id).where(kind.id.in_(wanted))))
            for row in members:
                if row.id in taken:
                    row.id = new_id(session)


def _journal(session: Session, _context: UOWTransaction) -> None:
    entries = [
        _entry(session, action, row.__tablename__, row.id, _youth_of(row))
        for action, rows in (
            ("insert", session.new),
            ("update", [row for row in session.dirty if session.is_modified(row)]),
            ("delete", session.deleted),
        )
        for row in rows
        if isinstance(row, Record) and row.is_journaled
    ]
    if entries:
        session.connection().execute(insert(JournalEntry), entries)


def _entry(
    session: Session, action: str, entity: str, entity_id: int | None, youth_id: int | None
) -> dict[str, Any]:
    return {
        "id": new_id(session),
        "occurred_at": session.info["clock"](),
        "account_id": actor_of(session).account_id,
        "action": action,
        "entity": entity,
        "entity_id": entity_id,
        "youth_id": youth_id,
    }


def _youth_of(row: Base) -> int | None:
    if isinstance(row, Youth):
        return row.id
    return getattr(row, "youth_id", None)
