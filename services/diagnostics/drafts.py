"""Drafts: what was being typed, safe from a crash, and never restored unasked.

A draft belongs to one form, one person and one account. It is not a record: nothing of it is
journaled, and it disappears when the diagnostic is validated, when its author discards it, or
thirty days after the last keystroke.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session

from models.diagnostic import Draft
from models.youth import Youth
from services.diagnostics.access import youth_to_write
from services.errors import NotPermittedError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require

KEPT_FOR: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as found.

    Attributes:
        content: The form's own text; read it with the form, once the user asked for it.
        youth_name: For the list of the author's own drafts; None when nobody was chosen yet.
    """

    id: int
    form_code: str
    youth_id: int | None
    youth_name: str | None
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
        NotPermittedError: The actor may not write a diagnostic about this person.
    """
    if youth_id is None:
        actor = require(session, "diagnostic.write")
    else:
        _youth, actor = youth_to_write(session, youth_id)
    if actor.account_id is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Un brouillon appartient à un compte. Connectez-vous."
        )
        raise NotPermittedError(message)
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
    account_id = require(session, "diagnostic.write").account_id
    draft = session.scalars(_one(form_code, youth_id, account_id)).one_or_none()
    return None if draft is None else _row(draft, _name(session, draft.youth_id))


def list_drafts(session: Session) -> tuple[DraftRow, ...]:
    """Return the actor's own drafts, the last typed first; nobody sees another's."""
    account_id = require(session, "diagnostic.write").account_id
    found = session.execute(
        select(Draft, Youth.first_name, Youth.last_name)
        .outerjoin(Youth, Youth.id == Draft.youth_id)
        .where(Draft.account_id == account_id)
        .order_by(Draft.saved_at.desc(), Draft.id)
    )
    return tuple(_row(draft, _full_name(first, last)) for draft, first, last in found)


def discard_draft(session: Session, form_code: str, youth_id: int | None) -> bool:
    """Throw the actor's own draft away; tell whether there was one."""
    account_id = require(session, "diagnostic.write").account_id
    draft = session.scalars(_one(form_code, youth_id, account_id)).one_or_none()
    if draft is None:
        return False
    session.delete(draft)
    session.flush()
    return True


def purge_drafts(session: Session, *, now: datetime) -> int:
    """Delete everyone's drafts that were not touched for thirty days; return how many."""
    is_old = Draft.saved_at < now - KEPT_FOR
    count = session.scalar(select(func.count()).select_from(Draft).where(is_old)) or 0
    # Drafts are not journaled: this bulk statement hides nothing from the journal.
    session.execute(delete(Draft).where(is_old), execution_options={"is_journaled": True})
    return count


def _one(form_code: str, youth_id: int | None, account_id: int | None) -> Select[Draft]:
    return select(Draft).where(
        Draft.form == form_code, Draft.youth_id == youth_id, Draft.account_id == account_id
    )


def _name(session: Session, youth_id: int | None) -> str | None:
    youth = session.get(Youth, youth_id) if youth_id is not None else None
    return None if youth is None else _full_name(youth.first_name, youth.last_name)


def _full_name(first_name: str | None, last_name: str | None) -> str | None:
    return None if last_name is None else f"{first_name} {last_name}"


def _row(draft: Draft, youth_name: str | None) -> DraftRow:
    return DraftRow(
        draft.id,
        draft.form,
        draft.youth_id,
        youth_name,
        draft.content,
        draft.started_at,
        draft.saved_at,
        draft.revision,
    )
