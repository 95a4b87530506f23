"""The mission locale: its sites, its staff, its partners."""

from dataclasses import dataclass
from datetime import datetime

from models.agency import Account, AccountRole, Agency, Role, Site
from models.employer import Partner
from models.youth import Sex
from services.demonstration.batch import Batch
from services.demonstration.contacts import landline
from services.demonstration.draw import Draw, Weights
from services.demonstration.material import Material, Place
from services.folding import fold

DIRECTOR_LOGIN = "directeur"
# Young people an adviser sees in three years; an active caseload is a third of it.
_YOUTHS_PER_ADVISER = 130
_MOST_ADVISERS = 60
_DIRECTOR_SHARE = 0.6  # of an adviser's caseload, so that every screen has something to show


@dataclass(frozen=True, slots=True)
class OfficeSite:
    """A site with its advisers."""

    id: int
    place: Place
    advisers: Weights[int]


@dataclass(frozen=True, slots=True)
class Office:
    """Who works where.

    Attributes:
        sites: Sites, by how many people they receive.
        left: An adviser who has left.
    """

    director: int
    left: int
    sites: Weights[OfficeSite]
    officers: tuple[int, ...]
    receptionists: tuple[int, ...]
    partners: tuple[int, ...]


class _Staff:
    """Adds accounts under logins that are all different."""

    def __init__(self, batch: Batch, draw: Draw, material: Material, since: datetime) -> None:
        self._batch = batch
        self._draw = draw
        self._material = material
        self._since = since
        self._logins: dict[str, int] = {}

    def add(
        self, roles: frozenset[Role], site: int | None, *, login: str = "", active: bool = True
    ) -> int:
        sex = self._draw.pick((Sex.FEMALE, Sex.FEMALE, Sex.MALE))
        first = self._draw.pick(self._material.first_names[sex])
        last = self._draw.pick(self._material.last_names)
        values = {
            "login": login or self._free_login(first, last),
            "first_name": first,
            "last_name": last,
            "site_id": site,
            "is_active": active,
        }
        account = self._batch.add(Account, self._since, None, values)
        for role in sorted(roles):
            self._batch.add(AccountRole, self._since, None, {"account_id": account, "role": role})
        return account

    def _free_login(self, first: str, last: str) -> str:
        wanted = f"{fold(first)[0]}.{fold(last).replace(' ', '')}"
        self._logins[wanted] = count = self._logins.get(wanted, 0) + 1
        return wanted if count == 1 else f"{wanted}{count}"


def settle(batch: Batch, draw: Draw, material: Material, since: datetime, youths: int) -> Office:
    """Add the agency, its sites, accounts and partners, and return who works where."""
    batch.add(
        Agency,
        since,
        None,
        {"code": material.agency_code, "name": material.agency_name, "is_demo": True},
    )
    sites = [
        batch.add(
            Site, since, None, {"name": place.name, "region": "FR", "commune_code": place.commune}
        )
        for place in material.places
    ]
    staff = _Staff(batch, draw, material, since)
    director = staff.add(frozenset(Role), sites[0], login=DIRECTOR_LOGIN)
    officers = max(1, youths // 600)
    return Office(
        director=director,
        left=staff.add(frozenset({Role.ADVISER}), sites[0], active=False),
        sites=_sites(staff, material.places, sites, youths, director),
        officers=tuple(
            staff.add(frozenset({Role.EMPLOYER_OFFICER}), site)
            for site in (sites * officers)[:officers]
        ),
        receptionists=tuple(staff.add(frozenset({Role.RECEPTION}), site) for site in sites),
        partners=_partners(batch, draw, material, since, staff),
    )


def _sites(
    staff: _Staff, places: tuple[Place, ...], sites: list[int], youths: int, director: int
) -> Weights[OfficeSite]:
    total = sum(place.weight for place in places)
    count = min(_MOST_ADVISERS, youths // _YOUTHS_PER_ADVISER)
    made: dict[OfficeSite, float] = {}
    for place, site in zip(places, sites, strict=True):
        team = dict.fromkeys(
            (
                staff.add(frozenset({Role.ADVISER}), site)
                for _ in range(max(1, round(count * place.weight / total)))
            ),
            1.0,
        )
        if not made:
            team[director] = _DIRECTOR_SHARE
        made[OfficeSite(site, place, Weights(team))] = place.weight
    return Weights(made)


def _partners(
    batch: Batch, draw: Draw, material: Material, since: datetime, staff: _Staff
) -> tuple[int, ...]:
    staff.add(frozenset({Role.ADMINISTRATOR}), None)
    return tuple(
        batch.add(
            Partner,
            since,
            None,
            {
                "kind": kind,
                "name": name,
                "commune_code": draw.pick(material.places).commune,
                "phone": landline(draw.below(10_000)),
            },
        )
        for kind, name in material.partners
    )
