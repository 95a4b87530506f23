"""Drafts protect the typing, on both engines."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.agency import Account, Role
from models.diagnostic import Draft
from models.journal import JournalEntry
from models.youth import Youth
from services import drafts
from services.actor import PROGRAM, Actor
from services.database import Database
from services.diagnostics import form_drafts
from services.diagnostics.form import FORM_CODE, DiagnosticForm
from services.diagnostics.form_json import from_json, to_json
from services.errors import NotFoundError, NotPermittedError
from services.permissions import is_allowed
from tests.conftest import NOW

EARLIER = NOW - timedelta(minutes=12)


@pytest.fixture
def youth_id(database: Database, adviser: Actor) -> int:
    with database.write(adviser) as session:
        youth = Youth(last_name="Doe", first_name="Jane", search_key="doe jane")
        session.add(youth)
        session.flush()
        return youth.id


def save(database: Database, actor: Actor, youth_id: int | None, content: str = "{}") -> None:
    with database.write(actor) as session:
        drafts.save_draft(session, FORM_CODE, youth_id, content, EARLIER)


def test_a_draft_is_found_again_with_what_was_typed(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    form = DiagnosticForm(
        "2026-11", comments={"mobility": "Bus jusqu’à 19 h \x00 \ud83d \U0001f68c"}
    )
    save(database, adviser, youth_id, to_json(form))

    with database.read(adviser) as session:
        found = drafts.find_draft(session, FORM_CODE, youth_id)

    assert found is not None
    assert from_json(found.content) == form
    assert (found.started_at, found.saved_at, found.revision) == (EARLIER, NOW, 1)


def test_saving_again_replaces_the_same_draft(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    save(database, adviser, youth_id, "1")
    save(database, adviser, youth_id, "2")

    with database.read(adviser) as session:
        only = drafts.find_draft(session, FORM_CODE, youth_id)
        count = session.scalar(select(func.count()).select_from(Draft))

    assert only is not None
    assert (only.content, only.revision, count) == ("2", 2, 1)


def test_nobody_finds_the_draft_of_another(
    database: Database, adviser: Actor, everyone: Actor, youth_id: int
) -> None:
    save(database, adviser, youth_id, "mine")

    with database.write(everyone) as session:
        assert drafts.find_draft(session, FORM_CODE, youth_id) is None
        assert not drafts.discard_draft(session, FORM_CODE, youth_id)
    save(database, everyone, youth_id, "other")

    with database.read(adviser) as session:
        found = drafts.find_draft(session, FORM_CODE, youth_id)
        assert found is not None
        assert found.content == "mine"


def test_a_draft_belongs_to_one_person_and_one_form(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    save(database, adviser, None, "nobody yet")
    save(database, adviser, youth_id, "about someone")
    save(database, adviser, None, "nobody yet, again")

    with database.read(adviser) as session:
        nobody = drafts.find_draft(session, FORM_CODE, None)
        someone = drafts.find_draft(session, FORM_CODE, youth_id)
        other_form = drafts.find_draft(session, "record.event", youth_id)

    assert nobody is not None
    assert someone is not None
    assert (nobody.content, someone.content) == ("nobody yet, again", "about someone")
    assert other_form is None


def test_a_discarded_draft_is_gone(database: Database, adviser: Actor, youth_id: int) -> None:
    save(database, adviser, youth_id)

    with database.write(adviser) as session:
        assert drafts.discard_draft(session, FORM_CODE, youth_id)

    with database.read(adviser) as session:
        assert drafts.find_draft(session, FORM_CODE, youth_id) is None


def test_nothing_of_a_draft_is_journaled(database: Database, adviser: Actor, youth_id: int) -> None:
    save(database, adviser, youth_id, "a secret")
    save(database, adviser, youth_id, "another")
    with database.write(adviser) as session:
        drafts.discard_draft(session, FORM_CODE, youth_id)
        drafts.purge_drafts(session, now=NOW)

    with database.read(adviser) as session:
        entities = set(session.scalars(select(JournalEntry.entity)))

    assert entities == {"youth"}


def test_drafts_untouched_for_thirty_days_are_purged(
    database: Database, adviser: Actor, everyone: Actor, youth_id: int
) -> None:
    save(database, adviser, youth_id)
    save(database, everyone, youth_id)

    with database.write(PROGRAM) as session:
        assert drafts.purge_drafts(session, now=NOW + timedelta(days=30)) == 0
        assert drafts.purge_drafts(session, now=NOW + timedelta(days=30, seconds=1)) == 2
        assert session.scalar(select(func.count()).select_from(Draft)) == 0


def test_a_role_that_writes_no_diagnostic_keeps_no_draft(
    database: Database, receptionist: Actor, youth_id: int
) -> None:
    with database.write(receptionist) as session, pytest.raises(NotPermittedError):
        drafts.save_draft(session, FORM_CODE, youth_id, "{}", EARLIER)


@pytest.mark.parametrize(
    ("form_code", "right"),
    [("new_youth", "youth.create"), ("youth", "youth.edit"), ("record.event", "youth.identity"),
     ("entry.offer.1f", "employer.write"), ("rule.1f", "rule.edit")],
)  # fmt: skip
def test_each_form_keeps_a_draft_for_who_may_fill_it_in(
    vault: Database, form_code: str, right: str
) -> None:
    for role in Role:
        actor = Actor(7, "one", frozenset({role}))
        with vault.write(actor) as session:
            if is_allowed(actor, right):
                drafts.save_draft(session, form_code, None, "{}", EARLIER)
                assert drafts.find_draft(session, form_code, None) is not None
            else:
                with pytest.raises(NotPermittedError):
                    drafts.save_draft(session, form_code, None, "{}", EARLIER)


def test_a_draft_about_the_youth_of_a_colleague_is_refused(
    vault: Database, adviser: Actor, everyone: Actor
) -> None:
    with vault.write(PROGRAM) as session:
        account = Account(id=6, login="sam", first_name="Sam", last_name="Doe")
        session.add(account)
        session.flush()
        youth = Youth(last_name="Doe", first_name="Jane", search_key="doe jane", adviser_id=6)
        session.add(youth)
        session.flush()
        youth_id = youth.id

    with vault.write(adviser) as session, pytest.raises(NotPermittedError):
        drafts.save_draft(session, "youth", youth_id, "{}", EARLIER)
    with vault.write(everyone) as session:
        drafts.save_draft(session, "youth", youth_id, "{}", EARLIER)


def test_the_program_keeps_no_draft(database: Database, youth_id: int) -> None:
    with database.write(PROGRAM) as session, pytest.raises(NotPermittedError, match="compte"):
        drafts.save_draft(session, FORM_CODE, youth_id, "{}", EARLIER)


def test_a_draft_about_an_erased_file_is_refused(database: Database, adviser: Actor) -> None:
    with database.write(adviser) as session, pytest.raises(NotFoundError):
        drafts.save_draft(session, FORM_CODE, 12, "{}", EARLIER)


LATER = '{"schema": 99, "notes": "ne pas perdre"}'


def test_what_a_later_version_wrote_is_never_written_over_nor_thrown_away(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    save(database, adviser, youth_id, LATER)
    mine = to_json(DiagnosticForm("2026-11"))

    with database.write(adviser) as session:
        form_drafts.save(session, youth_id, mine, EARLIER)
        form_drafts.save(session, youth_id, mine, EARLIER)
        form_drafts.discard(session, youth_id)

    with database.read(adviser) as session:
        left = session.execute(select(Draft.form, Draft.content)).all()
    assert [tuple(row) for row in left] == [("diagnostic.1", LATER)]


def test_validating_at_once_throws_no_unread_draft_away(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    for expected in (1, 2):
        save(database, adviser, youth_id, LATER)
        with database.write(adviser) as session:
            form_drafts.discard(session, youth_id)
        with database.read(adviser) as session:
            assert session.scalar(select(func.count()).select_from(Draft)) == expected


def test_a_draft_put_aside_comes_back_with_a_version_that_reads_it(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    readable = to_json(DiagnosticForm("2026-11", notes="gardé"))
    save(database, adviser, youth_id, readable)
    with database.write(adviser) as session:
        drafts.put_aside(session, FORM_CODE, youth_id)
        drafts.save_draft(session, FORM_CODE, youth_id, LATER, EARLIER)
        drafts.put_aside(session, FORM_CODE, youth_id)

    with database.write(adviser) as session:
        found = form_drafts.find(session, youth_id)

    assert found is not None
    assert found.content == readable
