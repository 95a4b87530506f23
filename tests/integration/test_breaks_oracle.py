"""Breaks against plain loops over random lives, on both engines."""

import os
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.agency import Role
from models.follow_up import BreakAnswer
from models.youth import Youth, YouthStatus
from services.actor import Actor
from services.breaks import listing, rules
from services.breaks.rules import RuleCode
from services.breaks.scope import Scope
from services.compulsory import Stage, open_cases
from services.compulsory_search import to_check
from services.database import Database
from tests.conftest import ENGINES
from tests.support.break_oracle import BreakOracle, Expected
from tests.support.pathway_lives import ABSENT, ME, Lives, Row, fill_lives, lives
from tests.support.populations import STAMP
from tests.support.scratch import shared, undone

EXAMPLES = settings(
    max_examples=int(os.environ.get("ORACLE_EXAMPLES", "15")),
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
ADVISER = Actor(ME, "a1", frozenset({Role.ADVISER}))


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests, each example of which is undone."""
    yield from shared(request, tmp_path_factory)


def found(session: Session, life: Lives, scope: Scope) -> set[Expected]:
    return {
        Expected(one.code.value, one.youth_id, one.cause, one.on)
        for one in listing.find(session, rules.shipped(), scope, life.today)
    }


def looked_after(life: Lives) -> set[int]:
    """Return the people of ME: own, lent, or handed over by a colleague for this day."""
    handed = [
        row
        for row in life.rows["coverages"]
        if row["colleague_id"] == ME and row["starts_on"] <= life.today <= row["ends_on"]
    ]
    return {
        youth["id"]
        for youth in life.rows["youths"]
        if ME in (youth["adviser_id"], youth["lent_to_id"])
        or any(row["youth_id"] == youth["id"] for row in handed)
        or any(row["youth_id"] is None and youth["adviser_id"] == ABSENT for row in handed)
    }


@EXAMPLES
@given(life=lives())
def test_every_break_of_the_agency_is_one_that_plain_loops_find(
    database: Database, life: Lives
) -> None:
    everybody = {youth["id"] for youth in life.rows["youths"]}
    with undone(database, ADVISER) as session:
        fill_lives(session, life.rows)
        expected = BreakOracle(life.rows, life.today).breaks(everybody)

        assert found(session, life, Scope()) == set(expected)


@EXAMPLES
@given(life=lives())
def test_the_list_of_an_adviser_holds_their_people_and_those_handed_over_in_order(
    database: Database, life: Lives
) -> None:
    with undone(database, ADVISER) as session:
        fill_lives(session, life.rows)
        scope = listing.own_scope(session, today=life.today)
        lines = listing.ranked(session, scope, today=life.today)

        expected = BreakOracle(life.rows, life.today)
        assert [line.youth_id for line in lines] == expected.lines(looked_after(life))
        assert sum(len(line.breaks) for line in lines) == len(expected.breaks(looked_after(life)))


@EXAMPLES
@given(life=lives())
def test_the_breaks_and_the_cases_of_the_obligation_to_train_agree(
    database: Database, life: Lives
) -> None:
    with undone(database, ADVISER) as session:
        fill_lives(session, life.rows)
        active = (Youth.status == YouthStatus.ACTIVE,)
        cases = open_cases(session, life.today, scope=active)
        asked = {one.youth_id: one for one in to_check(session, life.today)}
        told = [
            one
            for one in listing.find(session, rules.shipped(), Scope(), life.today)
            if one.code is RuleCode.COMPULSORY_TRAINING
        ]

        assert {(one.cause, one.next_on) for one in told if one.next_on is not None} == {
            (f"case:{case.id}:{case.dates.found_on}", case.deadline)
            for case in cases
            if case.stage is not Stage.INFORMED
        }
        assert {one.youth_id for one in told if one.next_on is None} <= asked.keys()


@EXAMPLES
@given(life=lives(), data=st.data())
def test_what_was_dealt_with_stays_away_and_a_new_cause_does_not(
    database: Database, life: Lives, data: st.DataObject
) -> None:
    everybody = {youth["id"] for youth in life.rows["youths"]}
    before = BreakOracle(life.rows, life.today).breaks(everybody)
    answers: list[Row] = []
    for key, one in enumerate(before, 1):
        shift = data.draw(st.sampled_from([None, "other", -1, 0, 1]))
        until = life.today + timedelta(days=shift) if isinstance(shift, int) else None
        cause = f"{one.cause}:other" if shift == "other" else one.cause
        if data.draw(st.booleans()):
            answer = {"youth_id": one.youth_id, "rule_code": one.code, "cause_key": cause}
            answers.append(answer | {"id": key, "act_id": key, "answer": "task", "until": until})
    with undone(database, ADVISER) as session:
        fill_lives(session, life.rows)
        if answers:
            rows = [STAMP | row for row in answers]
            session.execute(insert(BreakAnswer), rows, execution_options={"is_journaled": True})
        oracle = BreakOracle(life.rows | {"answers": answers}, life.today)

        assert found(session, life, Scope()) == set(oracle.breaks(everybody))
