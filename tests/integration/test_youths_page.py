"""Opening someone's page: what each role sees of it, and the line it leaves."""

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event, select

from models.agency import Role
from models.diagnostic import Action, Diagnostic, DiagnosticAnswer
from models.employer import Employer, EmployerStatus, Immersion
from models.event import Event
from models.journal import JournalEntry
from models.pathway import Pathway, Situation
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import NotFoundError, NotPermittedError, ValidationError
from services.youths.page import OPENING, YouthPage, open_page
from services.youths.values import YouthInput
from services.youths.visibility import ALL_FIELDS, NAME_FIELDS
from services.youths.vocabulary import (
    ActionOwner,
    ActionStatus,
    Attendance,
    ContractKind,
    DiagnosticKind,
    DiagnosticStatus,
    EventKind,
    ImmersionAim,
    Level,
    LevelScheme,
    Modality,
    Programme,
    Sex,
    SituationFamily,
    SituationState,
    YesNo,
)
from tests.conftest import NOW
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle

PERSON = a_person(
    sex=Sex.FEMALE,
    file_number="20418",
    phone="+33612345678",
    email="maelle@exemple-lycee.fr",
    commune_code="33281",
    qpv_code="QN03301M",
    level_scheme=LevelScheme.EUROPEAN,
    level="3",
    disabled_worker=YesNo.YES,
    driving_licence=YesNo.NO,
    representative_name="Mme Roch",
    referred_by="France Travail",
)
REASON = "Contrôle du chiffre de novembre"


@pytest.fixture
def agency(database: Database) -> Database:
    settle(database)
    return database


@pytest.fixture
def youth_id(agency: Database) -> int:
    """Someone whose file holds one record of each kind, and two situations."""
    key = enter(agency, PERSON)
    with agency.write(PROGRAM) as session:
        employer = Employer(name="Crèche", search_key="creche", status=EmployerStatus.ACTIVE)
        diagnostic = Diagnostic(
            youth_id=key,
            kind=DiagnosticKind.RAPID,
            status=DiagnosticStatus.VALIDATED,
            made_on=date(2026, 11, 16),
            grid_version="2026-1",
            adviser_id=1,
            answers=[
                DiagnosticAnswer(domain="mobility", level=Level.STRONG, comment="Secretcomment")
            ],
        )
        session.add_all([employer, diagnostic])
        session.flush()
        session.add_all(
            [
                Pathway(youth_id=key, programme=Programme.CEJ, started_on=date(2026, 5, 18)),
                Situation(
                    youth_id=key,
                    family=SituationFamily.JOB_SEEKER,
                    state=SituationState.CURRENT,
                    started_on=date(2026, 10, 1),
                    rome_code="G1602",
                    contract=ContractKind.APPRENTICESHIP,
                ),
                Situation(
                    youth_id=key,
                    family=SituationFamily.JOB,
                    state=SituationState.CURRENT,  # never closed by anyone
                    started_on=date(2026, 1, 1),
                    ended_on=date(2026, 4, 30),
                    label="Secretjob",
                    employer_id=employer.id,
                ),
                Event(
                    youth_id=key,
                    kind=EventKind.INTERVIEW,
                    modality=Modality.ON_SITE,
                    occurred_on=date(2026, 11, 16),
                    attendance=Attendance.PRESENT,
                    adviser_id=1,
                    label="Secretevent",
                ),
                Immersion(
                    youth_id=key,
                    aim=ImmersionAim.DISCOVER,
                    started_on=date(2026, 10, 12),
                    ended_on=date(2026, 10, 23),
                    employer_id=employer.id,
                ),
                Action(
                    youth_id=key,
                    diagnostic_id=diagnostic.id,
                    domain="mobility",
                    title="Secretaction",
                    owner=ActionOwner.YOUTH,
                    due_on=date(2026, 11, 20),
                    status=ActionStatus.TO_DO,
                ),
            ]
        )
    return key


def opened(database: Database, youth_id: int, actor: Actor, reason: str | None = None) -> YouthPage:
    with database.write(actor) as session:
        return open_page(session, youth_id, today=TODAY, reason=reason)


