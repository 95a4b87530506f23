"""Barrier, action, result: by domain, for a period and a caseload, unknown kept apart."""

import os
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from models.diagnostic import (
    Action,
    ActionOwner,
    ActionStatus,
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticKind,
    DiagnosticStatus,
    Level,
)
from models.youth import Youth
from services.actor import Actor
from services.chain.table import Chain, chain_of
from services.database import Database
from services.errors import NotPermittedError
from services.indicators import engine, frameworks
from services.indicators.results import Term
from tests.conftest import ENGINES
from tests.support.oracle import Oracle, barrier_result
from tests.support.populations import Facts, fill, populations
from tests.support.scratch import shared, undone
from tests.support.youths import NADIA, TODAY, a_person, enter, settle

MONTH = date(2026, 10, 1)
START, END = date(2026, 1, 1), date(2026, 10, 31)
FRAMEWORK = frameworks.shipped("activity")


@pytest.fixture(scope="module", params=ENGINES)
def scratch(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    yield from shared(request, tmp_path_factory)


def counted(facts: Facts) -> dict[str, int]:
    oracle = Oracle(facts, START, END)
    counts = dict.fromkeys(
        ("found", "with_action", "lifted", "partly_lifted", "stable", "worsened", "unknown"), 0
    )
    for youth_id, domain, level, day, key in oracle.barriers_found():
        counts["found"] += 1
        counts["with_action"] += oracle.has_action(youth_id, domain, day, key)
        result = barrier_result(level, oracle.last_level(youth_id, domain, day, key))
        counts[result or "unknown"] += 1
    return counts


@settings(
    max_examples=int(os.environ.get("ORACLE_EXAMPLES", "10")),
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(facts=st.just(MONTH).flatmap(populations))
def test_the_table_counts_what_plain_loops_do(
    scratch: Database, director: Actor, facts: Facts
) -> None:
    with undone(scratch, director) as session:
        fill(session, facts)
        total = chain_of(session, START, END).total

    assert {name: getattr(total, name) for name in counted(facts)} == counted(facts)


@pytest.fixture
def person(vault: Database) -> int:
    settle(vault)
    return enter(vault, a_person())


def diagnose(database: Database, youth_id: int, day: date, **levels: Level) -> int:
    with database.write(NADIA) as session:
        row = Diagnostic(
            youth_id=youth_id,
            kind=DiagnosticKind.RAPID,
            status=DiagnosticStatus.REPLACED,
            made_on=day,
            grid_version="1",
        )
        row.answers = [
            DiagnosticAnswer(domain=domain, level=level) for domain, level in levels.items()
        ]
        session.add(row)
        session.flush()
        return row.id


def decide(
    database: Database,
    youth_id: int,
    diagnostic_id: int | None,
    status: ActionStatus = ActionStatus.TO_DO,
    done_on: date | None = None,
) -> None:
    with database.write(NADIA) as session:
        session.add(
            Action(
                youth_id=youth_id,
                diagnostic_id=diagnostic_id,
                domain="mobility",
                title="Passer le code",
                owner=ActionOwner.YOUTH,
                status=status,
                done_on=done_on,
            )
        )


def chain(database: Database, actor: Actor = NADIA) -> Chain:
    with database.read(actor) as session:
        return chain_of(session, START, END)


def test_without_a_review_the_result_is_unknown_and_never_a_failure(
    vault: Database, person: int
) -> None:
    diagnose(vault, person, START, mobility=Level.STRONG)

    total = chain(vault).total

    assert (total.found, total.rated, total.unknown) == (1, 0, 1)
    assert (total.stable, total.worsened) == (0, 0)


def test_a_domain_not_raised_again_stays_unknown(vault: Database, person: int) -> None:
    diagnose(vault, person, START, mobility=Level.STRONG)
    diagnose(vault, person, START + timedelta(days=90), mobility=Level.NOT_RAISED)

    assert chain(vault).total.unknown == 1


def test_what_is_not_raised_again_does_not_hide_what_was_known(
    vault: Database, person: int
) -> None:
    diagnose(vault, person, START, mobility=Level.STRONG)
    diagnose(vault, person, START + timedelta(days=60), mobility=Level.NO_IMPACT)
    diagnose(vault, person, START + timedelta(days=120), mobility=Level.NOT_RAISED)

    total = chain(vault).total

    assert (total.lifted, total.unknown) == (1, 0)


@pytest.mark.parametrize(
    ("before", "after", "result"),
    [
        (Level.STRONG, Level.NO_IMPACT, "lifted"),
        (Level.MEDIUM, Level.STRENGTH, "lifted"),
        (Level.STRONG, Level.MEDIUM, "partly_lifted"),
        (Level.MEDIUM, Level.MEDIUM, "stable"),
        (Level.MEDIUM, Level.STRONG, "worsened"),
    ],
)
def test_the_last_level_known_is_the_result(
    vault: Database, person: int, before: Level, after: Level, result: str
) -> None:
    diagnose(vault, person, START, mobility=before)
    diagnose(vault, person, START + timedelta(days=60), mobility=Level.STRONG)
    diagnose(vault, person, START + timedelta(days=120), mobility=after)

    total = chain(vault).total

    assert (total.found, total.rated, getattr(total, result)) == (1, 1, 1)


def test_an_action_counts_from_the_diagnostic_or_when_it_goes_on(
    vault: Database, person: int
) -> None:
    first = diagnose(vault, person, date(2025, 5, 5), mobility=Level.STRONG)
    diagnose(vault, person, START, mobility=Level.STRONG)
    assert chain(vault).total.with_action == 0

    decide(vault, person, first, ActionStatus.DONE, date(2025, 12, 1))  # over before that day
    assert chain(vault).total.with_action == 0

    decide(vault, person, first)
    assert chain(vault).total.with_action == 1


def test_actions_done_are_counted_by_domain(vault: Database, person: int) -> None:
    decide(vault, person, None, ActionStatus.DONE, START)
    decide(vault, person, None, ActionStatus.DONE, START - timedelta(days=1))
    decide(vault, person, None, ActionStatus.ABANDONED, START)

    (line,) = chain(vault).lines

    assert (line.label, line.done, line.found) == ("Mobilité", 1, 0)


def test_the_table_is_narrowed_to_a_caseload(vault: Database, person: int) -> None:
    diagnose(vault, person, START, mobility=Level.STRONG)

    with vault.read(NADIA) as session:
        mine = chain_of(session, START, END, scope=(Youth.adviser_id == NADIA.account_id,))
        other = chain_of(session, START, END, scope=(Youth.adviser_id == 9,))

    assert (mine.total.found, other.total.found) == (1, 0)


def test_each_figure_opens_on_its_records_with_their_reasons(
    vault: Database, person: int, director: Actor
) -> None:
    diagnose(vault, person, START, mobility=Level.STRONG, housing=Level.MEDIUM, work=Level.STRONG)
    diagnose(vault, person, END, mobility=Level.NO_IMPACT, housing=Level.MEDIUM)

    def reasons(session: Session, term: Term) -> dict[str, bool]:
        rows = engine.drill(session, FRAMEWORK, "barriers_lifted", MONTH, term=term)
        return {row.sentence: row.counts for row in rows}

    with vault.read(director) as session:
        board = engine.compute(
            session, FRAMEWORK, MONTH, extracted_on=TODAY, breakdowns=False, trend=False
        )
        figures = {one.code: (one.numerator, one.denominator) for one in board.figures}
        above, below = reasons(session, Term.NUMERATOR), reasons(session, Term.DENOMINATOR)

    assert figures["barriers_found"] == (3, None)
    assert figures["barriers_with_action"] == (0, 3)
    assert figures["barriers_lifted"] == (1, 2)
    assert figures["barriers_unknown"] == (1, None)
    unknown = "Pas encore réévalué\xa0: résultat inconnu"
    assert above == {"Frein levé": True, "Frein stable": False, unknown: False}
    assert below == {"Frein levé": True, "Frein stable": True, unknown: False}


def test_the_table_is_for_who_reads_indicators(
    vault: Database, person: int, receptionist: Actor
) -> None:
    with vault.read(receptionist) as session, pytest.raises(NotPermittedError):
        chain_of(session, START, END)
