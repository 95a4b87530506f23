"""Warnings, deadlines and exits against plain loops over random lives, on both engines."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy.orm import Session

from models.youth import Youth
from services.actor import Actor
from services.database import Database
from services.errors import NotPermittedError
from services.programmes import reading
from services.programmes.days import birthday, months_after
from services.programmes.deadlines import deadlines
from services.programmes.life import life_of
from services.programmes.warnings import Moment, warnings
from services.youths.vocabulary import ExitReason, SituationFamily
from tests.conftest import ENGINES
from tests.support import programme_oracle as oracle
from tests.support.lives import Lives, fill, lives
from tests.support.scratch import shared, undone
from tests.support.youths import NADIA

EXAMPLES = settings(
    max_examples=int(os.environ.get("ORACLE_EXAMPLES", "25")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests, each example of which is undone."""
    yield from shared(request, tmp_path_factory)


def said(session: Session, facts: Lives, row: oracle.Row, moment: Moment) -> list[oracle.Found]:
    life = life_of(session, session.get_one(Youth, row["youth_id"]))
    course = next(one for one in life.courses if one.id == row["id"])
    if moment is Moment.ENTER:
        course = replace(course, id=None)
        life = replace(life, courses=tuple(one for one in life.courses if one.id != row["id"]))
    found = warnings(reading.shipped(), life, course, moment, row["exit_reason"])
    return sorted((one.code, one.day, one.is_crossing) for one in found)


@EXAMPLES
@given(facts=lives())
def test_every_warning_agrees_with_the_texts_read_again(database: Database, facts: Lives) -> None:
    with undone(database, NADIA) as session:
        fill(session, facts)
        for row in facts.pathways:
            youth = facts.of(facts.youths, "id", row["youth_id"])[0]
            mates = facts.of(facts.pathways, "youth_id", youth["id"])
            others = [other for other in mates if other is not row]
            diagnosed = facts.diagnosed(youth["id"])
            phases = facts.of(facts.phases, "pathway_id", row["id"])
            for moment in Moment:
                expected = oracle.warnings(moment.value, youth, row, others, diagnosed, phases)

                assert said(session, facts, row, moment) == sorted(expected), (moment, row)


@EXAMPLES
@given(facts=lives())
def test_every_deadline_agrees_with_the_texts_read_again(database: Database, facts: Lives) -> None:
    expected = [
        due
        for row in facts.pathways
        for youth in facts.of(facts.youths, "id", row["youth_id"])
        for due in oracle.deadlines(
            youth,
            row,
            facts.diagnosed(youth["id"]),
            facts.of(facts.phases, "pathway_id", row["id"]),
        )
    ]
    with undone(database, NADIA) as session:
        fill(session, facts)
        found = deadlines(session, TODAY)
        alone = [
            one for each in facts.youths for one in deadlines(session, TODAY, youth_id=each["id"])
        ]

    assert sorted(
        (one.youth_id, one.pathway_id, one.kind.value, one.due_on, one.subject_id) for one in found
    ) == sorted(expected)
    assert all(one.is_past == (one.due_on < TODAY) for one in found)
    assert [one.due_on for one in found] == sorted(one.due_on for one in found)
    assert sorted(map(repr, alone)) == sorted(map(repr, found))


@pytest.mark.parametrize("reason", [None, *ExitReason])
@pytest.mark.parametrize("family", [None, *SituationFamily])
def test_every_exit_counts_as_the_working_definition_says(
    reason: ExitReason | None, family: SituationFamily | None
) -> None:
    found = reading.shipped().outcome(reason, family)

    assert (None if found is None else found.code) == oracle.outcome(reason, family)


def test_months_and_birthdays_agree_on_every_day_of_four_years() -> None:
    day = date(2024, 1, 1)
    while day < date(2028, 1, 2):
        for months in (1, 12, 18, 24):
            assert months_after(day, months) == oracle.shifted(day, months)
        for years in (16, 18, 26, 30):
            assert birthday(day, years) == oracle.turns(day, years)
        day += timedelta(days=1)


def test_a_reception_desk_sees_no_deadline(database: Database, receptionist: Actor) -> None:
    with undone(database, receptionist) as session, pytest.raises(NotPermittedError):
        deadlines(session, TODAY)