def openings(database: Database) -> list[JournalEntry]:
    with database.read(PROGRAM) as session:
        query = select(JournalEntry).where(JournalEntry.action == OPENING)
        return list(session.scalars(query.order_by(JournalEntry.id)))


def holding(*roles: Role) -> Actor:
    return Actor(4, "x", frozenset(roles))


def test_an_adviser_sees_the_whole_file(agency: Database, youth_id: int) -> None:
    page = opened(agency, youth_id, NADIA)

    assert page.fields == dataclasses.replace(PERSON, adviser_id=1, site_id=page.fields.site_id)
    assert (page.age, page.adviser_name, page.site_name) == (19, "Nadia Berthier", "Garonne")
    assert page.visible == page.editable == ALL_FIELDS
    assert page.record is not None
    history = page.record.history
    assert [item.programme for item in history.pathways] == [Programme.CEJ]
    assert [item.label for item in history.events] == ["Secretevent"]
    assert [item.employer_name for item in history.immersions] == ["Crèche"]
    assert [dict(item.levels) for item in history.diagnostics] == [{"mobility": Level.STRONG}]
    assert [(item.is_late, item.decided_on) for item in history.actions] == [
        (True, date(2026, 11, 16))
    ]


def test_the_current_situation_is_not_one_whose_last_day_is_past(
    agency: Database, youth_id: int
) -> None:
    page = opened(agency, youth_id, NADIA)

    assert page.record is not None
    assert page.record.current_situation is not None
    assert page.record.current_situation.family is SituationFamily.JOB_SEEKER
    assert [item.state for item in page.record.history.situations] == [
        SituationState.CURRENT,
        SituationState.ENDED,
    ]


def test_comments_of_a_diagnostic_are_not_on_the_page(agency: Database, youth_id: int) -> None:
    assert "Secretcomment" not in repr(opened(agency, youth_id, NADIA))


def test_a_colleague_reads_the_file_and_does_not_edit_it(agency: Database, youth_id: int) -> None:
    page = opened(agency, youth_id, OTHER_ADVISER)

    assert page.record is not None
    assert page.editable == frozenset()


def test_an_employer_officer_sees_what_proposing_someone_takes(
    agency: Database, youth_id: int, officer: Actor
) -> None:
    page = opened(agency, youth_id, officer)

    assert page.fields == YouthInput(
        "Roch", "Maël", birth_date=date(2007, 3, 4), sex=Sex.FEMALE, file_number="20418",
        phone="+33612345678", driving_licence=YesNo.NO, adviser_id=1, site_id=page.fields.site_id,
    )  # fmt: skip
    assert page.job_search is not None
    assert [trade.rome_code for trade in page.job_search.occupations] == ["G1602"]
    assert page.job_search.contracts == (ContractKind.APPRENTICESHIP,)
    assert page.job_search.is_available is True
    assert (page.record, page.notices, page.editable) == (None, (), frozenset())
    assert "Secret" not in repr(page)


def test_reception_sees_identity_and_phone(
    agency: Database, youth_id: int, receptionist: Actor
) -> None:
    page = opened(agency, youth_id, receptionist)

    assert page.fields == YouthInput(
        "Roch", "Maël", birth_date=date(2007, 3, 4), sex=Sex.FEMALE, file_number="20418",
        phone="+33612345678", adviser_id=1, site_id=page.fields.site_id,
    )  # fmt: skip
    assert (page.record, page.job_search, page.notices) == (None, None, ())
    assert page.editable == page.visible == NAME_FIELDS | {"phone"}


def test_a_director_sees_a_name_and_nothing_to_reach_the_person(
    agency: Database, youth_id: int, director: Actor
) -> None:
    page = opened(agency, youth_id, director, REASON)

    assert page.visible == NAME_FIELDS
    assert (page.fields.last_name, page.fields.phone) == ("Roch", None)
    assert (page.record, page.job_search, page.editable) == (None, None, frozenset())


