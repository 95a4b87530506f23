"""Weekly totals against plain loops over random lives: two computations that share no code."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionOwner, ActionStatus, ActivityKind
from models.event import Attendance, Event, EventKind, Modality
from models.youth import Youth
from services.activity import hours as rules
from services.activity.totals import week_totals
from services.activity.week import lines_of
from services.actor import Actor
from services.database import Database
from services.rule_file import shipped_text
from tests.conftest import ENGINES
from tests.support.populations import STAMP, Row, known, values_of
from tests.support.scratch import shared, undone

EXAMPLES = settings(
    max_examples=int(os.environ.get("ORACLE_EXAMPLES", "40")),
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
# Sites of the mainland and overseas: the same instant is two days for two of them.
ZONES = ("Europe/Paris", "Indian/Reunion", "Indian/Mayotte", "America/Guadeloupe")
# Weeks on whose edges something happens: both clock changes, a leap day, week 53, a new year.
WEEKS = tuple(
    date.fromisoformat(text)
    for text in ("2026-03-23", "2026-10-19", "2024-02-26", "2026-12-28", "2025-12-29")
)
HOURS = {"workshop": 240, "collective_information": 180, "message": 0}
ACTIONS = {
    "work": 180,
    "training": 180,
    "project": 120,
    "culture_sport": 120,
    "citizenship": 120,
    "housing": 120,
    "health": 120,
    "not_counted": 0,
}


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests, each example of which is undone."""
    yield from shared(request, tmp_path_factory)


