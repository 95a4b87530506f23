"""Every shape is told from the others without its colour."""

from itertools import combinations

import pytest

from services.charts.canvas import Marker, Point
from services.charts.markers import Outline, outlines

CENTER = Point(50, 20)


def drawn(shape: Marker) -> tuple[Outline, ...]:
    return outlines(shape, CENTER, 6, "ink", "surface")


@pytest.mark.parametrize("shape", Marker)
def test_a_marker_stays_around_its_place(shape: Marker) -> None:
    points = [point for outline in drawn(shape) for point in outline.points]

    assert all(abs(p.x - 50) <= 6 and abs(p.y - 20) <= 6 for p in points)
    assert all(outline.fill or outline.stroke for outline in drawn(shape))


def test_no_two_markers_are_drawn_alike() -> None:
    assert all(drawn(one) != drawn(other) for one, other in combinations(Marker, 2))


@pytest.mark.parametrize(
    ("full", "hollow"),
    [(Marker.LOZENGE, Marker.HOLLOW_LOZENGE), (Marker.DISC, Marker.RING)],
)
def test_a_hollow_marker_is_the_full_one_filled_with_the_ground(
    full: Marker, hollow: Marker
) -> None:
    (inked,), (emptied,) = drawn(full), drawn(hollow)

    assert inked.points == emptied.points
    assert (inked.fill, emptied.fill) == ("ink", "surface")
    # A full marker is parted from what it covers by a thread of the ground.
    assert inked.stroke is not None
    assert emptied.stroke is not None
    assert (inked.stroke.color, emptied.stroke.color) == ("surface", "ink")
