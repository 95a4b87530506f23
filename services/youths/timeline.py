"""A young person's file as a drawing: programmes, situations and their gaps, meetings."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from services import formatting
from services.charts.timeline import (
    Item,
    Lane,
    Moment,
    MomentKind,
    SeriesColor,
    Span,
    SpanState,
    Timeline,
    first_day,
)
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.items import (
    ActionItem,
    DiagnosticItem,
    EventItem,
    ImmersionItem,
    PathwayItem,
    PhaseItem,
    SituationItem,
)
from services.youths.vocabulary import (
    ActionStatus,
    Attendance,
    DiagnosticStatus,
    SituationFamily,
    SituationState,
    word,
)

Translate = Callable[[str], str]

# Shorter stretches without a situation are the days between two contracts, not a break.
SHORTEST_GAP = timedelta(days=15)
_AHEAD = timedelta(days=120)
_OVER = frozenset({ActionStatus.DONE, ActionStatus.ABANDONED})
_COLORS: dict[SituationFamily, SeriesColor] = {
    SituationFamily.JOB: "data_2",
    SituationFamily.WORK_STUDY: "data_4",
    SituationFamily.TRAINING: "data_3",
    SituationFamily.SCHOOL: "data_3",
}
_ATTENDANCES = {
    Attendance.PRESENT: MomentKind.PRESENT,
    Attendance.ABSENT: MomentKind.ABSENT,
}
_STATES = {
    SituationState.PLANNED: SpanState.PLANNED,
    SituationState.CURRENT: SpanState.CURRENT,
    SituationState.ENDED: SpanState.DONE,
}


@dataclass(frozen=True, slots=True)
class History:
    """What is recorded in a file.

    Attributes:
        closed_on: Day the file was closed; None while it is open. No break goes on after it.
    """

    pathways: tuple[PathwayItem, ...] = ()
    phases: tuple[PhaseItem, ...] = ()
    situations: tuple[SituationItem, ...] = ()
    immersions: tuple[ImmersionItem, ...] = ()
    events: tuple[EventItem, ...] = ()
    diagnostics: tuple[DiagnosticItem, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    closed_on: date | None = None


def timeline(
    history: History, *, today: date, since: date | None = None, translate: Translate = str
) -> Timeline:
    """Lay a file out in time, from ``since`` or its first day to a few months ahead.

    Situations without a start are not drawn, nor are the meetings that were cancelled, moved or
    never marked: the lists show them.
    """
    lanes = (
        Lane(
            translate(QT_TRANSLATE_NOOP("services", "Programmes")),
            tuple(_pathways(history.pathways, today, translate)),
        ),
        Lane(
            translate(QT_TRANSLATE_NOOP("services", "Phases")),
            tuple(_phases(history.phases, history.pathways, today)),
        ),
        Lane(
            translate(QT_TRANSLATE_NOOP("services", "Situations")),
            tuple(_situations(history, today, translate)),
        ),
        Lane(
            translate(QT_TRANSLATE_NOOP("services", "Immersions")),
            tuple(_immersions(history.immersions, today, translate)),
        ),
        Lane(
            translate(QT_TRANSLATE_NOOP("services", "Rendez-vous")),
            tuple(_events(history.events, today, translate)),
        ),
        Lane(
            translate(QT_TRANSLATE_NOOP("services", "Diagnostics")),
            tuple(_diagnostics(history.diagnostics, translate)),
        ),
        Lane(translate(QT_TRANSLATE_NOOP("services", "Actions")), tuple(_actions(history.actions))),
    )
    first = since or min((first_day(item) for lane in lanes for item in lane.items), default=today)
    return Timeline(min(first, today).replace(day=1), today + _AHEAD, today, lanes)


def _pathways(items: Iterable[PathwayItem], today: date, translate: Translate) -> Iterator[Span]:
    for item in items:
        label = _capital(translate(word(item.programme)))
        if item.ended_on is None and item.planned_end_on is not None:
            planned = translate(QT_TRANSLATE_NOOP("services", "fin prévue le {day}"))
            label += " · " + planned.format(day=formatting.long_date(item.planned_end_on))
        detail = "" if item.exit_reason is None else translate(word(item.exit_reason))
        end = item.ended_on or item.planned_end_on
        state = _pathway_state(item, today)
        yield _span(item.started_on, end, label, state, detail=detail, record=item)


def _pathway_state(item: PathwayItem, today: date) -> SpanState:
    if item.ended_on is not None:
        return SpanState.DONE
    if item.started_on > today:
        return SpanState.PLANNED
    is_late = item.planned_end_on is not None and item.planned_end_on < today
    return SpanState.LATE if is_late else SpanState.CURRENT


def _phases(
    items: Iterable[PhaseItem], pathways: Iterable[PathwayItem], today: date
) -> Iterator[Span]:
    """Give the phases; one that nobody ended stops with its programme."""
    ends = {pathway.id: pathway.ended_on for pathway in pathways}
    for item in items:
        end = item.ended_on or ends.get(item.pathway_id)
        is_over = end is not None and end < today
        state = SpanState.DONE if is_over else SpanState.CURRENT
        if item.started_on > today:
            state = SpanState.PLANNED
        yield _span(item.started_on, end, item.objective, state, "data_3", record=item)


def _situations(history: History, today: date, translate: Translate) -> Iterator[Span]:
    spans = []
    for item in history.situations:
        if item.started_on is None:
            continue
        # The contract of somebody who looks for a job is the one they hope for.
        is_wish = item.family is SituationFamily.JOB_SEEKER
        code = item.family if item.contract is None or is_wish else item.contract
        words = _capital(translate(word(code)))
        label = f"{words} · {item.label}" if item.label else words
        state = _STATES[item.state]
        end = item.ended_on or (item.started_on if state is SpanState.DONE else None)
        color = _COLORS.get(item.family, "data_5")
        detail = item.employer_name or ""
        spans.append(_span(item.started_on, end, label, state, color, detail, item))
    yield from spans
    yield from _gaps(spans, today, history.closed_on)


def _gaps(spans: Iterable[Span], today: date, closed_on: date | None) -> Iterator[Span]:
    """Return the stretches between situations, and the one that lasts, to the closing at most."""
    covered: date | None = None
    lived = [span for span in spans if span.state is not SpanState.PLANNED]
    for span in sorted(lived, key=lambda span: span.start):
        if covered is not None and span.start - covered > SHORTEST_GAP:
            yield _gap(covered, span.start - timedelta(days=1))
        covered = max(covered or span.start, span.last_day(today))
    until = today if closed_on is None else min(today, closed_on)
    if covered is not None and until - covered >= SHORTEST_GAP:
        yield _gap(covered, closed_on)


def _gap(after: date, end: date | None) -> Span:
    return Span(after + timedelta(days=1), end, "", SpanState.GAP)


def _immersions(
    items: Iterable[ImmersionItem], today: date, translate: Translate
) -> Iterator[Span]:
    for item in items:
        aim = _capital(translate(word(item.aim)))
        state = SpanState.DONE if item.ended_on < today else SpanState.CURRENT
        if item.started_on > today:
            state = SpanState.PLANNED
        label, detail = (item.employer_name, aim) if item.employer_name else (aim, "")
        yield _span(item.started_on, item.ended_on, label, state, "data_2", detail, item)


def _events(items: Iterable[EventItem], today: date, translate: Translate) -> Iterator[Moment]:
    for item in items:
        kind = _ATTENDANCES.get(item.attendance)
        if item.attendance is Attendance.PLANNED and item.occurred_on >= today:
            kind = MomentKind.TO_COME
        if kind is not None:
            words = _capital(translate(word(item.kind)))
            yield Moment(item.occurred_on, kind, words, item.label or "", item)


def _diagnostics(items: Iterable[DiagnosticItem], translate: Translate) -> Iterator[Moment]:
    done = [item for item in items if item.status is not DiagnosticStatus.DRAFT]
    for number, item in enumerate(sorted(done, key=lambda item: (item.made_on, item.id)), 1):
        detail = translate(word(item.kind))
        yield Moment(item.made_on, MomentKind.NUMBERED, str(number), detail, item)


def _actions(items: Iterable[ActionItem]) -> Iterator[Item]:
    for item in items:
        is_over = item.status in _OVER
        if item.status is ActionStatus.DONE and item.done_on == item.decided_on:
            # An activity noted once it was over: a day, and not a stretch of one day.
            yield Moment(item.decided_on, MomentKind.DONE, item.title, record=item)
            continue
        state = SpanState.DONE if is_over else SpanState.CURRENT
        if item.is_late:
            state = SpanState.LATE
        end = item.done_on if is_over else item.due_on
        yield _span(item.decided_on, end, item.title, state, record=item)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _span(
    start: date,
    end: date | None,
    label: str,
    state: SpanState,
    color: SeriesColor = "data_1",
    detail: str = "",
    record: object = None,
) -> Span:
    # An action may be due, or an entry corrected, before the day it is drawn from.
    last = None if end is None else max(start, end)
    return Span(start, last, label, state, color, detail, record)