@st.composite
def local_days(draw: st.DrawFn) -> date:
    """Draw the day it is at a site, often minutes from midnight, near the weeks that matter."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    day = draw(st.sampled_from(WEEKS)) + timedelta(days=draw(st.integers(-2, 9)))
    hour, minute = draw(st.sampled_from([(0, 5), (1, 30), (2, 30), (9, 0), (23, 55)]))
    there = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    instant = there.astimezone(UTC)
    return instant.astimezone(zone).date()


@st.composite
def events(draw: st.DrawFn) -> Row:
    return {
        "kind": draw(values_of(EventKind)),
        "modality": Modality.ON_SITE,
        "occurred_on": draw(local_days()),
        "attendance": draw(values_of(Attendance)),
        "duration_minutes": draw(st.none() | st.sampled_from([1, 30, 90, 240])),
        "from_youth": False,
        "is_first_reception": False,
    }


@st.composite
def actions(draw: st.DrawFn) -> Row:
    return {
        "domain": "work",
        "title": "Action",
        "owner": ActionOwner.YOUTH,
        "status": draw(values_of(ActionStatus)),
        "due_on": draw(known(local_days())),
        "done_on": draw(known(local_days())),
        "activity": draw(known(values_of(ActivityKind))),
        "declared_minutes": draw(st.none() | st.sampled_from([15, 60, 200])),
        "validated_minutes": draw(st.none() | st.sampled_from([0, 45, 180])),
    }


Lives = dict[int, tuple[list[Row], list[Row]]]
Totals = dict[tuple[int, date], tuple[int, int]]


@st.composite
def lives(draw: st.DrawFn) -> Lives:
    return {
        youth_id: (draw(st.lists(events(), max_size=6)), draw(st.lists(actions(), max_size=6)))
        for youth_id in range(1, draw(st.integers(1, 3)) + 1)
    }


def fill(session: Session, drawn: Lives) -> None:
    """Insert the lives; the transaction is never committed."""
    marked = {"is_journaled": True}
    for youth_id in drawn:
        session.execute(insert(Youth), [a_youth(youth_id)], execution_options=marked)
    tables: tuple[tuple[Any, int], ...] = ((Event, 0), (Action, 1))
    for table, side in tables:
        rows = [
            STAMP | row | {"youth_id": youth_id}
            for youth_id, both in drawn.items()
            for row in both[side]
        ]
        rows = [row | {"id": key} for key, row in enumerate(rows, 1)]
        if rows:
            session.execute(insert(table), rows, execution_options=marked)


def a_youth(youth_id: int) -> Row:
    names = {"last_name": "Nom", "first_name": "Prénom", "search_key": "nom"}
    return STAMP | names | {"id": youth_id, "sex": "NR"}


# The oracle: plain loops, week numbers of the standard library, no rule of ours.


def week_of(day: date) -> tuple[int, int]:
    calendar = day.isocalendar()
    return calendar.year, calendar.week


def day_counted(action: Row) -> date | None:
    if action["status"] == "done":
        done: date | None = action["done_on"] or action["due_on"]
        return done
    due: date | None = action["due_on"]
    return due if action["status"] == "in_progress" else None


def meeting_counted(event: Row) -> tuple[int, int]:
    usual = HOURS.get(event["kind"].value, 60)
    worth = (event["duration_minutes"] or usual) if usual else 0
    if event["attendance"].value in ("absent", "cancelled", "postponed"):
        return 0, 0
    return worth, worth if event["attendance"].value == "present" else 0


def action_counted(action: Row) -> tuple[int, int]:
    given = [action["declared_minutes"], action["validated_minutes"]]
    told = next((minutes for minutes in given if minutes is not None), None)
    declared = ACTIONS[action["activity"].value] if told is None else told
    done = action["status"].value == "done"
    return declared, (action["validated_minutes"] or 0) if done else 0


def expected(drawn: Lives, mondays: list[date]) -> Totals:
    found: Totals = {}

    def put(youth_id: int, day: date, declared: int, validated: int) -> None:
        for monday in set(mondays):
            if week_of(monday) == week_of(day):
                before = found.get((youth_id, monday), (0, 0))
                found[youth_id, monday] = (before[0] + declared, before[1] + validated)

    for youth_id, (meetings, deeds) in drawn.items():
        for event in meetings:
            put(youth_id, event["occurred_on"], *meeting_counted(event))
        for action in deeds:
            day = day_counted(action)
            if action["activity"] is not None and day is not None:
                put(youth_id, day, *action_counted(action))
    return found


def counted(totals: Totals) -> Totals:
    """Leave out the weeks worth nothing: with or without a row, they say the same."""
    return {key: minutes for key, minutes in totals.items() if any(minutes)}


def computed(session: Session, mondays: list[date], hours: rules.Hours | None = None) -> Totals:
    totals = week_totals(mondays, hours)
    return {(row[0], row[1]): (row[2], row[3]) for row in session.execute(select(totals))}


@EXAMPLES
@given(drawn=lives(), weeks=st.sets(st.integers(-1, 2)))
def test_every_week_is_what_plain_loops_add_up(
    database: Database, adviser: Actor, drawn: Lives, weeks: set[int]
) -> None:
    mondays = [week + timedelta(days=7 * shift) for week in WEEKS for shift in weeks]
    with undone(database, adviser) as session:
        fill(session, drawn)

        assert counted(computed(session, mondays)) == counted(expected(drawn, mondays))


@EXAMPLES
@given(drawn=lives())
def test_the_lines_of_a_week_add_up_to_its_total(
    database: Database, adviser: Actor, drawn: Lives
) -> None:
    with undone(database, adviser) as session:
        fill(session, drawn)
        totals = computed(session, list(WEEKS))
        for youth_id in drawn:
            for monday in WEEKS:
                lines = lines_of(session, youth_id, monday)
                declared = sum(line.declared_minutes for line in lines)
                validated = sum(line.validated_minutes or 0 for line in lines)
                assert (declared, validated) == totals.get((youth_id, monday), (0, 0))


# The published defaults, line by line.

MONDAY = date(2026, 11, 16)


def an_event(kind: EventKind, day: date, attendance: Attendance, **more: object) -> Row:
    row = {"kind": kind, "occurred_on": day, "attendance": attendance, "modality": "on_site"}
    return row | {"from_youth": False, "is_first_reception": False, "duration_minutes": None} | more


def an_action(activity: ActivityKind, status: ActionStatus, **more: object) -> Row:
    row = {"domain": "work", "title": "Action", "owner": "youth", "activity": activity}
    return row | {"status": status, "due_on": MONDAY, "done_on": None} | HOURLESS | more


HOURLESS: Row = {"declared_minutes": None, "validated_minutes": None}


def week_of_one(database: Database, adviser: Actor, meetings: list[Row], deeds: list[Row]) -> Any:
    with undone(database, adviser) as session:
        fill(session, {1: (meetings, deeds)})
        found = computed(session, [MONDAY])
    return found.get((1, MONDAY))


def test_a_week_made_of_the_published_defaults(database: Database, adviser: Actor) -> None:
    present, planned, absent = Attendance.PRESENT, Attendance.PLANNED, Attendance.ABSENT
    meetings = [
        an_event(EventKind.INTERVIEW, MONDAY, present),  # 1 h, 1 h
        an_event(EventKind.WORKSHOP, MONDAY, planned),  # enrolled: 4 h declared
        an_event(EventKind.COLLECTIVE_INFORMATION, MONDAY, present),  # 3 h, 3 h
        an_event(EventKind.WORKSHOP, MONDAY, absent),  # nothing
        an_event(EventKind.INTERVIEW, MONDAY, Attendance.NOT_STATED),  # 1 h declared
    ]
    done, doing = ActionStatus.DONE, ActionStatus.IN_PROGRESS
    deeds = [
        an_action(ActivityKind.WORK, done, done_on=MONDAY),  # 3 h declared
        an_action(ActivityKind.HEALTH, doing),  # 2 h declared
        an_action(ActivityKind.NOT_COUNTED, done, done_on=MONDAY),  # nothing
        an_action(ActivityKind.HOUSING, done, done_on=MONDAY, validated_minutes=90),  # 1 h 30
        an_action(ActivityKind.PROJECT, doing, validated_minutes=90),  # 1 h 30 declared
    ]

    declared, validated = week_of_one(database, adviser, meetings, deeds)

    assert declared == 60 * (1 + 4 + 3 + 1 + 3 + 2) + 90 + 90
    assert validated == 60 * (1 + 3) + 90


def test_monday_counts_in_its_own_week_and_sunday_in_the_one_before(
    database: Database, adviser: Actor
) -> None:
    before = MONDAY - timedelta(days=7)
    days = (MONDAY - timedelta(days=1), MONDAY, MONDAY + timedelta(days=6))
    meetings = [an_event(EventKind.INTERVIEW, day, Attendance.PRESENT) for day in days]

    with undone(database, adviser) as session:
        fill(session, {1: (meetings, [])})
        found = computed(session, [before, MONDAY])

    assert found == {(1, before): (60, 60), (1, MONDAY): (120, 120)}


def test_an_action_counts_the_day_it_was_done_and_not_the_day_it_was_due(
    database: Database, adviser: Actor
) -> None:
    late = an_action(ActivityKind.WORK, ActionStatus.DONE, due_on=MONDAY - timedelta(days=30))
    deeds = [late | {"done_on": MONDAY}, an_action(ActivityKind.WORK, ActionStatus.TO_DO)]

    assert week_of_one(database, adviser, [], deeds) == (180, 0)


def test_an_agency_may_keep_the_usual_hours_whatever_the_length_written(
    database: Database, adviser: Actor
) -> None:
    own = rules.parse(
        shipped_text(rules.FILE).replace("uses_duration = true", "uses_duration = false")
    )
    short = an_event(EventKind.WORKSHOP, MONDAY, Attendance.PRESENT, duration_minutes=30)

    with undone(database, adviser) as session:
        fill(session, {1: ([short], [])})
        assert computed(session, [MONDAY]) == {(1, MONDAY): (30, 30)}
        assert computed(session, [MONDAY], own) == {(1, MONDAY): (240, 240)}


def test_a_day_that_is_not_a_monday_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="2026"):
        week_totals([MONDAY + timedelta(days=1)])


def test_no_week_asked_for_gives_no_row(database: Database, adviser: Actor) -> None:
    event = an_event(EventKind.INTERVIEW, MONDAY, Attendance.PRESENT)
    with undone(database, adviser) as session:
        fill(session, {1: ([event], [])})

        assert computed(session, []) == {}
