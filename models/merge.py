"""Two files of one person made one, each line of it kept so that it can be undone."""

import enum
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import KEY_TYPE, Record, coded


class MergeRowKind(enum.StrEnum):
    """What happened to a row: to its columns, to the row itself, or since."""

    CHANGED = "changed"
    SET_ASIDE = "set_aside"
    SINCE = "since"


class SinceState(enum.StrEnum):
    """What was decided of a row written while the two files were one."""

    TO_SORT = "to_sort"
    KEPT = "kept"
    MOVED = "moved"


class NotSamePerson(Record):
    """Two files that resemble each other and are of two people: not to be proposed again.

    Attributes:
        fingerprint: Of what they were compared on; once it changes, the question comes back.
    """

    __tablename__ = "not_same_person"
    __table_args__ = (UniqueConstraint("youth_id", "other_id"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    fingerprint: Mapped[str] = mapped_column(String(64))


class YouthMerge(Record):
    """One merge. The file set aside is a row of it: out of every list, search and count.

    Attributes:
        youth_id: Who holds the rows now: the kept person, or whoever they were merged into.
        kept_id: The kept person at the time.
        set_aside_id: Key of the other file, which it takes again when the merge is undone.
        held: JSON, the keys the kept person's rows had, by table: what is not there came since.
        undone_at: None while the two files are one.
    """

    __tablename__ = "youth_merge"
    __table_args__ = (Index(None, "set_aside_id"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    kept_id: Mapped[int] = mapped_column(KEY_TYPE)
    set_aside_id: Mapped[int] = mapped_column(KEY_TYPE)
    held: Mapped[str] = mapped_column(Text)
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None] = mapped_column(KEY_TYPE)

    rows: Mapped[list["MergeRow"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="MergeRow.position"
    )


class MergeRow(Record):
    """What a merge did to one row, in the order it was done.

    Attributes:
        content: JSON: the whole row when it was set aside, else each column with its value
            before and after; None for a row written since.
        state: What was decided of a row written since; None for the others.
    """

    __tablename__ = "merge_row"
    is_journaled = False

    merge_id: Mapped[int] = mapped_column(
        ForeignKey("youth_merge.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    kind: Mapped[MergeRowKind] = mapped_column(coded(MergeRowKind))
    entity: Mapped[str] = mapped_column(String(64))
    entity_id: Mapped[int] = mapped_column(KEY_TYPE)
    content: Mapped[str | None] = mapped_column(Text)
    state: Mapped[SinceState | None] = mapped_column(coded(SinceState))
