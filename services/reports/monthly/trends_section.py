"""Twelve months of each indicator, side by side."""

from typing import Final

from services.charts.canvas import Anchor, Area
from services.charts.trend import MonthValue, Trend, trend_chart
from services.indicators.results import Direction
from services.reports.monthly import wording
from services.reports.monthly.paper import LEFT, WIDTH, Paper
from services.reports.monthly.summary import Line, known
from services.reports.monthly.typesetting import CAPTION, SMALL_STRONG

_COLUMNS: Final = 2
_BETWEEN: Final = 22
_COLUMN: Final = (WIDTH - _BETWEEN) / _COLUMNS
_CHART: Final = 60
_CELL: Final = _CHART + 15


def draw_trends(paper: Paper) -> None:
    """Draw one small chart for each indicator that has past months."""
    lines = [line for line in paper.summary.lines if line.trend]
    if not lines:
        return
    paper.room(24 + _CELL)
    paper.heading("Douze mois", "valeur de chaque fin de mois, objectif en tirets")
    paper.y += 8
    for start in range(0, len(lines), _COLUMNS):
        paper.room(_CELL)
        for rank, line in enumerate(lines[start : start + _COLUMNS]):
            _draw_cell(paper, line, LEFT + rank * (_COLUMN + _BETWEEN))
        paper.y += _CELL
    paper.y += 14


def _draw_cell(paper: Paper, line: Line, left: float) -> None:
    code = paper.text(left, paper.y + 9, line.code, CAPTION)
    period = paper.text(left + _COLUMN, paper.y + 9, _window(line), CAPTION, Anchor.END)
    room = _COLUMN - code - period - 16
    paper.elided(left + code + 6, paper.y + 9, line.label, SMALL_STRONG, room)
    paper.chart(trend_chart(_trend(line)), Area(left, paper.y + 13, _COLUMN, _CHART))


def _window(line: Line) -> str:
    return wording.WINDOW_WORDS[line.window.kind]


def _trend(line: Line) -> Trend:
    return Trend(
        name=line.label,
        months=tuple(MonthValue(point.month, point.value) for point in line.trend),
        unit=line.written,
        target=known(line.target),
        lower_is_better=line.direction is Direction.DOWN,
        decimals=line.decimals,
    )
