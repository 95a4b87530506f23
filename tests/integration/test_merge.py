"""Two files made one: what is refused, what is said, and what comes back months later."""

import json
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.diagnostic import Diagnostic, DiagnosticKind, DiagnosticStatus
from models.event import Event
from models.journal import JournalEntry
from models.merge import MergeRow, MergeRowKind, SinceState
from models.pathway import Pathway, Programme
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import ConflictError, NotFoundError, NotPermittedError
from services.merging.history import merges_of
from services.merging.merge import Choices, Side, merge, preview
from services.merging.undo import Why, sort_row, undo
from services.transfers.bundle import read_person
from services.youths.listing import list_ids
from services.youths.records.events import EventInput, add_event, add_first_reception
from services.youths.vocabulary import Attendance, EventKind
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle


@pytest.fixture
def pair(database: Database) -> tuple[int, int]:
    """The same person twice: the first file, with a number, is the one kept."""
    settle(database)
    kept = enter(database, a_person(file_number="20418", phone="05 56 00 00 14"))
    other = enter(database, a_person("Rock", email="mael@exemple.fr"))
    return kept, other


def meet(database: Database, youth_id: int, day: date = TODAY, actor: Actor = NADIA) -> int:
    with database.write(actor) as session:
        data = EventInput(EventKind.INTERVIEW, day, attendance=Attendance.PRESENT)
        return add_event(session, youth_id, data, today=TODAY)


AS_PROPOSED = Choices()


def joined(database: Database, pair: tuple[int, int], choices: Choices = AS_PROPOSED) -> int:
    with database.write(NADIA) as session:
        return merge(session, *pair, choices)


def owner(session: Session, event_id: int) -> int:
    return session.get_one(Event, event_id).youth_id


def test_the_other_file_leaves_every_list_and_its_rows_follow(
    database: Database, pair: tuple[int, int]
) -> None:
    met = meet(database, pair[1])

    joined(database, pair)

    with database.read(NADIA) as session:
        assert list(list_ids(session)) == [pair[0]]
        assert list(list_ids(session, "rock")) == []
        assert owner(session, met) == pair[0]


def test_a_known_value_is_proposed_rather_than_none_and_the_choice_is_kept(
    database: Database, pair: tuple[int, int]
) -> None:
    joined(database, pair, Choices({"last_name": Side.OTHER}))

    with database.read(NADIA) as session:
        youth = session.get_one(Youth, pair[0])
        assert (youth.email, youth.file_number) == ("mael@exemple.fr", "20418")
        assert (youth.last_name, youth.search_key) == ("Rock", "rock mael")


def test_a_file_followed_by_a_colleague_is_refused_with_their_name(database: Database) -> None:
    settle(database)
    mine = enter(database, a_person())
    theirs = enter(database, a_person(), OTHER_ADVISER)

    with database.read(NADIA) as session, pytest.raises(NotPermittedError, match="Paul Élan"):
        preview(session, mine, theirs)


def test_a_role_without_the_right_is_refused(
    database: Database, pair: tuple[int, int], receptionist: Actor
) -> None:
    with database.read(receptionist) as session, pytest.raises(NotPermittedError, match="rôle"):
        preview(session, *pair)


def test_a_pair_seen_before_a_change_is_not_merged(
    database: Database, pair: tuple[int, int]
) -> None:
    with database.read(NADIA) as session:
        seen = preview(session, *pair).digest
    meet(database, pair[1])

    with pytest.raises(ConflictError, match="Rien n’a été réuni"):
        joined(database, pair, Choices(digest=seen))


def test_the_older_current_diagnostic_is_replaced_by_the_newer_and_comes_back(
    database: Database, pair: tuple[int, int]
) -> None:
    days = (date(2026, 10, 1), date(2026, 11, 2))
    with database.write(PROGRAM) as session:
        made = [
            Diagnostic(
                youth_id=youth_id,
                kind=DiagnosticKind.RAPID,
                status=DiagnosticStatus.VALIDATED,
                made_on=day,
                grid_version="1",
            )
            for youth_id, day in zip(pair, days, strict=True)
        ]
        session.add_all(made)
        session.flush()
        older, newer = (row.id for row in made)
    with database.read(NADIA) as session:
        assert preview(session, *pair).clashes.replaced == (days[0],)

    merge_id = joined(database, pair)

    with database.read(NADIA) as session:
        row = session.get_one(Diagnostic, older)
        assert (row.status, row.replaced_by_id) == (DiagnosticStatus.REPLACED, newer)
    with database.write(NADIA) as session:
        undo(session, merge_id)
    with database.read(NADIA) as session:
        rows = [session.get_one(Diagnostic, key) for key in (older, newer)]
        assert [row.status for row in rows] == [DiagnosticStatus.VALIDATED] * 2
        assert [row.replaced_by_id for row in rows] == [None, None]
        assert [row.youth_id for row in rows] == list(pair)


