"""The adviser's day: whom to see, whom to call back, and what must be finished."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionStatus, Draft
from models.event import Attendance, Event, EventKind
from models.pathway import Pathway, Programme, Situation, SituationFamily, SituationState
from models.youth import Youth, YouthStatus
from services.actor import Actor
from services.permissions import require

# Working thresholds, in days; issue of taste more than of law, except the last one.
SILENT_AFTER = 30
ENDING_WITHIN = 15
DEADLINES_WITHIN = 7
# Code de l'éducation, obligation de formation 16-18: two months to answer (domain.md 3.5).
COMPULSORY_AGES = (16, 18)
OPEN_ACTIONS = (ActionStatus.TO_DO, ActionStatus.IN_PROGRESS)
IDLE_FAMILIES = (
    SituationFamily.JOB_SEEKER,
    SituationFamily.NON_PROFESSIONAL,
    SituationFamily.UNKNOWN,
)
LISTED = 30  # alerts shown: a longer list is not read


class AlertKind(StrEnum):
    """Why a young person is on the list, in the order of the list."""

    PATHWAY_ENDING = "pathway_ending"
    COMPULSORY_TRAINING = "compulsory_training"
    SILENT = "silent"
    ACTION_LATE = "action_late"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One meeting of the day."""

    event_id: int
    youth_id: int
    name: str
    kind: EventKind
    starts_at: time | None
    duration_minutes: int | None
    attendance: Attendance
    label: str | None


