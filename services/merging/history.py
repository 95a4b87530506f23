"""The merges of a file: what was set aside, and what is left to sort after an undoing."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.merge import MergeRow, MergeRowKind, SinceState, YouthMerge
from models.youth import Youth
from services.merging.fold import table_of
from services.permissions import require
from services.rows.relations import YOUTH, row_of
from services.rows.words import Described, described
from services.youths.items import full_name


@dataclass(frozen=True, slots=True)
class SinceRow:
    """A row written while two files were one, to be sorted by hand."""

    id: int
    described: Described


@dataclass(frozen=True, slots=True)
class MergeItem:
    """One merge, as the page of either file tells it.

    Attributes:
        other_id: The other file: set aside, or the one it was taken out of.
        aside: Rows of the other file kept apart, by table, its identity left out.
        to_sort: Written while the two were one; only after an undoing.
        is_kept: The page is that of the kept person.
    """

    id: int
    made_at: datetime
    made_by: str | None
    undone_at: datetime | None
    other_id: int
    other_name: str
    other_birth: date | None
    moved: int
    aside: Mapping[str, int]
    to_sort: tuple[SinceRow, ...]
    is_kept: bool


def merges_of(session: Session, youth_id: int) -> tuple[MergeItem, ...]:
    """Return the merges of a file, the last first; needs ``youth.record``.

    Raises:
        NotPermittedError: The role does not see records.
    """
    require(session, "youth.record")
    rows = session.scalars(
        select(YouthMerge)
        .where(or_(YouthMerge.youth_id == youth_id, YouthMerge.set_aside_id == youth_id))
        .order_by(YouthMerge.id.desc())
    ).all()
    return tuple(_item(session, row, youth_id) for row in rows)


def _item(session: Session, merge: YouthMerge, youth_id: int) -> MergeItem:
    notes = merge.rows
    is_kept = merge.set_aside_id != youth_id
    name, birth = _other(session, merge, notes, is_kept=is_kept)
    aside = Counter(
        note.entity
        for note in notes
        if note.kind is MergeRowKind.SET_ASIDE and note.entity != YOUTH.name
    )
    moved = {
        (note.entity, note.entity_id)
        for note in notes
        if note.kind is MergeRowKind.CHANGED and note.entity != YOUTH.name
    }
    return MergeItem(
        id=merge.id,
        made_at=merge.created_at,
        made_by=_account(session, merge.created_by),
        undone_at=merge.undone_at,
        other_id=merge.set_aside_id if is_kept else merge.kept_id,
        other_name=name,
        other_birth=birth,
        moved=len(moved),
        aside=dict(aside),
        to_sort=_to_sort(session, notes),
        is_kept=is_kept,
    )


def _other(
    session: Session, merge: YouthMerge, notes: Sequence[MergeRow], *, is_kept: bool
) -> tuple[str, date | None]:
    other = session.get(Youth, merge.set_aside_id if is_kept else merge.kept_id)
    if other is not None:
        return f"{other.first_name} {other.last_name}", other.birth_date
    for note in notes:
        if note.kind is MergeRowKind.SET_ASIDE and note.entity_id == merge.set_aside_id:
            values = json.loads(note.content or "{}")
            born = values.get("birth_date")
            birth = None if born is None else date.fromisoformat(born)
            return f"{values['first_name']} {values['last_name']}", birth
    return "", None


def _account(session: Session, account_id: int | None) -> str | None:
    account = None if account_id is None else session.get(Account, account_id)
    return None if account is None else full_name(account.first_name, account.last_name)


def _to_sort(session: Session, notes: Sequence[MergeRow]) -> tuple[SinceRow, ...]:
    found = []
    for note in notes:
        if note.state is SinceState.TO_SORT:
            table = table_of(note.entity)
            row = row_of(session, table, note.entity_id)
            if row is not None:
                found.append(SinceRow(note.id, described(table, row)))
    return tuple(found)
