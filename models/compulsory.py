"""The obligation to train of the 16-18: from finding that it is not met to how it ended."""

from datetime import date

from sqlalchemy import Boolean, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Code, Record


class CompulsoryFollowUp(Record):
    """One time a young person was found without school, training, work or support.

    Attributes:
        found_on: Day it was found; the delay runs from it.
        summoned_on: Day the young person was summoned.
        representative_summoned_on: Day their legal representative was.
        met_by: What meets the obligation, a code of ``programmes/compulsory_training.toml``.
        is_exempt: An exemption was shown; never why. None when nobody asked.
        exempt_on: Day it was shown.
        informed_on: Day the president of the *conseil départemental* was informed.
    """

    __tablename__ = "compulsory_follow_up"
    __table_args__ = (Index(None, "found_on"),)

    youth_id: Mapped[int] = mapped_column(ForeignKey("youth.id", ondelete="CASCADE"), index=True)
    found_on: Mapped[date]
    summoned_on: Mapped[date | None]
    representative_summoned_on: Mapped[date | None]
    met_on: Mapped[date | None]
    met_by: Mapped[Code | None]
    is_exempt: Mapped[bool | None] = mapped_column(Boolean)
    exempt_on: Mapped[date | None]
    informed_on: Mapped[date | None]
