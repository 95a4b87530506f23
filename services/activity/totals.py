"""Minutes declared and validated by young person and by week, in one query.

The bounds of the weeks are worked out in Python and compared with dates: neither engine does
arithmetic on a date, so both agree, whatever their time zone.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Select,
    Subquery,
    and_,
    case,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)

from models.diagnostic import Action, ActionStatus
from models.event import Event
from services.activity import hours as rules
from services.activity.hours import Hours
from services.activity.weeks import monday_of, sunday_of


def week_totals(mondays: Sequence[date], hours: Hours | None = None) -> Subquery:
    """Return the totals of some weeks, for those who did something in them.

    The columns are ``youth_id``, ``monday``, ``declared_minutes`` and ``validated_minutes``. Who
    did nothing in a week has no row for it: join from the people.

    Args:
        mondays: First days of the weeks, in any order.
        hours: The agency's rules (``services.activity.hours.hours_of``); those shipped when None.

    Raises:
        ValueError: A day given is not a Monday.
    """
    for day in mondays:
        if day != monday_of(day):
            raise ValueError(day)
    worth = rules.shipped() if hours is None else hours
    lines = union_all(_meetings(mondays, worth), _actions(mondays, worth)).subquery("lines")
    declared, validated = lines.c.declared_minutes, lines.c.validated_minutes
    return (
        select(
            lines.c.youth_id,
            lines.c.monday,
            func.sum(declared, type_=Integer).label("declared_minutes"),
            func.sum(validated, type_=Integer).label("validated_minutes"),
        )
        .group_by(lines.c.youth_id, lines.c.monday)
        .subquery("week_totals")
    )


def meeting_minutes(hours: Hours) -> ColumnElement[int]:
    """Return what a meeting is worth when it counts; a kind worth nothing is so at any length."""
    usual = case(dict(hours.meetings), value=Event.kind, else_=0)
    if not hours.uses_duration:
        return usual
    nothing = [kind for kind, minutes in hours.meetings.items() if not minutes]
    return case((Event.kind.in_(nothing), 0), else_=func.coalesce(Event.duration_minutes, usual))


def action_day() -> ColumnElement[date | None]:
    """Return the day an action counts on; none while it has not begun, or was given up."""
    return case(
        (Action.status == ActionStatus.DONE, func.coalesce(Action.done_on, Action.due_on)),
        (Action.status == ActionStatus.IN_PROGRESS, Action.due_on),
        else_=null(),
    )


def _meetings(mondays: Sequence[date], hours: Hours) -> Select[Any]:
    minutes = meeting_minutes(hours)
    is_validated = Event.attendance.in_(sorted(hours.validated))
    return select(
        Event.youth_id,
        _monday(Event.occurred_on.expression, mondays).label("monday"),
        minutes.label("declared_minutes"),
        case((is_validated, minutes), else_=0).label("validated_minutes"),
    ).where(
        _within(Event.occurred_on.expression, mondays),
        Event.attendance.not_in(sorted(hours.not_declared)),
    )


def _actions(mondays: Sequence[date], hours: Hours) -> Select[Any]:
    day = action_day()
    usual = case(
        {activity: worth.minutes for activity, worth in hours.actions.items()},
        value=Action.activity,
        else_=0,
    )
    accepted = func.coalesce(Action.validated_minutes, 0)
    return select(
        Action.youth_id,
        _monday(day, mondays).label("monday"),
        func.coalesce(Action.declared_minutes, Action.validated_minutes, usual).label(
            "declared_minutes"
        ),
        case((Action.status == ActionStatus.DONE, accepted), else_=0).label("validated_minutes"),
    ).where(Action.activity.is_not(None), _within(day, mondays))


def _monday(day: ColumnElement[Any], mondays: Sequence[date]) -> ColumnElement[date]:
    whens = [
        (and_(day >= monday, day <= sunday_of(monday)), literal(monday, Date))
        for monday in sorted(set(mondays))
    ]
    return case(*whens, else_=null()) if whens else literal(None, Date)


def _within(day: ColumnElement[Any], mondays: Sequence[date]) -> ColumnElement[bool]:
    """Keep the days of the weeks asked for; runs of weeks are compared as one span."""
    return or_(False, *(and_(day >= first, day <= last) for first, last in _runs(mondays)))


def _runs(mondays: Sequence[date]) -> list[tuple[date, date]]:
    runs: list[tuple[date, date]] = []
    for monday in sorted(set(mondays)):
        if runs and (monday - runs[-1][1]).days == 1:
            runs[-1] = (runs[-1][0], sunday_of(monday))
        else:
            runs.append((monday, sunday_of(monday)))
    return runs
