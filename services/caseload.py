"""Who an account looks after: own, lent for long, and a colleague's while they are away."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from models.follow_up import Coverage
from models.youth import Youth


@dataclass(frozen=True, slots=True)
class Caseload:
    """The people an account looks after on a day.

    Attributes:
        account_id: Whose caseload it is.
        covered_accounts: Colleagues away, whose whole caseload is looked after.
        covered_youths: Young people handed over one by one.
    """

    account_id: int | None
    covered_accounts: frozenset[int] = frozenset()
    covered_youths: frozenset[int] = frozenset()

    def holds(self) -> ColumnElement[bool]:
        """Return the condition on ``Youth``: one index for each of its terms."""
        terms: list[ColumnElement[bool]] = [
            Youth.adviser_id.in_(sorted({*self.covered_accounts, self.account_id or 0})),
            Youth.lent_to_id == self.account_id,
        ]
        if self.covered_youths:
            terms.append(Youth.id.in_(sorted(self.covered_youths)))
        return or_(*terms)

    def is_covered(self, youth: Youth) -> bool:
        """Tell whether somebody is looked after because their adviser is away."""
        return youth.adviser_id in self.covered_accounts or youth.id in self.covered_youths


def caseload_of(session: Session, account_id: int | None, today: date) -> Caseload:
    """Return the caseload of an account, with what colleagues handed over for this day."""
    # A file that has another adviser by now is that adviser's to hand over.
    rows = session.execute(
        open_coverages(today)
        .outerjoin(Youth, Youth.id == Coverage.youth_id)
        .where(
            Coverage.colleague_id == account_id,
            or_(Coverage.youth_id.is_(None), Youth.adviser_id == Coverage.account_id),
        )
    ).all()
    return Caseload(
        account_id,
        frozenset(row.account_id for row in rows if row.youth_id is None),
        frozenset(row.youth_id for row in rows if row.youth_id is not None),
    )


def open_coverages(today: date) -> Any:
    """Return the statement of what is handed over on a day: ``account_id``, ``youth_id``."""
    return select(Coverage.account_id, Coverage.youth_id).where(
        Coverage.starts_on <= today, Coverage.ends_on >= today
    )
