"""Dates are read as people write them and as programs export them."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import formatting
from services.errors import ValidationError
from services.youths.dates import parse_day

TODAY = date(2026, 11, 23)
FORMS = (
    "04/03/2007",
    "4/3/2007",
    "04-03-2007",
    "04.03.2007",
    "04 03 2007",
    "04/03/07",
    "04032007",
    "2007-03-04",
    "2007/3/4",
    "20070304",
    "4 mars 2007",
    "dimanche 4 mars 2007",
    "4 MARS 07",
    "04/03/2007 00:00",
    "04/03/2007 00:00:00",
    "2007-03-04 00:00:00",
    "2007-03-04T00:00:00Z",
    "2007-03-04T00:00:00.000",
    "\u00a004/03/2007\u202f",
    "０４/０３/２００７",
)


@pytest.mark.parametrize("text", FORMS)
def test_reads_a_date_in_any_usual_form(text: str) -> None:
    assert parse_day("birth_date", text, today=TODAY) == date(2007, 3, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er août 2008", date(2008, 8, 1)),
        ("3 févr. 2008", date(2008, 2, 3)),
        ("3 juil 2008", date(2008, 7, 3)),
        ("4/3/26", date(2026, 3, 4)),
        ("4/3/27", date(1927, 3, 4)),
        ("29/02/2008", date(2008, 2, 29)),
    ],
)
def test_reads_short_months_and_short_years(text: str, day: date) -> None:
    assert parse_day("birth_date", text, today=TODAY) == day


@pytest.mark.parametrize("text", ["31/02/2008", "12/31/2006", "0/1/2007", "29/02/2007", "1/1/0000"])
def test_says_that_a_day_does_not_exist(text: str) -> None:
    with pytest.raises(ValidationError, match="n’existe pas") as caught:
        parse_day("birth_date", text, today=TODAY)

    assert caught.value.field == "birth_date"
    assert text in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "39175", "hier", "mars 2007", "2 jui 2007", "4/3", "4/3/7", "x" * 9999]
)
def test_says_that_a_text_is_no_date(text: str) -> None:
    with pytest.raises(ValidationError, match="pas une date") as caught:
        parse_day("birth_date", text, today=TODAY)

    assert len(str(caught.value)) < 200


@given(st.dates(date(1907, 1, 1), date(2099, 12, 31)))
def test_reads_back_what_the_program_writes(day: date) -> None:
    for text in (formatting.table_date(day), formatting.long_date(day), day.isoformat()):
        assert parse_day("day", text, today=TODAY) == day


@given(st.text(max_size=30))
def test_any_text_gives_a_date_or_a_refusal(text: str) -> None:
    with contextlib.suppress(ValidationError):
        assert parse_day("day", text, today=TODAY).year > 0
