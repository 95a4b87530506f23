"""What two files hold that cannot simply stand side by side, said before they are made one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.diagnostic import Diagnostic, DiagnosticStatus
from models.event import Event
from models.pathway import Pathway, Programme
from services.rows.relations import YOUTH, references_to, rows_where, twin_of


@dataclass(frozen=True, slots=True)
class PathwayClash:
    """A programme open in both files: one entry typed twice, or two.

    Attributes:
        is_same: What is proposed: they began on the same day.
    """

    programme: Programme
    other_code: str | None
    kept_id: int
    other_id: int
    kept_started_on: date
    other_started_on: date

    @property
    def is_same(self) -> bool:
        """Tell whether one entry was probably typed twice."""
        return self.kept_started_on == self.other_started_on


@dataclass(frozen=True, slots=True)
class Clashes:
    """What is said before a merge.

    Attributes:
        pathways: To be answered one by one.
        replaced: Day of the diagnostic that the more recent one of the other file replaces.
        second_reception: Day of the first reception that will no longer be the first.
        set_aside: Rows of the other file that repeat one of the kept file, by table.
        file_numbers: Both have one: only one can be the person's.
    """

    pathways: tuple[PathwayClash, ...]
    replaced: tuple[date, ...]
    second_reception: tuple[date, ...]
    set_aside: Mapping[str, int]
    file_numbers: bool


def find(session: Session, kept_id: int, other_id: int, *, file_numbers: bool) -> Clashes:
    """Return what two files hold that cannot simply stand side by side."""
    return Clashes(
        pathways=_pathways(session, kept_id, other_id),
        replaced=tuple(row.made_on for row in diagnostics_but_last(session, kept_id, other_id)),
        second_reception=tuple(row.occurred_on for row in later_firsts(session, kept_id, other_id)),
        set_aside=_repeated(session, kept_id, other_id),
        file_numbers=file_numbers,
    )


def diagnostics_but_last(session: Session, *people: int) -> Sequence[Any]:
    """Return the current diagnostics of these people but the last one: it replaces them.

    The last row is the one that stays; it is not returned.
    """
    rows = _current(session, people)
    return rows[:-1]


def last_diagnostic(session: Session, *people: int) -> int | None:
    """Return the diagnostic that replaces the others."""
    rows = _current(session, people)
    return rows[-1].id if rows else None


def later_firsts(session: Session, *people: int) -> Sequence[Any]:
    """Return the first receptions of these people but the earliest."""
    statement = (
        select(Event.id, Event.occurred_on)
        .where(Event.youth_id.in_(people), Event.is_first_reception)
        .order_by(Event.occurred_on, Event.id)
    )
    return session.execute(statement).all()[1:]


def _current(session: Session, people: Sequence[int]) -> Sequence[Any]:
    statement = (
        select(Diagnostic.id, Diagnostic.made_on)
        .where(Diagnostic.youth_id.in_(people), Diagnostic.status == DiagnosticStatus.VALIDATED)
        .order_by(Diagnostic.made_on, Diagnostic.id)
    )
    return session.execute(statement).all()


def _pathways(session: Session, kept_id: int, other_id: int) -> tuple[PathwayClash, ...]:
    statement = (
        select(Pathway)
        .where(Pathway.youth_id.in_((kept_id, other_id)), Pathway.ended_on.is_(None))
        .order_by(Pathway.started_on, Pathway.id)
    )
    ours: dict[object, Pathway] = {}
    theirs: dict[object, Pathway] = {}
    for row in session.scalars(statement):
        mine = ours if row.youth_id == kept_id else theirs
        mine.setdefault((row.programme, row.other_code), row)
    return tuple(
        PathwayClash(
            row.programme,
            row.other_code,
            row.id,
            theirs[kind].id,
            row.started_on,
            theirs[kind].started_on,
        )
        for kind, row in ours.items()
        if kind in theirs
    )


def _repeated(session: Session, kept_id: int, other_id: int) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for reference in references_to(YOUTH.name):
        for row in rows_where(session, reference, (other_id,)):
            moved = {**row, reference.column.name: kept_id}
            if twin_of(session, reference.table, moved) is not None:
                found[reference.table.name] += 1
    return dict(found)
