"""Deal with a break: call, appointment, task, postpone; each can be taken back for an hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.diagnostic import Action, ActionOwner, ActionStatus
from models.event import Event
from models.follow_up import BreakAnswer, BreakAnswerKind
from models.youth import Youth
from services import formatting
from services.breaks import rules as rule_files
from services.breaks.listing import Break, PersonBreaks
from services.errors import ConflictError, NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.unit_of_work import actor_of, new_id
from services.youths import fields
from services.youths.loading import flush, youth_for
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import Attendance, EventKind, Modality

RIGHT = "break.answer"


@dataclass(frozen=True, slots=True)
class TaskInput:
    """A task as typed."""

    title: str | None
    due_on: date | None


def note_call(session: Session, line: PersonBreaks, *, reached: bool, today: date) -> int:
    """Note a call and return the act, to be taken back; needs ``break.answer``.

    Who was reached is a contact: the first reason is dealt with. Who did not answer is listed
    again some days later, for every reason.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ConflictError: Somebody dealt with it meanwhile.
    """
    youth = _checked(session, line, today)
    before = youth.last_contact_on
    attendance = Attendance.PRESENT if reached else Attendance.NOT_STATED
    event = EventInput(
        EventKind.MESSAGE, today, modality=Modality.PHONE, attendance=attendance, from_youth=reached
    )
    made = add_event(session, youth.id, event, today=today)
    if reached:
        answer = _Answer(BreakAnswerKind.CALL_REACHED, made_id=made, contact_before=before)
        return _record(session, line.breaks[:1], answer)
    delay = rule_files.current(session).call_again_days
    until = today + timedelta(days=delay)
    answer = _Answer(BreakAnswerKind.CALL_UNANSWERED, until=until, made_id=made)
    return _record(session, line.breaks, answer)


def note_appointment(session: Session, line: PersonBreaks, event_id: int, *, today: date) -> int:
    """Note that an appointment was made for a break and return the act.

    The first reason is dealt with; the others wait until the day after the appointment.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists, or the appointment is with somebody else.
        ConflictError: Somebody dealt with it meanwhile.
    """
    youth = _checked(session, line, today)
    event = session.get(Event, event_id)
    if event is None or event.youth_id != youth.id:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce rendez-vous est avec quelqu’un d’autre : l’alerte reste dans la liste.",
        )
        raise NotFoundError(message)
    act = new_id(session)
    first = _Answer(BreakAnswerKind.APPOINTMENT, made_id=event_id, act_id=act)
    waiting = _Answer(
        BreakAnswerKind.APPOINTMENT,
        until=event.occurred_on + timedelta(days=1),
        made_id=event_id,
        act_id=act,
    )
    _record(session, line.breaks[:1], first)
    return _record(session, line.breaks[1:], waiting)


def add_task(session: Session, line: PersonBreaks, task: TaskInput, *, today: date) -> int:
    """Add a task of the adviser for the first reason and return the act.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ConflictError: Somebody dealt with it meanwhile.
        ValidationError: The title is blank, or the day is missing or past.
    """
    youth = _checked(session, line, today)
    action = Action(
        youth_id=youth.id,
        domain=rule_files.current(session).rules[line.first.code].domain,
        title=fields.required_line("title", task.title),
        owner=ActionOwner.ADVISER,
        due_on=_to_come("due_on", task.due_on, today),
        status=ActionStatus.TO_DO,
    )
    session.add(action)
    flush(session)
    return _record(session, line.breaks[:1], _Answer(BreakAnswerKind.TASK, made_id=action.id))


def postpone(
    session: Session, line: PersonBreaks, until: date | None, reason: str | None, *, today: date
) -> int:
    """Put every reason aside until a day and return the act.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ConflictError: Somebody dealt with it meanwhile.
        ValidationError: The reason is blank, or the day is missing, today or past.
    """
    _checked(session, line, today)
    motive = fields.required_line("reason", reason)
    day = _to_come("until", until, today + timedelta(days=1))
    answer = _Answer(BreakAnswerKind.POSTPONED, until=day, reason=motive)
    return _record(session, line.breaks, answer)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is common to the rows of one act."""

    kind: BreakAnswerKind
    until: date | None = None
    reason: str | None = None
    made_id: int | None = None
    contact_before: date | None = None
    act_id: int | None = None


def _checked(session: Session, line: PersonBreaks, today: date) -> Youth:
    youth = youth_for(session, line.youth_id, RIGHT)
    for one in line.breaks:
        _refuse_answered(session, one, today)
    return youth


def _refuse_answered(session: Session, one: Break, today: date) -> None:
    answered = session.scalars(
        select(BreakAnswer.id)
        .where(
            BreakAnswer.youth_id == one.youth_id,
            BreakAnswer.rule_code == one.code.value,
            BreakAnswer.cause_key == one.cause,
            or_(BreakAnswer.until.is_(None), BreakAnswer.until > today),
        )
        .limit(1)
    ).first()
    if answered is not None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette alerte vient d’être traitée par quelqu’un d’autre. Actualisez la liste.",
        )
        raise ConflictError(message)


def _record(session: Session, breaks: Sequence[Break], answer: _Answer) -> int:
    act = answer.act_id or new_id(session)
    session.add_all(
        BreakAnswer(
            youth_id=one.youth_id,
            rule_code=one.code.value,
            cause_key=one.cause,
            act_id=act,
            answer=answer.kind,
            until=answer.until,
            reason=answer.reason,
            made_id=answer.made_id,
            contact_before=answer.contact_before,
            account_id=_account(session),
        )
        for one in breaks
    )
    flush(session)
    return act


def _account(session: Session) -> int | None:
    account_id = actor_of(session).account_id
    account = None if account_id is None else session.get(Account, account_id)
    return None if account is None else account.id


def _to_come(field: str, day: date | None, first: date) -> date:
    if day is None:
        message = QT_TRANSLATE_NOOP("errors", "Ce champ est obligatoire. Complétez-le.")
        raise ValidationError(field, message)
    if day < first:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette date ({day}) est passée. Indiquez le {first} ou un jour suivant."
        )
        days = {"day": formatting.table_date(day), "first": formatting.table_date(first)}
        raise ValidationError(field, message, **days)
    return day
