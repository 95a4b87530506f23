"""The three sentences say what the page shows, and nothing it does not."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from services.reports.monthly.conclusions import conclusions
from services.reports.monthly.editions import prepared
from services.reports.monthly.summary import (
    NO_GAP,
    NO_PEERS,
    NO_POPULATION,
    NO_TARGET,
    Edition,
    Line,
    MonthlySummary,
    Reading,
)
from tests.support.monthly import peers, plain, summary


def each_line(change: Callable[[Line], Line]) -> MonthlySummary:
    exact = summary()
    return replace(exact, lines=tuple(change(line) for line in exact.lines))


def sentences(of: MonthlySummary) -> list[str]:
    return [plain(f"{each.lead} {each.detail}").strip() for each in conclusions(of)]


def test_they_count_objectives_name_the_bottom_quarter_and_the_widest_reserve() -> None:
    exact = summary()
    low = replace(exact.lines[4], box=peers(0.9))

    found = sentences(replace(exact, lines=(*exact.lines[:4], low, *exact.lines[5:])))

    assert found == [
        "Six objectifs sur dix sont atteints."
        " Sorties positives du PACEA (R9) : 41,3 %, contre 46,1 % en 2025.",
        "Un indicateur est dans le quart bas de la classe. Mise en situation professionnelle (R5).",
        "Une réserve sur R9. 14 dossiers à compléter (motif de sortie non saisi) :"
        " vrai taux entre 41,3 % et 50,7 %.",
    ]


@pytest.mark.parametrize(
    ("gaps", "lead"),
    [
        ([1.0] * 10, "Les dix objectifs sont atteints."),
        ([-1.0] * 10, "Aucun objectif sur dix n’est atteint."),
        ([1.0] + [-1.0] * 9, "Un objectif sur dix est atteint."),
    ],
)
def test_the_first_sentence_agrees_with_the_number(gaps: list[float], lead: str) -> None:
    exact = summary()
    lines = (replace(line, gap=gap) for line, gap in zip(exact.lines, gaps, strict=True))

    assert conclusions(replace(exact, lines=tuple(lines)))[0].lead == lead


def test_without_objectives_nor_peers_they_say_so() -> None:
    bare = each_line(lambda line: replace(line, target=NO_TARGET, gap=NO_GAP, box=NO_PEERS))

    found = conclusions(bare)

    assert found[0].lead == "Aucun objectif 2026 ne peut être comparé."
    assert found[1].lead == "La place dans la classe n’est pas connue."
    assert plain(found[1].detail) == "Pas de comparaison : aucun pair importé."


def test_many_weak_indicators_are_given_by_their_codes() -> None:
    weak = each_line(lambda line: replace(line, box=peers(10.0)))

    assert conclusions(weak)[1].lead == "Dix indicateurs sont dans le quart bas de la classe."
    assert conclusions(weak)[1].detail == "R1, R2, R3, R4, R5, R6, R7, R8, R9 et R10."


def test_without_reserve_what_cannot_be_computed_is_said() -> None:
    exact = summary()
    r1 = replace(exact.lines[0], current=Reading(NO_POPULATION, 1842, None))
    lines = tuple(replace(line, reserve=None) for line in (r1, *exact.lines[1:]))

    assert sentences(replace(exact, lines=lines))[2] == (
        "Un indicateur n’est pas calculable. Couverture du territoire (R1)."
    )


def test_a_month_that_is_not_over_is_a_reserve() -> None:
    early = each_line(lambda line: replace(line, reserve=None))
    early = replace(early, extracted_at=early.extracted_at.replace(month=10, day=20))

    assert conclusions(early)[2].lead == "Le mois n’est pas terminé."


def test_the_public_edition_counts_only_what_it_shows() -> None:
    exact = summary()
    small = replace(exact.lines[6], current=Reading(5 / 644, 5, 644))
    changed = replace(exact, lines=(*exact.lines[:6], small, *exact.lines[7:]))

    found = prepared(changed, Edition.PUBLIC).conclusions

    assert found[0].lead == "Cinq objectifs sur neuf sont atteints."
    assert found[2].lead == "Un indicateur n’est pas diffusable."
    assert found[2].detail == "R7 porte sur moins de 11 jeunes, ou permettrait de les compter."
