"""Find the young person a diagnostic is about, with the right to do so."""

from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.youth import Youth
from services.actor import Actor
from services.errors import ConflictError, NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require, require_for

# What PostgreSQL answers to whoever waited for a row that someone else then changed.
_SERIALIZATION_FAILURE: Final = "40001"


def youth_to_read(session: Session, youth_id: int) -> Youth:
    """Return the person; needs ``diagnostic.read``.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The actor does not read diagnostics.
    """
    require(session, "diagnostic.read")
    return _youth(session, youth_id, lock=False)


def youth_to_write(session: Session, youth_id: int, *, lock: bool = False) -> tuple[Youth, Actor]:
    """Return the person and the actor; needs ``diagnostic.write`` in their caseload.

    Args:
        session: A write session.
        youth_id: The person.
        lock: Make whoever else writes about this person wait for the end of the transaction.

    Raises:
        ConflictError: Someone else wrote about this person meanwhile.
        NotFoundError: The file no longer exists.
        NotPermittedError: The role or the caseload forbids it.
    """
    require(session, "diagnostic.write")
    youth = _youth(session, youth_id, lock=lock)
    return youth, require_for(session, "diagnostic.write", youth)


def _youth(session: Session, youth_id: int, *, lock: bool) -> Youth:
    try:
        youth = session.get(Youth, youth_id, with_for_update=lock)
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) != _SERIALIZATION_FAILURE:
            raise
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Quelqu’un vient d’enregistrer dans ce dossier. Votre saisie est gardée : rouvrez-la"
            " et validez de nouveau.",
        )
        raise ConflictError(message) from error
    if youth is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce dossier n’existe plus. Revenez à la liste des jeunes."
        )
        raise NotFoundError(message)
    return youth
