"""What is printed for the young person after a diagnostic; how it is printed is elsewhere."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Agency
from services.diagnostics import records
from services.diagnostics.access import youth_to_read
from services.diagnostics.grid import Grid
from services.diagnostics.plain_words import PlainAction, PlainSummary, in_plain_words, who
from services.diagnostics.rules import rules_of


@dataclass(frozen=True, slots=True)
class SheetContent:
    """Everything the page says.

    Attributes:
        adviser: None when the program made the diagnostic.
        rights: Who is responsible for the data, and what the person may ask.
    """

    person: str
    agency: str
    adviser: str | None
    made_on: date
    plain: PlainSummary
    actions: tuple[PlainAction, ...]
    review_on: date | None
    rights: str
    grid_version: str


def sheet_content(session: Session, diagnostic_id: int) -> SheetContent:
    """Gather what is printed of a diagnostic; needs ``diagnostic.read``.

    Raises:
        NotFoundError: It does not exist.
        NotPermittedError: The actor does not read diagnostics.
    """
    record = records.read(session, diagnostic_id)
    youth = youth_to_read(session, record.youth_id)
    agency = session.scalars(select(Agency.name)).one()
    known = rules_of(session, diagnostic_id)
    grid = _as_asked(known.grid, record)
    return SheetContent(
        person=f"{youth.first_name} {youth.last_name}",
        agency=agency,
        adviser=record.adviser,
        made_on=record.made_on,
        plain=in_plain_words(record, grid, record.orientation, known.orientation),
        actions=tuple(
            PlainAction(action.title, who(action.owner, record.adviser_first_name), action.due_on)
            for action in record.actions
        ),
        review_on=record.review_on,
        rights=known.grid.rights.format(agency=agency),
        grid_version=record.grid_version,
    )


def _as_asked(grid: Grid, record: records.DiagnosticRecord) -> Grid:
    """Return the grid with the domains that were open that day."""
    domains = {
        code: replace(domain, is_enabled=code in record.asked)
        for code, domain in grid.domains.items()
    }
    return replace(grid, domains=domains)
