"""What the palette finds, and for whom."""

import pytest
from PySide6.QtCore import QCoreApplication

from services.actor import Actor
from services.employers.records import EmployerInput, register
from services.reference.lists import ReferenceLists
from tests.support.screens import vault_of
from tests.support.youths import REFERENCES, a_person, enter
from ui.context import ScreenContext
from ui.finding import employers, palette_providers
from ui.forms.found_people import people
from ui.shell.places import Place

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def somebody(context: ScreenContext) -> int:
    data = a_person("Roch", "Maël", commune_code="33281", file_number="20418")
    return enter(context.database, data)


def test_a_person_comes_with_what_tells_two_alike_apart(
    context: ScreenContext, somebody: int
) -> None:
    (item,) = people(context.vault, REFERENCES, "mael")

    assert item.title == "Maël Roch"
    assert item.detail == f"19{NBSP}ans · Mérignac · fiche 20418"
    assert item.target == Place("youth", somebody)
    assert [action.target for action in item.actions] == [Place("diagnostic", somebody)]


def test_the_commune_is_hidden_from_reception(
    context: ScreenContext, somebody: int, receptionist: Actor
) -> None:
    (item,) = people(vault_of(context.database, receptionist), REFERENCES, "mael")

    assert item.detail == f"19{NBSP}ans · fiche 20418"
    assert item.actions == ()


def test_an_employer_is_found_by_a_part_of_its_name(context: ScreenContext, officer: Actor) -> None:
    vault = vault_of(context.database, officer)
    with context.database.write(officer) as session:
        data = EmployerInput(name="La Rochelaise de nettoyage", commune_code="33122")
        identifier = register(session, data, references=REFERENCES)

    (item,) = employers(vault, REFERENCES, "rochelaise")

    assert (item.title, item.detail) == ("La Rochelaise de nettoyage", "Cestas")
    assert item.target == Place("employers", identifier)


@pytest.mark.parametrize(
    ("role", "groups"),
    [
        ("adviser", ["Jeunes", "Entreprises"]),
        ("receptionist", ["Jeunes"]),
        ("director", ["Entreprises"]),
        ("administrator", []),
    ],
)
def test_each_role_searches_what_it_may_see(
    context: ScreenContext, role: str, groups: list[str], request: pytest.FixtureRequest
) -> None:
    actor = request.getfixturevalue(role)

    providers = palette_providers(vault_of(context.database, actor), ReferenceLists())

    shown = [QCoreApplication.translate("navigation", one.group) for one in providers]
    assert shown == groups
