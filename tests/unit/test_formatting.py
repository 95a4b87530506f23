"""Figures, dates and identifiers are written as French typography asks."""

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import formatting
from services.formatting import Unit

SPACE = "\u00a0"
THIN = "\u202f"


def visible(text: str) -> str:
    """Show the spaces that look alike: ``_`` no-break, ``~`` narrow no-break."""
    return text.replace(SPACE, "_").replace(THIN, "~")


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (0, 0, "0"),
        (999, 0, "999"),
        (1842, 0, "1~842"),
        (1_234_567.891, 2, "1~234~567,89"),
        (-2.3, 1, "−2,3"),
        (-0.04, 1, "0,0"),
        (2.5, 0, "3"),
        (-2.5, 0, "−3"),
        (2.675, 2, "2,68"),
        (Decimal("0.125"), 2, "0,13"),
    ],
)
def test_numbers(value: float | Decimal, decimals: int, expected: str) -> None:
    assert visible(formatting.number(value, decimals)) == expected


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_value_that_is_no_number_is_a_bug(value: float) -> None:
    with pytest.raises(ValueError, match=str(value)):
        formatting.number(value)


@given(st.integers(-(10**15), 10**15))
def test_a_whole_number_reads_back(value: int) -> None:
    text = formatting.number(value)

    assert int(text.replace(THIN, "").replace("−", "-")) == value
    assert all(len(group) == 3 for group in text.split(THIN)[1:])


@given(st.decimals(-10_000, 10_000, places=4), st.integers(0, 3))
def test_a_rounded_number_is_at_most_half_a_step_away(value: Decimal, decimals: int) -> None:
    text = formatting.number(value, decimals)

    read = Decimal(text.replace(THIN, "").replace("−", "-").replace(",", "."))
    assert abs(read - value) <= Decimal(5).scaleb(-decimals - 1)
    assert text != "−0"


@pytest.mark.parametrize(
    ("value", "expected"), [(4.7, "+4,7"), (-2.3, "−2,3"), (0.04, "0,0"), (-0.04, "0,0")]
)
def test_differences_carry_their_sign(value: float, expected: str) -> None:
    assert formatting.signed(value) == expected


def test_rates() -> None:
    assert visible(formatting.percent(41.3)) == "41,3_%"
    assert visible(formatting.share(62, 150)) == "41,3_%"
    assert visible(formatting.share(1, 3, 0)) == "33_%"
    assert visible(formatting.fraction(1842, 4310)) == "1~842 sur 4~310"
    assert visible(formatting.euros(528)) == "528_€"


def test_a_share_is_rounded_from_the_exact_quotient() -> None:
    # 100 * 0.1455 is a little less than 14.55 in binary.
    assert visible(formatting.quantity(0.1455, Unit.PERCENT)) == "14,6_%"
    assert visible(formatting.share(291, 2000)) == "14,6_%"


@pytest.mark.parametrize("numerator", [0, 5])
def test_a_rate_on_nobody_is_not_computable(numerator: int) -> None:
    with pytest.raises(ZeroDivisionError):
        formatting.share(numerator, 0)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1.2, "+1,2_pt"),
        (-3.7, "−3,7_pts"),
        (1.94, "+1,9_pt"),
        (1.96, "+2,0_pts"),
        (-2, "−2,0_pts"),
        (0, "0,0_pt"),
    ],
)
def test_points_take_their_plural_from_two(value: float, expected: str) -> None:
    assert visible(formatting.points(value)) == expected


@pytest.mark.parametrize(
    ("value", "unit", "quantity", "gap"),
    [
        (0.413, Unit.PERCENT, "41,3_%", "+41,3_pts"),
        (3.2, Unit.RATIO, "3,2", "+3,2"),
        (1842, Unit.COUNT, "1~842", "+1~842"),
    ],
)
def test_the_unit_decides_how_a_figure_is_written(
    value: float, unit: Unit, quantity: str, gap: str
) -> None:
    assert visible(formatting.quantity(value, unit)) == quantity
    assert visible(formatting.gap(value, unit)) == gap


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "0_jour"), (1, "1_jour"), (1.9, "1 jour"), (2, "2_jours"), (1000, "1~000_jours")],
)
def test_the_plural_starts_at_two(value: float, expected: str) -> None:
    word = formatting.plural(value, "jour", "jours")

    assert expected.endswith(word)
    if isinstance(value, int):
        assert visible(formatting.days(value)) == expected


