"""What the person does between two dates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.employer import Employer
from models.pathway import Situation
from models.youth import Youth
from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths import fields
from services.youths.items import SituationItem
from services.youths.loading import flush, part_for, youth_for
from services.youths.records import checks
from services.youths.vocabulary import ContractKind, Proof, SituationFamily, SituationState

WRITE = "situation.write"
_MOST_WEEKLY_HOURS = 60
# For a job seeker, the contract is the one wished.
_WITH_CONTRACT = frozenset(
    {SituationFamily.JOB, SituationFamily.WORK_STUDY, SituationFamily.JOB_SEEKER}
)

_FULL_TIME = frozenset(
    {
        SituationFamily.JOB,
        SituationFamily.WORK_STUDY,
        SituationFamily.TRAINING,
        SituationFamily.VOLUNTEERING,
        SituationFamily.SCHOOL,
    }
)


@dataclass(frozen=True, slots=True)
class SituationInput:
    """A situation as typed.

    Attributes:
        contract: Of a job or a work-study situation; the one wished, for a job seeker.
        rome_code: Occupation; the one sought, for a job seeker.
        employer_name: As told, when the employer is not in the file.
    """

    family: SituationFamily
    state: SituationState
    contract: ContractKind | None = None
    started_on: date | None = None
    ended_on: date | None = None
    proof: Proof = Proof.DECLARED
    weekly_hours: int | None = None
    rome_code: str | None = None
    label: str | None = None
    employer_id: int | None = None
    employer_name: str | None = None
    is_prescribed: bool | None = None


def add_situation(session: Session, youth_id: int, data: SituationInput, *, today: date) -> int:
    """Add a situation and return its identifier; needs ``situation.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    situation = Situation(youth_id=youth.id, **_checked(session, youth, data, today))
    session.add(situation)
    flush(session)
    return situation.id


def edit_situation(
    session: Session, situation_id: int, version: int, data: SituationInput, *, today: date
) -> None:
    """Correct a situation, or end it; needs ``situation.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong.
    """
    situation, youth = part_for(session, Situation, situation_id, version, WRITE)
    checks.assign(situation, _checked(session, youth, data, today))
    flush(session)


def input_of_item(item: SituationItem) -> SituationInput:
    """Return a situation that was read as it would be typed."""
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
        employer_name=None if item.employer_id is not None else item.employer_name,
        is_prescribed=item.is_prescribed,
    )


def overlapping(
    items: Iterable[SituationItem],
    family: SituationFamily,
    started_on: date | None,
    ended_on: date | None,
    *,
    but: int | None = None,
) -> tuple[SituationItem, ...]:
    """Return the situations that share days with one of these dates and cannot go with it.

    Two of the same family cannot, nor two that each fill the week. ``but`` is the identifier of
    the one being corrected. Without a start nothing is known.
    """
    if started_on is None:
        return ()
    return tuple(
        item
        for item in items
        if item.id != but
        and item.started_on is not None
        and (item.family is family or {item.family, family} <= _FULL_TIME)
        and item.started_on <= (ended_on or date.max)
        and started_on <= (item.ended_on or date.max)
    )


def _checked(session: Session, youth: Youth, data: SituationInput, today: date) -> dict[str, Any]:
    checks.in_lifetime("started_on", data.started_on, youth)
    checks.in_order("ended_on", data.started_on, data.ended_on)
    checks.between("weekly_hours", data.weekly_hours, 1, _MOST_WEEKLY_HOURS)
    _check_contract(data)
    _check_state(data, today)
    _check_employer(session, data)
    return {
        "family": data.family,
        "contract": data.contract,
        "started_on": data.started_on,
        "ended_on": data.ended_on,
        "state": data.state,
        "proof": data.proof,
        "weekly_hours": data.weekly_hours,
        "rome_code": fields.rome("rome_code", data.rome_code),
        "label": fields.line("label", data.label),
        "employer_id": data.employer_id,
        "employer_name": fields.line("employer_name", data.employer_name),
        "is_prescribed": data.is_prescribed,
    }


def _check_contract(data: SituationInput) -> None:
    if data.contract is not None and data.family not in _WITH_CONTRACT:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Un contrat ne va qu’avec un emploi, une alternance ou une recherche d’emploi."
            " Retirez-le, ou changez la situation.",
        )
        raise ValidationError("contract", message)


def _check_state(data: SituationInput, today: date) -> None:
    if data.state is not SituationState.PLANNED and _is_ahead(data.started_on, today):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette situation commence le {day}, qui est à venir : indiquez « prévue », ou corrigez"
            " la date.",
        )
        raise ValidationError("state", message, day=_shown(data.started_on))
    if data.state is SituationState.ENDED and _is_ahead(data.ended_on, today):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette situation finit le {day}, qui est à venir : indiquez « en cours », ou corrigez"
            " la date.",
        )
        raise ValidationError("state", message, day=_shown(data.ended_on))
    is_over = data.ended_on is not None and data.ended_on < today
    if data.state is not SituationState.ENDED and is_over:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette situation est finie depuis le {day} : indiquez « terminée », ou corrigez"
            " la date.",
        )
        raise ValidationError("state", message, day=_shown(data.ended_on))


def _check_employer(session: Session, data: SituationInput) -> None:
    if data.employer_id is not None and session.get(Employer, data.employer_id) is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette entreprise n’est plus dans le fichier. Écrivez son nom."
        )
        raise ValidationError("employer_id", message)


def _is_ahead(day: date | None, today: date) -> bool:
    return day is not None and day > today


def _shown(day: date | None) -> str:
    return "" if day is None else formatting.table_date(day)
