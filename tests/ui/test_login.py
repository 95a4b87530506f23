"""Signing in: two fields, refusals that help, states of a file that does not open."""

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from models.agency import Role
from services import vault
from services.database import utc_now
from services.errors import VaultError
from services.settings import Settings
from services.vault import AccountInput, AgencyInput, OpenVault, keyfile
from ui.background import TaskRunner
from ui.entry.backoff import Countdown, wait_after
from ui.entry.flow import EntryFlow
from ui.entry.login_window import LoginWindow
from ui.entry.setup_window import SetupWindow
from ui.instance import InstanceLock
from ui.theme.theme import current_theme
from ui.widgets.focus_ring import FocusRing

PASSWORD = "violon sept brouette hublot marmite"
AGENCY = AgencyInput("03300100", "Mission locale des Deux-Rives")
ACCOUNT = AccountInput("nadia", "Nadia", "Berthier", frozenset({Role.ADMINISTRATOR}))
ENTER = Qt.Key.Key_Return


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One real vault, copied by the tests."""
    path = tmp_path_factory.mktemp("vault") / "agence.db"
    opened, _code = vault.create(path, agency=AGENCY, account=ACCOUNT, password=PASSWORD)
    opened.close()
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """A vault that a test may damage."""
    copied = Path(shutil.copy(made, tmp_path / made.name))
    shutil.copy(keyfile.path_for(made), keyfile.path_for(copied))
    return copied


@pytest.fixture
def settings(path: Path) -> Settings:
    return Settings(database=str(path), login="nadia")


@pytest.fixture
def flow(qtbot: QtBot, tasks: TaskRunner, path: Path, settings: Settings) -> Iterator[EntryFlow]:
    """The way in, not started; what it opens is closed at the end."""
    flow = EntryFlow(path, settings, tasks, utc_now)
    opened: list[OpenVault] = []
    flow.opened.connect(opened.append)
    yield flow
    flow.close()
    for found in opened:
        found.close()


@pytest.fixture
def window(qtbot: QtBot, flow: EntryFlow) -> LoginWindow:
    """The login of the vault, shown."""
    flow.start()
    return shown(qtbot, flow)


def shown(qtbot: QtBot, flow: EntryFlow) -> LoginWindow:
    window = flow.window()
    assert isinstance(window, LoginWindow)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def is_free(path: Path) -> bool:
    lock = InstanceLock(path)
    try:
        lock.take()
    except VaultError:
        return False
    lock.release()
    return True


def type_password(qtbot: QtBot, window: LoginWindow, password: str) -> None:
    qtbot.keyClicks(window.form.password.edit, password)
    qtbot.keyClick(window.form.password.edit, ENTER)


def refuse(qtbot: QtBot, window: LoginWindow) -> None:
    type_password(qtbot, window, "pas le bon")
    qtbot.waitUntil(lambda: not window.form.open_button.is_busy())


# Opening


def test_remembers_the_account_and_waits_for_the_password(window: LoginWindow) -> None:
    assert window.form.login.text() == "nadia"
    assert window.form.password.edit.hasFocus()


def test_asks_for_the_account_first_when_another_database_was_used(
    qtbot: QtBot, tasks: TaskRunner, path: Path
) -> None:
    flow = EntryFlow(path, Settings(database="/ailleurs/autre.db", login="karim"), tasks, utc_now)
    flow.start()

    window = shown(qtbot, flow)

    assert window.form.login.text() == ""
    assert window.form.login.hasFocus()
    flow.close()


def test_opens_by_keyboard_and_hands_the_vault_over(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow
) -> None:
    with qtbot.waitSignal(flow.opened) as opening:
        type_password(qtbot, window, PASSWORD)

    assert opening.args is not None
    opened = opening.args[0]
    assert (opened.actor.login, opened.agency_name) == ("nadia", AGENCY.name)
    assert flow.window() is None


def test_opens_by_mouse(qtbot: QtBot, flow: EntryFlow, window: LoginWindow) -> None:
    qtbot.keyClicks(window.form.password.edit, PASSWORD)

    with qtbot.waitSignal(flow.opened):
        qtbot.mouseClick(window.form.open_button, Qt.MouseButton.LeftButton)


def test_keeps_the_database_for_itself_until_closed(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path
) -> None:
    with qtbot.waitSignal(flow.opened):
        type_password(qtbot, window, PASSWORD)

    held = not is_free(path)
    flow.close()

    assert held
    assert is_free(path)


def test_empties_the_password_once_the_database_is_open(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow
) -> None:
    password = window.form.password.edit
    with qtbot.waitSignal(flow.opened):
        type_password(qtbot, window, PASSWORD)

    assert password.text() == ""
    assert not password.isUndoAvailable()


def test_says_that_it_is_opening_and_asks_once(qtbot: QtBot, window: LoginWindow) -> None:
    asked: list[str] = []
    window.unlock_requested.connect(lambda login, _password: asked.append(login))

    type_password(qtbot, window, "pas le bon")
    words = window.form.open_button.text().strip()
    qtbot.keyClick(window.form.password.edit, ENTER)
    qtbot.mouseClick(window.form.open_button, Qt.MouseButton.LeftButton)

    assert words == "Ouverture…"
    assert asked == ["nadia"]
    qtbot.waitUntil(lambda: not window.form.open_button.is_busy())
    assert window.form.open_button.text().strip() == "Ouvrir Étrave"


def test_points_at_the_field_that_is_empty(qtbot: QtBot, window: LoginWindow) -> None:
    qtbot.keyClick(window.form.password.edit, ENTER)
    without_password = window.form.password.error()
    window.form.login.clear()
    qtbot.keyClick(window.form.password.edit, ENTER)

    assert without_password == "Tapez votre mot de passe."
    assert window.form.login.accessibleDescription() == "Tapez votre identifiant."
    assert window.form.login.hasFocus()


# Refusals


def test_a_refusal_names_the_account_and_keeps_what_was_typed(
    qtbot: QtBot, window: LoginWindow
) -> None:
    refuse(qtbot, window)

    assert "«\u00a0nadia\u00a0»" in window.form.password.error()
    assert window.form.password.text() == "pas le bon"
    assert window.form.password.edit.selectedText() == "pas le bon"  # typing again replaces it
    assert window.form.open_button.isEnabled()


def test_an_unknown_account_is_refused_in_the_same_words(qtbot: QtBot, window: LoginWindow) -> None:
    refuse(qtbot, window)
    known = window.form.password.error()
    window.form.login.setText("personne")
    refuse(qtbot, window)

    assert window.form.password.error() == known.replace("nadia", "personne")


def test_a_refusal_says_that_the_capitals_are_locked(qtbot: QtBot, window: LoginWindow) -> None:
    typed = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A"
    )  # a capital without Shift
    QApplication.sendEvent(window.form.password.edit, typed)
    note = window.form.password.edit.accessibleDescription()

    window.form.refuse()

    assert note == "Verr. Maj est activée"
    assert "Verr. Maj est activée" in window.form.password.error()


@pytest.mark.parametrize(
    ("refusals", "seconds"), [(0, 0), (1, 0), (2, 0), (3, 4), (4, 8), (5, 16), (7, 60), (99, 60)]
)
def test_the_wait_grows_from_the_third_refusal(refusals: int, seconds: int) -> None:
    assert wait_after(refusals) == seconds


def test_the_third_refusal_closes_the_button_for_a_while(
    qtbot: QtBot, window: LoginWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Countdown, "SECOND_MS", 5)
    button, asked = window.form.open_button, []
    said: list[str] = []
    window.form.password.edit.setText("pas le bon")
    window.form._countdown.ticked.connect(lambda _left: said.append(button.text().strip()))

    for _time in range(3):
        window.form.refuse()
    is_open = button.isEnabled()
    window.unlock_requested.connect(lambda *_typed: asked.append(1))
    qtbot.keyClick(window.form.password.edit, ENTER)

    assert (is_open, asked) == (False, [])
    qtbot.waitUntil(button.isEnabled)
    assert said == [f"Nouvel essai dans {left}\u00a0s" for left in (4, 3, 2, 1)]
    assert button.text().strip() == "Ouvrir Étrave"
    assert window.form.password.text() == "pas le bon"


def test_a_password_is_never_logged(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        refuse(qtbot, window)
        with qtbot.waitSignal(flow.opened):
            type_password(qtbot, window, PASSWORD)

    assert "pas le bon" not in caplog.text
    assert PASSWORD not in caplog.text


def test_a_closed_account_is_told_whom_to_see(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path
) -> None:
    opened = vault.unlock(path, "nadia", PASSWORD)
    with opened.database.write(opened.actor) as session:
        session.execute(text("UPDATE account SET is_active = 0"))
    opened.close()

    type_password(qtbot, window, PASSWORD)

    qtbot.waitUntil(lambda: window.form.failure.text() != "")
    assert "Ce compte a été fermé" in window.form.failure.text()
    assert window.page() is window.form


# Files that do not open


def remove_database(path: Path) -> None:
    path.unlink()


def empty_database(path: Path) -> None:
    path.write_bytes(b"")


def remove_keys(path: Path) -> None:
    keyfile.path_for(path).unlink()


def break_keys(path: Path) -> None:
    keyfile.path_for(path).write_text("{")


def age_program(path: Path) -> None:
    content = json.loads(keyfile.path_for(path).read_text("utf-8"))
    keyfile.path_for(path).write_text(json.dumps(content | {"format": 99}))


@pytest.mark.parametrize(
    ("damage", "sentence", "button"),
    [
        (remove_database, "introuvable", "Ouvrir une autre base…"),
        (empty_database, "vide (0 octet)", "Ouvrir une autre base…"),
        (remove_keys, "manque à côté de la base", "Réessayer"),
        (break_keys, "illisible ou abîmé", "Réessayer"),
        (age_program, "version plus récente", "Fermer Étrave"),
    ],
)
def test_a_file_that_cannot_open_is_explained_with_the_button_that_helps(
    qtbot: QtBot,
    flow: EntryFlow,
    path: Path,
    damage: Callable[[Path], None],
    sentence: str,
    button: str,
) -> None:
    damage(path)

    flow.start()

    window = shown(qtbot, flow)
    assert window.page() is window.problem
    assert sentence in window.problem.sentence()
    assert window.problem.button.text() == button
    assert window.problem.button.hasFocus()


def test_says_that_another_window_holds_the_database_then_opens_it_once_free(
    qtbot: QtBot, flow: EntryFlow, path: Path
) -> None:
    other = InstanceLock(path)
    other.take()
    flow.start()
    window = shown(qtbot, flow)
    refused = window.problem.title()

    other.release()
    qtbot.keyClick(window.problem.button, ENTER)

    assert refused == "La base est déjà ouverte"
    assert window.page() is window.form
    assert window.form.password.edit.hasFocus()


def test_files_changed_since_the_window_opened_are_noticed(
    qtbot: QtBot, window: LoginWindow, path: Path
) -> None:
    remove_keys(path)

    type_password(qtbot, window, PASSWORD)

    assert window.page() is window.problem


def test_a_later_version_of_the_database_asks_for_an_update(
    qtbot: QtBot, window: LoginWindow, path: Path
) -> None:
    opened = vault.unlock(path, "nadia", PASSWORD)
    with opened.database.write(opened.actor) as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()

    type_password(qtbot, window, PASSWORD)

    qtbot.waitUntil(lambda: window.page() is window.problem)
    assert window.problem.title() == "Étrave est à mettre à jour"


# Leaving


def test_closing_the_window_frees_the_database(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path
) -> None:
    with qtbot.waitSignal(flow.cancelled):
        window.close()

    assert flow.window() is None
    assert is_free(path)


def test_closing_while_it_opens_opens_nothing(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, tasks: TaskRunner, path: Path
) -> None:
    type_password(qtbot, window, PASSWORD)

    with qtbot.assertNotEmitted(flow.opened, wait=50):
        window.close()
        assert tasks.shutdown()
    assert is_free(path)


def choose_in_file_dialog(path: Path) -> None:
    """Choose a file as soon as the dialog is there."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, choose)
            return
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        dialog.accept()

    QTimer.singleShot(20, choose)


