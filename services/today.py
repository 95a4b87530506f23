"""The adviser's day: whom to see, whom to call back, and what must be finished."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionOwner, ActionStatus, Draft
from models.event import Attendance, Event, EventKind
from models.pathway import Pathway, Programme
from models.youth import Youth
from services import compulsory
from services.actor import Actor
from services.agenda.appointments import may_see_labels
from services.breaks import listing
from services.breaks.people import BreakLine, named
from services.breaks.scope import Scope
from services.breaks.undo import Settled, settled
from services.carry_over.ticking import Waiting, waiting
from services.caseload import caseload_of
from services.coverage import Handover, handovers
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed, require
from services.programmes import deadlines as programmes
from services.reception import WalkInRow, waiting_for

LISTED: Final = 100  # lines shown: the whole list has its own screen
DEADLINES_WITHIN: Final = 7  # days
RETENTION_WITHIN: Final = 30
_COMPULSORY: Final = QT_TRANSLATE_NOOP("services", "16-18 ans")
_INFORM: Final = QT_TRANSLATE_NOOP("services", "informer le département avant le {day}")
_KEPT: Final = QT_TRANSLATE_NOOP("services", "fin de conservation du dossier le {day}")
_ERASED: Final = QT_TRANSLATE_NOOP("services", "dossier à effacer depuis le {day}")
OPEN_ACTIONS: Final = (ActionStatus.TO_DO, ActionStatus.IN_PROGRESS)


@dataclass(frozen=True, slots=True)
class Appointment:
    """One meeting of the day.

    Attributes:
        version: To be given back when the attendance is noted.
    """

    event_id: int
    version: int
    youth_id: int
    name: str
    kind: EventKind
    starts_at: time | None
    duration_minutes: int | None
    attendance: Attendance
    label: str | None


@dataclass(frozen=True, slots=True)
class Task:
    """Something the adviser has to do themselves, late or due within a week."""

    action_id: int
    version: int
    youth_id: int
    name: str
    title: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date that comes within a week, or a file to be erased within a month.

    Attributes:
        about: What it is of, such as a programme; empty for the retention of the file.
        message: What has to be done, with ``{day}``; source text in the ``services`` context.
    """

    youth_id: int
    name: str
    on: date
    about: str
    message: str


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
    """Everything the page shows.

    Attributes:
        waiting: Who is at the desk for the actor.
        lines: People at risk, the first ``LISTED`` of ``at_risk``.
        settled: What was dealt with in the last hour.
        handovers: What is handed over to a colleague, or covered for one.
        to_carry_over: Lines to type again in I-MILO; None for the roles that do not.
    """

    waiting: tuple[WalkInRow, ...]
    appointments: tuple[Appointment, ...]
    tomorrow: tuple[Appointment, ...]
    lines: tuple[BreakLine, ...]
    at_risk: int
    settled: tuple[Settled, ...]
    handovers: tuple[Handover, ...]
    drafts: tuple[OpenDraft, ...]
    tasks: tuple[Task, ...]
    deadlines: tuple[Deadline, ...]
    retention: tuple[Deadline, ...]
    to_carry_over: Waiting | None
    tallies: Tallies


def load_day(session: Session, *, today: date) -> Day:
    """Return the day of whoever is signed in.

    Raises:
        NotPermittedError: The actor sees no young person's name.
    """
    actor = require(session, "youth.identity")
    sees_breaks = is_allowed(actor, "break.read")
    carries_over = is_allowed(actor, "carry_over.write")
    scope = Scope(caseload_of(session, actor.account_id, today))
    lines = listing.ranked(session, scope, today=today) if sees_breaks else ()
    return Day(
        waiting=_waiting(session, actor, today),
        appointments=_appointments(session, actor, today),
        tomorrow=_appointments(session, actor, today + timedelta(days=1)),
        lines=named(session, lines[:LISTED]) if sees_breaks else (),
        at_risk=len(lines),
        settled=settled(session, today=today) if sees_breaks else (),
        handovers=handovers(session, today=today) if sees_breaks else (),
        drafts=_drafts(session, actor),
        tasks=_tasks(session, scope, today) if is_allowed(actor, "youth.record") else (),
        deadlines=_deadlines(session, actor, scope, today),
        retention=_ending_retention(session, scope, today),
        to_carry_over=waiting(session, today=today) if carries_over else None,
        tallies=_tallies(session, scope, today),
    )


