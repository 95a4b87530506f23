"""A line shows what is known and leaves the rest out."""

from dataclasses import replace

import pytest

from services.charts.canvas import Area, Chart, Marker
from services.charts.trend import Trend, describe_trend, spark_chart, trend_chart
from services.formatting import Unit
from tests.support.charts import TREND, RecordingCanvas, months, overlapping

AREA = Area(0, 0, 96, 40)
PANEL = Area(10, 10, 352, 160)


def drawn(chart: Chart, area: Area = AREA) -> RecordingCanvas:
    canvas = RecordingCanvas()
    chart.paint(canvas, area)
    return canvas


def test_a_month_without_value_is_not_bridged() -> None:
    pieces = drawn(spark_chart(TREND)).of("polyline")

    assert [piece.looks[1] for piece in pieces] == [2, 7]


def test_a_month_alone_between_two_gaps_is_a_dot() -> None:
    discs = drawn(spark_chart(TREND)).of("marker", Marker.DISC)

    assert [disc.looks[1] for disc in discs] == [2.2, 3.8]


def test_the_last_known_month_is_marked_at_its_place() -> None:
    trend = replace(TREND, months=months(0.4, 0.5, 0.6, None))

    canvas = drawn(spark_chart(trend))

    (mark,) = canvas.of("marker", Marker.DISC)
    (line,) = canvas.of("polyline")
    assert mark.places == line.places[-2:]
    assert mark.places[0] < AREA.right - 20


def test_the_target_is_dashed_across_the_chart() -> None:
    (target,) = drawn(spark_chart(TREND)).of("line")

    assert "dashes=(4, 3)" in str(target.looks)
    assert target.places[1] == target.places[3]


def test_a_higher_value_is_drawn_higher() -> None:
    (line,) = drawn(spark_chart(Trend("R1", months(0.1, 0.3, 0.2)))).of("polyline")

    first, second, third = line.places[1::2]
    assert second < third < first


@pytest.mark.parametrize(
    ("chart", "text"),
    [
        (spark_chart, "sans valeur"),
        (trend_chart, "Aucune valeur sur la période"),
    ],
)
def test_nothing_known_is_said_in_words(chart: type, text: str) -> None:
    unknown = replace(TREND, months=months(None, None, None))

    canvas = drawn(chart(unknown), PANEL)

    assert canvas.texts() == [text]
    assert len(canvas.calls) == 1
    assert describe_trend(unknown).endswith("aucune valeur sur la période.")


def test_the_axes_carry_months_round_values_and_the_last_one() -> None:
    texts = drawn(trend_chart(TREND), PANEL).texts()

    assert {"42\u00a0%", "44\u00a0%", "oct.", "août"} <= set(texts)
    assert texts[-2:] == ["41,3\u00a0%", "obj. 45,0\u00a0%"]


def test_ticks_between_whole_values_keep_their_decimal() -> None:
    texts = drawn(trend_chart(replace(TREND, months=months(0.411, 0.413), target=None)), PANEL)

    assert "41,2\u00a0%" in texts.texts()


@pytest.mark.parametrize("target", [None, 0.413, 0.4131, 0.6])
@pytest.mark.parametrize("width", [240, 352, 720])
def test_labels_never_overlap_nor_leave_the_panel(target: float | None, width: float) -> None:
    area = Area(10, 10, width, 160)

    canvas = drawn(trend_chart(replace(TREND, target=target)), area)

    areas = canvas.text_areas()
    assert overlapping(areas) == []
    assert all(area.left <= each.left and each.right <= area.right for each in areas)
    assert all(area.top <= each.top and each.bottom <= area.bottom for each in areas)


def test_every_month_answers_the_pointer() -> None:
    hits = spark_chart(TREND).paint(RecordingCanvas(), AREA)

    assert len(hits) == 12
    assert hits[2].text == "janvier 2026\u00a0: sans valeur"
    assert hits[-1].text == "octobre 2026\u00a0: 41,3\u00a0%"


def test_the_description_states_the_change_the_target_and_what_is_missing() -> None:
    assert describe_trend(TREND).replace("\u00a0", " ") == (
        "Sorties positives du PACEA, novembre 2025 à octobre 2026 : de 46,0 % à 41,3 %, "
        "en baisse de 4,7 pts. Objectif 45,0 % non atteint. 2 mois sans valeur."
    )


@pytest.mark.parametrize(
    ("values", "words"),
    [((3.0, 3.4), "en hausse de 0,4"), ((3.0, 3.0), "sans changement"), ((3.2,), ": 3,2.")],
)
def test_the_change_is_named(values: tuple[float, ...], words: str) -> None:
    trend = Trend("Intensité", months(*values), Unit.RATIO)

    assert words in describe_trend(trend)


def test_a_ceiling_is_reached_from_below() -> None:
    assert "45,0\u00a0% atteint" in describe_trend(replace(TREND, lower_is_better=True))
