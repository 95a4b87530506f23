"""Read about employers: the list, by identifiers then by pages, and one establishment."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
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
from services.employers.records import get
from services.folding import fold
from services.permissions import require

BATCH = 2000


@dataclass(frozen=True, slots=True)
class EmployerRow:
    """What the list shows of an establishment."""

    id: int
    name: str
    commune_code: str | None
    naf_code: str | None
    status: EmployerStatus
    last_interaction_on: date | None
    next_on: date | None
    open_positions: int


@dataclass(frozen=True, slots=True)
class ContactItem:
    """Somebody to ask for."""

    id: int
    name: str
    job_title: str | None
    phone: str | None
    email: str | None
    informed_on: date | None


@dataclass(frozen=True, slots=True)
class InteractionItem:
    """One exchange, most recent first on the page."""

    id: int
    kind: InteractionKind
    occurred_on: date
    outcome: str | None
    next_step: str | None
    next_on: date | None


@dataclass(frozen=True, slots=True)
class OfferItem:
    """One offer."""

    id: int
    title: str
    contract: ContractKind
    positions: int
    opened_on: date
    status: OfferStatus


@dataclass(frozen=True, slots=True)
class EmployerPage:
    """Everything the page of an establishment shows.

    Attributes:
        contacts_this_month: Exchanges of everybody this month, against the limit the company
            chose.
    """

    id: int
    version: int
    name: str
    usual_name: str | None
    siret: str | None
    naf_code: str | None
    commune_code: str | None
    status: EmployerStatus
    welcomes_disabled_workers: bool
    max_contacts_per_month: int | None
    contacts_this_month: int
    contacts: tuple[ContactItem, ...] = ()
    interactions: tuple[InteractionItem, ...] = ()
    offers: tuple[OfferItem, ...] = ()


def list_ids(
    session: Session,
    search: str = "",
    sort: str = "name",
    descending: bool = False,
    status: EmployerStatus | None = None,
) -> "array[int]":
    """Return the identifiers that match, in display order; needs ``employer.read``."""
    require(session, "employer.read")
    last = (
        select(func.max(Interaction.occurred_on))
        .where(Interaction.employer_id == Employer.id)
        .scalar_subquery()
    )
    keys = {"name": Employer.search_key, "last": last, "status": Employer.status}
    key = keys[sort].desc() if descending else keys[sort].asc()
    query = select(Employer.id).order_by(key, Employer.search_key, Employer.id)
    if status is not None:
        query = query.where(Employer.status == status)
    for word in fold(search).split():
        query = query.where(
            or_(
                Employer.search_key.contains(word, autoescape=True),
                Employer.siret.startswith(word, autoescape=True),
            )
        )
    ids: array[int] = array("q")
    for batch in session.scalars(query).partitions(BATCH):
        ids.extend(batch)
    return ids


def load_rows(session: Session, ids: Sequence[int]) -> Mapping[int, EmployerRow]:
    """Return the rows of a page of the list; needs ``employer.read``."""
    require(session, "employer.read")
    latest = _dates(session, ids, func.max(Interaction.occurred_on))
    coming = _dates(session, ids, func.max(Interaction.next_on))
    offered = (
        select(Offer.employer_id, func.sum(Offer.positions))
        .where(Offer.employer_id.in_(ids), Offer.status == OfferStatus.OPEN)
        .group_by(Offer.employer_id)
    )
    positions = {employer: int(total) for employer, total in session.execute(offered)}
    rows = session.scalars(select(Employer).where(Employer.id.in_(ids)))
    return {
        row.id: EmployerRow(
            row.id,
            row.usual_name or row.name,
            row.commune_code,
            row.naf_code,
            row.status,
            latest.get(row.id),
            coming.get(row.id),
            positions.get(row.id, 0),
        )
        for row in rows
    }


def open_page(session: Session, employer_id: int, *, today: date) -> EmployerPage:
    """Return the page of an establishment; needs ``employer.read``.

    Raises:
        NotPermittedError: The actor sees no employer.
        NotFoundError: It does not exist, or no longer does.
    """
    require(session, "employer.read")
    row = get(session, employer_id)
    contacts = select(Contact).where(Contact.employer_id == employer_id).order_by(Contact.name)
    exchanges = (
        select(Interaction)
        .where(Interaction.employer_id == employer_id)
        .order_by(Interaction.occurred_on.desc(), Interaction.id.desc())
    )
    offers = select(Offer).where(Offer.employer_id == employer_id).order_by(Offer.opened_on.desc())
    interactions = tuple(
        InteractionItem(one.id, one.kind, one.occurred_on, one.outcome, one.next_step, one.next_on)
        for one in session.scalars(exchanges)
    )
    return EmployerPage(
        id=row.id,
        version=row.version,
        name=row.name,
        usual_name=row.usual_name,
        siret=row.siret,
        naf_code=row.naf_code,
        commune_code=row.commune_code,
        status=row.status,
        welcomes_disabled_workers=row.welcomes_disabled_workers,
        max_contacts_per_month=row.max_contacts_per_month,
        contacts_this_month=sum(one.occurred_on >= today.replace(day=1) for one in interactions),
        contacts=tuple(
            ContactItem(c.id, c.name, c.job_title, c.phone, c.email, c.informed_on)
            for c in session.scalars(contacts)
        ),
        interactions=interactions,
        offers=tuple(
            OfferItem(o.id, o.title, o.contract, o.positions, o.opened_on, o.status)
            for o in session.scalars(offers)
        ),
    )


def _dates(
    session: Session, ids: Sequence[int], value: ColumnElement[date | None]
) -> dict[int, date]:
    query = (
        select(Interaction.employer_id, value)
        .where(Interaction.employer_id.in_(ids))
        .group_by(Interaction.employer_id)
    )
    return {key: on for key, on in session.execute(query) if on is not None}
