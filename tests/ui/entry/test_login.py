"""Signing in: two fields, refusals that help, and the lock screen."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from services import vault
from services.database import utc_now
from services.settings import Settings
from tests.support.entry import (
    AGENCY,
    ENTER,
    PASSWORD,
    is_free,
    login_of,
    sign_in,
)
from ui.background import TaskRunner
from ui.entry.backoff import Countdown, wait_after
from ui.entry.flow import EntryFlow
from ui.entry.login_window import LoginWindow
from ui.theme.theme import current_theme


def refuse(qtbot: QtBot, window: LoginWindow) -> None:
    sign_in(qtbot, window, "pas le bon")
    qtbot.waitUntil(lambda: not window.form.open_button.is_busy())


def test_remembers_the_account_and_waits_for_the_password(window: LoginWindow) -> None:
    assert window.form.login.text() == "nadia"
    assert window.form.password.edit.hasFocus()


def test_asks_for_the_account_first_when_another_database_was_used(
    qtbot: QtBot, tasks: TaskRunner, path: Path
) -> None:
    flow = EntryFlow(path, Settings(database="/ailleurs/autre.db", login="karim"), tasks, utc_now)
    flow.start()

    window = login_of(qtbot, flow)

    assert window.form.login.text() == ""
    assert window.form.login.hasFocus()
    flow.close()


def test_opens_by_keyboard_and_hands_the_vault_over(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow
) -> None:
    with qtbot.waitSignal(flow.opened) as opening:
        sign_in(qtbot, window, PASSWORD)

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
        sign_in(qtbot, window, PASSWORD)

    held = not is_free(path)
    flow.close()

    assert held
    assert is_free(path)


def test_empties_the_password_once_the_database_is_open(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow
) -> None:
    password = window.form.password.edit
    with qtbot.waitSignal(flow.opened):
        sign_in(qtbot, window, PASSWORD)

    assert password.text() == ""
    assert not password.isUndoAvailable()


def test_says_that_it_is_opening_and_asks_once(qtbot: QtBot, window: LoginWindow) -> None:
    asked: list[str] = []
    window.unlock_requested.connect(lambda login, _password: asked.append(login))

    sign_in(qtbot, window, "pas le bon")
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
            sign_in(qtbot, window, PASSWORD)

    assert "pas le bon" not in caplog.text
    assert PASSWORD not in caplog.text


def test_a_closed_account_is_told_whom_to_see(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path
) -> None:
    opened = vault.unlock(path, "nadia", PASSWORD)
    with opened.database.write(opened.actor) as session:
        session.execute(text("UPDATE account SET is_active = 0"))
    opened.close()

    sign_in(qtbot, window, PASSWORD)

    qtbot.waitUntil(lambda: window.form.failure.text() != "")
    assert "Ce compte a été fermé" in window.form.failure.text()
    assert window.page() is window.form


def test_the_lock_screen_shows_the_agency_and_the_account_only(
    qtbot: QtBot, flow: EntryFlow, path: Path
) -> None:
    flow.lock(AGENCY.name, "nadia")

    window = login_of(qtbot, flow)
    words = [label.text() for label in window.findChildren(QWidget) if hasattr(label, "text")]
    assert AGENCY.name in words
    assert not any(path.name in str(word) for word in words)
    assert window.form.login.isReadOnly()
    assert window.form.password.edit.hasFocus()


def test_the_lock_screen_opens_again(qtbot: QtBot, flow: EntryFlow) -> None:
    flow.lock(AGENCY.name, "nadia")
    window = login_of(qtbot, flow)

    with qtbot.waitSignal(flow.opened) as opening:
        sign_in(qtbot, window, PASSWORD)

    assert opening.args is not None
    assert opening.args[0].actor.login == "nadia"


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
        right = window.form.open_button.mapTo(window, window.form.open_button.rect().topRight())
    finally:
        current_theme().use(text_size=1.0)

    assert grown == 2.0
    assert window.width() == 1280
    assert right.x() < 1280