def test_a_person_received_first_twice_is_received_first_once(
    database: Database, pair: tuple[int, int]
) -> None:
    for youth_id, day in zip(pair, (date(2026, 11, 2), date(2026, 10, 5)), strict=True):
        with database.write(NADIA) as session:
            data = EventInput(EventKind.INTERVIEW, day, attendance=Attendance.PRESENT)
            add_first_reception(session, youth_id, data, today=TODAY)

    joined(database, pair)

    with database.read(NADIA) as session:
        firsts = session.scalars(select(Event.occurred_on).where(Event.is_first_reception)).all()
        assert firsts == [date(2026, 10, 5)]
        assert session.get_one(Youth, pair[0]).first_reception_on == date(2026, 10, 5)


def test_a_programme_typed_twice_becomes_one_or_stays_two(
    database: Database, pair: tuple[int, int]
) -> None:
    with database.write(PROGRAM) as session:
        for youth_id in pair:
            session.add(
                Pathway(youth_id=youth_id, programme=Programme.CEJ, started_on=date(2026, 9, 1))
            )
    with database.read(NADIA) as session:
        (clash,) = preview(session, *pair).clashes.pathways
        assert clash.is_same

    first = joined(database, pair)
    with database.read(NADIA) as session:
        assert len(session.scalars(select(Pathway)).all()) == 1
    with database.write(NADIA) as session:
        undo(session, first)
    joined(database, pair, Choices(same_pathways=frozenset()))

    with database.read(NADIA) as session:
        owners = [row.youth_id for row in session.scalars(select(Pathway))]
        assert owners == [pair[0], pair[0]]


def test_what_was_edited_since_stays_and_is_listed(
    database: Database, pair: tuple[int, int]
) -> None:
    merge_id = joined(database, pair)
    with database.write(NADIA) as session:
        session.get_one(Youth, pair[0]).email = "neuve@exemple.fr"

    with database.write(NADIA) as session:
        result = undo(session, merge_id)

    assert [(left.column, left.why) for left in result.left] == [("email", Why.EDITED)]
    with database.read(NADIA) as session:
        assert session.get_one(Youth, pair[0]).email == "neuve@exemple.fr"
        assert session.get_one(Youth, pair[1]).email == "mael@exemple.fr"


def test_what_was_deleted_since_is_listed(database: Database, pair: tuple[int, int]) -> None:
    met = meet(database, pair[1])
    merge_id = joined(database, pair)
    with database.write(NADIA) as session:
        session.delete(session.get_one(Event, met))

    with database.write(NADIA) as session:
        result = undo(session, merge_id)

    assert [(left.entity_id, left.why) for left in result.left] == [(met, Why.DELETED)]


def test_what_came_since_stays_until_somebody_sorts_it(
    database: Database, pair: tuple[int, int]
) -> None:
    meet(database, pair[0])
    merge_id = joined(database, pair)
    first, second = meet(database, pair[0]), meet(database, pair[0])

    with database.write(NADIA) as session:
        assert undo(session, merge_id).since == 2
    with database.write(NADIA) as session:
        assert [owner(session, key) for key in (first, second)] == [pair[0], pair[0]]
        lines = session.scalars(select(MergeRow).where(MergeRow.kind == MergeRowKind.SINCE)).all()
        assert [line.entity_id for line in lines] == sorted((first, second))
        sort_row(session, lines[0].id, moves=False)
        sort_row(session, lines[1].id, moves=True)

    with database.read(NADIA) as session:
        assert [owner(session, key) for key in (first, second)] == [pair[0], pair[1]]
        states = session.scalars(select(MergeRow.state).where(MergeRow.state.is_not(None))).all()
        assert set(states) == {SinceState.KEPT, SinceState.MOVED}


