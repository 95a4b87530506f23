"""The obligation to train of the 16-18: the delay, the stages, who is to be asked."""

from calendar import isleap
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from models.compulsory import CompulsoryFollowUp
from models.pathway import Pathway, Programme, Situation, SituationFamily, SituationState
from models.youth import Youth, YouthStatus
from services import compulsory_rules
from services.actor import Actor
from services.compulsory import FollowUp, Stage, cases_of, open_cases, stage_of
from services.compulsory_entry import add_case, edit_case
from services.compulsory_search import to_check
from services.database import Database
from services.errors import ConflictError, NotPermittedError, RuleFileError, ValidationError
from services.programmes.days import birthday, months_after
from services.rule_file import shipped_text
from tests.conftest import ENGINES
from tests.support.populations import STAMP, Row, known, mostly
from tests.support.scratch import shared, undone
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle

RULES = compulsory_rules.load(shipped_text(compulsory_rules.FILE))
MEETING_FAMILIES = {"school", "training", "work_study", "job", "volunteering"}
MEETING_PROGRAMMES = {"training", "apprenticeship", "pacea", "cej"}
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAYS = st.dates(date(2020, 1, 1), date(2032, 12, 31))
# Around leap days, month ends and birthdays.
EDGES = st.sampled_from(
    [date(2024, 2, 29), date(2028, 2, 29), date(2027, 2, 28), date(2027, 3, 1), date(2026, 12, 31)]
)


def length(year: int, month: int) -> int:
    return 29 if month == 2 and isleap(year) else LENGTHS[month - 1]


def two_months_on(day: date) -> date:
    """Count the months one by one, then come back to a day that exists."""
    year, month = day.year, day.month
    for _ in range(2):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, min(day.day, length(year, month)))


def years_of(birth: date, today: date) -> int:
    """Count birthdays day by day of the calendar: 29 February is kept on 1 March."""
    years = 0
    while True:
        year = birth.year + years + 1
        missing = (birth.month, birth.day) == (2, 29) and not isleap(year)
        next_one = date(year, 3, 1) if missing else date(year, birth.month, birth.day)
        if next_one > today:
            return years
        years += 1


@given(found_on=DAYS | EDGES)
def test_the_delay_ends_two_calendar_months_later(found_on: date) -> None:
    assert RULES.deadline(found_on) == two_months_on(found_on)


@pytest.mark.parametrize(
    ("found_on", "deadline"),
    [
        (date(2026, 12, 31), date(2027, 2, 28)),
        (date(2027, 12, 31), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 4, 29)),
        (date(2026, 6, 30), date(2026, 8, 30)),
    ],
)
def test_a_month_end_that_does_not_exist_is_the_last_day(found_on: date, deadline: date) -> None:
    assert RULES.deadline(found_on) == deadline


@given(birth=st.dates(date(2000, 1, 1), date(2015, 12, 31)), today=DAYS | EDGES)
def test_the_obligation_ends_on_the_eighteenth_birthday(birth: date, today: date) -> None:
    is_over = today >= birthday(birth, RULES.before_age)

    assert is_over == (today >= birth and years_of(birth, today) >= 18)


@given(found_on=DAYS | EDGES, after=st.integers(0, 120))
def test_it_is_said_before_the_deadline_and_after(found_on: date, after: int) -> None:
    today = found_on + timedelta(days=after)
    left = (two_months_on(found_on) - today).days

    stage = stage_of(FollowUp(found_on), None, today, RULES)

    expected = Stage.OVERDUE if left < 0 else Stage.NEAR if left <= 14 else Stage.RUNNING
    assert stage is expected


