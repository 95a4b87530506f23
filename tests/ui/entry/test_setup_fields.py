"""The first three steps of the set-up: what may be typed, and what is said of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.agency import Role
from services.reference.lists import ReferenceLists
from tests.support.entry import ENTER, SPACE, describe_account, describe_agency, press, write
from tests.support.windows import activate
from ui.background import TaskRunner
from ui.entry.account_step import proposed_login
from ui.entry.setup_window import SetupWindow


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner) -> Iterator[SetupWindow]:
    """The wizard, alone: nothing is created."""
    window = SetupWindow(tasks, ReferenceLists())
    activate(qtbot, window)
    yield window
    window.hide()
    window.deleteLater()


@pytest.mark.parametrize(
    ("name", "code", "faulty"),
    [("", "03300100", "name"), ("Deux-Rives", "12", "code"), ("Deux-Rives", "0330é100", "code")],
)
def test_a_structure_that_cannot_be_saved_is_pointed_at(
    qtbot: QtBot, window: SetupWindow, name: str, code: str, faulty: str
) -> None:
    window.agency.name.setText(name)
    window.agency.code.setText(code)

    press(qtbot, ENTER)

    field = window.agency.fields()[faulty]
    assert window.step() is window.agency
    assert field.error()
    assert field.editor.hasFocus()


def test_a_code_typed_in_small_letters_with_spaces_is_put_right(window: SetupWindow) -> None:
    window.agency.code.setText(" 08213 s00 ")

    assert window.answers().agency.code == "08213S00"


def test_the_only_site_takes_the_name_of_the_structure_until_it_is_named(
    qtbot: QtBot, window: SetupWindow
) -> None:
    describe_agency(qtbot)
    proposed = window.answers().agency.sites[0].name
    window.sites.rows()[0].name.selectAll()
    write(qtbot, "Centre")
    press(qtbot, Qt.Key.Key_Escape, ENTER)

    assert proposed == "Mission locale des Deux-Rives"
    assert window.answers().agency.sites[0].name == "Centre"


def test_sites_are_added_and_removed(qtbot: QtBot, window: SetupWindow) -> None:
    describe_agency(qtbot)
    qtbot.mouseClick(window.sites.add, Qt.MouseButton.LeftButton)
    write(qtbot, "Antenne du port")
    qtbot.mouseClick(window.sites.add, Qt.MouseButton.LeftButton)
    write(qtbot, "Permanence")

    qtbot.mouseClick(window.sites.rows()[1].remove, Qt.MouseButton.LeftButton)

    assert [site.name for site in window.sites.sites()] == [
        "Mission locale des Deux-Rives",
        "Permanence",
    ]
    assert window.sites.rows()[1].name.hasFocus()


def test_the_last_site_cannot_be_removed(qtbot: QtBot, window: SetupWindow) -> None:
    describe_agency(qtbot)

    assert not window.sites.rows()[0].remove.isVisible()


def test_a_commune_is_found_as_one_types_and_sets_the_territory(
    qtbot: QtBot, window: SetupWindow
) -> None:
    describe_agency(qtbot)
    window.sites.rows()[0].commune.setFocus()

    write(qtbot, "97400")
    press(qtbot, ENTER)

    site = window.sites.sites()[0]
    assert (site.commune_code, site.region) == ("97411", "RE")
    assert window.step() is window.sites  # Enter chose, and did not go on


def test_a_commune_of_no_list_is_pointed_at(qtbot: QtBot, window: SetupWindow) -> None:
    describe_agency(qtbot)
    window.sites.rows()[0].commune.setFocus()

    write(qtbot, "xyzzy")
    press(qtbot, ENTER)

    assert window.step() is window.sites
    assert "n’est pas dans la liste" in window.sites.rows()[0].error()
    assert window.sites.rows()[0].commune.text() == "xyzzy"


def test_communes_are_not_asked_for_without_the_lists(qtbot: QtBot, tasks: TaskRunner) -> None:
    window = SetupWindow(tasks)
    activate(qtbot, window)

    describe_agency(qtbot)

    assert not window.sites.rows()[0].commune.isVisible()
    assert window.sites.check()
    window.hide()
    window.deleteLater()


@pytest.mark.parametrize(
    ("first_name", "last_name", "login"),
    [
        ("Nadia", "Berthier", "n.berthier"),
        ("Jean-Pierre", "de La Tour", "jp.delatour"),
        ("Éloïse", "N’Guessan", "e.nguessan"),
        ("", "Berthier", "berthier"),
        ("🙂", "", ""),
        ("A" * 80, "B" * 80, "a." + "b" * 58),
    ],
)
def test_a_login_is_made_of_the_names(first_name: str, last_name: str, login: str) -> None:
    assert proposed_login(first_name, last_name) == login


def test_a_login_that_was_chosen_is_kept(qtbot: QtBot, window: SetupWindow) -> None:
    describe_agency(qtbot)
    press(qtbot, ENTER)
    window.account.login.setFocus()
    write(qtbot, "nadia")

    window.account.first_name.setFocus()
    write(qtbot, "Nadia")

    assert window.account.login.text() == "nadia"


@pytest.mark.parametrize("missing", ["first_name", "last_name", "login"])
def test_what_is_missing_of_the_account_is_pointed_at(
    qtbot: QtBot, window: SetupWindow, missing: str
) -> None:
    describe_agency(qtbot)
    press(qtbot, ENTER)
    step = window.account
    for line in (step.first_name, step.last_name, step.login):
        line.setText("nadia")
    getattr(step, missing).setText("")

    press(qtbot, ENTER)

    assert window.step() is step
    assert step.fields()[missing].error()
    assert getattr(step, missing).hasFocus()


def test_somebody_must_be_able_to_create_the_other_accounts(
    qtbot: QtBot, window: SetupWindow
) -> None:
    describe_agency(qtbot)
    press(qtbot, ENTER)
    window.account.roles.check_of(Role.ADMINISTRATOR).setChecked(False)
    window.account.roles.check_of(Role.DIRECTOR).setChecked(True)

    describe_account(qtbot)
    refused = window.account.fields()["roles"].error()
    press(qtbot, SPACE)  # the box has the focus

    assert "personne ne pourrait créer les autres comptes" in refused
    assert window.answers().account.roles == {Role.ADMINISTRATOR, Role.DIRECTOR}
    assert window.account.fields()["roles"].error() == ""
