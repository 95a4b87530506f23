"""What is kept beside a pathway: rules crossed with a reason, and amendments."""

import enum
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record


class PhaseEvaluation(enum.StrEnum):
    """How the objectives of a phase stand at its end; stored in ``phase.evaluation``."""

    REACHED = "reached"
    PARTLY_REACHED = "partly_reached"
    NOT_REACHED = "not_reached"
    NOT_EVALUATED = "not_evaluated"


class RuleCrossing(Record):
    """A rule of a programme that was crossed knowingly, with the reason given.

    Attributes:
        rule: Code of the rule in ``services/programmes/warnings.py``.
        edition: Version of the programme whose rule it is.
        crossed_on: Day that crosses it; the same day does not ask for a reason again.
    """

    __tablename__ = "rule_crossing"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    pathway_id: Mapped[int] = mapped_column(
        ForeignKey("pathway.id", ondelete="CASCADE"), index=True
    )
    rule: Mapped[Code]
    edition: Mapped[Code]
    crossed_on: Mapped[date | None]
    reason: Mapped[Label]


class Amendment(Record):
    """A change of the contract agreed with the young person, after an evaluation or on demand."""

    __tablename__ = "amendment"

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    pathway_id: Mapped[int] = mapped_column(
        ForeignKey("pathway.id", ondelete="CASCADE"), index=True
    )
    agreed_on: Mapped[date]
    label: Mapped[Label]
