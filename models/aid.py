"""Aids asked for a young person, and the projects that pay for part of the support."""

import enum
from datetime import date

from sqlalchemy import Boolean, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record, coded


class AidStatus(enum.StrEnum):
    """Where an aid stands."""

    REQUESTED = "requested"
    GRANTED = "granted"
    REFUSED = "refused"
    PAID = "paid"
    CANCELLED = "cancelled"


class FundingProject(Record):
    """A project that pays for part of the support, such as one of the European fund.

    Attributes:
        code: Its number with the funder.
        ended_on: Last day it pays for; None while it runs.
    """

    __tablename__ = "funding_project"

    code: Mapped[Code] = mapped_column(unique=True)
    name: Mapped[Label]
    funder: Mapped[Label | None]
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    is_active: Mapped[bool] = mapped_column(Boolean, default=True)


class YouthProject(Record):
    """A young person whose support a project pays for."""

    __tablename__ = "youth_project"
    __table_args__ = (UniqueConstraint("youth_id", "project_id"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    project_id: Mapped[int] = mapped_column(
        ForeignKey("funding_project.id", ondelete="CASCADE"), index=True
    )


class EventProject(Record):
    """A meeting that a project pays for."""

    __tablename__ = "event_project"
    __table_args__ = (UniqueConstraint("event_id", "project_id"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    project_id: Mapped[int] = mapped_column(
        ForeignKey("funding_project.id", ondelete="CASCADE"), index=True
    )


class Aid(Record):
    """Money or help in kind asked for a young person. Never a bank detail.

    Attributes:
        kind: Code of ``aids/aids.toml``.
        amount_cents: In euro cents; None when not known yet.
        refusal: Code of the reason, of the same file.
        project_id: Project that pays for it, if any.
    """

    __tablename__ = "aid"
    __table_args__ = (Index(None, "youth_id", "requested_on"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    kind: Mapped[Code]
    amount_cents: Mapped[int | None]
    funder: Mapped[Label | None]
    purpose: Mapped[Label | None]
    status: Mapped[AidStatus] = mapped_column(coded(AidStatus))
    requested_on: Mapped[date]
    decided_on: Mapped[date | None]
    paid_on: Mapped[date | None]
    refusal: Mapped[Code | None]
    pathway_id: Mapped[int | None] = mapped_column(
        ForeignKey("pathway.id", ondelete="SET NULL"), index=True
    )
    project_id: Mapped[int | None] = mapped_column(
        ForeignKey("funding_project.id", ondelete="SET NULL"), index=True
    )
