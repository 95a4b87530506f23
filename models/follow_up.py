"""What is done about a pathway at risk, who covers whom, and what was typed again in I-MILO."""

import enum
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Comment, Label, Record, coded


class BreakAnswerKind(enum.StrEnum):
    """What the adviser did about a break."""

    CALL_REACHED = "call_reached"
    CALL_UNANSWERED = "call_unanswered"
    APPOINTMENT = "appointment"
    TASK = "task"
    POSTPONED = "postponed"


class BreakAnswer(Record):
    """One answer to one cause of a break; the cause does not come back, another one does.

    Attributes:
        rule_code: Rule of ``resources/pathways/breaks.toml``.
        cause_key: The fact the break rests on, such as a pathway and its planned end.
        until: Day the cause comes back; None when it is dealt with for good.
        act_id: Common to the answers given at once, to be taken back together.
        reason: Why it is postponed.
        made_id: Event or action the answer made, to be taken back with it.
        contact_before: Last contact of the person before the answer changed it.
        account_id: Who answered; the caseload may be a colleague's.
    """

    __tablename__ = "break_answer"
    __table_args__ = (Index(None, "youth_id", "rule_code", "cause_key"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    rule_code: Mapped[Code]
    cause_key: Mapped[str] = mapped_column(String(120))
    act_id: Mapped[int]
    answer: Mapped[BreakAnswerKind] = mapped_column(coded(BreakAnswerKind))
    until: Mapped[date | None]
    reason: Mapped[Label | None]
    made_id: Mapped[int | None]
    contact_before: Mapped[date | None]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)


class Coverage(Record):
    """A colleague looks after a caseload, or one young person of it, for some days.

    Attributes:
        account_id: Whose caseload it is.
        colleague_id: Who sees it and answers meanwhile.
        youth_id: The one young person handed over; None for the whole caseload.
    """

    __tablename__ = "coverage"
    __table_args__ = (
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint("colleague_id <> account_id", name="another_account"),
    )

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    colleague_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    youth_id: Mapped[int | None] = mapped_column(
        ForeignKey("youth.id", ondelete="CASCADE"), index=True
    )
    starts_on: Mapped[date]
    ends_on: Mapped[date]


class CarryOver(Record):
    """A line typed again in I-MILO.

    Attributes:
        entity: Table of the record.
        field: Field of the record, when its lines are ticked one by one; empty otherwise.
        record_version: Version of the record that was carried over.
        content: What was typed there, so that a later change says what it corrects.
    """

    __tablename__ = "carry_over"
    __table_args__ = (Index(None, "entity", "entity_id", "record_version"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    entity: Mapped[Code]
    entity_id: Mapped[int]
    field: Mapped[Code]
    record_version: Mapped[int]
    content: Mapped[Comment]
    done_at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
