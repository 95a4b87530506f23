"""What is read in a file before proposing anything, on both engines."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.diagnostic import Action, ActionOwner, ActionStatus
from models.pathway import Situation, SituationFamily, SituationState
from models.youth import LevelScheme, RuralZone, YesNo, Youth
from services.actor import Actor
from services.database import Database
from services.diagnostics.facts import YouthFacts
from services.diagnostics.file_facts import Spell, facts_of, months_covered
from services.errors import NotFoundError, NotPermittedError

TODAY = date(2026, 11, 23)
TWO_YEARS = timedelta(days=730)


def facts(database: Database, actor: Actor, *situations: Situation, **values: object) -> YouthFacts:
    with database.write(actor) as session:
        youth = Youth(last_name="Doe", first_name="Jane", search_key="doe jane", **values)
        session.add(youth)
        session.flush()
        for situation in situations:
            situation.youth_id = youth.id
        session.add_all(situations)
        session.flush()
        return facts_of(session, youth.id, TODAY)


def a_situation(
    family: SituationFamily,
    start: date | None,
    end: date | None = None,
    state: SituationState = SituationState.CURRENT,
) -> Situation:
    return Situation(family=family, started_on=start, ended_on=end, state=state)


def test_an_empty_file_says_nothing(database: Database, adviser: Actor) -> None:
    assert facts(database, adviser) == YouthFacts()


def test_reads_the_identity_and_the_level_in_its_scheme(database: Database, adviser: Actor) -> None:
    found = facts(
        database,
        adviser,
        birth_date=date(2008, 11, 24),
        level_scheme=LevelScheme.FRENCH,
        level="V",
        qpv_code="QN03301M",
        rural_zone=RuralZone.NO,
        disabled_worker=YesNo.YES,
        driving_licence=YesNo.NO,
        first_reception_on=TODAY,
    )

    assert (found.age, found.is_minor) == (17, True)
    assert (found.has_diploma, found.level_label) == (True, "V (CAP, BEP)")
    assert (found.in_priority_district, found.in_rural_zone) == (True, False)
    assert (found.is_disabled_worker, found.has_licence, found.is_job_seeker) == (True, False, None)
    assert found.has_been_received


@pytest.mark.parametrize(
    ("scheme", "level", "has_diploma"),
    [("1-8", "3", True), ("1-8", "2", False), ("I-VI", "VI", False), ("FT", "NV5", True),
     ("FT", "C12", False), ("1-8", "V", None), (None, "3", None)],
)  # fmt: skip
def test_old_level_v_is_not_new_level_5(
    vault: Database, adviser: Actor, scheme: str | None, level: str, has_diploma: bool | None
) -> None:
    given_scheme = LevelScheme(scheme) if scheme else None

    found = facts(vault, adviser, level_scheme=given_scheme, level=level)

    assert found.has_diploma is has_diploma


def test_counts_the_months_worked_and_those_since(database: Database, adviser: Actor) -> None:
    found = facts(
        database,
        adviser,
        a_situation(SituationFamily.JOB, date(2026, 1, 5), date(2026, 4, 20), SituationState.ENDED),
        a_situation(SituationFamily.JOB_SEEKER, date(2026, 4, 21)),
        a_situation(SituationFamily.JOB, date(2027, 1, 4), None, SituationState.PLANNED),
    )

    assert found.months_active == 3
    assert found.months_without_occupation == 7
    assert found.current_situation is SituationFamily.JOB_SEEKER
    assert found.is_occupied is False


def test_someone_in_training_is_occupied_and_not_at_work(
    database: Database, adviser: Actor
) -> None:
    found = facts(database, adviser, a_situation(SituationFamily.TRAINING, date(2026, 10, 1)))

    assert found.is_occupied is True
    assert found.months_without_occupation == 0
    assert found.months_active == 0


def test_counts_from_school_when_nothing_came_after(database: Database, adviser: Actor) -> None:
    found = facts(
        database,
        adviser,
        a_situation(SituationFamily.JOB_SEEKER, date(2026, 7, 1)),
        left_school_on=date(2026, 6, 30),
    )

    assert found.months_without_occupation == 4


def test_a_situation_whose_dates_are_not_known_proves_nothing(
    database: Database, adviser: Actor
) -> None:
    found = facts(
        database,
        adviser,
        a_situation(SituationFamily.JOB, None),
        a_situation(SituationFamily.JOB, date(2026, 1, 1), None, SituationState.ENDED),
        a_situation(SituationFamily.UNKNOWN, date(2026, 1, 1)),
    )

    assert found == YouthFacts()


def test_knows_which_proposed_actions_are_still_to_do(database: Database, adviser: Actor) -> None:
    with database.write(adviser) as session:
        youth = Youth(last_name="Doe", first_name="Jane", search_key="doe jane")
        session.add(youth)
        session.flush()
        for code, status in (("a", "to_do"), ("b", "in_progress"), ("c", "done"), (None, "to_do")):
            session.add(
                Action(
                    youth_id=youth.id,
                    domain="work",
                    rule_code=code,
                    title="Agir",
                    owner=ActionOwner.YOUTH,
                    status=ActionStatus(status),
                )
            )
        session.flush()

        assert facts_of(session, youth.id, TODAY).open_action_rules == {"a", "b"}


def test_only_those_who_read_diagnostics_read_the_facts(
    database: Database, officer: Actor, adviser: Actor
) -> None:
    with database.read(officer) as session, pytest.raises(NotPermittedError):
        facts_of(session, 1, TODAY)
    with database.read(adviser) as session, pytest.raises(NotFoundError):
        facts_of(session, 1, TODAY)


SPELLS = st.lists(
    st.builds(
        lambda start, length: Spell(SituationFamily.JOB, start, start + timedelta(length)),
        st.dates(TODAY - timedelta(days=1500), TODAY),
        st.integers(0, 900),
    ),
    max_size=6,
)


@given(SPELLS)
def test_a_day_worked_twice_counts_once_as_an_oracle_by_days_agrees(spells: list[Spell]) -> None:
    days = {
        TODAY - timedelta(days=back)
        for back in range(TWO_YEARS.days + 1)
        if any(one.start <= TODAY - timedelta(days=back) <= one.end for one in spells)
    }

    assert months_covered(spells, TODAY) == int(len(days) / 30.44)
