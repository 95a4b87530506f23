"""The pathway of a young person on paper: the drawing of the screen, as many pages as it needs.

A4 on its long side. The file says nobody's name outside of its pages.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer
from sqlalchemy.orm import Session

from services import formatting
from services.charts.legend import TIMELINE_LEGEND, legend_chart
from services.charts.timeline import Item, Lane, Moment, Timeline
from services.charts.timeline_drawing import timeline_chart
from services.charts.timeline_layout import timeline_height
from services.formatting import NBSP, spaced
from services.reports.canvas import POINTS_PER_PIXEL, ChartFlowable
from services.reports.document import (
    FOOT_HEIGHT,
    MARGIN,
    Description,
    P,
    Rule,
    Story,
    Styles,
    build,
    styles,
)
from services.reports.monthly.agency import read_agency
from services.youths.timeline import History, timeline

TITLE: Final = "Mon parcours"
_HEADING: Final = 30 * mm
_LEGEND: Final = 14 * mm
_ROOM: Final = landscape(A4)[1] - 2 * MARGIN - FOOT_HEIGHT - _HEADING - _LEGEND
"""Points left for the drawing on a page."""
_LEAST_SCALE: Final = 0.72
"""Below, as a share of the size on screen, words are hard to read: lanes go to another page."""
_MOST_DAYS: Final = 550
"""Eighteen months on a page."""


@dataclass(frozen=True, slots=True)
class TimelineContent:
    """What is printed.

    Attributes:
        person: The whole name, on the pages only.
        agency: Who prints it.
    """

    person: str
    agency: str
    timeline: Timeline
    printed_on: date


def collect(session: Session, person: str, history: History, *, today: date) -> TimelineContent:
    """Gather what is printed of a file that was read already."""
    agency = read_agency(session).name
    return TimelineContent(person, agency, timeline(history, today=today), today)


def write(content: TimelineContent) -> bytes:
    """Return the pages as a PDF; the same content gives the same bytes."""
    parts = pages_of(content.timeline)
    footer = f"Étrave · imprimé le {formatting.long_date(content.printed_on)}"
    description = Description(
        title=TITLE, author=content.agency, dated=content.printed_on, footer=spaced(footer)
    )
    look = styles()
    return build(lambda: list(_story(content, parts, look)), description, is_landscape=True)[0]


def pages_of(timeline: Timeline) -> list[Timeline]:
    """Cut a timeline into pages that can be read: months first, then lanes when they are high."""
    periods = list(_periods(timeline))
    return [page for days in periods for page in _by_lanes(_part(timeline, *days))]


def _periods(timeline: Timeline) -> Iterator[tuple[date, date]]:
    total = (timeline.end - timeline.start).days + 1
    # Pages of the same length: a last page of a few days would be a page for nothing.
    count = -(-total // _MOST_DAYS)
    for rank in range(count):
        start = timeline.start + timedelta(days=rank * total // count)
        end = timeline.start + timedelta(days=(rank + 1) * total // count - 1)
        yield start, end


def _part(timeline: Timeline, start: date, end: date) -> Timeline:
    """Keep what is seen between two days, so that a lane is no higher than it must be."""
    today = timeline.today
    lanes = tuple(
        Lane(lane.label, tuple(one for one in lane.items if _is_seen(one, start, end, today)))
        for lane in timeline.lanes
    )
    return replace(timeline, start=start, end=end, lanes=lanes)


def _is_seen(item: Item, start: date, end: date, today: date) -> bool:
    if isinstance(item, Moment):
        return start <= item.day <= end
    return item.start <= end and item.last_day(today) >= start


def _by_lanes(part: Timeline) -> Iterator[Timeline]:
    kept: tuple[Lane, ...] = ()
    for lane in part.lanes:
        longer = replace(part, lanes=(*kept, lane))
        if kept and _scale(longer) < _LEAST_SCALE:
            yield replace(part, lanes=kept)
            kept = (lane,)
        else:
            kept = longer.lanes
    yield replace(part, lanes=kept)


def _scale(part: Timeline) -> float:
    return min(1.0, _ROOM / (timeline_height(part) * POINTS_PER_PIXEL))


def _story(content: TimelineContent, parts: list[Timeline], look: Styles) -> Story:
    story: list[Flowable] = []
    for rank, part in enumerate(parts):
        if rank:
            story.append(PageBreak())
        story += _heading(content, part, look)
        story.append(ChartFlowable(timeline_chart(part), scale=_scale(part) * POINTS_PER_PIXEL))
        story += [Spacer(0, 3 * mm), ChartFlowable(legend_chart(TIMELINE_LEGEND))]
    return story


def _heading(content: TimelineContent, part: Timeline, look: Styles) -> Story:
    period = formatting.month_range(part.start, part.end)
    return [
        P(content.agency, look.small),
        P(content.person, look.title),
        P(f"{TITLE}{NBSP}: {period}", look.small),
        Spacer(0, 2 * mm),
        Rule(),
        Spacer(0, 3 * mm),
    ]
