"""Where each item of a timeline goes, and where its words do.

Spans of one lane that overlap in time are put on rows of their own. The words of a span stand in
its bar, shortened if need be; else after it, when nothing follows; else in its tool tip only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from services.charts.canvas import Area, Point, Ruler, TextStyle
from services.charts.labels import elide, spread
from services.charts.timeline import (
    Cluster,
    Item,
    Lane,
    Moment,
    MomentKind,
    Span,
    SpanState,
    Timeline,
    gap_days,
    gap_label,
)
from services.formatting import short_days

HEAD_HEIGHT: Final = 40
LANE_HEIGHT: Final = 40
BAR_HEIGHT: Final = 24
ROW_STEP: Final = 28
NAMES_WIDTH: Final = 132
FOOT: Final = 6

LABEL: Final = TextStyle(13, "ink", 600)
GAP_LABEL: Final = TextStyle(12, "danger", 600)
HEAD: Final = 3
MARK_SIDE: Final = 22
DOT: Final = 5
"""Radius of a meeting."""

_PADDING: Final = 9
_LATE_ROOM: Final = 20
_LEAST_BAR: Final = 6
_PAST_THE_MARK: Final = 24
"""Room of the mark of what is late, which a short bar does not hold."""
_BETWEEN_BARS: Final = 1.5
_LEAST_BETWEEN_DOTS: Final = 8


@dataclass(frozen=True, slots=True)
class Words:
    """What is written of an item, and where it begins."""

    text: str
    at: Point
    style: TextStyle


@dataclass(frozen=True, slots=True)
class Placed:
    """An item in its place.

    Attributes:
        item: What is drawn; several moments at once when they would cover each other.
        area: The bar of a span, or the square around a moment.
        words: What is written of a span; none when only the tool tip says it.
    """

    item: Item | Cluster
    area: Area
    words: Words | None = None

    @property
    def center(self) -> Point:
        """The middle of the item."""
        return Point(self.area.left + self.area.width / 2, self.area.middle)


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A lane in its place."""

    lane: Lane
    area: Area
    items: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """From days to abscissas."""

    start: date
    end: date
    area: Area

    def x(self, day: date) -> float:
        """Return where a day begins."""
        days = (self.end - self.start).days + 1
        return self.area.left + (day - self.start).days / days * self.area.width

    def middle(self, day: date) -> float:
        """Return the middle of a day."""
        return (self.x(day) + self.x(day + timedelta(days=1))) / 2

    @property
    def week_width(self) -> float:
        """The width of a week."""
        return 7 * self.area.width / ((self.end - self.start).days + 1)

    @property
    def month_width(self) -> float:
        """The width of a mean month."""
        return 30.4 * self.area.width / ((self.end - self.start).days + 1)


def timeline_height(timeline: Timeline) -> float:
    """Return the height a timeline needs, whatever its width."""
    lanes = sum(_lane_height(lane, _rows(lane, timeline.today)) for lane in timeline.lanes)
    return HEAD_HEIGHT + lanes + FOOT


def days_of(timeline: Timeline, area: Area) -> Days:
    """Return the days of a timeline over the part of its area that is not names."""
    height = timeline_height(timeline) - HEAD_HEIGHT - FOOT
    plot = Area(area.left + NAMES_WIDTH, area.top + HEAD_HEIGHT, area.width - NAMES_WIDTH, height)
    return Days(timeline.start, timeline.end, plot)


def place_lanes(ruler: Ruler, timeline: Timeline, area: Area) -> tuple[PlacedLane, ...]:
    """Put every lane and every item of the period shown in its place."""
    days, top, placed = days_of(timeline, area), area.top + HEAD_HEIGHT, []
    for lane in timeline.lanes:
        rows = _rows(lane, timeline.today)
        lane_area = Area(area.left, top, area.width, _lane_height(lane, rows))
        items = [
            *_place_rows(ruler, rows, days, lane_area, timeline.today),
            *_place_moments(lane, days, lane_area, below=len(rows)),
        ]
        placed.append(PlacedLane(lane, lane_area, tuple(items)))
        top += lane_area.height
    return tuple(placed)


def _lane_height(lane: Lane, rows: Sequence[Sequence[Span]]) -> float:
    has_moments = any(isinstance(item, Moment) for item in lane.items)
    return LANE_HEIGHT + ROW_STEP * max(len(rows) + has_moments - 1, 0)