def test_dates_in_the_four_forms() -> None:
    day = date(2026, 11, 23)

    assert visible(formatting.full_date(day)) == "lundi 23_novembre 2026"
    assert visible(formatting.long_date(day)) == "23_novembre 2026"
    assert visible(formatting.day_and_month(day)) == "23_novembre"
    assert formatting.table_date(day) == "23/11/2026"
    assert visible(formatting.narrow_date(day)) == "23_nov."


def test_the_first_of_a_month_is_an_ordinal() -> None:
    assert visible(formatting.day_and_month(date(2026, 12, 1))) == "1er_décembre"
    assert visible(formatting.narrow_date(date(2026, 5, 1))) == "1er_mai"
    assert formatting.table_date(date(2026, 5, 1)) == "01/05/2026"


@given(st.dates())
def test_a_table_date_reads_back(day: date) -> None:
    digits = formatting.table_date(day).split("/")

    assert date(int(digits[2]), int(digits[1]), int(digits[0])) == day


def test_months() -> None:
    day = date(2026, 10, 15)

    assert formatting.month(day) == "octobre 2026"
    assert formatting.month_name(day) == "octobre"
    assert visible(formatting.short_month(day)) == "oct._2026"
    assert formatting.month_range(date(2025, 9, 1), date(2027, 3, 21)) == (
        "septembre 2025 à mars 2027"
    )
    assert formatting.month_range(date(2026, 1, 1), date(2026, 10, 31)) == "janvier à octobre 2026"
    assert formatting.month_range(date(2026, 10, 1), day) == "octobre 2026"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 1, 1), date(2026, 10, 31), "du 1er_janvier au 31_octobre 2026"),
        (date(2026, 5, 4), date(2026, 5, 9), "du 4 au 9_mai 2026"),
        (date(2025, 12, 1), date(2026, 1, 2), "du 1er_décembre 2025 au 2_janvier 2026"),
        (date(2026, 5, 4), date(2026, 5, 4), "le 4_mai 2026"),
    ],
)
def test_spans_of_days_repeat_nothing(first: date, last: date, expected: str) -> None:
    assert visible(formatting.date_range(first, last)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-10", "octobre 2026"),
        ("2023-12-01", "décembre 2023"),
        ("2026-13", "2026-13"),
        ("2026", "2026"),
        ("T3 2026", "T3 2026"),
    ],
)
def test_a_period_from_a_file_is_read_when_it_is_a_month(text: str, expected: str) -> None:
    assert formatting.period(text) == expected


def test_times() -> None:
    assert formatting.clock(time(9, 5)) == "09:05"
    assert formatting.clock_with_seconds(time(10, 12, 41)) == "10:12:41"
    assert visible(formatting.spoken_time(time(14))) == "14_h"
    assert visible(formatting.spoken_time(time(6, 30))) == "6_h_30"
    assert visible(formatting.date_and_time(datetime(2026, 11, 23, 10, 12, tzinfo=UTC))) == (
        "23_novembre 2026 à 10:12"
    )


@pytest.mark.parametrize(
    ("elapsed", "expected"),
    [
        (timedelta(seconds=20), "à l’instant"),
        (timedelta(minutes=2, seconds=50), "il y a 2_min"),
        (timedelta(hours=5, minutes=59), "il y a 5_h"),
        (timedelta(hours=24), "le 22_novembre 2026 à 10:12"),
        (timedelta(minutes=-1), "le 23_novembre 2026 à 10:13"),
    ],
)
def test_elapsed_time_is_told_up_to_a_day(elapsed: timedelta, expected: str) -> None:
    now = datetime(2026, 11, 23, 10, 12, tzinfo=UTC)

    assert visible(formatting.ago(now - elapsed, now)) == expected


def test_weeks_are_those_of_iso_8601() -> None:
    assert visible(formatting.iso_week(date(2026, 11, 23))) == "semaine_48"
    assert visible(formatting.iso_week(date(2027, 1, 1))) == "semaine_53"


