"""Young people: the only table that holds an identity."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, FoldedKey, Label, Name, Record, coded


class Sex(enum.StrEnum):
    """Sex as recorded; ``NR`` when not given."""

    FEMALE = "F"
    MALE = "M"
    NOT_RECORDED = "NR"


class LevelScheme(enum.StrEnum):
    """Scheme an education level is coded in; old V is new 3, hence it is always stored."""

    EUROPEAN = "1-8"
    FRENCH = "I-VI"
    FRANCE_TRAVAIL = "FT"


class YesNo(enum.StrEnum):
    """An answer that may not be known."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class RuralZone(enum.StrEnum):
    """Whether the address lies in a France ruralités revitalisation zone."""

    FRR = "frr"
    NO = "no"
    UNKNOWN = "unknown"


class YouthStatus(enum.StrEnum):
    """Where the file stands."""

    ACTIVE = "active"
    DORMANT = "dormant"
    CLOSED = "closed"
    ARCHIVED = "archived"


class Completeness(enum.StrEnum):
    """I-MILO's own scale for a file."""

    PARTIAL = "partial"
    COMPLETE = "complete"
    PROVEN = "proven"


class ContactChannel(enum.StrEnum):
    """How the person prefers to be reached."""

    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    POST = "post"


class Youth(Record):
    """A person followed by the mission locale.

    Attributes:
        file_number: I-MILO file number, the only link with it.
        search_key: Names, folded (see ``services.folding``), to search and sort on.
        phone: E.164 form.
        phone_key: Last nine digits, to find duplicates whatever the form.
        qpv_code: Priority district (QPV) of the address.
        level: Education level within ``level_scheme``.
        referred_by: Who sent the person (free words of a list, never a partner's note).
        last_contact_on: Last contact *coming from* the young person; retention counts from it.
        closed_on: Day the file was closed; None while it is open, or when nobody knows.
        hold_reason: Why the file is kept after ``retention_ends_on``.
    """

    __tablename__ = "youth"
    __table_args__ = (
        Index(None, "search_key"),
        Index(None, "birth_date"),
        Index(None, "phone_key"),
        Index(None, "first_reception_on"),
    )

    file_number: Mapped[str | None] = mapped_column(String(20), unique=True)
    last_name: Mapped[Name]
    birth_name: Mapped[Name | None]
    first_name: Mapped[Name]
    search_key: Mapped[FoldedKey]
    birth_date: Mapped[date | None]
    sex: Mapped[Sex] = mapped_column(coded(Sex), default=Sex.NOT_RECORDED)
    commune_code: Mapped[str | None] = mapped_column(String(5), index=True)
    qpv_code: Mapped[str | None] = mapped_column(String(8))
    rural_zone: Mapped[RuralZone] = mapped_column(coded(RuralZone), default=RuralZone.UNKNOWN)
    phone: Mapped[str | None] = mapped_column(String(20))
    phone_key: Mapped[str | None] = mapped_column(String(9))
    email: Mapped[str | None] = mapped_column(String(254))
    preferred_contact: Mapped[ContactChannel | None] = mapped_column(coded(ContactChannel))
    level_scheme: Mapped[LevelScheme | None] = mapped_column(coded(LevelScheme))
    level: Mapped[Code | None]
    left_school_on: Mapped[date | None]
    disabled_worker: Mapped[YesNo] = mapped_column(coded(YesNo), default=YesNo.UNKNOWN)
    job_seeker: Mapped[YesNo] = mapped_column(coded(YesNo), default=YesNo.UNKNOWN)
    driving_licence: Mapped[YesNo] = mapped_column(coded(YesNo), default=YesNo.UNKNOWN)
    representative_name: Mapped[Label | None]
    representative_phone: Mapped[str | None] = mapped_column(String(20))
    adviser_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"), index=True)
    referred_by: Mapped[Label | None]
    status: Mapped[YouthStatus] = mapped_column(coded(YouthStatus), default=YouthStatus.ACTIVE)
    completeness: Mapped[Completeness] = mapped_column(
        coded(Completeness), default=Completeness.PARTIAL
    )
    first_reception_on: Mapped[date | None]
    last_contact_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    retention_ends_on: Mapped[date | None]
    hold_reason: Mapped[Label | None]
    lent_to_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
