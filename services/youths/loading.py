"""Load the record to change, with the rights and the version asked for, and write it."""

from typing import TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from models.base import Record
from models.youth import Youth
from services.errors import ConflictError, NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require, require_for

Kind = TypeVar("Kind", bound=Record)

# What PostgreSQL answers to the second of two transactions that change one row.
_SERIALIZATION_FAILURE = "40001"


def youth_for(session: Session, youth_id: int, action: str) -> Youth:
    """Return a young person the actor may do ``action`` about.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist, or no longer does.
    """
    require(session, action)
    youth = session.get(Youth, youth_id)
    if youth is None:
        raise _missing()
    require_for(session, action, youth)
    return youth


def part_for(
    session: Session, kind: type[Kind], record_id: int, version: int, action: str
) -> tuple[Kind, Youth]:
    """Return a record of a young person's file to change, and the person.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The record does not exist, or no longer does.
        ConflictError: It was changed since it was read.
    """
    require(session, action)
    record = session.get(kind, record_id)
    if record is None:
        raise _missing()
    youth = youth_for(session, getattr(record, "youth_id"), action)  # noqa: B009 - mixed kinds
    check_version(record, version)
    return record, youth


def check_version(record: Record, version: int) -> None:
    """Refuse to write over a change made since the record was read.

    Raises:
        ConflictError: The version is not the one read.
    """
    if record.version != version:
        raise conflict()


def flush(session: Session) -> None:
    """Write what is pending now, while the failure can still be told in words.

    Raises:
        ConflictError: Someone else changed one of the records meanwhile.
    """
    try:
        session.flush()
    except StaleDataError as error:
        raise conflict() from error
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _SERIALIZATION_FAILURE:
            raise conflict() from error
        raise


def conflict() -> ConflictError:
    """Return the refusal of a write that comes second."""
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Quelqu’un d’autre a modifié ce dossier entre-temps. Votre saisie reste à l’écran : rouvrez"
        " le dossier dans une autre fenêtre, comparez, puis enregistrez de nouveau.",
    )
    return ConflictError(message)


def _missing() -> NotFoundError:
    message = QT_TRANSLATE_NOOP(
        "errors", "Cet élément n’existe plus dans la base. Actualisez la liste."
    )
    return NotFoundError(message)
