"""Adding to a week, accepting its hours, and the list of those under the floor."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.diagnostic import Action
from models.journal import JournalEntry
from models.pathway import Pathway
from services.activity import records
from services.activity.listing import Measure, WeekFilters, list_rows
from services.activity.records import ActivityInput, add_activity
from services.activity.week import ActionLine, MeetingLine, activity_of, lines_of
from services.activity.weeks import WeekState
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.youths.records.pathways import ExitInput, exit_pathway
from services.youths.vocabulary import ActionStatus, ActivityKind, Attendance, ExitReason
from tests.support.cej import ENTRY, LAST_MONDAY, did, in_cej, met
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle


@pytest.fixture(autouse=True)
def _settled(database: Database) -> None:
    settle(database)


def an_action(database: Database, action_id: int) -> Action:
    with database.read(PROGRAM) as session:
        return session.get_one(Action, action_id)


def lines(database: Database, youth_id: int, monday: date = LAST_MONDAY) -> tuple[object, ...]:
    with database.read(NADIA) as session:
        return lines_of(session, youth_id, monday)


def test_an_activity_without_a_length_counts_for_the_usual_hours_of_its_kind(
    database: Database,
) -> None:
    youth_id = in_cej(database)
    did(database, youth_id, LAST_MONDAY)

    [line] = lines(database, youth_id)
    assert isinstance(line, ActionLine)
    assert (line.declared_minutes, line.validated_minutes, line.is_usual) == (180, None, True)
    assert line.title == "Emploi"
    assert line.awaits


def test_hours_are_validated_one_line_at_a_time_and_taken_back(database: Database) -> None:
    youth_id = in_cej(database)
    action_id = did(database, youth_id, LAST_MONDAY, 90)
    version = an_action(database, action_id).version
    with database.write(NADIA) as session:
        records.set_validated(session, action_id, version, 60)

    row = an_action(database, action_id)
    assert row.validated_minutes == 60
    with database.write(NADIA) as session:
        records.set_validated(session, action_id, row.version, None)
    assert an_action(database, action_id).validated_minutes is None


def test_the_hours_of_an_action_under_way_are_not_validated(database: Database) -> None:
    youth_id = in_cej(database)
    action_id = did(database, youth_id, TODAY, is_done=False)

    with pytest.raises(ValidationError, match="pas terminée"), database.write(NADIA) as session:
        records.set_validated(session, action_id, 1, 60)


def test_a_stale_validation_is_refused(database: Database) -> None:
    youth_id = in_cej(database)
    action_id = did(database, youth_id, LAST_MONDAY)

    with pytest.raises(ConflictError), database.write(NADIA) as session:
        records.set_validated(session, action_id, 7, 60)


def test_a_whole_week_is_validated_at_once_and_only_what_waited_is_taken_back(
    database: Database,
) -> None:
    youth_id = in_cej(database)
    kept = did(database, youth_id, LAST_MONDAY, 90)
    with database.write(NADIA) as session:
        records.set_validated(session, kept, 1, 30)
    waiting = did(database, youth_id, LAST_MONDAY + timedelta(days=6), activity=ActivityKind.HEALTH)
    did(database, youth_id, LAST_MONDAY - timedelta(days=1))
    did(database, youth_id, LAST_MONDAY, is_done=False)

    with database.write(NADIA) as session:
        done = records.validate_week(session, youth_id, LAST_MONDAY)

    assert done == (waiting,)
    assert an_action(database, waiting).validated_minutes == 120
    with database.write(NADIA) as session:
        records.take_back(session, youth_id, done)
    assert an_action(database, waiting).validated_minutes is None
    assert an_action(database, kept).validated_minutes == 30


def test_every_validation_is_journaled(database: Database) -> None:
    youth_id = in_cej(database)
    action_id = did(database, youth_id, LAST_MONDAY)
    with database.write(NADIA) as session:
        records.validate_week(session, youth_id, LAST_MONDAY)

    with database.read(PROGRAM) as session:
        entries = session.scalars(
            select(JournalEntry.action).where(JournalEntry.entity_id == action_id)
        )
        assert sorted(entries) == ["insert", "update"]


def test_only_who_follows_the_person_validates_their_hours(
    database: Database, receptionist: Actor
) -> None:
    youth_id = in_cej(database)
    for actor in (OTHER_ADVISER, receptionist):
        with pytest.raises(NotPermittedError), database.write(actor) as session:
            records.validate_week(session, youth_id, LAST_MONDAY)
    with pytest.raises(NotPermittedError), database.read(receptionist) as session:
        activity_of(session, youth_id, today=TODAY)


def test_an_activity_that_cannot_be_is_refused_on_its_field(database: Database) -> None:
    youth_id = in_cej(database)
    for data, field in (
        (ActivityInput(ActivityKind.WORK, None, TODAY + timedelta(days=1)), "day"),
        (ActivityInput(ActivityKind.WORK, None, date(1999, 1, 1)), "day"),
        (ActivityInput(ActivityKind.WORK, None, TODAY, 0), "minutes"),
        (ActivityInput(ActivityKind.WORK, None, TODAY, 24 * 60 + 1), "minutes"),
        (ActivityInput(ActivityKind.WORK, "x" * 300, TODAY), "title"),
    ):
        with pytest.raises(ValidationError) as refused, database.write(NADIA) as session:
            add_activity(session, youth_id, data, today=TODAY)
        assert refused.value.field == field


def test_a_meeting_missed_stays_in_the_week_and_counts_for_nothing(database: Database) -> None:
    youth_id = in_cej(database)
    event_id = met(database, youth_id, LAST_MONDAY, Attendance.PLANNED)
    [line] = lines(database, youth_id)
    assert isinstance(line, MeetingLine)
    assert (line.declared_minutes, line.validated_minutes) == (240, 0)

    with database.write(NADIA) as session:
        records.mark_meeting(session, event_id, line.version, Attendance.ABSENT, today=TODAY)

    [line] = lines(database, youth_id)
    assert isinstance(line, MeetingLine)
    assert (line.declared_minutes, line.validated_minutes) == (0, 0)


def test_the_weeks_of_a_person_end_with_the_next_one_and_say_where_the_contract_begins(
    database: Database,
) -> None:
    youth_id = in_cej(database, since=date(2026, 11, 4))
    with database.read(NADIA) as session:
        activity = activity_of(session, youth_id, today=TODAY, count=5)

    assert [(week.monday.day, week.state) for week in activity.weeks] == [
        (2, WeekState.PARTIAL),
        (9, WeekState.COMPLETE),
        (16, WeekState.COMPLETE),
        (23, WeekState.RUNNING),
        (30, WeekState.TO_COME),
    ]


def test_after_the_exit_the_last_weeks_of_the_contract_are_shown(database: Database) -> None:
    youth_id = in_cej(database, since=date(2026, 3, 2))
    with database.write(NADIA) as session:
        pathway = session.scalars(select(Pathway)).one()
        data = ExitInput(date(2026, 8, 30), ExitReason.OWN_REQUEST)
        exit_pathway(session, pathway.id, pathway.version, data, today=TODAY)
    with database.read(NADIA) as session:
        activity = activity_of(session, youth_id, today=TODAY, count=3)

    assert activity.weeks[-1].monday == date(2026, 8, 24)
    assert {week.state for week in activity.weeks} == {WeekState.COMPLETE}


# The list


def listed(
    database: Database, filters: WeekFilters, search: str = ""
) -> list[tuple[str, int, int]]:
    with database.read(NADIA) as session:
        rows, _hours = list_rows(session, filters, today=TODAY, search=search)
    return [(row.last_name, row.under, row.compared) for row in rows]


def fill_week(database: Database, youth_id: int, monday: date, hours: int) -> None:
    did(database, youth_id, monday, hours * 60)


def test_the_list_puts_first_who_has_most_weeks_under_the_floor(database: Database) -> None:
    low, once, fine = (in_cej(database, name) for name in ("Bas", "Une", "Bien"))
    weeks = [LAST_MONDAY - timedelta(days=7 * back) for back in range(4)]
    for monday in weeks:
        fill_week(database, fine, monday, 15)
        fill_week(database, once, monday, 5 if monday == weeks[0] else 20)
    fill_week(database, low, weeks[0], 14)

    assert listed(database, WeekFilters()) == [("Bas", 4, 4), ("Une", 1, 4)]
    everybody = listed(database, WeekFilters(under_only=False))
    assert everybody == [("Bas", 4, 4), ("Une", 1, 4), ("Bien", 0, 4)]


def test_a_week_partly_out_of_the_contract_is_not_compared(database: Database) -> None:
    in_cej(database, "Mardi", since=date(2026, 11, 10))
    in_cej(database, "Récente", since=date(2026, 11, 18))

    assert listed(database, WeekFilters()) == [("Mardi", 1, 1)]
    assert listed(database, WeekFilters(under_only=False)) == [("Mardi", 1, 1), ("Récente", 0, 0)]


def test_who_entered_this_week_is_not_listed_yet(database: Database) -> None:
    in_cej(database, since=TODAY)

    assert listed(database, WeekFilters(under_only=False)) == []


def test_the_hours_compared_are_those_chosen(database: Database) -> None:
    youth_id = in_cej(database, since=date(2026, 11, 16))
    fill_week(database, youth_id, LAST_MONDAY, 16)

    assert listed(database, WeekFilters()) == []
    assert listed(database, WeekFilters(measure=Measure.VALIDATED)) == [("Roch", 1, 1)]


def test_the_list_is_that_of_the_actor_unless_they_ask_for_everybody(database: Database) -> None:
    in_cej(database, "Mien")
    in_cej(database, "Autre", actor=OTHER_ADVISER)
    enter(database, a_person("Sans"))

    assert [row[0] for row in listed(database, WeekFilters())] == ["Mien"]
    assert {row[0] for row in listed(database, WeekFilters(mine=False))} == {"Mien", "Autre"}
    assert [row[0] for row in listed(database, WeekFilters(mine=False), "aut")] == ["Autre"]


def test_the_list_needs_the_right_to_read_activity(database: Database, director: Actor) -> None:
    with pytest.raises(NotPermittedError), database.read(director) as session:
        list_rows(session, WeekFilters(), today=TODAY)


def test_the_first_day_of_the_contract_is_the_one_entered(database: Database) -> None:
    in_cej(database)
    with database.read(NADIA) as session:
        rows, _hours = list_rows(session, WeekFilters(), today=TODAY)

    assert rows[0].entered_on == ENTRY
    assert rows[0].adviser_name == "Nadia Berthier"


def test_an_action_done_is_dated(database: Database) -> None:
    youth_id = in_cej(database)
    row = an_action(database, did(database, youth_id, LAST_MONDAY))

    assert (row.status, row.done_on, row.due_on) == (ActionStatus.DONE, LAST_MONDAY, None)
