"""Where a young person is heading: competences, projects, training steps."""

import enum
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record, coded


class CompetenceLevel(enum.StrEnum):
    """How well something is mastered, in words the person can read."""

    DISCOVERED = "discovered"
    WITH_HELP = "with_help"
    ALONE = "alone"
    TEACHES = "teaches"


class ProofPlace(enum.StrEnum):
    """Where a competence was shown."""

    JOB = "job"
    IMMERSION = "immersion"
    TRAINING = "training"
    SCHOOL = "school"
    VOLUNTEERING = "volunteering"
    PERSONAL = "personal"
    NOT_SHOWN = "not_shown"


class ProjectStatus(enum.StrEnum):
    """Where a project stands."""

    EXPLORED = "explored"
    CONFIRMED = "confirmed"
    UNDER_WAY = "under_way"
    ACHIEVED = "achieved"
    GIVEN_UP = "given_up"


class TargetKind(enum.StrEnum):
    """Whether an occupation is the one aimed at, or one to explore."""

    EXACT = "exact"
    TO_EXPLORE = "to_explore"


class StepStatus(enum.StrEnum):
    """Where a training step stands."""

    PLANNED = "planned"
    APPLIED = "applied"
    ADMITTED = "admitted"
    RUNNING = "running"
    DONE = "done"
    LEFT = "left"


class Competence(Record):
    """Something the person can do.

    Attributes:
        proven_at: Kind of place where it was shown.
        proof_label: Which one, in words.
    """

    __tablename__ = "competence"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    label: Mapped[Label]
    level: Mapped[CompetenceLevel] = mapped_column(coded(CompetenceLevel))
    proven_at: Mapped[ProofPlace] = mapped_column(coded(ProofPlace))
    proof_label: Mapped[Label | None]
    acquired_on: Mapped[date | None]


class Project(Record):
    """What the person wants to do, and how far it is."""

    __tablename__ = "project"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    label: Mapped[Label]
    status: Mapped[ProjectStatus] = mapped_column(coded(ProjectStatus))
    started_on: Mapped[date]
    ended_on: Mapped[date | None]


class ProjectOccupation(Record):
    """An occupation a project aims at: its ROME code, its name, or both."""

    __tablename__ = "project_occupation"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    project_id: Mapped[int] = mapped_column(
        ForeignKey("project.id", ondelete="CASCADE"), index=True
    )
    rome_code: Mapped[str | None] = mapped_column(String(5))
    label: Mapped[Label | None]
    target: Mapped[TargetKind] = mapped_column(coded(TargetKind))


class TrainingStep(Record):
    """A training or an apprenticeship, from the first idea of it to its end.

    Attributes:
        body: Training body or training centre, in words.
        certification: What it leads to; None when to nothing, or not known.
    """

    __tablename__ = "training_step"
    __table_args__ = (CheckConstraint("ended_on >= started_on", name="ends_after_start"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    project_id: Mapped[int | None] = mapped_column(
        ForeignKey("project.id", ondelete="SET NULL"), index=True
    )
    title: Mapped[Label]
    body: Mapped[Label | None]
    certification: Mapped[Label | None]
    is_apprenticeship: Mapped[bool]
    status: Mapped[StepStatus] = mapped_column(coded(StepStatus))
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]


class DismissedStep(Record):
    """A next step that was proposed and put aside: it is not proposed again for the same cause.

    Attributes:
        rule: Code of the rule of ``resources/programmes/next_steps.toml``.
        cause_id: Record it was about: a project or a training step; 0 for the file as a whole.
    """

    __tablename__ = "dismissed_step"
    __table_args__ = (UniqueConstraint("youth_id", "rule", "cause_id"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    rule: Mapped[Code]
    cause_id: Mapped[int]
    reason: Mapped[Label | None]
