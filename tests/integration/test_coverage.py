"""Handing one's caseload over: who sees it, who may write in it, and when it ends."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.agency import Account
from models.pathway import Pathway
from models.youth import Youth, YouthStatus
from services.activity.listing import WeekFilters, list_rows
from services.actor import PROGRAM, Actor
from services.breaks import answers
from services.breaks.undo import settled
from services.coverage import end_handover, hand_over, handovers, own_youths
from services.database import Database
from services.errors import NotFoundError, NotPermittedError, ValidationError
from services.today import load_day
from services.youths.records.situations import SituationInput, add_situation
from services.youths.vocabulary import SituationFamily, SituationState
from tests.support.cej import in_cej
from tests.support.pathways_at_risk import lines, silent
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, settle

TOMORROW = TODAY + timedelta(days=1)
PAUL = OTHER_ADVISER.account_id


@pytest.fixture(autouse=True)
def agency(database: Database) -> None:
    settle(database)


def handed(
    database: Database,
    first: date = TODAY,
    last: date = TOMORROW,
    youths: Sequence[int] | None = None,
) -> None:
    with database.write(NADIA) as session:
        hand_over(session, PAUL, first, last, youths, today=TODAY)


def seen(database: Database, day: date) -> list[int]:
    return [line.youth_id for line in lines(database, OTHER_ADVISER, day)]


def write_in(database: Database, youth_id: int) -> None:
    given = SituationInput(SituationFamily.JOB_SEEKER, SituationState.CURRENT, started_on=TODAY)
    with database.write(OTHER_ADVISER) as session:
        add_situation(session, youth_id, given, today=TODAY)


def test_the_whole_list_is_seen_by_the_colleague_on_these_days_only(database: Database) -> None:
    mine, another = silent(database, "Roch"), silent(database, "Zola", days=40)
    assert seen(database, TODAY) == []
    handed(database, TODAY, TOMORROW)

    assert seen(database, TODAY) == seen(database, TOMORROW) == [another, mine]
    assert seen(database, TOMORROW + timedelta(days=1)) == []


def test_some_people_only_may_be_handed_over(database: Database) -> None:
    mine, another = silent(database, "Roch"), silent(database, "Zola")
    handed(database, youths=[another])

    assert seen(database, TODAY) == [another]
    assert {line.youth_id for line in lines(database)} == {mine, another}


def test_the_colleague_answers_and_both_see_who_did(database: Database) -> None:
    silent(database)
    handed(database)
    line = lines(database, OTHER_ADVISER)[0]

    with database.write(OTHER_ADVISER) as session:
        answers.note_call(session, line, reached=True, today=TODAY)

    assert lines(database) == lines(database, OTHER_ADVISER) == []
    with database.read(NADIA) as session:
        assert [one.account_name for one in settled(session, today=TODAY)] == ["Paul Élan"]
    with database.read(OTHER_ADVISER) as session:
        assert [one.account_name for one in settled(session, today=TODAY)] == [None]


def test_the_colleague_writes_in_the_files_while_it_lasts(database: Database) -> None:
    youth_id = silent(database)
    with pytest.raises(NotPermittedError, match="autre conseiller"):
        write_in(database, youth_id)

    handed(database, TODAY, TODAY)

    write_in(database, youth_id)


def test_what_is_handed_over_for_later_opens_nothing_today(database: Database) -> None:
    youth_id = silent(database)
    handed(database, TOMORROW, TOMORROW)

    with pytest.raises(NotPermittedError):
        write_in(database, youth_id)


def test_each_side_is_told(database: Database) -> None:
    silent(database)
    handed(database)

    with database.read(NADIA) as session:
        (mine,) = handovers(session, today=TODAY)
    with database.read(OTHER_ADVISER) as session:
        (theirs,) = handovers(session, today=TODAY)

    assert (mine.is_mine, mine.other_name, mine.count) == (True, "Paul Élan", None)
    assert (theirs.is_mine, theirs.other_name) == (False, "Nadia Berthier")


@pytest.mark.parametrize("first", [TODAY, TOMORROW])
def test_it_can_be_ended_before_its_day(database: Database, first: date) -> None:
    silent(database)
    handed(database, first, TOMORROW + timedelta(days=9))
    with database.write(NADIA) as session:
        (mine,) = handovers(session, today=TODAY)
        end_handover(session, mine.ids, today=TODAY)

    assert seen(database, TODAY) == seen(database, TOMORROW) == []
    with database.write(NADIA) as session, pytest.raises(NotFoundError):
        end_handover(session, mine.ids, today=TODAY)


def test_a_colleague_does_not_end_what_is_not_theirs(database: Database) -> None:
    silent(database)
    handed(database)
    with database.read(NADIA) as session:
        (mine,) = handovers(session, today=TODAY)

    with database.write(OTHER_ADVISER) as session, pytest.raises(NotFoundError):
        end_handover(session, mine.ids, today=TODAY)


@pytest.mark.parametrize(
    ("colleague", "first", "last", "field"),
    [
        (NADIA.account_id, TODAY, TODAY, "colleague_id"),
        (4, TODAY, TODAY, "colleague_id"),  # reception follows nobody
        (PAUL, TODAY - timedelta(days=1), TODAY, "starts_on"),
        (PAUL, TOMORROW, TODAY, "ends_on"),
        (PAUL, None, TODAY, "starts_on"),
        (PAUL, TODAY, None, "ends_on"),
    ],
)
def test_a_handover_that_cannot_be_says_why(
    database: Database, colleague: int | None, first: date | None, last: date | None, field: str
) -> None:
    with database.write(NADIA) as session, pytest.raises(ValidationError) as refused:
        hand_over(session, colleague, first, last, today=TODAY)

    assert refused.value.field == field


def test_only_own_people_can_be_handed_over(database: Database) -> None:
    theirs = silent(database, "Zola", actor=OTHER_ADVISER)
    mine = silent(database, "Roch")

    with database.write(NADIA) as session:
        assert [one.id for one in own_youths(session)] == [mine]
        for chosen in ([theirs], [mine, theirs], []):
            with pytest.raises(ValidationError):
                hand_over(session, PAUL, TODAY, TODAY, chosen, today=TODAY)


def test_a_file_given_to_somebody_else_meanwhile_is_no_longer_handed_over(
    database: Database,
) -> None:
    youth_id = silent(database, "Roch")
    handed(database, youths=[youth_id])
    with database.write(PROGRAM) as session:
        session.add(Account(id=12, login="ana", first_name="Ana", last_name="Sol"))
        session.flush()
        session.get_one(Youth, youth_id).adviser_id = 12

    assert seen(database, TODAY) == []
    with pytest.raises(NotPermittedError):
        write_in(database, youth_id)


def test_whose_file_is_closed_or_covered_is_in_the_lists_of_the_right_person(
    database: Database,
) -> None:
    """A pathway nobody ended does not keep a closed file among the deadlines and the weeks."""
    youth_id = in_cej(database)
    with database.write(PROGRAM) as session:
        session.scalars(select(Pathway)).one().planned_end_on = TODAY + timedelta(days=3)

    def listed(actor: Actor) -> tuple[int, int]:
        with database.read(actor) as session:
            rows, _hours = list_rows(session, WeekFilters(mine=True), today=TODAY)
            return len(load_day(session, today=TODAY).deadlines), len(rows)

    assert (listed(NADIA), listed(OTHER_ADVISER)) == ((1, 1), (0, 0))
    handed(database)
    assert listed(OTHER_ADVISER) == (1, 1)
    with database.write(PROGRAM) as session:
        session.get_one(Youth, youth_id).status = YouthStatus.CLOSED
    assert (listed(NADIA), listed(OTHER_ADVISER)) == ((0, 0), (0, 0))
