"""Many duplicate pairs merged, edited and taken apart again: no record is lost on the way."""

import os
import random
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from models.diagnostic import Action, Draft
from models.event import Attendance, Event, EventKind, Modality
from models.merge import MergeRow, MergeRowKind, NotSamePerson, YouthMerge
from models.pathway import Pathway, Programme, Situation
from models.registry import METADATA
from models.youth import Youth
from services.actor import PROGRAM
from services.database import Database
from services.demonstration.generator import generate
from services.merging.merge import Choices, Side, merge, preview
from services.merging.undo import undo
from services.unit_of_work import new_id
from tests.conftest import ENGINES, NOW
from tests.support.scratch import shared, undone

PAIRS = int(os.environ.get("MERGE_PAIRS", "20"))
UNTIL = date(2026, 10, 31)
APART = {"youth_merge", "merge_row", "journal_entry"}
WRITTEN = {"is_journaled": True}
STAMP = {"created_at": NOW, "updated_at": NOW, "created_by": None, "version": 1}

Snapshot = dict[str, dict[int, dict[str, Any]]]


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One demonstration for all the pairs."""
    for opened in shared(request, tmp_path_factory):
        with opened.write(PROGRAM) as session:
            generate(session, youths=16, seed=7, until=UNTIL)
        yield opened


def concerned() -> set[str]:
    """Return the tables that refer to a person, directly or not."""
    names = {"youth"}
    while True:
        more = {
            table.name
            for table in METADATA.tables.values()
            if any(key.column.table.name in names for key in table.foreign_keys)
        }
        if more <= names:
            return names - APART
        names |= more


def snapshot(session: Session, names: set[str]) -> Snapshot:
    """Return every row of these tables, but for the journal and the notes of merges."""
    found: Snapshot = {}
    for table in METADATA.sorted_tables:
        if table.name in names:
            rows = session.execute(select(table)).mappings()
            found[table.name] = {row["id"]: dict(row) for row in rows}
    for row in found.get("youth", {}).values():
        del row["version"], row["updated_at"]
    return found


def put(session: Session, table: Any, /, **values: Any) -> int:
    """Insert a row with every column given or empty."""
    key = new_id(session)
    session.execute(insert(table), [STAMP | values | {"id": key}], execution_options=WRITTEN)
    return key


def make_them_clash(
    session: Session, chance: random.Random, pair: tuple[int, int], seed: int
) -> None:
    """Give both files what cannot stand twice in one."""
    for youth_id in pair:
        for account in chance.sample(range(3 * seed, 3 * seed + 3), 2):
            draft = {"form": "diagnostic", "account_id": account, "content": str(youth_id)}
            times = {"started_at": NOW, "saved_at": NOW, "revision": 0}
            put(session, Draft, youth_id=youth_id, **draft, **times)
        day = chance.choice((date(2026, 9, 1), date(2026, 9, 2)))
        put(session, Pathway, youth_id=youth_id, programme=Programme.CEJ, started_on=day)
    told_apart = {"youth_id": pair[0], "other_id": pair[1]}
    known = session.scalars(select(NotSamePerson).filter_by(**told_apart)).first()
    if known is None and chance.random() < 0.5:
        put(session, NotSamePerson, **told_apart, fingerprint="x")


def an_event(session: Session, youth_id: int) -> int:
    return put(
        session,
        Event,
        youth_id=youth_id,
        kind=EventKind.INTERVIEW,
        modality=Modality.ON_SITE,
        occurred_on=UNTIL,
        attendance=Attendance.PRESENT,
        from_youth=False,
        is_first_reception=False,
    )


def forget(expected: Snapshot, name: str, key: int) -> None:
    """Do to what refers to a deleted row what the database does."""
    for table in METADATA.sorted_tables:
        for reference in table.foreign_keys:
            column = reference.parent.name
            if reference.column.table.name != name or table.name not in expected:
                continue
            for other, row in list(expected[table.name].items()):
                if row[column] != key:
                    continue
                if reference.ondelete == "CASCADE":
                    del expected[table.name][other]
                    forget(expected, table.name, other)
                else:
                    row[column] = None


def live_on(session: Session, chance: random.Random, kept: int, expected: Snapshot) -> int:
    """Edit, delete and add as colleagues do, here and in what is expected; return the additions."""
    for kind, column in ((Event, "label"), (Situation, "label"), (Action, "title")):
        rows = list(session.scalars(select(kind.id).where(kind.youth_id == kept)))
        chance.shuffle(rows)
        for key in rows[:2]:
            session.execute(
                update(kind).where(kind.id == key).values({column: "corrigé"}),
                execution_options=WRITTEN,
            )
            expected[kind.__tablename__][key][column] = "corrigé"
        for key in rows[2:3]:
            session.execute(delete(kind).where(kind.id == key), execution_options=WRITTEN)
            del expected[kind.__tablename__][key]
            forget(expected, kind.__tablename__, key)
    email = chance.choice((None, f"n{chance.randrange(10**9)}@exemple.fr"))
    if email is not None:
        session.execute(
            update(Youth).where(Youth.id == kept).values(email=email), execution_options=WRITTEN
        )
        expected["youth"][kept]["email"] = email
    added = [an_event(session, kept) for _ in range(chance.randrange(3))]
    events = Event.__table__
    for row in session.execute(select(events).where(events.c.id.in_(added))).mappings():
        expected["event"][row["id"]] = dict(row)
    return len(added)


def assert_nothing_is_missing(session: Session, merge_id: int, before: Snapshot) -> None:
    """Every row is in its table, or whole in the notes of the merge."""
    notes = session.scalars(select(MergeRow).where(MergeRow.merge_id == merge_id))
    aside = {(row.entity, row.entity_id) for row in notes if row.kind is MergeRowKind.SET_ASIDE}
    after = snapshot(session, set(before))
    for name, rows in before.items():
        gone = {(name, key) for key in rows.keys() - after[name].keys()}
        assert gone == {mark for mark in aside if mark[0] == name}
        assert after[name].keys() <= rows.keys()


@pytest.mark.timeout(180 if PAIRS <= 20 else 3600)
def test_pairs_merged_edited_and_taken_apart_lose_no_record(database: Database) -> None:
    with undone(database, PROGRAM) as session:
        people = list(session.scalars(select(Youth.id).order_by(Youth.id)))
        names = concerned()
        others = set(METADATA.tables) - names - APART
        elsewhere = snapshot(session, others)
        for seed in range(PAIRS):
            chance = random.Random(seed)
            pair = (chance.choice(people[:8]), chance.choice(people[8:]))
            make_them_clash(session, chance, pair, seed)
            before = snapshot(session, names)
            shown = preview(session, *pair)
            sides = {each.name: chance.choice(list(Side)) for each in shown.fields}
            same = frozenset(
                each.other_id for each in shown.clashes.pathways if chance.random() < 0.5
            )
            merge_id = merge(session, *pair, Choices(sides, same))
            assert_nothing_is_missing(session, merge_id, before)
            assert session.get(Youth, shown.other_id) is None
            count = live_on(session, chance, shown.kept_id, before)

            result = undo(session, merge_id)

            assert snapshot(session, names) == before, seed
            assert (result.restored_id, result.since) == (shown.other_id, count)
            session.expire_all()
        assert snapshot(session, others) == elsewhere
        assert session.scalar(select(YouthMerge.id).where(YouthMerge.undone_at.is_(None))) is None
