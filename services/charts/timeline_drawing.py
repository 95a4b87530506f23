"""Draw a timeline: months above, lanes below, today across, the future on a darker ground."""

from collections.abc import Iterator
from datetime import date, timedelta
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
    Marker,
    Point,
    Size,
    Stroke,
    TextStyle,
)
from services.charts.labels import elide
from services.charts.timeline import (
    Cluster,
    Moment,
    MomentKind,
    SeriesColor,
    Span,
    SpanState,
    Timeline,
    describe_item,
    describe_timeline,
)
from services.charts.timeline_layout import (
    HEAD,
    NAMES_WIDTH,
    Days,
    Placed,
    PlacedLane,
    days_of,
    place_lanes,
    timeline_height,
)
from services.design.tokens import ColorName

TODAY: Final = "Aujourd’hui"

_TINTS: Final[dict[SeriesColor, ColorName]] = {
    "data_1": "data_1_tint",
    "data_2": "data_2_tint",
    "data_3": "data_3_tint",
    "data_4": "data_4_tint",
    "data_5": "data_5_tint",
}
_GRID: Final = Stroke("line", 1)
_WEEK: Final = Stroke("line", 1, (2, 3))
_NAME: Final = TextStyle(13, "ink_2", 600)
_YEAR: Final = TextStyle(13, "ink_2", 600)
_MONTH: Final = TextStyle(12, "ink_3")
_TODAY: Final = TextStyle(12, "on_primary", 600)
_LINE_OF_TODAY: Final = Stroke("primary", 2)
_NUMBER: Final = TextStyle(13, "primary_ink", 700)
_COUNT: Final = TextStyle(12, "ink", 600)
_ROOM_OF_A_WEEK: Final = 34
_ROOM_OF_A_MONTH: Final = 38
_ROOM_OF_A_YEAR: Final = 36
_CORNER: Final = 4


def timeline_chart(timeline: Timeline) -> Chart:
    """Bind a timeline, sized for the width of a page; its height follows its lanes."""
    size = Size(1200, timeline_height(timeline))
    return Chart(partial(draw_timeline, timeline=timeline), describe_timeline(timeline), size)


def draw_timeline(canvas: ChartCanvas, area: Area, timeline: Timeline) -> Hits:
    """Draw a timeline from the ground up, so that today's line crosses bars and not words."""
    days = days_of(timeline, area)
    lanes = place_lanes(canvas, timeline, area)
    _draw_future(canvas, days, timeline.today)
    written = _draw_months(canvas, days, _today_label(canvas, days, timeline.today))
    for lane in lanes:
        _draw_lane(canvas, lane)
    bottom = Point(area.left, days.area.bottom), Point(area.right, days.area.bottom)
    canvas.line(*bottom, _GRID)
    with canvas.clip(days.area):
        for placed in _items(lanes):
            if isinstance(placed.item, Span):
                _draw_bar(canvas, placed, placed.item, days.area)
    written += _written(canvas, lanes)
    _draw_today(canvas, days, timeline.today, written)
    with canvas.clip(days.area):
        for placed in _items(lanes):
            _draw_front(canvas, placed)
    return tuple(
        Hit(placed.area, describe_item(placed.item, timeline.today), placed.item)
        for placed in _items(lanes)
    )


def _items(lanes: tuple[PlacedLane, ...]) -> Iterator[Placed]:
    for lane in lanes:
        yield from lane.items


def _draw_future(canvas: ChartCanvas, days: Days, today: date) -> None:
    left = max(days.x(today), days.area.left)
    if left < days.area.right:
        future = Area(left, days.area.top, days.area.right - left, days.area.height)
        canvas.rectangle(future, fill="future")


