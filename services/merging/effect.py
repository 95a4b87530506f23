"""What a merge does to the figures: a person counted twice is counted once."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from services.indicators import engine, frameworks
from services.indicators.results import Figure
from services.merging.merge import Choices, merge
from services.permissions import require


@dataclass(frozen=True, slots=True)
class Moved:
    """A figure that the merge changes."""

    label: str
    numerator_before: int
    denominator_before: int | None
    numerator_after: int
    denominator_after: int | None


def effect(
    session: Session, first_id: int, second_id: int, choices: Choices, *, today: date
) -> tuple[Moved, ...]:
    """Return the figures of the month that would change; needs a session that may write.

    The merge is really done, then forgotten: what is told is what would happen.

    Raises:
        NotPermittedError: The role forbids the merge, or the figures.
        ConflictError: One of the files changed since it was shown.
    """
    require(session, "indicator.read")
    before = _figures(session, today)
    trial = session.begin_nested()
    try:
        merge(session, first_id, second_id, choices)
        after = _figures(session, today)
    finally:
        trial.rollback()
    return tuple(
        Moved(
            figure.label,
            figure.numerator,
            figure.denominator,
            after[code].numerator,
            after[code].denominator,
        )
        for code, figure in before.items()
        if (figure.numerator, figure.denominator)
        != (after[code].numerator, after[code].denominator)
    )


def _figures(session: Session, today: date) -> dict[tuple[str, str], Figure]:
    found = {}
    for code in frameworks.SHIPPED:
        board = engine.compute(
            session,
            frameworks.shipped(code),
            today.replace(day=1),
            extracted_on=today,
            breakdowns=False,
            trend=False,
        )
        for figure in (*board.figures, *board.tracked):
            found[code, figure.code] = figure
    return found
