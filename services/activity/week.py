"""The weeks of one person, and the lines one week is made of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionStatus, ActivityKind
from models.event import Attendance, Event, EventKind
from models.pathway import Pathway, Programme
from services.activity.hours import Hours, hours_of
from services.activity.records import told_minutes
from services.activity.totals import action_day, week_totals
from services.activity.weeks import (
    DAYS,
    Span,
    WeekState,
    monday_of,
    state_of,
    sunday_of,
    weeks_between,
)
from services.permissions import require

READ = "activity.read"
SHOWN_WEEKS = 12
_AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """What one week of a person holds.

    Attributes:
        monday: Its first day.
    """

    monday: date
    state: WeekState
    declared_minutes: int
    validated_minutes: int

    @property
    def is_compared(self) -> bool:
        """Tell whether the week may be compared with the floor."""
        return self.state is WeekState.COMPLETE


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting, and what it is worth.

    Attributes:
        is_usual: Its length is not written: the hours of its kind are counted.
    """

    id: int
    version: int
    day: date
    kind: EventKind
    label: str | None
    attendance: Attendance
    declared_minutes: int
    validated_minutes: int
    is_usual: bool


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action, and what it is worth.

    Attributes:
        validated_minutes: None until somebody accepts a number of hours.
        is_usual: Nobody told how long it took: the hours of its kind are counted.
    """

    id: int
    version: int
    day: date
    activity: ActivityKind
    activity_label: str
    title: str
    status: ActionStatus
    declared_minutes: int
    validated_minutes: int | None
    is_usual: bool

    @property
    def awaits(self) -> bool:
        """Tell whether it is finished and its hours are not accepted yet."""
        return self.status is ActionStatus.DONE and self.validated_minutes is None


Line = MeetingLine | ActionLine


@dataclass(frozen=True, slots=True)
class Activity:
    """The weeks of a person, the oldest first, and the rules they are read with.

    Attributes:
        spans: Days of the contracts, the earliest first; empty when there was none.
    """

    youth_id: int
    spans: tuple[Span, ...]
    weeks: tuple[Week, ...]
    hours: Hours


def activity_of(
    session: Session, youth_id: int, *, today: date, count: int = SHOWN_WEEKS
) -> Activity:
    """Return the last weeks of a person, up to the next one; needs ``activity.read``.

    When the contract is over, the weeks are its last ones.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, READ)
    hours = hours_of(session)
    spans = spans_of(session, [youth_id]).get(youth_id, ())
    last = _last_day(spans, today)
    mondays = weeks_between(last - DAYS * (count - 1), last)
    totals = totals_of(session, [youth_id], mondays, hours)
    weeks = (
        Week(monday, state_of(monday, spans, today), *totals.get((youth_id, monday), (0, 0)))
        for monday in mondays
    )
    return Activity(youth_id, spans, tuple(weeks), hours)


def lines_of(session: Session, youth_id: int, monday: date) -> tuple[Line, ...]:
    """Return what a week is made of, day by day; needs ``activity.read``.

    What counts for nothing, such as a meeting missed, is there too, with no hours.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, READ)
    hours = hours_of(session)
    sunday = sunday_of(monday)
    events = session.scalars(
        select(Event).where(Event.youth_id == youth_id, Event.occurred_on.between(monday, sunday))
    )
    actions = session.execute(
        select(Action, action_day().label("day")).where(
            Action.youth_id == youth_id,
            Action.activity.is_not(None),
            action_day().between(monday, sunday),
        )
    )
    meetings: list[Line] = [
        _meeting(event, hours) for event in events if hours.meetings[event.kind]
    ]
    done: list[Line] = [_action(action, day, hours) for action, day in actions if day is not None]
    return tuple(sorted(meetings + done, key=lambda line: (line.day, line.id)))


def spans_of(session: Session, youth_ids: Iterable[int]) -> dict[int, tuple[Span, ...]]:
    """Return the days of the CEJ of some people, the earliest first."""
    rows = session.execute(
        select(Pathway.youth_id, Pathway.started_on, Pathway.ended_on)
        .where(Pathway.youth_id.in_(list(youth_ids)), Pathway.programme == Programme.CEJ)
        .order_by(Pathway.started_on, Pathway.id)
    )
    found: dict[int, tuple[Span, ...]] = {}
    for youth_id, start, end in rows:
        found[youth_id] = (*found.get(youth_id, ()), Span(start, end))
    return found


def totals_of(
    session: Session, youth_ids: Iterable[int], mondays: Iterable[date], hours: Hours
) -> dict[tuple[int, date], tuple[int, int]]:
    """Return the minutes declared and validated of some people, by person and week."""
    totals = week_totals(tuple(mondays), hours).c
    rows = session.execute(
        select(
            totals.youth_id, totals.monday, totals.declared_minutes, totals.validated_minutes
        ).where(totals.youth_id.in_(list(youth_ids)))
    )
    return {(row.youth_id, row.monday): (row[2], row[3]) for row in rows}


def _last_day(spans: tuple[Span, ...], today: date) -> date:
    """Return the last day worth showing: next week, or that of the last exit."""
    ends = [today + _AHEAD if span.end is None else span.end for span in spans]
    return min(max(ends, default=today), monday_of(today) + DAYS)


def _meeting(event: Event, hours: Hours) -> MeetingLine:
    is_usual = event.duration_minutes is None or not hours.uses_duration
    worth = hours.meetings[event.kind] if is_usual else event.duration_minutes or 0
    counts = event.attendance not in hours.not_declared
    return MeetingLine(
        id=event.id,
        version=event.version,
        day=event.occurred_on,
        kind=event.kind,
        label=event.label,
        attendance=event.attendance,
        declared_minutes=worth if counts else 0,
        validated_minutes=worth if event.attendance in hours.validated else 0,
        is_usual=is_usual,
    )


def _action(action: Action, day: date, hours: Hours) -> ActionLine:
    assert action.activity is not None  # noqa: S101 - asked for so
    return ActionLine(
        id=action.id,
        version=action.version,
        day=day,
        activity=action.activity,
        activity_label=hours.label(action.activity),
        title=action.title,
        status=action.status,
        declared_minutes=told_minutes(action, hours),
        validated_minutes=action.validated_minutes if action.status is ActionStatus.DONE else None,
        is_usual=action.declared_minutes is None and action.validated_minutes is None,
    )
