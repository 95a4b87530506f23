"""Validate a diagnostic: everything that follows from it, in one transaction."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from models.diagnostic import (
    Action,
    ActionStatus,
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticItem,
    DiagnosticStatus,
    ItemKind,
)
from models.event import Attendance, Event, EventKind
from models.youth import Youth
from services.actor import Actor
from services.diagnostics import form_drafts, rules
from services.diagnostics.access import youth_to_write
from services.diagnostics.checks import differs, problems, stored
from services.diagnostics.file_facts import facts_of
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.frozen import FrozenDiagnosticError
from services.diagnostics.grid import Grid
from services.diagnostics.proposals import Proposals, decided, propose
from services.diagnostics.rules import Rules
from services.errors import ConflictError
from services.i18n import QT_TRANSLATE_NOOP

__all__ = ["FrozenDiagnosticError", "Validation", "current_id", "validate"]


@dataclass(frozen=True, slots=True)
class Validation:
    """What validating did.

    Attributes:
        diagnostic_id: The new diagnostic.
        replaced_id: The one it replaces; None for the first.
        event_id: The interview that moves the indicators; None when nobody was met.
        is_first_reception: The interview is the person's first reception.
    """

    diagnostic_id: int
    replaced_id: int | None
    event_id: int | None
    is_first_reception: bool


def validate(
    session: Session,
    youth_id: int,
    form: DiagnosticForm,
    *,
    today: date,
    duration_minutes: int | None,
    made_with: Rules | None = None,
) -> Validation:
    """Write the diagnostic, its actions and its interview, and drop the draft.

    The interview planned today with this adviser is the one that took place; without one, it is
    added. Needs ``diagnostic.write`` in the caseload.

    Args:
        session: A write session.
        youth_id: The person.
        form: The answers.
        today: Local day.
        duration_minutes: Time spent; None when it was not measured.
        made_with: Rules of the interview, which an edit made meanwhile does not change; None for
            those in force.

    Raises:
        ConflictError: Another diagnostic was validated since this one was begun.
        NotFoundError: The file no longer exists.
        NotPermittedError: The role or the caseload forbids it.
        ValidationError: The first of ``checks.problems``.
    """
    youth, actor = youth_to_write(session, youth_id, lock=True)
    _refuse_stale(form, current_id(session, youth_id))
    known = made_with or rules.of_agency(session)
    proposals = propose(form, facts_of(session, youth_id, today), known, today)
    for problem in problems(form, proposals, known.grid, today):
        raise problem
    diagnostic = _diagnostic(form, proposals, known.grid, youth_id)
    diagnostic.made_on = today
    diagnostic.adviser_id = actor.account_id
    diagnostic.duration_minutes = duration_minutes
    diagnostic.validated_at = _now(session)
    rules.keep_with(session, known, diagnostic)
    session.add(diagnostic)
    session.flush()
    session.add_all(_actions(form, youth_id, diagnostic.id))
    _replace(session, form.previous_id, diagnostic.id)
    event, is_first = _meeting(session, youth, actor, form, today, duration_minutes)
    # Even when nothing of it changes: of two diagnostics validated at once, one must be refused.
    flag_modified(youth, "last_contact_on")
    if actor.account_id is not None:
        form_drafts.discard(session, youth_id)
    session.flush()
    return Validation(diagnostic.id, form.previous_id, event.id if event else None, is_first)


def current_id(session: Session, youth_id: int) -> int | None:
    """Return the validated diagnostic of a person that no other replaced."""
    return session.scalars(
        select(Diagnostic.id)
        .where(Diagnostic.youth_id == youth_id, Diagnostic.status == DiagnosticStatus.VALIDATED)
        .order_by(Diagnostic.id.desc())
    ).first()


def _refuse_stale(form: DiagnosticForm, current: int | None) -> None:
    if form.previous_id == current:
        return
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Un diagnostic a été validé pour cette personne depuis que vous avez commencé celui-ci."
        " Relisez-le, puis validez de nouveau : votre saisie est gardée.",
    )
    raise ConflictError(message)


def _now(session: Session) -> datetime:
    now: datetime = session.info["clock"]()
    return now


def _diagnostic(
    form: DiagnosticForm, proposals: Proposals, grid: Grid, youth_id: int
) -> Diagnostic:
    reason = stored(form.orientation_reason) if differs(form, proposals) else None
    return Diagnostic(
        youth_id=youth_id,
        kind=form.kind,
        status=DiagnosticStatus.VALIDATED,
        grid_version=grid.version,
        orientation=decided(form, proposals),
        proposed_orientation=proposals.orientation.orientation,
        orientation_reason=reason,
        review_on=form.review_on,
        notes=stored(form.notes) or None,
        # Silence is written down too: which domains were asked, and not raised.
        answers=[
            DiagnosticAnswer(
                domain=domain.code,
                level=form.level(domain.code),
                comment=stored(form.comment(domain.code)) or None,
            )
            for domain in grid.enabled
        ],
        items=list(_items(form, grid)),
    )


def _items(form: DiagnosticForm, grid: Grid) -> Iterator[DiagnosticItem]:
    for kind, codes, known in (
        (ItemKind.SITUATION, form.situations, grid.situations),
        (ItemKind.OBJECTIVE, form.objectives, grid.objectives),
        (ItemKind.NEED, form.needs, grid.needs),
        (ItemKind.ASSET, form.assets, grid.assets),
    ):
        for code in sorted(codes):
            yield DiagnosticItem(kind=kind, code=code, domain=known[code].domain)


def _actions(form: DiagnosticForm, youth_id: int, diagnostic_id: int) -> Iterator[Action]:
    for action in form.actions:
        yield Action(
            youth_id=youth_id,
            diagnostic_id=diagnostic_id,
            domain=action.domain,
            rule_code=action.rule_code,
            title=stored(action.title),
            owner=action.owner,
            due_on=action.due_on,
            status=ActionStatus.TO_DO,
        )


def _replace(session: Session, previous_id: int | None, diagnostic_id: int) -> None:
    previous = session.get(Diagnostic, previous_id) if previous_id is not None else None
    if previous is not None:
        previous.status = DiagnosticStatus.REPLACED
        previous.replaced_by_id = diagnostic_id


def _meeting(
    session: Session,
    youth: Youth,
    actor: Actor,
    form: DiagnosticForm,
    today: date,
    duration_minutes: int | None,
) -> tuple[Event | None, bool]:
    """Record that the person was met, once a day and an adviser."""
    if form.modality is None:
        return None, False
    is_first = youth.first_reception_on is None
    event = session.scalars(_of_today(youth.id, actor, today)).first()
    if event is None:
        event = Event(
            youth_id=youth.id,
            kind=EventKind.INTERVIEW,
            modality=form.modality,
            occurred_on=today,
            adviser_id=actor.account_id,
            site_id=youth.site_id,
            attendance=Attendance.PRESENT,
            is_first_reception=is_first,
        )
        session.add(event)
    event.attendance = Attendance.PRESENT
    event.modality = form.modality
    event.from_youth = True
    event.is_first_reception = event.is_first_reception or is_first
    event.duration_minutes = duration_minutes or event.duration_minutes
    youth.first_reception_on = youth.first_reception_on or today
    youth.last_contact_on = max(youth.last_contact_on or today, today)
    return event, is_first


def _of_today(youth_id: int, actor: Actor, today: date) -> Select[Event]:
    waiting = (Attendance.PLANNED, Attendance.PRESENT, Attendance.NOT_STATED)
    return (
        select(Event)
        .where(
            Event.youth_id == youth_id,
            Event.occurred_on == today,
            Event.kind == EventKind.INTERVIEW,
            Event.attendance.in_(waiting),
            or_(Event.adviser_id == actor.account_id, Event.adviser_id.is_(None)),
        )
        .order_by(Event.starts_at, Event.id)
    )
