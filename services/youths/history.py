"""Read everything recorded in a young person's file."""

import dataclasses
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.base import Record
from models.diagnostic import Action, Diagnostic, DiagnosticAnswer
from models.employer import Employer, Immersion
from models.event import Event
from models.pathway import Pathway, Phase, Situation
from services.youths.items import (
    ActionItem,
    DiagnosticItem,
    EventItem,
    ImmersionItem,
    PathwayItem,
    PhaseItem,
    SituationItem,
    full_name,
)
from services.youths.vocabulary import ActionStatus, Level, SituationFamily, SituationState

Item = TypeVar("Item")

# The order in which I-MILO looks for the situation to show.
FAMILY_ORDER = (
    SituationFamily.JOB,
    SituationFamily.WORK_STUDY,
    SituationFamily.TRAINING,
    SituationFamily.IMMERSION,
    SituationFamily.VOLUNTEERING,
    SituationFamily.SCHOOL,
    SituationFamily.JOB_SEEKER,
    SituationFamily.NON_PROFESSIONAL,
    SituationFamily.UNKNOWN,
)
_STATE_ORDER = (SituationState.CURRENT, SituationState.PLANNED, SituationState.ENDED)
_LEFT_TO_DO = frozenset({ActionStatus.TO_DO, ActionStatus.IN_PROGRESS})


def pathways_of(session: Session, youth_id: int) -> tuple[PathwayItem, ...]:
    """Return the programmes, latest first."""
    query = _with_adviser(Pathway, youth_id).order_by(Pathway.started_on.desc(), Pathway.id.desc())
    return tuple(
        _item(PathwayItem, row, adviser_name=full_name(*names))
        for row, *names in session.execute(query)
    )


def phases_of(session: Session, youth_id: int) -> tuple[PhaseItem, ...]:
    """Return the phases of the programmes, in order of time."""
    query = (
        select(Phase)
        .join(Pathway, Pathway.id == Phase.pathway_id)
        .where(Pathway.youth_id == youth_id)
        .order_by(Phase.started_on, Phase.id)
    )
    return tuple(_item(PhaseItem, row) for row in session.scalars(query))


def events_of(session: Session, youth_id: int) -> tuple[EventItem, ...]:
    """Return the meetings and contacts, latest first."""
    query = _with_adviser(Event, youth_id).order_by(Event.occurred_on.desc(), Event.id.desc())
    return tuple(
        _item(EventItem, row, adviser_name=full_name(*names))
        for row, *names in session.execute(query)
    )


def diagnostics_of(session: Session, youth_id: int) -> tuple[DiagnosticItem, ...]:
    """Return the diagnostics, latest first."""
    answers = session.execute(
        select(DiagnosticAnswer.diagnostic_id, DiagnosticAnswer.domain, DiagnosticAnswer.level)
        .join(Diagnostic, Diagnostic.id == DiagnosticAnswer.diagnostic_id)
        .where(Diagnostic.youth_id == youth_id)
    )
    levels: dict[int, dict[str, Level]] = {}
    for diagnostic_id, domain, level in answers:
        levels.setdefault(diagnostic_id, {})[domain] = level
    query = _with_adviser(Diagnostic, youth_id).order_by(
        Diagnostic.made_on.desc(), Diagnostic.id.desc()
    )
    return tuple(
        _item(DiagnosticItem, row, adviser_name=full_name(*names), levels=levels.get(row.id, {}))
        for row, *names in session.execute(query)
    )


def situations_of(session: Session, youth_id: int, *, today: date) -> tuple[SituationItem, ...]:
    """Return the situations: the current ones in the order of families, planned, then ended."""
    query = (
        select(Situation, Employer.name)
        .outerjoin(Employer, Employer.id == Situation.employer_id)
        .where(Situation.youth_id == youth_id)
    )
    items = [
        _item(
            SituationItem,
            row,
            state=state_on(row, today),
            employer_name=employer or row.employer_name,
        )
        for row, employer in session.execute(query)
    ]
    return tuple(sorted(items, key=_situation_rank))


def immersions_of(session: Session, youth_id: int) -> tuple[ImmersionItem, ...]:
    """Return the periods at employers', latest first."""
    query = (
        select(Immersion, Employer.name)
        .outerjoin(Employer, Employer.id == Immersion.employer_id)
        .where(Immersion.youth_id == youth_id)
        .order_by(Immersion.started_on.desc(), Immersion.id.desc())
    )
    return tuple(
        _item(ImmersionItem, row, employer_name=employer)
        for row, employer in session.execute(query)
    )


def actions_of(session: Session, youth_id: int, *, today: date) -> tuple[ActionItem, ...]:
    """Return what was decided: what is left to do by day, then what is behind, latest first."""
    query = (
        select(Action, Diagnostic.made_on)
        .outerjoin(Diagnostic, Diagnostic.id == Action.diagnostic_id)
        .where(Action.youth_id == youth_id)
    )
    items = [
        _item(
            ActionItem,
            row,
            decided_on=_decided_on(row, made_on),
            is_late=row.status in _LEFT_TO_DO and row.due_on is not None and row.due_on < today,
        )
        for row, made_on in session.execute(query)
    ]
    return tuple(sorted(items, key=_action_rank))


def current_situation(situations: tuple[SituationItem, ...]) -> SituationItem | None:
    """Return what the person is doing, chosen as I-MILO does, from situations in order."""
    first = next(iter(situations), None)
    return first if first is not None and first.state is SituationState.CURRENT else None


def state_on(situation: Situation, today: date) -> SituationState:
    """Return the state of a situation: ended once its last day is past, whatever was entered."""
    if situation.ended_on is not None and situation.ended_on < today:
        return SituationState.ENDED
    return situation.state


def _with_adviser(
    kind: type[Pathway] | type[Event] | type[Diagnostic], youth_id: int
) -> Select[*tuple[Any, ...]]:
    return (
        select(kind, Account.first_name, Account.last_name)
        .outerjoin(Account, Account.id == kind.adviser_id)
        .where(kind.youth_id == youth_id)
    )


def _item(kind: type[Item], row: Record, **others: Any) -> Item:
    """Copy the columns that an item shows; ``others`` are the ones it works out."""
    names = [field.name for field in dataclasses.fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: getattr(row, name) for name in names if name not in others}, **others)


def _decided_on(action: Action, diagnosed_on: date | None) -> date:
    return action.created_at.date() if diagnosed_on is None else diagnosed_on


def _situation_rank(item: SituationItem) -> tuple[int, int, int]:
    latest_first = -(item.started_on or date.min).toordinal()
    family = FAMILY_ORDER.index(item.family)
    if item.state is SituationState.CURRENT:
        return (0, family, latest_first)
    return (_STATE_ORDER.index(item.state), latest_first, family)


def _action_rank(item: ActionItem) -> tuple[bool, int, int]:
    if item.status in _LEFT_TO_DO:
        return (False, (item.due_on or date.max).toordinal(), item.id)
    return (True, -(item.done_on or date.min).toordinal(), -item.id)
