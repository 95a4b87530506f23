"""A box plot shows who we are, in shapes and in words."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from services.charts import boxplot
from services.charts.boxes import Quarter
from services.charts.canvas import Area, Chart, Marker
from services.charts.position import (
    NO_PEERS,
    Position,
    box_note,
    common_scale,
    describe_boxplot,
)
from services.charts.scales import Scale
from services.formatting import Unit
from tests.support.charts import POSITION, RecordingCanvas, class_b, overlapping

AREA = Area(0, 0, 300, 32)
PANEL = Area(0, 0, 352, 96)


def drawn(chart: Chart, area: Area = AREA) -> RecordingCanvas:
    canvas = RecordingCanvas()
    chart.paint(canvas, area)
    return canvas


def abscissa(canvas: RecordingCanvas, shape: Marker) -> float:
    (call,) = canvas.of("marker", shape)
    return call.places[0]


def test_the_line_shows_us_last_year_the_target_and_the_outliers() -> None:
    canvas = drawn(boxplot.line_chart(POSITION))

    assert abscissa(canvas, Marker.LOZENGE) < abscissa(canvas, Marker.HOLLOW_LOZENGE)
    assert len(canvas.of("marker", Marker.RING)) == 1
    assert canvas.texts() == ["quart bas"]
    target = [c for c in canvas.of("line") if "data_2" in str(c.looks)]
    assert len(target) == 1


def test_ours_is_drawn_last_so_that_nothing_hides_it() -> None:
    canvas = drawn(boxplot.line_chart(POSITION))

    assert canvas.of("marker")[-1].looks[0] is Marker.LOZENGE


def test_the_weak_quarter_is_said_louder_than_the_others() -> None:
    weak = drawn(boxplot.line_chart(POSITION)).of("text")[0]
    good = drawn(boxplot.line_chart(replace(POSITION, value=0.6))).of("text")[0]

    assert "danger" in str(weak.looks)
    assert "danger" not in str(good.looks)


def test_the_weak_quarter_is_the_top_one_when_lower_is_better() -> None:
    rate = replace(POSITION, value=0.6, lower_is_better=True)

    assert rate.is_weak
    assert not replace(rate, value=0.35).is_weak


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.6, "quart haut"),
        (0.465, "médiane"),
        (0.44, "2e quart"),
        (0.5, "3e quart"),
        (None, "sans valeur"),
    ],
)
def test_the_quarter_is_said_in_words(value: float | None, words: str) -> None:
    assert drawn(boxplot.line_chart(replace(POSITION, value=value))).texts() == [words]


def test_a_value_on_an_edge_is_said_to_be_on_it() -> None:
    position = Position("R1", 0.42, class_b([0.40, 0.42, 0.44, 0.46, 0.48]))

    assert position.quarter is Quarter.ON_Q1
    assert drawn(boxplot.line_chart(position)).texts() == ["sur Q1"]
    assert "exactement sur le premier quartile" in describe_boxplot(position)


@pytest.mark.parametrize("build", [boxplot.line_chart, boxplot.annotated_chart])
def test_without_peers_the_chart_says_so(build: Callable[[Position], Chart]) -> None:
    chart = build(replace(POSITION, box=None))

    canvas = drawn(chart)

    assert canvas.texts() == [NO_PEERS]
    assert len(canvas.calls) == 1
    assert NO_PEERS in chart.description


def test_without_a_value_no_lozenge_is_drawn() -> None:
    canvas = drawn(boxplot.annotated_chart(replace(POSITION, value=None)), PANEL)

    assert canvas.of("marker", Marker.LOZENGE) == []
    assert not any(text.startswith("nous") for text in canvas.texts())
    assert "non calculable" in describe_boxplot(replace(POSITION, value=None))


def test_without_a_value_the_target_keeps_its_label_within_the_panel() -> None:
    position = replace(POSITION, value=None, target=0.7)

    canvas = drawn(boxplot.annotated_chart(position), PANEL)

    assert canvas.texts()[0] == "objectif 70,0\u00a0%"
    assert canvas.text_areas()[0].right == PANEL.right


def test_the_annotated_box_writes_the_quartiles_and_our_figure() -> None:
    texts = drawn(boxplot.annotated_chart(POSITION), PANEL).texts()

    assert texts[:2] == ["nous 41,3\u00a0%", "objectif 45,0\u00a0%"]
    assert texts[2:] == ["Q1", "41,8", "méd.", "46,5", "Q3", "51,3"]


TIGHT = Position(
    "Serré", 0.502, class_b([0.3, 0.499, 0.5, 0.5, 0.501, 0.503, 0.504, 0.7]), target=0.501
)


@pytest.mark.parametrize("position", [POSITION, TIGHT, replace(TIGHT, target=0.7, value=0.7)])
@pytest.mark.parametrize("width", [180, 240, 352, 600])
def test_labels_never_overlap_nor_leave_the_panel(position: Position, width: float) -> None:
    area = Area(20, 10, width, 96)

    canvas = drawn(boxplot.annotated_chart(position), area)

    areas = canvas.text_areas()
    assert overlapping(areas) == []
    assert all(area.left <= each.left and each.right <= area.right for each in areas)
    assert all(area.top <= each.top and each.bottom <= area.bottom for each in areas)


def test_the_target_gives_way_to_our_label() -> None:
    position = Position("R1", 0.44, POSITION.box, target=0.441)

    canvas = drawn(boxplot.annotated_chart(position), PANEL)

    ours, target = canvas.text_areas()[:2]
    assert ours.left + ours.width / 2 == pytest.approx(abscissa(canvas, Marker.LOZENGE))
    assert target.left >= ours.right


def test_two_box_plots_on_a_common_scale_can_be_compared() -> None:
    other = Position("R2", 0.9, class_b([0.8, 0.9]), target=None)
    scale = common_scale([POSITION, other])

    canvases = [drawn(boxplot.line_chart(each, scale)) for each in (POSITION, other)]

    assert scale == Scale(0.33, 0.9)
    ours, theirs = (abscissa(canvas, Marker.LOZENGE) for canvas in canvases)
    assert ours < theirs


def test_each_mark_answers_the_pointer_with_its_value() -> None:
    chart = boxplot.line_chart(POSITION)

    hits = chart.paint(RecordingCanvas(), AREA)

    sentences = [hit.text for hit in hits]
    assert sentences[:3] == [
        "nous\u00a0: 41,3\u00a0%",
        "octobre 2025\u00a0: 46,1\u00a0%",
        "objectif\u00a0: 45,0\u00a0%",
    ]
    assert "ML 12\u00a0: 70,0\u00a0%" in sentences


def test_the_description_states_the_conclusion_first() -> None:
    text = describe_boxplot(POSITION).replace("\u00a0", " ")

    assert text == (
        "Sorties positives du PACEA : 41,3 %, dans le quart bas de la classe B. "
        "Premier quartile 41,8 %, médiane 46,5 %, troisième quartile 51,3 %, sur 12 pairs, "
        "octobre 2026. Valeur atypique : ML 12 70,0 %. "
        "Objectif 45,0 % : non atteint, écart −3,7 pts. Octobre 2025 : 46,1 %."
    )


def test_a_ceiling_is_reached_from_below() -> None:
    rate = replace(POSITION, value=0.4, lower_is_better=True)

    assert "Objectif 45,0\u00a0%\u00a0: atteint" in describe_boxplot(rate)


def test_a_quotient_is_written_without_a_percent_sign() -> None:
    box = class_b([2.1, 2.6, 2.9, 3.3, 3.9])
    intensity = Position("Intensité", 3.2, box, Unit.RATIO, target=3)

    assert "%" not in describe_boxplot(intensity)
    assert drawn(boxplot.annotated_chart(intensity), PANEL).texts()[0] == "nous 3,2"


def test_the_note_names_the_class_its_size_and_the_convention() -> None:
    assert POSITION.box is not None

    assert box_note(POSITION.box).replace("\u00a0", " ") == (
        "Classe B, n = 12, octobre 2026, quartiles par interpolation linéaire (type 7), "
        "moustaches à 1,5 écart interquartile."
    )
