"""Who the young people are: identity, address, level, and when they first came."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from models.event import EventKind
from models.youth import Completeness, ContactChannel, LevelScheme, RuralZone, Sex, YesNo
from services.demonstration import contacts
from services.demonstration.days import Span, birthday, shifted, worked, working
from services.demonstration.draw import Draw, Weights
from services.demonstration.material import Commune, Material
from services.demonstration.office import Office, OfficeSite
from services.demonstration.shares import Shares
from services.folding import search_key

FULL_AGE = 18
AGE_LIMIT = 26  # programmes end on that birthday
DISABLED_AGE_LIMIT = 30  # for a CEJ, when recognised as a disabled worker
_KEPT_AFTER_LIMIT = 2  # years (décret 2015-59, article 6)
_MONTHS_BEFORE = 20  # the longest programme lasts 24 months: some are still in theirs
_OLD_LEVELS = {"1": "VI", "2": "Vbis", "3": "V", "4": "IV", "5": "III", "6": "II", "7": "I"}
_CHANNELS = Weights(
    {
        ContactChannel.SMS: 55.0,
        ContactChannel.PHONE: 25.0,
        ContactChannel.EMAIL: 18.0,
        ContactChannel.POST: 2.0,
    }
)
_COMPLETENESS = Weights(
    {Completeness.PARTIAL: 18.0, Completeness.COMPLETE: 52.0, Completeness.PROVEN: 30.0}
)


@dataclass(slots=True)
class Person:
    """A young person being drawn.

    Attributes:
        received_on: First reception, known here even when the file has lost it.
        birth: Birth date, known here even when the file has lost it.
        came_before: Already followed when the span begins.
        values: Columns of the file.
    """

    id: int
    rank: int
    draw: Draw
    received_on: date
    birth: date
    site: OfficeSite
    adviser: int
    commune: Commune
    has_licence: bool
    is_disabled: bool
    came_before: bool
    values: dict[str, Any] = field(default_factory=dict)

    def age_on(self, day: date) -> int:
        """Return the age in completed years."""
        return (
            day.year - self.birth.year - ((day.month, day.day) < (self.birth.month, self.birth.day))
        )


@dataclass(frozen=True, slots=True)
class Gathering:
    """A collective event people may be enrolled in."""

    id: int
    title: str
    day: date
    starts_at: time
    minutes: int
    adviser: int


@dataclass(frozen=True, slots=True)
class Scene:
    """What every person is drawn in.

    Attributes:
        gatherings: Collective events by site, Monday of their week and kind.
    """

    seed: int
    span: Span
    shares: Shares
    material: Material
    office: Office
    seasons: Weights[tuple[date, date]]
    gatherings: Mapping[tuple[int, date, EventKind], Gathering] = field(default_factory=dict)
    projects: tuple[int, ...] = ()


def seasons(span: Span, shares: Shares) -> Weights[tuple[date, date]]:
    """Return the months of the span, weighted as first receptions are over the year."""
    yearly = shares.tables["first_reception_month"]
    months: dict[tuple[date, date], float] = {}
    first = span.start
    while first <= span.until:
        following = shifted(first.replace(day=1), 1)
        last = min(following - timedelta(days=1), span.until)
        whole = (following - first.replace(day=1)).days
        months[first, last] = yearly[str(first.month)] * ((last - first).days + 1) / whole
        first = following
    return Weights(months)


def person(scene: Scene, rank: int, key: int) -> Person:
    """Draw somebody; the same rank of the same seed is the same person."""
    draw = Draw(scene.seed, "person", rank)
    came_before = scene.shares.chance(draw, "followed_before")
    received_on = _reception(scene, draw, came_before=came_before)
    site = draw.weighted(scene.office.sites)
    birth = _birth(scene.shares, draw, received_on)
    is_adult = birthday(birth, FULL_AGE) <= received_on
    drawn = Person(
        id=key,
        rank=rank,
        draw=draw,
        received_on=received_on,
        birth=birth,
        site=site,
        adviser=draw.weighted(site.advisers),
        commune=draw.weighted(site.place.communes),
        has_licence=is_adult and draw.chance(_adult_licence(scene.shares)),
        is_disabled=scene.shares.chance(draw, "disabled_worker"),
        came_before=came_before,
    )
    drawn.values = {**_identity(scene, drawn), **_address(scene, drawn), **_status(scene, drawn)}
    return drawn


def _reception(scene: Scene, draw: Draw, *, came_before: bool) -> date:
    if came_before:
        start = scene.span.start
        return working(draw.day(shifted(start, -_MONTHS_BEFORE), start - timedelta(days=8)))
    first, last = draw.weighted(scene.seasons)
    day = working(draw.day(first, last))
    return day if day <= last else max(first, worked(last))


def _birth(shares: Shares, draw: Draw, received_on: date) -> date:
    youngest, oldest = map(int, shares.pick(draw, "age_at_first_reception").split("-"))
    earliest = shifted(received_on, -12 * (oldest + 1)) + timedelta(days=1)
    return draw.day(earliest, shifted(received_on, -12 * youngest))


def _adult_licence(shares: Shares) -> float:
    ages = shares.tables["age_at_first_reception"]
    return shares.single["driving_licence"] / (1 - ages["16-17"] / sum(ages.values()))


def _identity(scene: Scene, drawn: Person) -> Mapping[str, Any]:
    draw, shares, material = drawn.draw, scene.shares, scene.material
    sex = Sex(shares.pick(draw, "sex"))
    first = draw.pick(material.first_names[sex])
    is_long = shares.chance(draw, "long_name")
    last = draw.pick(material.long_names if is_long else material.last_names)
    has_email = not shares.chance(draw, "email_missing")
    has_phone = not shares.chance(draw, "phone_missing")
    phone = contacts.landline(drawn.rank) if has_phone else None
    no_sex = shares.chance(draw, "sex_missing")
    no_birth = shares.chance(draw, "birth_date_missing")
    birth_name = draw.pick(material.last_names) if draw.chance(0.03) else None
    return {
        "file_number": f"{2_400_000 + drawn.rank * 7}",
        "last_name": last,
        "birth_name": birth_name,
        "first_name": first,
        "search_key": search_key(last, first, birth_name),
        "birth_date": None if no_birth else drawn.birth,
        "sex": Sex.NOT_RECORDED if no_sex else sex,
        "phone": phone,
        "phone_key": phone[-9:] if phone else None,
        "email": contacts.email(first, last, drawn.rank) if has_email else None,
        "preferred_contact": draw.weighted(_CHANNELS) if has_phone and has_email else None,
        **_representative(scene, drawn, last),
    }


def _representative(scene: Scene, drawn: Person, last: str) -> Mapping[str, Any]:
    draw = drawn.draw
    if drawn.age_on(drawn.received_on) >= FULL_AGE or draw.chance(0.1):
        return {}
    sex = draw.pick((Sex.FEMALE, Sex.MALE))
    return {
        "representative_name": f"{draw.pick(scene.material.first_names[sex])} {last}",
        "representative_phone": contacts.landline(draw.below(50_000)),
    }


def _address(scene: Scene, drawn: Person) -> Mapping[str, Any]:
    draw, commune = drawn.draw, drawn.commune
    chance = scene.shares.single["priority_district"] / scene.material.priority_share
    lives_in_district = commune.qpv is not None and draw.chance(chance)
    zone = RuralZone.FRR if commune.is_rural else RuralZone.NO
    is_missing = scene.shares.chance(draw, "commune_missing")
    return {
        "commune_code": None if is_missing else commune.code,
        "qpv_code": commune.qpv if lives_in_district else None,
        "rural_zone": RuralZone.UNKNOWN if is_missing else zone,
        "site_id": drawn.site.id,
        "adviser_id": drawn.adviser,
    }


def _status(scene: Scene, drawn: Person) -> Mapping[str, Any]:
    draw, shares = drawn.draw, scene.shares
    level = shares.pick(draw, "level")
    is_old = shares.chance(draw, "old_level_scheme")
    scheme = LevelScheme.FRENCH if is_old else LevelScheme.EUROPEAN
    no_level = shares.chance(draw, "level_missing")
    left_at = draw.between(16, 18) + max(0, int(level) - 4)
    left_on = date(drawn.birth.year + left_at, 7, draw.between(1, 5))
    is_lost = shares.chance(draw, "first_reception_missing")
    return {
        "level_scheme": None if no_level else scheme,
        "level": None if no_level else _OLD_LEVELS[level] if is_old else level,
        "left_school_on": left_on if left_on < drawn.received_on else None,
        "disabled_worker": _known(drawn, shares, "disabled_worker_missing", drawn.is_disabled),
        "job_seeker": draw.pick((YesNo.YES, YesNo.YES, YesNo.YES, YesNo.NO, YesNo.UNKNOWN)),
        "driving_licence": _known(drawn, shares, "licence_missing", drawn.has_licence),
        "referred_by": draw.pick(scene.material.texts["referred_by"]),
        "completeness": draw.weighted(_COMPLETENESS),
        "first_reception_on": None if is_lost else drawn.received_on,
        "retention_ends_on": birthday(drawn.birth, AGE_LIMIT + _KEPT_AFTER_LIMIT),
    }


def _known(drawn: Person, shares: Shares, missing: str, truth: bool) -> YesNo:
    if shares.chance(drawn.draw, missing):
        return YesNo.UNKNOWN
    return YesNo.YES if truth else YesNo.NO