@pytest.mark.parametrize(
    ("dates", "stage"),
    [
        (FollowUp(TODAY, met_on=TODAY, met_by="school"), Stage.MET),
        (FollowUp(TODAY, is_exempt=True, exempt_on=TODAY), Stage.EXEMPT),
        (FollowUp(TODAY, is_exempt=False), Stage.RUNNING),
        (FollowUp(date(2026, 1, 1), informed_on=date(2026, 3, 1)), Stage.INFORMED),
        (FollowUp(date(2026, 1, 1)), Stage.OVERDUE),
    ],
)
def test_a_case_stands_by_its_dates_alone(dates: FollowUp, stage: Stage) -> None:
    assert stage_of(dates, date(2010, 1, 1), TODAY, RULES) is stage


def test_at_eighteen_the_obligation_is_over_whatever_was_done() -> None:
    dates = FollowUp(date(2026, 1, 1), informed_on=date(2026, 3, 1))

    assert stage_of(dates, date(2008, 11, 23), TODAY, RULES) is Stage.AGED_OUT


def test_a_programme_nothing_knows_is_refused_by_its_name() -> None:
    text = shipped_text(compulsory_rules.FILE).replace('"pacea"', '"pacaa"')

    with pytest.raises(RuleFileError, match="pacaa"):
        compulsory_rules.load(text)


# Who is to be asked, against plain loops on random lives


@st.composite
def minors(draw: st.DrawFn) -> tuple[date, list[Row]]:
    today = draw(EDGES | st.dates(date(2026, 1, 1), date(2028, 12, 31)))
    return today, [draw(minor(key, today)) for key in range(1, draw(st.integers(1, 6)) + 1)]


@st.composite
def minor(draw: st.DrawFn, key: int, today: date) -> Row:
    near = [months_after(today, -12 * age) for age in (16, 17, 18)]
    births = st.sampled_from([day + timedelta(days=n) for day in near for n in (-1, 0, 1)])
    days = st.sampled_from([today + timedelta(days=n) for n in (-200, -1, 0, 1, 30)])
    situations = st.fixed_dictionaries(
        {
            "family": st.sampled_from(SituationFamily),
            "state": mostly(SituationState, SituationState.CURRENT),
            "ended_on": st.none() | days,
        }
    )
    pathways = st.fixed_dictionaries(
        {"programme": st.sampled_from(Programme), "started_on": days, "ended_on": st.none() | days}
    )
    return {
        "id": key,
        "birth_date": draw(known(births)),
        "status": draw(mostly(YouthStatus, YouthStatus.ACTIVE)),
        "situations": draw(st.lists(situations, max_size=2)),
        "pathways": [
            row
            for row in draw(st.lists(pathways, max_size=1))
            if row["ended_on"] is None or row["ended_on"] >= row["started_on"]
        ],
        "case": draw(st.sampled_from(["none", "none", "open", "met"])),
    }


def is_to_be_asked(one: Row, today: date) -> bool:
    birth = one["birth_date"]
    if one["status"] != "active" or birth is None or not 16 <= years_of(birth, today) < 18:
        return False
    for row in one["situations"]:
        goes_on = row["ended_on"] is None or row["ended_on"] >= today
        if row["state"] == "current" and row["family"] in MEETING_FAMILIES and goes_on:
            return False
    for row in one["pathways"]:
        goes_on = row["ended_on"] is None or row["ended_on"] >= today
        if row["programme"] in MEETING_PROGRAMMES and row["started_on"] <= today and goes_on:
            return False
    return bool(one["case"] != "open")


