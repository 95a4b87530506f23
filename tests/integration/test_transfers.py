"""A file sent to another agency and back: nothing lost, nothing erased before the receipt."""

import dataclasses
import json
import os
import random
from collections.abc import Iterator
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models.agency import Account, AccountRole, Agency, Role
from models.diagnostic import Draft
from models.employer import Employer, EmployerStatus
from models.event import Event
from models.journal import JournalEntry
from models.pathway import Situation, SituationFamily, SituationState
from models.reception import WalkIn, WalkInState, Wish
from models.registry import METADATA
from models.transfer import IncomingTransfer, Transfer, TransferState
from models.youth import Youth
from services import migration
from services.actor import PROGRAM, Actor
from services.database import Database
from services.demonstration.generator import generate
from services.errors import (
    AppError,
    ConflictError,
    InputFileError,
    NotPermittedError,
    ValidationError,
)
from services.rows.codec import to_json
from services.transfers import receipts
from services.transfers.bundle import Place, parse, read_person
from services.transfers.erasure import erase
from services.transfers.receiving import Opened, open_file, origin_of, preview, receive
from services.transfers.sending import (
    Outcome,
    SentFile,
    confirm,
    erase_confirmed,
    send,
    transfers,
    withdraw,
)
from services.vault.slots import Stretching
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import Attendance, EventKind
from tests.conftest import ENGINES, NOW
from tests.support.scratch import shared, undone
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle

LIVES = int(os.environ.get("TRANSFER_LIVES", "6"))
THERE = Place("06400100", "Mission locale de la Vésubie")
LEA = Actor(77, "lea", frozenset({Role.ADVISER}))
WRITTEN = {"is_journaled": True}
JOURNALS = {"journal_entry", "transfer", "incoming_transfer"}


@pytest.fixture(autouse=True)
def quick_stretching(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id has tests of its own: here it takes the least this version reads."""
    least = Stretching(1, 19 * 1024, 1)
    monkeypatch.setattr("services.transfers.sealing.Stretching", lambda *_given: least)


@pytest.fixture
def here(database: Database) -> Database:
    settle(database)
    with database.write(PROGRAM) as session:
        session.add(Agency(code="03300200", name="Mission locale ici", is_demo=False))
    return database


def become_there(session: Session) -> None:
    """Make the database the other agency's: another code, other people, nobody of ours."""
    session.execute(
        update(Agency).values(code=THERE.code, name=THERE.name), execution_options=WRITTEN
    )
    if session.get(Account, 77) is None:
        session.add(
            Account(
                id=77,
                login="lea",
                first_name="Léa",
                last_name="Var",
                roles=[AccountRole(role=Role.ADVISER)],
            )
        )
    session.flush()


def sent(database: Database, youth_id: int) -> SentFile:
    with database.write(NADIA) as session:
        return send(session, youth_id, THERE, today=TODAY)


def opened(file: SentFile) -> Opened:
    return open_file(file.data, file.code)


def receipt_for(file: SentFile) -> str:
    """Write the receipt as the other agency does."""
    there = opened(file)
    answer = receipts.Receipt(there.bundle.token, there.bundle.digest, THERE.code, TODAY)
    return receipts.write(answer, there.receipt_key)


def confirmed(database: Database, text: str) -> Outcome:
    with database.write(NADIA) as session:
        return confirm(session, text, today=TODAY)[0]


def count(database: Database, kind: Any) -> int:
    with database.read(PROGRAM) as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


def test_nothing_is_erased_before_the_receipt_then_everything_is(here: Database) -> None:
    youth_id = enter(here, a_person(file_number="20418"))
    with here.write(NADIA) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY, attendance=Attendance.PRESENT)
        add_event(session, youth_id, data, today=TODAY)
    file = sent(here, youth_id)
    assert (count(here, Youth), count(here, Event)) == (1, 1)

    assert confirmed(here, receipt_for(file)) is Outcome.ERASED

    assert (count(here, Youth), count(here, Event)) == (0, 0)


