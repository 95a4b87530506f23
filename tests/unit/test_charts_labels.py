"""Labels stay apart, and values fall where they should."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charts.canvas import Area, Point, TextStyle
from services.charts.labels import elide, spread, wrap
from services.charts.scales import Scale
from tests.support.charts import RecordingCanvas

STYLE = TextStyle(10)  # five pixels a letter on the recording canvas


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (100, "Garde de nuit"),
        (65, "Garde de nuit"),
        (64, "Garde de nu…"),
        (47, "Garde de…"),
        (45, "Garde de…"),
        (40, "Garde d…"),
        (35, "Garde…"),
        (24, ""),
        (0, ""),
    ],
)
def test_a_text_is_shortened_to_its_room_or_left_out(room: float, expected: str) -> None:
    assert elide(RecordingCanvas(), "Garde de nuit", STYLE, room) == expected


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Garde de nuit", ["Garde de", "nuit"]),
        ("Anticonstitutionnellement long", ["Anticonstitutionnellement", "long"]),
        ("", []),
    ],
)
def test_a_text_is_cut_between_its_words(text: str, lines: list[str]) -> None:
    assert wrap(RecordingCanvas(), text, STYLE, 45) == lines


def test_labels_that_have_room_stay_in_their_place() -> None:
    assert spread([10, 50, 90], [10, 10, 10], 0, 100, 5) == [10, 50, 90]


def test_labels_at_the_same_place_open_like_a_fan() -> None:
    assert spread([50, 50, 50], [10, 10, 10], 0, 100, 5) == [35, 50, 65]


def test_labels_at_an_end_are_pushed_inwards() -> None:
    assert spread([0, 2], [20, 20], 0, 100, 4) == [10, 34]
    assert spread([100], [20], 0, 100, 4) == [90]


def test_too_many_labels_are_not_placed_at_all() -> None:
    assert spread([10, 20, 30], [40, 40, 40], 0, 100, 4) is None


labels = st.lists(st.tuples(st.floats(-50, 450), st.floats(5, 40)), min_size=1, max_size=8)


@given(labels)
def test_spread_labels_neither_overlap_nor_leave_their_place(
    wanted: list[tuple[float, float]],
) -> None:
    widths = [width for _, width in wanted]

    placed = spread([center for center, _ in wanted], widths, 0, 400, 4)

    assert placed is not None
    edges = sorted(
        (center - width / 2, center + width / 2)
        for center, width in zip(placed, widths, strict=True)
    )
    assert edges[0][0] >= -1e-6
    assert edges[-1][1] <= 400 + 1e-6
    assert all(right[0] - left[1] >= 4 - 1e-6 for left, right in itertools.pairwise(edges))


@given(labels)
def test_spread_labels_keep_their_order(wanted: list[tuple[float, float]]) -> None:
    centers = [center for center, _ in wanted]

    placed = spread(centers, [width for _, width in wanted], 0, 400, 4)

    assert placed is not None
    order = sorted(range(len(centers)), key=lambda rank: centers[rank])
    assert sorted(placed) == [placed[rank] for rank in order]


def test_a_scale_places_its_ends_at_the_ends() -> None:
    scale = Scale.of([30, None, 50])

    assert [scale.place(value, 100, 300) for value in (30, 40, 50)] == [100, 200, 300]
    assert scale.place(30, 300, 100) == 300


def test_a_value_beyond_a_common_scale_stays_on_the_chart() -> None:
    scale = Scale(0, 10)

    assert (scale.place(-5, 0, 100), scale.place(15, 0, 100)) == (0, 100)


def test_a_scale_of_one_value_puts_it_in_the_middle() -> None:
    assert Scale.of([42]).place(42, 0, 100) == 50
    assert Scale.of([None]).place(0, 0, 100) == 0


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 10, (0, 5, 10)), (0.36, 0.45, (0.36, 0.38, 0.4, 0.42, 0.44)), (41, 46, (42, 44, 46))],
)
def test_ticks_are_round_values(low: float, high: float, expected: tuple[float, ...]) -> None:
    assert Scale(low, high).ticks(5) == pytest.approx(expected)


@given(st.floats(-1e4, 1e4), st.floats(0.001, 1e4), st.integers(2, 8))
def test_ticks_are_few_and_within_the_scale(low: float, spread_of: float, at_most: int) -> None:
    scale = Scale(low, low + spread_of)

    ticks = scale.ticks(at_most)

    assert len(ticks) <= at_most
    slack = 1e-9 * (abs(low) + spread_of)
    assert all(scale.low - slack <= tick <= scale.high + slack for tick in ticks)


def test_a_flat_scale_has_one_tick_and_can_be_widened() -> None:
    assert Scale(3, 3).ticks() == (3,)
    assert Scale(3, 3).widened(0.1) == Scale(2.7, 3.3)
    assert Scale(0, 0).widened(0.1) == Scale(-0.1, 0.1)


def test_an_area_knows_its_edges() -> None:
    area = Area(10, 20, 30, 40)

    assert (area.right, area.bottom, area.middle) == (40, 60, 40)
    assert area.contains(Point(40, 60))
    assert not area.contains(Point(41, 60))
    assert Area.around(Point(5, 5), 2) == Area(3, 3, 4, 4)