@pytest.mark.parametrize("chosen", ["autre.db", "autre.db.coffre.json"])
def test_opens_another_database_by_either_of_its_files(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path, chosen: str
) -> None:
    other = Path(shutil.copy(path, path.with_name("autre.db")))
    shutil.copy(keyfile.path_for(path), keyfile.path_for(other))
    choose_in_file_dialog(path.with_name(chosen))

    window.other_requested.emit()

    assert flow.path() == other
    assert shown(qtbot, flow).form.login.hasFocus()  # the account remembered is another file's
    assert is_free(path)


def test_creates_another_database_beside_and_comes_back(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path
) -> None:
    choose_in_file_dialog(path.with_name("nouvelle.db"))
    window.new_requested.emit()
    setup = flow.window()
    assert isinstance(setup, SetupWindow)
    assert flow.path().name == "nouvelle.db"

    qtbot.mouseClick(setup.agency.back, Qt.MouseButton.LeftButton)

    assert shown(qtbot, flow).form.password.edit.hasFocus()
    assert flow.path() == path


def test_never_creates_over_a_file(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path
) -> None:
    flow.create(path)

    assert flow.window() is window
    assert "ne sera pas remplacé" in window.form.failure.text()


# Lock


def test_the_lock_screen_shows_the_agency_and_the_account_only(
    qtbot: QtBot, flow: EntryFlow, path: Path
) -> None:
    flow.lock(AGENCY.name, "nadia")

    window = shown(qtbot, flow)
    words = [label.text() for label in window.findChildren(QWidget) if hasattr(label, "text")]
    assert AGENCY.name in words
    assert not any(path.name in str(word) for word in words)
    assert window.form.login.isReadOnly()
    assert window.form.password.edit.hasFocus()


