"""The table of indicators: value, terms, objective, gap, and place among the peers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from services import formatting
from services.charts.boxes import Box
from services.charts.boxplot import line_chart
from services.charts.canvas import Anchor, Area, Marker, Point, Stroke, TextStyle
from services.charts.legend import Symbol, boxplot_legend, legend_chart
from services.charts.position import common_scale
from services.design.tokens import ColorName
from services.formatting import NBSP
from services.reports.monthly import wording
from services.reports.monthly.paper import CHART_SCALE, LEFT, RIGHT, RULE, WIDTH, Paper
from services.reports.monthly.summary import Absent, Edition, Line
from services.reports.monthly.typesetting import (
    ABSENT,
    BODY,
    CAPTION,
    FIGURE,
    SMALL,
    SMALL_STRONG,
    STRONG,
    clamped,
)

_ROW: Final = 26.5
_EXTRA: Final = 12.5  # a second line of name
_NAME: Final = LEFT + 23
_NAME_WIDTH: Final = 148
_VALUE: Final = LEFT + 221
_TARGET: Final = LEFT + 268
_GAP: Final = LEFT + 329
_PLACE: Final = LEFT + 339
_ABSENT_WIDTH: Final = 62


def draw_board(paper: Paper, title: str, lines: Sequence[Line]) -> None:
    """Write a table of indicators, its head again on each page it goes on."""
    paper.room(60 + _ROW)
    paper.heading(title, wording.class_caption(lines))
    _draw_head(paper)
    for line in lines:
        if paper.room(_height(paper, line)):
            _draw_head(paper)
        _draw_row(paper, line)


def _draw_head(paper: Paper) -> None:
    style = replace(SMALL_STRONG, color="ink_2")
    paper.y += 18
    paper.text(LEFT, paper.y, "Indicateur", style)
    for x, text in ((_VALUE, "Valeur"), (_TARGET, "Objectif"), (_GAP, "Écart")):
        paper.text(x, paper.y, text, style, Anchor.END)
    paper.text(_PLACE + 6, paper.y, "Position dans la classe", style)
    paper.y += 5.5
    paper.rule(paper.y, RULE)


def _height(paper: Paper, line: Line) -> float:
    return _ROW + _EXTRA * (len(_name(paper, line)) - 1)


def _name(paper: Paper, line: Line) -> Sequence[str]:
    return clamped(paper.pdf, line.label, STRONG, _NAME_WIDTH, 2)


def _draw_row(paper: Paper, line: Line) -> None:
    height = _height(paper, line)
    middle, baseline = paper.y + height / 2, paper.y + 12
    paper.text(LEFT, baseline, line.code, SMALL)
    for name in _name(paper, line):
        paper.text(_NAME, baseline, name, STRONG)
        baseline += _EXTRA
    paper.elided(_NAME, baseline - 2.5, _under_the_name(line), CAPTION, _NAME_WIDTH + 6)
    _draw_value(paper, line, middle)
    _draw_target(paper, line, middle)
    _draw_gap(paper, line, middle)
    _draw_place(paper, line, middle)
    paper.y += height
    paper.rule(paper.y)


def _under_the_name(line: Line) -> str:
    parts = [wording.terms(line), wording.reserve(line)]
    if isinstance(line.current.value, Absent):
        parts.append(line.current.value.why)
    return " · ".join(part for part in parts if part)


def _draw_value(paper: Paper, line: Line, middle: float) -> None:
    year = line.window.end.year - 1
    if isinstance(line.current.value, Absent):
        _draw_absent(paper, _VALUE, middle, line.current.value)
        return
    text = wording.value(line, line.current.value)
    paper.text(_VALUE, middle - 0.5, text, FIGURE, Anchor.END)
    if isinstance(line.previous.value, Absent):
        before = f"{year}{NBSP}: {line.previous.value.short}"
    else:
        before = f"{wording.value(line, line.previous.value)} en {year}"
    paper.text(_VALUE, middle + 9.2, before, CAPTION, Anchor.END)


def _draw_target(paper: Paper, line: Line, middle: float) -> None:
    if isinstance(line.target, Absent):
        paper.text(_TARGET, middle + 3, line.target.words, ABSENT, Anchor.END)
    else:
        paper.text(_TARGET, middle + 3.2, wording.target(line), BODY, Anchor.END)


def _draw_gap(paper: Paper, line: Line, middle: float) -> None:
    if isinstance(line.gap, Absent):
        _draw_absent(paper, _GAP, middle, line.gap)
        return
    color: ColorName = "success" if line.is_reached else "danger"
    style = TextStyle(9.5, color, 600)
    width = paper.text(_GAP, middle - 0.5, wording.gap(line), style, Anchor.END)
    paper.text(_GAP, middle + 9.2, wording.gap_word(line), CAPTION, Anchor.END)
    center = Point(_GAP - width - 7, middle - 3.6)
    if line.is_reached:
        paper.pdf.marker(Marker.TICK, center, 3.2, color)
    else:
        _draw_arrow(paper, center, 3.6 if line.gap < 0 else -3.6)


def _draw_arrow(paper: Paper, center: Point, reach: float) -> None:
    """Draw an arrow towards where the value lies: below the objective, or above a ceiling."""
    stroke = Stroke("danger", 1.3)
    tip = Point(center.x, center.y + reach)
    paper.pdf.line(Point(center.x, center.y - reach), tip, stroke)
    wings = (Point(tip.x - 2.6, tip.y - reach * 0.7), tip, Point(tip.x + 2.6, tip.y - reach * 0.7))
    paper.pdf.polyline(wings, stroke)


def _draw_place(paper: Paper, line: Line, middle: float) -> None:
    if isinstance(line.box, Absent):
        paper.text(_PLACE + 6, middle - 1, line.box.words, ABSENT)
        paper.text(_PLACE + 6, middle + 9, line.box.why, ABSENT)
        return
    position = line.position()
    # Without whiskers, boxes that fill the line would all look alike.
    is_bare = paper.summary.edition is Edition.PUBLIC
    chart = line_chart(position, common_scale([position]).widened(0.3) if is_bare else None)
    height = chart.size.height * CHART_SCALE
    paper.chart(chart, Area(_PLACE, middle - height / 2, RIGHT - _PLACE, height))


def _draw_absent(paper: Paper, right: float, middle: float, absent: Absent) -> None:
    lines = clamped(paper.pdf, absent.words, ABSENT, _ABSENT_WIDTH, 2)
    baseline = middle + (3 if len(lines) == 1 else -1.5)
    for text in lines:
        paper.text(right, baseline, text, ABSENT, Anchor.END)
        baseline += 10


def draw_board_legend(paper: Paper, lines: Sequence[Line]) -> None:
    """Write what the shapes of a table stand for; nothing when it has no box plot."""
    if not any(isinstance(line.box, Box) for line in lines):
        return
    summary = paper.summary
    has_previous = any(not isinstance(line.previous.value, Absent) for line in lines)
    has_target = any(not isinstance(line.target, Absent) for line in lines)
    entries = boxplot_legend(
        previous=f"nous, {formatting.month(summary.previous_month)}" if has_previous else None,
        target=f"objectif {summary.month.year}" if has_target else None,
    )
    if summary.edition is Edition.PUBLIC:
        entries = tuple(entry for entry in entries if entry.symbol is not Symbol.OUTLIER)
    chart = legend_chart(entries)
    width = WIDTH / CHART_SCALE
    height = chart.height_for_width(paper.pdf, width) if chart.height_for_width else 0
    area = Area(LEFT, paper.y + 4, WIDTH, height * CHART_SCALE)
    paper.room(area.height + 4)
    paper.chart(chart, area)
    paper.y += area.height + 4
