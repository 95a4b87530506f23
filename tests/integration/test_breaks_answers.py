"""Dealing with a break: what is written, what leaves the list, and how it is taken back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.diagnostic import Action
from models.event import Event
from models.follow_up import BreakAnswer
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.breaks import answers
from services.breaks.answers import TaskInput
from services.breaks.listing import PersonBreaks
from services.breaks.undo import settled, undo
from services.database import Database
from services.errors import ConflictError, NotFoundError, NotPermittedError, ValidationError
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import EventKind
from tests.conftest import NOW
from tests.support.pathways_at_risk import codes, late_action, lines, missed, silent
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, settle

Answer = Callable[[Session, PersonBreaks], int]


@pytest.fixture(autouse=True)
def agency(database: Database) -> None:
    settle(database)


def answered(database: Database, answer: Answer, actor: Actor = NADIA) -> int:
    """Answer the first line of the list."""
    line = lines(database)[0]
    with database.write(actor) as session:
        return answer(session, line)


def reached(session: Session, line: PersonBreaks) -> int:
    return answers.note_call(session, line, reached=True, today=TODAY)


def unanswered(session: Session, line: PersonBreaks) -> int:
    return answers.note_call(session, line, reached=False, today=TODAY)


def postponed(session: Session, line: PersonBreaks) -> int:
    until = TODAY + timedelta(days=7)
    return answers.postpone(session, line, until, "En vacances", today=TODAY)


def with_task(session: Session, line: PersonBreaks) -> int:
    task = TaskInput("Écrire une lettre", TODAY + timedelta(days=7))
    return answers.add_task(session, line, task, today=TODAY)


def counts(database: Database) -> tuple[int, int, int]:
    with database.read(PROGRAM) as session:
        found = [
            session.scalar(select(func.count()).select_from(kind)) or 0
            for kind in (BreakAnswer, Event, Action)
        ]
    return found[0], found[1], found[2]


def contact_of(database: Database, youth_id: int) -> date | None:
    with database.read(PROGRAM) as session:
        return session.get_one(Youth, youth_id).last_contact_on


def test_a_call_that_reaches_somebody_is_a_contact(database: Database) -> None:
    youth_id = silent(database)

    answered(database, reached)

    assert codes(database) == []
    assert contact_of(database, youth_id) == TODAY


def test_who_does_not_answer_is_listed_again_three_days_later(database: Database) -> None:
    youth_id = silent(database)
    late_action(database, youth_id)

    answered(database, unanswered)

    assert codes(database) == []
    assert contact_of(database, youth_id) == TODAY - timedelta(days=34)
    later = TODAY + timedelta(days=3)
    assert codes(database, today=later) == [["no_contact", "action_overdue"]]


def test_a_task_answers_the_first_reason_only(database: Database) -> None:
    youth_id = silent(database)
    late_action(database, youth_id)

    answered(database, with_task)

    assert codes(database) == [["action_overdue"]]
    assert counts(database) == (1, 0, 2)


def test_a_cause_postponed_comes_back_on_its_day(database: Database) -> None:
    silent(database)

    answered(database, postponed)

    assert codes(database, today=TODAY + timedelta(days=6)) == []
    assert codes(database, today=TODAY + timedelta(days=7)) == [["no_contact"]]


def test_an_appointment_missed_since_is_a_new_cause(database: Database) -> None:
    youth_id = silent(database)
    answered(database, with_task)
    assert codes(database) == []

    with database.write(NADIA) as session:
        missed(session, youth_id, TODAY)

    assert codes(database) == [["no_contact"]]


def test_an_appointment_answers_the_first_reason_and_the_others_wait_for_it(
    database: Database,
) -> None:
    youth_id = silent(database)
    late_action(database, youth_id)
    line, day = lines(database)[0], TODAY + timedelta(days=4)
    with database.write(NADIA) as session:
        event = add_event(session, youth_id, EventInput(EventKind.INTERVIEW, day), today=TODAY)
        answers.note_appointment(session, line, event, today=TODAY)

    assert codes(database, today=day) == []
    assert codes(database, today=day + timedelta(days=1)) == [["action_overdue"]]


def test_an_appointment_with_somebody_else_answers_nothing(database: Database) -> None:
    silent(database, "Roch")
    other = silent(database, "Zola", days=5)
    line = lines(database)[0]

    with database.write(NADIA) as session:
        event = add_event(session, other, EventInput(EventKind.INTERVIEW, TODAY), today=TODAY)
        with pytest.raises(NotFoundError, match="quelqu’un d’autre"):
            answers.note_appointment(session, line, event, today=TODAY)


@pytest.mark.parametrize("answer", [reached, unanswered, postponed, with_task])
def test_every_answer_can_be_taken_back_whole(database: Database, answer: Answer) -> None:
    youth_id = silent(database)
    late_action(database, youth_id)
    before = (codes(database), counts(database), contact_of(database, youth_id))
    act = answered(database, answer)
    assert codes(database) != before[0]

    with database.write(NADIA) as session:
        undo(session, act)

    assert (codes(database), counts(database), contact_of(database, youth_id)) == before


def test_an_answer_is_taken_back_for_an_hour(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent(database)
    act = answered(database, postponed)
    with database.read(NADIA) as session:
        assert [one.act_id for one in settled(session, today=TODAY)] == [act]

    monkeypatch.setattr(database, "clock", lambda: NOW + timedelta(hours=1))

    with database.read(NADIA) as session:
        assert settled(session, today=TODAY) == ()
    with database.write(NADIA) as session, pytest.raises(NotFoundError, match="ne peut plus"):
        undo(session, act)


def test_what_was_changed_since_is_not_taken_back(database: Database) -> None:
    silent(database)
    act = answered(database, with_task)
    with database.write(NADIA) as session:
        session.scalars(select(Action)).one().title = "Écrire deux lettres"

    with database.write(NADIA) as session, pytest.raises(ConflictError, match="modifié depuis"):
        undo(session, act)


def test_a_break_is_dealt_with_once(database: Database) -> None:
    silent(database)
    line = lines(database)[0]
    answered(database, postponed)

    with database.write(NADIA) as session, pytest.raises(ConflictError, match="vient d’être"):
        reached(session, line)


@pytest.mark.parametrize(
    ("until", "reason", "field"),
    [(TODAY, "Absent", "until"), (None, "Absent", "until"), (TODAY, " ", "reason")],
)
def test_postponing_asks_for_a_reason_and_a_day_to_come(
    database: Database, until: date | None, reason: str, field: str
) -> None:
    silent(database)
    line = lines(database)[0]

    with database.write(NADIA) as session, pytest.raises(ValidationError) as refused:
        answers.postpone(session, line, until, reason, today=TODAY)

    assert refused.value.field == field


def test_a_colleague_does_not_answer_for_the_caseload_of_another(database: Database) -> None:
    silent(database)

    with pytest.raises(NotPermittedError, match="autre conseiller"):
        answered(database, reached, OTHER_ADVISER)


def test_reception_sees_no_breaks(database: Database, receptionist: Actor) -> None:
    with pytest.raises(NotPermittedError):
        lines(database, receptionist)
