"""Aids from the request to the payment, projects, and the totals by year."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from models.aid import Aid, EventProject
from models.pathway import Pathway
from services.actor import PROGRAM, Actor
from services.aids.page import AidsPage, aids_of
from services.aids.projects import (
    ProjectInput,
    add_project,
    tag_events,
    tag_youth,
    untag_events,
)
from services.aids.records import AidInput, add_aid, edit_aid
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.youths.vocabulary import AidStatus, Attendance
from tests.support.cej import LAST_MONDAY, in_cej, met
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle


@pytest.fixture(autouse=True)
def _settled(database: Database) -> None:
    settle(database)


def asked(**more: object) -> AidInput:
    return AidInput(**({"kind": "transport", "requested_on": TODAY} | more))  # type: ignore[arg-type]


def added(database: Database, youth_id: int, data: AidInput) -> int:
    with database.write(NADIA) as session:
        return add_aid(session, youth_id, data, today=TODAY)[0]


def page(database: Database, youth_id: int) -> AidsPage:
    with database.read(NADIA) as session:
        return aids_of(session, youth_id, today=TODAY)


def test_an_aid_is_followed_from_the_request_to_the_payment(database: Database) -> None:
    youth_id = enter(database, a_person())
    key = added(database, youth_id, asked(requested_on=date(2026, 10, 1), amount_cents=45_00))
    paid = asked(
        requested_on=date(2026, 10, 1),
        amount_cents=40_00,
        status=AidStatus.PAID,
        decided_on=date(2026, 10, 5),
        paid_on=date(2026, 11, 2),
    )
    with database.write(NADIA) as session:
        edit_aid(session, key, 1, paid, today=TODAY)

    [item] = page(database, youth_id).items
    assert (item.status, item.amount_cents, item.paid_on) == (
        AidStatus.PAID,
        40_00,
        date(2026, 11, 2),
    )
    with pytest.raises(ConflictError), database.write(NADIA) as session:
        edit_aid(session, key, 1, paid, today=TODAY)


def test_a_ceiling_crossed_is_said_and_the_aid_is_kept(database: Database) -> None:
    youth_id = enter(database, a_person())
    data = asked(kind="pacea", amount_cents=600_00)
    with database.write(NADIA) as session:
        _key, notices = add_aid(session, youth_id, data, today=TODAY)

    assert len(notices) == 1
    [item] = page(database, youth_id).items
    assert item.notices == notices
    assert item.funder == "État (ASP)"


def test_the_pacea_allowance_of_somebody_in_cej_is_said(database: Database) -> None:
    youth_id = in_cej(database)
    with database.write(NADIA) as session:
        _key, notices = add_aid(
            session, youth_id, asked(kind="pacea", amount_cents=10_00), today=TODAY
        )

    assert ["L. 5131-5" in notice.text for notice in notices] == [True]


def test_an_aid_that_cannot_be_is_refused_on_its_field(database: Database) -> None:
    youth_id = enter(database, a_person())
    for data, field in (
        (asked(kind="gift"), "kind"),
        (asked(requested_on=TODAY + timedelta(days=1)), "requested_on"),
        (asked(amount_cents=0), "amount"),
        (asked(status=AidStatus.GRANTED, amount_cents=100), "decided_on"),
        (asked(status=AidStatus.GRANTED, decided_on=TODAY), "amount"),
        (asked(status=AidStatus.PAID, amount_cents=100, decided_on=TODAY), "paid_on"),
        (asked(status=AidStatus.REFUSED, decided_on=TODAY), "refusal"),
        (asked(status=AidStatus.REFUSED, decided_on=TODAY, refusal="why"), "refusal"),
        (asked(decided_on=TODAY - timedelta(days=1)), "decided_on"),
        (asked(purpose="IBAN FR7630006000011234567890189"), "purpose"),
        (asked(funder="FR76 3000 6000 0112 3456 7890 189"), "funder"),
        (asked(project_id=404), "project_id"),
        (asked(pathway_id=404), "pathway_id"),
    ):
        with pytest.raises(ValidationError) as refused:
            added(database, youth_id, data)
        assert refused.value.field == field
    assert page(database, youth_id).items == ()


def test_the_pathway_of_somebody_else_is_refused(database: Database) -> None:
    in_cej(database, "Autre")
    youth_id = enter(database, a_person())
    with database.read(PROGRAM) as session:
        pathway = session.scalars(select(Pathway.id)).one()

    with pytest.raises(ValidationError, match="pas celui"):
        added(database, youth_id, asked(pathway_id=pathway))


def test_only_who_follows_the_person_writes_their_aids(database: Database, director: Actor) -> None:
    youth_id = enter(database, a_person())
    for actor in (OTHER_ADVISER, director):
        with pytest.raises(NotPermittedError), database.write(actor) as session:
            add_aid(session, youth_id, asked(), today=TODAY)
    with pytest.raises(NotPermittedError), database.read(director) as session:
        aids_of(session, youth_id, today=TODAY)


def test_the_totals_count_an_aid_the_year_it_is_paid(database: Database) -> None:
    youth_id = enter(database, a_person())
    last = date(2025, 12, 20)
    paid = {"status": AidStatus.PAID, "requested_on": last, "decided_on": last}
    added(database, youth_id, asked(amount_cents=80_00, paid_on=date(2026, 1, 5), **paid))
    added(database, youth_id, asked(amount_cents=30_00, paid_on=last, **paid))
    granted = {"status": AidStatus.GRANTED, "decided_on": TODAY}
    added(database, youth_id, asked(amount_cents=50_00, **granted))
    refused = {"status": AidStatus.REFUSED, "decided_on": TODAY, "refusal": "ceiling"}
    added(database, youth_id, asked(amount_cents=99_00, **refused))
    added(database, youth_id, asked())

    found = [
        (one.year, one.granted_cents, one.paid_cents, one.asked, one.refused)
        for one in page(database, youth_id).totals
    ]
    assert found == [(2026, 130_00, 80_00, 4, 1), (2025, 30_00, 30_00, 1, 0)]


def test_the_amounts_shown_are_the_last_known_with_their_day(database: Database) -> None:
    shown = page(database, enter(database, a_person())).amounts

    assert {(one.code, one.since) for one in shown} >= {
        ("rsa-without-housing", date(2021, 4, 1)),
        ("cej-adult", date(2025, 4, 1)),
    }


# Projects


def a_project(database: Database, administrator: Actor, code: str = "FSE-1") -> int:
    with database.write(administrator) as session:
        return add_project(session, ProjectInput(code, "Vers l’emploi", "Fonds social européen"))


def test_a_person_and_their_meetings_are_put_under_a_project_and_taken_out(
    database: Database, administrator: Actor
) -> None:
    project = a_project(database, administrator)
    youth_id, other = in_cej(database), in_cej(database, "Autre")
    for person, day in ((youth_id, 0), (youth_id, 3), (youth_id, 7), (other, 0)):
        met(database, person, LAST_MONDAY + timedelta(days=day), Attendance.PLANNED)
    with database.write(NADIA) as session:
        tag_youth(session, youth_id, [project])
        first, last = LAST_MONDAY, LAST_MONDAY + timedelta(days=6)
        assert tag_events(session, youth_id, project, first=first, last=last) == 2
        assert tag_events(session, youth_id, project, first=first, last=last) == 0

    [(row, meetings)] = page(database, youth_id).own_projects
    assert (row.id, meetings) == (project, 2)
    assert page(database, other).own_projects == ()
    with database.write(NADIA) as session:
        untag_events(session, youth_id, project)
        tag_youth(session, youth_id, [])
    assert page(database, youth_id).own_projects == ()
    with database.read(PROGRAM) as session:
        assert session.scalar(select(func.count()).select_from(EventProject)) == 0


def test_two_projects_cannot_have_one_number(database: Database, administrator: Actor) -> None:
    a_project(database, administrator)
    with pytest.raises(ValidationError) as refused:
        a_project(database, administrator)
    assert refused.value.field == "code"


def test_only_who_manages_the_agency_adds_a_project(database: Database) -> None:
    with pytest.raises(NotPermittedError), database.write(NADIA) as session:
        add_project(session, ProjectInput("FSE-1", "Vers l’emploi"))


def test_no_column_of_an_aid_holds_a_bank_detail() -> None:
    names = " ".join(Aid.__table__.columns.keys())

    assert not any(word in names for word in ("iban", "rib", "bank", "bic", "account"))
