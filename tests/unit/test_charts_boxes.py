"""Quartiles, whiskers and outliers, against published public data and by their properties."""

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charts.boxes import Box, Convention, Outlier, Quarter, box, quarter, quartiles

CEJ = Path(__file__).parents[1] / "data" / "cej_2023.csv"
SMALL = [7.0, 15.0, 36.0, 39.0, 40.0, 41.0]
values_of_a_class = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60)


@pytest.fixture(scope="module")
def ratios() -> dict[str, dict[str, float]]:
    """The achievement of 2023 by département, for France and for each region."""
    classes: dict[str, dict[str, float]] = {"France": {}}
    with CEJ.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            ratio = float(row["value"]) / float(row["target"])
            for klass in ("France", row["class"]):
                classes.setdefault(klass, {})[row["territory"]] = ratio
    return classes


def boxed(
    ratios: Mapping[str, Mapping[str, float]], klass: str, convention: Convention
) -> tuple[Box, list[float]]:
    """Return a box and its five numbers, rounded as they were published."""
    result = box(klass, "2023-12", ratios[klass], convention)
    numbers = [result.minimum, result.q1, result.median, result.q3, result.maximum]
    return result, [round(value, 4) for value in numbers]


@pytest.mark.parametrize(
    ("klass", "n", "numbers", "whiskers"),
    [
        ("France", 101, [0.8395, 1.0062, 1.0308, 1.0615, 1.2129], [0.9242, 1.1358]),
        ("Nouvelle-Aquitaine", 12, [0.8395, 0.9548, 0.9787, 1.0537, 1.1150], [0.8395, 1.1150]),
        ("Île-de-France", 8, [1.0567, 1.0839, 1.1073, 1.1216, 1.2129], [1.0567, 1.1358]),
        ("Hauts-de-France", 5, [0.9242, 0.9844, 0.9992, 1.0263, 1.0424], [0.9242, 1.0424]),
    ],
)
def test_the_reference_boxes_are_found_by_default(
    ratios: dict[str, dict[str, float]],
    klass: str,
    n: int,
    numbers: list[float],
    whiskers: list[float],
) -> None:
    result, got = boxed(ratios, klass, Convention.TYPE7)

    assert result.n == n
    assert got == numbers
    assert [round(result.whisker_low, 4), round(result.whisker_high, 4)] == whiskers
    assert (result.klass, result.period, result.convention) == (klass, "2023-12", "type7")


@pytest.mark.parametrize(
    ("klass", "convention", "edges"),
    [
        ("Nouvelle-Aquitaine", Convention.TYPE7, (0.9548, 1.0537)),
        ("Nouvelle-Aquitaine", Convention.TYPE6, (0.9480, 1.0576)),
        ("Nouvelle-Aquitaine", Convention.TUKEY, (0.9514, 1.0557)),
        ("Île-de-France", Convention.TYPE7, (1.0839, 1.1216)),
        ("Île-de-France", Convention.TYPE6, (1.0823, 1.1311)),
        ("Île-de-France", Convention.TUKEY, (1.0831, 1.1263)),
        ("Hauts-de-France", Convention.TYPE7, (0.9844, 1.0263)),
        ("Hauts-de-France", Convention.TYPE6, (0.9543, 1.0344)),
        ("Hauts-de-France", Convention.TUKEY, (0.9844, 1.0263)),
    ],
)
def test_each_convention_gives_its_own_edges(
    ratios: dict[str, dict[str, float]],
    klass: str,
    convention: Convention,
    edges: tuple[float, float],
) -> None:
    result, _ = boxed(ratios, klass, convention)

    assert (round(result.q1, 4), round(result.q3, 4)) == edges


@pytest.mark.parametrize(
    ("klass", "outliers"),
    [
        (
            "France",
            [
                ("D19", 0.8395),
                ("D09", 0.8992),
                ("D48", 1.1455),
                ("D01", 1.1502),
                ("D973", 1.1896),
                ("D93", 1.2129),
            ],
        ),
        ("Nouvelle-Aquitaine", []),
        ("Île-de-France", [("D93", 1.2129)]),
        ("Hauts-de-France", []),
    ],
)
def test_the_reference_outliers_are_found(
    ratios: dict[str, dict[str, float]], klass: str, outliers: list[tuple[str, float]]
) -> None:
    result, _ = boxed(ratios, klass, Convention.TYPE7)

    assert [(peer.territory, round(peer.value, 4)) for peer in result.outliers] == outliers


def test_lozere_is_an_outlier_or_not_according_to_the_convention(
    ratios: dict[str, dict[str, float]],
) -> None:
    type7, _ = boxed(ratios, "France", Convention.TYPE7)
    type6, _ = boxed(ratios, "France", Convention.TYPE6)

    assert type7.q3 + 1.5 * (type7.q3 - type7.q1) == pytest.approx(1.144526, abs=5e-7)
    assert type6.q3 + 1.5 * (type6.q3 - type6.q1) == pytest.approx(1.145466, abs=5e-7)
    lozere = ratios["France"]["D48"]
    assert lozere == pytest.approx(1.145455, abs=5e-7)
    assert "D48" in [peer.territory for peer in type7.outliers]
    assert "D48" not in [peer.territory for peer in type6.outliers]
    assert type6.whisker_high == lozere


