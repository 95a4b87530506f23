"""Weeks by local date: Mondays, leap days, week 53, and what a week says beside a contract."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activity.weeks import (
    Span,
    WeekState,
    days_of,
    last_weeks,
    monday_of,
    state_of,
    sunday_of,
    weeks_between,
)

MONDAY = date(2026, 11, 16)
TODAY = date(2026, 11, 27)
ZONES = ("Europe/Paris", "Indian/Reunion", "Indian/Mayotte", "America/Guadeloupe")


@given(st.dates(date(2020, 1, 1), date(2032, 12, 31)))
def test_a_week_is_the_iso_week_of_its_days(day: date) -> None:
    monday = monday_of(day)

    assert monday.isocalendar().weekday == 1
    assert {one.isocalendar()[:2] for one in days_of(monday)} == {day.isocalendar()[:2]}
    assert day in days_of(monday)


@pytest.mark.parametrize(
    ("day", "monday"),
    [
        (date(2027, 1, 3), date(2026, 12, 28)),  # Sunday of week 53 of 2026
        (date(2024, 2, 29), date(2024, 2, 26)),  # a leap day
        (date(2026, 3, 29), date(2026, 3, 23)),  # clocks go forward
        (date(2026, 10, 25), date(2026, 10, 19)),  # clocks go back
        (date(2026, 10, 26), date(2026, 10, 26)),
    ],
)
def test_edges_of_the_calendar_stay_in_their_week(day: date, monday: date) -> None:
    assert monday_of(day) == monday


def test_a_year_of_53_weeks_has_them_all() -> None:
    mondays = weeks_between(date(2026, 1, 1), date(2026, 12, 31))

    assert len(mondays) == 53
    assert mondays[-1].isocalendar().week == 53


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", [0, 23])
def test_a_monday_stays_a_monday_wherever_the_site_is(zone: str, hour: int) -> None:
    for monday in (date(2026, 3, 30), date(2026, 10, 26), MONDAY):
        there = datetime(monday.year, monday.month, monday.day, hour, 30, tzinfo=ZoneInfo(zone))
        kept = there.astimezone(UTC)  # what a program that stores instants would hold

        assert monday_of(kept.astimezone(ZoneInfo(zone)).date()) == monday
        if kept.date() < monday:  # the trap: the day in UTC is the Sunday before
            assert monday_of(kept.date()) == monday - timedelta(days=7)


def test_the_week_under_way_is_not_among_the_last_weeks() -> None:
    assert last_weeks(TODAY, 2) == (date(2026, 11, 9), date(2026, 11, 16))
    assert last_weeks(date(2026, 11, 22), 1) == (date(2026, 11, 9),)
    assert last_weeks(date(2026, 11, 23), 1) == (date(2026, 11, 16),)


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        (date(2026, 11, 16), None, WeekState.COMPLETE),
        (date(2026, 11, 17), None, WeekState.PARTIAL),
        (date(2026, 11, 22), None, WeekState.PARTIAL),
        (date(2026, 11, 23), None, WeekState.BEFORE),
        (date(2026, 9, 1), date(2026, 11, 22), WeekState.COMPLETE),
        (date(2026, 9, 1), date(2026, 11, 21), WeekState.PARTIAL),
        (date(2026, 9, 1), date(2026, 11, 15), WeekState.AFTER),
    ],
)
def test_a_week_is_compared_only_when_the_contract_covers_it(
    start: date, end: date | None, state: WeekState
) -> None:
    assert state_of(MONDAY, [Span(start, end)], TODAY) is state


def test_two_contracts_that_touch_cover_a_week_together() -> None:
    first, second = Span(date(2026, 1, 5), date(2026, 11, 18)), Span(date(2026, 11, 19), None)

    assert state_of(MONDAY, [second, first], TODAY) is WeekState.COMPLETE


def test_two_contracts_that_overlap_do_not_make_a_whole_week_of_a_part() -> None:
    spans = [Span(date(2026, 11, 18), None), Span(date(2026, 11, 18), None)]

    assert state_of(MONDAY, spans, TODAY) is WeekState.PARTIAL


def test_a_week_under_way_or_to_come_says_so() -> None:
    spans = [Span(date(2026, 9, 1), None)]

    assert state_of(date(2026, 11, 23), spans, TODAY) is WeekState.RUNNING
    assert state_of(date(2026, 11, 23), spans, date(2026, 11, 29)) is WeekState.RUNNING
    assert state_of(date(2026, 11, 23), spans, date(2026, 11, 30)) is WeekState.COMPLETE
    assert state_of(date(2026, 11, 30), spans, TODAY) is WeekState.TO_COME


@given(st.dates(date(2026, 10, 1), date(2026, 12, 1)), st.integers(0, 60), st.integers(0, 8))
def test_the_weeks_of_a_contract_lie_between_those_before_and_those_after(
    start: date, length: int, ahead: int
) -> None:
    end = start + timedelta(days=length)
    today = end + timedelta(days=7 * ahead)
    place = {WeekState.BEFORE: 0, WeekState.AFTER: 2}

    found = {
        monday: place.get(state_of(monday, [Span(start, end)], today), 1)
        for monday in weeks_between(date(2026, 9, 1), today)
    }

    assert found == {
        monday: 0 if sunday_of(monday) < start else 2 if monday > end else 1 for monday in found
    }
