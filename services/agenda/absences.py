"""Time that is taken by something else than the agency's young people."""

from datetime import date, time

from sqlalchemy.orm import Session

from models.agenda import BusySlot
from services.agenda.spans import Span
from services.errors import NotPermittedError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths.loading import flush

_DAY_MINUTES = 24 * 60


def span_on(slot: BusySlot, day: date) -> Span:
    """Return the part of an absence that falls on one of its days; without hour for all of it."""
    if slot.starts_at is None:
        return Span(day, None)
    first = _minute(slot.starts_at) if day == slot.starts_on else 0
    last = _DAY_MINUTES
    if day == slot.ends_on and slot.ends_at is not None:
        last = _minute(slot.ends_at)
    return Span(day, time(*divmod(first, 60)), max(1, last - first))


def remove_absence(session: Session, absence_id: int) -> None:
    """Take an absence out of one's own agenda; needs ``agenda.write``.

    Raises:
        NotPermittedError: The role forbids it, or it is somebody else's.
    """
    actor = require(session, "agenda.write")
    slot = session.get(BusySlot, absence_id)
    if slot is None:
        return
    if slot.account_id != actor.account_id:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette absence est celle de quelqu’un d’autre : demandez-lui de la retirer."
        )
        raise NotPermittedError(message)
    session.delete(slot)
    flush(session)


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
