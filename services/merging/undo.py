"""Take a merge apart, months later: what was moved goes back, what came since is listed."""

import enum
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.merge import MergeRow, MergeRowKind, SinceState, YouthMerge
from models.youth import Youth
from services import formatting
from services.errors import ConflictError, NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.merging.access import RIGHT, require_own
from services.merging.fold import WRITTEN, table_of, touch, write
from services.permissions import require
from services.rows.codec import from_json, plain
from services.rows.relations import BOOKKEEPING, YOUTH, references_to, row_of, rows_where
from services.unit_of_work import actor_of, add_entry


class Why(enum.StrEnum):
    """Why something is not as it was before the merge."""

    EDITED = "edited"  # changed since: stays as it is now
    DELETED = "deleted"  # removed since: nothing to give back
    BROKEN = "broken"  # what it depended on was removed


@dataclass(frozen=True, slots=True)
class Left:
    """Something that was not put back.

    Attributes:
        column: None for a whole row.
    """

    entity: str
    entity_id: int
    column: str | None
    why: Why


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing a merge did.

    Attributes:
        restored_id: The file that exists again.
        returned: Rows that went back to it.
        left: What stays as it is, and why.
        since: How many rows came since the merge, to be sorted by hand.
    """

    restored_id: int
    kept_id: int
    returned: int
    left: tuple[Left, ...]
    since: int


def undo(session: Session, merge_id: int) -> Undone:
    """Take a merge apart; needs ``youth.merge`` and the kept file in one's caseload.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The merge no longer exists.
        ConflictError: It was undone already, or something must be undone or corrected first.
    """
    merge = _open_merge(session, merge_id)
    notes = list(merge.rows)
    kept_id, restored_id = merge.kept_id, merge.set_aside_id
    merge.undone_at, merge.undone_by = session.info["clock"](), actor_of(session).account_id
    session.flush()
    session.expunge_all()
    version = (row_of(session, YOUTH, kept_id) or {})["version"]
    replay = _Replay(session, merge_id, kept_id)
    settled = [note.id for note in reversed(notes) if replay.back(note)]
    _empty(session, settled)
    touch(session, kept_id, version)
    since = _list_since(session, merge_id, kept_id, json.loads(merge.held), len(notes))
    add_entry(session, "youth.unmerge", entity="youth", entity_id=restored_id, youth_id=kept_id)
    session.expire_all()
    return Undone(restored_id, kept_id, replay.returned, tuple(replay.left), since)


class _Replay:
    """Plays the notes of a merge backwards."""

    def __init__(self, session: Session, merge_id: int, kept_id: int) -> None:
        self._session = session
        self._merge_id = merge_id
        self._kept_id = kept_id
        self.left: list[Left] = []
        self.returned = 0

    def back(self, note: MergeRow) -> bool:
        """Undo one change; tell whether all of it was put back."""
        before = len(self.left)
        content = json.loads(note.content or "{}")
        table = table_of(note.entity)
        if note.kind is MergeRowKind.SET_ASIDE:
            self._insert(table, from_json(table, _known(table, content)))
        else:
            self._restore(table, note.entity_id, _known(table, content))
        return len(self.left) == before

    def _restore(self, table: Table, key: int, content: Mapping[str, Sequence[Any]]) -> None:
        row = row_of(self._session, table, key)
        if row is None:
            self.left.append(Left(table.name, key, None, Why.DELETED))
            return
        before = from_json(table, {name: values[0] for name, values in content.items()})
        wanted: dict[str, Any] = {}
        for name, (_old, new) in content.items():
            if plain(row[name]) == new:
                wanted[name] = before[name]
            elif table is not YOUTH or not self._hand_over(key, name, content[name]):
                self.left.append(Left(table.name, key, name, Why.EDITED))
        lost = self._unreachable(table, wanted)
        self.left += [Left(table.name, key, name, Why.BROKEN) for name in lost]
        wanted = {name: value for name, value in wanted.items() if name not in lost}
        if wanted:
            write(self._session, table, key, wanted, self._kept_id)
            self.returned += table is not YOUTH

    def _hand_over(self, key: int, column: str, values: Sequence[Any]) -> bool:
        """Let a later merge that is still in force give back, one day, what this one changed."""
        statement = (
            select(MergeRow)
            .join(YouthMerge, YouthMerge.id == MergeRow.merge_id)
            .where(
                YouthMerge.undone_at.is_(None),
                MergeRow.merge_id > self._merge_id,
                MergeRow.kind == MergeRowKind.CHANGED,
                MergeRow.entity == YOUTH.name,
                MergeRow.entity_id == key,
            )
            .order_by(MergeRow.merge_id, MergeRow.position)
        )
        for later in self._session.scalars(statement):
            content = json.loads(later.content or "{}")
            if column in content and content[column][0] == values[1]:
                content[column][0] = values[0]
                later.content = json.dumps(content, ensure_ascii=False, sort_keys=True)
                self._session.flush()
                return True
        return False

    def _insert(self, table: Table, values: dict[str, Any]) -> None:
        for name in self._unreachable(table, values):
            self.left.append(Left(table.name, values["id"], name, Why.BROKEN))
            if not table.columns[name].nullable:
                return  # the row stays in the notes of the merge
            values[name] = None
        try:
            self._session.execute(insert(table), [values], execution_options=WRITTEN)
        except IntegrityError:
            raise _taken() from None  # the cause would show what it holds
        self.returned += table is not YOUTH

    def _unreachable(self, table: Table, values: Mapping[str, Any]) -> list[str]:
        """Return the columns that would refer to a row removed since."""
        found = []
        for key in table.foreign_keys:
            name, target = key.parent.name, key.column.table
            value = values.get(name)
            if value is not None and row_of(self._session, target, value) is None:
                found.append(name)
        return sorted(found)


def _empty(session: Session, note_ids: Sequence[int]) -> None:
    """Forget what the notes held: each file says it again, and only of its own person.

    The two may be two people, and this file leaves or is erased without the other.
    """
    statement = update(MergeRow).where(MergeRow.id.in_(note_ids)).values(content=None)
    # Notes of a merge are not journaled; undoing it is.
    session.execute(statement, execution_options=WRITTEN)


def sort_row(session: Session, row_id: int, *, moves: bool) -> None:
    """Decide of a row that came while two files were one: it stays, or goes to the other.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The row, or the file it would go to, no longer exists.
    """
    line = session.get(MergeRow, row_id)
    merge = None if line is None else session.get(YouthMerge, line.merge_id)
    if line is None or merge is None or line.state is not SinceState.TO_SORT:
        raise _gone()
    for youth_id in (merge.kept_id, merge.set_aside_id):
        _own(session, youth_id)
    line.state = SinceState.MOVED if moves else SinceState.KEPT
    table, key = table_of(line.entity), line.entity_id
    row = row_of(session, table, key)
    if row is None:
        raise _gone()
    if moves:
        columns = [one.column.name for one in references_to(YOUTH.name) if one.table is table]
        wanted = {name: merge.set_aside_id for name in columns if row[name] == merge.kept_id}
        session.flush()
        try:
            write(session, table, key, wanted, merge.set_aside_id)
        except IntegrityError:
            raise _taken() from None
        session.expire_all()


def _open_merge(session: Session, merge_id: int) -> YouthMerge:
    require(session, RIGHT)
    merge = session.get(YouthMerge, merge_id)
    if merge is None:
        raise _gone()
    if merge.undone_at is not None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette fusion a déjà été défaite. Actualisez la page."
        )
        raise ConflictError(message)
    if merge.youth_id != merge.kept_id or session.get(Youth, merge.kept_id) is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce dossier a lui-même été réuni à un autre le {day}. Défaites d’abord cette fusion-là,"
            " puis celle-ci.",
        )
        raise ConflictError(message, day=_day_of_next(session, merge))
    _own(session, merge.kept_id)
    _require_apart(session, merge)
    _require_free_number(session, merge)
    return merge


def _require_apart(session: Session, merge: YouthMerge) -> None:
    """Refuse to undo a merge whose rows a later one changed again.

    The fields of the kept person are not concerned: the later merge gives them back in turn.
    """
    touched = {(row.entity, row.entity_id) for row in merge.rows if row.entity != YOUTH.name}
    later = session.execute(
        select(MergeRow.entity, MergeRow.entity_id, YouthMerge.created_at)
        .join(YouthMerge, YouthMerge.id == MergeRow.merge_id)
        .where(
            YouthMerge.kept_id == merge.kept_id,
            YouthMerge.undone_at.is_(None),
            YouthMerge.id > merge.id,
        )
    )
    for row in later:
        if (row.entity, row.entity_id) in touched:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Une autre fusion, le {day}, a touché aux mêmes lignes de ce dossier. Défaites"
                " d’abord cette fusion-là, puis celle-ci.",
            )
            raise ConflictError(message, day=_day(row.created_at))


def _own(session: Session, youth_id: int) -> None:
    actor = require(session, RIGHT)
    youth = session.get(Youth, youth_id)
    if youth is None:
        raise _gone()
    require_own(session, actor, youth)


def _day_of_next(session: Session, merge: YouthMerge) -> str:
    made = session.scalar(
        select(YouthMerge.created_at)
        .where(YouthMerge.set_aside_id == merge.kept_id, YouthMerge.undone_at.is_(None))
        .order_by(YouthMerge.id.desc())
    )
    return _day(made or merge.created_at)


def _day(instant: datetime) -> str:
    return formatting.table_date(instant.astimezone().date())


def _require_free_number(session: Session, merge: YouthMerge) -> None:
    """Refuse to restore a file whose number a third one took since."""
    aside = next(row for row in reversed(merge.rows) if row.entity_id == merge.set_aside_id)
    number = json.loads(aside.content or "{}").get("file_number")
    if number is None:
        return
    holder = session.scalar(select(Youth.id).where(Youth.file_number == number))
    kept = session.get_one(Youth, merge.kept_id)
    will_free = _frees_number(merge, kept)
    if holder is not None and not (holder == merge.kept_id and will_free):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le numéro du dossier à rétablir est porté par un autre dossier depuis la fusion."
            " Retirez-le de cet autre dossier, puis recommencez.",
        )
        raise ConflictError(message)


def _frees_number(merge: YouthMerge, kept: Youth) -> bool:
    for row in merge.rows:
        if row.kind is MergeRowKind.CHANGED and row.entity == YOUTH.name:
            change = json.loads(row.content or "{}").get("file_number")
            if change is not None and change[1] == kept.file_number:
                return True
    return False


def _list_since(
    session: Session, merge_id: int, kept_id: int, held: Mapping[str, list[int]], first: int
) -> int:
    """List what came while the two files were one, but for what another merge brought."""
    known = {(name, key) for name, keys in held.items() for key in keys}
    known |= _brought(session, kept_id)
    merge = session.get_one(YouthMerge, merge_id)
    found: set[tuple[str, int]] = set()
    for reference in references_to(YOUTH.name):
        if reference.table.name in BOOKKEEPING:
            continue
        for row in rows_where(session, reference, (kept_id,)):
            found.add((reference.table.name, row["id"]))
    for position, (name, key) in enumerate(sorted(found - known), first):
        merge.rows.append(
            MergeRow(
                position=position,
                kind=MergeRowKind.SINCE,
                entity=name,
                entity_id=key,
                state=SinceState.TO_SORT,
            )
        )
    session.flush()
    return len(found - known)


def _brought(session: Session, kept_id: int) -> set[tuple[str, int]]:
    rows = session.execute(
        select(MergeRow.entity, MergeRow.entity_id)
        .join(YouthMerge, YouthMerge.id == MergeRow.merge_id)
        .where(YouthMerge.kept_id == kept_id, YouthMerge.undone_at.is_(None))
    )
    return {(row.entity, row.entity_id) for row in rows}


def _known(table: Table, content: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out the columns that a later version of the program removed."""
    return {name: value for name, value in content.items() if name in table.columns}


def _taken() -> ConflictError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Une ligne du dossier à rétablir en heurte une autre, écrite depuis la fusion. Rien n’a été"
        " changé. Retirez la ligne en double, puis recommencez.",
    )
    return ConflictError(message)


def _gone() -> NotFoundError:
    message = QT_TRANSLATE_NOOP(
        "errors", "Cet élément n’existe plus dans la base. Actualisez la page."
    )
    return NotFoundError(message)
