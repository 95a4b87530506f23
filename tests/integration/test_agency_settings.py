"""What the agency settles once, by those who may, with a line in the journal."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from models.agency import Agency
from models.journal import JournalEntry
from services import agency_settings
from services.accounts import SiteInput, agency_of, list_sites
from services.actor import PROGRAM, Actor
from services.agency_settings import TerritoryFigure
from services.database import Database
from services.errors import NotPermittedError, ValidationError
from services.reference.lists import ReferenceLists

FIGURE = TerritoryFigure(2026, 4210, "INSEE, recensement 2022")


@pytest.fixture(autouse=True)
def _agency(database: Database) -> None:
    with database.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale des Deux-Rives", is_demo=False))


def journal(database: Database) -> list[tuple[str, str]]:
    with database.read(PROGRAM) as session:
        entries = session.scalars(select(JournalEntry).order_by(JournalEntry.id))
        return [(entry.action, entry.entity) for entry in entries]


def test_opens_the_justice_domain_and_says_so_in_the_journal(
    database: Database, administrator: Actor
) -> None:
    with database.write(administrator) as session:
        agency_settings.set_justice(session, enabled=True)

    with database.read(administrator) as session:
        assert agency_of(session).justice_enabled
    assert journal(database)[-1] == ("update", "agency")


def test_adds_a_site_where_it_is(database: Database, administrator: Actor) -> None:
    site = SiteInput("  Antenne de Talence ", "FR", "33522")
    with database.write(administrator) as session:
        agency_settings.add_site(session, site, references=ReferenceLists())

    with database.read(administrator) as session:
        (stored,) = list_sites(session)
    assert (stored.name, stored.region, stored.commune_code) == (
        "Antenne de Talence",
        "FR",
        "33522",
    )
    assert journal(database)[-1] == ("insert", "site")


@pytest.mark.parametrize(
    ("site", "field"),
    [
        (SiteInput("   "), "site"),
        (SiteInput("TALENCE"), "site"),
        (SiteInput("Nord", "XX"), "region"),
        (SiteInput("Nord", "FR", "99999"), "commune_code"),
    ],
)
def test_refuses_a_site_that_could_not_be_found_again(
    database: Database, administrator: Actor, site: SiteInput, field: str
) -> None:
    with database.write(administrator) as session:
        agency_settings.add_site(session, SiteInput("Talence"))

    with pytest.raises(ValidationError) as caught, database.write(administrator) as session:
        agency_settings.add_site(session, site, references=ReferenceLists())
    assert caught.value.field == field


def test_keeps_one_figure_a_year_the_last_one_written(database: Database, director: Actor) -> None:
    for figure in (FIGURE, replace(FIGURE, year=2025, value=4100), replace(FIGURE, value=4300)):
        with database.write(director) as session:
            agency_settings.set_territory(session, figure)

    with database.read(director) as session:
        known = agency_settings.list_territory(session)
    assert [(one.year, one.value) for one in known] == [(2026, 4300), (2025, 4100)]
    assert {one.source for one in known} == {FIGURE.source}
    assert journal(database)[-1] == ("update", "territory_figure")


@pytest.mark.parametrize(
    ("figure", "field"),
    [
        (replace(FIGURE, code="unemployed"), "code"),
        (replace(FIGURE, year=26), "year"),
        (replace(FIGURE, value=0), "value"),
        (replace(FIGURE, value=42_104_300), "value"),
        (replace(FIGURE, source="  "), "source"),
    ],
)
def test_refuses_a_figure_that_would_make_a_false_rate(
    database: Database, director: Actor, figure: TerritoryFigure, field: str
) -> None:
    with pytest.raises(ValidationError) as caught, database.write(director) as session:
        agency_settings.set_territory(session, figure)
    assert caught.value.field == field


def test_each_setting_belongs_to_its_trade(
    database: Database, director: Actor, administrator: Actor, adviser: Actor
) -> None:
    with pytest.raises(NotPermittedError), database.write(director) as session:
        agency_settings.set_justice(session, enabled=True)
    with pytest.raises(NotPermittedError), database.write(adviser) as session:
        agency_settings.add_site(session, SiteInput("Nord"))
    with pytest.raises(NotPermittedError), database.write(administrator) as session:
        agency_settings.set_territory(session, FIGURE)
