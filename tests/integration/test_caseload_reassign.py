"""The adviser of many files changed at once: counted first, all or nothing, taken back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agency import Account, AccountRole, Role
from models.event import Event
from models.journal import JournalEntry
from models.pathway import Pathway, Programme
from models.youth import Youth, YouthStatus
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.reassignment.reassign import Order, advisers, forecast, reassign, take_back
from services.reassignment.sharing import File, Sharing, Target, share
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import Attendance, EventKind
from tests.support.youths import (
    BORDEAUX,
    NADIA,
    OTHER_ADVISER,
    SAINT_DENIS,
    TODAY,
    a_person,
    enter,
    settle,
)

PAUL, ZOE = 9, 10
TO_PAUL = Order(1, (PAUL,))


@pytest.fixture
def people(database: Database) -> list[int]:
    """Five files of Nadia, two of them overseas, one closed; one of Paul."""
    settle(database)
    with database.write(PROGRAM) as session:
        session.add(
            Account(
                id=ZOE,
                login="zoe",
                first_name="Zoé",
                last_name="Mars",
                site_id=SAINT_DENIS,
                roles=[AccountRole(role=Role.ADVISER)],
            )
        )
    sites = (BORDEAUX, BORDEAUX, BORDEAUX, SAINT_DENIS, SAINT_DENIS)
    found = [
        enter(database, a_person(f"Nom{chr(97 + rank)}", site_id=site))
        for rank, site in enumerate(sites)
    ]
    with database.write(PROGRAM) as session:
        session.get_one(Youth, found[2]).status = YouthStatus.CLOSED
    enter(database, a_person("Autre"), OTHER_ADVISER)
    return found


def plan(database: Database, youth_id: int, day: date, attendance: Attendance) -> int:
    with database.write(NADIA) as session:
        data = EventInput(EventKind.INTERVIEW, day, attendance=attendance)
        return add_event(session, youth_id, data, today=TODAY)


def done(database: Database, actor: Actor, order: Order) -> object:
    with database.write(actor) as session:
        seen = forecast(session, order, today=TODAY)
        return reassign(session, order, seen.digest, today=TODAY)


def followed(session: Session, account_id: int) -> int:
    found = session.scalar(select(func.count()).where(Youth.adviser_id == account_id))
    return found or 0


def test_the_director_moves_a_whole_caseload_and_sees_counts_only(
    database: Database, people: list[int], director: Actor
) -> None:
    with database.read(director) as session:
        seen = forecast(session, TO_PAUL, today=TODAY)
    assert (seen.files, dict(seen.by_target), seen.left) == (5, {PAUL: 5}, 0)

    done(database, director, TO_PAUL)

    with database.read(director) as session:
        assert (followed(session, 1), followed(session, PAUL)) == (0, 6)
        assert session.scalar(
            select(func.count()).where(
                JournalEntry.action == "update",
                JournalEntry.entity == "youth",
                JournalEntry.account_id == director.account_id,
            )
        ) == len(people)


def test_criteria_limit_what_moves(database: Database, people: list[int], director: Actor) -> None:
    order = Order(1, (PAUL,), site_id=BORDEAUX, status=YouthStatus.ACTIVE)

    done(database, director, order)

    with database.read(director) as session:
        assert (followed(session, 1), followed(session, PAUL)) == (3, 3)


def test_by_site_each_file_goes_to_an_adviser_of_its_site_or_stays(
    database: Database, people: list[int], director: Actor
) -> None:
    with database.read(director) as session:
        order = Order(1, (ZOE,), Sharing.BY_SITE)
        seen = forecast(session, order, today=TODAY)

    assert (seen.files, seen.left) == (2, 3)


def test_what_is_planned_and_under_way_follows_when_asked(
    database: Database, people: list[int], director: Actor
) -> None:
    to_come = plan(database, people[0], date(2026, 12, 1), Attendance.PLANNED)
    past = plan(database, people[0], date(2026, 11, 2), Attendance.PRESENT)
    with database.write(PROGRAM) as session:
        session.add(
            Pathway(
                id=5,
                youth_id=people[0],
                programme=Programme.CEJ,
                started_on=date(2026, 9, 1),
                adviser_id=1,
            )
        )
    with database.read(director) as session:
        without = Order(1, (PAUL,), with_appointments=False, with_pathways=False)
        counted = [forecast(session, each, today=TODAY) for each in (TO_PAUL, without)]
    assert [(one.appointments, one.pathways) for one in counted] == [(1, 1), (0, 0)]

    done(database, director, TO_PAUL)

    with database.read(director) as session:
        assert session.get_one(Event, to_come).adviser_id == PAUL
        assert session.get_one(Event, past).adviser_id == 1
        assert session.get_one(Pathway, 5).adviser_id == PAUL


def test_taking_back_spares_what_changed_since(
    database: Database, people: list[int], director: Actor
) -> None:
    made = done(database, director, TO_PAUL)
    with database.write(PROGRAM) as session:
        session.get_one(Youth, people[0]).adviser_id = ZOE

    with database.write(director) as session:
        assert take_back(session, made) == 4  # type: ignore[arg-type]

    with database.read(director) as session:
        assert [followed(session, one) for one in (1, PAUL, ZOE)] == [4, 1, 1]


def test_an_adviser_hands_over_their_own_files_only(database: Database, people: list[int]) -> None:
    done(database, NADIA, TO_PAUL)

    with database.read(NADIA) as session:
        assert followed(session, PAUL) == 6
        with pytest.raises(NotPermittedError, match="propres dossiers"):
            forecast(session, Order(PAUL, (ZOE,)), today=TODAY)


def test_the_reception_moves_nothing(
    database: Database, people: list[int], receptionist: Actor
) -> None:
    with database.read(receptionist) as session:
        with pytest.raises(NotPermittedError):
            advisers(session)
        with pytest.raises(NotPermittedError):
            forecast(session, TO_PAUL, today=TODAY)


@pytest.mark.parametrize("targets", [(), (1,), (2,), (404,)])
def test_somebody_who_cannot_take_files_is_refused(
    database: Database, people: list[int], director: Actor, targets: tuple[int, ...]
) -> None:
    with database.read(director) as session, pytest.raises(ValidationError):
        forecast(session, Order(1, targets), today=TODAY)


def test_files_that_changed_since_the_count_are_not_moved(
    database: Database, people: list[int], director: Actor
) -> None:
    with database.read(director) as session:
        digest = forecast(session, TO_PAUL, today=TODAY).digest
    enter(database, a_person("Nouveau"))

    with database.write(director) as session, pytest.raises(ConflictError, match="décompte"):
        reassign(session, TO_PAUL, digest, today=TODAY)


files = st.lists(
    st.tuples(st.sampled_from([None, 1, 2, 3]), st.sampled_from([None, "33063", "97411"])),
    max_size=40,
).map(lambda rows: [File(key, site, commune) for key, (site, commune) in enumerate(rows)])
targets = st.lists(st.sampled_from([None, 1, 2]), min_size=1, max_size=4).map(
    lambda sites: [Target(100 + rank, site) for rank, site in enumerate(sites)]
)


@given(files=files, targets=targets, sharing=st.sampled_from(Sharing))
def test_every_file_is_shared_once_and_by_its_rule(
    files: list[File], targets: list[Target], sharing: Sharing
) -> None:
    found = share(files, targets, sharing)

    assert found.keys() == {file.id for file in files}
    sites = {target.id: target.site_id for target in targets}
    for file in files:
        to = found[file.id]
        if sharing is Sharing.BY_SITE:
            served = file.site_id is not None and file.site_id in sites.values()
            assert (to is not None) == served
            assert to is None or sites[to] == file.site_id
        else:
            assert to in sites
    if sharing is Sharing.IN_TURN and files:
        loads = [list(found.values()).count(target.id) for target in targets]
        assert max(loads) - min(loads) <= 1
    if sharing is Sharing.BY_COMMUNE:
        for commune in {file.commune_code for file in files}:
            assert len({found[file.id] for file in files if file.commune_code == commune}) == 1
