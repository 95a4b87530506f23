"""The first run: from nothing to an encrypted database, by keyboard, losing no letter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.agency import Role
from services import accounts, vault
from services.errors import ValidationError
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.vault import keyfile
from tests.support.entry import (
    ENTER,
    PASSWORD,
    SPACE,
    TAB,
    choose_in_file_dialog,
    choose_password,
    describe_account,
    describe_agency,
    entry_flow,
    go_to_password,
    is_free,
    press,
    prove,
    setup_of,
    write,
)
from tests.support.windows import activate
from ui.background import TaskRunner
from ui.entry.flow import EntryFlow
from ui.entry.setup_window import SetupAnswers, SetupWindow
from ui.entry.step import Step


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner) -> Iterator[SetupWindow]:
    """The wizard, alone: nothing is created."""
    window = SetupWindow(tasks, ReferenceLists())
    activate(qtbot, window)
    yield window
    window.hide()
    window.deleteLater()


@pytest.fixture
def flow(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> Iterator[EntryFlow]:
    """The first run on a computer."""
    with entry_flow(tasks, tmp_path / "neuf" / "agence.db", Settings()) as flow:
        flow.start()
        yield flow


def test_a_newcomer_makes_a_database_by_keyboard_and_opens_it(
    qtbot: QtBot, flow: EntryFlow
) -> None:
    window = setup_of(qtbot, flow)
    go_to_password(qtbot)
    choose_password(qtbot)
    qtbot.waitUntil(lambda: window.step() is window.sheet)
    prove(qtbot, window, "-".join(window.sheet.cards.groups()))
    window.sheet.kept.setFocus()
    press(qtbot, SPACE, ENTER)

    with qtbot.waitSignal(flow.opened) as opening:
        press(qtbot, ENTER)

    assert opening.args is not None
    opened = opening.args[0]
    assert (opened.actor.login, opened.actor.roles) == ("n.berthier", {Role.ADMINISTRATOR})
    with opened.database.read(opened.actor) as session:
        agency, sites = accounts.agency_of(session), accounts.list_sites(session)
    assert (agency.code, agency.name) == ("03300100", "Mission locale des Deux-Rives")
    assert [(site.name, site.region) for site in sites] == [(agency.name, "FR")]
    assert not is_free(flow.path())
    assert flow.window() is None


def test_the_code_shown_opens_the_database(qtbot: QtBot, flow: EntryFlow) -> None:
    window = setup_of(qtbot, flow)
    go_to_password(qtbot)
    choose_password(qtbot)
    qtbot.waitUntil(lambda: window.step() is window.sheet)
    code = "-".join(window.sheet.cards.groups())

    flow.close()

    opened = vault.recover(flow.path(), code, "n.berthier", "grelot cinq tilleul rabot corniche")
    assert opened.display_name == "Nadia Berthier"
    opened.close()


def test_each_step_begins_in_its_first_field(qtbot: QtBot, window: SetupWindow) -> None:
    seen: list[tuple[Step, QWidget | None]] = []
    for step in (describe_agency, lambda bot: press(bot, ENTER), describe_account):
        seen.append((window.step(), QApplication.focusWidget()))
        step(qtbot)
    seen.append((window.step(), QApplication.focusWidget()))

    assert [step for step, _field in seen] == list(window.steps[:4])
    assert all(field is step.first_field() for step, field in seen)


def test_nothing_typed_is_lost_on_the_way_back(qtbot: QtBot, window: SetupWindow) -> None:
    go_to_password(qtbot)
    write(qtbot, "violon")
    before = window.answers()

    for _step in range(3):
        press(qtbot, Qt.Key.Key_Escape)
    at_start = window.step()
    for _step in range(3):
        press(qtbot, ENTER)

    assert at_start is window.agency
    assert window.step() is window.password
    assert window.answers() == before


def test_escape_on_the_first_step_stays(qtbot: QtBot, window: SetupWindow) -> None:
    write(qtbot, "Mission")

    press(qtbot, Qt.Key.Key_Escape)

    assert window.step() is window.agency
    assert window.agency.name.text() == "Mission"


def test_the_panel_tells_the_step(qtbot: QtBot, window: SetupWindow) -> None:
    describe_agency(qtbot)

    assert window.step_list.sentence() == "Étape 2 sur 6\u00a0: Sites"
    assert window.step_list.accessibleName() == window.step_list.sentence()


def test_every_stop_of_tab_has_a_name(qtbot: QtBot, window: SetupWindow) -> None:
    for go_on in (describe_agency, lambda bot: press(bot, ENTER), describe_account, None):
        first = QApplication.focusWidget()
        for _stop in range(20):
            focused = QApplication.focusWidget()
            assert focused is not None
            assert focused.accessibleName() or focused.property("text"), focused
            press(qtbot, TAB)
        assert first is not None
        first.setFocus()
        if go_on is not None:
            go_on(qtbot)


def test_the_strength_is_told_while_one_types(qtbot: QtBot, window: SetupWindow) -> None:
    go_to_password(qtbot)
    meter = window.password.password.meter

    write(qtbot, "deux rives")
    qtbot.waitUntil(lambda: meter.accessibleName() != "")
    weak = meter.accessibleName()
    write(qtbot, " violon sept brouette hublot")

    qtbot.waitUntil(lambda: meter.accessibleName() == "Bon mot de passe.")
    assert weak != "Bon mot de passe."


def test_the_names_just_given_do_not_make_a_good_password(
    qtbot: QtBot, window: SetupWindow
) -> None:
    go_to_password(qtbot)
    meter = window.password.password.meter

    write(qtbot, "MissionLocaleDeuxRives2026!Berthier")

    qtbot.waitUntil(lambda: meter.accessibleName() != "")
    assert meter.accessibleName().startswith("Évitez le nom de la structure")


def test_two_different_passwords_create_nothing(qtbot: QtBot, window: SetupWindow) -> None:
    go_to_password(qtbot)
    write(qtbot, PASSWORD)

    with qtbot.assertNotEmitted(window.create_requested):
        press(qtbot, ENTER)
    first = window.password.password.second.error()
    write(qtbot, "autre")
    with qtbot.assertNotEmitted(window.create_requested):
        press(qtbot, ENTER)

    assert first.startswith("Retapez-le ici")
    assert window.password.password.second.error().startswith("Les deux saisies diffèrent")


def test_a_weak_password_is_refused_under_its_field(qtbot: QtBot, flow: EntryFlow) -> None:
    window = setup_of(qtbot, flow)
    go_to_password(qtbot)

    choose_password(qtbot, "soleil")

    field = window.password.password.first
    qtbot.waitUntil(lambda: field.error() != "")
    assert field.edit.hasFocus()
    assert field.text() == "soleil"
    assert not flow.path().exists()
    assert is_free(flow.path())


@pytest.mark.parametrize(
    ("field", "position"), [("code", 0), ("site", 1), ("region", 1), ("login", 2), ("password", 3)]
)
def test_a_refusal_of_the_service_goes_back_to_its_step(
    qtbot: QtBot, window: SetupWindow, field: str, position: int
) -> None:
    go_to_password(qtbot)

    window.show_refusal(ValidationError(field, "Ceci ne convient pas."))

    assert window.step() is window.steps[position]
    described = [child.accessibleDescription() for child in window.step().findChildren(QWidget)]
    assert "Ceci ne convient pas." in described


def test_says_that_it_is_creating_and_stays_until_it_is_done(qtbot: QtBot, flow: EntryFlow) -> None:
    window = setup_of(qtbot, flow)
    go_to_password(qtbot)

    choose_password(qtbot)
    words = window.password.next.text().strip()
    window.close()
    press(qtbot, Qt.Key.Key_Escape)

    assert words == "Création de la base…"
    assert flow.window() is window
    qtbot.waitUntil(lambda: window.step() is window.sheet)
    assert window.password.password.text() == ""


def test_a_place_already_taken_is_told_and_another_can_be_chosen(
    qtbot: QtBot, flow: EntryFlow
) -> None:
    window = setup_of(qtbot, flow)
    go_to_password(qtbot)
    keyfile.path_for(flow.path()).parent.mkdir()
    keyfile.path_for(flow.path()).write_text("{}")

    choose_password(qtbot)

    failure = window.password.failure
    qtbot.waitUntil(lambda: failure.text() != "")
    assert "existe déjà" in failure.text()
    assert window.password.password.text() == PASSWORD
    elsewhere = flow.path().with_name("autre.db")
    choose_in_file_dialog(elsewhere)
    qtbot.mouseClick(failure.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.step() is window.sheet)
    assert elsewhere.exists()


def test_a_folder_that_cannot_be_made_is_told(
    qtbot: QtBot, tasks: TaskRunner, tmp_path: Path
) -> None:
    (tmp_path / "fichier").write_text("")
    with entry_flow(tasks, tmp_path / "fichier" / "agence.db", Settings()) as flow:
        flow.start()
        window = setup_of(qtbot, flow)
        go_to_password(qtbot)

        choose_password(qtbot)

        assert "Impossible d’écrire" in window.password.failure.text()


def test_closing_before_the_creation_creates_nothing(qtbot: QtBot, flow: EntryFlow) -> None:
    window = setup_of(qtbot, flow)
    describe_agency(qtbot)

    with qtbot.waitSignal(flow.cancelled):
        window.close()

    assert not flow.path().exists()


def test_answers_never_show_the_password(window: SetupWindow) -> None:
    window.password.password.first.edit.setText(PASSWORD)

    answers = window.answers()

    assert isinstance(answers, SetupAnswers)
    assert PASSWORD not in repr(answers)
