"""What was not entered, and how far a figure could be from the truth because of it."""

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from services.indicators.figures import bounds
from services.indicators.frameworks import Counting, Indicator
from services.indicators.results import Figure, Unit
from services.indicators.rules import ALREADY_COUNTED
from services.indicators.statements import listing, measure_of
from services.reports.monthly.summary import Reserve


def reserve_of(session: Session, indicator: Indicator, figure: Figure) -> Reserve | None:
    """Return how many records would count at most if what they lack was entered.

    None when nothing is missing, or when the figure is not a rate: only a rate has bounds.
    """
    if figure.unit is Unit.COUNT or not figure.denominator or figure.value is None:
        return None
    population = indicator.numerator
    measure = measure_of(population)
    to_fix = {rule.code: rule.failed for rule in measure.rules if rule.field_to_fix is not None}
    if not to_fix:
        return None
    found = listing(population, with_names=False).order_by(None).subquery()
    incomplete = select(found.c.verdict, found.c.source_id).where(found.c.verdict.in_(to_fix))
    if population.count is Counting.YOUTHS:
        # Several records of one person add one at most, and nothing once another counts.
        counting = [ALREADY_COUNTED, *(reason.code for reason in measure.reasons)]
        counted = select(found.c.youth_id).where(found.c.verdict.in_(counting))
        incomplete = (
            select(found.c.verdict, found.c.youth_id)
            .where(found.c.verdict.in_(to_fix), found.c.youth_id.not_in(counted))
            .distinct()
        )
    rows = [(verdict, key) for verdict, key in session.execute(incomplete, bounds(figure.window))]
    missing = len({key for _verdict, key in rows})
    if not missing:
        return None
    frequencies = Counter(verdict for verdict, _key in rows)
    most_frequent = max(sorted(frequencies), key=lambda verdict: frequencies[verdict])
    highest = (figure.numerator + missing) / figure.denominator
    if figure.unit is Unit.PERCENT and figure.value <= 1:
        highest = min(highest, 1.0)
    return Reserve(missing, to_fix[most_frequent], highest)
