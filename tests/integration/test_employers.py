"""Employers: found by name or SIRET, with what was said and what comes next."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.agency import Account
from services.actor import PROGRAM, Actor
from services.database import Database
from services.employers import pages, records
from services.employers.records import (
    ContactInput,
    ContractKind,
    EmployerInput,
    EmployerStatus,
    InteractionInput,
    InteractionKind,
    OfferInput,
)
from services.errors import NotFoundError, NotPermittedError, ValidationError
from services.reference.lists import ReferenceLists

TODAY = date(2026, 11, 23)
SIRET = "73282932000074"


@pytest.fixture(autouse=True)
def _officer_account(database: Database, officer: Actor) -> None:
    with database.write(PROGRAM) as session:
        session.add(Account(id=officer.account_id, login="karim", first_name="K", last_name="B"))


def add(database: Database, officer: Actor, **values: object) -> int:
    fields: dict[str, object] = {"name": "Boulangerie Le Fournil des Halles"}
    with database.write(officer) as session:
        return records.register(session, EmployerInput(**(fields | values)))  # type: ignore[arg-type]


def test_an_employer_is_found_by_any_of_its_words_or_its_siret(
    database: Database, officer: Actor
) -> None:
    first = add(database, officer, siret=SIRET)
    add(database, officer, name="Crèche Les Petits Matelots")

    with database.read(officer) as session:
        assert list(pages.list_ids(session, "fourn halles")) == [first]
        assert list(pages.list_ids(session, SIRET[:9])) == [first]
        assert len(pages.list_ids(session)) == 2
        assert len(pages.list_ids(session, "", "last", descending=True)) == 2


def test_a_page_holds_contacts_exchanges_and_offers(database: Database, officer: Actor) -> None:
    employer = add(database, officer)
    with database.write(officer) as session:
        records.add_contact(
            session, employer, ContactInput("Mme Roy", phone="05 36 49 00 14"), region="FR"
        )
        for days in (0, 40):
            exchange = InteractionInput(InteractionKind.CALL, TODAY - timedelta(days=days))
            records.add_interaction(session, employer, exchange, today=TODAY)
        offer = OfferInput("Vendeuse", ContractKind.FIXED_TERM, positions=2)
        records.add_offer(session, employer, offer, today=TODAY)

    with database.read(officer) as session:
        page = pages.open_page(session, employer, today=TODAY)
        row = pages.load_rows(session, [employer])[employer]

    assert page.contacts[0].phone == "+33536490014"
    assert page.interactions[0].occurred_on == TODAY
    assert (page.contacts_this_month, row.open_positions) == (1, 2)
    assert row.last_interaction_on == TODAY


def test_a_prospect_one_has_spoken_to_becomes_active(database: Database, officer: Actor) -> None:
    employer = add(database, officer)
    with database.write(officer) as session:
        exchange = InteractionInput(InteractionKind.VISIT, TODAY)
        records.add_interaction(session, employer, exchange, today=TODAY)

    with database.read(officer) as session:
        assert pages.open_page(session, employer, today=TODAY).status is EmployerStatus.ACTIVE


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "name"),
        ({"siret": "73282932000075"}, "siret"),
        ({"siret": "123"}, "siret"),
    ],
)
def test_a_wrong_field_is_named(
    database: Database, officer: Actor, values: dict[str, str], field: str
) -> None:
    with pytest.raises(ValidationError) as refusal:
        add(database, officer, **values)

    assert refusal.value.field == field


def test_la_poste_is_the_exception_to_the_key(database: Database, officer: Actor) -> None:
    assert add(database, officer, siret="35600000049837")


def test_a_siret_is_in_the_file_once(database: Database, officer: Actor) -> None:
    add(database, officer, siret=SIRET)

    with pytest.raises(ValidationError, match="déjà"):
        add(database, officer, siret=SIRET)


def test_an_unknown_commune_or_activity_is_refused(database: Database, officer: Actor) -> None:
    references = ReferenceLists()
    for field, value in (("commune_code", "99999"), ("naf_code", "00.00X")):
        data = replace(EmployerInput("Garage"), **{field: value})  # type: ignore[arg-type]
        with pytest.raises(ValidationError) as refusal, database.write(officer) as session:
            records.register(session, data, references=references)
        assert refusal.value.field == field


def test_dates_of_an_exchange_follow_one_another(database: Database, officer: Actor) -> None:
    employer = add(database, officer)
    tomorrow = TODAY + timedelta(days=1)
    for data, field in (
        (InteractionInput(InteractionKind.CALL, tomorrow), "occurred_on"),
        (InteractionInput(InteractionKind.CALL, TODAY, next_on=date(2020, 1, 1)), "next_on"),
    ):
        with pytest.raises(ValidationError) as refusal, database.write(officer) as session:
            records.add_interaction(session, employer, data, today=TODAY)
        assert refusal.value.field == field


def test_an_adviser_reads_and_does_not_write(
    database: Database, officer: Actor, adviser: Actor, receptionist: Actor
) -> None:
    employer = add(database, officer)

    with database.read(adviser) as session:
        assert pages.open_page(session, employer, today=TODAY).name
    with pytest.raises(NotPermittedError):
        add(database, adviser)
    with database.read(receptionist) as session, pytest.raises(NotPermittedError):
        pages.list_ids(session)


def test_a_missing_employer_is_said(database: Database, officer: Actor) -> None:
    with database.read(officer) as session, pytest.raises(NotFoundError):
        pages.open_page(session, 42, today=TODAY)
