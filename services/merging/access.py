"""Who may make two files one: those who may write in both."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account
from models.youth import Youth
from services.actor import Actor
from services.errors import NotFoundError, NotPermittedError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths.items import full_name

RIGHT = "youth.merge"


def both_for(session: Session, first_id: int, second_id: int) -> tuple[Youth, Youth]:
    """Return two files the actor may make one.

    Raises:
        NotPermittedError: The role forbids it, or one of the files is a colleague's.
        NotFoundError: One of the files no longer exists.
    """
    actor = require(session, RIGHT)
    first, second = session.get(Youth, first_id), session.get(Youth, second_id)
    if first is None or second is None or first is second:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’un des deux dossiers n’existe plus : il a pu être réuni à un autre entre-temps."
            " Actualisez la liste.",
        )
        raise NotFoundError(message)
    for youth in (first, second):
        require_own(session, actor, youth)
    return first, second


def require_own(session: Session, actor: Actor, youth: Youth) -> None:
    """Refuse a file that a colleague follows, and say whom to ask.

    Raises:
        NotPermittedError: The file is in somebody else's caseload.
    """
    if not is_own(actor, youth):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’un des deux dossiers est suivi par {adviser}. Demandez-lui de vous le prêter ou de"
            " vous le confier, puis recommencez.",
        )
        raise NotPermittedError(message, adviser=_adviser(session, youth))


def is_own(actor: Actor, youth: Youth) -> bool:
    """Tell whether a file is in the actor's caseload, lent to them, or nobody's."""
    return (
        actor.is_program
        or youth.adviser_id is None
        or actor.account_id in (youth.adviser_id, youth.lent_to_id)
    )


def _adviser(session: Session, youth: Youth) -> str:
    row = session.execute(
        select(Account.first_name, Account.last_name).where(Account.id == youth.adviser_id)
    ).one()
    return full_name(row.first_name, row.last_name) or ""