def test_what_is_left_says_when_and_where_to_and_not_who(here: Database) -> None:
    youth_id = enter(here, a_person())
    file = sent(here, youth_id)

    confirmed(here, receipt_for(file))

    with here.read(NADIA) as session:
        row = session.scalars(select(Transfer)).one()
        left = (row.youth_id, row.to_name, row.receipt_key, row.to_code, row.erased_on)
        assert left == (None, None, None, THERE.code, TODAY)
        assert row.state is TransferState.ERASED
        actions = session.scalars(
            select(JournalEntry.action).where(JournalEntry.youth_id == youth_id)
        ).all()
        assert {"transfer.send", "transfer.confirm", "transfer.erase"} <= set(actions)


def test_a_reason_to_keep_the_file_is_stronger_than_a_receipt(here: Database) -> None:
    youth_id = enter(here, a_person())
    with here.write(PROGRAM) as session:
        session.get_one(Youth, youth_id).hold_reason = "contentieux en cours"
    file = sent(here, youth_id)

    assert confirmed(here, receipt_for(file)) is Outcome.HELD

    assert count(here, Youth) == 1
    with here.write(NADIA) as session, pytest.raises(ConflictError, match="conservation"):
        erase_confirmed(session, file.transfer_id, today=TODAY)


def test_what_was_written_since_the_sending_is_not_erased_unasked(here: Database) -> None:
    youth_id = enter(here, a_person())
    file = sent(here, youth_id)
    with here.write(NADIA) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY, attendance=Attendance.PRESENT)
        add_event(session, youth_id, data, today=TODAY)

    assert confirmed(here, receipt_for(file)) is Outcome.CHANGED
    assert count(here, Event) == 1

    with here.write(NADIA) as session:
        erase_confirmed(session, file.transfer_id, today=TODAY)
    assert count(here, Youth) == 0


def test_a_receipt_changed_or_of_another_sending_erases_nothing(here: Database) -> None:
    first, second = (enter(here, a_person(f"Nom{letter}")) for letter in "ab")
    text = receipt_for(sent(here, first))
    other = json.loads(receipt_for(sent(here, second)))
    data = json.loads(text)
    forged = [
        json.dumps(data | {"received_on": "2026-11-24"}),
        json.dumps(data | {"token": other["token"]}),
        json.dumps(data | {"digest": other["digest"]}),
        json.dumps(data | {"token": "0" * 32}),
        json.dumps(data | {"proof": "é"}),
        json.dumps(data | {"proof": None}),
        "{}",
        "[]",
        "",
        text[:-20],
    ]

    for each in forged:
        with pytest.raises(InputFileError):
            confirmed(here, each)

    assert count(here, Youth) == 2


def test_a_receipt_loaded_twice_is_said_to_be(here: Database) -> None:
    text = receipt_for(sent(here, enter(here, a_person())))
    confirmed(here, text)

    with pytest.raises(ConflictError, match="déjà été chargé"):
        confirmed(here, text)


def test_a_sending_called_off_is_never_erased(here: Database) -> None:
    file = sent(here, enter(here, a_person()))
    with here.write(NADIA) as session:
        withdraw(session, file.transfer_id)

    with pytest.raises(ConflictError, match="annulé"):
        confirmed(here, receipt_for(file))

    assert count(here, Youth) == 1


def test_a_file_is_on_its_way_once(here: Database) -> None:
    youth_id = enter(here, a_person())
    sent(here, youth_id)

    with pytest.raises(ConflictError, match="en cours"):
        sent(here, youth_id)


@pytest.mark.parametrize(("code", "name"), [("x", "Nom"), ("03300200", "Nom"), ("06400100", " ")])
def test_a_destination_that_is_not_one_is_refused(here: Database, code: str, name: str) -> None:
    youth_id = enter(here, a_person())

    with here.write(NADIA) as session, pytest.raises(ValidationError):
        send(session, youth_id, Place(code, name), today=TODAY)


