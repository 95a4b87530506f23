"""The mission locale itself: sites, accounts and the facts of its territory."""

import enum
from datetime import date

from sqlalchemy import Boolean, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import KEY_TYPE, Code, Label, Name, Record, coded


class Role(enum.StrEnum):
    """Trade of a user; one person may hold several."""

    ADVISER = "adviser"
    EMPLOYER_OFFICER = "employer_officer"
    DIRECTOR = "director"
    RECEPTION = "reception"
    ADMINISTRATOR = "administrator"


class Agency(Record):
    """The mission locale this database belongs to; one row.

    Attributes:
        code: Structure code, eight characters (for example ``07500100``).
        is_demo: A demonstration database; set at creation, never changed.
        justice_enabled: Whether the thirteenth domain of the diagnostic is asked.
    """

    __tablename__ = "agency"

    code: Mapped[Code]
    name: Mapped[Label]
    is_demo: Mapped[bool] = mapped_column(Boolean)
    justice_enabled: Mapped[bool] = mapped_column(Boolean, default=False)


class Site(Record):
    """A place where young people are received.

    Attributes:
        region: Phone region of the site (``FR``, ``RE``, ``GP``...), for numbers and holidays.
    """

    __tablename__ = "site"

    name: Mapped[Name]
    region: Mapped[Code]
    commune_code: Mapped[str | None] = mapped_column(String(5))
    is_active: Mapped[bool] = mapped_column(Boolean, default=True)


class Account(Record):
    """A person who signs in. The password is not here: it wraps the key of the file."""

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("login"),)

    login: Mapped[Name]
    first_name: Mapped[Name]
    last_name: Mapped[Name]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"), index=True)
    is_active: Mapped[bool] = mapped_column(Boolean, default=True)

    roles: Mapped[list["AccountRole"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="selectin"
    )


class AccountRole(Record):
    """One role of an account."""

    __tablename__ = "account_role"
    __table_args__ = (UniqueConstraint("account_id", "role"),)

    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    role: Mapped[Role] = mapped_column(coded(Role))


class TerritoryFigure(Record):
    """A fact about the territory that no record holds, entered with its source.

    Attributes:
        code: What is counted, for example ``active_not_employed_16_25``.
        value: A head count.
        source: Publisher and date, printed beside every figure that uses it.
    """

    __tablename__ = "territory_figure"
    __table_args__ = (UniqueConstraint("code", "year"),)

    code: Mapped[Code]
    year: Mapped[int]
    value: Mapped[int]
    source: Mapped[Label]


class ExportGrant(Record):
    """Permission for one full export, given by two different accounts.

    Attributes:
        used_on: Day of the export that consumed it; None while it can still be used.
    """

    __tablename__ = "export_grant"

    first_account_id: Mapped[int] = mapped_column(KEY_TYPE)
    second_account_id: Mapped[int | None] = mapped_column(KEY_TYPE)
    used_on: Mapped[date | None]
