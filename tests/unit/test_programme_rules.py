"""The file of programmes: what it holds, and what it refuses."""

import tomllib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import RuleFileError
from services.programmes.days import birthday, months_after
from services.programmes.reading import FILE, load, shipped
from services.rule_file import shipped_text
from services.youths.vocabulary import Programme, SituationFamily

TEXT = shipped_text(FILE)
OWN = """
[[programmes]]
code = "e2c"
kind = "other"
label = "École de la deuxième chance"
edition = "e2c-1"
valid_from = 2026-01-01
source = "Convention locale"

[outcomes]"""


def test_every_kind_of_programme_has_its_rules() -> None:
    assert set(shipped().editions) == {kind.value for kind in Programme}


def test_an_edition_holds_from_its_first_day_to_its_last() -> None:
    programmes = shipped()

    editions = [
        programmes.edition("cej", day)
        for day in (date(2022, 2, 28), date(2022, 3, 1), date(2024, 12, 31), date(2025, 1, 1))
    ]

    assert [None if one is None else one.edition for one in editions] == [
        None,
        "cej-2022",
        "cej-2022",
        "cej-2025",
    ]


def test_registration_as_a_job_seeker_is_asked_for_since_2025() -> None:
    for code in ("pacea", "cej"):
        before, after = (shipped().edition(code, date(year, 6, 1)) for year in (2024, 2025))

        assert before is not None
        assert after is not None
        assert (before.job_seeker is None, after.job_seeker is None) == (True, False)


def test_the_garantie_jeunes_is_read_and_never_begun() -> None:
    programmes = shipped()

    assert programmes.is_closed("garantie_jeunes", date(2022, 3, 1))
    assert not programmes.is_closed("garantie_jeunes", date(2022, 2, 28))
    assert "garantie_jeunes" not in [one.code for one in programmes.open_on(date(2026, 11, 23))]


def test_every_rule_names_its_text() -> None:
    for editions in shipped().editions.values():
        for edition in editions:
            rules = [edition.diagnosis, edition.phases, edition.job_seeker]
            groups = (edition.age, edition.term, edition.signature, edition.first_phase)
            groups += (edition.week, edition.not_with, edition.exits)  # type: ignore[assignment]
            rules += [group.rule for group in groups if group is not None]

            assert edition.source
            assert all(rule.sentence and rule.source for rule in rules if rule is not None)


def test_the_weekly_hours_of_a_cej_are_a_floor_told_as_a_range() -> None:
    edition = shipped().edition("cej", date(2026, 11, 23))

    assert edition is not None
    assert edition.week is not None
    assert (edition.week.least_hours, edition.week.most_hours) == (15, 20)


def test_an_agency_adds_a_programme_of_its_own() -> None:
    programmes = load(TEXT.replace("\n[outcomes]", OWN))

    found = programmes.edition("e2c", date(2026, 11, 23))
    assert found is not None
    assert (found.kind, found.label) == (Programme.OTHER, "École de la deuxième chance")
    assert programmes.edition("e2c", date(2025, 12, 31)) is None


@pytest.mark.parametrize(
    ("wrong", "by", "said"),
    [
        ("months = 24", "month = 24", "« month »".replace(" ", "\N{NO-BREAK SPACE}")),
        ("months = 24", 'months = "24"', "months"),
        ('kind = "pacea"', 'kind = "paceo"', "paceo"),
        ('code = "pacea"', 'code = "pacea2"', "pacea2"),
        ('edition = "pacea-2025"', 'edition = "pacea-1"', "pacea-1"),
        ("valid_from = 2025-01-01", "valid_from = 2024-12-31", "2024-12-31"),
        ("extended_months = 18", "extended_months = 11", "11"),
        ("most_hours = 20", "most_hours = 14", "14"),
        ('programmes = ["pacea", "cej"]', 'programmes = ["pacea", "cje"]', "cje"),
        ('"own_request"', '"own_requests"', "own_requests"),
        ('family = "job"', 'family = "jobb"', "jobb"),
        ('families = ["immersion"]', 'families = ["immersions"]', "immersions"),
        ("ends = true", "", "ends"),
        ("least_hours = 15", "least_hours = 15\nmost = 3", "most"),
    ],
)
def test_a_slip_in_the_file_is_told_by_name(wrong: str, by: str, said: str) -> None:
    assert wrong in TEXT

    with pytest.raises(RuleFileError, match=said):
        load(TEXT.replace(wrong, by))


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(1, 36))
def test_months_from_date_to_date_fall_in_the_month_counted(day: date, months: int) -> None:
    found = months_after(day, months)

    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or (found.day < day.day and (found + timedelta(1)).day == 1)


def test_someone_born_on_29_february_is_of_age_on_1_march_of_a_common_year() -> None:
    assert birthday(date(2000, 2, 29), 26) == date(2026, 3, 1)
    assert birthday(date(2000, 2, 29), 28) == date(2028, 2, 29)


def test_the_indicators_count_the_garantie_jeunes_until_the_programme_ends() -> None:
    table = tomllib.loads(shipped_text("frameworks/cpo-2019-2022.toml"))
    until = {
        term["garantie_jeunes_until"]
        for indicator in table["indicator"]
        for term in (indicator["numerator"], indicator["denominator"])
        if "garantie_jeunes_until" in term
    }

    assert until == {shipped().editions["garantie_jeunes"][-1].valid_until}


def test_an_exit_implies_a_situation_only_when_its_reason_says_so() -> None:
    implied = shipped().implied

    assert {reason.value: family for reason, family in implied.items()} == {
        "durable_job": SituationFamily.JOB,
        "short_job": SituationFamily.JOB,
        "end_of_contract": SituationFamily.JOB_SEEKER,
    }
