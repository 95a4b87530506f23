"""Figures of the summary are said as people read them, and never left out."""

from dataclasses import replace

import pytest

from services.indicators.results import Direction, Unit
from services.reports.monthly import wording
from services.reports.monthly.summary import (
    NO_GAP,
    NO_PEERS,
    NO_POPULATION,
    NO_TARGET,
    Absent,
    Edition,
    Line,
    Quantity,
    Reading,
)
from tests.support.monthly import INDICATORS, MONTH, line, plain, summary

R1, R4, R9 = line(INDICATORS[0]), line(INDICATORS[3]), line(INDICATORS[8])


def with_gap(gap: float) -> Line:
    return replace(R9, gap=gap)


def test_a_rate_is_written_with_its_terms() -> None:
    assert plain(wording.value(R9, R9.current.value)) == "41,3 %"
    assert plain(wording.terms(R9)) == "62 sur 150"


def test_a_quotient_says_for_how_many_people() -> None:
    assert plain(wording.value(R4, R4.current.value)) == "3,2"
    assert plain(wording.terms(R4)) == "2 061 pour 644"


def test_a_rate_without_its_denominator_still_gives_its_numerator() -> None:
    unknown = replace(R1, current=Reading(NO_POPULATION, 1842, None))

    assert plain(wording.value(unknown, unknown.current.value)) == "non calculable"
    assert plain(wording.terms(unknown)) == "1 842"
    assert plain(NO_POPULATION.sentence) == "non calculable : population du territoire non saisie"


@pytest.mark.parametrize(
    ("target", "written"), [(0.45, "45 %"), (0.125, "12,5 %"), (0.4504, "45 %")]
)
def test_an_objective_takes_only_the_decimals_it_has(target: float, written: str) -> None:
    assert plain(wording.target(replace(R9, target=target))) == written


@pytest.mark.parametrize(
    ("gap", "written", "word"),
    [
        (0.0467, "+4,7 pts", "atteint"),
        (-0.0367, "−3,7 pts", "non atteint"),
        (0.0, "0,0 pt", "atteint"),
        (-0.0004, "−0,04 pt", "non atteint"),
        (0.00004, "+0,004 pt", "atteint"),
    ],
)
def test_a_gap_is_signed_and_agrees_with_its_word(gap: float, written: str, word: str) -> None:
    assert plain(wording.gap(with_gap(gap))) == written
    assert wording.gap_word(with_gap(gap)) == word


def test_under_a_ceiling_a_lower_value_reaches_the_objective() -> None:
    ceiling = replace(with_gap(-0.02), direction=Direction.DOWN)

    assert wording.gap_word(ceiling) == "atteint"


def test_what_is_missing_is_said_in_words() -> None:
    bare = replace(R9, target=NO_TARGET, gap=NO_GAP, box=NO_PEERS)

    assert plain(wording.target(bare)) == "non saisi"
    assert plain(wording.gap(bare)) == "sans objectif"
    assert wording.gap_word(bare) == ""
    assert wording.quarter(bare) == "pas de comparaison"
    assert plain(wording.class_numbers(bare)) == "Classe : pas de comparaison : aucun pair importé"


def test_a_change_is_relative_and_unknown_without_both_years() -> None:
    assert plain(wording.change(Quantity(612, 571))) == "+7,2 %"
    assert plain(wording.change(Quantity(612, 0))) == ""
    assert plain(wording.change(Quantity(612, Absent("inconnu")))) == ""


def test_the_title_and_the_stamp_name_no_one_but_the_edition() -> None:
    assert wording.title(summary()) == "Synthèse mensuelle, octobre 2026"
    assert wording.edition_stamp(Edition.INTERNAL) == "Édition interne · Ne pas diffuser"
    assert wording.edition_stamp(Edition.PUBLIC) == "Édition diffusable"


def test_the_table_counts_its_indicators() -> None:
    lines = summary().lines

    assert wording.board_title(summary()) == "Les dix indicateurs de travail"
    assert wording.board_title(replace(summary(), lines=lines[:1])) == "L’indicateur de travail"
    counts = tuple(replace(each, unit=Unit.COUNT) for each in lines) * 2
    assert wording.board_title(replace(summary(), lines=counts)) == "Les 20 indicateurs de travail"


def test_a_month_read_before_its_end_is_provisional() -> None:
    early = replace(summary(), extracted_at=summary().extracted_at.replace(month=10, day=31))

    assert wording.is_provisional(early)
    assert not wording.is_provisional(summary())
    assert early.last_day.day == 31
    assert early.previous_month == MONTH.replace(year=2025)
