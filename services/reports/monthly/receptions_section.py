"""First receptions: the total, and its parts beside those of the year before."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from services import formatting
from services.charts.canvas import Anchor, Area, Marker, Point
from services.formatting import NBSP
from services.reports.monthly import wording
from services.reports.monthly.paper import LEFT, WIDTH, Paper
from services.reports.monthly.summary import Absent, Count, Quantity, Receptions, Split
from services.reports.monthly.typesetting import (
    ABSENT,
    CAPTION,
    SMALL,
    SMALL_STRONG,
    STRONG,
)

_COLUMNS: Final = 4
_BETWEEN: Final = 18
_LEAST_COLUMN: Final = 96
_NUMBER: Final = 25
_HEAD: Final = 31
_ROW: Final = 20
_NAME: Final = replace(STRONG, size=9.5)
_FIGURES: Final = replace(SMALL_STRONG, size=9)


def draw_receptions(paper: Paper) -> None:
    """Write the section; its columns stay together on a page."""
    receptions = paper.summary.receptions
    rows = max((len(_present(split)) for split in receptions.splits), default=0)
    paper.room(20 + (_HEAD + rows * _ROW if rows else 14))
    paper.heading(_title(receptions.total), _compared(paper, receptions.total))
    paper.y += 10
    for start in range(0, len(receptions.splits), _COLUMNS):
        _draw_splits(paper, receptions, receptions.splits[start : start + _COLUMNS])


def _title(total: Quantity) -> str:
    if isinstance(total.value, Absent):
        return f"Premiers accueils{NBSP}: {total.value.words}"
    return f"Premiers accueils{NBSP}: {formatting.count(total.value, 'jeune', 'jeunes')}"


def _compared(paper: Paper, total: Quantity) -> str:
    year = paper.summary.month.year - 1
    if isinstance(total.previous, Absent):
        return f"{year}{NBSP}: {total.previous.words}"
    change = wording.change(total)
    suffix = f", soit {change}" if change else ""
    return f"{formatting.number(total.previous)} à la même date en {year}{suffix}"


def _draw_splits(paper: Paper, receptions: Receptions, splits: Sequence[Split]) -> None:
    whole = _largest(receptions)
    left = LEFT
    for split, width in zip(splits, _widths(paper, splits), strict=True):
        _draw_head(paper, split, left, width)
        for row, count in enumerate(_present(split)):
            area = Area(left, paper.y + _HEAD + row * _ROW, width, _ROW)
            _draw_count(paper, count, area, whole)
        left += width + _BETWEEN
    paper.y += _HEAD + max(len(_present(split)) for split in splits) * _ROW


def _widths(paper: Paper, splits: Sequence[Split]) -> list[float]:
    """Give each column what its longest label takes, or the same to all if that is too much."""
    room = WIDTH - (len(splits) - 1) * _BETWEEN
    wanted = [
        max(
            _LEAST_COLUMN,
            paper.text_width(split.label, _NAME),
            *(paper.text_width(count.label, SMALL) for count in _present(split)),
        )
        for split in splits
    ]
    # A whole row of columns, even when it is not full, keeps them narrow.
    spare = (WIDTH - (_COLUMNS - 1) * _BETWEEN) * len(splits) / _COLUMNS - sum(wanted)
    if sum(wanted) > room:
        return [room / len(splits)] * len(splits)
    return [width + max(spare, 0) / len(splits) for width in wanted]


def _draw_head(paper: Paper, split: Split, left: float, width: float) -> None:
    year, right = paper.summary.month.year, left + width
    paper.elided(left, paper.y + 9, split.label, _NAME, width)
    paper.text(right - _NUMBER, paper.y + 20, str(year), CAPTION, Anchor.END)
    paper.text(right, paper.y + 20, str(year - 1), CAPTION, Anchor.END)


def _draw_count(paper: Paper, count: Count, area: Area, whole: int) -> None:
    """Write a name, then its bar with a lozenge for last year, then the two counts."""
    paper.elided(area.left, area.top + 2, count.label, SMALL, area.width)
    quantity = count.quantity
    bar = Area(area.left, area.top + 6.5, area.width - 2 * _NUMBER - 6, 4.5)
    paper.box(bar, "line")
    if not isinstance(quantity.value, Absent) and quantity.value and whole:
        # One person among thousands is still seen.
        width = max(bar.width * min(quantity.value / whole, 1), 0.8)
        paper.box(Area(bar.left, bar.top, width, bar.height), "data_1")
    if not isinstance(quantity.previous, Absent) and whole:
        x = bar.left + bar.width * min(quantity.previous / whole, 1)
        paper.pdf.marker(Marker.HOLLOW_LOZENGE, Point(x, bar.middle), 2.6, "ink_2")
    _draw_number(paper, quantity.value, area.right - _NUMBER, area.top + 11.5)
    _draw_number(paper, quantity.previous, area.right, area.top + 11.5, is_past=True)


def _draw_number(
    paper: Paper, value: int | Absent, right: float, baseline: float, *, is_past: bool = False
) -> None:
    if isinstance(value, Absent):
        paper.text(right, baseline, "inconnu", replace(ABSENT, size=7), Anchor.END)
    else:
        style = SMALL if is_past else _FIGURES
        paper.text(right, baseline, formatting.number(value), style, Anchor.END)


def _present(split: Split) -> Sequence[Count]:
    """Leave out the lines on which there was nobody, this year or the last."""
    return [count for count in split.counts if count.quantity != Quantity(0, 0)]


def _largest(receptions: Receptions) -> int:
    """Return what a whole bar stands for: all the young people received, this year or the last."""
    total = receptions.total
    return max(
        (value for value in (total.value, total.previous) if not isinstance(value, Absent)),
        default=0,
    )