@dataclass(frozen=True, slots=True)
class Alert:
    """A young person to call back, with the facts of the reason sentence.

    Attributes:
        on: The date the sentence speaks of: planned end, last contact, due date.
        days: Days from today to ``on``, negative when it is past; None without a date.
        detail: Programme or title of the action, when the sentence needs it.
    """

    kind: AlertKind
    youth_id: int
    name: str
    on: date | None
    days: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """Something begun and not validated."""

    form: str
    youth_id: int | None
    name: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Tallies:
    """The caseload in four numbers."""

    followed: int
    contacted_this_month: int
    in_cej: int
    without_next_step: int


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the page shows."""

    appointments: tuple[Appointment, ...]
    tomorrow: tuple[Appointment, ...]
    alerts: tuple[Alert, ...]
    drafts: tuple[OpenDraft, ...]
    deadlines: tuple[Alert, ...]
    tallies: Tallies


def load_day(session: Session, *, today: date) -> Day:
    """Return the day of whoever is signed in.

    Raises:
        NotPermittedError: The actor sees no young person's name.
    """
    actor = require(session, "youth.identity")
    alerts = _alerts(session, actor, today)
    return Day(
        appointments=_appointments(session, actor, today),
        tomorrow=_appointments(session, actor, today + timedelta(days=1)),
        alerts=alerts,
        drafts=_drafts(session, actor),
        deadlines=tuple(
            alert
            for alert in sorted(alerts, key=lambda alert: alert.on or date.max)
            if alert.days is not None and 0 <= alert.days <= DEADLINES_WITHIN
        ),
        tallies=_tallies(session, actor, today),
    )


def _mine(actor: Actor) -> ColumnElement[bool]:
    held = or_(Youth.adviser_id == actor.account_id, Youth.lent_to_id == actor.account_id)
    return and_(held, Youth.status == YouthStatus.ACTIVE)


def _name() -> ColumnElement[str]:
    return Youth.first_name + " " + Youth.last_name


def _appointments(session: Session, actor: Actor, day: date) -> tuple[Appointment, ...]:
    query = (
        select(Event, _name())
        .join(Youth, Youth.id == Event.youth_id)
        .where(
            Event.occurred_on == day,
            Event.adviser_id == actor.account_id,
            Event.kind != EventKind.MESSAGE,
            Event.attendance.not_in((Attendance.CANCELLED, Attendance.POSTPONED)),
        )
        .order_by(Event.starts_at, Event.id)
    )
    return tuple(
        Appointment(
            event.id,
            event.youth_id,
            name,
            event.kind,
            event.starts_at,
            event.duration_minutes,
            event.attendance,
            event.label,
        )
        for event, name in session.execute(query)
    )


def _alerts(session: Session, actor: Actor, today: date) -> tuple[Alert, ...]:
    finders: tuple[Callable[[Session, Actor, date], Iterable[Alert]], ...] = (
        _ending_pathways,
        _idle_minors,
        _silent_youths,
        _late_actions,
    )
    seen: set[int] = set()
    kept: list[Alert] = []
    for find in finders:  # one line a person: the first reason is the most pressing
        for alert in find(session, actor, today):
            if alert.youth_id not in seen:
                seen.add(alert.youth_id)
                kept.append(alert)
    return tuple(kept[:LISTED])


def _ending_pathways(session: Session, actor: Actor, today: date) -> Iterable[Alert]:
    following = (
        exists()
        .where(Situation.youth_id == Youth.id, Situation.state == SituationState.PLANNED)
        .correlate(Youth)
    )
    query = (
        select(Youth.id, _name(), Pathway.planned_end_on, Pathway.programme)
        .join(Pathway, Pathway.youth_id == Youth.id)
        .where(
            _mine(actor),
            Pathway.ended_on.is_(None),
            Pathway.planned_end_on <= today + timedelta(days=ENDING_WITHIN),
            ~following,
        )
        .order_by(Pathway.planned_end_on, Youth.id)
    )
    return _built(AlertKind.PATHWAY_ENDING, session, query, today)


def _idle_minors(session: Session, actor: Actor, today: date) -> Iterable[Alert]:
    youngest, oldest = COMPULSORY_AGES
    query = (
        select(Youth.id, _name(), func.max(Situation.started_on), func.min(Situation.family))
        .join(Situation, Situation.youth_id == Youth.id)
        .where(
            _mine(actor),
            Youth.birth_date > _years_before(today, oldest),
            Youth.birth_date <= _years_before(today, youngest),
            Situation.state == SituationState.CURRENT,
            Situation.family.in_(IDLE_FAMILIES),
        )
        .group_by(Youth.id, Youth.first_name, Youth.last_name)
        .order_by(func.max(Situation.started_on), Youth.id)
    )
    return _built(AlertKind.COMPULSORY_TRAINING, session, query, today)


def _silent_youths(session: Session, actor: Actor, today: date) -> Iterable[Alert]:
    in_programme = exists().where(Pathway.youth_id == Youth.id, Pathway.ended_on.is_(None))
    query = (
        select(Youth.id, _name(), Youth.last_contact_on, Youth.status)
        .where(
            _mine(actor),
            in_programme.correlate(Youth),
            Youth.last_contact_on < today - timedelta(days=SILENT_AFTER),
        )
        .order_by(Youth.last_contact_on, Youth.id)
        .limit(LISTED)
    )
    return _built(AlertKind.SILENT, session, query, today)


def _late_actions(session: Session, actor: Actor, today: date) -> Iterable[Alert]:
    query = (
        select(Youth.id, _name(), Action.due_on, Action.title)
        .join(Action, Action.youth_id == Youth.id)
        .where(_mine(actor), Action.status.in_(OPEN_ACTIONS), Action.due_on < today)
        .order_by(Action.due_on, Action.id)
        .limit(LISTED)
    )
    return _built(AlertKind.ACTION_LATE, session, query, today)


def _built(
    kind: AlertKind, session: Session, query: Select[int, str, date | None, Any], today: date
) -> Iterable[Alert]:
    for youth_id, name, on, detail in session.execute(query):
        days = (on - today).days if on is not None else None
        yield Alert(kind, youth_id, name, on, days, str(detail))


def _drafts(session: Session, actor: Actor) -> tuple[OpenDraft, ...]:
    query = (
        select(Draft.form, Draft.youth_id, _name(), Draft.saved_at)
        .join(Youth, Youth.id == Draft.youth_id, isouter=True)
        .where(Draft.account_id == actor.account_id)
        .order_by(Draft.saved_at.desc())
    )
    return tuple(
        OpenDraft(form, youth_id, name or "", saved_at)
        for form, youth_id, name, saved_at in session.execute(query)
    )


def _tallies(session: Session, actor: Actor, today: date) -> Tallies:
    def count(*conditions: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(Youth).where(_mine(actor), *conditions)
        return session.scalar(query) or 0

    running = exists().where(Pathway.youth_id == Youth.id, Pathway.ended_on.is_(None))
    in_cej = running.where(Pathway.programme == Programme.CEJ).correlate(Youth)
    coming = (
        exists()
        .where(
            Event.youth_id == Youth.id,
            Event.occurred_on >= today,
            Event.attendance == Attendance.PLANNED,
        )
        .correlate(Youth)
    )
    return Tallies(
        followed=count(),
        contacted_this_month=count(Youth.last_contact_on >= today.replace(day=1)),
        in_cej=count(in_cej),
        without_next_step=count(running.correlate(Youth), ~coming),
    )


def _years_before(today: date, years: int) -> date:
    try:
        return today.replace(year=today.year - years)
    except ValueError:  # 29 February
        return today.replace(year=today.year - years, day=28)
