"""The path of a young person on lanes: what was, what is, what is planned, and the gaps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from services import formatting
from services.formatting import NBSP

SeriesColor = Literal["data_1", "data_2", "data_3", "data_4", "data_5"]


class SpanState(StrEnum):
    """How a span stands on the day the timeline is drawn."""

    DONE = "done"
    CURRENT = "current"
    PLANNED = "planned"
    LATE = "late"
    GAP = "gap"


class MomentKind(StrEnum):
    """What a day stands for."""

    PRESENT = "present"
    ABSENT = "absent"
    TO_COME = "to_come"
    NUMBERED = "numbered"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, the last one included.

    Attributes:
        end: None while the end is not known; drawn up to today, or for a day when it is ahead.
        label: A few words; a gap writes its own.
        detail: What the tool tip adds to the label and the dates.
        record: What it stands for, for whoever opens it.
    """

    start: date
    end: date | None
    label: str
    state: SpanState = SpanState.DONE
    color: SeriesColor = "data_1"
    detail: str = ""
    record: object = field(default=None, compare=False)

    def last_day(self, today: date) -> date:
        """Return the last day drawn."""
        return self.end if self.end is not None else max(today, self.start)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day: an appointment, what was done at once, or a diagnostic, labelled by its number."""

    day: date
    kind: MomentKind
    label: str = ""
    detail: str = ""
    record: object = field(default=None, compare=False)


Item = Span | Moment


@dataclass(frozen=True, slots=True)
class Cluster:
    """Moments too close to be told apart at this scale, in the order of their days."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """What belongs together, under a name."""

    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes over the days from ``start`` to ``end``, both included.

    Raises:
        ValueError: It would end before it begins.
    """

    start: date
    end: date
    today: date
    lanes: tuple[Lane, ...]

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(self.end)


def first_day(item: Item) -> date:
    """Return the day an item begins."""
    return item.start if isinstance(item, Span) else item.day


def describe_item(item: Item | Cluster, today: date) -> str:
    """Say what an item is and when, for its tool tip."""
    if isinstance(item, Cluster):
        return _cluster_words(item)
    if isinstance(item, Moment):
        words = _moment_words(item)
        when = f"le {formatting.long_date(item.day)}"
    else:
        words = item.label if item.state is not SpanState.GAP else gap_label(item, today)
        when = _span_dates(item)
        if item.state in {SpanState.PLANNED, SpanState.LATE}:
            when += ", prévu" if item.state is SpanState.PLANNED else ", en retard"
    text = f"{words}, {when}" if words else when[:1].upper() + when[1:]
    return f"{text}. {item.detail}" if item.detail else text


def describe_timeline(timeline: Timeline) -> str:
    """Say where the person stands, the gaps, the attendance and what comes next."""
    span = formatting.month_range(timeline.start, timeline.end)
    sentences = [f"Parcours, {span}.", *_current(timeline), *_gaps(timeline)]
    met = (moment for moment in _moments(timeline) if moment.kind is not MomentKind.DONE)
    attendance = list(_attendance(met))
    if attendance:
        sentences.append(f"Rendez-vous{NBSP}: {formatting.enumeration(attendance)}.")
    sentences += _next(timeline)
    return " ".join(sentences)


def gap_label(span: Span, today: date) -> str:
    """Write how long a gap lasts: ``Rupture · 52 j``."""
    return f"Rupture · {formatting.short_days(gap_days(span, today))}"


def gap_days(span: Span, today: date) -> int:
    """Count the days of a gap, the first and the last included."""
    return (span.last_day(today) - span.start).days + 1


def _moment_words(moment: Moment) -> str:
    words = {
        MomentKind.PRESENT: "présent",
        MomentKind.ABSENT: "absent",
        MomentKind.TO_COME: "à venir",
        MomentKind.NUMBERED: f"n°{NBSP}{moment.label}",
        MomentKind.DONE: "fait",
    }[moment.kind]
    if moment.kind is MomentKind.NUMBERED or not moment.label:
        return words[:1].upper() + words[1:]
    return f"{moment.label}, {words}"


def _cluster_words(cluster: Cluster) -> str:
    first, last = cluster.moments[0].day, cluster.moments[-1].day
    attendance = formatting.enumeration(list(_attendance(cluster.moments)))
    when = formatting.date_range(first, last)
    return f"{attendance}, {when}. Agrandissez pour les voir un à un."


def _span_dates(span: Span) -> str:
    if span.end is None:
        return f"depuis le {formatting.long_date(span.start)}"
    return formatting.date_range(span.start, span.end)


def _spans(timeline: Timeline) -> Iterator[Span]:
    for lane in timeline.lanes:
        yield from (item for item in lane.items if isinstance(item, Span))


def _moments(timeline: Timeline) -> Iterator[Moment]:
    for lane in timeline.lanes:
        yield from (item for item in lane.items if isinstance(item, Moment))


def _current(timeline: Timeline) -> list[str]:
    names = [
        span.label
        for span in _spans(timeline)
        if span.state in {SpanState.CURRENT, SpanState.LATE}
        and span.start <= timeline.today <= span.last_day(timeline.today)
    ]
    today = formatting.long_date(timeline.today)
    return [f"Au {today}{NBSP}: {formatting.enumeration(names)}."] if names else []


def _gaps(timeline: Timeline) -> list[str]:
    sentences = []
    for span in _spans(timeline):
        if span.state is SpanState.GAP:
            length = formatting.days(gap_days(span, timeline.today))
            sentences.append(f"Rupture de {length}, {_span_dates(span)}.")
    return sentences


def _attendance(moments: Iterable[Moment]) -> Iterator[str]:
    kinds = [moment.kind for moment in moments]
    words = (
        (MomentKind.PRESENT, "présent", "présents"),
        (MomentKind.ABSENT, "absent", "absents"),
        (MomentKind.TO_COME, "à venir", "à venir"),
        (MomentKind.DONE, "action faite", "actions faites"),
    )
    for kind, one, many in words:
        if number := kinds.count(kind):
            yield formatting.count(number, one, many)


def _next(timeline: Timeline) -> list[str]:
    ahead = [
        span
        for span in _spans(timeline)
        if span.state is SpanState.PLANNED and span.start >= timeline.today
    ]
    if not ahead:
        return []
    first = min(ahead, key=lambda span: span.start)
    return [f"Prochaine étape{NBSP}: {first.label}, le {formatting.long_date(first.start)}."]
