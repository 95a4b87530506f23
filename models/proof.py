"""Documents an adviser has seen: which kind, when, by whom. Never the document, nor its number."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Label, Record


class ProofSeen(Record):
    """A document shown to an adviser.

    Attributes:
        kind: Code of ``resources/youths/proofs.toml``, or of the agency's own copy.
        valid_until: Last day the document is worth something; None when it has no end.
        label: What tells two documents of one kind apart; no number is accepted in it.
        seen_by: Account that saw it.
        situation_id: Situation it proves.
        pathway_id: Programme it was asked for.
    """

    __tablename__ = "proof_seen"
    __table_args__ = (CheckConstraint("valid_until >= seen_on", name="valid_when_seen"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    kind: Mapped[Code]
    seen_on: Mapped[date]
    valid_until: Mapped[date | None]
    label: Mapped[Label | None]
    seen_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    situation_id: Mapped[int | None] = mapped_column(
        ForeignKey("situation.id", ondelete="SET NULL"), index=True
    )
    pathway_id: Mapped[int | None] = mapped_column(
        ForeignKey("pathway.id", ondelete="SET NULL"), index=True
    )
