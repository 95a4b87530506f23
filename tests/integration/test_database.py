"""The two ways into the database, on both engines."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm.exc import StaleDataError

from models.agency import Agency, Site
from models.journal import JournalEntry
from models.youth import Youth
from services.actor import Actor
from services.database import Database
from services.identifiers import IdGenerator
from tests.conftest import NOW


def a_youth(**values: object) -> Youth:
    return Youth(**({"last_name": "Doe", "first_name": "Jane", "search_key": "doe jane"} | values))


def count_youths(database: Database, actor: Actor) -> int:
    with database.read(actor) as session:
        return session.scalar(select(func.count()).select_from(Youth)) or 0


def test_stamps_a_new_record_with_key_author_and_instant(
    database: Database, adviser: Actor
) -> None:
    with database.write(adviser) as session:
        session.add(a_youth(birth_date=date(2007, 3, 4)))

    with database.read(adviser) as session:
        youth = session.scalars(select(Youth)).one()
    assert youth.id.bit_length() > 32
    assert (youth.created_by, youth.created_at, youth.version) == (adviser.account_id, NOW, 1)


def test_an_exception_undoes_everything(database: Database, adviser: Actor) -> None:
    with pytest.raises(ZeroDivisionError), database.write(adviser) as session:
        session.add(a_youth())
        session.flush()
        _ = 1 / 0

    assert count_youths(database, adviser) == 0


def test_a_read_session_refuses_to_write(database: Database, adviser: Actor) -> None:
    with database.read(adviser) as session:
        session.add(a_youth())
        with pytest.raises(RuntimeError, match="read session"):
            session.flush()


def test_journals_who_did_what_to_which_record_without_values(
    database: Database, adviser: Actor
) -> None:
    with database.write(adviser) as session:
        youth = a_youth()
        session.add(youth)
        session.flush()
        youth.first_name = "Johanna"

    with database.read(adviser) as session:
        entries = session.scalars(select(JournalEntry).order_by(JournalEntry.id)).all()
    assert [(entry.action, entry.entity, entry.account_id) for entry in entries] == [
        ("insert", "youth", adviser.account_id),
        ("update", "youth", adviser.account_id),
    ]
    assert {entry.youth_id for entry in entries} == {entries[0].entity_id}
    assert "Johanna" not in repr([vars(entry) for entry in entries])


def test_a_rolled_back_change_leaves_no_journal_line(database: Database, adviser: Actor) -> None:
    with pytest.raises(ZeroDivisionError), database.write(adviser) as session:
        session.add(a_youth())
        session.flush()
        _ = 1 / 0

    with database.read(adviser) as session:
        assert session.scalars(select(JournalEntry)).all() == []


def test_a_bulk_statement_that_escapes_the_journal_is_refused(
    database: Database, adviser: Actor
) -> None:
    with database.write(adviser) as session, pytest.raises(RuntimeError, match="journal"):
        session.execute(update(Youth).values(first_name="X"))


def test_a_read_sees_one_state_of_the_data(database: Database, adviser: Actor) -> None:
    with database.read(adviser) as session:
        before = session.scalar(select(func.count()).select_from(Youth))
        with database.write(adviser) as other:
            other.add(a_youth())
        after = session.scalar(select(func.count()).select_from(Youth))

    assert (before, after) == (0, 0)
    assert count_youths(database, adviser) == 1


def test_a_stale_write_is_refused(database: Database, adviser: Actor) -> None:
    with database.write(adviser) as session:
        session.add(a_youth())
    with database.read(adviser) as session:
        stale = session.scalars(select(Youth)).one()
    with database.write(adviser) as session:
        session.scalars(select(Youth)).one().first_name = "Johanna"

    stale.first_name = "Janet"
    with pytest.raises(StaleDataError), database.write(adviser) as session:
        session.add(stale)


def test_a_key_already_used_is_drawn_again(database: Database, adviser: Actor) -> None:
    frozen = [100_000_000_000]
    for _ in range(2):  # two processes that drew the same node, in the same millisecond
        database.ids = IdGenerator(
            node=7, now_ms=lambda: 1_700_000_000_000 + frozen[0], draw=lambda _limit: 5
        )
        with database.write(adviser) as session:
            session.add(a_youth())

    assert count_youths(database, adviser) == 2


def test_names_never_show_in_a_database_error(database: Database, adviser: Actor) -> None:
    with pytest.raises(Exception, match=r"(?i)unique") as caught, database.write(adviser) as s:
        s.add_all([a_youth(file_number="1"), a_youth(file_number="1", last_name="Secretname")])

    assert "Secretname" not in str(caught.value)


def test_foreign_keys_are_enforced(database: Database, adviser: Actor) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key"), database.write(adviser) as session:
        session.add(a_youth(site_id=42))


def test_keeps_accents_dates_and_instants(database: Database, adviser: Actor) -> None:
    name = "Maëlle-Océane œuvre ‘Ÿ’ \N{GRINNING FACE} \N{ARABIC LETTER ALEF}"
    with database.write(adviser) as session:
        session.add(Agency(code="07500100", name=name, is_demo=False))
        session.add(Site(name=name, region="FR"))

    with database.read(adviser) as session:
        agency = session.scalars(select(Agency)).one()
    assert agency.name == name
    assert agency.created_at - NOW == timedelta(0)