def _rows(lane: Lane, today: date) -> list[list[Span]]:
    """Share the spans of a lane between as few rows as keep them from overlapping."""
    rows: list[list[Span]] = []
    spans = [item for item in lane.items if isinstance(item, Span)]
    for span in sorted(spans, key=lambda span: (span.start, span.last_day(today))):
        for row in rows:
            if row[-1].last_day(today) < span.start:
                row.append(span)
                break
        else:
            rows.append([span])
    return rows


def _place_rows(
    ruler: Ruler, rows: Sequence[Sequence[Span]], days: Days, lane: Area, today: date
) -> Iterator[Placed]:
    for rank, row in enumerate(rows):
        top = lane.top + (LANE_HEIGHT - BAR_HEIGHT) / 2 + rank * ROW_STEP
        bars = [_bar(span, days, top, today) for span in row]
        for place, (span, bar) in enumerate(zip(row, bars, strict=True)):
            if bar.right < days.area.left or bar.left > days.area.right:
                continue
            limit = bars[place + 1].left if place + 1 < len(bars) else days.area.right
            yield _with_words(ruler, span, bar, today, days.area, limit)


def _bar(span: Span, days: Days, top: float, today: date) -> Area:
    left = days.x(span.start)
    right = days.x(span.last_day(today) + timedelta(days=1)) - _BETWEEN_BARS
    return Area(left, top, max(right - left, _LEAST_BAR), BAR_HEIGHT)


def _with_words(
    ruler: Ruler, span: Span, bar: Area, today: date, plot: Area, limit: float
) -> Placed:
    """Choose the words of a span and their place, from the best to none."""
    style = GAP_LABEL if span.state is SpanState.GAP else LABEL
    # The part of the bar that is seen: words stay on the page when the bar begins before it.
    left, right = max(bar.left, plot.left), min(bar.right, plot.right)
    before = _PADDING
    room = right - left - before - 4 - (_LATE_ROOM if span.state is SpanState.LATE else 0)
    if span.state is SpanState.GAP:
        for text in (gap_label(span, today), short_days(gap_days(span, today))):
            width = ruler.text_width(text, style)
            if width <= right - left - 6:
                return _written(span, bar, text, (left + right - width) / 2, style)
        return Placed(span, bar)
    text = elide(ruler, span.label, style, room)
    if text:
        return _written(span, bar, text, left + before, style)
    after = bar.right + 4
    if span.state is SpanState.LATE:
        after = max(after, bar.left + _PAST_THE_MARK)
    if after + ruler.text_width(span.label, style) + 4 <= min(limit, plot.right):
        return _written(span, bar, span.label, after, style)
    return Placed(span, bar)


def _written(span: Span, bar: Area, text: str, left: float, style: TextStyle) -> Placed:
    return Placed(span, bar, Words(text, Point(left, style.baseline(bar.middle)), style))


def _place_moments(lane: Lane, days: Days, area: Area, *, below: int) -> Iterator[Placed]:
    """Put the moments of a lane on one row, ``below`` so many rows of spans."""
    moments = sorted(
        (
            item
            for item in lane.items
            if isinstance(item, Moment) and days.start <= item.day <= days.end
        ),
        key=lambda moment: moment.day,
    )
    middle = area.top + LANE_HEIGHT / 2 + below * ROW_STEP
    groups = [
        *([moment] for moment in moments if moment.kind is MomentKind.NUMBERED),
        *_groups([one for one in moments if one.kind is not MomentKind.NUMBERED], days),
    ]
    centers = [sum(days.middle(one.day) for one in group) / len(group) for group in groups]
    # What must be read moves apart, and the dots beside it with it.
    radii = [MARK_SIDE / 2 if _is_wide(group) else DOT for group in groups]
    widths = [2 * radius + (_BETWEEN_BARS if radius > DOT else 0) for radius in radii]
    apart = spread(centers, widths, days.area.left, days.area.right, 0) or centers
    for group, center, radius in zip(groups, apart, radii, strict=True):
        item = group[0] if len(group) == 1 else Cluster(tuple(group))
        yield Placed(item, Area.around(Point(center, middle), radius))


def _is_wide(group: Sequence[Moment]) -> bool:
    return len(group) > 1 or group[0].kind is MomentKind.NUMBERED


def _groups(moments: Sequence[Moment], days: Days) -> list[list[Moment]]:
    """Put together the dots that would cover each other, over the width of a mark at most."""
    groups: list[list[Moment]] = []
    for moment in moments:
        center = days.middle(moment.day)
        last = groups[-1] if groups else None
        if (
            last is not None
            and center - days.middle(last[-1].day) < _LEAST_BETWEEN_DOTS
            and center - days.middle(last[0].day) <= MARK_SIDE
        ):
            last.append(moment)
        else:
            groups.append([moment])
    return groups
