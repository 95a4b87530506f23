"""Employers, what was said with them, their offers, and who was proposed to them."""

import enum
from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Comment, FoldedKey, Label, Name, Record, coded
from models.pathway import ContractKind


class EmployerStatus(enum.StrEnum):
    """Stage of the relation."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    DORMANT = "dormant"


class PartnerKind(enum.StrEnum):
    """Bodies the agency works with."""

    FRANCE_TRAVAIL = "france_travail"
    CHAMBER = "chamber"
    PROFESSIONAL_ORGANISATION = "professional_organisation"
    TRAINING_BODY = "training_body"
    HEALTH = "health"
    HOUSING = "housing"
    OTHER = "other"


class InteractionKind(enum.StrEnum):
    """Kinds of exchange with an employer."""

    CALL = "call"
    VISIT = "visit"
    MAIL = "mail"
    JOB_DATING = "job_dating"
    MEETING = "meeting"


class OfferStatus(enum.StrEnum):
    """Where an offer stands."""

    OPEN = "open"
    FILLED = "filled"
    WITHDRAWN = "withdrawn"


class ProposalStatus(enum.StrEnum):
    """Where a *mise en relation* stands."""

    PROPOSED = "proposed"
    SENT = "sent"
    INTERVIEW = "interview"
    HIRED = "hired"
    REFUSED = "refused"
    CANCELLED = "cancelled"


class ImmersionAim(enum.StrEnum):
    """Exactly one of three aims (Code du travail, L5135-1)."""

    DISCOVER = "discover"
    CONFIRM = "confirm"
    RECRUIT = "recruit"


class ImmersionOutcome(enum.StrEnum):
    """How an immersion ended."""

    COMPLETED = "completed"
    PARTLY_COMPLETED = "partly_completed"
    DID_NOT_SHOW = "did_not_show"


class Partner(Record):
    """An institution, not a person."""

    __tablename__ = "partner"

    kind: Mapped[PartnerKind] = mapped_column(coded(PartnerKind))
    name: Mapped[Label]
    commune_code: Mapped[str | None] = mapped_column(String(5))
    phone: Mapped[str | None] = mapped_column(String(20))


class Employer(Record):
    """An establishment.

    Attributes:
        siret: Fourteen digits with a valid key (La Poste excepted).
        headcount: Code of the INSEE headcount band.
        idcc: Collective agreement.
        max_contacts_per_month: Limit the company chose; warned before it is passed.
    """

    __tablename__ = "employer"
    __table_args__ = (Index(None, "search_key"), Index(None, "status"))

    siret: Mapped[str | None] = mapped_column(String(14), unique=True)
    name: Mapped[Label]
    usual_name: Mapped[Label | None]
    search_key: Mapped[FoldedKey]
    naf_code: Mapped[str | None] = mapped_column(String(6))
    headcount: Mapped[Code | None]
    idcc: Mapped[str | None] = mapped_column(String(4))
    commune_code: Mapped[str | None] = mapped_column(String(5))
    status: Mapped[EmployerStatus] = mapped_column(coded(EmployerStatus))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    came_from_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id"), index=True)
    welcomes_disabled_workers: Mapped[bool] = mapped_column(Boolean, default=False)
    max_contacts_per_month: Mapped[int | None]


class Contact(Record):
    """A person at an employer's; ``informed_on`` is when they were told of their data."""

    __tablename__ = "contact"

    employer_id: Mapped[int] = mapped_column(
        ForeignKey("employer.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[Name]
    job_title: Mapped[Name | None]
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(254))
    informed_on: Mapped[date | None]


class Interaction(Record):
    """One exchange with an employer, its outcome and what comes next."""

    __tablename__ = "interaction"
    __table_args__ = (Index(None, "employer_id", "occurred_on"), Index(None, "occurred_on"))

    employer_id: Mapped[int] = mapped_column(ForeignKey("employer.id", ondelete="CASCADE"))
    contact_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="SET NULL"), index=True
    )
    kind: Mapped[InteractionKind] = mapped_column(coded(InteractionKind))
    occurred_on: Mapped[date]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    outcome: Mapped[Label | None]
    next_step: Mapped[Label | None]
    next_on: Mapped[date | None]


class Offer(Record):
    """Positions offered by an employer."""

    __tablename__ = "offer"
    __table_args__ = (
        CheckConstraint("positions > 0", name="has_positions"),
        Index(None, "opened_on"),
    )

    employer_id: Mapped[int] = mapped_column(
        ForeignKey("employer.id", ondelete="CASCADE"), index=True
    )
    title: Mapped[Label]
    contract: Mapped[ContractKind] = mapped_column(coded(ContractKind))
    rome_code: Mapped[str | None] = mapped_column(String(5))
    positions: Mapped[int]
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    status: Mapped[OfferStatus] = mapped_column(coded(OfferStatus))


class Proposal(Record):
    """A young person put forward for an offer (*mise en relation*)."""

    __tablename__ = "proposal"
    __table_args__ = (Index(None, "proposed_on"),)

    offer_id: Mapped[int] = mapped_column(ForeignKey("offer.id", ondelete="CASCADE"), index=True)
    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    status: Mapped[ProposalStatus] = mapped_column(coded(ProposalStatus))
    proposed_on: Mapped[date]
    decided_on: Mapped[date | None]
    reason: Mapped[Label | None]


class Immersion(Record):
    """A *période de mise en situation en milieu professionnel* (PMSMP)."""

    __tablename__ = "immersion"
    __table_args__ = (
        CheckConstraint("ended_on >= started_on", name="ends_after_start"),
        Index(None, "started_on"),
    )

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employer.id"), index=True)
    aim: Mapped[ImmersionAim] = mapped_column(coded(ImmersionAim))
    started_on: Mapped[date]
    ended_on: Mapped[date]
    hours: Mapped[int | None]
    rome_code: Mapped[str | None] = mapped_column(String(5))
    tasks: Mapped[Comment | None]
    outcome: Mapped[ImmersionOutcome | None] = mapped_column(coded(ImmersionOutcome))
    assessment: Mapped[Comment | None]
