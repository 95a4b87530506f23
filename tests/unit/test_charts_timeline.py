"""A path on lanes: nothing overlaps, nothing is lost, the future is told from the past."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charts import legend
from services.charts.canvas import Area, Marker
from services.charts.timeline import (
    Cluster,
    Lane,
    Moment,
    MomentKind,
    Span,
    SpanState,
    Timeline,
    describe_item,
    describe_timeline,
)
from services.charts.timeline_drawing import TODAY as TODAY_WORD
from services.charts.timeline_drawing import timeline_chart
from services.charts.timeline_layout import days_of, place_lanes, timeline_height
from tests.support.charts import TIMELINE, TODAY, RecordingCanvas, overlapping

DAY, GAP = date(2026, 10, 5), SpanState.GAP
START, END = date(2026, 1, 1), date(2026, 12, 31)
AREA = Area(0, 0, 132 + 730, 300)  # two pixels a day


def drawn(timeline: Timeline, area: Area = AREA) -> RecordingCanvas:
    canvas = RecordingCanvas()
    timeline_chart(timeline).paint(canvas, area)
    return canvas


def of(*items: Span | Moment, today: date = TODAY) -> Timeline:
    return Timeline(START, END, today, (Lane("Situations", items),))


def test_a_span_covers_its_last_day() -> None:
    span = Span(date(2026, 1, 1), date(2026, 1, 31), "Stage")

    ((placed,),) = (lane.items for lane in place_lanes(RecordingCanvas(), of(span), AREA))

    assert placed.area.left == 132
    assert placed.area.right == pytest.approx(132 + 31 * 2, abs=2)


def test_words_stand_in_the_bar_when_they_fit() -> None:
    canvas = drawn(of(Span(date(2026, 1, 1), date(2026, 6, 30), "Formation")))

    assert "Formation" in canvas.texts()


def test_words_are_shortened_then_put_after_then_left_to_the_tool_tip() -> None:
    follower = Span(date(2026, 2, 20), date(2026, 3, 31), "")
    shortened = of(Span(date(2026, 1, 1), date(2026, 2, 10), "Aide à domicile"))
    after = of(Span(date(2026, 1, 1), date(2026, 1, 8), "Aide à domicile"))
    dropped = of(Span(date(2026, 1, 1), date(2026, 1, 8), "Aide à domicile"), follower)

    assert "Aide à do…" in drawn(shortened).texts()
    assert "Aide à domicile" in drawn(after).texts()
    assert not any(text.startswith("Aide") for text in drawn(dropped).texts())
    hits = timeline_chart(dropped).paint(RecordingCanvas(), AREA)
    assert hits[0].text.startswith(
        "Aide à domicile, du 1er\u00a0janvier au 8\u00a0janvier 2026"
    ) or (hits[0].text.startswith("Aide à domicile, du 1er au 8\u00a0janvier 2026"))


def test_the_words_of_a_short_late_span_leave_room_to_its_mark() -> None:
    late = Span(date(2026, 1, 1), date(2026, 1, 2), "Aide à domicile", SpanState.LATE)

    canvas = drawn(of(late))

    (mark,) = canvas.of("marker", "warning")
    radius = float(str(mark.looks[1]))
    written = next(call for call in canvas.of("text") if call.looks[0] == "Aide à domicile")
    assert written.places[0] > mark.places[0] + radius


def test_spans_that_overlap_get_rows_of_their_own_and_the_lane_grows() -> None:
    one = Span(date(2026, 1, 1), date(2026, 6, 30), "Code")
    other = Span(date(2026, 6, 30), date(2026, 9, 30), "Garde")
    third = Span(date(2026, 7, 1), date(2026, 9, 30), "Mutuelle")
    timeline = of(one, other, third)

    (lane,) = place_lanes(RecordingCanvas(), timeline, AREA)

    tops = {placed.item: placed.area.top for placed in lane.items}
    assert tops[one] == tops[third] != tops[other]
    assert timeline_height(timeline) > timeline_height(of(one, third))


def test_a_gap_says_its_length_as_far_as_there_is_room() -> None:
    gap = Span(date(2026, 5, 1), date(2026, 6, 21), "", SpanState.GAP)

    assert "Rupture · 52\u00a0j" in drawn(of(gap)).texts()
    assert "52\u00a0j" in drawn(of(gap), Area(0, 0, 132 + 300, 100)).texts()
    tight = drawn(of(gap), Area(0, 0, 132 + 100, 100))
    assert not any("52" in text for text in tight.texts())
    assert len(tight.of("rectangle", "danger_tint")) == 1


def test_each_state_has_its_own_drawing() -> None:
    day = date(2026, 3, 1)
    looks = {}
    for state in SpanState:
        timeline = of(Span(day, day + timedelta(days=60), "Stage", state))
        canvas = drawn(timeline)
        plot = days_of(timeline, AREA).area
        looks[state] = {
            str(call.looks)
            for call in canvas.calls
            if call.kind in {"rectangle", "marker"} and call.places[1] > plot.top
        }

    done, current = looks.pop(SpanState.DONE), looks.pop(SpanState.CURRENT)
    assert done == current
    assert all(one != other for one, other in combinations([done, *looks.values()], 2))


def test_presence_absence_and_what_is_to_come_differ_by_their_shape() -> None:
    kinds = [MomentKind.PRESENT, MomentKind.ABSENT, MomentKind.TO_COME]
    canvas = drawn(of(*(Moment(date(2026, n, 1), kind) for n, kind in enumerate(kinds, 4))))

    shapes = [call.looks[0] for call in canvas.of("marker")]
    assert shapes == [Marker.DISC, Marker.CROSS, Marker.RING]


def test_meetings_that_would_cover_each_other_are_counted_and_an_absence_shows() -> None:
    alone = Moment(date(2026, 9, 1), MomentKind.PRESENT)
    days_met = [Moment(date(2026, 4, n), MomentKind.PRESENT) for n in (1, 2, 4)]
    missed = Moment(date(2026, 4, 6), MomentKind.ABSENT)
    timeline = of(alone, missed, *days_met)

    canvas = drawn(timeline)

    assert "4" in canvas.texts()
    assert [call.looks[0] for call in canvas.of("marker")] == [Marker.CROSS, Marker.DISC]
    hits = timeline_chart(timeline).paint(RecordingCanvas(), AREA)
    assert [hit.text.replace("\u00a0", "_") for hit in hits] == [
        "3_présents et 1_absent, du 1er au 6_avril 2026. Agrandissez pour les voir un à un.",
        "Présent, le 1er_septembre 2026",
    ]


@given(st.lists(st.dates(START, END), max_size=200), st.integers(300, 1200))
def test_however_many_meetings_no_count_covers_another_and_none_is_lost(
    met: list[date], width: int
) -> None:
    timeline = of(*(Moment(day, MomentKind.PRESENT) for day in met))

    (lane,) = place_lanes(RecordingCanvas(), timeline, Area(0, 0, 132 + width, 100))

    counts = [placed.area for placed in lane.items if isinstance(placed.item, Cluster)]
    assert overlapping(counts) == []
    held = sum(
        len(placed.item.moments) if isinstance(placed.item, Cluster) else 1 for placed in lane.items
    )
    assert held == len(met)


def test_what_was_done_in_a_day_stands_under_the_spans_of_its_lane() -> None:
    span = Span(date(2026, 3, 1), date(2026, 6, 30), "Permis B")
    done = Moment(date(2026, 4, 1), MomentKind.DONE, "Code")
    timeline = of(span, done)

    (lane,) = place_lanes(RecordingCanvas(), timeline, AREA)

    areas = {type(placed.item): placed.area for placed in lane.items}
    assert areas[Moment].top >= areas[Span].bottom
    assert lane.area.bottom >= areas[Moment].bottom
    assert [call.looks[0] for call in drawn(timeline).of("marker")] == [Marker.TICK]
    assert describe_item(done, TODAY).startswith("Code, fait")
    assert "Rendez-vous" not in describe_timeline(timeline)


def test_a_near_view_counts_in_weeks() -> None:
    near = replace(of(), start=date(2026, 3, 10), end=date(2026, 4, 9))

    texts = drawn(near).texts()

    assert [text for text in texts if text.isdigit() and len(text) < 3] == ["16", "23", "30", "6"]
    assert not any(text.isdigit() and len(text) < 3 for text in drawn(of()).texts())


def test_two_diagnostics_of_one_week_stay_readable() -> None:
    canvas = drawn(of(*(Moment(date(2026, 4, n), MomentKind.NUMBERED, str(n)) for n in (1, 2, 3))))

    areas = [Area(*call.places) for call in canvas.of("rectangle", "primary_tint")]
    assert len(areas) == 3
    assert overlapping(areas) == []


def test_the_future_is_darker_and_today_is_named() -> None:
    timeline = of(today=date(2026, 7, 1))

    canvas = drawn(timeline)

    (future,) = canvas.of("rectangle", "future")
    assert future.places[0] == days_of(timeline, AREA).x(date(2026, 7, 1))
    assert TODAY_WORD in canvas.texts()


@pytest.mark.parametrize(("today", "future"), [(date(2025, 12, 1), 1), (date(2027, 1, 1), 0)])
def test_a_timeline_away_from_today_has_no_line(today: date, future: int) -> None:
    canvas = drawn(of(today=today))

    assert TODAY_WORD not in canvas.texts()
    assert len(canvas.of("rectangle", "future")) == future


def test_the_line_of_today_is_broken_where_it_would_cross_words() -> None:
    today = date(2026, 1, 20)
    crossing = of(Span(date(2026, 1, 1), date(2026, 12, 1), "Contrat à durée"), today=today)
    beside = of(Span(date(2026, 3, 1), date(2026, 12, 1), "Contrat à durée"), today=today)

    lines = [
        [call for call in drawn(each).of("line") if "'primary'" in str(call.looks)]
        for each in (crossing, beside)
    ]

    assert len(lines[0]) == len(lines[1]) + 1


@pytest.mark.parametrize("width", [400, 700, 1000, 1400])
@pytest.mark.parametrize("years", [1, 2, 5])
@pytest.mark.parametrize("today", [TODAY, date(2026, 1, 15), date(2026, 12, 28)])
def test_no_text_covers_another(width: float, years: int, today: date) -> None:
    timeline = replace(TIMELINE, start=date(2027 - years, 2, 10), today=today)

    canvas = drawn(timeline, Area(10, 10, width, 400))

    areas = canvas.text_areas()
    assert overlapping(areas) == []
    assert all(each.right <= 10 + width for each in areas)


days = st.dates(date(2025, 6, 1), date(2027, 6, 1))
spans = st.builds(
    lambda start, length, label, state: Span(
        start, start + timedelta(days=length) if length else None, label, state
    ),
    days,
    st.integers(0, 200),
    st.sampled_from(["CDD", "Formation", "Contrat d’apprentissage · 2 ans", ""]),
    st.sampled_from(SpanState),
)


@given(st.lists(spans, max_size=8))
def test_bars_never_overlap_and_every_item_shown_answers_the_pointer(items: list[Span]) -> None:
    timeline = of(*items)

    lanes = place_lanes(RecordingCanvas(), timeline, AREA)
    hits = timeline_chart(timeline).paint(RecordingCanvas(), AREA)

    # Six pixels, three days, is the least a bar is drawn with.
    long = [
        placed.area
        for lane in lanes
        for placed in lane.items
        if isinstance(placed.item, Span) and placed.area.width > 6
    ]
    assert overlapping(long) == []
    shown = [item for item in items if item.start <= END and item.last_day(TODAY) >= START]
    assert len(hits) >= len(shown)


def test_items_outside_the_period_are_not_drawn() -> None:
    before = Span(date(2024, 1, 1), date(2024, 3, 1), "Ancien")
    after = Moment(date(2028, 1, 1), MomentKind.TO_COME)

    assert timeline_chart(of(before, after)).paint(RecordingCanvas(), AREA) == ()


def test_a_timeline_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="2026"):
        Timeline(END, START, TODAY, ())


def test_what_is_open_is_drawn_up_to_today() -> None:
    span = Span(date(2026, 9, 28), None, "Sans emploi", SpanState.CURRENT)

    assert span.last_day(TODAY) == TODAY
    assert describe_item(span, TODAY) == "Sans emploi, depuis le 28\u00a0septembre 2026"


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (Moment(DAY, MomentKind.ABSENT, "Entretien"), "Entretien, absent, le 5_octobre 2026"),
        (Moment(DAY, MomentKind.PRESENT), "Présent, le 5_octobre 2026"),
        (Moment(DAY, MomentKind.NUMBERED, "2", "Validé"), "N°_2, le 5_octobre 2026. Validé"),
        (
            Span(DAY, DAY + timedelta(51), "", GAP),
            "Rupture · 52_j, du 5_octobre au 25_novembre 2026",
        ),
        (Span(DAY, DAY, "Stage", SpanState.PLANNED), "Stage, le 5_octobre 2026, prévu"),
        (Span(DAY, DAY, "", SpanState.LATE), "Le 5_octobre 2026, en retard"),
    ],
)
def test_every_item_says_what_it_is_and_when(item: Span | Moment, words: str) -> None:
    assert describe_item(item, TODAY).replace("\u00a0", "_") == words


def test_the_description_tells_the_path_in_order_of_importance() -> None:
    assert describe_timeline(TIMELINE).replace("\u00a0", " ") == (
        "Parcours, septembre 2025 à mars 2027. "
        "Au 23 novembre 2026 : CEJ, Formation, Permis B et Garde de nuit. "
        "Rupture de 52 jours, du 1er mai au 21 juin 2026. "
        "Rendez-vous : 1 présent, 1 absent et 1 à venir. "
        "Prochaine étape : Apprentissage, le 4 janvier 2027."
    )


def test_an_empty_path_is_described_without_inventing_anything() -> None:
    assert describe_timeline(of()) == "Parcours, janvier à décembre 2026."


@pytest.mark.parametrize(("width", "lines"), [(2000, 1), (300, 4), (60, 8)])
def test_a_legend_flows_to_the_next_line(width: float, lines: int) -> None:
    chart = legend.legend_chart(legend.TIMELINE_LEGEND)
    canvas = RecordingCanvas()

    chart.paint(canvas, Area(0, 0, width, 200))

    assert chart.height_for_width is not None
    assert chart.height_for_width(canvas, width) == lines * legend.LINE_HEIGHT
    assert overlapping(canvas.text_areas()) == []


def test_a_legend_leaves_out_what_the_chart_does_not_show() -> None:
    words = [entry.text for entry in legend.boxplot_legend(previous=None, target=None)]

    assert words == ["nous", "moitié centrale de la classe, médiane", "valeur atypique"]
    assert legend.legend_height((), RecordingCanvas(), 100) == 0