@pytest.mark.parametrize("reason", [None, "", "   ", "curieux", " a  b  c  "])
def test_a_director_says_why_before_any_name_shows(
    agency: Database, youth_id: int, director: Actor, reason: str | None
) -> None:
    with pytest.raises(ValidationError, match="10 caractères") as caught:
        opened(agency, youth_id, director, reason)

    assert caught.value.field == "reason"
    assert openings(agency) == []


def test_the_reason_of_a_director_is_journaled(
    agency: Database, youth_id: int, director: Actor
) -> None:
    opened(agency, youth_id, director, REASON)
    opened(agency, youth_id, director, REASON)
    opened(agency, youth_id, director, "Demande de la personne elle-même")

    assert [entry.reason for entry in openings(agency)] == [
        REASON,
        "Demande de la personne elle-même",
    ]


def test_a_director_who_is_an_adviser_too_gives_no_reason(agency: Database, youth_id: int) -> None:
    page = opened(agency, youth_id, holding(Role.DIRECTOR, Role.ADVISER))

    assert page.record is not None


def test_several_roles_see_what_any_of_them_sees(agency: Database, youth_id: int) -> None:
    page = opened(agency, youth_id, holding(Role.RECEPTION, Role.EMPLOYER_OFFICER))

    assert page.visible == NAME_FIELDS | {"phone", "driving_licence"}
    assert page.job_search is not None


def test_an_administrator_opens_nobody(
    agency: Database, youth_id: int, administrator: Actor
) -> None:
    for actor in (administrator, holding()):
        with pytest.raises(NotPermittedError):
            opened(agency, youth_id, actor, REASON)
    assert openings(agency) == []


def test_a_file_that_does_not_exist_is_said_missing(agency: Database) -> None:
    with pytest.raises(NotFoundError):
        opened(agency, 404, NADIA)


def test_an_opening_is_journaled_once_per_person_actor_and_half_hour(
    agency: Database, youth_id: int
) -> None:
    other = enter(agency, a_person("Doe", "Jane"))
    for minutes in (0, 10, 29, 31, 60, 62):
        moment: datetime = NOW + timedelta(minutes=minutes)
        agency.clock = lambda moment=moment: moment  # type: ignore[misc]
        opened(agency, youth_id, NADIA)
    opened(agency, other, NADIA)
    opened(agency, youth_id, OTHER_ADVISER)

    assert [
        (entry.account_id, entry.youth_id, (entry.occurred_at - NOW) // timedelta(minutes=1))
        for entry in openings(agency)
    ] == [
        (1, youth_id, 0),
        (1, youth_id, 31),
        (1, youth_id, 62),
        (1, other, 62),
        (9, youth_id, 62),
    ]


def test_a_minor_on_their_own_is_pointed_out(agency: Database) -> None:
    youth_id = enter(agency, a_person(birth_date=date(2009, 6, 1)))

    assert [notice.field for notice in opened(agency, youth_id, NADIA).notices] == [
        "representative_name"
    ]


@pytest.fixture
def statements(agency: Database) -> Iterator[list[str]]:
    """Every statement sent to the database."""
    sent: list[str] = []

    def record(*arguments: object) -> None:
        sent.append(str(arguments[2]))

    event.listen(agency.engine, "before_cursor_execute", record)
    yield sent
    event.remove(agency.engine, "before_cursor_execute", record)


def test_a_long_file_takes_no_more_statements_than_a_short_one(
    agency: Database, youth_id: int, statements: list[str]
) -> None:
    opened(agency, youth_id, NADIA)
    short = len(statements)
    with agency.write(PROGRAM) as session:
        session.add_all(
            [
                Event(
                    youth_id=youth_id,
                    kind=EventKind.WORKSHOP,
                    modality=Modality.ON_SITE,
                    occurred_on=date(2026, 1, 1) + timedelta(days=day),
                    attendance=Attendance.PRESENT,
                    adviser_id=1,
                )
                for day in range(200)
            ]
        )
    statements.clear()

    page = opened(agency, youth_id, NADIA)

    assert page.record is not None
    assert len(page.record.history.events) == 201
    assert len(statements) <= short
