"""The queue of the desk: who waits for whom, who is free, and nothing about a life."""

from collections.abc import Iterator
from datetime import time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.agency import Role
from models.event import Event
from services.actor import Actor
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.reception import (
    WalkInState,
    Wish,
    arrive,
    arrive_for,
    leave,
    queue,
    take,
    wait_again,
    waiting_for,
    who_is_free,
)
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import Attendance, EventKind
from tests.conftest import ENGINES
from tests.support.scratch import shared, undone
from tests.support.youths import NADIA, TODAY, a_person, enter, settle

LUCE = Actor(4, "luce", frozenset({Role.RECEPTION}))
NINE = time(9)


@pytest.fixture(scope="module", params=ENGINES)
def agency(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Database, list[int]]]:
    for database in shared(request, tmp_path_factory):
        settle(database)
        yield database, [enter(database, a_person(name)) for name in ("Roch", "Zola", "Élan")]


Agency = tuple[Database, list[int]]


def test_those_who_wait_come_first_in_the_order_they_came(agency: Agency) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        for person, at in zip(people, (time(9, 20), time(9), time(9, 10)), strict=True):
            arrive(session, today=TODAY, at=at, wish=Wish.DOCUMENT, youth_id=person)
        first = queue(session, today=TODAY)[0]
        take(session, first.id, first.version, today=TODAY, at=time(9, 30))
        rows = queue(session, today=TODAY)

    assert [row.arrived_at for row in rows] == [time(9, 10), time(9, 20), time(9)]
    assert [row.state for row in rows] == [
        WalkInState.WAITING,
        WalkInState.WAITING,
        WalkInState.TAKEN,
    ]


def test_an_adviser_sees_who_waits_for_them_or_for_anybody(agency: Agency) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        for person, whom in zip(people, (1, 9, None), strict=True):
            arrive(
                session, today=TODAY, at=NINE, wish=Wish.SEE_ADVISER, youth_id=person,
                waits_for_id=whom,
            )  # fmt: skip
        session.info["actor"] = NADIA
        mine = waiting_for(session, 1, TODAY)
        yesterday = waiting_for(session, 1, TODAY - timedelta(days=1))

    assert [row.youth_id for row in mine] == [people[0], people[2]]
    assert yesterday == ()


def test_nobody_waits_twice(agency: Agency) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        arrive(session, today=TODAY, at=NINE, wish=Wish.OTHER, youth_id=people[0])
        with pytest.raises(ValidationError, match="déjà dans la file"):
            arrive(session, today=TODAY, at=NINE, wish=Wish.OTHER, youth_id=people[0])


def test_somebody_without_a_file_may_wait_without_a_name(agency: Agency) -> None:
    database, _people = agency
    with undone(database, LUCE) as session:
        arrive(session, today=TODAY, at=NINE, wish=Wish.INFORMATION)
        arrive(session, today=TODAY, at=NINE, wish=Wish.INFORMATION)
        rows = queue(session, today=TODAY)

    assert [row.name for row in rows] == [None, None]


def test_who_comes_to_an_appointment_is_present_once_received(agency: Agency) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY, starts_at=NINE, adviser_id=1)
        event_id = add_event(session, people[0], data, today=TODAY)
        arrive_for(session, event_id, today=TODAY, at=time(8, 55))
        row = queue(session, today=TODAY)[0]
        event = session.get_one(Event, event_id)
        before = event.attendance
        take(session, row.id, row.version, today=TODAY, at=time(9, 5))
        after = event.attendance
        wait_again(session, row.id, today=TODAY)
        undone_ = event.attendance

    assert (row.appointment_at, row.waits_for, row.wish) == (
        NINE,
        "Nadia Berthier",
        Wish.APPOINTMENT,
    )
    assert (before, after, undone_) == (
        Attendance.PLANNED,
        Attendance.PRESENT,
        Attendance.PLANNED,
    )


def test_who_leaves_without_being_seen_leaves_the_appointment_to_its_adviser(
    agency: Agency,
) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY, starts_at=NINE, adviser_id=1)
        event_id = add_event(session, people[0], data, today=TODAY)
        arrive_for(session, event_id, today=TODAY, at=NINE)
        row = queue(session, today=TODAY)[0]
        leave(session, row.id, row.version, at=time(9, 40))
        rows = queue(session, today=TODAY)
        attendance = session.get_one(Event, event_id).attendance

    assert (rows[0].state, rows[0].ended_at) == (WalkInState.LEFT, time(9, 40))
    assert attendance is Attendance.PLANNED


def test_an_appointment_of_another_day_is_not_arrived_at(agency: Agency) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY + timedelta(days=1), adviser_id=1)
        event_id = add_event(session, people[0], data, today=TODAY)
        with pytest.raises(ValidationError, match="pas d’aujourd’hui"):
            arrive_for(session, event_id, today=TODAY, at=NINE)


def test_two_do_not_receive_the_same_person(agency: Agency) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        arrive(session, today=TODAY, at=NINE, wish=Wish.OTHER, youth_id=people[0])
        row = queue(session, today=TODAY)[0]
        take(session, row.id, row.version, today=TODAY, at=NINE)
        with pytest.raises(ConflictError):
            take(session, row.id, row.version, today=TODAY, at=NINE)


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.EMPLOYER_OFFICER, Role.ADMINISTRATOR])
def test_other_roles_do_not_see_the_desk(agency: Agency, role: Role) -> None:
    database, _people = agency
    other = Actor(3, "x", frozenset({role}))
    with database.read(other) as session, pytest.raises(NotPermittedError):
        queue(session, today=TODAY)


def test_an_adviser_takes_but_does_not_fill_the_queue(agency: Agency) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        arrive(session, today=TODAY, at=NINE, wish=Wish.OTHER, youth_id=people[0])
        session.info["actor"] = NADIA
        row = queue(session, today=TODAY)[0]
        take(session, row.id, row.version, today=TODAY, at=NINE)
        with pytest.raises(NotPermittedError):
            arrive(session, today=TODAY, at=NINE, wish=Wish.OTHER, youth_id=people[1])


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    slots=st.lists(
        st.tuples(st.sampled_from([1, 9]), st.integers(32, 72), st.integers(1, 8)), max_size=8
    ),
    at=st.integers(8 * 60, 18 * 60),
)
def test_who_is_free_is_what_a_plain_loop_says(
    agency: Agency, slots: list[tuple[int, int, int]], at: int
) -> None:
    database, people = agency
    with undone(database, LUCE) as session:
        for adviser, quarter, length in slots:
            data = EventInput(
                EventKind.INTERVIEW,
                TODAY,
                starts_at=time(*divmod(quarter * 15, 60)),
                duration_minutes=length * 15,
                adviser_id=adviser,
            )
            add_event(session, people[0], data, today=TODAY)
        found = who_is_free(
            session, today=TODAY, at=time(*divmod(at, 60)), accounts=((1, "Nadia"), (9, "Paul"))
        )

    for one in found:
        taken = {
            minute
            for adviser, quarter, length in slots
            if adviser == one.account_id
            for minute in range(quarter * 15, (quarter + length) * 15)
        }
        assert one.is_free is (at not in taken)
        minute = at
        while (minute in taken) is (at in taken) and minute < 24 * 60:
            minute += 1
        expected = None if minute == 24 * 60 else time(*divmod(minute, 60))
        assert one.until == expected
    assert [one.is_free for one in found] == sorted((one.is_free for one in found), reverse=True)
