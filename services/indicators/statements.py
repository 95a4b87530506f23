"""The statements behind a figure: totals and breakdowns, verdicts, and the list of records.

They are built once for each definition and executed with the days asked for.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    CTE,
    Integer,
    Select,
    String,
    Subquery,
    and_,
    case,
    cast,
    func,
    literal,
    null,
    select,
    union_all,
)
from sqlalchemy.sql.selectable import CompoundSelect

from models.youth import Youth
from services.indicators.breakdowns import Dimension, dimensions
from services.indicators.expressions import month_of
from services.indicators.frameworks import Counting, Indicator, Population
from services.indicators.rules import ALREADY_COUNTED, Measure, Span

MONTH = "month"
"""Name of the split by month of the date counted, beside those by characteristic."""

Split = Select[str, str, int, int]
Tally = Split | CompoundSelect[str, str, int, int]


@lru_cache(maxsize=256)
def tally(indicator: Indicator, *, by_characteristic: bool) -> Tally:
    """Select what is counted, by month and, if asked, by each characteristic.

    Rows are (characteristic, line, numerator, denominator); those of each characteristic add up
    to the figure. A young person is in the month of their first record.
    """
    terms = _terms(indicator)
    splits: list[Split] = [
        select(
            literal(MONTH, String),
            cast(terms.c.month, String),
            func.sum(terms.c.numerator),
            func.sum(terms.c.denominator),
        ).group_by(terms.c.month)
    ]
    if by_characteristic:
        people = _people(terms)
        for name in ("profile", "place"):
            group = [dimension for dimension in dimensions() if dimension.group == name]
            splits += _margins(people, name, group)
    return union_all(*splits)


@lru_cache(maxsize=256)
def verdicts(population: Population) -> Select[str, int]:
    """Select how many records each rule or reason decides."""
    judged = _judged(population)
    return select(judged.c.verdict, func.count()).group_by(judged.c.verdict)


@lru_cache(maxsize=256)
def listing(population: Population, *, with_names: bool) -> Select[*tuple[Any, ...]]:
    """Select the records with their verdict, most recent first, those without date last."""
    judged = _judged(population)
    name = Youth.last_name + " " + Youth.first_name if with_names else null()
    statement = (
        select(*judged.c, name.label("name"))
        .select_from(judged)
        .order_by(judged.c.occurred_on.desc().nulls_last(), judged.c.source, judged.c.source_id)
    )
    return statement.join(Youth, Youth.id == judged.c.youth_id) if with_names else statement


@lru_cache(maxsize=256)
def measure_of(population: Population) -> Measure:
    """Return the measure of a population over the days given at execution."""
    return population.build(Span.asked())


def _terms(indicator: Indicator) -> CTE:
    zero = literal(0, Integer)
    numerator = _counted(indicator.numerator)
    rows = [
        select(
            numerator.c.youth_id,
            numerator.c.month,
            numerator.c.n.label("numerator"),
            zero.label("denominator"),
        )
    ]
    if isinstance(indicator.denominator, Population):
        denominator = _counted(indicator.denominator)
        rows.append(select(denominator.c.youth_id, denominator.c.month, zero, denominator.c.n))
    return _once(union_all(*rows).cte("terms"))


def _counted(population: Population) -> Subquery:
    found = measure_of(population).counted.subquery()
    if population.count is Counting.YOUTHS:
        first = func.min(found.c.occurred_on, type_=found.c.occurred_on.type)
        return (
            select(found.c.youth_id, month_of(first).label("month"), literal(1, Integer).label("n"))
            .group_by(found.c.youth_id)
            .subquery()
        )
    month = month_of(found.c.occurred_on).label("month")
    return (
        select(found.c.youth_id, month, func.count().label("n"))
        .group_by(found.c.youth_id, month)
        .subquery()
    )


def _people(terms: CTE) -> CTE:
    lines = (dimension.key().label(dimension.by) for dimension in dimensions())
    return _once(
        select(terms.c.numerator, terms.c.denominator, *lines)
        .join(Youth, Youth.id == terms.c.youth_id)
        .cte("people")
    )


def _margins(people: CTE, name: str, group: Sequence[Dimension]) -> list[Split]:
    """Select one split for each characteristic of a group.

    The people are sorted once, into the few combinations there are, rather than once for each
    characteristic.
    """
    keys = [people.c[dimension.by] for dimension in group]
    sums = (
        func.sum(people.c.numerator).label("numerator"),
        func.sum(people.c.denominator).label("denominator"),
    )
    combined = _once(select(*keys, *sums).group_by(*keys).cte(name))
    return [
        select(
            literal(dimension.by, String),
            combined.c[dimension.by],
            func.sum(combined.c.numerator),
            func.sum(combined.c.denominator),
        ).group_by(combined.c[dimension.by])
        for dimension in group
    ]


def _once(found: CTE) -> CTE:
    # Else SQLite would compute it again for each place it is used in.
    return found.prefix_with("MATERIALIZED")


def _judged(population: Population) -> Subquery:
    measure = measure_of(population)
    records = measure.records.add_columns(measure.verdict.label("verdict")).subquery()
    if population.count is Counting.EVENTS:
        return records
    # Each young person counts once: their first record does, the others say so.
    reasons = [reason.code for reason in measure.reasons]
    counts = records.c.verdict.in_(reasons)
    rank = func.row_number().over(
        partition_by=(records.c.youth_id, case((counts, 1), else_=0)),
        order_by=(records.c.occurred_on, records.c.source, records.c.source_id),
    )
    ranked = select(records, rank.label("rank")).subquery()
    again = and_(ranked.c.verdict.in_(reasons), ranked.c.rank > 1)
    verdict = case((again, literal(ALREADY_COUNTED, String)), else_=ranked.c.verdict)
    return select(
        ranked.c.youth_id,
        ranked.c.occurred_on,
        ranked.c.source,
        ranked.c.source_id,
        verdict.label("verdict"),
    ).subquery()
