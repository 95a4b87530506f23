"""Files already made one, and two people somebody said were two."""

import json
from datetime import timedelta
from typing import Any

from models.event import Attendance, Event, EventKind, Modality
from models.merge import MergeRow, MergeRowKind, NotSamePerson, YouthMerge
from models.youth import Completeness, Youth
from services.demonstration.batch import Batch
from services.demonstration.days import working
from services.demonstration.draw import Draw
from services.demonstration.people import Person, Scene
from services.folding import fold, search_key
from services.merging.pairs import fingerprint
from services.rows.codec import to_json
from services.youths.duplicates import Traits

_EVERY = 150  # people, between two that were registered twice and put right
_OWN_EVERY = 12  # and more often for the director, with whose account the program is tried


def put_right(scene: Scene, batch: Batch, person: Person, rank: int) -> None:
    """Say now and then that somebody had a second file, with one meeting, until a merge."""
    is_own = person.adviser == scene.office.director and rank % _OWN_EVERY == 0
    if rank % _EVERY != _EVERY // 3 and not is_own:
        return
    draw = Draw(scene.seed, "put right", rank)
    day = working(max(person.received_on, scene.span.start))
    merged_on = working(min(day + timedelta(days=40), scene.span.until))
    if merged_on > scene.span.until or day > scene.span.until:
        return
    aside, instant, by = batch.key(), draw.instant(day), person.adviser
    merged_at = draw.instant(merged_on)
    held = json.dumps(batch.written(person.id, merged_at), sort_keys=True)
    event = {
        "youth_id": person.id,
        "kind": EventKind.INTERVIEW,
        "modality": Modality.PHONE,
        "occurred_on": day,
        "attendance": Attendance.PRESENT,
        "adviser_id": by,
        "site_id": person.site.id,
    }
    event_id = batch.add(Event, instant, by, event)
    merge = {"youth_id": person.id, "kept_id": person.id, "set_aside_id": aside, "held": held}
    merge_id = batch.add(YouthMerge, merged_at, by, merge)
    notes: tuple[tuple[MergeRowKind, str, int, dict[str, Any]], ...] = (
        (MergeRowKind.CHANGED, "event", event_id, {"youth_id": [aside, person.id]}),
        (MergeRowKind.SET_ASIDE, "youth", aside, _second_file(batch, person, aside, instant)),
    )
    for position, (kind, entity, entity_id, content) in enumerate(notes):
        row = {
            "merge_id": merge_id,
            "position": position,
            "kind": kind,
            "entity": entity,
            "entity_id": entity_id,
            "content": json.dumps(content, ensure_ascii=False, sort_keys=True),
        }
        batch.add(MergeRow, merged_at, by, row)


def tell_apart(
    scene: Scene, batch: Batch, one: dict[str, Any], two: dict[str, Any], rank: int
) -> None:
    """Say that two files are of two people."""
    draw = Draw(scene.seed, "told apart", rank)
    low, high = sorted((one["id"], two["id"]))
    values = {
        "youth_id": low,
        "other_id": high,
        "fingerprint": fingerprint(_traits(one), _traits(two)),
    }
    batch.add(NotSamePerson, draw.instant(scene.span.until), two["adviser_id"], values)


def _second_file(batch: Batch, person: Person, key: int, instant: Any) -> dict[str, Any]:
    last, first = person.values["last_name"].upper(), person.values["first_name"]
    values = {
        **batch.blank(Youth),
        "id": key,
        "last_name": last,
        "first_name": first,
        "search_key": search_key(last, first),
        "birth_date": person.values["birth_date"],
        "adviser_id": person.adviser,
        "site_id": person.site.id,
        "completeness": Completeness.PARTIAL,
        "created_at": instant,
        "updated_at": instant,
        "created_by": person.adviser,
        "version": 1,
    }
    return to_json(values)


def _traits(values: dict[str, Any]) -> Traits:
    return Traits(
        fold(values["last_name"]),
        fold(values["first_name"]),
        fold(values.get("birth_name") or ""),
        values["birth_date"],
        values["phone_key"],
        values.get("file_number"),
    )
