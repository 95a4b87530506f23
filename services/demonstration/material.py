"""Names, places, employers and texts of ``resources/demonstration``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from models.employer import PartnerKind
from models.youth import Sex
from services.demonstration.draw import Weights


@dataclass(frozen=True, slots=True)
class Commune:
    """Where people live.

    Attributes:
        qpv: Code of its priority district, made up; None when it has none.
        is_rural: It lies in a France ruralités revitalisation zone.
    """

    code: str
    qpv: str | None
    is_rural: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A site of the agency and the communes it serves."""

    name: str
    commune: str
    communes: Weights[Commune]
    weight: float


@dataclass(frozen=True, slots=True)
class Job:
    """An occupation: ROME code and how it is called."""

    rome: str
    title: str


@dataclass(frozen=True, slots=True)
class Activity:
    """What an employer does.

    Attributes:
        names: Patterns of names, with ``{name}`` or ``{place}``.
    """

    naf: str
    names: tuple[str, ...]
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """All of it.

    Attributes:
        priority_share: Share of the people who live in a commune with a priority district.
        texts: Short texts by use.
        comments: Comments of a diagnostic by domain; ``other`` for the domains not listed.
    """

    agency_code: str
    agency_name: str
    first_names: Mapping[Sex, tuple[str, ...]]
    last_names: tuple[str, ...]
    long_names: tuple[str, ...]
    places: tuple[Place, ...]
    priority_share: float
    activities: tuple[Activity, ...]
    employer_places: tuple[str, ...]
    partners: tuple[tuple[PartnerKind, str], ...]
    texts: Mapping[str, tuple[str, ...]]
    comments: Mapping[str, tuple[str, ...]]


@cache
def shipped() -> Material:
    """Return what is shipped with the program; a constant once read."""
    names, ground, firms, texts = map(_read, ("names", "places", "employers", "texts"))
    places = tuple(map(_place, ground["site"]))
    return Material(
        agency_code=ground["code"],
        agency_name=ground["name"],
        first_names={sex: tuple(names[sex.value]) for sex in (Sex.FEMALE, Sex.MALE)},
        last_names=tuple(names["last"]),
        long_names=tuple(names["long"]),
        places=places,
        priority_share=_priority_share(ground["site"]),
        activities=tuple(map(_activity, firms["activity"])),
        employer_places=tuple(firms["places"]),
        partners=tuple((PartnerKind(item["kind"]), item["name"]) for item in texts.pop("partner")),
        comments={domain: tuple(lines) for domain, lines in texts.pop("comments").items()},
        texts={use: tuple(lines) for use, lines in texts.items()},
    )


def _read(name: str) -> dict[str, Any]:
    text = (files("resources") / "demonstration" / f"{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


def _place(table: Mapping[str, Any]) -> Place:
    weights = {
        Commune(item["code"], item.get("qpv"), item.get("frr", False)): float(item["weight"])
        for item in table["communes"]
    }
    return Place(table["name"], table["commune"], Weights(weights), sum(weights.values()))


def _priority_share(sites: list[dict[str, Any]]) -> float:
    communes = [item for site in sites for item in site["communes"]]
    concerned = sum(item["weight"] for item in communes if "qpv" in item)
    return float(concerned / sum(item["weight"] for item in communes))


def _activity(table: Mapping[str, Any]) -> Activity:
    jobs = tuple(Job(rome, title) for rome, title in table["jobs"])
    return Activity(table["naf"], tuple(table["names"]), jobs)