@pytest.fixture(scope="module", params=ENGINES)
def scratch(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    yield from shared(request, tmp_path_factory)


@settings(
    max_examples=40,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(lives=minors())
def test_those_to_ask_are_those_plain_loops_find(
    scratch: Database, adviser: Actor, lives: tuple[date, list[Row]]
) -> None:
    today, people = lives
    rows: dict[type, list[Row]] = {Youth: [], Situation: [], Pathway: [], CompulsoryFollowUp: []}
    for one in people:
        name = {"last_name": "N", "first_name": "P", "search_key": f"n{one['id']}"}
        rows[Youth].append({k: one[k] for k in ("id", "birth_date", "status")} | name)
        for part, key in ((Situation, "situations"), (Pathway, "pathways")):
            for row in one[key]:
                rows[part].append(row | {"id": len(rows[part]) + 1, "youth_id": one["id"]})
        if one["case"] != "none":
            met = {"met_on": today, "met_by": "job"} if one["case"] == "met" else {}
            case = {"id": one["id"], "youth_id": one["id"], "found_on": today}
            rows[CompulsoryFollowUp].append(case | {"met_on": None, "met_by": None} | met)
    with undone(scratch, adviser) as session:
        for kind, table in rows.items():
            if table:
                values = [STAMP | row for row in table]
                session.execute(insert(kind), values, execution_options={"is_journaled": True})
        found = {one.youth_id for one in to_check(session, today)}

    assert found == {one["id"] for one in people if is_to_be_asked(one, today)}


# Writing


def settled(database: Database) -> int:
    settle(database)
    return enter(database, a_person(birth_date=date(2009, 5, 4)))


@pytest.fixture
def person(vault: Database) -> int:
    return settled(vault)


def test_a_case_is_opened_completed_and_closed(database: Database) -> None:
    person = settled(database)
    found_on = TODAY - timedelta(days=70)
    with database.write(NADIA) as session:
        key = add_case(session, person, FollowUp(found_on), today=TODAY)
    with database.read(NADIA) as session:
        (case,) = open_cases(session, TODAY)
    assert (case.id, case.stage, case.deadline) == (key, Stage.OVERDUE, two_months_on(found_on))

    met = replace(case.dates, met_on=TODAY, met_by="training")
    with database.write(NADIA) as session:
        edit_case(session, key, case.version, met, today=TODAY)

    with database.read(NADIA) as session:
        assert open_cases(session, TODAY) == ()
        (case,) = cases_of(session, person, TODAY)
    assert case.dates.met_by == "training"


def test_one_case_is_open_at_a_time(vault: Database, person: int) -> None:
    with vault.write(NADIA) as session:
        add_case(session, person, FollowUp(TODAY), today=TODAY)

    with vault.write(NADIA) as session, pytest.raises(ConflictError):
        add_case(session, person, FollowUp(TODAY), today=TODAY)


@pytest.mark.parametrize(
    ("dates", "field"),
    [
        (FollowUp(TODAY + timedelta(days=1)), "found_on"),
        (FollowUp(TODAY, summoned_on=TODAY - timedelta(days=1)), "summoned_on"),
        (FollowUp(TODAY, met_on=TODAY), "met_by"),
        (FollowUp(TODAY, met_by="job"), "met_on"),
        (FollowUp(TODAY, met_on=TODAY, met_by="nothing"), "met_by"),
        (FollowUp(TODAY, is_exempt=True), "exempt_on"),
    ],
)
def test_dates_that_do_not_hold_together_are_refused(
    vault: Database, person: int, dates: FollowUp, field: str
) -> None:
    with vault.write(NADIA) as session, pytest.raises(ValidationError) as refused:
        add_case(session, person, dates, today=TODAY)

    assert refused.value.field == field


def test_a_day_of_exemption_is_not_kept_without_an_exemption(vault: Database, person: int) -> None:
    with vault.write(NADIA) as session:
        dates = FollowUp(TODAY, is_exempt=False, exempt_on=TODAY)
        add_case(session, person, dates, today=TODAY)

    with vault.read(NADIA) as session:
        assert cases_of(session, person, TODAY)[0].dates.exempt_on is None


def test_only_who_follows_the_person_writes_and_only_advisers_read(
    vault: Database, person: int, director: Actor, receptionist: Actor
) -> None:
    with vault.write(OTHER_ADVISER) as session, pytest.raises(NotPermittedError):
        add_case(session, person, FollowUp(TODAY), today=TODAY)
    for actor in (director, receptionist):
        with vault.read(actor) as session, pytest.raises(NotPermittedError):
            open_cases(session, TODAY)
