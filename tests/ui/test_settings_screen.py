"""Settings: applied at once on the window, written for the agency by those who may."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services import agency_settings, objectives, vault
from services.accounts import Role, agency_of, list_sites
from services.actor import PROGRAM
from services.settings import Settings, ThemeChoice
from services.vault import AccountInput, AgencyInput, OpenVault, SiteInput, keyfile
from tests.support.screens import Journey
from tests.support.windows import activate, look
from tests.support.youths import REFERENCES
from ui.background import TaskRunner
from ui.context import DataBus, ScreenContext
from ui.screens.settings.loading import FRAMEWORK
from ui.screens.settings.screen import SettingsScreen
from ui.theme.theme import current_theme
from ui.translation import install

PASSWORD = "violon sept brouette hublot marmite"
NEXT = "cactus onze trottinette grenier phare"
AGENCY = AgencyInput("03300100", "Mission locale des Deux-Rives", (SiteInput("Talence"),))
TODAY = date(2026, 11, 23)
Start = Callable[..., SettingsScreen]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One real vault, copied by the tests."""
    path = tmp_path_factory.mktemp("vault") / "agence.db"
    account = AccountInput("nadia", "Nadia", "Berthier", frozenset(Role))
    opened, _code = vault.create(path, agency=AGENCY, account=account, password=PASSWORD)
    opened.close()
    return path


@pytest.fixture
def opened(made: Path, tmp_path: Path) -> Iterator[OpenVault]:
    path = Path(shutil.copy(made, tmp_path / made.name))
    shutil.copy(keyfile.path_for(made), keyfile.path_for(path))
    found = vault.unlock(path, "nadia", PASSWORD)
    yield found
    found.close()


@pytest.fixture
def journey() -> Journey:
    return Journey()


@pytest.fixture
def start(qtbot: QtBot, opened: OpenVault, tasks: TaskRunner, journey: Journey) -> Iterator[Start]:
    kept: list[SettingsScreen] = []  # a test may hold one of the cards only

    def show(*roles: Role) -> SettingsScreen:
        if roles:
            opened.actor = replace(opened.actor, roles=frozenset(roles))
        context = ScreenContext(
            opened, tasks, REFERENCES, DataBus(), journey, Settings(), lambda: TODAY
        )
        screen = SettingsScreen(context)
        qtbot.addWidget(screen)
        screen.resize(1440, 900)
        activate(qtbot, screen)
        screen.refresh()
        qtbot.waitUntil(tasks.is_idle)
        screen.focus_task()
        kept.append(screen)
        return screen

    with look():
        yield show


def chosen(screen: SettingsScreen) -> list[Settings]:
    found: list[Settings] = []
    screen.settings_changed.connect(found.append)
    return found