def test_the_lock_screen_opens_again(qtbot: QtBot, flow: EntryFlow) -> None:
    flow.lock(AGENCY.name, "nadia")
    window = shown(qtbot, flow)

    with qtbot.waitSignal(flow.opened) as opening:
        type_password(qtbot, window, PASSWORD)

    assert opening.args is not None
    assert opening.args[0].actor.login == "nadia"


# Keyboard and size


def test_every_stop_of_tab_has_a_name_in_reading_order(window: LoginWindow, qtbot: QtBot) -> None:
    names = []
    for _stop in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    start = names.index("Identifiant")
    assert names[start : start + 6] == [
        "Identifiant",
        "Mot de passe",
        "Afficher le mot de passe",
        "Ouvrir Étrave",
        "J’ai perdu mon mot de passe",
        "Ouvrir une autre base…",
    ]
    assert "" not in names


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, window: LoginWindow) -> None:
    window.form.lost_button.setFocus()

    qtbot.keyClick(window.form.lost_button, ENTER)

    assert window.is_recovering()


def test_the_text_grows_by_keyboard_and_nothing_is_out_of_reach(
    qtbot: QtBot, window: LoginWindow
) -> None:
    window.resize(1280, 720)
    try:
        for _step in range(3):
            qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        grown = current_theme().factor
        window.form.refuse()
        qtbot.waitUntil(lambda: window.findChild(FocusRing) is not None)
        right = window.form.open_button.mapTo(window, window.form.open_button.rect().topRight())
    finally:
        current_theme().use(text_size=1.0)

    assert grown == 2.0
    assert window.width() == 1280
    assert right.x() < 1280
