"""A day out of every programme, against a plain walk through the days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.programmes.outside import Outside, Span, outside

ORIGIN = date(2026, 1, 1)
PACEA = Span("PACEA", date(2025, 3, 3), date(2026, 3, 2))
CEJ = Span("CEJ", date(2026, 5, 4), date(2026, 9, 30))

spans = st.lists(
    st.builds(
        lambda start, length: Span(
            f"P{start}",
            ORIGIN + timedelta(start),
            None if length is None else ORIGIN + timedelta(start + length),
        ),
        st.integers(0, 60),
        st.none() | st.integers(0, 20),
    ),
    max_size=4,
)


@given(spans, st.integers(-5, 90).map(lambda rank: ORIGIN + timedelta(rank)))
def test_a_day_is_outside_when_no_programme_holds_it(known: list[Span], day: date) -> None:
    held = set()
    for span in known:
        last = span.last or date(2027, 1, 1)
        held |= {span.first + timedelta(rank) for rank in range((last - span.first).days + 1)}

    found = outside(known, day)

    assert (found is not None) == (bool(known) and day not in held)
    if found is not None:
        ends = [span.last for span in known if span.last is not None and span.last < day]
        starts = [span.first for span in known if span.first > day]
        assert (found.left and found.left.last) == max(ends, default=None)
        assert (found.coming and found.coming.first) == min(starts, default=None)


def test_the_first_and_the_last_day_are_in_the_programme() -> None:
    assert outside([CEJ], date(2026, 5, 4)) is None
    assert outside([CEJ], date(2026, 9, 30)) is None
    assert outside([CEJ], date(2026, 5, 3)) == Outside(None, CEJ)
    assert outside([CEJ], date(2026, 10, 1)) == Outside(CEJ, None)


def test_a_gap_names_the_programme_on_either_side() -> None:
    assert outside([CEJ, PACEA], date(2026, 4, 1)) == Outside(PACEA, CEJ)


def test_nothing_is_said_of_somebody_who_never_had_a_programme() -> None:
    assert outside([], date(2026, 4, 1)) is None
