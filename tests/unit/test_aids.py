"""Amounts as typed, bank details refused, ceilings against plain loops, the rule file."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.aid import AidStatus
from models.pathway import Programme
from services.aids import rules
from services.aids.amounts import euros, parse_cents, refuse_bank_details
from services.aids.ceilings import Counted, Running, notices
from services.errors import RuleFileError, ValidationError
from services.formatting import NBSP, NNBSP
from services.rule_file import shipped_text

DAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1 234,5 €", 123450),
        (f"1{NNBSP}234,50{NBSP}€", 123450),
        ("1234.50", 123450),
        ("80", 8000),
        ("80 euros", 8000),
        ("0,01", 1),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, cents: int) -> None:
    assert parse_cents("amount", text) == cents


@pytest.mark.parametrize(
    "text", ["cent euros", "-5", "1,234", "12,5,0", "1e3", "²", "", "€", "1 000 000"]
)
def test_what_is_no_amount_is_refused_on_its_field(text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        parse_cents("amount", text)
    assert refused.value.field == "amount"


@given(st.integers(1, 100_000_00))
def test_an_amount_written_is_read_back(cents: int) -> None:
    assert parse_cents("amount", euros(cents)) == cents


@pytest.mark.parametrize(
    "text",
    [
        "FR76 3000 6000 0112 3456 7890 189",
        "virement sur fr7630006000011234567890189 svp",
        "DE89 3704 0044 0532 0130 00",
        "FR00-3000-6000-0112-3456-7890-000",  # a wrong key is still an account number
        "30006 00001 12345678901 89 12",
    ],
)
def test_what_looks_like_a_bank_account_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(ValidationError, match="compte bancaire"):
        refuse_bank_details("purpose", text)


@pytest.mark.parametrize(
    "text",
    [
        "Carte TBM de mars",
        "Permis B, auto-école du Port, 20 heures",
        "Facture FA2026-0042 du 12/03/2026",
        "Dossier 2401708, téléphone 05 56 00 00 14",
        None,
    ],
)
def test_ordinary_words_and_numbers_are_kept(text: str | None) -> None:
    assert refuse_bank_details("purpose", text) == text


# Ceilings


def pacea(cents: int | None, day: date = DAY, status: AidStatus = AidStatus.PAID) -> Counted:
    return Counted("pacea", cents, status, day)


def texts(aid: Counted, *others: Counted, running: tuple[Running, ...] = ()) -> list[str]:
    return [notice.text for notice in notices(rules.shipped(), aid, others, running)]


def test_a_ceiling_reached_says_nothing_and_one_cent_more_says_the_rule_and_its_source() -> None:
    assert texts(pacea(497_50)) == []
    [said] = texts(pacea(497_51))

    assert "ne dépasse pas le RSA" in said
    assert f"497,51{NBSP}€" in said
    assert "01/04/2021, à vérifier" in said
    assert "Source" in said


def test_a_year_is_counted_from_january_and_only_what_was_granted_counts() -> None:
    months = [pacea(497_50, date(2026, month, 3)) for month in range(1, 7)]
    assert texts(pacea(1, date(2026, 7, 1)), *months[:5]) == []
    [said] = texts(pacea(1, date(2026, 7, 1)), *months)
    assert "six fois" in said
    refused = [pacea(497_50, date(2026, 1, 3), AidStatus.REFUSED) for _ in range(9)]
    before = [pacea(497_50, date(2025, month, 3)) for month in range(1, 13)]
    assert texts(pacea(100_00), *refused, *before) == []


def test_an_aid_refused_or_of_unknown_amount_crosses_nothing() -> None:
    assert texts(pacea(9000_00, status=AidStatus.REFUSED)) == []
    assert texts(pacea(None)) == []


def test_an_aid_before_the_first_amount_known_is_compared_with_nothing() -> None:
    assert texts(pacea(9000_00, date(2021, 3, 31))) == []


def test_the_amount_in_force_that_day_is_the_one_compared() -> None:
    assert texts(Counted("cej", 520_00, AidStatus.PAID, date(2023, 3, 31))) == []
    assert texts(Counted("cej", 528_00, AidStatus.PAID, date(2023, 3, 31)))
    assert texts(Counted("cej", 528_00, AidStatus.PAID, date(2023, 4, 1))) == []


def test_the_pacea_allowance_is_said_not_to_go_with_a_cej_under_way() -> None:
    cej = Running(Programme.CEJ, date(2026, 5, 1), None)
    [said] = texts(pacea(100_00), running=(cej,))
    assert "L. 5131-5" in said
    over = Running(Programme.CEJ, date(2025, 5, 1), DAY - timedelta(days=1))
    assert texts(pacea(100_00), running=(over,)) == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["pacea", "cej", "food"]),
            st.none() | st.integers(1, 600_00),
            st.sampled_from(AidStatus),
            st.dates(date(2025, 11, 1), date(2026, 12, 31)),
        ),
        max_size=12,
    ),
    st.integers(1, 600_00),
)
def test_the_year_of_the_pacea_is_what_plain_loops_add_up(
    drawn: list[tuple[str, int | None, AidStatus, date]], cents: int
) -> None:
    others = [Counted(*values) for values in drawn]
    total = cents
    for kind, amount, status, day in drawn:
        if kind == "pacea" and status.value in ("granted", "paid") and day.year == DAY.year:
            total += amount or 0

    crossed = any("six fois" in said for said in texts(pacea(cents), *others))

    assert crossed == (total > 6 * 497_50)


# The rule file


def test_the_cej_series_is_the_published_one() -> None:
    series = {
        one.since.isoformat(): one.cents
        for one in rules.shipped().amounts
        if one.code == "cej-adult"
    }
    assert series == {
        "2022-03-01": 500_00,
        "2022-07-01": 520_00,
        "2023-04-01": 528_00,
        "2024-04-01": 552_29,
        "2025-04-01": 561_68,
    }


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('period = "year"', 'period = "decade"', "decade"),
        ('amount = "rsa-without-housing"\ntimes = 6', 'amount = "rsa"\ntimes = 6', "rsa"),
        ("times = 6", "times = 0", "times"),
        ('kinds = ["cej"]', 'kinds = ["cje"]', "cje"),
        ('kinds = ["cej"]', "kinds = []", "kinds"),
        ('programme = "pacea"', 'programme = "pacae"', "pacae"),
        ('code = "ceiling"', 'code = "not_eligible"', "not_eligible"),
        ("cents = 49750", "cents = 497.50", "cents"),
    ],
)
def test_a_mistake_in_the_file_is_refused_with_its_place(old: str, new: str, said: str) -> None:
    text = shipped_text(rules.FILE)
    assert old in text

    with pytest.raises(RuleFileError, match=said):
        rules.parse(text.replace(old, new, 1))
