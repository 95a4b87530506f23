"""Conflicts, the agenda of a week and seats, against plain loops on random weeks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from models.agenda import BusySlot, GroupEvent
from models.event import Event
from models.youth import Youth
from services.actor import Actor
from services.agenda.appointments import restore
from services.agenda.conflicts import Conflict, ConflictKind, Wanted, conflicts
from services.agenda.enrolments import enrol, open_group, set_many
from services.agenda.groups import (
    GroupInput,
    cancel_group,
    create_group,
    edit_group,
    restore_group,
)
from services.agenda.spans import Span
from services.agenda.week import EntryKind, load_agenda, monday_of
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.youths.records.events import EventInput, add_event, set_attendance
from services.youths.vocabulary import Attendance, EventKind
from tests.conftest import ENGINES
from tests.support.scratch import shared, undone
from tests.support.youths import BORDEAUX, NADIA, TODAY, a_person, enter, settle

MONDAY = date(2026, 11, 23)
ADVISERS = (1, 9)
FREED = (Attendance.CANCELLED, Attendance.POSTPONED)


@pytest.fixture(scope="module", params=ENGINES)
def agency(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Database, list[int]]]:
    for database in shared(request, tmp_path_factory):
        settle(database)
        people = [enter(database, a_person(name)) for name in ("Roch", "Zola", "Élan")]
        yield database, people


@dataclass(frozen=True)
class Slot:
    """Something drawn: who, when, what."""

    what: str  # event, group, busy
    adviser: int
    person: int
    day: date
    hour: time | None
    minutes: int | None
    attendance: Attendance


SLOTS = st.builds(
    Slot,
    st.sampled_from(["event", "event", "event", "group", "busy"]),
    st.sampled_from(ADVISERS),
    st.integers(0, 2),
    st.integers(0, 1).map(lambda n: MONDAY + timedelta(days=n)),
    st.none() | st.builds(time, st.integers(8, 11), st.sampled_from([0, 15, 30])),
    st.none() | st.sampled_from([15, 30, 45, 90]),
    st.sampled_from([Attendance.PLANNED, Attendance.PLANNED, Attendance.CANCELLED]),
)


def put(session: Session, people: list[int], slots: list[Slot]) -> None:
    """Write what was drawn."""
    for number, slot in enumerate(slots):
        if slot.what == "event":
            given_ = EventInput(
                EventKind.INTERVIEW,
                slot.day,
                attendance=slot.attendance,
                starts_at=slot.hour,
                duration_minutes=slot.minutes,
                adviser_id=slot.adviser,
            )
            add_event(session, people[slot.person], given_, today=TODAY)
        elif slot.what == "group":
            session.add(
                GroupEvent(
                    kind=EventKind.WORKSHOP,
                    title="Atelier",
                    occurred_on=slot.day,
                    starts_at=slot.hour,
                    duration_minutes=slot.minutes,
                    adviser_id=slot.adviser,
                    is_cancelled=slot.attendance is Attendance.CANCELLED,
                )
            )
        else:
            session.add(
                BusySlot(
                    account_id=slot.adviser,
                    starts_on=slot.day,
                    starts_at=slot.hour,
                    ends_on=slot.day,
                    ends_at=None if slot.hour is None else end_of(slot),
                    uid=str(number),
                    recurrence="",
                )
            )
    session.flush()


def end_of(slot: Slot) -> time:
    assert slot.hour is not None
    return time(*divmod(slot.hour.hour * 60 + slot.hour.minute + (slot.minutes or 30), 60))


def meets(slot: Slot, span: Span) -> bool:
    """Tell in plain minutes whether two stretches share one."""
    if slot.hour is None or span.starts_at is None or slot.day != span.day:
        return False
    first = slot.hour.hour * 60 + slot.hour.minute
    wanted = span.starts_at.hour * 60 + span.starts_at.minute
    minutes = set(range(first, first + (slot.minutes or 30)))
    return bool(minutes & set(range(wanted, wanted + (span.minutes or 30))))


def expected(slots: list[Slot], wanted: Wanted, person: int) -> list[tuple[str, time | None]]:
    """Return the conflicts a plain loop finds."""
    found: list[tuple[str, time | None]] = []
    for slot in slots:
        is_off = slot.attendance is Attendance.CANCELLED and slot.what != "busy"
        is_all_day = slot.what == "busy" and slot.hour is None and slot.day == wanted.span.day
        if is_off or not (is_all_day or meets(slot, wanted.span)):
            continue
        if slot.adviser == wanted.adviser_id:
            name = {"event": "adviser", "group": "group", "busy": "busy"}[slot.what]
            found.append((name, slot.hour))
        if slot.what == "event" and slot.person == person:
            found.append(("youth", slot.hour))
    return sorted(found, key=str)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(slots=st.lists(SLOTS, max_size=10), wish=SLOTS)
def test_conflicts_are_those_of_a_plain_loop(
    agency: tuple[Database, list[int]], slots: list[Slot], wish: Slot
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        put(session, people, slots)
        wanted = Wanted(Span(wish.day, wish.hour, wish.minutes), wish.adviser, people[wish.person])

        found = conflicts(session, wanted)

        told = sorted(((one.kind.value, one.starts_at) for one in found), key=str)
        assert told == expected(slots, wanted, wish.person)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(slots=st.lists(SLOTS, max_size=10), adviser=st.sampled_from(ADVISERS))
def test_the_agenda_marks_what_a_plain_loop_marks(
    agency: tuple[Database, list[int]], slots: list[Slot], adviser: int
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        put(session, people, slots)

        agenda = load_agenda(session, MONDAY, MONDAY + timedelta(days=6), [adviser])

    mine = [
        slot
        for slot in slots
        if slot.adviser == adviser
        and (slot.what == "busy" or slot.attendance is not Attendance.CANCELLED)
    ]
    assert len(agenda.entries) == len(mine)
    for entry in agenda.entries:
        if entry.kind is not EntryKind.APPOINTMENT:
            continue
        person = people.index(entry.youth_id or 0)
        wanted = Wanted(entry.span, adviser)
        others = expected(slots, wanted, person)
        own = [("adviser", entry.span.starts_at), ("youth", entry.span.starts_at)]
        for one in own if entry.span.starts_at is not None else []:
            others.remove(one)
        assert {kind.value for kind in entry.clashes} == {kind for kind, _hour in others}


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    seats=st.none() | st.integers(1, 3),
    moves=st.lists(st.tuples(st.integers(0, 2), st.booleans()), max_size=12),
)
def test_seats_are_those_of_a_plain_queue(
    agency: tuple[Database, list[int]], seats: int | None, moves: list[tuple[int, bool]]
) -> None:
    database, people = agency
    queue: list[int] = []
    with undone(database, NADIA) as session:
        group_id = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", MONDAY, seats=seats))[
            0
        ]
        for person, comes in moves:
            enrolled = {one.youth_id: one for one in open_group(session, group_id).enrolments}
            if comes and person not in queue:
                found = enrol(session, group_id, people[person], today=TODAY)
                queue.append(person)
                waits = seats is not None and len(queue) > seats
                assert found.waiting_rank == (len(queue) - (seats or 0) if waits else None)
            elif comes:
                with pytest.raises(ValidationError, match="déjà inscrite"):
                    enrol(session, group_id, people[person], today=TODAY)
            elif person in queue:
                one = enrolled[people[person]]
                set_attendance(
                    session, one.event_id, one.version, Attendance.CANCELLED, today=TODAY
                )
                queue.remove(person)
        page = open_group(session, group_id)

    seated = queue if seats is None else queue[:seats]
    ranks = {one.youth_id: one.waiting_rank for one in page.enrolments}
    assert ranks == {
        people[person]: None if person in seated else queue.index(person) - len(seated) + 1
        for person in queue
    }
    assert page.seats_left == (None if seats is None else seats - len(seated))
    assert page.waiting == len(queue) - len(seated)


def test_holidays_of_the_site_are_in_the_way(agency: tuple[Database, list[int]]) -> None:
    database, _people = agency
    with database.read(NADIA) as session:
        abolition = Span(date(2026, 12, 20), time(9))
        at_sea = conflicts(session, Wanted(abolition, site_id=72))
        on_land = conflicts(session, Wanted(abolition, site_id=BORDEAUX))

    assert at_sea == (Conflict(ConflictKind.HOLIDAY, None, None, "Abolition de l’esclavage"),)
    assert [one.kind for one in on_land] == [ConflictKind.WEEK_END]


def test_an_appointment_is_not_in_its_own_way(agency: tuple[Database, list[int]]) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        given_ = EventInput(EventKind.INTERVIEW, MONDAY, starts_at=time(9), adviser_id=1)
        key = add_event(session, people[0], given_, today=TODAY)
        span = Span(MONDAY, time(9), 30)

        assert len(conflicts(session, Wanted(span, 1, people[0]))) == 2
        assert conflicts(session, Wanted(span, 1, people[0], event_id=key)) == ()


@pytest.mark.parametrize("attendance", FREED)
def test_what_was_cancelled_or_put_off_is_not_in_the_way(
    agency: tuple[Database, list[int]], attendance: Attendance
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        given_ = EventInput(
            EventKind.INTERVIEW, MONDAY, attendance=attendance, starts_at=time(9), adviser_id=1
        )
        add_event(session, people[0], given_, today=TODAY)

        assert conflicts(session, Wanted(Span(MONDAY, time(9), 30), 1, people[0])) == ()


def test_the_reception_reads_names_and_hours_but_not_what_it_is_about(
    agency: tuple[Database, list[int]], receptionist: Actor
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        given_ = EventInput(EventKind.INTERVIEW, MONDAY, label="Santé", adviser_id=1)
        add_event(session, people[0], given_, today=TODAY)
        session.add(
            BusySlot(
                account_id=1, starts_on=MONDAY, ends_on=MONDAY, uid="x", recurrence="",
                title="Médecin",
            )
        )  # fmt: skip
        session.flush()
        own = load_agenda(session, MONDAY, MONDAY, [1])
        session.info["actor"] = receptionist
        seen = load_agenda(session, MONDAY, MONDAY, [1])

    assert {(one.title, one.label) for one in own.entries} == {
        ("Maël Roch", "Santé"),
        ("Médecin", None),
    }
    assert {(one.title, one.label) for one in seen.entries} == {("Maël Roch", None), ("", None)}


def test_an_officer_reads_no_agenda(agency: tuple[Database, list[int]], officer: Actor) -> None:
    database, _people = agency
    with database.read(officer) as session, pytest.raises(NotPermittedError):
        load_agenda(session, MONDAY, MONDAY, [1])


def test_an_absence_of_several_days_is_on_each_of_them(
    agency: tuple[Database, list[int]],
) -> None:
    database, _people = agency
    with undone(database, NADIA) as session:
        session.add(
            BusySlot(
                account_id=1, starts_on=MONDAY, starts_at=time(14), uid="x", recurrence="",
                ends_on=MONDAY + timedelta(days=2), ends_at=time(10),
            )
        )  # fmt: skip
        session.flush()
        agenda = load_agenda(session, MONDAY, MONDAY + timedelta(days=6), [1])

    spans = [(one.span.day.day, one.span.starts_at, one.span.minutes) for one in agenda.entries]
    assert spans == [(23, time(14), 600), (24, time(0), 1440), (25, time(0), 600)]


def test_a_series_enrols_once_for_all_its_days(agency: tuple[Database, list[int]]) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        days = [MONDAY + timedelta(days=n) for n in (0, 1, 2)]
        keys = create_group(
            session, GroupInput(EventKind.WORKSHOP, "CV", MONDAY, seats=1), other_days=days
        )
        enrol(session, keys[1], people[0], today=TODAY)
        second = enrol(session, keys[0], people[1], today=TODAY)
        pages = [open_group(session, key) for key in keys]

    assert second.waiting_rank == 1
    assert [page.days for page in pages] == [tuple(days)] * 3
    assert [len(page.enrolments) for page in pages] == [2, 2, 2]


def test_attendances_are_stated_all_at_once_or_not_at_all(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        key = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", TODAY))[0]
        for person in people:
            enrol(session, key, person, today=TODAY)
        rows = open_group(session, key).enrolments
        chosen = (Attendance.PRESENT, Attendance.ABSENT, Attendance.PRESENT)
        pairs = zip(rows, chosen, strict=True)
        set_many(
            session, key, {row.event_id: (row.version, kind) for row, kind in pairs}, today=TODAY
        )
        after = open_group(session, key).enrolments

        assert tuple(row.attendance for row in after) == chosen
        stale = {row.event_id: (row.version, Attendance.ABSENT) for row in rows}
        with pytest.raises(ConflictError):
            set_many(session, key, stale, today=TODAY)


def test_nobody_is_present_before_the_day(agency: tuple[Database, list[int]]) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        later = TODAY + timedelta(days=1)
        key = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", later))[0]
        enrol(session, key, people[0], today=TODAY)
        row = open_group(session, key).enrolments[0]
        with pytest.raises(ValidationError, match="à venir"):
            set_many(session, key, {row.event_id: (row.version, Attendance.PRESENT)}, today=TODAY)


def test_cancelling_takes_the_people_along_and_can_be_undone(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        key = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", MONDAY))[0]
        enrol(session, key, people[0], today=TODAY)
        gone = cancel_group(session, key, open_group(session, key).version)
        cancelled = open_group(session, key)
        with pytest.raises(ValidationError, match="annulé"):
            enrol(session, key, people[1], today=TODAY)
        restore_group(session, key, gone)
        back = open_group(session, key)

    assert (cancelled.is_cancelled, cancelled.enrolments) == (True, ())
    assert (back.is_cancelled, len(back.enrolments)) == (False, 1)


def test_moving_a_collective_event_moves_those_enrolled(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        data = GroupInput(EventKind.WORKSHOP, "CV", MONDAY, time(9), 120, adviser_id=1)
        key = create_group(session, data)[0]
        enrol(session, key, people[0], today=TODAY)
        moved = GroupInput(EventKind.WORKSHOP, "CV", MONDAY, time(14), 120, adviser_id=1)
        edit_group(session, key, open_group(session, key).version, moved, today=TODAY)
        found = conflicts(session, Wanted(Span(MONDAY, time(14, 30), 30), youth_id=people[0]))

    assert [one.starts_at for one in found] == [time(14)]


def test_correcting_the_day_of_a_workshop_corrects_the_last_contact_of_who_came(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    before = TODAY - timedelta(days=3)
    with undone(database, NADIA) as session:
        key = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", TODAY))[0]
        enrol(session, key, people[0], today=TODAY)
        row = open_group(session, key).enrolments[0]
        set_many(session, key, {row.event_id: (row.version, Attendance.PRESENT)}, today=TODAY)
        moved = GroupInput(EventKind.WORKSHOP, "CV", before)
        edit_group(session, key, open_group(session, key).version, moved, today=TODAY)
        assert session.get_one(Youth, people[0]).last_contact_on == before

        late = GroupInput(EventKind.WORKSHOP, "CV", TODAY + timedelta(days=1))
        with pytest.raises(ValidationError, match="à venir"):
            edit_group(session, key, open_group(session, key).version, late, today=TODAY)


def test_undoing_a_cancelling_brings_back_the_people_of_this_event_only(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        key = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", MONDAY))[0]
        gone = cancel_group(session, key, open_group(session, key).version)
        given_up = EventInput(EventKind.INTERVIEW, MONDAY, attendance=Attendance.CANCELLED)
        other = add_event(session, people[0], given_up, today=TODAY)
        restore_group(session, key, [*gone, other])

        assert session.get_one(Event, other).attendance is Attendance.CANCELLED


def test_an_appointment_stated_since_it_was_cancelled_is_not_planned_again(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        came = EventInput(EventKind.INTERVIEW, TODAY, attendance=Attendance.PRESENT)
        key = add_event(session, people[0], came, today=TODAY)

        with pytest.raises(ConflictError, match="modifié depuis"):
            restore(session, key, today=TODAY)

        set_attendance(session, key, 1, Attendance.CANCELLED, today=TODAY)
        restore(session, key, today=TODAY)
        assert session.get_one(Event, key).attendance is Attendance.PLANNED


@pytest.mark.parametrize(
    ("data", "field"),
    [
        (GroupInput(EventKind.WORKSHOP, "  ", MONDAY), "title"),
        (GroupInput(EventKind.WORKSHOP, "CV", MONDAY, seats=0), "seats"),
        (GroupInput(EventKind.WORKSHOP, "CV", MONDAY, duration_minutes=0), "duration_minutes"),
        (
            GroupInput(EventKind.WORKSHOP, "CV", MONDAY, adviser_id=1, second_adviser_id=1),
            "second_adviser_id",
        ),
    ],
)
def test_what_is_wrong_with_a_collective_event_is_said_on_its_field(
    agency: tuple[Database, list[int]], data: GroupInput, field: str
) -> None:
    database, _people = agency
    with undone(database, NADIA) as session, pytest.raises(ValidationError) as refusal:
        create_group(session, data)
    assert refusal.value.field == field


def test_the_reception_plans_no_workshop_but_enrols(
    agency: tuple[Database, list[int]], receptionist: Actor
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        key = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", MONDAY))[0]
        session.info["actor"] = receptionist
        enrol(session, key, people[0], today=TODAY)
        with pytest.raises(NotPermittedError):
            create_group(session, GroupInput(EventKind.WORKSHOP, "CV", MONDAY))


def test_a_week_begins_on_monday() -> None:
    assert monday_of(date(2026, 11, 29)) == MONDAY
    assert monday_of(MONDAY) == MONDAY
    assert monday_of(date(2027, 1, 1)) == date(2026, 12, 28)
