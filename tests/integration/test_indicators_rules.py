"""Why a record counts or not: each field to complete, completed, moves the figure by one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.base import Record
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
from models.employer import Immersion, ImmersionAim, ImmersionOutcome
from models.event import Attendance, Event, EventKind, Modality
from models.pathway import (
    ContractKind,
    ExitReason,
    Pathway,
    Programme,
    Proof,
    Situation,
    SituationFamily,
    SituationState,
)
from models.youth import LevelScheme, RuralZone, YesNo, Youth
from services.actor import Actor
from services.database import Database
from services.indicators import engine, frameworks
from services.indicators.frameworks import Population
from services.indicators.results import Term
from services.indicators.rules import Rule
from services.indicators.statements import measure_of
from tests.conftest import ENGINES
from tests.support.scratch import shared, undone

CPO = frameworks.shipped("cpo-2019-2022")
ACTIVITY = frameworks.shipped("activity")
MONTH = date(2026, 10, 1)
LEFT_ON = date(2026, 9, 15)

Values = dict[str, Any]
Make = Callable[[Session], Record]


def youth(session: Session, **values: Any) -> Youth:
    usual: Values = {
        "last_name": "Doe",
        "first_name": "Jane",
        "search_key": "doe jane",
        "birth_date": date(2004, 5, 1),
        "level_scheme": LevelScheme.EUROPEAN,
        "level": "4",
        "rural_zone": RuralZone.NO,
        "disabled_worker": YesNo.NO,
    }
    person = Youth(**(usual | values))
    session.add(person)
    session.flush()
    return person


def pathway(session: Session, person: Youth | None = None, **values: Any) -> Pathway:
    owner = person or youth(session)
    usual: Values = {"programme": Programme.PACEA, "started_on": date(2026, 2, 1)}
    found = Pathway(youth_id=owner.id, **(usual | values))
    session.add(found)
    session.flush()
    return found


def situation(session: Session, owner: Pathway | None = None, **values: Any) -> Situation:
    usual: Values = {
        "family": SituationFamily.JOB,
        "contract": ContractKind.FIXED_TERM,
        "started_on": date(2026, 9, 1),
        "ended_on": date(2027, 2, 28),
        "state": SituationState.CURRENT,
        "proof": Proof.DECLARED,
    }
    youth_id = (owner or pathway(session)).youth_id
    found = Situation(youth_id=youth_id, **(usual | values))
    session.add(found)
    session.flush()
    return found


def event(session: Session, **values: Any) -> Event:
    usual: Values = {
        "kind": EventKind.INTERVIEW,
        "modality": Modality.ON_SITE,
        "occurred_on": date(2026, 10, 5),
        "attendance": Attendance.PRESENT,
    }
    found = Event(youth_id=pathway(session).youth_id, **(usual | values))
    session.add(found)
    session.flush()
    return found


def action(session: Session, **values: Any) -> Action:
    usual: Values = {
        "domain": "housing",
        "title": "Demande de logement",
        "owner": ActionOwner.YOUTH,
        "status": ActionStatus.DONE,
        "done_on": date(2026, 10, 5),
    }
    owner = values.pop("youth_id", None) or youth(session).id
    found = Action(youth_id=owner, **(usual | values))
    session.add(found)
    session.flush()
    return found


def diagnostic(session: Session, person: Youth, made_on: date, level: Level) -> Diagnostic:
    found = Diagnostic(
        youth_id=person.id,
        kind=DiagnosticKind.RAPID,
        status=DiagnosticStatus.VALIDATED,
        made_on=made_on,
        grid_version="1",
        answers=[DiagnosticAnswer(domain="housing", level=level)],
    )
    session.add(found)
    session.flush()
    return found


def leaving(session: Session, **values: Any) -> Pathway:
    usual: Values = {
        "ended_on": LEFT_ON,
        "exit_reason": ExitReason.OTHER,
        "exit_family": SituationFamily.JOB,
    }
    return pathway(session, **(usual | values))


def entering(**values: Any) -> Make:
    return lambda session: pathway(session, youth(session, **values))


def at_exit(exit_values: Values | None = None, **contract: Any) -> Make:
    """Return the contract of somebody who left."""
    return lambda session: situation(session, leaving(session, **(exit_values or {})), **contract)


def left(**values: Any) -> Make:
    """Return the pathway somebody left with a durable contract."""

    def make(session: Session) -> Pathway:
        found = leaving(session, **values)
        situation(session, found)
        return found

    return make


@dataclass(frozen=True)
class Fix:
    """A record that lacks something, and what completes it.

    Attributes:
        of_youth: The field is in the file of the person, not in the record.
    """

    indicator: str
    rule: str
    make: Make
    values: Values
    of_youth: bool = False


TRAINING: Values = {"family": SituationFamily.TRAINING, "contract": None}
APPRENTICE: Values = {"family": SituationFamily.WORK_STUDY, "contract": ContractKind.APPRENTICESHIP}
IMMERSION: Values = {"family": SituationFamily.IMMERSION, "contract": None}
START: Values = {"started_on": date(2026, 9, 1)}
CURRENT: Values = {"state": SituationState.CURRENT}
PRESENT: Values = {"attendance": Attendance.PRESENT}

FIXES = [
    Fix("R1", "planned", lambda s: event(s, attendance=Attendance.PLANNED), PRESENT),
    Fix("R1", "not_stated", lambda s: event(s, attendance=Attendance.NOT_STATED), PRESENT),
    Fix("R4", "not_stated", lambda s: event(s, attendance=Attendance.NOT_STATED), PRESENT),
    Fix("R3", "no_diploma_unknown", entering(level=None), {"level": "2"}, of_youth=True),
    Fix(
        "R3",
        "minor_unknown",
        entering(birth_date=None),
        {"birth_date": date(2009, 1, 1)},
        of_youth=True,
    ),
    Fix(
        "R3",
        "frr_unknown",
        entering(rural_zone=RuralZone.UNKNOWN),
        {"rural_zone": RuralZone.FRR},
        of_youth=True,
    ),
    Fix(
        "R3",
        "rqth_unknown",
        entering(disabled_worker=YesNo.UNKNOWN),
        {"disabled_worker": YesNo.YES},
        of_youth=True,
    ),
    Fix("R5", "undated", lambda s: situation(s, **IMMERSION | {"started_on": None}), START),
    Fix(
        "R5",
        "planned",
        lambda s: situation(s, **IMMERSION | {"state": SituationState.PLANNED}),
        CURRENT,
    ),
    Fix(
        "R6",
        "undated",
        lambda s: situation(s, **TRAINING | {"started_on": None, "is_prescribed": True}),
        START,
    ),
    Fix(
        "R6",
        "planned",
        lambda s: situation(s, **TRAINING, state=SituationState.PLANNED, is_prescribed=True),
        CURRENT,
    ),
    Fix(
        "R6",
        "prescription_unknown",
        lambda s: situation(s, **TRAINING),
        {"is_prescribed": True},
    ),
    Fix("R7", "undated", lambda s: situation(s, **APPRENTICE | {"started_on": None}), START),
    Fix(
        "R7",
        "planned",
        lambda s: situation(s, **APPRENTICE, state=SituationState.PLANNED),
        CURRENT,
    ),
    Fix(
        "R7",
        "contract_unknown",
        lambda s: situation(s, **APPRENTICE | {"contract": None}),
        {"contract": ContractKind.PROFESSIONAL},
    ),
    Fix("R8", "undated", lambda s: situation(s, started_on=None), START),
    Fix("R8", "planned", lambda s: situation(s, state=SituationState.PLANNED), CURRENT),
    Fix(
        "durable_jobs",
        "contract_unknown",
        lambda s: situation(s, contract=None),
        {"contract": ContractKind.PERMANENT},
    ),
    Fix(
        "durable_jobs",
        "end_unknown",
        lambda s: situation(s, ended_on=None),
        {"ended_on": date(2027, 2, 28)},
    ),
    Fix(
        "R9",
        "reason_unknown",
        left(exit_reason=None, exit_family=None),
        {"exit_reason": ExitReason.DURABLE_JOB},
    ),
    Fix(
        "R9",
        "situation_unknown",
        left(exit_family=None),
        {"exit_family": SituationFamily.WORK_STUDY},
    ),
    Fix("R9", "contract_planned", at_exit(state=SituationState.PLANNED), CURRENT),
    Fix("R9", "contract_undated", at_exit(started_on=None), START),
    Fix("R9", "contract_unknown", at_exit(contract=None), {"contract": ContractKind.PERMANENT}),
    Fix("R9", "end_unknown", at_exit(ended_on=None), {"ended_on": date(2027, 3, 1)}),
    Fix(
        "R10",
        "contract_undated",
        at_exit({"programme": Programme.CEJ}, started_on=None, **APPRENTICE),
        START,
    ),
    Fix("R11", "undated", lambda s: action(s, done_on=None), {"done_on": date(2026, 10, 5)}),
]


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests, each of which is undone."""
    yield from shared(request, tmp_path_factory)


