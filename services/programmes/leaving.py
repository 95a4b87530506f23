"""Leave a programme in one gesture: the exit, the situation it implies, and what it closes."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from models.pathway import Pathway
from services.errors import ValidationError
from services.programmes.rules import Programmes
from services.youths.items import SituationItem
from services.youths.records.pathways import ExitInput, exit_pathway
from services.youths.records.situations import SituationInput, add_situation, edit_situation
from services.youths.vocabulary import ExitReason, SituationFamily, SituationState

# What somebody stops being when a solution begins.
_WAITING = frozenset(
    {SituationFamily.JOB_SEEKER, SituationFamily.NON_PROFESSIONAL, SituationFamily.UNKNOWN}
)


@dataclass(frozen=True, slots=True)
class Following:
    """What comes with an exit.

    Attributes:
        situation: Accepted or changed by the adviser; None when declined.
        over: Situations that end with it, as they were read.
    """

    situation: SituationInput | None = None
    over: tuple[SituationItem, ...] = ()


def implied_situation(
    programmes: Programmes,
    reason: ExitReason,
    family: SituationFamily | None,
    ended_on: date,
    today: date,
) -> SituationInput | None:
    """Return the situation an exit implies, to be accepted, changed or declined."""
    implied = family or programmes.implied.get(reason)
    if implied is None or implied is SituationFamily.UNKNOWN:
        return None
    state = SituationState.PLANNED if ended_on > today else SituationState.CURRENT
    return SituationInput(implied, state, started_on=ended_on)


def over_with(
    situations: tuple[SituationItem, ...], implied: SituationInput | None
) -> tuple[SituationItem, ...]:
    """Return the situations under way that the new one puts an end to."""
    if implied is None or implied.started_on is None:
        return ()
    return tuple(
        item
        for item in situations
        if item.state is SituationState.CURRENT
        and (item.started_on is None or item.started_on <= implied.started_on)
        and (item.family is implied.family or item.family in _WAITING)
    )


def leave(
    session: Session,
    pathway_id: int,
    version: int,
    data: ExitInput,
    following: Following,
    *,
    today: date,
) -> int | None:
    """Leave a programme with what follows, and return the situation written, if any.

    All of it is one transaction: what is refused leaves the file as it was.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The pathway does not exist, or no longer does.
        ConflictError: Something was changed since it was read.
        RulesCrossedError: A rule is crossed, without a reason.
        ValidationError: A day or a field is wrong; those of the situation begin with
            ``situation.``.
    """
    exit_pathway(session, pathway_id, version, data, today=today)
    youth_id = session.get_one(Pathway, pathway_id).youth_id
    try:
        return _write_following(session, youth_id, following, today)
    except ValidationError as error:
        raise ValidationError(
            f"situation.{error.field}", error.message, **error.parameters
        ) from error


def _write_following(
    session: Session, youth_id: int, following: Following, today: date
) -> int | None:
    if following.situation is None:
        return None
    start = following.situation.started_on or today
    for item in following.over:
        last = max(start - timedelta(days=1), item.started_on or date.min)
        state = SituationState.ENDED if last < today else SituationState.CURRENT
        ended = replace(_input_of(item), ended_on=last, state=state)
        edit_situation(session, item.id, item.version, ended, today=today)
    return add_situation(session, youth_id, following.situation, today=today)


def _input_of(item: SituationItem) -> SituationInput:
    return SituationInput(
        family=item.family,
        state=item.state,
        contract=item.contract,
        started_on=item.started_on,
        ended_on=item.ended_on,
        proof=item.proof,
        weekly_hours=item.weekly_hours,
        rome_code=item.rome_code,
        label=item.label,
        employer_id=item.employer_id,
        employer_name=item.employer_name if item.employer_id is None else None,
        is_prescribed=item.is_prescribed,
    )
