"""Drafts: what was being typed, safe from a crash and from a lock, and never restored unasked.

A draft belongs to one form, one person and one account. It is not a record: nothing of it is
journaled, and it disappears when the form is saved, when its author discards it, or thirty days
after the last keystroke.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Final

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session

from models.diagnostic import Draft
from models.youth import Youth
from services.actor import Actor
from services.errors import NotFoundError, NotPermittedError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require, require_for
from services.unit_of_work import actor_of

KEPT_FOR: Final = timedelta(days=30)
RIGHTS: Final[Mapping[str, str]] = {
    "diagnostic": "diagnostic.write",
    "new_youth": "youth.create",
    "youth": "youth.edit",
    "record": "youth.identity",  # the small forms of a file: saving them asks for more
    "entry": "employer.write",
    "appointment": "event.write",
    "group": "group_event.write",
    "rule": "rule.edit",
}
"""Right without which a form keeps no draft, by the first word of its code."""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as found.

    Attributes:
        form_code: The form, with what it is about after a dot, such as ``record.event``.
        content: The form's own text; read it with the form, once the user asked for it.
    """

    id: int
    form_code: str
    youth_id: int | None
    content: str
    started_at: datetime
    saved_at: datetime
    revision: int


def save_draft(
    session: Session, form_code: str, youth_id: int | None, content: str, started_at: datetime
) -> datetime:
    """Keep what is typed, in place of what was kept before; return when, for the screen to say.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The actor may not fill this form in about this person.
    """
    actor = _author(session, form_code, youth_id)
    draft = session.scalars(_one(form_code, youth_id, actor.account_id)).one_or_none()
    if draft is None:
        draft = Draft(form=form_code, youth_id=youth_id, account_id=actor.account_id, revision=0)
        session.add(draft)
    now: datetime = session.info["clock"]()
    draft.content = content
    draft.started_at = started_at
    draft.saved_at = now
    draft.revision += 1
    session.flush()
    return now


def find_draft(session: Session, form_code: str, youth_id: int | None) -> DraftRow | None:
    """Return the actor's own draft, to be offered; None when there is none."""
    account_id = actor_of(session).account_id
    draft = session.scalars(_one(form_code, youth_id, account_id)).one_or_none()
    return None if draft is None else _row(draft)


def discard_draft(session: Session, form_code: str, youth_id: int | None) -> bool:
    """Throw the actor's own draft away; tell whether there was one."""
    account_id = actor_of(session).account_id
    draft = session.scalars(_one(form_code, youth_id, account_id)).one_or_none()
    if draft is None:
        return False
    session.delete(draft)
    session.flush()
    return True


def put_aside(session: Session, form_code: str, youth_id: int | None) -> None:
    """Keep the actor's own draft under another code, so that another may take its place.

    It is purged on the same day as it would have been.
    """
    account_id = actor_of(session).account_id
    draft = session.scalars(_one(form_code, youth_id, account_id)).one_or_none()
    if draft is None:
        return
    taken = {row.form for row in session.scalars(_aside(form_code, youth_id, account_id))}
    numbers = count(1)
    draft.form = next(code for code in (f"{form_code}.{n}" for n in numbers) if code not in taken)
    session.flush()


def take_back(
    session: Session, form_code: str, youth_id: int | None, is_readable: Callable[[str], bool]
) -> None:
    """Put the last draft put aside in its place again, once it is read and the place is free."""
    account_id = actor_of(session).account_id
    if session.scalars(_one(form_code, youth_id, account_id)).one_or_none() is not None:
        return
    for draft in session.scalars(_aside(form_code, youth_id, account_id)):
        if is_readable(draft.content):
            draft.form = form_code
            session.flush()
            return


def purge_drafts(session: Session, *, now: datetime) -> int:
    """Delete everyone's drafts that were not touched for thirty days; return how many."""
    is_old = Draft.saved_at < now - KEPT_FOR
    old = session.scalar(select(func.count()).select_from(Draft).where(is_old)) or 0
    # Drafts are not journaled: this bulk statement hides nothing from the journal.
    session.execute(delete(Draft).where(is_old), execution_options={"is_journaled": True})
    return old


def _author(session: Session, form_code: str, youth_id: int | None) -> Actor:
    right = RIGHTS[form_code.partition(".")[0]]
    actor = require(session, right)
    if youth_id is not None:
        youth = session.get(Youth, youth_id)
        if youth is None:
            message = QT_TRANSLATE_NOOP(
                "errors", "Ce dossier n’existe plus. Revenez à la liste des jeunes."
            )
            raise NotFoundError(message)
        require_for(session, right, youth)
    if actor.account_id is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Un brouillon appartient à un compte. Connectez-vous."
        )
        raise NotPermittedError(message)
    return actor


def _one(form_code: str, youth_id: int | None, account_id: int | None) -> Select[Draft]:
    return select(Draft).where(
        Draft.form == form_code, Draft.youth_id == youth_id, Draft.account_id == account_id
    )


def _aside(form_code: str, youth_id: int | None, account_id: int | None) -> Select[Draft]:
    return (
        select(Draft)
        .where(
            Draft.form.startswith(f"{form_code}.", autoescape=True),
            Draft.youth_id == youth_id,
            Draft.account_id == account_id,
        )
        .order_by(Draft.saved_at.desc(), Draft.id)
    )


def _row(draft: Draft) -> DraftRow:
    return DraftRow(
        draft.id,
        draft.form,
        draft.youth_id,
        draft.content,
        draft.started_at,
        draft.saved_at,
        draft.revision,
    )
