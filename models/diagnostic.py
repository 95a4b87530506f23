"""Diagnostics, what comes out of them, and the drafts that protect the typing."""

import enum
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import KEY_TYPE, Code, Comment, Label, Record, coded


class DiagnosticKind(enum.StrEnum):
    """How far the assessment goes."""

    RAPID = "rapid"
    THOROUGH = "thorough"
    REVIEW = "review"


class DiagnosticStatus(enum.StrEnum):
    """Life of a diagnostic; a validated one is never edited, a new one replaces it."""

    DRAFT = "draft"
    VALIDATED = "validated"
    REPLACED = "replaced"


class Level(enum.StrEnum):
    """Answer for one domain. ``not_raised`` never means "no barrier"."""

    NOT_RAISED = "not_raised"
    STRENGTH = "strength"
    NO_IMPACT = "no_impact"
    MEDIUM = "medium"
    STRONG = "strong"


class Orientation(enum.StrEnum):
    """The three pathways, in the national decision order."""

    PROFESSIONAL = "professional"
    SOCIO_PROFESSIONAL = "socio_professional"
    SOCIAL = "social"


class ItemKind(enum.StrEnum):
    """What a coded item of a diagnostic says."""

    SITUATION = "situation"
    OBJECTIVE = "objective"
    NEED = "need"
    ASSET = "asset"


class ActionOwner(enum.StrEnum):
    """Who does the action."""

    YOUTH = "youth"
    ADVISER = "adviser"
    PARTNER = "partner"
    EMPLOYER_OFFICER = "employer_officer"


class ActivityKind(enum.StrEnum):
    """What an action is for in the weekly activity of a CEJ (pass-emploi's categories)."""

    WORK = "work"
    TRAINING = "training"
    PROJECT = "project"
    CULTURE_SPORT = "culture_sport"
    CITIZENSHIP = "citizenship"
    HOUSING = "housing"
    HEALTH = "health"
    NOT_COUNTED = "not_counted"


class ActionStatus(enum.StrEnum):
    """Where an action stands."""

    TO_DO = "to_do"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    ABANDONED = "abandoned"


class Diagnostic(Record):
    """One dated assessment of a young person.

    Attributes:
        grid_version: Version of the grid in ``resources/diagnostic`` it was made with.
        grid_text_id, orientation_text_id, actions_text_id, publics_text_id: The exact texts it
            was made with; None before they were kept.
        orientation: What the adviser decided; ``proposed_orientation`` is what the rules said.
        orientation_reason: Why the decision differs from the proposal; None when it does not.
        review_on: Next review.
        duration_minutes: Time spent, as measured by the screen; None when not measured.
        notes: The adviser's notepad. Part of the record (access, erasure); never printed, never
            in an aggregate, never searched by another role.
    """

    __tablename__ = "diagnostic"
    __table_args__ = (Index(None, "youth_id", "made_on"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    kind: Mapped[DiagnosticKind] = mapped_column(coded(DiagnosticKind))
    status: Mapped[DiagnosticStatus] = mapped_column(coded(DiagnosticStatus))
    made_on: Mapped[date] = mapped_column(index=True)
    adviser_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    grid_version: Mapped[Code]
    grid_text_id: Mapped[int | None] = mapped_column(ForeignKey("rule_text.id"))
    orientation_text_id: Mapped[int | None] = mapped_column(ForeignKey("rule_text.id"))
    actions_text_id: Mapped[int | None] = mapped_column(ForeignKey("rule_text.id"))
    publics_text_id: Mapped[int | None] = mapped_column(ForeignKey("rule_text.id"))
    duration_minutes: Mapped[int | None]
    notes: Mapped[Comment | None]
    orientation: Mapped[Orientation | None] = mapped_column(coded(Orientation))
    proposed_orientation: Mapped[Orientation | None] = mapped_column(coded(Orientation))
    orientation_reason: Mapped[Label | None]
    review_on: Mapped[date | None]
    validated_at: Mapped[datetime | None]
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("diagnostic.id"))

    answers: Mapped[list["DiagnosticAnswer"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="DiagnosticAnswer.domain"
    )
    items: Mapped[list["DiagnosticItem"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="DiagnosticItem.code"
    )


class DiagnosticAnswer(Record):
    """The level of one domain, with a short comment the young person may read at any time."""

    __tablename__ = "diagnostic_answer"
    is_journaled = False
    __table_args__ = (UniqueConstraint("diagnostic_id", "domain"),)

    diagnostic_id: Mapped[int] = mapped_column(
        ForeignKey("diagnostic.id", ondelete="CASCADE"), index=True
    )
    domain: Mapped[Code]
    level: Mapped[Level] = mapped_column(coded(Level))
    comment: Mapped[Comment | None]


class DiagnosticItem(Record):
    """A coded situation, objective, need or asset."""

    __tablename__ = "diagnostic_item"
    is_journaled = False
    __table_args__ = (UniqueConstraint("diagnostic_id", "kind", "code"),)

    diagnostic_id: Mapped[int] = mapped_column(
        ForeignKey("diagnostic.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[ItemKind] = mapped_column(coded(ItemKind))
    code: Mapped[Code]
    domain: Mapped[Code | None]


class Action(Record):
    """Something decided, pointing at the domain it should move.

    Attributes:
        rule_code: Action rule that proposed it; None when written by hand.
        done_on: Day it was done or given up.
        activity: What it counts as in the weekly activity; None when it does not belong to it.
        declared_minutes: Time told by the young person; None to use the default of the kind.
        validated_minutes: Time the adviser accepted; None until then.
    """

    __tablename__ = "action"
    __table_args__ = (Index(None, "domain", "status", "done_on"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    diagnostic_id: Mapped[int | None] = mapped_column(
        ForeignKey("diagnostic.id", ondelete="SET NULL"), index=True
    )
    domain: Mapped[Code]
    rule_code: Mapped[str | None] = mapped_column(String(64))
    title: Mapped[Label]
    owner: Mapped[ActionOwner] = mapped_column(coded(ActionOwner))
    due_on: Mapped[date | None]
    status: Mapped[ActionStatus] = mapped_column(coded(ActionStatus))
    done_on: Mapped[date | None]
    activity: Mapped[ActivityKind | None] = mapped_column(coded(ActivityKind))
    declared_minutes: Mapped[int | None]
    validated_minutes: Mapped[int | None]


class Draft(Record):
    """What was being typed, kept apart from the records until it is validated.

    Keyed by form, person and account: never by form alone, and never restored unasked.

    Attributes:
        content: The form's own JSON.
        saved_at: Instant of the last autosave, UTC.
    """

    __tablename__ = "draft"
    is_journaled = False
    __table_args__ = (UniqueConstraint("form", "youth_id", "account_id"),)

    form: Mapped[Code]
    youth_id: Mapped[int | None] = mapped_column(
        ForeignKey("youth.id", ondelete="CASCADE"), index=True
    )
    account_id: Mapped[int] = mapped_column(KEY_TYPE, index=True)
    content: Mapped[str] = mapped_column(Text)
    started_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    revision: Mapped[int] = mapped_column(default=0)
