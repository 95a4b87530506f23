"""Months follow one another, whatever the year."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.months import first_of, last_day_of, month_before, months_back

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(days)
def test_the_month_before_ends_the_day_before_this_one_begins(day: date) -> None:
    assert last_day_of(month_before(day)) == first_of(day) - timedelta(days=1)


@given(days, st.integers(1, 60))
def test_months_go_back_one_by_one(day: date, count: int) -> None:
    months = months_back(day, count)

    assert months[0] == first_of(day)
    assert len(set(months)) == count
    assert list(months) == sorted(months, reverse=True)
