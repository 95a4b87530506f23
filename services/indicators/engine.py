"""The figures of a framework, and why each record behind them counts or not."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.figures import Computation, bounds
from services.indicators.frameworks import Framework, Indicator, Population
from services.indicators.results import Board, DrillRow, Explanation, RuleCount, Term
from services.indicators.rules import ALREADY_COUNTED
from services.indicators.statements import listing, measure_of, verdicts
from services.indicators.windows import first_day, window_of
from services.permissions import is_allowed, require

_ALREADY_COUNTED = QT_TRANSLATE_NOOP("services", "Jeune déjà compté")


def compute(
    session: Session,
    framework: Framework,
    month: date,
    *,
    extracted_on: date,
    breakdowns: bool = True,
    trend: bool = True,
    commune_label: Callable[[str], str] = str,
) -> Board:
    """Compute every figure of a framework for a month.

    Args:
        session: An open session.
        framework: The definitions.
        month: Any day of the month.
        extracted_on: Today, printed with the figures.
        breakdowns: Whether to split each figure by characteristic.
        trend: Whether to compute the last twelve months and the year before.
        commune_label: What to show for an INSEE code.

    Raises:
        NotPermittedError: The actor may not read indicators.
    """
    require(session, "indicator.read")
    computation = Computation(session, framework, month, commune_label)
    figures = [
        (indicator.is_tracked, computation.figure(indicator, breakdowns=breakdowns, trend=trend))
        for indicator in framework.indicators
    ]
    return Board(
        framework_code=framework.code,
        framework_version=framework.version,
        framework_label=framework.label,
        month=first_day(month),
        extracted_on=extracted_on,
        figures=tuple(figure for is_tracked, figure in figures if not is_tracked),
        tracked=tuple(figure for is_tracked, figure in figures if is_tracked),
    )


def explain(
    session: Session,
    framework: Framework,
    code: str,
    month: date,
    *,
    term: Term = Term.NUMERATOR,
) -> Explanation:
    """Tell how many records behind a term count, and why the others do not; most frequent first.

    Those that count add up to the term. A term that is no record (a figure of the territory)
    explains nothing.

    Raises:
        NotPermittedError: The actor may not read indicators.
        NotFoundError: The framework has no such indicator.
    """
    require(session, "indicator.read")
    indicator = framework.indicator(code)
    population = _population(indicator, term)
    if population is None:
        return Explanation(code, (), ())
    meanings = _meanings(population)
    rows = session.execute(verdicts(population), bounds(window_of(indicator.window, month)))
    found = [replace(meanings[verdict], n=n) for verdict, n in rows]
    found.sort(key=lambda rule: (-rule.n, rule.code))
    return Explanation(
        code,
        tuple(rule for rule in found if rule.counts),
        tuple(rule for rule in found if not rule.counts),
    )


def drill(
    session: Session,
    framework: Framework,
    code: str,
    month: date,
    *,
    term: Term = Term.NUMERATOR,
    rule: str | None = None,
    limit: int = 200,
    offset: int = 0,
) -> tuple[DrillRow, ...]:
    """List the records behind a term, whether they count or not, most recent first.

    Names are given only to who may see identities. For the others, opening one is the business
    of another service, which asks for a reason.

    Args:
        session: An open session.
        framework: The definitions.
        code: The indicator.
        month: Any day of the month.
        term: Which of the two populations.
        rule: Only the records this rule or reason decides.
        limit: How many records at most.
        offset: How many to skip first.

    Raises:
        NotPermittedError: The actor may not read indicators.
        NotFoundError: The framework has no such indicator.
    """
    actor = require(session, "indicator.read")
    indicator = framework.indicator(code)
    population = _population(indicator, term)
    if population is None:
        return ()
    statement = listing(population, with_names=is_allowed(actor, "youth.identity"))
    if rule is not None:
        statement = statement.where(statement.selected_columns.verdict == rule)
    window = window_of(indicator.window, month)
    rows = session.execute(statement.limit(limit).offset(offset), bounds(window))
    meanings = _meanings(population)
    return tuple(_drill_row(row, meanings[row.verdict]) for row in rows)


def _population(indicator: Indicator, term: Term) -> Population | None:
    found = indicator.numerator if term is Term.NUMERATOR else indicator.denominator
    return found if isinstance(found, Population) else None


def _meanings(population: Population) -> Mapping[str, RuleCount]:
    """Return what each verdict means, to be completed by how many records it is on."""
    measure = measure_of(population)
    again = RuleCount(ALREADY_COUNTED, _ALREADY_COUNTED, counts=False, n=0, field_to_fix=None)
    found = [
        again,
        *(
            RuleCount(rule.code, rule.failed, counts=False, n=0, field_to_fix=rule.field_to_fix)
            for rule in measure.rules
        ),
        *(
            RuleCount(reason.code, reason.sentence, counts=True, n=0, field_to_fix=None)
            for reason in measure.reasons
        ),
    ]
    return {meaning.code: meaning for meaning in found}


def _drill_row(row: Row[Any], meaning: RuleCount) -> DrillRow:
    return DrillRow(
        youth_id=row.youth_id,
        occurred_on=row.occurred_on,
        source=row.source,
        source_id=row.source_id,
        counts=meaning.counts,
        rule_code=meaning.code,
        sentence=meaning.sentence,
        name=row.name,
    )