def _waiting(session: Session, actor: Actor, today: date) -> tuple[WalkInRow, ...]:
    if actor.account_id is None or not is_allowed(actor, "reception.read"):
        return ()
    return waiting_for(session, actor.account_id, today)


def _name() -> ColumnElement[str]:
    return Youth.first_name + " " + Youth.last_name


def _appointments(session: Session, actor: Actor, day: date) -> tuple[Appointment, ...]:
    sees_labels = may_see_labels(actor)
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
            event.version,
            event.youth_id,
            name,
            event.kind,
            event.starts_at,
            event.duration_minutes,
            event.attendance,
            event.label if sees_labels else None,
        )
        for event, name in session.execute(query)
    )


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


def _tasks(session: Session, scope: Scope, today: date) -> tuple[Task, ...]:
    """Return what the adviser has to do; what is late for others is a break."""
    query = (
        select(Action.id, Action.version, Youth.id, _name(), Action.title, Action.due_on)
        .join(Youth, Youth.id == Action.youth_id)
        .where(
            *scope.held(),
            Action.owner == ActionOwner.ADVISER,
            Action.status.in_(OPEN_ACTIONS),
            Action.due_on <= today + timedelta(days=DEADLINES_WITHIN),
        )
        .order_by(Action.due_on, Action.id)
        .limit(LISTED)
    )
    return tuple(
        Task(key, version, youth_id, name, title, due_on)
        for key, version, youth_id, name, title, due_on in session.execute(query)
        if due_on is not None
    )


def _deadlines(session: Session, actor: Actor, scope: Scope, today: date) -> tuple[Deadline, ...]:
    """Return what the programmes and the obligation to train ask for within a week."""
    last = today + timedelta(days=DEADLINES_WITHIN)
    found: list[Deadline] = []
    if is_allowed(actor, "youth.record"):
        coming = [
            one
            for one in programmes.deadlines(session, today, scope=tuple(scope.held()))
            if today <= one.due_on <= last
        ]
        ids = {one.youth_id for one in coming}
        names = session.execute(select(Youth.id, _name()).where(Youth.id.in_(ids)))
        called = {row[0]: row[1] for row in names}
        found += [
            Deadline(
                one.youth_id,
                called[one.youth_id],
                one.due_on,
                one.programme,
                programmes.MESSAGES[one.kind],
            )
            for one in coming
        ]
    if is_allowed(actor, compulsory.READ):
        found += [
            Deadline(one.youth_id, one.name, one.deadline, _COMPULSORY, _INFORM)
            for one in compulsory.open_cases(session, today, scope=tuple(scope.held()))
            if today <= one.deadline <= last and one.dates.informed_on is None
        ]
    return tuple(sorted(found, key=lambda one: (one.on, one.youth_id, one.message)))


def _ending_retention(session: Session, scope: Scope, today: date) -> tuple[Deadline, ...]:
    # Whatever the status: a closed file is the first to be erased.
    held = scope.caseload.holds() if scope.caseload is not None else Youth.id.is_not(None)
    query = (
        select(Youth.id, _name(), Youth.retention_ends_on)
        .where(
            held,
            Youth.retention_ends_on <= today + timedelta(days=RETENTION_WITHIN),
            Youth.hold_reason.is_(None),
        )
        .order_by(Youth.retention_ends_on, Youth.search_key)
    )
    return tuple(
        Deadline(key, name, on, "", _ERASED if on < today else _KEPT)
        for key, name, on in session.execute(query)
        if on is not None
    )


def _tallies(session: Session, scope: Scope, today: date) -> Tallies:
    def count(*conditions: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(Youth).where(*scope.held(), *conditions)
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
