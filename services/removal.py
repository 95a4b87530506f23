"""Take a record away and put it back as it was, with what goes away with it.

The caller checks the rights; the journal says both.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from models.base import Record
from services.errors import ConflictError
from services.i18n import QT_TRANSLATE_NOOP
from services.rows.relations import Reference, references_to
from services.youths.loading import flush

_STAMPS = frozenset({"created_at", "updated_at", "created_by", "version"})  # given when written


@dataclass(frozen=True, slots=True)
class Part:
    """A row as it was."""

    kind: type[Record]
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Link:
    """A row that stays and no longer says it goes with the record."""

    kind: type[Record]
    id: int
    column: str


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away, to put it back.

    Attributes:
        parts: Rows that went away with the record.
        links: Rows that stay without it.
    """

    record: Part
    parts: tuple[Part, ...] = ()
    links: tuple[Link, ...] = ()


def take_away(session: Session, record: Record) -> Removed:
    """Delete a record and its parts, and return what puts them back."""
    kept, parts, links = Part(type(record), _values(record)), [], []
    for reference in references_to(record.__tablename__):
        for row in _referring(session, reference, record.id):
            if _rule(reference.column) == "CASCADE":
                parts.append(Part(type(row), _values(row)))
                session.delete(row)
            else:
                links.append(Link(type(row), row.id, reference.column.name))
                setattr(row, reference.column.name, None)
    flush(session)
    session.delete(record)
    flush(session)
    return Removed(kept, tuple(parts), tuple(links))


def put_back(session: Session, removed: Removed) -> None:
    """Put back what was taken away, under the same key; what it pointed at may be gone since.

    Raises:
        ConflictError: It is there already.
    """
    if session.get(removed.record.kind, removed.record.values["id"]) is not None:
        message = QT_TRANSLATE_NOOP("errors", "Cet élément est déjà remis. Actualisez la fiche.")
        raise ConflictError(message)
    for part in (removed.record, *removed.parts):
        session.add(part.kind(**_still_true(session, part)))
        flush(session)
    for link in removed.links:
        row = session.get(link.kind, link.id)
        if row is not None and getattr(row, link.column) is None:
            setattr(row, link.column, removed.record.values["id"])
    flush(session)


def _values(row: Record) -> dict[str, Any]:
    names = (column.name for column in row.__table__.columns)
    return {name: getattr(row, name) for name in names if name not in _STAMPS}


def _still_true(session: Session, part: Part) -> dict[str, Any]:
    """Return the values of a row without the optional references that lead nowhere now."""
    values = dict(part.values)
    for column in part.kind.__table__.columns:
        target = next((key.column.table for key in column.foreign_keys), None)
        if target is not None and column.nullable and values[column.name] is not None:
            kept = select(target.c.id).where(target.c.id == values[column.name])
            if session.scalar(kept) is None:
                values[column.name] = None
    return values


def _referring(session: Session, reference: Reference, key: int) -> Iterator[Record]:
    kind = next(
        mapper.class_ for mapper in Record.registry.mappers if mapper.local_table is reference.table
    )
    yield from session.scalars(select(kind).where(reference.column == key).order_by(kind.id)).all()


def _rule(column: Column[Any]) -> str | None:
    return next(iter(column.foreign_keys)).ondelete