def test_a_colleague_s_file_is_not_sent(here: Database, receptionist: Actor) -> None:
    youth_id = enter(here, a_person(), OTHER_ADVISER)

    for actor in (NADIA, receptionist):
        with here.write(actor) as session, pytest.raises(NotPermittedError):
            send(session, youth_id, THERE, today=TODAY)


@pytest.fixture
def abroad(here: Database) -> tuple[Database, SentFile, int]:
    """A file erased here and opened in the same database, now the other agency's."""
    youth_id = enter(here, a_person(file_number="20418"))
    with here.write(PROGRAM) as session:
        session.add(
            Employer(id=5, name="Le Fournil", search_key="fournil", status=EmployerStatus.ACTIVE)
        )
        session.flush()
        session.add(
            Situation(
                youth_id=youth_id,
                family=SituationFamily.JOB,
                state=SituationState.CURRENT,
                employer_id=5,
            )
        )
        session.add(
            Draft(
                form="diagnostic",
                youth_id=youth_id,
                account_id=1,
                content="{}",
                started_at=NOW,
                saved_at=NOW,
            )
        )
    file = sent(here, youth_id)
    confirmed(here, receipt_for(file))
    with here.write(PROGRAM) as session:
        session.delete(session.get_one(Employer, 5))
        become_there(session)
    return here, file, youth_id


def test_colleagues_sites_and_employers_of_there_become_names(
    abroad: tuple[Database, SentFile, int],
) -> None:
    database, file, youth_id = abroad

    with database.write(LEA) as session:
        receive(session, opened(file), today=TODAY)

    with database.read(LEA) as session:
        youth = session.get_one(Youth, youth_id)
        assert (youth.adviser_id, youth.site_id, youth.file_number) == (77, None, "20418")
        assert session.scalars(select(Situation)).one().employer_id is None
        (origin,) = origin_of(session, youth_id)
        assert {"Nadia Berthier", "Garonne", "Le Fournil"} <= set(origin.names)
        assert [row.word for row in origin.unplaced] == ["brouillons"]
        assert origin.receipt == receipt_for(file)


def test_the_preview_shows_who_it_may_be_and_changes_nothing(
    abroad: tuple[Database, SentFile, int],
) -> None:
    database, file, _youth_id = abroad
    enter(database, a_person(file_number="20418"), LEA)

    with database.read(LEA) as session:
        seen = preview(session, opened(file))

    assert [duplicate.is_certain for duplicate in seen.duplicates] == [True]
    assert seen.is_for_us
    assert dict(seen.counts) == {"situation": 1, "draft": 1}
    assert dict(seen.unplaced) == {"draft": 1}
    assert count(database, Youth) == 1


def test_a_file_number_that_somebody_has_is_left_to_them(
    abroad: tuple[Database, SentFile, int],
) -> None:
    database, file, youth_id = abroad
    enter(database, a_person(file_number="20418"), LEA)

    with database.write(LEA) as session:
        receive(session, opened(file), today=TODAY)

    with database.read(LEA) as session:
        assert session.get_one(Youth, youth_id).file_number is None


def test_a_file_taken_in_twice_is_said_to_be(abroad: tuple[Database, SentFile, int]) -> None:
    database, file, _youth_id = abroad
    with database.write(LEA) as session:
        receive(session, opened(file), today=TODAY)

    for step in (preview, lambda session, one: receive(session, one, today=TODAY)):
        with database.write(LEA) as session, pytest.raises(ConflictError, match="déjà"):
            step(session, opened(file))

    assert count(database, IncomingTransfer) == 1


