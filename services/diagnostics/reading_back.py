"""Diagnostics as they were made, in the words of that day: for the adviser, or on request."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.diagnostic import DiagnosticStatus, Level
from services.diagnostics import records
from services.diagnostics.grid import Grid, Item
from services.diagnostics.records import DiagnosticRecord
from services.diagnostics.rules import Rules, rules_of


@dataclass(frozen=True, slots=True)
class PastDomain:
    """One domain that was asked.

    Attributes:
        said: Situations and objectives, in words.
    """

    icon: str
    label: str
    level: Level
    said: tuple[str, ...]
    comment: str


@dataclass(frozen=True, slots=True)
class PastDiagnostic:
    """One diagnostic, whatever changed in the rules since.

    Attributes:
        adviser: None when the program made it.
        orientation: In words; empty when none was decided.
        notes: The notepad; never printed.
    """

    id: int
    made_on: date
    adviser: str | None
    is_current: bool
    orientation: str
    orientation_reason: str
    domains: tuple[PastDomain, ...]
    needs: tuple[str, ...]
    assets: tuple[str, ...]
    notes: str


def past_diagnostics(session: Session, youth_id: int) -> tuple[PastDiagnostic, ...]:
    """Return the diagnostics of a person, the last first; needs ``diagnostic.read``.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The actor does not read diagnostics.
    """
    made = [
        records.read(session, line.id)
        for line in records.history(session, youth_id)
        if line.status is not DiagnosticStatus.DRAFT
    ]
    return tuple(_past(record, rules_of(session, record.id)) for record in made)


def _past(record: DiagnosticRecord, rules: Rules) -> PastDiagnostic:
    grid, decided = rules.grid, record.orientation
    return PastDiagnostic(
        id=record.id,
        made_on=record.made_on,
        adviser=record.adviser,
        is_current=record.status is DiagnosticStatus.VALIDATED,
        orientation=rules.orientation.wordings[decided].label if decided is not None else "",
        orientation_reason=record.orientation_reason or "",
        domains=tuple(_domain(record, grid, code) for code in record.asked),
        needs=tuple(_label(grid.needs, code) for code in sorted(record.needs)),
        assets=tuple(_label(grid.assets, code) for code in sorted(record.assets)),
        notes=record.notes or "",
    )


def _domain(record: DiagnosticRecord, grid: Grid, code: str) -> PastDomain:
    domain = grid.domains.get(code)
    chosen = (
        *(item for item in grid.situations_of(code) if item.code in record.situations),
        *(item for item in grid.objectives_of(code) if item.code in record.objectives),
    )
    return PastDomain(
        icon="compass" if domain is None else domain.icon,
        label=code if domain is None else domain.label,
        level=record.levels.get(code, Level.NOT_RAISED),
        said=tuple(item.label for item in chosen),
        comment=record.comments.get(code, ""),
    )


def _label(items: Mapping[str, Item], code: str) -> str:
    return items[code].label if code in items else code
