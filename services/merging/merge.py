"""Make two files one: the rows of both in the kept one, and a note of every change."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.diagnostic import Diagnostic, DiagnosticStatus
from models.event import Event
from models.merge import MergeRow, YouthMerge
from models.youth import Youth
from services.errors import ConflictError
from services.i18n import QT_TRANSLATE_NOOP
from services.merging import clashes, fields
from services.merging.access import both_for
from services.merging.clashes import Clashes
from services.merging.fields import FieldPair, Side
from services.merging.fold import WRITTEN, Fold, Note, table_of, touch
from services.rows.relations import BOOKKEEPING, YOUTH, references_to, row_of, rows_where
from services.unit_of_work import actor_of, add_entry, new_id

__all__ = ["Choices", "Preview", "Side", "merge", "order", "preview"]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided.

    Attributes:
        sides: By field; those not named take the side proposed.
        same_pathways: Pathways of the other file that are the kept one's, typed twice; None
            to follow what is proposed.
        digest: Of the files as they were shown; None to take them as they are.
    """

    sides: Mapping[str, Side] = field(default_factory=dict)
    same_pathways: frozenset[int] | None = None
    digest: int | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """Two files side by side.

    Attributes:
        kept_id: The file whose key stays.
        kept_counts: Rows that refer to the person, by table.
        digest: Changes when one of the files does.
    """

    kept_id: int
    other_id: int
    fields: tuple[FieldPair, ...]
    kept_counts: Mapping[str, int]
    other_counts: Mapping[str, int]
    clashes: Clashes
    digest: int


def order(first: Youth, second: Youth) -> tuple[Youth, Youth]:
    """Return which file is kept, and the other: the one with a number, else the oldest."""
    ranked = sorted((first, second), key=lambda youth: (youth.file_number is None, youth.id))
    return ranked[0], ranked[1]


def preview(session: Session, first_id: int, second_id: int) -> Preview:
    """Return two files side by side; needs ``youth.merge`` for both.

    Raises:
        NotPermittedError: The role forbids it, or one of the files is a colleague's.
        NotFoundError: One of the files no longer exists.
    """
    kept, other = order(*both_for(session, first_id, second_id))
    compared = fields.pairs(kept, other)
    both_numbered = kept.file_number is not None and other.file_number is not None
    return Preview(
        kept_id=kept.id,
        other_id=other.id,
        fields=compared,
        kept_counts=_counts(session, kept.id),
        other_counts=_counts(session, other.id),
        clashes=clashes.find(session, kept.id, other.id, file_numbers=both_numbered),
        digest=_digest(session, kept, other),
    )


def merge(session: Session, first_id: int, second_id: int, choices: Choices = Choices()) -> int:
    """Make two files one and return the key of the merge; needs ``youth.merge`` for both.

    Raises:
        NotPermittedError: The role forbids it, or one of the files is a colleague's.
        NotFoundError: One of the files no longer exists.
        ConflictError: One of the files changed since it was shown.
    """
    kept, other = order(*both_for(session, first_id, second_id))
    if choices.digest not in (None, _digest(session, kept, other)):
        raise _changed()
    kept_id, other_id = kept.id, other.id
    values = fields.chosen(fields.pairs(kept, other), choices.sides)
    found = clashes.find(session, kept_id, other_id, file_numbers=False)
    held = _held(session, kept_id)
    folding = Fold(session, kept_id)
    _settle_firsts(session, folding, kept_id, other_id)
    for clash in found.pathways:
        same = choices.same_pathways
        if clash.is_same if same is None else clash.other_id in same:
            folding.fold(table_of("pathway"), clash.other_id, clash.kept_id)
    session.expunge(kept)
    session.expunge(other)
    folding.fold(YOUTH, other_id, kept_id)
    before = row_of(session, YOUTH, kept_id)
    assert before is not None  # noqa: S101 - read in this transaction
    folding.change(YOUTH, kept_id, before, **values)
    touch(session, kept_id, before["version"])
    key = _store(session, kept_id, other_id, held, folding.notes)
    add_entry(session, "youth.merge", entity="youth", entity_id=other_id, youth_id=kept_id)
    session.expire_all()
    return key


def _settle_firsts(session: Session, folding: Fold, kept_id: int, other_id: int) -> None:
    """Leave one current diagnostic and one first reception."""
    last = clashes.last_diagnostic(session, kept_id, other_id)
    for row in clashes.diagnostics_but_last(session, kept_id, other_id):
        before = row_of(session, table_of(Diagnostic.__tablename__), row.id) or {}
        after: dict[str, Any] = {"status": DiagnosticStatus.REPLACED, "replaced_by_id": last}
        folding.change(table_of(Diagnostic.__tablename__), row.id, before, **after)
    for row in clashes.later_firsts(session, kept_id, other_id):
        before = row_of(session, table_of(Event.__tablename__), row.id) or {}
        folding.change(table_of(Event.__tablename__), row.id, before, is_first_reception=False)


def _store(
    session: Session, kept_id: int, other_id: int, held: Mapping[str, list[int]], notes: list[Note]
) -> int:
    made = YouthMerge(
        youth_id=kept_id,
        kept_id=kept_id,
        set_aside_id=other_id,
        held=json.dumps(held, sort_keys=True),
    )
    session.add(made)
    session.flush()
    now, account = session.info["clock"](), actor_of(session).account_id
    rows = [
        {
            "id": new_id(session),
            "created_at": now,
            "updated_at": now,
            "created_by": account,
            "version": 1,
            "merge_id": made.id,
            "position": position,
            "kind": note.kind,
            "entity": note.entity,
            "entity_id": note.entity_id,
            "content": note.text,
            "state": None,
        }
        for position, note in enumerate(notes)
    ]
    session.execute(insert(MergeRow), rows, execution_options=WRITTEN)
    return made.id


def _held(session: Session, youth_id: int) -> dict[str, list[int]]:
    held: dict[str, list[int]] = {}
    for reference in references_to(YOUTH.name):
        if reference.table.name not in BOOKKEEPING:
            keys = [row["id"] for row in rows_where(session, reference, (youth_id,))]
            held.setdefault(reference.table.name, []).extend(keys)
    return held


def _counts(session: Session, youth_id: int) -> Mapping[str, int]:
    return {name: len(keys) for name, keys in _held(session, youth_id).items() if keys}


def _digest(session: Session, kept: Youth, other: Youth) -> int:
    counts = tuple(sorted(_counts(session, youth.id).items()) for youth in (kept, other))
    return hash((kept.id, kept.version, other.id, other.version, str(counts)))


def _changed() -> ConflictError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "L’un des deux dossiers a changé depuis qu’ils sont affichés. Rien n’a été réuni : relisez"
        " la comparaison, puis recommencez.",
    )
    return ConflictError(message)
