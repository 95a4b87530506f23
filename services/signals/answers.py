"""What the team answers to a signal: decide, say that it does not apply, tell the person."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.signal import NoticeWay, SignalDecision, SignalNotice, SignalOverride
from services.errors import ConflictError, ValidationError
from services.formatting import table_date
from services.i18n import QT_TRANSLATE_NOOP
from services.signals.causes import stored
from services.signals.raised import raised_for
from services.signals.rules import SignalRules, of_agency
from services.youths import fields
from services.youths.loading import flush, part_for, youth_for

__all__ = ["DecisionInput", "NoticeWay", "decide", "finish", "override", "tell", "withdraw"]

DECIDE = "signal.decide"


@dataclass(frozen=True, slots=True)
class DecisionInput:
    """A decision as typed.

    Attributes:
        holder_id: Account of who does it; None when it is still to be said.
        review_on: Meeting at which it is looked at again.
    """

    title: str
    holder_id: int | None = None
    due_on: date | None = None
    review_on: date | None = None


def decide(
    session: Session, youth_id: int, signal: str, data: DecisionInput, *, today: date
) -> int:
    """Note who does what about a signal; needs ``signal.decide`` in the caseload.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ValidationError: A field is not acceptable.
    """
    youth_for(session, youth_id, DECIDE)
    _known(of_agency(session), signal)
    decision = SignalDecision(
        youth_id=youth_id,
        signal=signal,
        decided_on=today,
        title=fields.required_line("title", data.title),
        holder_id=data.holder_id,
        due_on=_to_come("due_on", data.due_on, today),
        review_on=_to_come("review_on", data.review_on, today),
    )
    session.add(decision)
    flush(session)
    return decision.id


def finish(session: Session, decision_id: int, version: int, *, is_done: bool, today: date) -> None:
    """Say that a decision was carried out, or take it back; needs ``signal.decide``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It no longer exists.
        ConflictError: It was changed since it was read.
    """
    decision, _youth = part_for(session, SignalDecision, decision_id, version, DECIDE)
    decision.done_on = today if is_done else None
    flush(session)


def override(session: Session, youth_id: int, signal: str, reason: str, *, today: date) -> int:
    """Say that a signal does not apply; it comes back when the facts it rests on change.

    Needs ``signal.decide`` in the caseload.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ConflictError: The signal is no longer raised.
        ValidationError: No reason is given.
    """
    youth_for(session, youth_id, DECIDE)
    reason = fields.required_line("reason", reason)
    raised = {one.signal: one for one in raised_for(session, [youth_id], None, today)}
    if signal not in raised:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce signal n’est plus relevé pour cette personne. Actualisez la page : il n’y a plus"
            " rien à écarter.",
        )
        raise ConflictError(message)
    row = SignalOverride(
        youth_id=youth_id,
        signal=signal,
        decided_on=today,
        reason=reason,
        facts=stored(raised[signal].causes),
    )
    session.add(row)
    flush(session)
    return row.id


def withdraw(session: Session, override_id: int, version: int, *, today: date) -> None:
    """Take an override back: the signal is shown again; needs ``signal.decide``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It no longer exists.
        ConflictError: It was changed since it was read.
    """
    row, _youth = part_for(session, SignalOverride, override_id, version, DECIDE)
    row.withdrawn_on = today
    flush(session)


def tell(
    session: Session, youth_id: int, signal: str, told_on: date, way: NoticeWay, *, today: date
) -> int:
    """Note that the person was told of a signal; needs ``signal.decide`` in the caseload.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ValidationError: The day is to come, or the signal is not a known one.
    """
    youth_for(session, youth_id, DECIDE)
    _known(of_agency(session), signal)
    fields.past_day("told_on", told_on, today)
    row = SignalNotice(youth_id=youth_id, signal=signal, told_on=told_on, way=way)
    session.add(row)
    flush(session)
    return row.id


def _known(rules: SignalRules, signal: str) -> None:
    if signal not in rules.signals:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce signal n’est plus dans les règles. Actualisez la page."
        )
        raise ValidationError("signal", message)


def _to_come(field: str, day: date | None, today: date) -> date | None:
    if day is not None and day < today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette date ({day}) est déjà passée. Choisissez aujourd’hui ou plus tard."
        )
        raise ValidationError(field, message, day=table_date(day))
    return day
