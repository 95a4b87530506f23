"""Steps of a pathway, situations and immersions alike: over, running, to come."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Exists,
    String,
    Subquery,
    and_,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from models.employer import Immersion
from models.pathway import Pathway, Programme, Situation, SituationFamily, SituationState
from models.youth import Youth
from services.breaks.scope import Scope
from services.indicators.expressions import DaysAfter

Families = Sequence[SituationFamily]


def is_running(today: date) -> ColumnElement[bool]:
    """Tell whether a situation goes on: its last day may be past without being entered."""
    return and_(
        Situation.state == SituationState.CURRENT,
        or_(Situation.ended_on.is_(None), Situation.ended_on >= today),
    )


def in_programme(today: date, scope: Scope) -> Subquery:
    """Return who is in a programme: ``youth_id``, ``since`` (the oldest one under way)."""
    return (
        select(Pathway.youth_id, func.min(Pathway.started_on).label("since"))
        .where(
            Pathway.ended_on.is_(None),
            Pathway.started_on <= today,
            Pathway.programme != Programme.GARANTIE_JEUNES,
            *scope.limit(Pathway.youth_id),
        )
        .group_by(Pathway.youth_id)
        .subquery("in_programme")
    )


def last_ended(families: Families, today: date, scope: Scope) -> Subquery:
    """Return the last step over: ``youth_id``, ``ended_on``, ``mark`` (its day and family)."""
    ended = union_all(
        select(
            Situation.youth_id,
            Situation.ended_on.label("ended_on"),
            _mark(Situation.ended_on, cast(Situation.family, String)),
        ).where(
            Situation.family.in_(families),
            Situation.state != SituationState.PLANNED,
            Situation.ended_on < today,
            *scope.limit(Situation.youth_id),
        ),
        select(
            Immersion.youth_id,
            Immersion.ended_on,
            _mark(Immersion.ended_on, literal(SituationFamily.IMMERSION.value)),
        ).where(Immersion.ended_on < today, *scope.limit(Immersion.youth_id)),
    ).subquery("ended")
    return (
        select(
            ended.c.youth_id,
            func.max(ended.c.ended_on, type_=Date).label("ended_on"),
            func.max(ended.c.mark).label("mark"),
        )
        .group_by(ended.c.youth_id)
        .subquery("last_ended")
    )


def running(families: Families, today: date) -> tuple[Exists, Exists]:
    """Return the conditions of a step under way, on ``Youth``."""
    return (
        exists().where(
            Situation.youth_id == Youth.id, Situation.family.in_(families), is_running(today)
        ),
        exists().where(
            Immersion.youth_id == Youth.id,
            Immersion.started_on <= today,
            Immersion.ended_on >= today,
        ),
    )


def to_come(families: Families, today: date) -> tuple[Exists, Exists]:
    """Return the conditions of a step planned, on ``Youth``."""
    return (
        exists().where(
            Situation.youth_id == Youth.id,
            Situation.family.in_(families),
            Situation.state == SituationState.PLANNED,
            or_(Situation.ended_on.is_(None), Situation.ended_on >= today),
        ),
        exists().where(Immersion.youth_id == Youth.id, Immersion.started_on > today),
    )


def next_start(families: Families, today: date, scope: Scope) -> Subquery:
    """Return the next step with a known day: ``youth_id``, ``starts_on``."""
    coming = union_all(
        select(Situation.youth_id, Situation.started_on.label("starts_on")).where(
            Situation.family.in_(families),
            Situation.state == SituationState.PLANNED,
            Situation.started_on > today,
            *scope.limit(Situation.youth_id),
        ),
        select(Immersion.youth_id, Immersion.started_on).where(
            Immersion.started_on > today, *scope.limit(Immersion.youth_id)
        ),
    ).subquery("coming")
    return (
        select(coming.c.youth_id, func.min(coming.c.starts_on, type_=Date).label("starts_on"))
        .group_by(coming.c.youth_id)
        .subquery("next_start")
    )


def is_later(first: Any, second: Any, days: int) -> ColumnElement[bool]:
    """Tell whether more than ``days`` whole days lie between two days."""
    later: ColumnElement[bool] = DaysAfter(first, days + 1) < second
    return later


def _mark(day: Any, family: ColumnElement[str]) -> ColumnElement[str]:
    return (cast(day, String) + ":" + family).label("mark")
