"""Databases that do not open, are held by somebody else, or are not the right one."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from services import vault
from services.vault import keyfile
from tests.support.entry import (
    ENTER,
    PASSWORD,
    choose_in_file_dialog,
    copy_vault,
    is_free,
    login_of,
    sign_in,
)
from ui.background import TaskRunner
from ui.entry.flow import EntryFlow
from ui.entry.login_window import LoginWindow
from ui.entry.setup_window import SetupWindow
from ui.instance import InstanceLock


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

    window = login_of(qtbot, flow)
    assert window.page() is window.problem
    assert sentence in window.problem.lead()
    assert window.problem.button.text() == button
    assert window.problem.button.hasFocus()


def test_says_that_another_window_holds_the_database_then_opens_it_once_free(
    qtbot: QtBot, flow: EntryFlow, path: Path
) -> None:
    other = InstanceLock(path)
    other.take()
    flow.start()
    window = login_of(qtbot, flow)
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

    sign_in(qtbot, window, PASSWORD)

    assert window.page() is window.problem


def test_a_later_version_of_the_database_asks_for_an_update(
    qtbot: QtBot, window: LoginWindow, path: Path
) -> None:
    opened = vault.unlock(path, "nadia", PASSWORD)
    with opened.database.write(opened.actor) as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()

    sign_in(qtbot, window, PASSWORD)

    qtbot.waitUntil(lambda: window.page() is window.problem)
    assert window.problem.title() == "Étrave est à mettre à jour"


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
    sign_in(qtbot, window, PASSWORD)

    with qtbot.assertNotEmitted(flow.opened, wait=50):
        window.close()
        assert tasks.shutdown()
    assert is_free(path)


@pytest.mark.parametrize("chosen", ["autre.db", "autre.db.coffre.json"])
def test_opens_another_database_by_either_of_its_files(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path, chosen: str
) -> None:
    other = copy_vault(path, path.with_name("autre.db"))
    choose_in_file_dialog(path.with_name(chosen))

    window.other_requested.emit()

    assert flow.path() == other
    assert login_of(qtbot, flow).form.login.hasFocus()  # the account remembered is another file's
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

    assert login_of(qtbot, flow).form.password.edit.hasFocus()
    assert flow.path() == path


def test_never_creates_over_a_file(
    qtbot: QtBot, flow: EntryFlow, window: LoginWindow, path: Path
) -> None:
    flow.create(path)

    assert flow.window() is window
    assert "ne sera pas remplacé" in window.form.failure.text()
