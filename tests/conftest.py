"""Fixtures shared by every test."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.background import TaskRunner

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from models.agency import Role
from services import database as databases
from services import migration
from services.actor import Actor
from services.database import Database
from tests.support import engines, servers

KEY = bytes(range(32))
NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
ENGINES = ("sqlcipher", "postgresql")
# An example takes as long as the machine is busy: the clock on the wall proves nothing.
settings.register_profile("etrave", deadline=None)
settings.load_profile("etrave")


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Share what is compiled between the databases of this process."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("cipher_engine", "server_engine"):
            patch.setattr(databases, name, engines.sharing(getattr(databases, name)))
        yield


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty encrypted database built by the migrations, copied by the tests."""
    path = tmp_path_factory.mktemp("database") / "empty.coffre"
    migration.upgrade_file(path, KEY)
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """One PostgreSQL server for this test process."""
    with servers.postgresql_server() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_server(server: str) -> Iterator[str]:
    """Name of a database built by the migrations, used as a template."""
    with servers.database_url(server) as url:
        migration.upgrade_server(url)
        yield url.rpartition("/")[2].partition("?")[0]


@pytest.fixture
def vault_file(migrated_file: Path, tmp_path: Path) -> Path:
    """A copy of the empty encrypted database, opened with ``KEY``."""
    return Path(shutil.copy(migrated_file, tmp_path / "test.coffre"))


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty database, once on each engine; its clock is stopped at ``NOW``."""
    with ExitStack() as stack:
        if request.param == "sqlcipher":
            path = request.getfixturevalue("vault_file")
            opened = Database.open_file(path, KEY, clock=lambda: NOW)
        else:
            server = request.getfixturevalue("server")
            template = request.getfixturevalue("migrated_server")
            url = stack.enter_context(servers.database_url(server, template))
            opened = Database.open_server(url, clock=lambda: NOW)
        stack.callback(opened.close)
        yield opened


@pytest.fixture
def vault(vault_file: Path) -> Iterator[Database]:
    """An empty encrypted database only, for what does not depend on the engine."""
    opened = Database.open_file(vault_file, KEY, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def qapp_cls() -> type[object]:
    """The application of the product, with its theme and fonts."""
    from ui.application import EtraveApplication

    return EtraveApplication


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "QtBot":
    """The bot of pytest-qt, more patient."""
    from tests.support.patience import PatientBot

    return PatientBot(request)


@pytest.fixture
def tasks(qapp: object) -> Iterator["TaskRunner"]:
    """A task runner; the test fails if a task is still running at the end."""
    from ui.background import TaskRunner

    runner = TaskRunner()
    yield runner
    assert runner.shutdown(), "a background task outlived its test"


@pytest.fixture
def adviser() -> Actor:
    return Actor(1, "nadia", frozenset({Role.ADVISER}))


@pytest.fixture
def officer() -> Actor:
    return Actor(2, "karim", frozenset({Role.EMPLOYER_OFFICER}))


@pytest.fixture
def director() -> Actor:
    return Actor(3, "helene", frozenset({Role.DIRECTOR}))


@pytest.fixture
def receptionist() -> Actor:
    return Actor(4, "luce", frozenset({Role.RECEPTION}))


@pytest.fixture
def administrator() -> Actor:
    return Actor(5, "marc", frozenset({Role.ADMINISTRATOR}))


@pytest.fixture
def everyone() -> Actor:
    """All roles at once, as in a small agency."""
    return Actor(6, "sam", frozenset(Role))
