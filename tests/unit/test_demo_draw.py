"""Seeded choices, the span they cover, and the numbers that belong to nobody."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fr import siret

from services.demonstration import contacts
from services.demonstration.days import (
    end_of_previous_month,
    shifted,
    span_until,
    worked,
    working,
)
from services.demonstration.draw import Draw, Weights
from services.errors import ValidationError
from services.youths import fields

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def test_the_same_key_gives_the_same_choices() -> None:
    def choices(*key: object) -> list[int]:
        draw = Draw(*key)
        return [draw.below(1000) for _ in range(20)]

    assert choices(1, "person", 7) == choices(1, "person", 7)
    assert choices(1, "person", 7) != choices(1, "person", 8)


def test_a_choice_is_the_one_every_version_of_python_makes() -> None:
    # random() is promised not to change; anything else of the module is not.
    draw = Draw("étrave")

    assert [draw.below(1000) for _ in range(5)] == [353, 638, 824, 862, 346]


def test_weights_are_followed_in_order() -> None:
    weights = Weights({"a": 1.0, "b": 0.0, "c": 3.0})

    places = (0.0, 0.249, 0.25, 0.999999999999999999)
    assert [weights.at(place) for place in places] == ["a", "a", "c", "c"]


@given(st.integers(0, 1000), st.lists(st.integers(), min_size=1, unique=True), st.integers(0, 9))
def test_picks_different_values(seed: int, values: list[int], count: int) -> None:
    picked = Draw(seed).some(values, count)

    assert len(picked) == len(set(picked)) == min(count, len(values))
    assert set(picked) <= set(values)


@given(DAYS, st.integers(-48, 48))
def test_a_shifted_month_keeps_the_day_when_it_exists(day: date, months: int) -> None:
    found = shifted(day, months)

    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    is_last_of_month = (found + timedelta(days=1)).day == 1
    assert found.day == day.day or (found.day < day.day and is_last_of_month)


@given(DAYS)
def test_the_agency_is_closed_at_week_ends_and_on_fixed_holidays(day: date) -> None:
    for found in (working(day), worked(day)):
        assert found.weekday() < 5
        assert (found.month, found.day) not in {(1, 1), (5, 1), (7, 14), (12, 25)}
    assert worked(day) <= day <= working(day)


def test_the_span_is_36_months_long_whatever_its_last_day() -> None:
    assert span_until(date(2026, 10, 31)).start == date(2023, 11, 1)
    assert span_until(date(2026, 11, 23)).start == date(2023, 11, 24)
    assert span_until(date(2024, 2, 29)).start == date(2021, 3, 1)


def test_the_default_end_is_that_of_the_previous_month() -> None:
    assert end_of_previous_month(date(2026, 3, 1)) == date(2026, 2, 28)
    assert end_of_previous_month(date(2026, 1, 15)) == date(2025, 12, 31)


@pytest.mark.parametrize("until", [date(2022, 12, 31), date(2051, 1, 1)])
def test_an_end_that_cannot_be_drawn_is_refused_with_the_limits(until: date) -> None:
    with pytest.raises(ValidationError, match=r"31\sjanvier 2023") as caught:
        span_until(until)

    assert caught.value.field == "until"


def test_phones_are_all_different_valid_and_kept_for_fiction() -> None:
    numbers = [contacts.landline(rank) for rank in range(50_000)]

    assert len(set(numbers)) == len(numbers)
    assert {number[:8] for number in numbers} == {
        "+3353649", "+3319900", "+3326191", "+3335301", "+3346571",
    }  # fmt: skip
    for rank in (0, 9_999, 10_000, 49_999):
        assert fields.phone("phone", numbers[rank], "FR") == numbers[rank]


def test_company_numbers_have_valid_keys_and_are_too_low_to_be_given() -> None:
    numbers = [contacts.siret(Draw(rank), rank) for rank in range(3000)]

    assert all(siret.is_valid(number) for number in numbers)
    assert {number[:4] for number in numbers} == {"0000"}
    assert len(set(numbers)) == len(numbers)


def test_addresses_are_in_the_domain_kept_for_examples() -> None:
    address = contacts.email("Zoé", "de Bourdeilles-Montferrand de Saint-Cricq", 12)

    assert address.endswith("12@example.org")
    assert fields.email("email", address) == address
