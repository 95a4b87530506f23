"""Follow what was decided."""

from datetime import date

from sqlalchemy.orm import Session

from models.diagnostic import Action
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths import fields
from services.youths.loading import flush, part_for
from services.youths.vocabulary import ActionStatus

WRITE = "action.write"
_OVER = frozenset({ActionStatus.DONE, ActionStatus.ABANDONED})


def set_action_status(
    session: Session,
    action_id: int,
    version: int,
    status: ActionStatus,
    *,
    today: date,
    done_on: date | None = None,
) -> None:
    """Say where an action stands; needs ``action.write``.

    What is done or given up is so on ``done_on``, today when not given.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A day is given that is to come, or for an action that goes on.
    """
    action, _youth = part_for(session, Action, action_id, version, WRITE)
    fields.past_day("done_on", done_on, today)
    if done_on is not None and status not in _OVER:
        message = QT_TRANSLATE_NOOP(
            "errors", "Une action qui continue n’a pas de date de fin. Effacez la date."
        )
        raise ValidationError("done_on", message)
    action.status = status
    action.done_on = (done_on or today) if status in _OVER else None
    flush(session)
