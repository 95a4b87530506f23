"""Calendar arithmetic in SQL: the same on both engines, and the same as on a calendar."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import ColumnElement, Date, bindparam, select

from services.actor import PROGRAM
from services.database import Database
from services.formatting import whole_years
from services.indicators.expressions import DaysAfter, has_lasted, is_younger, month_of
from tests.conftest import ENGINES
from tests.support.scratch import shared

days = st.dates(date(1996, 1, 1), date(2032, 12, 31))
START, END = bindparam("start", type_=Date), bindparam("end", type_=Date)
quickly = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests: none writes in it."""
    yield from shared(request, tmp_path_factory)


def evaluate(database: Database, expression: ColumnElement[Any], **values: date) -> object:
    with database.read(PROGRAM) as session:
        return session.execute(select(expression), values).scalar_one()


@pytest.mark.parametrize(
    ("start", "end", "at_least", "more"),
    [
        ("2026-01-01", "2026-06-29", False, False),
        ("2026-01-01", "2026-06-30", True, False),
        ("2026-01-01", "2026-07-01", True, True),
        ("2026-09-01", "2027-02-28", True, False),
        ("2023-09-01", "2024-02-28", False, False),
        ("2023-09-01", "2024-02-29", True, False),
        # There is no 31 February: the six months end with the month.
        ("2025-08-31", "2026-02-27", False, False),
        ("2025-08-31", "2026-02-28", True, True),
        ("2026-10-15", "2027-04-14", True, False),
        ("2026-10-15", "2026-10-15", False, False),
    ],
)
def test_six_months_are_counted_from_date_to_date(
    database: Database, start: str, end: str, at_least: bool, more: bool
) -> None:
    values = {"start": date.fromisoformat(start), "end": date.fromisoformat(end)}

    reached = [
        bool(evaluate(database, has_lasted(START, END, 6, at_least=at_least), **values))
        for at_least in (True, False)
    ]

    assert reached == [at_least, more]


@quickly
@given(start=days, length=st.integers(0, 500))
def test_a_longer_contract_never_lasts_less(database: Database, start: date, length: int) -> None:
    end = start + timedelta(days=length)
    expression = has_lasted(START, END, 6, at_least=True)

    today = evaluate(database, expression, start=start, end=end)
    tomorrow = evaluate(database, expression, start=start, end=end + timedelta(days=1))

    assert bool(today) <= bool(tomorrow)
    assert bool(today) or length < 184
    assert not today or length >= 180


@quickly
@example(birth=date(2008, 2, 29), age=18, shift=0)
@example(birth=date(2008, 2, 29), age=18, shift=1)
@given(birth=days, age=st.integers(1, 30), shift=st.integers(-2, 2))
def test_one_grows_older_on_ones_birthday(
    database: Database, birth: date, age: int, shift: int
) -> None:
    near = birth + timedelta(days=round(365.25 * age) + shift)

    found = evaluate(database, is_younger(START, END, age), start=birth, end=near)

    assert bool(found) == (whole_years(birth, near) < age)


@quickly
@given(day=days, count=st.integers(0, 400))
def test_days_are_added_across_months(database: Database, day: date, count: int) -> None:
    found = evaluate(database, DaysAfter(START, count), start=day)

    assert found == day + timedelta(days=count)


@quickly
@given(day=days)
def test_a_month_has_its_number(database: Database, day: date) -> None:
    assert evaluate(database, month_of(START), start=day) == day.month
