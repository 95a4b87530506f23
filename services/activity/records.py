"""Write the activity of a week: add what was done, and accept its hours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionOwner, ActionStatus, ActivityKind
from models.event import Attendance, Event
from services.activity.hours import Hours, hours_of
from services.activity.totals import action_day
from services.activity.weeks import sunday_of
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths import fields
from services.youths.loading import flush, part_for, youth_for
from services.youths.records import checks, events

WRITE = "action.write"
VALIDATE = "activity.validate"
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class ActivityInput:
    """Something a person did, or is about to do, as typed.

    Attributes:
        day: When it was done; when it is due if it is still under way.
        minutes: As told by the person; the usual length of its kind when None.
        is_done: Finished already.
    """

    activity: ActivityKind
    title: str | None
    day: date
    minutes: int | None = None
    is_done: bool = True


def add_activity(session: Session, youth_id: int, data: ActivityInput, *, today: date) -> int:
    """Add an action to a week and return its identifier; needs ``action.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    worth = hours_of(session).actions[data.activity]
    checks.in_lifetime("day", data.day, youth)
    checks.between("minutes", data.minutes, 1, _DAY_MINUTES)
    if data.is_done:
        fields.past_day("day", data.day, today)
    action = Action(
        youth_id=youth.id,
        domain=worth.domain,
        title=fields.line("title", data.title) or worth.label,
        owner=ActionOwner.YOUTH,
        due_on=None if data.is_done else data.day,
        status=ActionStatus.DONE if data.is_done else ActionStatus.IN_PROGRESS,
        done_on=data.day if data.is_done else None,
        activity=data.activity,
        declared_minutes=data.minutes,
    )
    session.add(action)
    flush(session)
    return action.id


def set_validated(session: Session, action_id: int, version: int, minutes: int | None) -> None:
    """Accept the hours of a finished action, or take them back; needs ``activity.validate``.

    Args:
        session: Where to write.
        action_id: The action.
        version: As it was read.
        minutes: The time accepted; None takes the hours back.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: It is not finished, counts for nothing, or the time is not possible.
    """
    action, _youth = part_for(session, Action, action_id, version, VALIDATE)
    if action.activity is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette action ne fait pas partie de l’activité de la semaine. Donnez-lui une"
            " catégorie avant de valider ses heures.",
        )
        raise ValidationError("activity", message)
    if minutes is not None and action.status is not ActionStatus.DONE:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette action n’est pas terminée : ses heures se valident une fois qu’elle est faite."
            " Notez-la d’abord « faite ».",
        )
        raise ValidationError("status", message)
    checks.between("minutes", minutes, 0, _DAY_MINUTES)
    action.validated_minutes = minutes
    flush(session)


def validate_week(session: Session, youth_id: int, monday: date) -> tuple[int, ...]:
    """Accept the hours told for every finished action of a week; needs ``activity.validate``.

    Those already accepted are left as they are.

    Returns:
        The actions validated, to undo it.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
    """
    youth = youth_for(session, youth_id, VALIDATE)
    hours = hours_of(session)
    waiting = session.scalars(
        select(Action).where(
            Action.youth_id == youth.id,
            Action.activity.is_not(None),
            Action.status == ActionStatus.DONE,
            Action.validated_minutes.is_(None),
            action_day().between(monday, sunday_of(monday)),
        )
    ).all()
    for action in waiting:
        action.validated_minutes = told_minutes(action, hours)
    flush(session)
    return tuple(action.id for action in waiting)


def take_back(session: Session, youth_id: int, actions: Sequence[int]) -> None:
    """Undo the validation of a week; needs ``activity.validate``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
    """
    youth = youth_for(session, youth_id, VALIDATE)
    rows = select(Action).where(Action.youth_id == youth.id, Action.id.in_(actions))
    for action in session.scalars(rows):
        action.validated_minutes = None
    flush(session)


def mark_meeting(
    session: Session, event_id: int, version: int, attendance: Attendance, *, today: date
) -> None:
    """Note whether the person came to a meeting of the week; needs ``event.write``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: The meeting is to come.
    """
    event, _youth = part_for(session, Event, event_id, version, events.WRITE)
    data = events.EventInput(
        kind=event.kind,
        occurred_on=event.occurred_on,
        modality=event.modality,
        attendance=attendance,
        starts_at=event.starts_at,
        duration_minutes=event.duration_minutes,
        label=event.label,
        from_youth=event.from_youth,
    )
    events.edit_event(session, event_id, version, data, today=today)


def told_minutes(action: Action, hours: Hours) -> int:
    """Return the time an action counts for when nobody has accepted it yet."""
    if action.declared_minutes is not None:
        return action.declared_minutes
    if action.validated_minutes is not None:
        return action.validated_minutes
    return 0 if action.activity is None else hours.actions[action.activity].minutes
