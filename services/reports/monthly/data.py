"""Asking for an edition of the summary of a month, which leaves a trace."""

from datetime import date, datetime
from typing import Final

from sqlalchemy.orm import Session, SessionTransactionOrigin

from services.indicators import frameworks
from services.indicators.windows import first_day
from services.permissions import require
from services.reports.monthly.editions import prepared
from services.reports.monthly.reading import exact
from services.reports.monthly.summary import Edition, MonthlySummary
from services.reports.monthly.wording import EDITION_WORDS
from services.unit_of_work import add_entry

ACTION: Final = "report.print"
"""The right it takes, and the name it is journaled under."""


def collect(
    session: Session,
    month: date,
    *,
    framework_code: str,
    extracted_at: datetime,
    edition: Edition,
    version: str,
) -> MonthlySummary:
    """Return what an edition of a month says, and journal that it was asked for.

    Args:
        session: A write session: a summary that leaves no trace is not given.
        month: Any day of the month.
        framework_code: The set of indicators.
        extracted_at: Now, printed on every page.
        edition: Who may read it.
        version: The version of the program.

    Raises:
        NotPermittedError: The actor may not print reports.
        NotFoundError: There is no such set of indicators.
    """
    transaction = session.get_transaction()
    if transaction is None or transaction.origin is not SessionTransactionOrigin.BEGIN:
        raise RuntimeError("a printed summary is journaled: open database.write()")
    require(session, ACTION)
    summary = exact(
        session, first_day(month), frameworks.shipped(framework_code), extracted_at, version
    )
    reason = f"synthèse {month:%Y-%m}, édition {EDITION_WORDS[edition]}"
    add_entry(session, ACTION, reason=reason)
    return prepared(summary, edition)
