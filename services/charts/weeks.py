"""Weeks side by side: hours declared beside hours validated, and the floor of a week as a line.

Only a complete week stands on plain ground. A part of a week has dashed edges; weeks out of the
contract hold no bar at all, since nothing was expected of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby
from typing import Final

from services import formatting
from services.activity.durations import hours_text
from services.activity.week import Week
from services.activity.weeks import WeekState
from services.charts.canvas import (
    Anchor,
    Area,
    Chart,
    ChartCanvas,
    Hit,
    Hits,
    Point,
    Size,
    Stroke,
    TextStyle,
)
from services.charts.labels import elide
from services.charts.scales import Scale
from services.design.tokens import ColorName
from services.formatting import NBSP

OUTSIDE: Final = {
    WeekState.BEFORE: "avant l’entrée",
    WeekState.AFTER: "après la sortie",
    WeekState.TO_COME: "à venir",
}
PARTS: Final = {
    WeekState.PARTIAL: "semaine incomplète",
    WeekState.RUNNING: "semaine en cours",
}
_GRID: Final = Stroke("line", 1)
_FLOOR: Final = Stroke("data_2", 1.6, (5, 3))
_DASHED: Final = Stroke("data_1", 1.2, (3, 2))
_EDGE: Final = Stroke("data_1", 1.2)
_AXIS: Final = TextStyle(12, "ink_3")
_FLOOR_WORDS: Final = TextStyle(12, "ink_2", 600)
_STRONG: Final = TextStyle(12, "ink", 600)
_LEFT: Final = 44
_RIGHT: Final = 8
_TOP: Final = 20
_FOOT: Final = 38
_HEIGHT: Final = 210
_HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class WeekBars:
    """What the chart shows.

    Attributes:
        floor_minutes: The least a complete week should hold.
        chosen: First day of the week being looked at.
    """

    weeks: tuple[Week, ...]
    floor_minutes: int
    chosen: date | None = None


def weeks_chart(bars: WeekBars) -> Chart:
    """Bind the chart, sized for the width of a page."""
    return Chart(partial(draw_weeks, bars=bars), describe_weeks(bars), Size(720, _HEIGHT))


def describe_weeks(bars: WeekBars) -> str:
    """Say how many complete weeks are under the floor, then each week."""
    complete = [week for week in bars.weeks if week.is_compared]
    floor = hours_text(bars.floor_minutes)
    if complete:
        under = sum(week.declared_minutes < bars.floor_minutes for week in complete)
        noun = formatting.plural(len(complete), "semaine complète", "semaines complètes")
        conclusion = f"{under} sur {len(complete)}{NBSP}{noun} sous {floor} déclarées."
    else:
        conclusion = f"Aucune semaine complète à comparer avec {floor}."
    return " ".join([conclusion, *(f"{say_week(week)}." for week in bars.weeks)])


def say_week(week: Week) -> str:
    """Tell one week in words."""
    name = f"{formatting.iso_week(week.monday).capitalize()}{NBSP}"
    if week.state in OUTSIDE and not week.declared_minutes:
        return f"{name}: {OUTSIDE[week.state]}"
    hours = f"{hours_text(week.declared_minutes)} déclarées"
    hours += f", {hours_text(week.validated_minutes)} validées"
    note = PARTS.get(week.state) or OUTSIDE.get(week.state)
    return f"{name}: {hours}, {note}" if note else f"{name}: {hours}"


def draw_weeks(canvas: ChartCanvas, area: Area, bars: WeekBars) -> Hits:
    """Draw the grid, the ground of the weeks out of the contract, the bars, then the floor."""
    plot = Area(
        area.left + _LEFT,
        area.top + _TOP,
        area.width - _LEFT - _RIGHT,
        area.height - _TOP - _FOOT,
    )
    scale = _scale(bars)
    columns = list(_columns(plot, bars.weeks))
    _draw_grounds(canvas, plot, bars, columns)
    _draw_grid(canvas, plot, scale)
    hits = []
    for week, column in columns:
        _draw_bars(canvas, plot, week, column, scale)
        _draw_foot(canvas, plot, week, column, is_chosen=week.monday == bars.chosen)
        hits.append(Hit(Area(column.left, area.top, column.width, area.height), say_week(week)))
    _draw_floor(canvas, plot, bars.floor_minutes, scale)
    _draw_legend(canvas, plot)
    return tuple(hits)


def _scale(bars: WeekBars) -> Scale:
    most = max(
        (max(week.declared_minutes, week.validated_minutes) for week in bars.weeks), default=0
    )
    return Scale(0, max(most, bars.floor_minutes + 5 * _HOUR))


def _columns(plot: Area, weeks: Sequence[Week]) -> Iterator[tuple[Week, Area]]:
    width = plot.width / max(len(weeks), 1)
    for rank, week in enumerate(weeks):
        yield week, Area(plot.left + rank * width, plot.top, width, plot.height)


def _draw_grounds(
    canvas: ChartCanvas, plot: Area, bars: WeekBars, columns: Sequence[tuple[Week, Area]]
) -> None:
    for week, column in columns:
        if week.monday == bars.chosen:
            ground = Area(column.left, plot.top, column.width, plot.height + _FOOT)
            canvas.rectangle(ground, fill="primary_tint", radius=4)
    for state, run in groupby(columns, key=lambda pair: pair[0].state):
        if state not in OUTSIDE:
            continue
        places = [column for _week, column in run]
        ground = Area(places[0].left, plot.top, places[-1].right - places[0].left, plot.height)
        canvas.rectangle(ground, fill="future")
        words = elide(canvas, OUTSIDE[state], _AXIS, ground.width - 6)
        middle = Point(ground.left + ground.width / 2, plot.top + 14)
        canvas.text(middle, words, _AXIS, Anchor.MIDDLE)


def _draw_grid(canvas: ChartCanvas, plot: Area, scale: Scale) -> None:
    for hours in range(0, int(scale.high) // _HOUR + 1, 5):
        y = scale.place(hours * _HOUR, plot.bottom, plot.top)
        canvas.line(Point(plot.left, y), Point(plot.right, y), _GRID)
        words = f"{hours}{NBSP}h"
        canvas.text(Point(plot.left - 8, _AXIS.baseline(y)), words, _AXIS, Anchor.END)


def _draw_bars(canvas: ChartCanvas, plot: Area, week: Week, column: Area, scale: Scale) -> None:
    if week.state in OUTSIDE and not week.declared_minutes:
        return
    width = min(16.0, column.width * 0.32)
    middle = column.left + column.width / 2
    edge = _EDGE if week.is_compared else _DASHED
    declared = _bar(plot, middle - width - 1, width, week.declared_minutes, scale)
    canvas.rectangle(declared, fill="data_1_tint", stroke=edge)
    validated = _bar(plot, middle + 1, width, week.validated_minutes, scale)
    if week.validated_minutes:
        canvas.rectangle(validated, fill="data_1", stroke=edge)


def _bar(plot: Area, left: float, width: float, minutes: int, scale: Scale) -> Area:
    top = scale.place(minutes, plot.bottom, plot.top)
    return Area(left, top, width, plot.bottom - top)


def _draw_foot(
    canvas: ChartCanvas, plot: Area, week: Week, column: Area, *, is_chosen: bool
) -> None:
    middle = column.left + column.width / 2
    style = _STRONG if is_chosen else _AXIS
    number = f"S{NBSP}{week.monday.isocalendar().week}"
    canvas.text(Point(middle, plot.bottom + 16), number, style, Anchor.MIDDLE)
    day = elide(canvas, formatting.narrow_date(week.monday), _AXIS, column.width - 2)
    canvas.text(Point(middle, plot.bottom + 31), day, _AXIS, Anchor.MIDDLE)


def _draw_floor(canvas: ChartCanvas, plot: Area, floor: int, scale: Scale) -> None:
    y = scale.place(floor, plot.bottom, plot.top)
    canvas.line(Point(plot.left, y), Point(plot.right, y), _FLOOR)
    words = f"plancher {hours_text(floor)}"
    canvas.text(Point(plot.left + 4, y - 5), words, _FLOOR_WORDS)


def _draw_legend(canvas: ChartCanvas, plot: Area) -> None:
    """Write what the two bars are, from the right, above the plot."""
    right, middle = plot.right, plot.top - 12
    entries: tuple[tuple[str, ColorName], ...] = (("validé", "data_1"), ("déclaré", "data_1_tint"))
    for words, fill in entries:
        canvas.text(Point(right, _AXIS.baseline(middle)), words, _AXIS, Anchor.END)
        right -= canvas.text_width(words, _AXIS) + 16
        canvas.rectangle(Area(right, middle - 5, 10, 10), fill=fill, stroke=_EDGE)
        right -= 14