def press(qtbot: QtBot, holder: QWidget, text: str) -> None:
    button = next(one for one in holder.findChildren(QPushButton) if one.accessibleName() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def retype(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClicks(edit, text)


def test_colours_and_size_are_applied_at_once_and_told(start: Start, qtbot: QtBot) -> None:
    screen = start()
    told = chosen(screen)
    press(qtbot, screen.display.theme, "Sombre")
    press(qtbot, screen.display.text_size, "125\u00a0%")

    assert current_theme().is_dark
    assert current_theme().factor == 1.25
    assert (told[-1].theme, told[-1].text_size) == (ThemeChoice.DARK, 125)


def test_follows_the_size_chosen_by_the_keys(start: Start) -> None:
    screen = start()
    told = chosen(screen)
    current_theme().step_text_size(2)

    assert screen.display.text_size.value() == 150
    assert not told  # the window already knows


def test_the_arrows_change_the_colours(start: Start, qtbot: QtBot) -> None:
    screen = start()
    screen.display.theme.set_value(ThemeChoice.LIGHT.value)
    screen.display.theme.setFocus()
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Right)

    assert current_theme().scheme is ThemeChoice.DARK


def test_the_language_is_told(start: Start, qtbot: QtBot, qapp: object) -> None:
    screen = start()
    told = chosen(screen)
    try:
        press(qtbot, screen.display.language, "English")
        assert told[-1].language == "en"
        assert screen.display.language.value() == "en"
    finally:
        install(qapp, "fr")  # type: ignore[arg-type]


def test_the_idle_time_is_told_with_the_look_of_the_moment(start: Start) -> None:
    screen = start()
    told = chosen(screen)
    current_theme().step_text_size(1)
    screen.security.minutes.set_value(5)

    assert (told[-1].lock_minutes, told[-1].text_size) == (5, 125)


def test_changes_the_password_that_opens_the_file(
    start: Start, qtbot: QtBot, opened: OpenVault, journey: Journey
) -> None:
    security = start().security
    for edit, text in (
        (security.current.edit, PASSWORD),
        (security.new.first.edit, NEXT),
        (security.new.second.edit, NEXT),
    ):
        retype(qtbot, edit, text)
    qtbot.keyClick(security.new.second.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(journey.messages), timeout=10_000)

    assert journey.messages == ["Mot de passe changé."]
    assert not security.current.text()
    vault.unlock(opened.path, "nadia", NEXT).close()


def test_points_at_a_wrong_current_password_and_keeps_the_new_one(
    start: Start, qtbot: QtBot
) -> None:
    security = start().security
    retype(qtbot, security.current.edit, "autre chose")
    retype(qtbot, security.new.first.edit, NEXT)
    retype(qtbot, security.new.second.edit, NEXT)
    security.change.click()

    qtbot.waitUntil(lambda: bool(security.current.error()), timeout=10_000)
    assert security.new.text() == NEXT
    assert security.change.isEnabled()


def test_adds_an_account_that_can_sign_in(
    start: Start, qtbot: QtBot, opened: OpenVault, journey: Journey
) -> None:
    accounts = start().accounts
    qtbot.mouseClick(accounts.add, Qt.MouseButton.LeftButton)
    retype(qtbot, accounts.first_name, "Karim")
    retype(qtbot, accounts.last_name, "Ait-Ali")
    accounts.submit()
    assert accounts.fields()["roles"].error()
    accounts.roles.check_of(Role.EMPLOYER_OFFICER).click()
    retype(qtbot, accounts.password.first.edit, NEXT)
    retype(qtbot, accounts.password.second.edit, NEXT)
    accounts.submit()
    qtbot.waitUntil(lambda: bool(journey.messages), timeout=10_000)

    assert accounts.form.isHidden()
    with_login = vault.unlock(opened.path, "k.aitali", NEXT)
    assert with_login.actor.roles == {Role.EMPLOYER_OFFICER}
    with_login.close()


def test_opens_the_justice_domain_and_adds_a_site(
    start: Start, qtbot: QtBot, opened: OpenVault, tasks: TaskRunner
) -> None:
    agency = start().agency
    agency.justice.click()
    qtbot.mouseClick(agency.add, Qt.MouseButton.LeftButton)
    retype(qtbot, agency.site, "talence")
    agency.submit()
    qtbot.waitUntil(lambda: "déjà ce nom" in agency.fields()["site"].error())
    retype(qtbot, agency.site, "Pessac")
    agency.submit()
    qtbot.waitUntil(agency.form.isHidden)
    qtbot.waitUntil(tasks.is_idle)

    with opened.database.read(PROGRAM) as session:
        assert agency_of(session).justice_enabled
        assert [site.name for site in list_sites(session)] == ["Pessac", "Talence"]


def test_writes_the_figure_of_the_territory_with_its_source(
    start: Start, qtbot: QtBot, opened: OpenVault, journey: Journey
) -> None:
    steering = start(Role.DIRECTOR).steering
    retype(qtbot, steering.value, "4 210")
    steering.submit_figure()
    qtbot.waitUntil(lambda: bool(steering.fields()["source"].error()))
    assert steering.value.text() == "4 210"
    retype(qtbot, steering.source, "INSEE, recensement 2022")
    qtbot.keyClick(steering.source, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(journey.messages))

    with opened.database.read(PROGRAM) as session:
        (figure,) = agency_settings.list_territory(session)
    assert (figure.year, figure.value) == (2026, 4210)
    assert not steering.is_dirty()


def test_writes_the_targets_as_they_are_read_and_forgets_the_emptied_ones(
    start: Start, qtbot: QtBot, opened: OpenVault, journey: Journey
) -> None:
    steering = start(Role.DIRECTOR).steering
    first, second, *_others = steering.targets
    retype(qtbot, first.edit, "soixante")
    steering.submit_targets()
    assert first.edit.property("invalid") == "true"
    retype(qtbot, first.edit, "65,5")
    retype(qtbot, second.edit, "100")
    steering.submit_targets()
    qtbot.waitUntil(lambda: len(journey.messages) == 1)
    retype(qtbot, second.edit, "")
    steering.submit_targets()
    qtbot.waitUntil(lambda: len(journey.messages) == 2)

    with opened.database.read(PROGRAM) as session:
        assert objectives.state_targets(session, FRAMEWORK, 2026) == {"R1": 0.655}


def test_a_year_is_not_left_with_something_unsaved(
    start: Start, qtbot: QtBot, journey: Journey
) -> None:
    steering = start(Role.DIRECTOR).steering
    retype(qtbot, steering.value, "4210")
    steering.year.set_value(2025)

    assert steering.chosen_year() == 2026
    assert steering.value.text() == "4210"
    assert journey.messages


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (Role.ADVISER, set()),
        (Role.DIRECTOR, {"steering"}),
        (Role.ADMINISTRATOR, {"accounts", "agency"}),
    ],
)
def test_each_trade_sees_its_own_cards(start: Start, role: Role, shown: set[str]) -> None:
    screen = start(role)

    for name in ("accounts", "agency", "steering"):
        assert getattr(screen, name).isVisible() == (name in shown)
