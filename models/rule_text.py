"""The rule files an agency made its own, and every text a record was made with."""

import enum

from sqlalchemy import Boolean, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record, coded


class RuleOrigin(enum.StrEnum):
    """Who wrote a rule text."""

    SHIPPED = "shipped"
    AGENCY = "agency"


class RuleText(Record):
    """A dated text of rules, kept for as long as a record may have been made with it.

    Attributes:
        file: Path under ``resources``, such as ``diagnostic/grid.toml``.
        edition: The file's own ``version``.
        digest: SHA-256 of the text: one edition may be corrected without changing its name.
        is_current: The text the agency uses now; at most one a file, none for the shipped one.
        reason: Why the agency changed it.
    """

    __tablename__ = "rule_text"
    __table_args__ = (UniqueConstraint("file", "digest"),)

    file: Mapped[str] = mapped_column(String(64))
    edition: Mapped[Code]
    digest: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    origin: Mapped[RuleOrigin] = mapped_column(coded(RuleOrigin))
    is_current: Mapped[bool] = mapped_column(Boolean, default=False)
    reason: Mapped[Label | None]
