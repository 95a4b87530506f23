"""Signals against plain loops over random lives: two computations that share no code."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from models.youth import Youth
from services.actor import Actor
from services.database import Database
from services.signals import rules as signal_rules
from services.signals.raised import raised_among, raised_for
from tests.conftest import ENGINES
from tests.support.populations import Row
from tests.support.scratch import shared, undone
from tests.support.signal_lives import TODAY, SignalOracle, fill, lives

EXAMPLES = settings(
    max_examples=15,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
Found = set[tuple[int, str, date]]


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests, each example of which is undone."""
    yield from shared(request, tmp_path_factory)


@EXAMPLES
@given(people=lives())
def test_the_signals_of_an_agency_are_what_plain_loops_find(
    database: Database, adviser: Actor, people: list[Row]
) -> None:
    with undone(database, adviser) as session:
        fill(session, people)
        rules = signal_rules.of_agency(session)
        found = raised_among(session, rules, TODAY)

    assert {(one.youth_id, one.signal, one.since) for one in found} == SignalOracle().raised(people)


@EXAMPLES
@given(people=lives())
def test_looking_for_one_signal_or_one_person_finds_what_looking_for_all_does(
    database: Database, adviser: Actor, people: list[Row]
) -> None:
    with undone(database, adviser) as session:
        fill(session, people)
        rules = signal_rules.of_agency(session)
        everything = set(raised_among(session, rules, TODAY))
        by_signal = {
            one
            for code in rules.signals
            for one in raised_among(session, rules, TODAY, signal=code)
        }
        by_person = {
            one
            for person in people
            if person["status"] == "active"
            for one in raised_for(session, [person["id"]], rules, TODAY)
        }
        scoped = raised_among(session, rules, TODAY, scope=(Youth.id == 1,))

    assert by_signal == by_person == everything
    assert set(scoped) == {one for one in everything if one.youth_id == 1}
