"""Writing in someone's file: meetings, situations, programmes, actions."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from models.diagnostic import Action
from models.event import Event
from models.pathway import Pathway, Situation
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import ConflictError, NotFoundError, NotPermittedError, ValidationError
from services.youths import records
from services.youths.records import EventInput, ExitInput, PathwayInput, SituationInput
from services.youths.vocabulary import (
    ActionOwner,
    ActionStatus,
    Attendance,
    ContractKind,
    EventKind,
    ExitReason,
    Modality,
    Programme,
    Proof,
    SituationFamily,
    SituationState,
)
from tests.support.youths import (
    BORDEAUX,
    NADIA,
    OTHER_ADVISER,
    SAINT_DENIS,
    TODAY,
    a_person,
    enter,
    settle,
    version_of,
)

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
MEETING = EventInput(EventKind.INTERVIEW, YESTERDAY, attendance=Attendance.PRESENT)
JOB = SituationInput(
    SituationFamily.JOB,
    SituationState.CURRENT,
    contract=ContractKind.FIXED_TERM,
    started_on=date(2026, 9, 1),
)
CEJ = PathwayInput(Programme.CEJ, date(2026, 5, 18), planned_end_on=date(2027, 5, 17))


@pytest.fixture
def agency(database: Database) -> Database:
    settle(database)
    return database


@pytest.fixture
def youth_id(agency: Database) -> int:
    return enter(agency, a_person())


def add(database: Database, youth_id: int, data: EventInput, actor: Actor = NADIA) -> int:
    with database.write(actor) as session:
        return records.add_event(session, youth_id, data, today=TODAY)


def edit(database: Database, event_id: int, data: EventInput, *, version: int = 1) -> None:
    with database.write(NADIA) as session:
        records.edit_event(session, event_id, version, data, today=TODAY)


def receive(database: Database, youth_id: int, data: EventInput) -> int:
    with database.write(NADIA) as session:
        return records.add_first_reception(session, youth_id, data, today=TODAY)


def situate(database: Database, youth_id: int, data: SituationInput, actor: Actor = NADIA) -> int:
    with database.write(actor) as session:
        return records.add_situation(session, youth_id, data, today=TODAY)


def start(database: Database, youth_id: int, data: PathwayInput, actor: Actor = NADIA) -> int:
    with database.write(actor) as session:
        return records.start_pathway(session, youth_id, data, today=TODAY)


def leave(database: Database, pathway_id: int, data: ExitInput, *, version: int = 1) -> None:
    with database.write(NADIA) as session:
        records.exit_pathway(session, pathway_id, version, data, today=TODAY)


def youth(database: Database, youth_id: int) -> Youth:
    with database.read(PROGRAM) as session:
        return session.get_one(Youth, youth_id)


def test_keeps_a_meeting(agency: Database, youth_id: int) -> None:
    event_id = add(
        agency,
        youth_id,
        replace(
            MEETING,
            modality=Modality.VIDEO,
            starts_at=time(11, 15),
            duration_minutes=45,
            label=" Bilan de phase ",
        ),
    )

    with agency.read(NADIA) as session:
        event = session.get_one(Event, event_id)
    assert (event.kind, event.modality, event.label) == (
        EventKind.INTERVIEW,
        Modality.VIDEO,
        "Bilan de phase",
    )
    assert (event.starts_at, event.duration_minutes) == (time(11, 15), 45)
    assert (event.adviser_id, event.site_id) == (1, BORDEAUX)
    assert not event.is_first_reception


def test_the_last_contact_is_the_last_day_the_person_showed_up_or_wrote(agency: Database) -> None:
    for data, contact in (
        (MEETING, YESTERDAY),
        (replace(MEETING, attendance=Attendance.ABSENT), None),
        (replace(MEETING, attendance=Attendance.CANCELLED, from_youth=True), YESTERDAY),
        (EventInput(EventKind.MESSAGE, TODAY, from_youth=True), TODAY),
        (EventInput(EventKind.MESSAGE, TODAY), None),
        (EventInput(EventKind.INTERVIEW, TOMORROW, from_youth=True), None),
    ):
        youth_id = enter(agency, a_person())

        add(agency, youth_id, data)

        assert youth(agency, youth_id).last_contact_on == contact


def test_an_older_meeting_does_not_move_the_last_contact_back(
    agency: Database, youth_id: int
) -> None:
    add(agency, youth_id, MEETING)
    add(agency, youth_id, replace(MEETING, occurred_on=date(2026, 1, 5)))

    assert youth(agency, youth_id).last_contact_on == YESTERDAY


def test_a_correction_moves_the_last_contact(agency: Database, youth_id: int) -> None:
    add(agency, youth_id, replace(MEETING, occurred_on=date(2026, 1, 5)))
    event_id = add(agency, youth_id, MEETING)

    edit(agency, event_id, replace(MEETING, attendance=Attendance.ABSENT))
    assert youth(agency, youth_id).last_contact_on == date(2026, 1, 5)

    edit(agency, event_id, replace(MEETING, occurred_on=TODAY), version=2)
    assert youth(agency, youth_id).last_contact_on == TODAY


def test_a_correction_changes_who_and_where_only_when_told(agency: Database, youth_id: int) -> None:
    event_id = add(agency, youth_id, MEETING)

    edit(agency, event_id, replace(MEETING, adviser_id=9, site_id=SAINT_DENIS))
    edit(agency, event_id, replace(MEETING, label="Bilan"), version=2)

    with agency.read(NADIA) as session:
        event = session.get_one(Event, event_id)
    assert (event.adviser_id, event.site_id, event.label) == (9, SAINT_DENIS, "Bilan")


def test_a_last_contact_known_otherwise_is_kept(agency: Database) -> None:
    youth_id = enter(agency, a_person(first_reception_on=TODAY))

    event_id = add(agency, youth_id, MEETING)
    edit(agency, event_id, replace(MEETING, attendance=Attendance.ABSENT))

    assert youth(agency, youth_id).last_contact_on == TODAY


def test_a_meeting_does_not_disturb_who_has_the_file_open(agency: Database, youth_id: int) -> None:
    before = version_of(agency, youth_id)

    add(agency, youth_id, MEETING)

    assert version_of(agency, youth_id) == before


def test_the_first_reception_dates_the_file(agency: Database, youth_id: int) -> None:
    event_id = receive(agency, youth_id, MEETING)

    person = youth(agency, youth_id)
    assert (person.first_reception_on, person.last_contact_on) == (YESTERDAY, YESTERDAY)
    edit(agency, event_id, replace(MEETING, occurred_on=date(2026, 11, 2)))
    assert youth(agency, youth_id).first_reception_on == date(2026, 11, 2)


def test_a_person_is_received_for_the_first_time_once_and_in_person(
    agency: Database, youth_id: int
) -> None:
    with pytest.raises(ValidationError, match="présence"):
        receive(agency, youth_id, replace(MEETING, attendance=Attendance.ABSENT))
    event_id = receive(agency, youth_id, MEETING)

    with pytest.raises(ValidationError, match="22/11/2026"):
        receive(agency, youth_id, MEETING)
    with pytest.raises(ValidationError, match="présence"):
        edit(agency, event_id, replace(MEETING, attendance=Attendance.ABSENT))


def test_a_meeting_that_cannot_be_is_refused(agency: Database, youth_id: int) -> None:
    for changes, field in (
        ({"occurred_on": TOMORROW}, "attendance"),
        ({"occurred_on": date(2007, 3, 3)}, "occurred_on"),
        ({"duration_minutes": 0}, "duration_minutes"),
        ({"duration_minutes": 1441}, "duration_minutes"),
        ({"label": "x" * 10_000}, "label"),
    ):
        with pytest.raises(ValidationError) as caught:
            add(agency, youth_id, replace(MEETING, **changes))

        assert caught.value.field == field


def test_reception_makes_appointments_for_anyone(
    agency: Database, youth_id: int, receptionist: Actor
) -> None:
    planned = EventInput(EventKind.INTERVIEW, TOMORROW, adviser_id=9, site_id=SAINT_DENIS)

    event_id = add(agency, youth_id, planned, receptionist)

    with agency.read(NADIA) as session:
        event = session.get_one(Event, event_id)
    assert (event.adviser_id, event.site_id) == (9, SAINT_DENIS)


def test_who_writes_no_meeting_is_refused(
    agency: Database, youth_id: int, officer: Actor, director: Actor
) -> None:
    for actor in (officer, director):
        with pytest.raises(NotPermittedError):
            add(agency, youth_id, MEETING, actor)


def test_only_the_caseload_is_written_in(agency: Database, youth_id: int) -> None:
    for write in (
        lambda: situate(agency, youth_id, JOB, OTHER_ADVISER),
        lambda: start(agency, youth_id, CEJ, OTHER_ADVISER),
    ):
        with pytest.raises(NotPermittedError, match="confier"):
            write()


def test_what_does_not_exist_cannot_be_written_in(agency: Database) -> None:
    for write in (
        lambda: add(agency, 404, MEETING),
        lambda: edit(agency, 404, MEETING),
        lambda: situate(agency, 404, JOB),
        lambda: leave(agency, 404, ExitInput(TODAY, ExitReason.MOVED)),
    ):
        with pytest.raises(NotFoundError):
            write()


def test_keeps_a_situation(agency: Database, youth_id: int) -> None:
    data = replace(
        JOB,
        rome_code="g1602",
        label="Cuisine",
        employer_name="Le Bistrot",
        weekly_hours=35,
        proof=Proof.PROVEN,
    )

    situation_id = situate(agency, youth_id, data)
    with agency.write(NADIA) as session:
        ended = replace(data, state=SituationState.ENDED, ended_on=YESTERDAY)
        records.edit_situation(session, situation_id, 1, ended, today=TODAY)

    with agency.read(NADIA) as session:
        found = session.get_one(Situation, situation_id)
    assert (found.family, found.contract, found.state) == (
        SituationFamily.JOB,
        ContractKind.FIXED_TERM,
        SituationState.ENDED,
    )
    assert (found.rome_code, found.weekly_hours, found.proof) == ("G1602", 35, Proof.PROVEN)
    assert (found.employer_name, found.ended_on) == ("Le Bistrot", YESTERDAY)


def test_a_situation_that_cannot_be_is_refused(agency: Database, youth_id: int) -> None:
    refused: tuple[tuple[dict[str, object], str], ...] = (
        ({"ended_on": date(2026, 8, 31)}, "ended_on"),
        ({"started_on": date(2007, 3, 3)}, "started_on"),
        ({"started_on": TOMORROW}, "state"),
        ({"ended_on": YESTERDAY}, "state"),
        ({"ended_on": TOMORROW, "state": SituationState.ENDED}, "state"),
        ({"family": SituationFamily.SCHOOL}, "contract"),
        ({"weekly_hours": 0}, "weekly_hours"),
        ({"weekly_hours": 61}, "weekly_hours"),
        ({"rome_code": "Z1"}, "rome_code"),
        ({"employer_id": 404}, "employer_id"),
        ({"label": "x" * 241}, "label"),
    )
    for changes, field in refused:
        with pytest.raises(ValidationError) as caught:
            situate(agency, youth_id, replace(JOB, **changes))  # type: ignore[arg-type]

        assert caught.value.field == field


def test_a_job_seeker_may_wish_a_contract(agency: Database, youth_id: int) -> None:
    wish = SituationInput(
        SituationFamily.JOB_SEEKER,
        SituationState.CURRENT,
        contract=ContractKind.APPRENTICESHIP,
    )

    assert situate(agency, youth_id, wish)


def test_enters_and_leaves_a_programme(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, replace(CEJ, signed_on=date(2026, 5, 11)))

    leave(agency, pathway_id, ExitInput(YESTERDAY, ExitReason.DURABLE_JOB, SituationFamily.JOB))

    with agency.read(NADIA) as session:
        found = session.get_one(Pathway, pathway_id)
    assert (found.programme, found.adviser_id, found.signed_on) == (
        Programme.CEJ,
        1,
        date(2026, 5, 11),
    )
    assert (found.ended_on, found.exit_reason, found.exit_family) == (
        YESTERDAY,
        ExitReason.DURABLE_JOB,
        SituationFamily.JOB,
    )


def test_a_programme_that_cannot_be_is_refused(agency: Database, youth_id: int) -> None:
    refused: tuple[tuple[dict[str, object], str], ...] = (
        ({"planned_end_on": date(2026, 5, 17)}, "planned_end_on"),
        ({"started_on": date(2007, 3, 3), "planned_end_on": None}, "started_on"),
        ({"signed_on": TOMORROW}, "signed_on"),
        ({"programme": Programme.GARANTIE_JEUNES}, "programme"),
    )
    for changes, field in refused:
        with pytest.raises(ValidationError) as caught:
            start(agency, youth_id, replace(CEJ, **changes))  # type: ignore[arg-type]

        assert caught.value.field == field


def test_a_programme_is_entered_again_once_it_was_left(agency: Database, youth_id: int) -> None:
    first = start(agency, youth_id, CEJ)

    with pytest.raises(ValidationError, match="18/05/2026"):
        start(agency, youth_id, replace(CEJ, started_on=TODAY))
    start(agency, youth_id, PathwayInput(Programme.TRAINING, TODAY))
    leave(agency, first, ExitInput(YESTERDAY, ExitReason.OWN_REQUEST))
    assert start(agency, youth_id, replace(CEJ, started_on=TODAY)) != first


def test_an_exit_comes_after_the_start_and_not_in_the_future(
    agency: Database, youth_id: int
) -> None:
    pathway_id = start(agency, youth_id, CEJ)

    for day in (date(2026, 5, 17), TOMORROW):
        with pytest.raises(ValidationError) as caught:
            leave(agency, pathway_id, ExitInput(day, ExitReason.MOVED))
        assert caught.value.field == "ended_on"


def test_a_planned_end_is_moved_with_a_reason(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, CEJ)
    later = replace(CEJ, planned_end_on=date(2027, 11, 17))

    with pytest.raises(ValidationError, match="motif"), agency.write(NADIA) as session:
        records.edit_pathway(session, pathway_id, 1, later, today=TODAY)
    with agency.write(NADIA) as session:
        explained = replace(later, extension_reason="Stage en cours")
        records.edit_pathway(session, pathway_id, 1, explained, today=TODAY)

    with agency.read(NADIA) as session:
        found = session.get_one(Pathway, pathway_id)
    assert (found.planned_end_on, found.extension_reason) == (date(2027, 11, 17), "Stage en cours")


def test_a_pathway_already_left_does_not_start_after_its_end(
    agency: Database, youth_id: int
) -> None:
    pathway_id = start(agency, youth_id, CEJ)
    leave(agency, pathway_id, ExitInput(date(2026, 6, 1), ExitReason.MOVED))

    with pytest.raises(ValidationError) as caught, agency.write(NADIA) as session:
        late = replace(CEJ, started_on=date(2026, 6, 2))
        records.edit_pathway(session, pathway_id, 2, late, today=TODAY)

    assert caught.value.field == "started_on"


@pytest.fixture
def action_id(agency: Database, youth_id: int) -> int:
    action = Action(
        youth_id=youth_id,
        domain="mobility",
        title="Permis B",
        owner=ActionOwner.YOUTH,
        status=ActionStatus.TO_DO,
    )
    with agency.write(NADIA) as session:
        session.add(action)
        session.flush()
        return action.id


def test_an_action_is_done_on_a_day_and_taken_up_again(agency: Database, action_id: int) -> None:
    def set_status(version: int, status: ActionStatus, done_on: date | None = None) -> None:
        with agency.write(NADIA) as session:
            records.set_action_status(
                session, action_id, version, status, today=TODAY, done_on=done_on
            )

    def found() -> tuple[ActionStatus, date | None]:
        with agency.read(NADIA) as session:
            action = session.get_one(Action, action_id)
            return action.status, action.done_on

    set_status(1, ActionStatus.DONE)
    assert found() == (ActionStatus.DONE, TODAY)
    set_status(2, ActionStatus.IN_PROGRESS)
    assert found() == (ActionStatus.IN_PROGRESS, None)
    set_status(3, ActionStatus.ABANDONED, YESTERDAY)
    assert found() == (ActionStatus.ABANDONED, YESTERDAY)
    for status, day in ((ActionStatus.DONE, TOMORROW), (ActionStatus.TO_DO, YESTERDAY)):
        with pytest.raises(ValidationError, match=r"futur|continue"):
            set_status(4, status, day)


def test_a_record_changed_meanwhile_is_not_overwritten(
    agency: Database, youth_id: int, action_id: int
) -> None:
    event_id = add(agency, youth_id, MEETING)
    edit(agency, event_id, replace(MEETING, label="Une"))

    with pytest.raises(ConflictError):
        edit(agency, event_id, replace(MEETING, label="Autre"), version=1)
    with pytest.raises(ConflictError), agency.write(NADIA) as session:
        records.set_action_status(session, action_id, 7, ActionStatus.DONE, today=TODAY)
