"""Files that went to another mission locale, and files that came from one."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record, coded


class TransferState(enum.StrEnum):
    """Where a sending stands; nothing is erased here before it is confirmed."""

    SENT = "sent"
    CONFIRMED = "confirmed"
    ERASED = "erased"
    WITHDRAWN = "withdrawn"


class Transfer(Record):
    """One file sealed for another mission locale.

    Attributes:
        youth_id: None once the file is erased here: what is left says no more than when and
            where to.
        token: Random name of the sending, in the sealed file and in its receipt.
        to_name: Forgotten with the file.
        digest: SHA-256 of what was sent, to tell whether the file changed since.
        receipt_key: Checks the receipt; forgotten once it has.
    """

    __tablename__ = "transfer"

    youth_id: Mapped[int | None] = mapped_column(
        ForeignKey("youth.id", ondelete="SET NULL"), index=True
    )
    token: Mapped[str] = mapped_column(String(32), unique=True)
    to_code: Mapped[Code]
    to_name: Mapped[Label | None]
    sent_on: Mapped[date]
    digest: Mapped[str] = mapped_column(String(64))
    receipt_key: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[TransferState] = mapped_column(coded(TransferState))
    confirmed_on: Mapped[date | None]
    erased_on: Mapped[date | None]


class IncomingTransfer(Record):
    """One file that came from another mission locale.

    Attributes:
        receipt: The receipt to send back, as it was written.
        notes: JSON: the names of colleagues, sites and employers of the other agency, and the
            rows that have no place here.
    """

    __tablename__ = "incoming_transfer"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    token: Mapped[str] = mapped_column(String(32), unique=True)
    from_code: Mapped[Code]
    from_name: Mapped[Label]
    received_on: Mapped[date]
    receipt: Mapped[str] = mapped_column(Text)
    notes: Mapped[str] = mapped_column(Text)
