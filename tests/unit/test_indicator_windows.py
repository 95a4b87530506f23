"""The days a figure covers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.indicators.results import WindowKind
from services.indicators.windows import last_months, month_before, window_of, years_before

months = st.dates(date(1990, 1, 1), date(2099, 12, 31)).map(lambda day: day.replace(day=1))


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        (WindowKind.MONTH, date(2024, 2, 1)),
        (WindowKind.YEAR_TO_DATE, date(2024, 1, 1)),
        (WindowKind.SLIDING_12, date(2023, 3, 1)),
    ],
)
def test_every_window_ends_with_its_month(kind: WindowKind, start: date) -> None:
    window = window_of(kind, date(2024, 2, 17))

    assert (window.start, window.end) == (start, date(2024, 2, 29))


def test_a_month_before_january_is_in_the_year_before() -> None:
    assert month_before(date(2026, 1, 1)) == date(2025, 12, 1)


@given(months)
def test_the_last_thirteen_months_begin_a_year_before(month: date) -> None:
    found = last_months(month, 13)

    assert (found[0], found[-1]) == (month.replace(year=month.year - 1), month)
    assert sorted(set(found)) == list(found)


def test_a_leap_day_has_no_anniversary_in_common_years() -> None:
    assert years_before(date(2024, 2, 29), 1) == date(2023, 2, 28)
    assert years_before(date(2024, 2, 29), 4) == date(2020, 2, 29)