def framework_of(code: str) -> frameworks.Framework:
    return CPO if code.startswith("R") else ACTIVITY


def numerator(session: Session, code: str) -> int:
    framework = framework_of(code)
    board = engine.compute(
        session, framework, MONTH, extracted_on=MONTH, breakdowns=False, trend=False
    )
    figures = (*board.figures, *board.tracked)
    return next(figure.numerator for figure in figures if figure.code == code)


def reasons(session: Session, code: str, term: Term = Term.NUMERATOR) -> dict[str, int]:
    explanation = engine.explain(session, framework_of(code), code, MONTH, term=term)
    return {rule.code: rule.n for rule in (*explanation.counted, *explanation.not_counted)}


@pytest.mark.parametrize("fix", FIXES, ids=lambda fix: f"{fix.indicator}-{fix.rule}")
def test_completing_the_field_named_moves_the_figure_by_one(
    database: Database, everyone: Actor, fix: Fix
) -> None:
    with undone(database, everyone) as session:
        record = fix.make(session)
        before = numerator(session, fix.indicator)
        incomplete = missing(session, fix.indicator)

        target = session.get_one(Youth, record.youth_id) if fix.of_youth else record  # type: ignore[attr-defined]
        for name, value in fix.values.items():
            setattr(target, name, value)
        session.flush()

        assert incomplete == {fix.rule: f"{target.__tablename__}.{next(iter(fix.values))}"}
        assert (before, numerator(session, fix.indicator)) == (0, 1)


