"""The board against plain loops over random databases: two computations that share no code."""

import os
from calendar import monthrange
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from services.actor import Actor
from services.database import Database
from services.indicators import engine, frameworks
from services.indicators.frameworks import Framework
from services.indicators.results import Figure, Term, WindowKind
from tests.conftest import ENGINES
from tests.support.oracle import Counted, Oracle, Parameters, counts_by_line, definitions
from tests.support.populations import MONTHS, Facts, fill, populations
from tests.support.scratch import shared, undone

EXAMPLES = settings(
    max_examples=int(os.environ.get("ORACLE_EXAMPLES", "30")),
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests, each example of which is undone."""
    yield from shared(request, tmp_path_factory)


@contextmanager
def filled(database: Database, actor: Actor, facts: Facts) -> Iterator[Session]:
    """Open a session on a database that holds the facts, and forget them afterwards."""
    with undone(database, actor) as session:
        fill(session, facts)
        yield session


@dataclass(frozen=True, slots=True)
class Case:
    """A database, a month, and a window for every indicator; their own when None."""

    month: date
    facts: Facts
    window: WindowKind | None

    def framework(self, code: str) -> Framework:
        framework = frameworks.shipped(code)
        if self.window is None:
            return framework
        indicators = (replace(each, window=self.window) for each in framework.indicators)
        return replace(framework, indicators=tuple(indicators))

    def definitions(self, code: str) -> list[Parameters]:
        own: Parameters = {} if self.window is None else {"window": self.window.value}
        return [definition | own for definition in definitions(code)]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    month = draw(st.sampled_from(MONTHS))
    window = draw(st.none() | st.sampled_from(WindowKind))
    return Case(month, draw(populations(month)), window)


def start_of(kind: str, month: date) -> date:
    if kind == "month":
        return month
    return date(month.year, 1, 1) if kind == "year_to_date" else months_before(month, 11)


def end_of(month: date) -> date:
    return date(month.year, month.month, monthrange(month.year, month.month)[1])


def counted(
    definition: Parameters, facts: Facts, month: date
) -> tuple[Oracle, Counted, Counted | None, int | None]:
    """Return both terms of a definition, people by people, and the size of the denominator."""
    oracle = Oracle(facts, start_of(definition["window"], month), end_of(month))
    numerator = oracle.counted(definition["numerator"])
    below = definition.get("denominator")
    if below is None:
        return oracle, numerator, None, None
    if "territory" in below:
        return oracle, numerator, None, oracle.territory(below["territory"])
    denominator = oracle.counted(below)
    return oracle, numerator, denominator, len(denominator)


def value_of(definition: Parameters, facts: Facts, month: date) -> float | None:
    _oracle, numerator, _denominator, size = counted(definition, facts, month)
    if definition["unit"] == "count":
        return float(len(numerator))
    return len(numerator) / size if size else None


def months_before(month: date, count: int) -> date:
    for _ in range(count):
        month = date(month.year - (month.month == 1), (month.month - 2) % 12 + 1, 1)
    return month


def boards(session: Session, case: Case) -> Iterator[tuple[Parameters, Figure]]:
    """Compute every shipped framework, each figure beside its definition."""
    for code in frameworks.SHIPPED:
        board = engine.compute(session, case.framework(code), case.month, extracted_on=TODAY)
        figures = {figure.code: figure for figure in (*board.figures, *board.tracked)}
        for definition in case.definitions(code):
            yield definition, figures[definition["code"]]


@EXAMPLES
@given(case=cases())
def test_every_figure_and_every_breakdown_is_what_plain_loops_count(
    database: Database, director: Actor, case: Case
) -> None:
    with filled(database, director, case.facts) as session:
        for definition, figure in boards(session, case):
            oracle, numerator, denominator, size = counted(definition, case.facts, case.month)
            assert (figure.numerator, figure.denominator) == (len(numerator), size), figure.code
            terms = [numerator, denominator or []]
            for breakdown in figure.breakdowns:
                expected = counts_by_line(oracle, breakdown.by, terms)
                cells = {
                    cell.key: [cell.numerator, cell.denominator or 0]
                    for cell in breakdown.cells
                    if cell.numerator or cell.denominator
                }
                assert cells == expected, (figure.code, breakdown.by)


@EXAMPLES
@given(case=cases())
def test_the_months_before_are_what_each_month_was_worth(
    database: Database, director: Actor, case: Case
) -> None:
    with filled(database, director, case.facts) as session:
        for definition, figure in boards(session, case):
            expected = [
                value_of(definition, case.facts, months_before(case.month, back))
                for back in reversed(range(13))
            ]
            found = [figure.previous_year, *(point.value for point in figure.trend)]
            assert found == expected, figure.code
            assert figure.trend[-1].value == figure.value


@EXAMPLES
@given(case=cases())
def test_the_records_said_to_count_add_up_to_each_term(
    database: Database, director: Actor, case: Case
) -> None:
    with filled(database, director, case.facts) as session:
        for code in frameworks.SHIPPED:
            framework = case.framework(code)
            for definition in case.definitions(code):
                _, numerator, denominator, _ = counted(definition, case.facts, case.month)
                for term, people in (
                    (Term.NUMERATOR, numerator),
                    (Term.DENOMINATOR, denominator or []),
                ):
                    asked = (session, framework, definition["code"], case.month)
                    explanation = engine.explain(*asked, term=term)
                    rows = engine.drill(*asked, term=term)
                    assert sum(rule.n for rule in explanation.counted) == len(people)
                    assert sorted(row.youth_id for row in rows if row.counts) == people
                    listed = (*explanation.counted, *explanation.not_counted)
                    assert len(rows) == sum(rule.n for rule in listed)
