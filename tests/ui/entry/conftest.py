"""A vault to sign in to, and the login in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.settings import Settings
from tests.support.entry import copy_vault, entry_flow, login_of, make_vault
from ui.background import TaskRunner
from ui.entry.flow import EntryFlow
from ui.entry.login_window import LoginWindow


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One real vault, copied by the tests."""
    path = tmp_path_factory.mktemp("vault") / "agence.db"
    make_vault(path)
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """A vault that a test may damage."""
    return copy_vault(made, tmp_path / made.name)


@pytest.fixture
def flow(qtbot: QtBot, tasks: TaskRunner, path: Path) -> Iterator[EntryFlow]:
    """The way into the vault, not started."""
    settings = Settings(database=str(path), login="nadia")
    with entry_flow(tasks, path, settings) as flow:
        yield flow


@pytest.fixture
def window(qtbot: QtBot, flow: EntryFlow) -> LoginWindow:
    """The login of the vault, shown."""
    flow.start()
    return login_of(qtbot, flow)