def test_entering_the_missing_contract_moves_the_figure_by_one(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        found = leaving(session)
        before = reasons(session, "R9")

        situation(session, found)

        assert before == {"contract_missing": 1}
        assert reasons(session, "R9") == {"durable_job": 1}


def test_entering_an_action_on_the_barrier_moves_the_figure_by_one(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        found = diagnostic(session, youth(session), date(2026, 9, 1), Level.STRONG)
        before = missing(session, "barriers_with_action")

        action(session, youth_id=found.youth_id, diagnostic_id=found.id)

        assert before == {"no_action": "action"}
        assert missing(session, "barriers_with_action") == {}
        assert numerator(session, "barriers_with_action") == 1


def test_entering_a_later_diagnostic_moves_the_figure_by_one(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        person = youth(session)
        diagnostic(session, person, date(2026, 9, 1), Level.STRONG)
        before = missing(session, "barriers_lifted")

        diagnostic(session, person, date(2026, 10, 1), Level.NO_IMPACT)

        assert before == {"not_rated": "diagnostic"}
        assert reasons(session, "barriers_lifted") == {"lifted": 1}
        assert numerator(session, "barriers_lifted") == 1


def missing(session: Session, code: str) -> dict[str, str | None]:
    """Return what each rule that leaves a record out asks to complete."""
    explanation = engine.explain(session, framework_of(code), code, MONTH)
    return {rule.code: rule.field_to_fix for rule in explanation.not_counted}


# What lacks is not a field but a record to enter: each has a test of its own above.
TO_ENTER = {"contract_missing", "no_action", "not_rated"}


def test_every_field_to_complete_is_tried_here() -> None:
    tried = {(fix.rule, framework_of(fix.indicator)) for fix in FIXES}

    def rules() -> Iterator[Rule]:
        for framework in (CPO, ACTIVITY):
            for indicator in framework.indicators:
                for term in (indicator.numerator, indicator.denominator):
                    if isinstance(term, Population):
                        yield from measure_of(term).rules

    named = {rule.code for rule in rules() if rule.field_to_fix is not None}
    assert named - {rule for rule, _framework in tried} == TO_ENTER


@pytest.mark.parametrize(
    ("indicator", "make", "rule"),
    [
        ("R1", lambda s: event(s, attendance=Attendance.ABSENT), "absent"),
        ("R1", lambda s: event(s, attendance=Attendance.CANCELLED), "cancelled"),
        ("R1", lambda s: event(s, attendance=Attendance.POSTPONED), "postponed"),
        ("R1", lambda s: event(s, kind=EventKind.MESSAGE), "unanswered"),
        ("R3", entering(), "priority"),
        ("R6", lambda s: situation(s, **TRAINING, is_prescribed=False), "not_prescribed"),
        (
            "R6",
            lambda s: situation(
                s, pathway(s, ended_on=date(2026, 8, 31)), **TRAINING, is_prescribed=True
            ),
            "outside",
        ),
        (
            "R7",
            lambda s: situation(s, **APPRENTICE | {"contract": ContractKind.OTHER}),
            "other_contract",
        ),
        ("durable_jobs", lambda s: situation(s, ended_on=date(2027, 2, 27)), "too_short"),
        (
            "durable_jobs",
            lambda s: situation(s, contract=ContractKind.TEMPORARY),
            "not_durable_kind",
        ),
        ("R9", left(exit_reason=ExitReason.DECEASED), "deceased"),
        ("R9", left(exit_reason=ExitReason.MOVED), "moved"),
        (
            "R9",
            left(exit_reason=ExitReason.ABANDONED, exit_family=None),
            "not_work_abandoned",
        ),
        ("R9", left(exit_family=SituationFamily.TRAINING), "to_training"),
        ("R9", left(exit_family=SituationFamily.JOB_SEEKER), "not_to_work"),
        ("R9", at_exit(started_on=date(2026, 10, 16)), "contract_missing"),
        ("R9", at_exit(ended_on=date(2026, 9, 14)), "contract_missing"),
        ("R9", at_exit(contract=ContractKind.SEASONAL), "not_durable_kind"),
        ("R9", at_exit(ended_on=date(2027, 2, 27)), "too_short"),
        (
            "R10",
            left(programme=Programme.GARANTIE_JEUNES),
            "garantie_jeunes_ended",
        ),
        ("R11", lambda s: action(s, status=ActionStatus.ABANDONED), "not_done"),
    ],
)
def test_what_does_not_count_says_why(
    database: Database, everyone: Actor, indicator: str, make: Make, rule: str
) -> None:
    with undone(database, everyone) as session:
        make(session)

        assert reasons(session, indicator) == {rule: 1}
        [row] = engine.drill(session, framework_of(indicator), indicator, MONTH)
        assert (row.counts, row.rule_code) == (False, rule)
        assert row.sentence


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (at_exit(), "durable_job"),
        (at_exit(started_on=date(2026, 10, 15), ended_on=date(2027, 4, 14)), "durable_job"),
        (at_exit(contract=ContractKind.PERMANENT, ended_on=None), "durable_job"),
        (at_exit(contract=ContractKind.PERMANENT, ended_on=LEFT_ON), "durable_job"),
        (at_exit(**APPRENTICE), "work_study"),
        (at_exit({"exit_reason": ExitReason.DURABLE_JOB, "exit_family": None}), "durable_job"),
    ],
)
def test_an_exit_to_work_says_to_which(
    database: Database, everyone: Actor, make: Make, reason: str
) -> None:
    with undone(database, everyone) as session:
        make(session)

        assert reasons(session, "R9") == {reason: 1}


def test_an_exit_left_out_of_the_rate_is_left_out_of_both_terms(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        left(exit_reason=ExitReason.MOVED)(session)
        left()(session)

        assert reasons(session, "R9") == {"durable_job": 1, "moved": 1}
        assert reasons(session, "R9", Term.DENOMINATOR) == {"exit": 1, "moved": 1}


def test_a_young_person_counts_once_and_the_other_records_say_so(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        owner = pathway(session)
        for started_on in (date(2026, 9, 1), date(2026, 3, 1), date(2026, 6, 1)):
            situation(session, owner, started_on=started_on)

        rows = engine.drill(session, CPO, "R8", MONTH)
        assert [(row.occurred_on, row.rule_code) for row in rows] == [
            (date(2026, 9, 1), "already_counted"),
            (date(2026, 6, 1), "already_counted"),
            (date(2026, 3, 1), "durable_job"),
        ]
        assert numerator(session, "R8") == 1


def test_an_immersion_held_twice_in_the_file_counts_one_person(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        stay = situation(session, **IMMERSION)
        session.add(
            Immersion(
                youth_id=stay.youth_id,
                aim=ImmersionAim.DISCOVER,
                started_on=date(2026, 9, 1),
                ended_on=date(2026, 9, 12),
                outcome=ImmersionOutcome.COMPLETED,
            )
        )
        session.flush()

        assert numerator(session, "R5") == 1
        assert reasons(session, "R5") == {"convention": 1, "already_counted": 1}


def test_a_renewed_contract_is_not_an_entry(database: Database, everyone: Actor) -> None:
    with undone(database, everyone) as session:
        person = youth(session)
        first: Values = {"programme": Programme.CEJ, "started_on": date(2026, 1, 5)}
        pathway(session, person, **first, ended_on=date(2026, 5, 31))
        pathway(session, person, programme=Programme.CEJ, started_on=date(2026, 6, 1))

        assert reasons(session, "cej_entries") == {"entry": 1, "renewal": 1}


def test_a_contract_begun_after_a_pause_is_an_entry(database: Database, everyone: Actor) -> None:
    with undone(database, everyone) as session:
        person = youth(session)
        first: Values = {"programme": Programme.CEJ, "started_on": date(2026, 1, 5)}
        pathway(session, person, **first, ended_on=date(2026, 5, 31))
        pathway(session, person, programme=Programme.CEJ, started_on=date(2026, 6, 2))

        assert reasons(session, "cej_entries") == {"entry": 2}


def test_of_two_contracts_of_the_same_day_one_is_an_entry(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        person = youth(session)
        for _ in range(2):
            pathway(session, person, programme=Programme.CEJ)

        rows = engine.drill(session, ACTIVITY, "cej_entries", MONTH)
        assert [row.counts for row in rows] == [True, False]


@pytest.mark.parametrize(("birth", "counts"), [(date(2008, 2, 1), 0), (date(2008, 2, 2), 1)])
def test_one_is_no_longer_a_minor_on_the_day_of_ones_eighteenth_birthday(
    database: Database, everyone: Actor, birth: date, counts: int
) -> None:
    with undone(database, everyone) as session:
        entering(birth_date=birth)(session)  # on 1 February 2026

        assert numerator(session, "R3") == counts


def test_what_ended_before_the_window_is_not_listed_even_without_a_start(
    database: Database, everyone: Actor
) -> None:
    with undone(database, everyone) as session:
        situation(session, started_on=None, ended_on=date(2025, 12, 31))
        situation(session, started_on=date(2025, 12, 31))

        assert reasons(session, "R8") == {}


def test_the_garantie_jeunes_counts_until_its_last_day(database: Database, everyone: Actor) -> None:
    month = date(2022, 3, 1)
    with undone(database, everyone) as session:
        for ended_on in (date(2022, 2, 28), date(2022, 3, 1)):
            pathway(
                session,
                programme=Programme.GARANTIE_JEUNES,
                started_on=date(2021, 6, 1),
                ended_on=ended_on,
            )

        explanation = engine.explain(session, CPO, "R10", month, term=Term.DENOMINATOR)
        assert [(rule.code, rule.n) for rule in explanation.counted] == [("exit", 1)]
        assert [rule.code for rule in explanation.not_counted] == ["garantie_jeunes_ended"]
