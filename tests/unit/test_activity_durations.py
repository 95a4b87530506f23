"""Lengths of time as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activity.durations import hours_text, parse_minutes
from services.errors import ValidationError
from services.formatting import NBSP


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2", 120),
        ("2 h", 120),
        ("2h30", 150),
        ("2 h 30", 150),
        (f"2{NBSP}h{NBSP}30", 150),
        ("2:05", 125),
        ("2,5", 150),
        ("1.25 h", 75),
        ("45 min", 45),
        ("90mn", 90),
        ("1 heure", 60),
        ("0", 0),
    ],
)
def test_a_length_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert parse_minutes("minutes", text) == minutes


@pytest.mark.parametrize(
    "text", ["deux heures", "2 h 75", "-3", "2h30h", "1e3", "²", "2 h 30 min 10"]
)
def test_what_is_no_length_is_refused_on_its_field(text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        parse_minutes("minutes", text)
    assert refused.value.field == "minutes"


@given(st.integers(0, 59 * 60 + 59))
def test_what_is_written_is_read_back(minutes: int) -> None:
    assert parse_minutes("minutes", hours_text(minutes)) == minutes
