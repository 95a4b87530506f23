"""Moving in a timeline: the part shown, and from one item to another."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.charts.timeline import Lane, Moment, MomentKind, Span, Timeline
from services.charts.timeline_period import SHORTEST, Period
from services.charts.timeline_walk import Stop, Walk

BOUNDS = Period(date(2024, 1, 1), date(2026, 12, 31))
TODAY = date(2026, 11, 23)
days = st.dates(BOUNDS.start, BOUNDS.end)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(st.dates(BOUNDS.start, BOUNDS.end - timedelta(days=SHORTEST)))
    most = (BOUNDS.end - start).days
    return Period(start, start + timedelta(days=draw(st.integers(SHORTEST - 1, most))))


@given(periods(), st.integers(-20, 20), days)
def test_zooming_stays_within_the_file_and_a_month_at_least(
    shown: Period, steps: int, about: date
) -> None:
    zoomed = shown.zoomed(steps, about, BOUNDS)

    assert BOUNDS.holds(zoomed.start, zoomed.end)
    assert SHORTEST <= zoomed.days <= BOUNDS.days
    if steps > 0:
        assert zoomed.days < shown.days or zoomed.days == SHORTEST
    if steps < 0:
        assert zoomed.days > shown.days or zoomed == BOUNDS


@given(periods(), days)
def test_zooming_in_keeps_in_sight_what_it_is_about(shown: Period, about: date) -> None:
    zoomed = shown.zoomed(1, about, BOUNDS)

    if shown.holds(about, about):
        assert zoomed.holds(about, about)


@given(periods(), st.integers(-900, 900))
def test_moving_keeps_the_scale(shown: Period, by: int) -> None:
    moved = shown.moved(by, BOUNDS)

    assert moved.days == shown.days
    assert BOUNDS.holds(moved.start, moved.end)


@given(periods(), days, st.integers(0, 400))
def test_an_item_asked_for_is_shown_at_least_by_its_beginning(
    shown: Period, first: date, length: int
) -> None:
    last = min(first + timedelta(days=length), BOUNDS.end)

    found = shown.showing(first, last, BOUNDS)

    covers_all = first <= shown.start and last >= shown.end
    assert found.holds(first, first) or covers_all
    assert found.days == shown.days
    if shown.holds(first, last):
        assert found == shown


def test_a_short_file_is_shown_whole() -> None:
    short = Period(date(2026, 11, 1), date(2026, 11, 20))

    assert short.zoomed(1, TODAY, short) == short
    assert short.zoomed(-1, TODAY, short) == short


STAY = Span(date(2026, 3, 1), date(2026, 5, 1), "Stage")
LATER = Span(date(2026, 9, 1), None, "CDD")
MET = tuple(Moment(date(2026, n, 10), MomentKind.PRESENT) for n in (2, 4, 4, 8))
WALK = Walk(
    Timeline(
        date(2026, 1, 1),
        date(2026, 12, 31),
        TODAY,
        (Lane("Vide", ()), Lane("Situations", (LATER, STAY)), Lane("Vu", ()), Lane("Vus", MET)),
    )
)


def test_the_walk_begins_with_what_is_nearest_to_today() -> None:
    start = WALK.start()

    assert start is not None
    assert WALK.item(start) is LATER


def test_the_walk_along_a_lane_follows_time_and_stops_at_its_ends() -> None:
    assert WALK.item(WALK.along(Stop(1, 1), -1)) is STAY
    assert WALK.along(Stop(1, 0), -1) == Stop(1, 0)
    assert WALK.along(Stop(3, 2), 5) == Stop(3, 3)


def test_the_walk_across_skips_empty_lanes_and_keeps_to_the_same_days() -> None:
    assert WALK.item(WALK.across(Stop(1, 0), 1)).day == date(2026, 2, 10)  # type: ignore[union-attr]
    assert WALK.across(Stop(3, 3), 1) == Stop(3, 3)
    assert WALK.item(WALK.across(Stop(3, 3), -1)) is LATER
    assert WALK.across(Stop(1, 0), -1) == Stop(1, 0)


def test_two_equal_items_are_told_apart() -> None:
    twins = Walk(
        Timeline(
            date(2026, 1, 1), date(2026, 12, 31), TODAY,
            (Lane("Vus", tuple(Moment(TODAY, MomentKind.PRESENT) for _ in range(2))),),
        )
    )  # fmt: skip

    assert twins.stop_of(twins.item(Stop(0, 1))) == Stop(0, 1)


def test_nothing_to_walk_through_has_no_start() -> None:
    empty = Walk(Timeline(date(2026, 1, 1), date(2026, 12, 31), TODAY, (Lane("Vide", ()),)))

    assert empty.start() is None
    assert not empty.holds(Stop(0, 0))
