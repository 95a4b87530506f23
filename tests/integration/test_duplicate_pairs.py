"""The pairs found over the whole agency, against every pair compared in a plain double loop."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import NotPermittedError
from services.folding import fold, search_key
from services.merging.merge import merge
from services.merging.pairs import Pair, dismiss, find_pairs, is_worth_a_look, recall
from services.tasks import TaskCancelled, TaskContext
from services.youths.duplicates import DuplicateReason, Traits, compare
from tests.conftest import ENGINES, NOW
from tests.support.scratch import shared, undone
from tests.support.youths import NADIA, a_person, enter, settle

LAST = ("Roch", "Rochh", "Roch-Petit", "Ben Khelifa", "Benkelifa", "Diallo")
FIRST = ("Maël", "Mael", "Maëlle", "Jean", "Jean-Pierre", "Roch", "Aïcha", "Aicha")
BIRTHS = (date(2007, 3, 4), date(2007, 4, 3), date(2007, 3, 5), date(2004, 2, 29), None)


@pytest.fixture(scope="module", params=ENGINES)
def shared_database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for the examples, each of which is undone."""
    yield from shared(request, tmp_path_factory)


people = st.tuples(
    st.sampled_from(LAST),
    st.sampled_from(FIRST),
    st.none() | st.sampled_from(LAST),
    st.sampled_from(BIRTHS),
    st.none() | st.sampled_from(("612345678", "612345679")),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(drawn=st.lists(people, max_size=14))
def test_the_pairs_are_those_of_a_double_loop(
    shared_database: Database, drawn: list[tuple[str, str, str | None, date | None, str | None]]
) -> None:
    rows = [
        {
            "id": number,
            "last_name": last,
            "first_name": first,
            "birth_name": birth_name,
            "search_key": search_key(last, first, birth_name),
            "birth_date": birth,
            "phone_key": phone,
            "created_at": NOW,
            "updated_at": NOW,
            "version": 1,
        }
        for number, (last, first, birth_name, birth, phone) in enumerate(drawn, 1)
    ]
    traits = {
        number: Traits(fold(last), fold(first), fold(birth_name or ""), birth, phone, None)
        for number, (last, first, birth_name, birth, phone) in enumerate(drawn, 1)
    }
    expected = {
        (one, two)
        for one, two in combinations(traits, 2)
        if is_worth_a_look(traits[one], traits[two], compare(traits[one], traits[two]))
    }
    with undone(shared_database, PROGRAM) as session:
        if rows:
            session.execute(insert(Youth), rows, execution_options={"is_journaled": True})

        found = find_pairs(session)

    assert {(pair.first.id, pair.second.id) for pair in found} == expected
    assert len(found) == len(expected)


def pairs_of(database: Database) -> tuple[Pair, ...]:
    with database.read(NADIA) as session:
        return find_pairs(session)


@pytest.fixture
def pair(database: Database) -> tuple[int, int]:
    settle(database)
    first = enter(database, a_person(phone="05 56 00 00 14"))
    return first, enter(database, a_person("Rochh"))


def test_the_sure_pairs_come_first_with_their_reasons(
    database: Database, pair: tuple[int, int]
) -> None:
    again = enter(database, a_person("ROCH", "Mael"))

    found = pairs_of(database)

    assert {found[0].first.id, found[0].second.id} == {pair[0], again}
    assert [each.is_certain for each in found] == [True, False, False]
    assert found[1].reasons == (DuplicateReason.CLOSE_NAMES,)


def test_namesakes_born_years_apart_and_siblings_are_not_proposed(database: Database) -> None:
    settle(database)
    phone = "05 56 00 00 14"
    enter(database, a_person(phone=phone))
    enter(database, a_person(birth_date=date(2003, 8, 21)))
    enter(database, a_person(first_name="Inès", phone=phone, birth_date=date(2005, 1, 9)))

    assert pairs_of(database) == ()


def test_a_pair_dismissed_returns_only_if_what_was_compared_changes(
    database: Database, pair: tuple[int, int]
) -> None:
    with database.write(NADIA) as session:
        dismiss(session, pair[1], pair[0])
    assert pairs_of(database) == ()

    with database.write(PROGRAM) as session:
        session.get_one(Youth, pair[1]).email = "autre@exemple.fr"
    assert pairs_of(database) == ()

    with database.write(PROGRAM) as session:
        session.get_one(Youth, pair[1]).phone_key = "556000014"
    assert len(pairs_of(database)) == 1


def test_a_dismissal_is_said_again_or_taken_back(database: Database, pair: tuple[int, int]) -> None:
    for _ in range(2):
        with database.write(NADIA) as session:
            dismiss(session, *pair)
    assert pairs_of(database) == ()

    with database.write(NADIA) as session:
        recall(session, pair[1], pair[0])

    assert len(pairs_of(database)) == 1


def test_a_merged_pair_is_not_proposed_again(database: Database, pair: tuple[int, int]) -> None:
    with database.write(NADIA) as session:
        merge(session, *pair)

    assert pairs_of(database) == ()


def test_a_role_without_the_right_sees_no_pair(database: Database, director: Actor) -> None:
    with database.read(director) as session, pytest.raises(NotPermittedError):
        find_pairs(session)


def test_the_search_stops_when_asked(database: Database, pair: tuple[int, int]) -> None:
    task = TaskContext()
    task.cancel()

    with database.read(NADIA) as session, pytest.raises(TaskCancelled):
        find_pairs(session, task)
