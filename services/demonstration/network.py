"""Employers: establishments, the people there, what was said, what they offer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

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
from models.youth import Sex
from services.demonstration import contacts
from services.demonstration.batch import Batch
from services.demonstration.days import Span, working
from services.demonstration.draw import Draw, Weights
from services.demonstration.material import Activity, Job
from services.demonstration.people import Scene
from services.folding import search_key

_YOUTHS_PER_EMPLOYER = 8
_FEWEST = 12
_SAME_TWICE = 0.015
_BANDS = Weights(
    {"00": 10.0, "01": 24.0, "02": 18.0, "03": 18.0, "11": 14.0, "12": 10.0, "21": 6.0}
)
_STATUSES = Weights(
    {EmployerStatus.PROSPECT: 30.0, EmployerStatus.ACTIVE: 52.0, EmployerStatus.DORMANT: 18.0}
)
_KINDS = Weights(
    {
        InteractionKind.CALL: 48.0,
        InteractionKind.VISIT: 20.0,
        InteractionKind.MAIL: 22.0,
        InteractionKind.JOB_DATING: 4.0,
        InteractionKind.MEETING: 6.0,
    }
)
_OFFERED = Weights(
    {
        ContractKind.FIXED_TERM: 40.0,
        ContractKind.PERMANENT: 20.0,
        ContractKind.APPRENTICESHIP: 20.0,
        ContractKind.TEMPORARY: 10.0,
        ContractKind.PROFESSIONAL: 5.0,
        ContractKind.SEASONAL: 5.0,
    }
)
_ENDED_OFFERS = Weights({OfferStatus.FILLED: 74.0, OfferStatus.WITHDRAWN: 26.0})


@dataclass(frozen=True, slots=True)
class Firm:
    """An establishment young people may work at."""

    id: int
    name: str
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An offer, with the days it could be answered."""

    id: int
    firm: Firm
    job: Job
    contract: ContractKind
    opened_on: date
    last_on: date
    status: OfferStatus


@dataclass(frozen=True, slots=True)
class Network:
    """All the employers, and their offers by the month they opened."""

    firms: tuple[Firm, ...]
    offers: Mapping[tuple[int, int], Sequence[OpenOffer]]

    def offers_on(self, day: date) -> Sequence[OpenOffer]:
        """Return offers opened that month that could be answered that day."""
        found = self.offers.get((day.year, day.month), ())
        return [offer for offer in found if offer.opened_on <= day <= offer.last_on]