def _draw_months(canvas: ChartCanvas, days: Days, today: Area | None) -> list[Area]:
    """Draw the months and the years, and return where months are written."""
    ticks = list(_ticks(days))
    ends = [*(days.x(month) for month in ticks[1:]), days.area.right]
    written, year_end = [], days.area.left
    for rank, (month, end) in enumerate(zip(ticks, ends, strict=True)):
        opens_year = month.month == 1 or rank == 0
        x = max(days.x(month), days.area.left)
        top = days.area.top - (18 if opens_year else 4)
        canvas.line(Point(x, top), Point(x, days.area.bottom), _GRID)
        text = formatting.short_month_name(month)
        label = Area(x + 4, days.area.top - 18, canvas.text_width(text, _MONTH), 16)
        if label.right + 4 <= end:
            canvas.text(Point(label.left, days.area.top - 7), text, _MONTH)
            written.append(label)
        if opens_year:
            year_end = _write_year(canvas, days, month, max(x + 4, year_end), today)
    return written + _draw_weeks(canvas, days, written)


def _draw_weeks(canvas: ChartCanvas, days: Days, written: list[Area]) -> list[Area]:
    """Draw the Mondays when there is room for them, and return where their days are written."""
    if days.week_width < _ROOM_OF_A_WEEK:
        return []
    added: list[Area] = []
    monday = days.start + timedelta(days=-days.start.weekday() % 7)
    while monday <= days.end:
        x, text = days.x(monday), str(monday.day)
        label = Area(x + 4, days.area.top - 18, canvas.text_width(text, _MONTH), 16)
        free = all(label.left > one.right + 4 or label.right + 4 < one.left for one in written)
        if monday.day != 1 and free and label.right <= days.area.right:
            canvas.line(Point(x, days.area.top - 4), Point(x, days.area.bottom), _WEEK)
            canvas.text(Point(label.left, days.area.top - 7), text, _MONTH)
            added.append(label)
        monday += timedelta(days=7)
    return added


def _write_year(
    canvas: ChartCanvas, days: Days, month: date, left: float, today: Area | None
) -> float:
    """Write a year beside its first month shown, and return where the next one may begin."""
    text = str(month.year)
    width = canvas.text_width(text, _YEAR)
    if today is not None and today.left - 6 < left + width and left < today.right + 6:
        # Today's label covers the place: the year goes after it.
        left = today.right + 6
    following = days.x(date(month.year + 1, 1, 1))
    if left + width + 6 > min(following, days.area.right + 6):
        return left
    canvas.text(Point(left, days.area.top - 24), text, _YEAR)
    return left + _ROOM_OF_A_YEAR


def _ticks(days: Days) -> Iterator[date]:
    """Give the first day of the months there is room for, and the month of the first day."""
    step = next((count for count in (1, 3, 6) if count * days.month_width >= _ROOM_OF_A_MONTH), 12)
    month = days.start.replace(day=1)
    yield month
    while (month := _later(month, 1)) <= days.end:
        if (month.month - 1) % step == 0:
            yield month


def _later(month: date, count: int) -> date:
    years, rank = divmod(month.month - 1 + count, 12)
    return date(month.year + years, rank + 1, 1)


def _draw_lane(canvas: ChartCanvas, placed: PlacedLane) -> None:
    area = placed.area
    canvas.line(Point(area.left, area.top), Point(area.right, area.top), _GRID)
    name = elide(canvas, placed.lane.label, _NAME, NAMES_WIDTH - 20)
    canvas.text(Point(area.left + 8, _NAME.baseline(area.top + 20)), name, _NAME)


def _draw_bar(canvas: ChartCanvas, placed: Placed, span: Span, plot: Area) -> None:
    area = placed.area
    inner = Area(area.left + 0.5, area.top + 0.5, area.width - 1, area.height - 1)
    if span.state is SpanState.GAP:
        edge = Stroke("danger", 1.3, (4, 3))
        canvas.rectangle(inner, fill="danger_tint", stroke=edge, radius=_CORNER)
        return
    if span.state is SpanState.PLANNED:
        edge = Stroke(span.color, 1.3, (4, 3))
        canvas.rectangle(inner, fill="surface", stroke=edge, radius=_CORNER)
        return
    canvas.rectangle(area, fill=_TINTS[span.color], radius=_CORNER)
    canvas.rectangle(Area(area.left, area.top, HEAD, area.height), fill=span.color, radius=HEAD / 2)
    if span.state is SpanState.LATE:
        x = max(min(area.right, plot.right) - 12, area.left + 12)
        canvas.marker(Marker.TRIANGLE, Point(x, area.middle), 7, "warning")