def test_durations() -> None:
    assert visible(formatting.days(34)) == "34_jours"
    assert visible(formatting.short_days(52)) == "52_j"
    assert visible(formatting.weeks(1)) == "1_semaine"
    assert visible(formatting.months(7)) == "7_mois"
    assert visible(formatting.minutes(45)) == "45_min"
    assert visible(formatting.minutes(90)) == "1_h_30"
    assert visible(formatting.minutes(120)) == "2_h"


@pytest.mark.parametrize(
    ("birth", "today", "expected"),
    [
        (date(2007, 3, 4), date(2026, 11, 23), "19_ans"),
        (date(2007, 11, 23), date(2026, 11, 23), "19_ans"),
        (date(2007, 11, 24), date(2026, 11, 23), "18_ans"),
        (date(2008, 2, 29), date(2026, 2, 28), "17_ans"),
        (date(2008, 2, 29), date(2026, 3, 1), "18_ans"),
        (date(2025, 11, 1), date(2026, 11, 23), "1_an"),
    ],
)
def test_ages(birth: date, today: date, expected: str) -> None:
    assert visible(formatting.age(birth, today)) == expected


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(0, 20_000))
def test_one_more_day_never_makes_someone_younger(birth: date, lived: int) -> None:
    today = birth + timedelta(days=lived)

    older = formatting.whole_years(birth, today + timedelta(days=1))
    assert older - formatting.whole_years(birth, today) in {0, 1}


def test_age_bands() -> None:
    assert visible(formatting.age_range(16, 17)) == "16-17_ans"
    assert visible(formatting.age_range(26, None)) == "26_ans et plus"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0556000014", "05_56_00_00_14"),
        ("+33556000014", "05_56_00_00_14"),
        ("05.56.00-00 14", "05_56_00_00_14"),
        ("+590690001234", "06_90_00_12_34"),
        ("+3247012345", "+3247012345"),
        ("05 56 00", "05 56 00"),
        ("", ""),
    ],
)
def test_phone_numbers(text: str, expected: str) -> None:
    assert visible(formatting.phone(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12345678900012", "123_456_789_00012"),
        ("123 456 789 00012", "123_456_789_00012"),
        ("123456789", "123_456_789"),
        ("1234", "1234"),
    ],
)
def test_company_numbers(text: str, expected: str) -> None:
    assert visible(formatting.siret(text)) == expected


@given(st.text("0123456789", min_size=14, max_size=14))
def test_a_formatted_siret_keeps_its_digits(digits: str) -> None:
    assert re.sub(r"\s", "", formatting.siret(digits)) == digits
    assert formatting.siret(formatting.siret(digits)) == formatting.siret(digits)


@pytest.mark.parametrize(
    ("items", "expected"),
    [([], ""), (["R5"], "R5"), (["R5", "R9"], "R5 et R9"), (["R2", "R5", "R9"], "R2, R5 et R9")],
)
def test_enumerations(items: list[str], expected: str) -> None:
    assert formatting.enumeration(items) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("45 % : il manque 6 sorties ; pourquoi ?", "45_%_: il manque 6 sorties~; pourquoi~?"),
        ("« fort » depuis 3 mois", "«_fort_» depuis 3_mois"),
        ("CEJ : 12 h la semaine 47", "CEJ_: 12_h la semaine 47"),
        ("https://exemple.fr à 10:12", "https://exemple.fr à 10:12"),
        ("Rupture de 52 jours !", "Rupture de 52_jours~!"),
    ],
)
def test_spaces_before_punctuation(text: str, expected: str) -> None:
    assert visible(formatting.spaced(text)) == expected


@given(st.text(" ;:!?«»%€1a\u00a0\u202f", max_size=30))
def test_spacing_only_changes_the_kind_of_spaces(text: str) -> None:
    once = formatting.spaced(text)

    assert once.replace(SPACE, " ").replace(THIN, " ") == text.replace(SPACE, " ").replace(
        THIN, " "
    )
    assert formatting.spaced(once) == once


def test_a_day_of_another_year_says_its_year() -> None:
    today = date(2026, 11, 23)

    assert formatting.near_day(date(2026, 5, 18), today) == "18\u00a0mai"
    assert formatting.near_day(date(2027, 1, 4), today) == "4\u00a0janvier"
    assert formatting.near_day(date(2025, 11, 4), today) == "4\u00a0novembre 2025"
    assert formatting.near_day(date(2028, 1, 4), today) == "4\u00a0janvier 2028"
