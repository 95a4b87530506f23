"""Objectives, peers' figures, closings: what the director steers with."""

from datetime import date

from sqlalchemy import Float, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record


class Framework(Record):
    """An agency's own edition of a set of indicators; the shipped ones are files.

    Attributes:
        source: The TOML text, validated before it is stored.
    """

    __tablename__ = "framework"
    __table_args__ = (UniqueConstraint("code", "edition"),)

    code: Mapped[Code]
    edition: Mapped[int]
    source: Mapped[str] = mapped_column(Text)


class Objective(Record):
    """A target for one indicator and year, set with one funder.

    Attributes:
        target: In the unit of the indicator (0.45 for 45 %).
    """

    __tablename__ = "objective"
    __table_args__ = (UniqueConstraint("framework", "indicator", "year", "funder"),)

    framework: Mapped[Code]
    indicator: Mapped[Code]
    year: Mapped[int]
    funder: Mapped[Code]
    target: Mapped[float] = mapped_column(Float)
    source: Mapped[Label | None]


class PeerFigure(Record):
    """One figure of one peer, as imported.

    Attributes:
        period: First day of the period the figure is about.
        value: Compared as is, or divided by ``target`` when one is given.
    """

    __tablename__ = "peer_figure"
    __table_args__ = (
        UniqueConstraint("indicator", "klass", "period", "territory"),
        Index(None, "indicator", "period"),
    )

    indicator: Mapped[Code]
    klass: Mapped[str] = mapped_column(String(120))
    period: Mapped[date]
    territory: Mapped[str] = mapped_column(String(120))
    value: Mapped[float] = mapped_column(Float)
    target: Mapped[float | None] = mapped_column(Float)


class Closing(Record):
    """A frozen month: figures, extraction date, definitions version.

    Attributes:
        month: First day of the month.
        figures: Canonical JSON of the results.
        fingerprint: SHA-256 of ``figures``, hexadecimal.
    """

    __tablename__ = "closing"
    __table_args__ = (UniqueConstraint("framework", "month", "extracted_on"),)

    framework: Mapped[Code]
    framework_version: Mapped[Code]
    month: Mapped[date]
    extracted_on: Mapped[date]
    figures: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str] = mapped_column(String(64))
    previous_id: Mapped[int | None] = mapped_column(ForeignKey("closing.id"))


class Release(Record):
    """Anonymised aggregates that left the agency."""

    __tablename__ = "release"

    catalogue: Mapped[Code]
    period: Mapped[date]
    sent_on: Mapped[date]
    recipient: Mapped[Label]
    manifest: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str] = mapped_column(String(64))
