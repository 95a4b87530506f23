"""The right to export everything: held by no role, given for one run by two different accounts."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.agency import Agency, ExportGrant
from services.errors import ConflictError, NotFoundError, NotPermittedError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed, require
from services.unit_of_work import actor_of

RIGHT = "export_all"
GRANTING = "export.grant"


@dataclass(frozen=True, slots=True)
class Grant:
    """A permission that can still be used.

    Attributes:
        second_account_id: None while the second account has not agreed.
    """

    id: int
    first_account_id: int
    second_account_id: int | None


def ask(session: Session) -> int:
    """Give a first agreement to one full export, and return its identifier.

    Raises:
        NotPermittedError: The actor may not grant exports.
        ConflictError: The actor has already agreed to an export that was not made.
    """
    actor = require(session, GRANTING)
    if any(grant.first_account_id == actor.account_id for grant in usable(session)):
        message = QT_TRANSLATE_NOOP(
            "errors", "Vous avez déjà donné votre accord à un export qui n’a pas encore été fait."
        )
        raise ConflictError(message)
    grant = ExportGrant(first_account_id=actor.account_id)
    session.add(grant)
    session.flush()
    return grant.id


def second(session: Session, grant_id: int) -> None:
    """Give the second agreement.

    Raises:
        NotPermittedError: The actor may not grant exports, or gave the first agreement.
        NotFoundError: There is no such agreement.
        ConflictError: Two accounts have already agreed.
    """
    actor = require(session, GRANTING)
    grant = session.get(ExportGrant, grant_id)
    if grant is None:
        message = QT_TRANSLATE_NOOP("errors", "Cet accord n’existe plus.")
        raise NotFoundError(message)
    if grant.first_account_id == actor.account_id:
        message = QT_TRANSLATE_NOOP(
            "errors", "Le second accord doit venir d’un autre compte que le premier."
        )
        raise NotPermittedError(message)
    if grant.second_account_id is not None:
        message = QT_TRANSLATE_NOOP("errors", "Cet export a déjà reçu ses deux accords.")
        raise ConflictError(message)
    grant.second_account_id = actor.account_id
    session.flush()


def usable(session: Session) -> tuple[Grant, ...]:
    """Return the agreements that no export has used yet, oldest first."""
    rows = session.scalars(
        select(ExportGrant).where(ExportGrant.used_on.is_(None)).order_by(ExportGrant.id)
    )
    return tuple(Grant(row.id, row.first_account_id, row.second_account_id) for row in rows)


def consume(session: Session, *, today: date) -> None:
    """Use an agreement up: one of the two accounts that gave it makes the export.

    A demonstration holds nobody's data: one account that may grant is enough.

    Raises:
        NotPermittedError: Two accounts have not agreed, or the actor is neither of them.
    """
    actor = actor_of(session)
    if is_allowed(actor, RIGHT):
        return
    if session.scalars(select(Agency.is_demo)).one() and is_allowed(actor, GRANTING):
        session.add(ExportGrant(first_account_id=actor.account_id, used_on=today))
        session.flush()
        return
    own = or_(
        ExportGrant.first_account_id == actor.account_id,
        ExportGrant.second_account_id == actor.account_id,
    )
    grant = session.scalars(
        select(ExportGrant)
        .where(ExportGrant.used_on.is_(None), ExportGrant.second_account_id.is_not(None), own)
        .order_by(ExportGrant.id)
    ).first()
    if grant is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’export de toutes les données demande l’accord de deux comptes (direction ou"
            " administration), dans Réglages, et se fait par l’un d’eux. L’accord ne sert qu’une"
            " fois.",
        )
        raise NotPermittedError(message)
    grant.used_on = today
    session.flush()
