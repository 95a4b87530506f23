"""Counts by category: bars one under the other, or the shares of a whole on one bar."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from services import formatting
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
from services.charts.labels import elide, wrap
from services.charts.scales import Scale
from services.design.tokens import ColorName
from services.formatting import NBSP

SERIES: Final[tuple[ColorName, ...]] = ("data_1", "data_2", "data_3", "data_4", "data_5")

NOT_PRINTED: Final = "non imprimé"
"""Stands for a count withheld, so that it is taken neither for zero nor for an oversight."""

ROW_HEIGHT: Final = 28
_TITLE_HEIGHT: Final = 22
_NOTE_LINE: Final = 16
_SHARE_ROW: Final = 22
_PERCENT_WIDTH: Final = 64

_TITLE: Final = TextStyle(13, "ink", 600)
_LABEL: Final = TextStyle(13, "ink_2")
_COUNT: Final = TextStyle(13, "ink", 600)
_UNKNOWN: Final = TextStyle(12, "ink_3")
_NOTE: Final = TextStyle(12, "ink_3")


@dataclass(frozen=True, slots=True)
class Category:
    """One line of a breakdown; no count when it is withheld or not known."""

    label: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A count split by category.

    Attributes:
        title: What it is split by.
        categories: The parts, in the order of their nature, not of their size.
        total: What each part is compared with; else the largest part for bars, and the sum of the
            parts for shares.
        note: What must be known to read the parts.
    """

    title: str
    categories: tuple[Category, ...]
    total: int | None = None
    note: str = ""

    @property
    def counts(self) -> tuple[int, ...]:
        """The counts that are known."""
        return tuple(part.count for part in self.categories if part.count is not None)


def bars_chart(breakdown: Breakdown) -> Chart:
    """Bind the bars, sized for a quarter of a page; the note takes the lines it needs."""
    height = _TITLE_HEIGHT + ROW_HEIGHT * len(breakdown.categories)
    return Chart(
        partial(draw_bars, breakdown=breakdown),
        describe_breakdown(breakdown),
        Size(200, height + (_NOTE_LINE if breakdown.note else 0)),
        lambda ruler, width: height + _NOTE_LINE * len(wrap(ruler, breakdown.note, _NOTE, width)),
    )


def shares_chart(breakdown: Breakdown) -> Chart:
    """Bind the shares of a whole, sized for a panel.

    Raises:
        ValueError: There are more categories than colours that can be told apart.
    """
    if len(breakdown.categories) > len(SERIES):
        raise ValueError(len(breakdown.categories))
    size = Size(352, _TITLE_HEIGHT + 24 + _SHARE_ROW * len(breakdown.categories))
    return Chart(partial(draw_shares, breakdown=breakdown), describe_breakdown(breakdown), size)


def draw_bars(canvas: ChartCanvas, area: Area, breakdown: Breakdown) -> Hits:
    """Draw a title, then for each category its name, its count and its bar."""
    canvas.text(Point(area.left, area.top + 12), breakdown.title, _TITLE)
    whole = breakdown.total or max(breakdown.counts, default=0)
    hits = []
    for rank, part in enumerate(breakdown.categories):
        row = Area(area.left, area.top + _TITLE_HEIGHT + rank * ROW_HEIGHT, area.width, ROW_HEIGHT)
        _draw_row(canvas, row, part, whole)
        hits.append(Hit(row, _say(breakdown, part)))
    top = area.top + _TITLE_HEIGHT + len(breakdown.categories) * ROW_HEIGHT
    for rank, line in enumerate(wrap(canvas, breakdown.note, _NOTE, area.width)):
        canvas.text(Point(area.left, top + 11 + rank * _NOTE_LINE), line, _NOTE)
    return tuple(hits)