def _draw_front(canvas: ChartCanvas, placed: Placed) -> None:
    if isinstance(placed.item, Cluster):
        _draw_cluster(canvas, placed, placed.item)
    elif isinstance(placed.item, Moment):
        _draw_moment(canvas, placed, placed.item)
    elif placed.words is not None:
        canvas.text(placed.words.at, placed.words.text, placed.words.style)


def _draw_moment(canvas: ChartCanvas, placed: Placed, moment: Moment) -> None:
    center = placed.center
    match moment.kind:
        case MomentKind.PRESENT:
            canvas.marker(Marker.DISC, center, 5, "data_1")
        case MomentKind.ABSENT:
            canvas.marker(Marker.CROSS, center, 5, "danger")
        case MomentKind.TO_COME:
            canvas.marker(Marker.RING, center, 4.5, "data_1")
        case MomentKind.DONE:
            canvas.marker(Marker.TICK, center, 5, "data_1")
        case MomentKind.NUMBERED:
            edge = Stroke("primary", 1.4)
            canvas.rectangle(placed.area, fill="primary_tint", stroke=edge, radius=5)
            position = Point(center.x, _NUMBER.baseline(center.y))
            canvas.text(position, moment.label, _NUMBER, Anchor.MIDDLE)


def _draw_cluster(canvas: ChartCanvas, placed: Placed, cluster: Cluster) -> None:
    """Draw how many there are, and a cross when somebody did not come to one of them."""
    area, center = placed.area, placed.center
    edge = Stroke("data_1", 1.4)
    canvas.rectangle(area, fill="surface", stroke=edge, radius=area.width / 2)
    position = Point(center.x, _COUNT.baseline(center.y))
    canvas.text(position, str(len(cluster.moments)), _COUNT, Anchor.MIDDLE)
    if any(moment.kind is MomentKind.ABSENT for moment in cluster.moments):
        canvas.marker(Marker.CROSS, Point(area.right - 3, area.top + 1), 3.5, "danger")


def _today_label(canvas: ChartCanvas, days: Days, today: date) -> Area | None:
    if not days.start <= today <= days.end:
        return None
    width = canvas.text_width(TODAY, _TODAY) + 14
    left = min(max(days.x(today) - width / 2, days.area.left), days.area.right - width)
    return Area(left, days.area.top - 39, width, 19)


def _written(canvas: ChartCanvas, lanes: tuple[PlacedLane, ...]) -> Iterator[Area]:
    for placed in _items(lanes):
        if placed.words is not None:
            width = canvas.text_width(placed.words.text, placed.words.style)
            yield Area(placed.words.at.x, placed.area.top, width, placed.area.height)


def _draw_today(canvas: ChartCanvas, days: Days, today: date, written: list[Area]) -> None:
    """Draw the line of today, broken where it would cross words."""
    label = _today_label(canvas, days, today)
    if label is None:
        return
    x, top = days.x(today), label.bottom
    crossed = [area for area in written if area.left - 2 <= x <= area.right + 2]
    for area in sorted(crossed, key=lambda area: area.top):
        canvas.line(Point(x, top), Point(x, max(area.top, top)), _LINE_OF_TODAY)
        top = area.bottom
    canvas.line(Point(x, top), Point(x, days.area.bottom), _LINE_OF_TODAY)
    canvas.rectangle(label, fill="primary", radius=_CORNER)
    position = Point(label.left + label.width / 2, _TODAY.baseline(label.middle))
    canvas.text(position, TODAY, _TODAY, Anchor.MIDDLE)
