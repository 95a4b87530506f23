"""Bars and shares keep their proportions, and a withheld count is neither zero nor hidden."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charts.bars import (
    NOT_PRINTED,
    Breakdown,
    Category,
    bars_chart,
    describe_breakdown,
    shares_chart,
)
from services.charts.canvas import Area, Chart
from tests.support.charts import BREAKDOWN, RecordingCanvas, overlapping

AREA = Area(10, 10, 200, 140)
counts = st.lists(st.integers(0, 5000), min_size=1, max_size=5)


def drawn(chart: Chart, area: Area = AREA) -> RecordingCanvas:
    canvas = RecordingCanvas()
    chart.paint(canvas, area)
    return canvas


def breakdown_of(values: list[int]) -> Breakdown:
    return Breakdown("Âge", tuple(Category(f"bande {n}", v) for n, v in enumerate(values)))


def test_each_category_has_its_name_its_count_and_its_bar() -> None:
    canvas = drawn(bars_chart(BREAKDOWN))

    assert canvas.texts()[:-2] == [
        "Sexe",
        "Femmes",
        "301",
        "Hommes",
        "306",
        "Non renseigné",
        NOT_PRINTED,
    ]
    bars = canvas.of("rectangle", "data_1")
    assert [bar.places[2] for bar in bars] == pytest.approx([200 * 301 / 612, 200 * 306 / 612])


def test_a_note_is_never_cut_but_takes_the_lines_it_needs() -> None:
    chart = bars_chart(BREAKDOWN)
    canvas = drawn(chart)

    note = canvas.texts()[-2:]
    assert " ".join(note) == BREAKDOWN.note
    assert chart.height_for_width is not None
    assert chart.height_for_width(canvas, 200) == chart.size.height + 16
    assert chart.height_for_width(canvas, 2000) == chart.size.height
    assert bars_chart(replace(BREAKDOWN, note="")).size.height == chart.size.height - 16


def test_a_withheld_count_has_a_dashed_line_instead_of_a_bar() -> None:
    canvas = drawn(bars_chart(BREAKDOWN))

    (dashed,) = canvas.of("line")
    assert "dashes=(3, 3)" in str(dashed.looks)


def test_a_zero_is_written_and_has_no_bar() -> None:
    canvas = drawn(bars_chart(Breakdown("Sexe", (Category("NR", 0), Category("F", 10)), 10)))

    assert "0" in canvas.texts()
    assert len(canvas.of("rectangle", "data_1")) == 1


def test_one_person_among_thousands_is_still_seen() -> None:
    canvas = drawn(bars_chart(Breakdown("Sexe", (Category("NR", 1),), 10_000)))

    assert canvas.of("rectangle", "data_1")[0].places[2] == 1


@given(counts)
def test_a_bar_is_never_longer_than_its_track(values: list[int]) -> None:
    canvas = drawn(bars_chart(breakdown_of(values)))

    assert all(call.places[2] <= AREA.width + 1e-9 for call in canvas.of("rectangle"))


@given(counts.filter(any))
def test_shares_fill_the_whole_bar_without_overlap(values: list[int]) -> None:
    canvas = drawn(shares_chart(breakdown_of(values)))

    bar_top = 10 + 22
    pieces = [c for c in canvas.of("rectangle") if c.places[1] == bar_top][1:]
    ends = [AREA.left]
    for piece in pieces:
        assert piece.places[0] == pytest.approx(ends[-1])
        ends.append(piece.places[0] + piece.places[2])
    assert ends[-1] == pytest.approx(AREA.right)


def test_each_share_is_written_with_its_count() -> None:
    canvas = drawn(shares_chart(BREAKDOWN), Area(0, 0, 352, 120))

    assert {"301", "49,2\u00a0%", "306", "50,0\u00a0%", NOT_PRINTED} <= set(canvas.texts())


@pytest.mark.parametrize("width", [120, 200, 352])
def test_a_long_name_never_runs_into_its_count(width: float) -> None:
    long = replace(
        BREAKDOWN,
        categories=(Category("En quartier prioritaire de la politique de la ville", 1_173),),
    )
    for chart in (bars_chart(long), shares_chart(long)):
        canvas = drawn(chart, Area(0, 0, width, 100))

        assert overlapping(canvas.text_areas()) == []


def test_more_categories_than_colours_are_refused() -> None:
    with pytest.raises(ValueError, match="6"):
        shares_chart(breakdown_of([1] * 6))


def test_the_description_names_the_largest_then_all() -> None:
    assert describe_breakdown(BREAKDOWN).replace("\u00a0", " ") == (
        "Sexe : Hommes en tête. Femmes 301 sur 612 (49,2 %), Hommes 306 sur 612 (50,0 %) "
        "et Non renseigné non imprimé."
    )


def test_a_tie_has_no_winner_and_nothing_is_said_of_nothing() -> None:
    assert "en tête" not in describe_breakdown(breakdown_of([3, 3]))
    assert describe_breakdown(Breakdown("Âge", ())) == "Âge\u00a0: aucune donnée."
    assert "en tête" not in describe_breakdown(breakdown_of([0]))
