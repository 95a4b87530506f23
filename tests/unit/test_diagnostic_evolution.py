"""How a domain is said to have moved between two diagnostics."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.diagnostic import Level
from services.diagnostics import grid as grids
from services.diagnostics.evolution import Change, change_of, evolution, word

LEVELS = st.sampled_from(Level)
RAISED = st.sampled_from([level for level in Level if level is not Level.NOT_RAISED])


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("medium", "no_impact", "levé"),
        ("strong", "strength", "levé"),
        ("strong", "medium", "levé en partie"),
        ("no_impact", "strength", "acquis"),
        ("strength", "strength", "stable"),
        ("no_impact", "strong", "aggravé"),
        ("not_raised", "no_impact", "nouveau"),
        ("not_raised", "strong", "nouveau"),
        ("not_raised", "not_raised", "inconnu"),
        ("strong", "not_raised", "inconnu"),
    ],
)
def test_says_how_a_domain_moved(before: str, after: str, said: str) -> None:
    assert word(change_of(Level(before), Level(after))) == said


@given(LEVELS)
def test_what_is_not_raised_again_is_unknown_and_never_a_success(before: Level) -> None:
    assert change_of(before, Level.NOT_RAISED) is Change.UNKNOWN


@given(RAISED, RAISED)
def test_what_gets_better_one_way_gets_worse_the_other(one: Level, other: Level) -> None:
    better = {Change.LIFTED, Change.PARTLY_LIFTED, Change.GAINED}

    assert (change_of(one, other) in better) == (change_of(other, one) is Change.WORSENED)


def test_compares_the_domains_asked_in_the_order_of_the_grid() -> None:
    lines = evolution({"mobility": Level.STRONG}, {"mobility": Level.MEDIUM}, grids.shipped())

    assert [line.domain.code for line in lines] == [one.code for one in grids.shipped().enabled]
    assert {line.change for line in lines} == {Change.UNKNOWN, Change.PARTLY_LIFTED}


def test_a_domain_closed_since_is_still_compared() -> None:
    lines = evolution({"justice": Level.MEDIUM}, {}, grids.shipped())

    assert lines[-1].domain.code == "justice"
    assert lines[-1].change is Change.UNKNOWN
