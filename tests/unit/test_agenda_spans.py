"""Stretches of a day, seats and hours typed, against plain loops."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import formatting
from services.agenda.seats import FREED, share_out
from services.agenda.spans import USUAL_MINUTES, Span, lanes
from services.agenda.typed import parse_clock, parse_minutes
from services.errors import ValidationError
from services.youths.vocabulary import Attendance

DAY = date(2026, 11, 24)
TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
SPANS = st.builds(
    Span,
    st.sampled_from([DAY, date(2026, 11, 25)]),
    st.none() | TIMES,
    st.none() | st.integers(1, 400),
)
TIMED = st.builds(Span, st.just(DAY), TIMES, st.none() | st.integers(1, 400))
ENROLLED = st.lists(st.sampled_from(Attendance), max_size=30).map(
    lambda kinds: list(enumerate(kinds, 100))
)


def minutes_of(span: Span) -> set[tuple[date, int]]:
    """Return every minute a span takes, one by one."""
    if span.starts_at is None:
        return set()
    first = span.starts_at.hour * 60 + span.starts_at.minute
    length = USUAL_MINUTES if span.minutes is None else span.minutes
    return {(span.day, minute) for minute in range(first, first + length) if minute < 1440}


@given(SPANS, SPANS)
def test_two_spans_overlap_when_they_share_a_minute(one: Span, other: Span) -> None:
    assert one.overlaps(other) == bool(minutes_of(one) & minutes_of(other))
    assert one.overlaps(other) == other.overlaps(one)


def test_what_follows_at_once_does_not_overlap() -> None:
    assert not Span(DAY, time(9), 45).overlaps(Span(DAY, time(9, 45), 30))
    assert not Span(DAY, time(9, 45), 30).overlaps(Span(DAY, time(9), 45))
    assert Span(DAY, time(9), 46).overlaps(Span(DAY, time(9, 45), 30))


@given(st.lists(TIMED, max_size=12))
def test_no_two_spans_that_overlap_are_drawn_on_each_other(spans: list[Span]) -> None:
    placed = lanes(spans)

    for number, (span, lane) in enumerate(zip(spans, placed, strict=True)):
        assert 0 <= lane.rank < lane.count
        for other, beside in zip(spans[:number], placed[:number], strict=True):
            if span.overlaps(other):
                assert lane.count == beside.count
                assert lane.rank != beside.rank


@given(st.lists(TIMED, max_size=12))
def test_a_cluster_is_no_wider_than_its_busiest_minute_asks(spans: list[Span]) -> None:
    taken = Counter(minute for span in spans for minute in minutes_of(span))
    busiest = max(taken.values(), default=0)

    assert max((lane.count for lane in lanes(spans)), default=0) == busiest


@given(ENROLLED, st.none() | st.integers(1, 12))
def test_seats_go_to_the_first_enrolled(
    enrolled: Sequence[tuple[int, Attendance]], seats: int | None
) -> None:
    found = share_out(enrolled, seats)

    left, seated, waiting = seats, [], []
    for key, attendance in enrolled:
        if attendance in (Attendance.CANCELLED, Attendance.POSTPONED):
            continue
        if left is None or left > 0:
            seated.append(key)
            left = None if left is None else left - 1
        else:
            waiting.append(key)
    assert (list(found.seated), list(found.waiting), found.left) == (seated, waiting, left)


@given(ENROLLED, st.integers(1, 12), st.data())
def test_who_gives_a_seat_back_gives_it_to_the_first_who_waits(
    enrolled: list[tuple[int, Attendance]], seats: int, data: st.DataObject
) -> None:
    before = share_out(enrolled, seats)
    if not before.seated:
        return
    gone = data.draw(st.sampled_from(before.seated))

    after = share_out(
        [(key, Attendance.CANCELLED if key == gone else kind) for key, kind in enrolled], seats
    )

    assert gone not in after.seated
    assert after.seated == (*(key for key in before.seated if key != gone), *before.waiting[:1])
    assert after.waiting == before.waiting[1:]


def test_an_absence_does_not_free_the_seat_it_left_empty() -> None:
    assert Attendance.ABSENT not in FREED
    assert share_out([(1, Attendance.ABSENT), (2, Attendance.PRESENT)], 1).waiting == (2,)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("14 h 30", time(14, 30)), ("14h30", time(14, 30)), ("14:30", time(14, 30)),
        ("1430", time(14, 30)), ("9", time(9)), ("9h", time(9)), ("", None), ("  ", None),
    ],
)  # fmt: skip
def test_an_hour_is_read_however_it_is_typed(text: str, moment: time | None) -> None:
    assert parse_clock("starts_at", text) == moment


@pytest.mark.parametrize("text", ["24 h", "9 h 60", "midi", "9 h 5 min", "12345"])
def test_what_is_no_hour_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValidationError, match="Écrivez-la ainsi"):
        parse_clock("starts_at", text)


@given(TIMES)
def test_an_hour_is_read_as_the_program_writes_it(moment: time) -> None:
    assert parse_clock("starts_at", formatting.clock(moment)) == moment
    assert parse_clock("starts_at", formatting.spoken_time(moment)) == moment


@given(st.integers(1, 1439))
def test_a_length_of_time_is_read_as_the_program_writes_it(minutes: int) -> None:
    assert parse_minutes("duration_minutes", formatting.minutes(minutes)) == minutes
    assert parse_minutes("duration_minutes", str(minutes)) == minutes


@pytest.mark.parametrize("text", ["une heure", "-5", "1,5 h"])
def test_what_is_no_length_of_time_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValidationError, match="Écrivez-la ainsi"):
        parse_minutes("duration_minutes", text)
