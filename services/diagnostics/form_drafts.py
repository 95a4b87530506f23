"""The draft of a diagnostic, which a later version of the program may have written.

A text that this version does not read is never written over: it goes aside as soon as something
would take its place, and comes back with a version that reads it.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from services import drafts
from services.diagnostics.form import FORM_CODE
from services.diagnostics.form_json import is_form
from services.drafts import DraftRow


def find(session: Session, youth_id: int) -> DraftRow | None:
    """Return the actor's own draft about a person, to be offered; None when there is none."""
    drafts.take_back(session, FORM_CODE, youth_id, is_form)
    return drafts.find_draft(session, FORM_CODE, youth_id)


def save(session: Session, youth_id: int, content: str, started_at: datetime) -> datetime:
    """Keep what is typed in the place of what can be read, and return when.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The actor may not make this person's diagnostic.
    """
    _make_room(session, youth_id)
    return drafts.save_draft(session, FORM_CODE, youth_id, content, started_at)


def discard(session: Session, youth_id: int) -> None:
    """Throw the draft away: the diagnostic is validated, or the user asked."""
    _make_room(session, youth_id)
    drafts.discard_draft(session, FORM_CODE, youth_id)


def _make_room(session: Session, youth_id: int) -> None:
    found = drafts.find_draft(session, FORM_CODE, youth_id)
    if found is not None and not is_form(found.content):
        drafts.put_aside(session, FORM_CODE, youth_id)
