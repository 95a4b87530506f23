"""Duplicates: somebody registered again by a colleague who did not find them."""

import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from models.event import Attendance, Event, EventKind, Modality
from models.youth import Completeness, Youth, YouthStatus
from services.demonstration.batch import Batch
from services.demonstration.days import worked, working
from services.demonstration.draw import Draw
from services.demonstration.people import Person, Scene
from services.folding import search_key


def register_again(
    scene: Scene, batch: Batch, person: Person, key: int, rank: int, *, by_same: bool = False
) -> dict[str, Any]:
    """Type a second file of somebody, with what a hurried entry changes, and return it.

    ``by_same`` has the same adviser type it, who may then put it right alone.
    """
    draw = Draw(scene.seed, "again", rank)
    day = working(draw.day(max(person.received_on, scene.span.start), scene.span.until))
    if day > scene.span.until:
        day = worked(scene.span.until)
    adviser = person.adviser if by_same else draw.weighted(person.site.advisers)
    last, first = _misspelt(draw, person.values["last_name"], person.values["first_name"])
    keeps_phone = draw.chance(0.7)
    values: dict[str, Any] = {
        **_kept(person.values),
        "id": key,
        "last_name": last,
        "first_name": first,
        "search_key": search_key(last, first),
        "birth_date": _birth(draw, person.values["birth_date"]),
        "phone": person.values["phone"] if keeps_phone else None,
        "phone_key": person.values["phone_key"] if keeps_phone else None,
        "adviser_id": adviser,
        "completeness": Completeness.PARTIAL,
        "first_reception_on": day,
        "last_contact_on": day,
        "status": YouthStatus.ACTIVE,
    }
    batch.add(Youth, draw.instant(day), adviser, values)
    event = {
        "youth_id": key,
        "kind": EventKind.INTERVIEW,
        "modality": Modality.ON_SITE,
        "occurred_on": day,
        "attendance": Attendance.PRESENT,
        "from_youth": True,
        "is_first_reception": True,
        "adviser_id": adviser,
        "site_id": person.site.id,
    }
    batch.add(Event, draw.instant(day), adviser, event)
    return values


def _kept(values: Mapping[str, Any]) -> dict[str, Any]:
    kept = ("sex", "commune_code", "qpv_code", "rural_zone", "site_id", "retention_ends_on")
    return {name: values[name] for name in kept}


def _misspelt(draw: Draw, last: str, first: str) -> tuple[str, str]:
    """Return the names as typed the second time."""
    changes = (
        (last.upper(), first),
        (_plain(last), _plain(first)),
        (first, last),
        (last.replace("-", " "), first.replace("-", " ")),
        (_one_letter_off(draw, last), first),
    )
    return draw.pick(changes)


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _one_letter_off(draw: Draw, name: str) -> str:
    place = draw.between(1, len(name) - 1)
    return name[:place] + name[place - 1] + name[place:]


def _birth(draw: Draw, day: date | None) -> date | None:
    if day is None or draw.chance(0.75):
        return day
    if day.day <= 12:  # day and month the other way round
        return day.replace(month=day.day, day=day.month)
    return day + timedelta(days=draw.pick((-1, 1, 10)))
