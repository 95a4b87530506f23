"""Write the aids of a person, from the request to the payment."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.aid import Aid, AidStatus, FundingProject
from models.pathway import Pathway
from models.youth import Youth
from services.aids.amounts import MOST_CENTS, refuse_bank_details
from services.aids.ceilings import Counted, Running, notices
from services.aids.rules import AidRules, rules_of
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths import fields
from services.youths.loading import flush, part_for, youth_for
from services.youths.records import checks
from services.youths.values import Notice

WRITE = "aid.write"


@dataclass(frozen=True, slots=True)
class AidInput:
    """An aid as typed.

    Attributes:
        amount_cents: None when not known yet.
        funder: The usual one of the kind when None.
        refusal: Code of the reason, asked for when it is refused.
    """

    kind: str
    requested_on: date
    amount_cents: int | None = None
    status: AidStatus = AidStatus.REQUESTED
    funder: str | None = None
    purpose: str | None = None
    decided_on: date | None = None
    paid_on: date | None = None
    refusal: str | None = None
    pathway_id: int | None = None
    project_id: int | None = None


def add_aid(
    session: Session, youth_id: int, data: AidInput, *, today: date
) -> tuple[int, tuple[Notice, ...]]:
    """Add an aid; return its identifier and what is to be said of it; needs ``aid.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    rules = rules_of(session)
    aid = Aid(youth_id=youth.id, **_checked(session, youth, data, rules, today))
    session.add(aid)
    flush(session)
    return aid.id, notices_of(session, aid, rules)


def edit_aid(
    session: Session, aid_id: int, version: int, data: AidInput, *, today: date
) -> tuple[Notice, ...]:
    """Correct an aid or take it further; return what is to be said of it; needs ``aid.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong.
    """
    aid, youth = part_for(session, Aid, aid_id, version, WRITE)
    rules = rules_of(session)
    checks.assign(aid, _checked(session, youth, data, rules, today))
    flush(session)
    return notices_of(session, aid, rules)


def notices_of(session: Session, aid: Aid, rules: AidRules) -> tuple[Notice, ...]:
    """Return the ceilings and exclusions an aid of the file crosses."""
    rows = session.scalars(select(Aid).where(Aid.youth_id == aid.youth_id, Aid.id != aid.id))
    pathways = session.scalars(select(Pathway).where(Pathway.youth_id == aid.youth_id))
    running = [Running(row.programme, row.started_on, row.ended_on) for row in pathways]
    return notices(rules, counted(aid), map(counted, rows), running)


def counted(aid: Aid) -> Counted:
    """Return what a ceiling needs to know of an aid; it counts the day it is paid, or expected."""
    day = aid.paid_on or aid.decided_on or aid.requested_on
    return Counted(aid.kind, aid.amount_cents, aid.status, day)


def _checked(
    session: Session, youth: Youth, data: AidInput, rules: AidRules, today: date
) -> dict[str, Any]:
    kind = rules.kinds.get(data.kind)
    if kind is None:
        message = QT_TRANSLATE_NOOP("errors", "Choisissez la nature de l’aide dans la liste.")
        raise ValidationError("kind", message)
    checks.in_lifetime("requested_on", data.requested_on, youth)
    checks.between("amount", data.amount_cents, 1, MOST_CENTS)
    _check_days(data, today)
    _check_outcome(data, rules)
    _check_links(session, youth, data)
    return {
        "kind": data.kind,
        "amount_cents": data.amount_cents,
        "funder": _line("funder", data.funder) or kind.funder,
        "purpose": _line("purpose", data.purpose),
        "status": data.status,
        "requested_on": data.requested_on,
        "decided_on": data.decided_on,
        "paid_on": data.paid_on,
        "refusal": data.refusal if data.status is AidStatus.REFUSED else None,
        "pathway_id": data.pathway_id,
        "project_id": data.project_id,
    }


def _line(field: str, text: str | None) -> str | None:
    return refuse_bank_details(field, fields.line(field, text))


def _check_days(data: AidInput, today: date) -> None:
    for name in ("requested_on", "decided_on", "paid_on"):
        fields.past_day(name, getattr(data, name), today)
    checks.in_order("decided_on", data.requested_on, data.decided_on)
    checks.in_order("paid_on", data.decided_on or data.requested_on, data.paid_on)


def _check_outcome(data: AidInput, rules: AidRules) -> None:
    needs_decision = data.status in (AidStatus.GRANTED, AidStatus.REFUSED)
    if needs_decision and data.decided_on is None:
        message = QT_TRANSLATE_NOOP("errors", "Indiquez le jour de la décision.")
        raise ValidationError("decided_on", message)
    if data.status is AidStatus.PAID and data.paid_on is None:
        message = QT_TRANSLATE_NOOP("errors", "Indiquez le jour du paiement.")
        raise ValidationError("paid_on", message)
    if data.status in (AidStatus.GRANTED, AidStatus.PAID) and data.amount_cents is None:
        message = QT_TRANSLATE_NOOP("errors", "Indiquez le montant accordé.")
        raise ValidationError("amount", message)
    if data.status is AidStatus.REFUSED and data.refusal not in rules.refusals:
        message = QT_TRANSLATE_NOOP("errors", "Choisissez le motif du refus dans la liste.")
        raise ValidationError("refusal", message)


def _check_links(session: Session, youth: Youth, data: AidInput) -> None:
    pathway = None if data.pathway_id is None else session.get(Pathway, data.pathway_id)
    if data.pathway_id is not None and (pathway is None or pathway.youth_id != youth.id):
        message = QT_TRANSLATE_NOOP("errors", "Ce parcours n’est pas celui de cette personne.")
        raise ValidationError("pathway_id", message)
    if data.project_id is not None and session.get(FundingProject, data.project_id) is None:
        message = QT_TRANSLATE_NOOP("errors", "Ce projet financé n’existe plus. Choisissez-en un.")
        raise ValidationError("project_id", message)