def test_two_merges_into_one_file_are_undone_in_either_order(
    database: Database, pair: tuple[int, int]
) -> None:
    third = enter(database, a_person("Roch-Petit"))
    first = joined(database, pair, Choices({"last_name": Side.OTHER}))
    second = joined(database, (pair[0], third), Choices({"last_name": Side.OTHER}))

    with database.write(NADIA) as session:
        undo(session, first)
    with database.read(NADIA) as session:
        assert session.get_one(Youth, pair[0]).last_name == "Roch-Petit"
    with database.write(NADIA) as session:
        undo(session, second)

    with database.read(NADIA) as session:
        names = [session.get_one(Youth, key).last_name for key in (*pair, third)]
        assert names == ["Roch", "Rock", "Roch-Petit"]


def test_a_file_merged_in_its_turn_is_taken_out_first(
    database: Database, pair: tuple[int, int]
) -> None:
    met = meet(database, pair[1])
    first = joined(database, pair)
    with database.write(NADIA) as session:
        session.get_one(Youth, pair[0]).file_number = None
    third = enter(database, a_person("Roch", file_number="777"))
    second = joined(database, (pair[0], third))

    with database.write(NADIA) as session, pytest.raises(ConflictError, match="23/11/2026"):
        undo(session, first)
    for merge_id in (second, first):
        with database.write(NADIA) as session:
            undo(session, merge_id)

    with database.read(NADIA) as session:
        assert owner(session, met) == pair[1]


def test_a_merge_is_undone_once(database: Database, pair: tuple[int, int]) -> None:
    merge_id = joined(database, pair)
    with database.write(NADIA) as session:
        undo(session, merge_id)

    with database.write(NADIA) as session, pytest.raises(ConflictError, match="déjà"):
        undo(session, merge_id)


def test_a_number_taken_since_is_said_before_anything_is_undone(database: Database) -> None:
    settle(database)
    pair = (
        enter(database, a_person(file_number="1")),
        enter(database, a_person("Rock", file_number="2")),
    )
    merge_id = joined(database, pair)
    enter(database, a_person("Tiers", file_number="2"))

    with database.write(NADIA) as session, pytest.raises(ConflictError, match="numéro"):
        undo(session, merge_id)

    with database.read(NADIA) as session:
        assert session.get(Youth, pair[1]) is None


def test_each_move_is_journaled_without_any_value(
    database: Database, pair: tuple[int, int]
) -> None:
    met = meet(database, pair[1])

    joined(database, pair)

    with database.read(NADIA) as session:
        rows = session.execute(
            select(JournalEntry.action, JournalEntry.entity, JournalEntry.entity_id).where(
                JournalEntry.youth_id == pair[0], JournalEntry.account_id == NADIA.account_id
            )
        ).all()
        assert ("merge.move", "event", met) in rows
        assert ("youth.merge", "youth", pair[1]) in rows


def test_a_file_already_merged_is_not_merged_again(
    database: Database, pair: tuple[int, int]
) -> None:
    joined(database, pair)

    with pytest.raises(NotFoundError, match="réuni"):
        joined(database, pair)


def test_a_time_is_stored_and_read_back_as_it_was() -> None:
    from models.merge import YouthMerge
    from services.rows.codec import from_json, to_json

    values = {"undone_at": datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "kept_id": 1}

    assert from_json(YouthMerge.__table__, to_json(values)) == values  # type: ignore[arg-type]


def test_once_undone_a_merge_keeps_nothing_of_the_other_person_in_this_file(
    database: Database, pair: tuple[int, int]
) -> None:
    """The two may well be two people: this file goes away or is read without the other's life."""
    meet(database, pair[1])
    merge_id = joined(database, pair, Choices({"email": Side.OTHER}))

    with database.write(NADIA) as session:
        undo(session, merge_id)

    with database.read(PROGRAM) as session:
        _own, tables, _names = read_person(session, pair[0])
        assert "mael@exemple.fr" not in json.dumps(tables)
        (seen,) = merges_of(session, pair[0])
        assert (seen.other_name, seen.moved) == ("Maël Rock", 1)


def test_what_an_undoing_could_not_put_back_stays_readable(
    database: Database, pair: tuple[int, int]
) -> None:
    merge_id = joined(database, pair)
    with database.write(PROGRAM) as session:
        session.get_one(Youth, pair[0]).email = "autre@exemple.fr"

    with database.write(NADIA) as session:
        done = undo(session, merge_id)

    assert Why.EDITED in {one.why for one in done.left}
    with database.read(PROGRAM) as session:
        kept = [row.content for row in session.scalars(select(MergeRow)) if row.content]
    assert len(kept) == 1
