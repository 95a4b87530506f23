"""Who may do what: the table of ``resources/permissions.toml``, refusing by default."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from sqlalchemy.orm import Session, object_session

from models.agency import Role
from models.youth import Youth
from services.actor import Actor
from services.caseload import caseload_of
from services.errors import NotPermittedError, RuleFileError
from services.i18n import QT_TRANSLATE_NOOP
from services.unit_of_work import actor_of


@dataclass(frozen=True, slots=True)
class Permissions:
    """The table as loaded.

    Attributes:
        allowed: Actions of each role.
        caseload_bound: Actions about a young person that ask for the caseload too.
        caseload_free: Roles these bound actions do not bind.
    """

    allowed: Mapping[Role, frozenset[str]]
    caseload_bound: frozenset[str]
    caseload_free: frozenset[Role]

    @property
    def actions(self) -> frozenset[str]:
        """Every action held by at least one role."""
        return frozenset().union(*self.allowed.values())


def load(text: str) -> Permissions:
    """Parse a permission table.

    Raises:
        RuleFileError: The table names an unknown role or is not made as expected.
    """
    try:
        table = tomllib.loads(text)
        return _parse(table)
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError) as error:
        message = QT_TRANSLATE_NOOP(
            "errors", "La table des droits n’est pas valable : {detail}. Rétablissez le fichier."
        )
        raise RuleFileError(message, detail=error) from error


def _parse(table: Mapping[str, Any]) -> Permissions:
    return Permissions(
        allowed={Role(name): frozenset(actions) for name, actions in table["roles"].items()},
        caseload_bound=frozenset(table["caseload"]["bound"]),
        caseload_free=frozenset(Role(name) for name in table["caseload"]["free_roles"]),
    )


@cache
def shipped() -> Permissions:
    """Return the table shipped with the program; a constant once read."""
    return load((files("resources") / "permissions.toml").read_text("utf-8"))


def is_allowed(actor: Actor, action: str) -> bool:
    """Tell whether one of the actor's roles holds the action; the program may do anything."""
    table = shipped()
    return actor.is_program or any(
        action in table.allowed.get(role, frozenset()) for role in actor.roles
    )


def require(session: Session, action: str) -> Actor:
    """Return the actor of the session.

    Raises:
        NotPermittedError: None of the actor's roles holds the action.
    """
    actor = actor_of(session)
    if not is_allowed(actor, action):
        raise _refusal(action)
    return actor


def require_for(session: Session, action: str, youth: Youth) -> Actor:
    """Return the actor, allowed to do ``action`` about this young person.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
    """
    actor = require(session, action)
    if not may_do_for(actor, action, youth):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce dossier est suivi par un·e autre conseiller·ère. Demandez-lui de vous le confier"
            " avant de le modifier.",
        )
        raise NotPermittedError(message)
    return actor


def may_do_for(actor: Actor, action: str, youth: Youth) -> bool:
    """Tell whether the action is allowed for this person's file."""
    table = shipped()
    if not is_allowed(actor, action):
        return False
    if actor.is_program or action not in table.caseload_bound:
        return True
    if any(role in table.caseload_free and action in table.allowed[role] for role in actor.roles):
        return True
    is_own = youth.adviser_id is None or actor.account_id in (youth.adviser_id, youth.lent_to_id)
    return is_own or _is_covered(actor, youth)


def _is_covered(actor: Actor, youth: Youth) -> bool:
    """Tell whether the person's adviser is away and the actor looks after the file meanwhile.

    Asked last, when the answer would be no: own files cost no query.
    """
    session = object_session(youth)
    if session is None:
        return False
    today = session.info["clock"]().astimezone().date()
    return caseload_of(session, actor.account_id, today).is_covered(youth)


def _refusal(action: str) -> NotPermittedError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Votre rôle ne permet pas cette action ({action}). Voyez avec la personne qui administre"
        " Étrave dans votre structure.",
    )
    return NotPermittedError(message, action=action)
