"""Programmes a young person goes through, and what they do meanwhile."""

import enum
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Code, Label, Record, coded


class Programme(enum.StrEnum):
    """Kind of pathway. ``garantie_jeunes`` is historical: read, never begun again."""

    PACEA = "pacea"
    CEJ = "cej"
    TRAINING = "training"
    APPRENTICESHIP = "apprenticeship"
    COMPULSORY_TRAINING = "compulsory_training"
    GARANTIE_JEUNES = "garantie_jeunes"
    OTHER = "other"


class ExitReason(enum.StrEnum):
    """Reasons of the I-MILO list (see docs/architecture.md, "Sources")."""

    DURABLE_JOB = "durable_job"
    SHORT_JOB = "short_job"
    END_OF_CONTRACT = "end_of_contract"
    AGE_LIMIT = "age_limit"
    OWN_REQUEST = "own_request"
    ABANDONED = "abandoned"
    MOVED = "moved"
    ADVISER_CHANGED = "adviser_changed"
    DECEASED = "deceased"
    OTHER = "other"


class SituationFamily(enum.StrEnum):
    """The nine I-MILO families."""

    JOB = "job"
    TRAINING = "training"
    WORK_STUDY = "work_study"
    VOLUNTEERING = "volunteering"
    JOB_SEEKER = "job_seeker"
    IMMERSION = "immersion"
    SCHOOL = "school"
    NON_PROFESSIONAL = "non_professional"
    UNKNOWN = "unknown"


class ContractKind(enum.StrEnum):
    """Kind of contract of a job or work-study situation."""

    PERMANENT = "permanent"
    FIXED_TERM = "fixed_term"
    TEMPORARY = "temporary"
    SEASONAL = "seasonal"
    AIDED = "aided"
    INSERTION = "insertion"
    APPRENTICESHIP = "apprenticeship"
    PROFESSIONAL = "professional"
    OTHER = "other"


class SituationState(enum.StrEnum):
    """Planned, current or ended."""

    PLANNED = "planned"
    CURRENT = "current"
    ENDED = "ended"


class Proof(enum.StrEnum):
    """Whether the situation was only told, or shown."""

    DECLARED = "declared"
    PROVEN = "proven"


class Pathway(Record):
    """A programme with a start, a planned end, phases and an exit.

    Attributes:
        exit_family: Situation of the person when leaving; None when it was not entered.
        extension_reason: Why the planned end was moved.
        other_code: Programme the agency added to its rule file, when ``programme`` is other.
        exit_plan: What comes after, decided before the end.
    """

    __tablename__ = "pathway"
    __table_args__ = (
        CheckConstraint("ended_on >= started_on", name="ends_after_start"),
        Index(None, "programme", "started_on"),
        Index(None, "programme", "ended_on"),
    )

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    programme: Mapped[Programme] = mapped_column(coded(Programme))
    signed_on: Mapped[date | None]
    started_on: Mapped[date]
    planned_end_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    exit_reason: Mapped[ExitReason | None] = mapped_column(coded(ExitReason))
    exit_family: Mapped[SituationFamily | None] = mapped_column(coded(SituationFamily))
    extension_reason: Mapped[Label | None]
    other_code: Mapped[Code | None]
    exit_plan: Mapped[Label | None]
    adviser_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)

    phases: Mapped[list["Phase"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="Phase.started_on"
    )


class Phase(Record):
    """A stage of a pathway, with an objective, evaluated at its end."""

    __tablename__ = "phase"
    is_journaled = False
    __table_args__ = (CheckConstraint("ended_on >= started_on", name="ends_after_start"),)

    pathway_id: Mapped[int] = mapped_column(
        ForeignKey("pathway.id", ondelete="CASCADE"), index=True
    )
    objective: Mapped[Label]
    started_on: Mapped[date]
    ended_on: Mapped[date | None]
    evaluation: Mapped[Code | None]


class Situation(Record):
    """What the young person is doing between two dates.

    Attributes:
        employer_name: As told, when the employer is not in the file.
        rome_code: Occupation, ROME code.
        is_prescribed: A training counts only when prescribed within the programme.
    """

    __tablename__ = "situation"
    __table_args__ = (
        CheckConstraint("ended_on >= started_on", name="ends_after_start"),
        Index(None, "family", "started_on"),
        Index(None, "youth_id", "started_on"),
    )

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    family: Mapped[SituationFamily] = mapped_column(coded(SituationFamily))
    contract: Mapped[ContractKind | None] = mapped_column(coded(ContractKind))
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    state: Mapped[SituationState] = mapped_column(coded(SituationState))
    proof: Mapped[Proof] = mapped_column(coded(Proof), default=Proof.DECLARED)
    weekly_hours: Mapped[int | None]
    rome_code: Mapped[str | None] = mapped_column(String(5))
    label: Mapped[Label | None]
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employer.id"), index=True)
    employer_name: Mapped[Label | None]
    is_prescribed: Mapped[bool | None]
