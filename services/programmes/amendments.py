"""Amendments of the contract of a programme."""

from datetime import date

from sqlalchemy.orm import Session

from models.pathway import Pathway
from models.programme import Amendment
from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes.phases import WRITE, pathway_for
from services.removal import Removed, put_back, take_away
from services.youths import fields
from services.youths.loading import flush, part_for


def amend(session: Session, pathway_id: int, agreed_on: date, label: str, *, today: date) -> int:
    """Note an amendment of the contract and return its identifier; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The pathway does not exist, or no longer does.
        ValidationError: The day is to come or before the pathway, or nothing is said.
    """
    pathway, _youth = pathway_for(session, pathway_id)
    amendment = Amendment(youth_id=pathway.youth_id, pathway_id=pathway.id)
    _write(pathway, amendment, agreed_on, label, today)
    session.add(amendment)
    flush(session)
    return amendment.id


def edit_amendment(
    session: Session, amendment_id: int, version: int, agreed_on: date, label: str, *, today: date
) -> None:
    """Correct an amendment; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: The day is to come or before the pathway, or nothing is said.
    """
    amendment, _youth = part_for(session, Amendment, amendment_id, version, WRITE)
    pathway = session.get_one(Pathway, amendment.pathway_id)
    _write(pathway, amendment, agreed_on, label, today)
    flush(session)


def remove_amendment(session: Session, amendment_id: int, version: int) -> Removed:
    """Take an amendment away, entered by mistake, and return what puts it back.

    Needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
    """
    amendment, _youth = part_for(session, Amendment, amendment_id, version, WRITE)
    return take_away(session, amendment)


def restore_amendment(session: Session, removed: Removed) -> None:
    """Put an amendment back as it was; needs ``pathway.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The pathway no longer exists.
        ConflictError: It is there already.
    """
    pathway_for(session, removed.record.values["pathway_id"])
    put_back(session, removed)


def _write(
    pathway: Pathway, amendment: Amendment, agreed_on: date, label: str, today: date
) -> None:
    fields.past_day("agreed_on", agreed_on, today)
    contract = pathway.signed_on or pathway.started_on
    if agreed_on < contract:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cet avenant ({day}) précède le contrat ({start}). Corrigez sa date, ou celle du"
            " contrat.",
        )
        day, start = formatting.table_date(agreed_on), formatting.table_date(contract)
        raise ValidationError("agreed_on", message, day=day, start=start)
    amendment.agreed_on = agreed_on
    amendment.label = fields.required_line("label", label)