def test_a_file_opened_where_it_still_is_adds_nothing(here: Database) -> None:
    file = sent(here, enter(here, a_person()))

    with here.write(NADIA) as session, pytest.raises(ConflictError, match="déjà"):
        receive(session, opened(file), today=TODAY)


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "9999"},
        {"format": 2},
        {"tables": {"account": []}},
        {"tables": {"nothing": []}},
        {"digest": "0"},
        {"youth": {}},
        {"names": []},
        {"from": None},
    ],
)
def test_a_content_that_is_not_ours_is_refused(here: Database, change: dict[str, object]) -> None:
    there = opened(sent(here, enter(here, a_person())))
    content = json.loads(there.bundle.to_bytes()) | change

    with pytest.raises(InputFileError):
        parse(json.dumps(content).encode())


@pytest.mark.parametrize(
    ("column", "value"),
    [("unknown", 1), ("last_name", 3), ("birth_date", "31/02/2008"), ("sex", "X"), ("id", True)],
)
def test_a_value_of_another_kind_is_refused_and_nothing_is_written(
    abroad: tuple[Database, SentFile, int], column: str, value: object
) -> None:
    database, file, _youth_id = abroad
    there = opened(file)
    there.bundle.youth[column] = value

    with database.write(LEA) as session, pytest.raises(InputFileError, match="version"):
        receive(session, there, today=TODAY)

    assert count(database, Youth) == 0


def test_columns_an_older_version_did_not_have_take_their_default(
    abroad: tuple[Database, SentFile, int],
) -> None:
    database, file, youth_id = abroad
    there = opened(file)
    for name in ("driving_licence", "hold_reason"):
        del there.bundle.youth[name]

    with database.write(LEA) as session:
        receive(session, there, today=TODAY)

    with database.read(LEA) as session:
        assert session.get_one(Youth, youth_id).driving_licence == "unknown"


def test_the_transfers_are_listed_with_the_name_while_it_is_here(here: Database) -> None:
    youth_id = enter(here, a_person())
    file = sent(here, youth_id)
    with here.read(NADIA) as session:
        assert [(row.name, row.to_code) for row in transfers(session)] == [
            ("Maël Roch", THERE.code)
        ]

    confirmed(here, receipt_for(file))

    with here.read(NADIA) as session:
        assert [(row.name, row.state) for row in transfers(session)] == [
            (None, TransferState.ERASED)
        ]


# Random lives