def build(batch: Batch, scene: Scene, youths: int) -> Network:
    """Add the employers and everything about them."""
    firms: list[Firm] = []
    offers: dict[tuple[int, int], list[OpenOffer]] = {}
    for rank in range(max(_FEWEST, youths // _YOUTHS_PER_EMPLOYER)):
        draw = Draw(scene.seed, "employer", rank)
        for firm, status in _firms(batch, scene, draw, rank):
            firms.append(firm)
            people = _people(batch, scene, draw, firm)
            _interactions(batch, scene, draw, firm, status, people)
            for offer in _offers(batch, scene, draw, firm, status):
                offers.setdefault((offer.opened_on.year, offer.opened_on.month), []).append(offer)
    return Network(tuple(firms), offers)


def _firms(batch: Batch, scene: Scene, draw: Draw, rank: int) -> list[tuple[Firm, EmployerStatus]]:
    material = scene.material
    activity = draw.pick(material.activities)
    pattern = draw.pick(activity.names)
    name = pattern.format(
        name=draw.pick(material.last_names), place=draw.pick(material.employer_places)
    )
    values = _establishment(scene, draw, activity, name) | {"siret": contacts.siret(draw, rank)}
    found = [_add(batch, scene, draw, activity, values)]
    if draw.chance(_SAME_TWICE):  # typed again by a colleague, who did not look for it
        again = {"name": name.upper(), "search_key": search_key(name), "siret": None}
        found.append(_add(batch, scene, draw, activity, values | again))
    return found


def _establishment(scene: Scene, draw: Draw, activity: Activity, name: str) -> dict[str, Any]:
    site = draw.weighted(scene.office.sites)
    came_from = draw.pick(scene.office.partners) if draw.chance(0.25) else None
    return {
        "name": name,
        "search_key": search_key(name),
        "naf_code": activity.naf,
        "headcount": draw.weighted(_BANDS) if draw.chance(0.85) else None,
        "commune_code": draw.weighted(site.place.communes).code,
        "status": draw.weighted(_STATUSES),
        "owner_id": draw.pick(scene.office.officers),
        "came_from_id": came_from,
        "welcomes_disabled_workers": draw.chance(0.3),
        "max_contacts_per_month": draw.between(1, 4) if draw.chance(0.25) else None,
    }


def _add(
    batch: Batch, scene: Scene, draw: Draw, activity: Activity, values: Mapping[str, Any]
) -> tuple[Firm, EmployerStatus]:
    day = working(draw.day(scene.span.start, scene.span.start + timedelta(days=500)))
    key = batch.add(Employer, draw.instant(day), values["owner_id"], values)
    return Firm(key, values["name"], activity.jobs), values["status"]


def _people(batch: Batch, scene: Scene, draw: Draw, firm: Firm) -> list[int]:
    found = []
    for _ in range(draw.between(1, 3)):
        sex = draw.pick((Sex.FEMALE, Sex.MALE))
        first = draw.pick(scene.material.first_names[sex])
        last = draw.pick(scene.material.last_names)
        met_on = working(draw.day(scene.span.start, scene.span.until))
        rank = draw.below(contacts.NUMBERS)
        values = {
            "employer_id": firm.id,
            "name": f"{first} {last}",
            "job_title": draw.pick(scene.material.texts["job_titles"]),
            "phone": contacts.landline(rank) if draw.chance(0.8) else None,
            "email": contacts.email(first, last, rank) if draw.chance(0.7) else None,
            "informed_on": min(met_on, scene.span.until) if draw.chance(0.6) else None,
        }
        officer = draw.pick(scene.office.officers)
        found.append(batch.add(Contact, draw.instant(met_on), officer, values))
    return found


def _interactions(
    batch: Batch,
    scene: Scene,
    draw: Draw,
    firm: Firm,
    status: EmployerStatus,
    people: Sequence[int],
) -> None:
    most = {EmployerStatus.PROSPECT: 3, EmployerStatus.ACTIVE: 14, EmployerStatus.DORMANT: 6}
    texts = scene.material.texts
    until = scene.span.until
    if status is EmployerStatus.DORMANT:  # nobody has called for a year
        until -= timedelta(days=365)
    for _ in range(draw.between(1, most[status])):
        day = working(draw.day(scene.span.start, until - timedelta(days=4)))
        officer = draw.pick(scene.office.officers)
        goes_on = draw.chance(0.4)
        values = {
            "employer_id": firm.id,
            "contact_id": draw.pick(people) if draw.chance(0.85) else None,
            "kind": draw.weighted(_KINDS),
            "occurred_on": day,
            "account_id": officer,
            "outcome": draw.pick(texts["outcomes"]) if draw.chance(0.9) else None,
            "next_step": draw.pick(texts["next_steps"]) if goes_on else None,
            "next_on": working(day + timedelta(days=draw.between(7, 60))) if goes_on else None,
        }
        batch.add(Interaction, draw.instant(day), officer, values)


def _offers(
    batch: Batch, scene: Scene, draw: Draw, firm: Firm, status: EmployerStatus
) -> list[OpenOffer]:
    found = []
    for _ in range(draw.between(0, 7) if status is EmployerStatus.ACTIVE else draw.between(0, 1)):
        opened = _opening(draw, scene.span)
        last = opened + timedelta(days=draw.between(15, 75))
        is_over = last <= scene.span.until
        job, contract = draw.pick(firm.jobs), draw.weighted(_OFFERED)
        offer_status = draw.weighted(_ENDED_OFFERS) if is_over else OfferStatus.OPEN
        officer = draw.pick(scene.office.officers)
        values = {
            "employer_id": firm.id,
            "title": job.title,
            "contract": contract,
            "rome_code": job.rome if draw.chance(0.9) else None,
            "positions": draw.pick((1, 1, 1, 2, 2, 3, 5)),
            "opened_on": opened,
            "closed_on": last if is_over else None,
            "status": offer_status,
        }
        key = batch.add(Offer, draw.instant(opened), officer, values)
        found.append(OpenOffer(key, firm, job, contract, opened, last, offer_status))
    return found


def _opening(draw: Draw, span: Span) -> date:
    return working(draw.day(span.start, span.until - timedelta(days=4)))
