"""The adviser's day: one line a person, the most pressing reason first."""

from datetime import date, time, timedelta

import pytest
from sqlalchemy.orm import Session

from models.agency import Account, Role
from models.diagnostic import Action, ActionOwner, ActionStatus, Draft
from models.event import Attendance, Event, EventKind, Modality
from models.pathway import Pathway, Programme, Situation, SituationFamily, SituationState
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.breaks.rules import RuleCode
from services.database import Database
from services.errors import NotPermittedError
from services.programmes.deadlines import MESSAGES, DeadlineKind
from services.reception import Wish, arrive
from services.today import Day, load_day
from services.youths.records.events import set_attendance
from tests.conftest import NOW

TODAY = date(2026, 11, 23)


@pytest.fixture
def me(database: Database, adviser: Actor) -> Actor:
    with database.write(PROGRAM) as session:
        account = Account(login="nadia", first_name="Nadia", last_name="Berthier")
        session.add(account)
        session.flush()
        return Actor(account.id, "nadia", adviser.roles)


def add_youth(session: Session, me: Actor, **values: object) -> Youth:
    fields: dict[str, object] = {
        "first_name": "Inès",
        "last_name": "Benkhelifa",
        "search_key": "benkhelifa ines",
        "birth_date": date(2005, 1, 1),
        "adviser_id": me.account_id,
        "last_contact_on": TODAY,
    }
    youth = Youth(**(fields | values))
    session.add(youth)
    session.flush()
    return youth


def day_of(database: Database, actor: Actor) -> Day:
    with database.read(actor) as session:
        return load_day(session, today=TODAY)


def test_an_empty_base_gives_an_empty_day(database: Database, me: Actor) -> None:
    day = day_of(database, me)

    assert (day.appointments, day.lines, day.drafts) == ((), (), ())
    assert day.tallies.followed == 0


def test_appointments_are_in_the_order_of_the_clock(database: Database, me: Actor) -> None:
    with database.write(me) as session:
        youth = add_youth(session, me)
        for hour, attendance in ((14, Attendance.PLANNED), (9, Attendance.PRESENT)):
            session.add(
                Event(
                    youth_id=youth.id,
                    kind=EventKind.INTERVIEW,
                    modality=Modality.ON_SITE,
                    occurred_on=TODAY,
                    starts_at=time(hour),
                    attendance=attendance,
                    adviser_id=me.account_id,
                )
            )

    day = day_of(database, me)

    assert [one.starts_at for one in day.appointments] == [time(9), time(14)]
    assert day.appointments[0].name == "Inès Benkhelifa"


def test_a_pathway_that_ends_without_a_next_step_comes_first(database: Database, me: Actor) -> None:
    ends = TODAY + timedelta(days=5)
    with database.write(me) as session:
        youth = add_youth(session, me, last_contact_on=TODAY - timedelta(days=90))
        session.add(
            Pathway(
                youth_id=youth.id,
                programme=Programme.CEJ,
                started_on=date(2026, 1, 5),
                planned_end_on=ends,
            )
        )

    day = day_of(database, me)

    (line,) = day.lines
    told = [(one.code, one.on) for one in line.line.breaks]
    assert told == [
        (RuleCode.PROGRAMME_ENDING, ends),
        (RuleCode.WEEKLY_FLOOR, date(2026, 11, 9)),
        (RuleCode.NO_CONTACT, TODAY - timedelta(days=90)),
    ]
    assert [(one.youth_id, one.on, one.message) for one in day.deadlines] == [
        (line.youth_id, ends, MESSAGES[DeadlineKind.PLANNED_END])
    ]
    assert day.tallies.in_cej == 1


def test_a_planned_next_step_silences_the_end_of_the_pathway(database: Database, me: Actor) -> None:
    with database.write(me) as session:
        youth = add_youth(session, me)
        session.add_all(
            [
                Pathway(
                    youth_id=youth.id,
                    programme=Programme.PACEA,
                    started_on=date(2026, 1, 5),
                    planned_end_on=TODAY + timedelta(days=5),
                ),
                Situation(
                    youth_id=youth.id,
                    family=SituationFamily.WORK_STUDY,
                    state=SituationState.PLANNED,
                    started_on=TODAY + timedelta(days=9),
                ),
            ]
        )

    assert day_of(database, me).lines == ()


def test_a_minor_without_school_job_or_training_is_listed(database: Database, me: Actor) -> None:
    with database.write(me) as session:
        minor = add_youth(session, me, birth_date=date(2009, 6, 1))
        adult = add_youth(session, me, birth_date=date(2005, 6, 1))
        for youth in (minor, adult):
            session.add(
                Situation(
                    youth_id=youth.id,
                    family=SituationFamily.JOB_SEEKER,
                    state=SituationState.CURRENT,
                    started_on=date(2026, 9, 28),
                )
            )
        minor_id = minor.id

    lines = day_of(database, me).lines

    assert [(one.line.first.code, one.youth_id) for one in lines] == [
        (RuleCode.COMPULSORY_TRAINING, minor_id)
    ]


def test_late_actions_and_silences_are_listed_in_this_order(database: Database, me: Actor) -> None:
    with database.write(me) as session:
        silent = add_youth(session, me, last_contact_on=TODAY - timedelta(days=34))
        session.add(
            Pathway(youth_id=silent.id, programme=Programme.PACEA, started_on=date(2026, 1, 5))
        )
        late = add_youth(session, me)
        session.add(
            Action(
                youth_id=late.id,
                domain="health",
                title="Ouvrir les droits santé",
                owner=ActionOwner.YOUTH,
                due_on=TODAY - timedelta(days=13),
                status=ActionStatus.TO_DO,
            )
        )

    found = [(one.line.first.code, one.line.first.on) for one in day_of(database, me).lines]

    assert found == [
        (RuleCode.NO_CONTACT, TODAY - timedelta(days=34)),
        (RuleCode.ACTION_OVERDUE, TODAY - timedelta(days=13)),
    ]


