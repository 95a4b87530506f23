"""Letters and certificates: what was printed, and the head they are printed under."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record, coded


class LetterMedium(enum.StrEnum):
    """How a text left the program; none of them is sent by it."""

    PRINT = "print"
    FILE = "file"
    COPY = "copy"
    MAIL = "mail"


class Letter(Record):
    """One letter printed or copied. The letter itself is not kept; ``created_by`` made it.

    Attributes:
        kind: Code of a file of ``resources/letters``.
        event_id: Meeting it is about.
    """

    __tablename__ = "letter"
    __table_args__ = (Index(None, "youth_id", "made_on"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    kind: Mapped[Code]
    medium: Mapped[LetterMedium] = mapped_column(coded(LetterMedium))
    made_on: Mapped[date]
    event_id: Mapped[int | None] = mapped_column(
        ForeignKey("event.id", ondelete="SET NULL"), index=True
    )


class Letterhead(Record):
    """Address and logo printed at the top: those of a site, else those of the agency.

    Attributes:
        site_id: None for the whole agency; one row each.
        address: On as many lines as needed.
        logo: PNG or JPEG, in base 64: an export stays readable text.
    """

    __tablename__ = "letterhead"

    site_id: Mapped[int | None] = mapped_column(
        ForeignKey("site.id", ondelete="CASCADE"), index=True
    )
    address: Mapped[Label | None]
    phone: Mapped[str | None] = mapped_column(String(40))
    email: Mapped[str | None] = mapped_column(String(254))
    logo: Mapped[str | None] = mapped_column(Text)
