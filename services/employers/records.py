"""Write about employers: the establishment, the people there, exchanges, offers."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.employer import (
    Contact,
    Employer,
    EmployerStatus,
    Interaction,
    InteractionKind,
    Offer,
    OfferStatus,
)
from models.pathway import ContractKind
from services.employers.validation import check_siret
from services.errors import NotFoundError, ValidationError
from services.folding import search_key
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.reference.lists import ReferenceLists
from services.youths import fields

__all__ = [
    "ContactInput",
    "ContractKind",
    "EmployerInput",
    "EmployerStatus",
    "InteractionInput",
    "InteractionKind",
    "OfferInput",
    "OfferStatus",
    "add_contact",
    "add_interaction",
    "add_offer",
    "get",
    "register",
]


@dataclass(frozen=True, slots=True)
class EmployerInput:
    """What a form provides about an establishment."""

    name: str
    siret: str | None = None
    usual_name: str | None = None
    naf_code: str | None = None
    commune_code: str | None = None
    status: EmployerStatus = EmployerStatus.PROSPECT
    welcomes_disabled_workers: bool = False
    max_contacts_per_month: int | None = None


@dataclass(frozen=True, slots=True)
class ContactInput:
    """Somebody at an employer's; ``informed_on`` is when they were told of their data."""

    name: str
    job_title: str | None = None
    phone: str | None = None
    email: str | None = None
    informed_on: date | None = None


@dataclass(frozen=True, slots=True)
class InteractionInput:
    """An exchange with an employer."""

    kind: InteractionKind
    occurred_on: date
    outcome: str | None = None
    next_step: str | None = None
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class OfferInput:
    """Positions offered."""

    title: str
    contract: ContractKind
    positions: int = 1
    opened_on: date | None = None


def register(
    session: Session, data: EmployerInput, *, references: ReferenceLists | None = None
) -> int:
    """Add an establishment and return its identifier; needs ``employer.write``.

    Raises:
        NotPermittedError: The actor does not manage employers.
        ValidationError: A field is wrong, or the SIRET is already in the file.
    """
    require(session, "employer.write")
    siret = check_siret(data.siret)
    taken = select(Employer.id).where(Employer.siret == siret)
    if siret is not None and session.scalars(taken).first() is not None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Une entreprise porte déjà ce SIRET. Cherchez-la plutôt dans la liste."
        )
        raise ValidationError("siret", message)
    if references is not None:
        _check_references(data, references)
    name = fields.required_line("name", data.name)
    usual_name = fields.line("usual_name", data.usual_name)
    row = Employer(
        siret=siret,
        name=name,
        usual_name=usual_name,
        search_key=search_key(name, usual_name),
        naf_code=data.naf_code,
        commune_code=data.commune_code,
        status=data.status,
        welcomes_disabled_workers=data.welcomes_disabled_workers,
        max_contacts_per_month=data.max_contacts_per_month,
    )
    session.add(row)
    session.flush()
    return row.id


def add_contact(session: Session, employer_id: int, data: ContactInput, *, region: str) -> int:
    """Add somebody at an employer's; ``region`` reads phones written without a country.

    Raises:
        NotPermittedError, NotFoundError, ValidationError: As for the employer itself.
    """
    require(session, "employer.write")
    get(session, employer_id)
    row = Contact(
        employer_id=employer_id,
        name=fields.required_line("name", data.name, fields.NAME_LIMIT),
        job_title=fields.line("job_title", data.job_title, fields.NAME_LIMIT),
        phone=fields.phone("phone", data.phone, region),
        email=fields.email("email", data.email),
        informed_on=data.informed_on,
    )
    session.add(row)
    session.flush()
    return row.id


def add_interaction(
    session: Session, employer_id: int, data: InteractionInput, *, today: date
) -> int:
    """Record an exchange; a prospect one has spoken to becomes active.

    Raises:
        NotPermittedError, NotFoundError: The actor or the employer.
        ValidationError: The exchange is in the future, or the next date before it.
    """
    actor = require(session, "employer.write")
    employer = get(session, employer_id)
    if data.occurred_on > today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cet échange est daté dans le futur. Corrigez la date, ou notez-le en suite."
        )
        raise ValidationError("occurred_on", message)
    if data.next_on is not None and data.next_on < data.occurred_on:
        message = QT_TRANSLATE_NOOP(
            "errors", "La suite est datée avant l’échange lui-même. Vérifiez les deux dates."
        )
        raise ValidationError("next_on", message)
    row = Interaction(
        employer_id=employer_id,
        kind=data.kind,
        occurred_on=data.occurred_on,
        account_id=actor.account_id,
        outcome=fields.line("outcome", data.outcome),
        next_step=fields.line("next_step", data.next_step),
        next_on=data.next_on,
    )
    session.add(row)
    if employer.status is not EmployerStatus.ACTIVE:
        employer.status = EmployerStatus.ACTIVE
    session.flush()
    return row.id


def add_offer(session: Session, employer_id: int, data: OfferInput, *, today: date) -> int:
    """Record an offer.

    Raises:
        NotPermittedError, NotFoundError, ValidationError: As for an exchange.
    """
    require(session, "employer.write")
    get(session, employer_id)
    if data.positions < 1:
        message = QT_TRANSLATE_NOOP("errors", "Une offre compte au moins un poste.")
        raise ValidationError("positions", message)
    row = Offer(
        employer_id=employer_id,
        title=fields.required_line("title", data.title),
        contract=data.contract,
        positions=data.positions,
        opened_on=data.opened_on or today,
        status=OfferStatus.OPEN,
    )
    session.add(row)
    session.flush()
    return row.id


def get(session: Session, employer_id: int) -> Employer:
    """Return an establishment.

    Raises:
        NotFoundError: It does not exist, or no longer does.
    """
    row = session.get(Employer, employer_id)
    if row is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette entreprise n’est plus dans la base. Actualisez la liste."
        )
        raise NotFoundError(message)
    return row


def _check_references(data: EmployerInput, references: ReferenceLists) -> None:
    if data.commune_code and data.commune_code not in references.communes:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette commune n’est pas dans la liste. Choisissez-la parmi les propositions."
        )
        raise ValidationError("commune_code", message)
    if data.naf_code and references.naf.get(data.naf_code) is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce code NAF n’est pas dans la liste. Choisissez-le parmi les propositions."
        )
        raise ValidationError("naf_code", message)
