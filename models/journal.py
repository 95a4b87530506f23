"""Who did what to which record, and when. No value of any field is kept here."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import KEY_TYPE, Base, Code, Label, PrimaryKey


class JournalEntry(Base):
    """One action of one account.

    Attributes:
        account_id: Who; None for the program itself. Not a foreign key: the journal
            outlives accounts and records.
        action: ``insert``, ``update``, ``delete``, or a named action such as ``youth.open``.
        entity: Table of the record, or empty for an action about no record.
        youth_id: Young person concerned, when there is one.
        reason: Motive the actor had to give (opening a name from a figure); never a field
            of a record.
    """

    __tablename__ = "journal_entry"
    __table_args__ = (
        Index(None, "youth_id", "occurred_at"),
        Index(None, "account_id", "action", "youth_id", "occurred_at"),
    )

    id: Mapped[PrimaryKey]
    occurred_at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(KEY_TYPE)
    action: Mapped[Code]
    entity: Mapped[str] = mapped_column(String(32), default="")
    entity_id: Mapped[int | None] = mapped_column(KEY_TYPE)
    youth_id: Mapped[int | None] = mapped_column(KEY_TYPE)
    reason: Mapped[Label | None]