@pytest.fixture(scope="module", params=ENGINES)
def crowd(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One demonstration for all the lives."""
    for database in shared(request, tmp_path_factory):
        with database.write(PROGRAM) as session:
            generate(session, youths=24, seed=5, until=date(2026, 10, 31))
        yield database


def tables(session: Session) -> dict[str, list[Any]]:
    return {
        table.name: list(session.execute(select(table).order_by(table.c.id)))
        for table in METADATA.sorted_tables
        if table.name not in JOURNALS
    }


def test_a_life_sent_erased_and_taken_in_again_is_the_same_but_for_what_stayed(
    crowd: Database,
) -> None:
    with undone(crowd, PROGRAM) as session:
        people = list(session.scalars(select(Youth.id).order_by(Youth.id)))
        chosen = random.Random(3).sample(people, min(LIVES, len(people)))
        code = session.scalars(select(Agency.code)).one()
    for youth_id in chosen:
        with undone(crowd, PROGRAM) as session:
            session.get_one(Youth, youth_id).hold_reason = None
            session.flush()
            before = tables(session)
            own, rows, _names = read_person(session, youth_id)
            file = send(session, youth_id, THERE, today=TODAY)
            assert parse(opened(file).bundle.to_bytes()).tables == rows
            assert confirm(session, receipt_for(file), today=TODAY)[0] is Outcome.ERASED
            gone = {name: len(before[name]) - len(kept) for name, kept in tables(session).items()}
            others = {name: number for name, number in gone.items() if number}
            expected = {name: len(found) for name, found in rows.items()} | {"youth": 1}
            told_apart = others.pop("not_same_person", 0)
            assert others == expected
            assert told_apart <= 2
            become_there(session)
            session.info["actor"] = LEA
            received = receive(session, opened(file), today=TODAY)
            again, back, _ = read_person(session, received.youth_id)
            unplaced = sum(len(found) for found in json.loads(_notes(session))["rows"].values())
            assert sum(map(len, back.values())) + unplaced == sum(map(len, rows.values()))
            same = ("last_name", "first_name", "birth_date", "phone", "level", "status")
            assert [again[name] for name in same] == [own[name] for name in same]
            assert code != THERE.code


def _notes(session: Session) -> str:
    return session.scalars(select(IncomingTransfer.notes)).one()


def test_every_table_that_refers_to_a_person_leaves_with_them(crowd: Database) -> None:
    """What ``read_person`` takes is what a plain walk through the foreign keys finds."""
    with undone(crowd, PROGRAM) as session:
        for youth_id in list(session.scalars(select(Youth.id).order_by(Youth.id)))[:6]:
            _own, rows, _names = read_person(session, youth_id)
            found = {(name, row["id"]) for name, each in rows.items() for row in each}
            assert found == plain_walk(session, youth_id)


def plain_walk(session: Session, youth_id: int) -> set[tuple[str, int]]:
    known = {("youth", youth_id)}
    grows = True
    while grows:
        grows = False
        for table in METADATA.sorted_tables:
            if table.name in JOURNALS | {"not_same_person"}:
                continue
            for row in session.execute(select(table)).mappings():
                refers = any(
                    (key.column.table.name, row[key.parent.name]) in known
                    for key in table.foreign_keys
                )
                if refers and (table.name, row["id"]) not in known:
                    known.add((table.name, row["id"]))
                    grows = True
    return known - {("youth", youth_id)}


def test_every_refusal_is_one_the_user_can_read(here: Database) -> None:
    file = sent(here, enter(here, a_person()))
    chance = random.Random(8)
    for _ in range(60):
        altered = bytearray(file.data)
        altered[chance.randrange(len(altered))] ^= chance.randrange(1, 256)
        with pytest.raises(AppError):
            open_file(bytes(altered), file.code)


def test_the_schema_written_is_the_one_of_the_program(here: Database) -> None:
    file = sent(here, enter(here, a_person()))

    assert opened(file).bundle.schema == migration.HEAD


@pytest.mark.parametrize("name", ["account", "rule_text", "youth", "employer"])
def test_a_file_that_brings_anything_but_the_rows_of_one_person_is_refused(
    here: Database, name: str
) -> None:
    """A code proves who sealed the file to nobody: it may hold an account that manages others."""
    youth_id = enter(here, a_person())
    bundle = opened(sent(here, youth_id)).bundle
    table = METADATA.tables[name]
    stray = {column.name: None for column in table.columns} | {"id": 1234, "login": "intrus"}
    crafted = dataclasses.replace(bundle, tables={**bundle.tables, name: [stray]})

    with pytest.raises(InputFileError, match="n’est pas celui qu’Étrave attend"):
        parse(crafted.to_bytes())


def test_a_row_of_a_received_file_that_is_not_about_the_person_is_kept_aside(
    here: Database,
) -> None:
    youth_id = enter(here, a_person())
    bundle = opened(sent(here, youth_id)).bundle
    nobody = WalkIn(
        id=4321,
        youth_id=None,
        arrived_on=TODAY,
        arrived_at=time(9),
        wish=Wish.SEE_ADVISER,
        state=WalkInState.WAITING,
    )
    values = {column.name: getattr(nobody, column.name) for column in WalkIn.__table__.columns}
    row = to_json(values | {"created_at": NOW, "updated_at": NOW, "version": 1})
    crafted = dataclasses.replace(bundle, tables={**bundle.tables, "walk_in": [row]})
    with here.write(PROGRAM) as session:
        erase(session, youth_id)
        become_there(session)

    with here.write(LEA) as session:
        receive(session, Opened(parse(crafted.to_bytes()), b"k" * 32), today=TODAY)

    assert count(here, WalkIn) == 0
