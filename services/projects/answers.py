"""Accept a next step, which creates the action, or put it aside."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionStatus
from models.employer import Immersion
from models.project import DismissedStep
from services.errors import ConflictError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.projects import next_steps
from services.projects.next_steps import Ground, NextStep
from services.projects.view import Heading, heading_of
from services.youths import fields
from services.youths.loading import flush, youth_for

PREFIX = "next"  # of ``rule_code``, to tell these actions from those of a diagnostic
_GOING_ON = (ActionStatus.TO_DO, ActionStatus.IN_PROGRESS)


def steps_for(session: Session, youth_id: int, *, today: date) -> tuple[NextStep, ...]:
    """Return the next steps to propose to somebody; needs ``youth.record``.

    Raises:
        NotPermittedError: The role forbids it.
        RuleFileError: The agency's copy of the rules is not valid.
    """
    require(session, "youth.record")
    return proposals(session, youth_id, heading_of(session, youth_id), today=today)


def proposals(
    session: Session, youth_id: int, heading: Heading, *, today: date
) -> tuple[NextStep, ...]:
    """Return the next steps, from what was read already."""
    immersion = select(Immersion.id).where(Immersion.youth_id == youth_id).limit(1)
    ground = Ground(heading, session.scalar(immersion) is not None, _settled(session, youth_id))
    return next_steps.proposed(next_steps.current(session), ground, today)


def accept(session: Session, youth_id: int, step: NextStep, *, due_on: date | None = None) -> int:
    """Create the action of a step and return its identifier; needs ``action.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ConflictError: The step was accepted or put aside meanwhile.
    """
    youth = youth_for(session, youth_id, "action.write")
    _check_free(session, youth_id, step)
    action = Action(
        youth_id=youth.id,
        domain=step.domain,
        rule_code=_code(step.rule, step.cause_id),
        title=step.title,
        owner=step.owner,
        due_on=due_on or step.due_on,
        status=ActionStatus.TO_DO,
    )
    session.add(action)
    flush(session)
    return action.id


def dismiss(session: Session, youth_id: int, step: NextStep, reason: str | None) -> None:
    """Put a step aside: it is not proposed again for this cause; needs ``project.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ConflictError: The step was accepted or put aside meanwhile.
        ValidationError: The reason is too long.
    """
    youth = youth_for(session, youth_id, "project.write")
    _check_free(session, youth_id, step)
    session.add(
        DismissedStep(
            youth_id=youth.id,
            rule=step.rule,
            cause_id=step.cause_id,
            reason=fields.line("reason", reason),
        )
    )
    flush(session)


def _settled(session: Session, youth_id: int) -> frozenset[tuple[str, int]]:
    """Return the rules and causes put aside, or whose action still goes on."""
    aside = session.execute(
        select(DismissedStep.rule, DismissedStep.cause_id).where(DismissedStep.youth_id == youth_id)
    )
    found = {(rule, cause) for rule, cause in aside}
    codes = session.scalars(
        select(Action.rule_code).where(
            Action.youth_id == youth_id,
            Action.status.in_(_GOING_ON),
            Action.rule_code.startswith(f"{PREFIX}:"),
        )
    )
    for code in codes:
        _prefix, rule, cause = (code or "").split(":")
        found.add((rule, int(cause)))
    return frozenset(found)


def _check_free(session: Session, youth_id: int, step: NextStep) -> None:
    if (step.rule, step.cause_id) in _settled(session, youth_id):
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette étape a déjà reçu une réponse. Actualisez la fiche."
        )
        raise ConflictError(message)


def _code(rule: str, cause_id: int) -> str:
    return f"{PREFIX}:{rule}:{cause_id}"