def draw_shares(canvas: ChartCanvas, area: Area, breakdown: Breakdown) -> Hits:
    """Draw one bar cut in shares, then a line for each of them in the same order."""
    canvas.text(Point(area.left, area.top + 12), breakdown.title, _TITLE)
    bar = Area(area.left, area.top + _TITLE_HEIGHT, area.width, 14)
    canvas.rectangle(bar, fill="line")
    whole = breakdown.total or sum(breakdown.counts)
    scale, before, hits = Scale(0, whole or 1), 0, []
    for rank, (part, color) in enumerate(zip(breakdown.categories, SERIES, strict=False)):
        row = Area(area.left, bar.bottom + 10 + rank * _SHARE_ROW, area.width, _SHARE_ROW)
        _draw_share_row(canvas, row, part, color, whole)
        hits.append(Hit(row, _say(breakdown, part)))
        if part.count:
            left = scale.place(before, bar.left, bar.right)
            before += part.count
            piece = Area(left, bar.top, scale.place(before, bar.left, bar.right) - left, bar.height)
            canvas.rectangle(piece, fill=color)
            if before < whole:
                # Two neighbours stay apart in grey too.
                ends = Point(piece.right, bar.top), Point(piece.right, bar.bottom)
                canvas.line(*ends, Stroke("surface", 2))
            hits.append(Hit(piece, _say(breakdown, part)))
    return tuple(hits)


def describe_breakdown(breakdown: Breakdown) -> str:
    """Name the largest category when there is one, then give them all."""
    counts = sorted((part.count or 0 for part in breakdown.categories), reverse=True)
    sentences = [f"{breakdown.title}{NBSP}:"]
    if counts and counts[0] > (counts[1] if len(counts) > 1 else 0):
        largest = next(part for part in breakdown.categories if part.count == counts[0])
        sentences.append(f"{largest.label} en tête.")
    listed = [_say(breakdown, part) for part in breakdown.categories]
    sentences.append(f"{formatting.enumeration(listed) or 'aucune donnée'}.")
    return " ".join(sentences)


def _draw_row(canvas: ChartCanvas, row: Area, part: Category, whole: int) -> None:
    _draw_caption(canvas, Area(row.left, row.top, row.width, ROW_HEIGHT - 10), part)
    track = Area(row.left, row.top + 19, row.width, 5)
    if part.count is None:
        middle = Point(track.left, track.middle), Point(track.right, track.middle)
        canvas.line(*middle, Stroke("line_strong", 1, (3, 3)))
        return
    canvas.rectangle(track, fill="line")
    if part.count and whole:
        # One person among thousands is still seen.
        width = max(track.width * min(part.count / whole, 1), 1)
        canvas.rectangle(Area(track.left, track.top, width, track.height), fill="data_1")


def _draw_share_row(
    canvas: ChartCanvas, row: Area, part: Category, color: ColorName, whole: int
) -> None:
    canvas.rectangle(Area(row.left, row.middle - 6, 12, 12), fill=color, radius=2)
    caption = Area(row.left + 20, row.top, row.width - 20 - _PERCENT_WIDTH, row.height)
    _draw_caption(canvas, caption, part)
    if part.count is not None and whole:
        place = Point(row.right, _LABEL.baseline(row.middle))
        canvas.text(place, formatting.share(part.count, whole), _LABEL, Anchor.END)


def _draw_caption(canvas: ChartCanvas, row: Area, part: Category) -> None:
    """Write a name at the left and its count at the right of a line."""
    style = _UNKNOWN if part.count is None else _COUNT
    figure = NOT_PRINTED if part.count is None else formatting.number(part.count)
    room = row.width - canvas.text_width(figure, style) - 8
    shown = elide(canvas, part.label, _LABEL, room)
    # The name first: a page is read aloud, and copied, in the order it was drawn.
    canvas.text(Point(row.left, _LABEL.baseline(row.middle)), shown, _LABEL)
    place = Point(row.right, style.baseline(row.middle))
    canvas.text(place, figure, style, Anchor.END)


def _say(breakdown: Breakdown, part: Category) -> str:
    if part.count is None:
        return f"{part.label} {NOT_PRINTED}"
    if not breakdown.total:
        return f"{part.label} {formatting.number(part.count)}"
    share = formatting.share(part.count, breakdown.total)
    return f"{part.label} {formatting.fraction(part.count, breakdown.total)} ({share})"