@pytest.mark.parametrize(
    ("convention", "d60", "d02"),
    [
        (Convention.TYPE7, Quarter.ON_Q1, Quarter.ON_Q3),
        (Convention.TUKEY, Quarter.ON_Q1, Quarter.ON_Q3),
        (Convention.TYPE6, Quarter.SECOND, Quarter.THIRD),
    ],
)
def test_a_member_exactly_on_an_edge_is_said_to_be_there(
    ratios: dict[str, dict[str, float]], convention: Convention, d60: Quarter, d02: Quarter
) -> None:
    members = ratios["Hauts-de-France"]
    result, _ = boxed(ratios, "Hauts-de-France", convention)

    assert quarter(result, members["D60"]) is d60
    assert quarter(result, members["D02"]) is d02


@pytest.mark.parametrize("klass", ["Nouvelle-Aquitaine", "Île-de-France"])
def test_in_the_larger_classes_the_convention_changes_nobody_s_quarter(
    ratios: dict[str, dict[str, float]], klass: str
) -> None:
    boxes = [boxed(ratios, klass, convention)[0] for convention in Convention]

    for value in ratios[klass].values():
        assert len({quarter(each, value) for each in boxes}) == 1


# A class of six known from textbooks: the three conventions differ.
@pytest.mark.parametrize(
    ("convention", "expected"),
    [
        (Convention.TYPE7, (20.25, 37.5, 39.75)),
        (Convention.TYPE6, (13.0, 37.5, 40.25)),
        (Convention.TUKEY, (15.0, 37.5, 40.0)),
    ],
)
def test_quartiles_of_a_small_class(
    convention: Convention, expected: tuple[float, float, float]
) -> None:
    assert quartiles(SMALL, convention) == pytest.approx(expected)


@pytest.mark.parametrize("convention", Convention)
def test_a_class_of_one_is_flat(convention: Convention) -> None:
    result = box("B", "2026-10", {"ML 1": 41.3}, convention)

    assert {result.minimum, result.q1, result.median, result.q3, result.whisker_high} == {41.3}
    assert quarter(result, 41.3) is Quarter.ON_MEDIAN
    assert (quarter(result, 41.0), quarter(result, 42.0)) == (Quarter.BOTTOM, Quarter.TOP)


@pytest.mark.parametrize("values", [[], [1.0, float("nan")], [float("inf")]])
def test_nothing_is_computed_from_nothing(values: list[float]) -> None:
    with pytest.raises(ValueError, match=r"\["):
        quartiles(values)


def test_each_side_of_the_median_has_its_two_quarters() -> None:
    result = box("B", "2026-10", {str(n): float(n) for n in range(1, 10)})

    names = [quarter(result, value) for value in (2.9, 3, 4, 5, 6, 7, 7.1)]
    assert names == list(Quarter)


def test_rounding_in_the_last_bits_puts_nobody_beside_an_edge() -> None:
    result = box("B", "2026-10", {"a": 0.1, "b": 0.3, "c": 0.5})

    assert quarter(result, 0.1 + 0.2) is Quarter.ON_MEDIAN


def test_a_value_on_the_fence_is_still_within_the_whisker() -> None:
    # Q1 = 0.2, Q3 = 0.6: the fence is at 1.2, which no float holds exactly.
    values = {"a": 0.2, "b": 0.2, "c": 0.4, "d": 0.6, "e": 0.6 + 1.5 * (0.6 - 0.2)}

    result = box("B", "2026-10", values)

    assert (result.q1, result.q3) == (0.2, 0.6)
    assert result.outliers == ()
    assert result.whisker_high == values["e"]


def test_a_whisker_never_turns_back_into_the_box() -> None:
    # The first quartile lies between the only outlier and all the others.
    result = box("B", "2026-10", {"a": 0.0, "b": 10.0, "c": 10.0, "d": 10.0})

    assert result.outliers == (Outlier("a", 0.0),)
    assert result.whisker_low == result.q1 == 7.5


@given(values_of_a_class, st.sampled_from(Convention))
def test_the_five_numbers_are_in_order(values: list[float], convention: Convention) -> None:
    result = box("B", "2026-10", {str(n): value for n, value in enumerate(values)}, convention)

    numbers = [
        result.minimum,
        result.whisker_low,
        result.q1,
        result.median,
        result.q3,
        result.whisker_high,
        result.maximum,
    ]
    assert numbers == sorted(numbers)


@given(values_of_a_class, st.sampled_from(Convention))
def test_every_peer_is_an_outlier_or_within_the_whiskers(
    values: list[float], convention: Convention
) -> None:
    peers = {str(n): value for n, value in enumerate(values)}

    result = box("B", "2026-10", peers, convention)

    outside = {peer.territory for peer in result.outliers}
    assert all(
        (result.whisker_low <= value <= result.whisker_high) != (name in outside)
        for name, value in peers.items()
    )


@given(values_of_a_class, st.sampled_from(Convention))
def test_at_least_half_of_the_class_is_in_the_box(
    values: list[float], convention: Convention
) -> None:
    q1, _, q3 = quartiles(values, convention)

    # Type 6 has the widest box and type 7 the narrowest; none leaves out more than a quarter
    # of the class, and one peer, on each side.
    below = sum(value < q1 for value in values)
    above = sum(value > q3 for value in values)
    assert max(below, above) <= len(values) / 4 + 1


@given(st.permutations(SMALL), st.sampled_from(Convention))
def test_the_order_of_the_peers_does_not_matter(
    values: list[float], convention: Convention
) -> None:
    assert quartiles(values, convention) == quartiles(SMALL, convention)
