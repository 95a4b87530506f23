"""What was dealt with lately, by whom, and how to take it back."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from models.agency import Account
from models.base import Record
from models.diagnostic import Action
from models.event import Event
from models.follow_up import BreakAnswer, BreakAnswerKind
from models.youth import Youth
from services.breaks.answers import RIGHT
from services.caseload import caseload_of
from services.errors import ConflictError, NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths.items import full_name
from services.youths.loading import flush, youth_for

__all__ = ["UNDO_FOR", "BreakAnswerKind", "Settled", "settled", "undo"]

UNDO_FOR: Final = timedelta(hours=1)
_MADE: Final[dict[BreakAnswerKind, type[Event] | type[Action]]] = {
    BreakAnswerKind.CALL_REACHED: Event,
    BreakAnswerKind.CALL_UNANSWERED: Event,
    BreakAnswerKind.APPOINTMENT: Event,
    BreakAnswerKind.TASK: Action,
}


@dataclass(frozen=True, slots=True)
class Settled:
    """An act that can still be taken back.

    Attributes:
        account_name: Who did it, when it was not the actor.
    """

    act_id: int
    youth_id: int
    name: str
    answer: BreakAnswerKind
    until: date | None
    at: datetime
    account_name: str | None


def settled(session: Session, *, today: date) -> tuple[Settled, ...]:
    """Return what was dealt with in the last hour, by the actor or in their caseload.

    Raises:
        NotPermittedError: The role reads no breaks.
    """
    actor = require(session, "break.read")
    since = session.info["clock"]() - UNDO_FOR
    held = caseload_of(session, actor.account_id, today).holds()
    rows = session.execute(
        select(BreakAnswer, Youth, Account.first_name, Account.last_name)
        .join(Youth, Youth.id == BreakAnswer.youth_id)
        .outerjoin(Account, Account.id == BreakAnswer.account_id)
        .where(
            BreakAnswer.created_at > since,
            or_(BreakAnswer.account_id == actor.account_id, held),
        )
        .order_by(BreakAnswer.created_at.desc(), BreakAnswer.id)
    )
    acts: dict[int, Settled] = {}
    for row, youth, first, last in rows:
        is_own = row.account_id == actor.account_id
        acts.setdefault(
            row.act_id,
            Settled(
                row.act_id,
                youth.id,
                f"{youth.first_name} {youth.last_name}",
                row.answer,
                row.until,
                row.created_at,
                None if is_own else full_name(first, last),
            ),
        )
    return tuple(acts.values())


def undo(session: Session, act_id: int) -> None:
    """Take back an act of the last hour, with the event or the action it made.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It was taken back already, or its hour is over.
        ConflictError: What it made was changed since.
    """
    require(session, RIGHT)
    rows = session.scalars(select(BreakAnswer).where(BreakAnswer.act_id == act_id)).all()
    since = session.info["clock"]() - UNDO_FOR
    if not rows or rows[0].created_at <= since:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette réponse ne peut plus être annulée ici. Ouvrez la fiche pour la corriger.",
        )
        raise NotFoundError(message)
    youth = youth_for(session, rows[0].youth_id, RIGHT)
    answer = rows[0]
    _remove_made(session, answer)
    for row in rows:
        session.delete(row)
    flush(session)
    if answer.answer is BreakAnswerKind.CALL_REACHED:
        _give_contact_back(session, youth, answer.contact_before)


def _remove_made(session: Session, answer: BreakAnswer) -> None:
    kind = _MADE.get(answer.answer)
    made: Record | None = (
        None if kind is None or answer.made_id is None else session.get(kind, answer.made_id)
    )
    if made is None:
        return
    if made.version != 1:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce qui a été créé par cette réponse a été modifié depuis. Ouvrez la fiche pour le"
            " corriger.",
        )
        raise ConflictError(message)
    session.delete(made)


def _give_contact_back(session: Session, youth: Youth, before: date | None) -> None:
    """Put the last contact back, unless a later one was entered meanwhile."""
    latest = session.scalar(
        select(func.max(Event.occurred_on)).where(
            Event.youth_id == youth.id,
            or_(Event.attendance == "present", Event.from_youth),
            Event.occurred_on <= (youth.last_contact_on or date.min),
        )
    )
    known = [day for day in (before, latest) if day is not None]
    # Not through the unit of work, as when the event was added: see ``records.events``.
    session.execute(
        update(Youth).where(Youth.id == youth.id).values(last_contact_on=max(known, default=None)),
        execution_options={"is_journaled": True, "synchronize_session": "evaluate"},
    )
