"""The local day of a site, across clock changes, leap days and oceans."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.accounts import REGIONS
from services.errors import ValidationError
from services.local_days import (
    is_holiday,
    is_working_day,
    local_clock,
    local_day,
    working_day_after,
    zone_of,
)

INSTANTS = st.integers(0, 16 * 366 * 86_400).map(
    lambda seconds: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


def test_every_region_of_a_site_has_a_zone_and_holidays() -> None:
    for region in REGIONS:
        assert local_day(datetime(2026, 7, 14, 12, tzinfo=UTC), region) in (
            date(2026, 7, 14),
            date(2026, 7, 15),
        )
        assert is_holiday(date(2026, 7, 14), region) == "Fête nationale"


def test_an_unknown_region_is_refused_by_name() -> None:
    with pytest.raises(ValidationError, match="«\N{NO-BREAK SPACE}XX\N{NO-BREAK SPACE}»"):
        zone_of("XX")


def test_a_time_without_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="naive"):
        local_day(datetime(2026, 11, 23, 9), "FR")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("instant", "region", "day", "clock"),
    [
        # The night of 28 to 29 March 2026: 2 h becomes 3 h in Paris, nowhere overseas.
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "FR", date(2026, 3, 29), time(1, 59)),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "FR", date(2026, 3, 29), time(3)),
        (datetime(2026, 3, 28, 23, 30, tzinfo=UTC), "FR", date(2026, 3, 29), time(0, 30)),
        (datetime(2026, 3, 29, 22, 30, tzinfo=UTC), "FR", date(2026, 3, 30), time(0, 30)),
        # The night of 24 to 25 October 2026: 3 h becomes 2 h, and 2 h 30 comes twice.
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "FR", date(2026, 10, 25), time(2, 30)),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "FR", date(2026, 10, 25), time(2, 30)),
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), "FR", date(2026, 10, 25), time(23, 59)),
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), "FR", date(2026, 10, 26), time(0)),
        # A leap day lasts until four in the morning, UTC, in Guadeloupe.
        (datetime(2028, 3, 1, 3, 59, tzinfo=UTC), "GP", date(2028, 2, 29), time(23, 59)),
        (datetime(2028, 3, 1, 4, 0, tzinfo=UTC), "GP", date(2028, 3, 1), time(0)),
        (datetime(2028, 2, 28, 21, 0, tzinfo=UTC), "YT", date(2028, 2, 29), time(0)),
        (datetime(2028, 2, 28, 19, 59, tzinfo=UTC), "RE", date(2028, 2, 28), time(23, 59)),
        (datetime(2028, 2, 28, 20, 0, tzinfo=UTC), "RE", date(2028, 2, 29), time(0)),
        # No summer time overseas, but for Saint-Pierre-et-Miquelon, which follows Canada.
        (datetime(2026, 7, 1, 2, 30, tzinfo=UTC), "PM", date(2026, 7, 1), time(0, 30)),
        (datetime(2026, 12, 1, 2, 30, tzinfo=UTC), "PM", date(2026, 11, 30), time(23, 30)),
        (datetime(2026, 12, 31, 13, 0, tzinfo=UTC), "NC", date(2027, 1, 1), time(0)),
        (datetime(2027, 1, 1, 9, 59, tzinfo=UTC), "PF", date(2026, 12, 31), time(23, 59)),
    ],
)
def test_an_instant_has_the_day_of_its_site(
    instant: datetime, region: str, day: date, clock: time
) -> None:
    assert (local_day(instant, region), local_clock(instant, region)) == (day, clock)


@given(instant=INSTANTS, region=st.sampled_from(["GP", "MQ", "GF", "RE", "YT", "WF", "PF"]))
def test_where_clocks_never_change_the_day_is_plain_arithmetic(
    instant: datetime, region: str
) -> None:
    hours = {"GP": -4, "MQ": -4, "GF": -3, "RE": 4, "YT": 3, "WF": 12, "PF": -10}[region]

    shifted = instant.replace(tzinfo=None) + timedelta(hours=hours)

    assert local_day(instant, region) == shifted.date()
    assert local_clock(instant, region) == shifted.time().replace(second=0, microsecond=0)


@given(instant=INSTANTS)
def test_paris_is_one_or_two_hours_ahead_by_the_rule_of_the_last_sundays(
    instant: datetime,
) -> None:
    def last_sunday(month: int) -> datetime:
        day = datetime(instant.year, month, 31, 1, tzinfo=UTC)
        return day - timedelta(days=(day.weekday() + 1) % 7)

    is_summer = last_sunday(3) <= instant < last_sunday(10)

    shifted = instant + timedelta(hours=2 if is_summer else 1)
    assert local_day(instant, "FR") == shifted.date()


@pytest.mark.parametrize(
    ("day", "region", "commune", "name"),
    [
        (date(2026, 5, 14), "FR", "33063", "Ascension"),
        (date(2026, 4, 3), "FR", "33063", None),
        (date(2026, 4, 3), "FR", "67482", "Vendredi saint"),
        (date(2026, 12, 26), "FR", "68066", "Saint-Étienne"),
        (date(2026, 12, 26), "FR", "57463", "Saint-Étienne"),
        (date(2026, 12, 26), "FR", None, None),
        (date(2026, 5, 27), "GP", "97105", "Abolition de l’esclavage"),
        (date(2026, 10, 9), "GP", "97701", "Abolition de l’esclavage"),
        (date(2026, 5, 28), "GP", "97801", "Abolition de l’esclavage"),
        (date(2026, 5, 22), "MQ", None, "Abolition de l’esclavage"),
        (date(2026, 6, 10), "GF", None, "Abolition de l’esclavage"),
        (date(2026, 12, 20), "RE", None, "Abolition de l’esclavage"),
        (date(2026, 4, 27), "YT", None, "Abolition de l’esclavage"),
        (date(2026, 9, 24), "NC", None, "Fête de la Citoyenneté"),
        (date(2026, 11, 23), "FR", None, None),
    ],
)
def test_holidays_are_those_of_the_site(
    day: date, region: str, commune: str | None, name: str | None
) -> None:
    assert is_holiday(day, region, commune) == name


def test_easter_monday_moves_with_the_moon() -> None:
    mondays = {2024: date(2024, 4, 1), 2025: date(2025, 4, 21), 2028: date(2028, 4, 17)}
    for day in mondays.values():
        assert is_holiday(day, "FR") == "Lundi de Pâques"
        assert not is_working_day(day, "FR")


@pytest.mark.parametrize(
    ("day", "region", "commune", "following"),
    [
        (date(2026, 11, 27), "FR", None, date(2026, 11, 30)),
        (date(2026, 12, 24), "FR", None, date(2026, 12, 28)),
        (date(2024, 12, 25), "FR", "67482", date(2024, 12, 27)),
        (date(2024, 12, 25), "FR", "33063", date(2024, 12, 26)),
        (date(2028, 2, 28), "FR", None, date(2028, 2, 29)),
        (date(2028, 2, 29), "RE", None, date(2028, 3, 1)),
    ],
)
def test_the_next_working_day_jumps_over_week_ends_and_holidays(
    day: date, region: str, commune: str | None, following: date
) -> None:
    assert working_day_after(day, region, commune) == following


def test_the_zone_is_that_of_the_tables_of_time() -> None:
    assert zone_of("YT") == ZoneInfo("Indian/Mayotte")