def test_other_advisers_caseloads_and_drafts_stay_theirs(database: Database, me: Actor) -> None:
    with database.write(me) as session:
        other = add_youth(session, me, adviser_id=None, last_contact_on=date(2020, 1, 1))
        for account_id in (me.account_id, 999):
            session.add(
                Draft(
                    form="diagnostic",
                    youth_id=other.id,
                    account_id=account_id,
                    content="{}",
                    started_at=NOW,
                    saved_at=NOW,
                )
            )

    day = day_of(database, me)

    assert day.lines == ()
    assert len(day.drafts) == 1
    assert day.tallies.followed == 0


def test_a_director_has_no_list_of_names(database: Database, director: Actor) -> None:
    with database.read(director) as session, pytest.raises(NotPermittedError):
        load_day(session, today=TODAY)


def test_reception_has_appointments_and_no_breaks(
    database: Database, me: Actor, receptionist: Actor
) -> None:
    with database.write(me) as session:
        youth = add_youth(session, me, last_contact_on=TODAY - timedelta(days=90))
        session.add(
            Pathway(youth_id=youth.id, programme=Programme.PACEA, started_on=date(2026, 1, 5))
        )
    desk = Actor(me.account_id, "luce", receptionist.roles)

    assert day_of(database, me).at_risk == 1
    assert day_of(database, desk).at_risk == 0


def test_who_leaves_the_advisers_no_longer_reads_what_it_is_about(
    database: Database, me: Actor, receptionist: Actor
) -> None:
    with database.write(me) as session:
        youth = add_youth(session, me)
        session.add(
            Event(
                youth_id=youth.id,
                kind=EventKind.INTERVIEW,
                modality=Modality.ON_SITE,
                occurred_on=TODAY,
                label="Addiction",
                attendance=Attendance.PLANNED,
                adviser_id=me.account_id,
            )
        )
        session.add(
            Action(
                youth_id=youth.id,
                domain="health",
                title="Appeler le centre de soins",
                owner=ActionOwner.ADVISER,
                due_on=TODAY,
                status=ActionStatus.TO_DO,
            )
        )
    desk = Actor(me.account_id, "luce", receptionist.roles)

    own, reception = day_of(database, me), day_of(database, desk)

    assert (own.appointments[0].label, len(own.tasks)) == ("Addiction", 1)
    assert (reception.appointments[0].label, reception.tasks) == (None, ())


def test_own_tasks_and_files_to_erase_are_left_to_do(database: Database, me: Actor) -> None:
    soon = TODAY + timedelta(days=7)
    with database.write(me) as session:
        youth = add_youth(session, me, retention_ends_on=TODAY + timedelta(days=30))
        add_youth(session, me, retention_ends_on=TODAY + timedelta(days=31))
        add_youth(session, me, retention_ends_on=TODAY, hold_reason="Contentieux")
        for owner, due in (
            (ActionOwner.ADVISER, soon),
            (ActionOwner.ADVISER, soon + timedelta(days=1)),
            (ActionOwner.YOUTH, soon),
        ):
            session.add(
                Action(
                    youth_id=youth.id,
                    domain="health",
                    title="Appeler la CPAM",
                    owner=owner,
                    due_on=due,
                    status=ActionStatus.TO_DO,
                )
            )
        youth_id = youth.id

    day = day_of(database, me)

    assert [(one.youth_id, one.due_on) for one in day.tasks] == [(youth_id, soon)]
    assert [one.youth_id for one in day.retention] == [youth_id]


def test_attendance_is_noted_in_one_gesture_and_counts_as_a_contact(
    database: Database, me: Actor
) -> None:
    with database.write(me) as session:
        youth = add_youth(session, me, last_contact_on=TODAY - timedelta(days=40))
        event = Event(
            youth_id=youth.id,
            kind=EventKind.INTERVIEW,
            modality=Modality.ON_SITE,
            occurred_on=TODAY,
            label="bilan",
            attendance=Attendance.PLANNED,
            adviser_id=me.account_id,
        )
        session.add(event)
        session.flush()
        youth_id, event_id = youth.id, event.id

    with database.write(me) as session:
        set_attendance(session, event_id, 1, Attendance.PRESENT, today=TODAY)

    with database.read(me) as session:
        written = session.get_one(Event, event_id)
        assert (written.attendance, written.label) == (Attendance.PRESENT, "bilan")
        assert session.get_one(Youth, youth_id).last_contact_on == TODAY


def test_who_waits_at_the_desk_for_the_adviser_is_told(database: Database, me: Actor) -> None:
    with database.write(me) as session:
        youth_id = add_youth(session, me).id
    desk = Actor(me.account_id, "luce", frozenset({Role.RECEPTION}))
    with database.write(desk) as session:
        arrive(
            session,
            today=TODAY,
            at=time(10, 5),
            wish=Wish.SEE_ADVISER,
            youth_id=youth_id,
            waits_for_id=me.account_id,
        )

    assert [(one.youth_id, one.arrived_at) for one in day_of(database, me).waiting] == [
        (youth_id, time(10, 5))
    ]
