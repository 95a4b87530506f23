"""The weeks drawn: bars in proportion, weeks out of the contract without a bar."""

from datetime import date, timedelta

from services.activity.week import Week
from services.activity.weeks import WeekState
from services.charts.canvas import Area
from services.charts.weeks import WeekBars, describe_weeks, say_week, weeks_chart
from services.formatting import NBSP
from tests.support.charts import RecordingCanvas, overlapping

MONDAY = date(2026, 9, 28)
AREA = Area(0, 0, 900, 210)
STATES = (
    WeekState.BEFORE,
    WeekState.PARTIAL,
    WeekState.COMPLETE,
    WeekState.COMPLETE,
    WeekState.RUNNING,
    WeekState.TO_COME,
)
MINUTES = ((0, 0), (240, 60), (600, 300), (1200, 1200), (120, 0), (0, 0))


def bars(**more: object) -> WeekBars:
    weeks = tuple(
        Week(MONDAY + timedelta(days=7 * rank), state, *minutes)
        for rank, (state, minutes) in enumerate(zip(STATES, MINUTES, strict=True))
    )
    return WeekBars(weeks, 900, **more)  # type: ignore[arg-type]


def drawn(shown: WeekBars, area: Area = AREA) -> RecordingCanvas:
    canvas = RecordingCanvas()
    weeks_chart(shown).paint(canvas, area)
    return canvas


def test_the_heights_of_the_bars_are_in_proportion_of_the_hours() -> None:
    heights = [call.places[3] for call in drawn(bars()).of("rectangle", "data_1_tint")]

    declared = [height for height in heights if height != 10]  # the legend apart
    assert len(declared) == 4
    assert [round(height / declared[-1], 6) for height in declared] == [2, 5, 10, 1]


def test_a_week_out_of_the_contract_has_no_bar_and_says_why() -> None:
    canvas = drawn(bars())

    assert "avant l’entrée" in canvas.texts()
    assert "à venir" in canvas.texts()
    assert say_week(bars().weeks[0]).endswith("avant l’entrée")


def test_only_complete_weeks_are_counted_in_the_conclusion() -> None:
    assert (
        describe_weeks(bars()).replace(NBSP, " ").startswith("1 sur 2 semaines complètes sous 15 h")
    )


def test_every_week_answers_the_pointer() -> None:
    hits = weeks_chart(bars()).paint(RecordingCanvas(), AREA)

    assert len(hits) == len(STATES)
    assert "semaine incomplète" in hits[1].text


def test_nothing_overlaps_on_a_narrow_page() -> None:
    for width in (420, 640, 900):
        assert not overlapping(drawn(bars(), Area(0, 0, width, 210)).text_areas())


def test_no_week_at_all_is_drawn_without_a_division_by_zero() -> None:
    assert drawn(WeekBars((), 900)).texts()
