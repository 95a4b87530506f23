"""One database for a whole module, on each engine: what a test writes in it is undone."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from services.actor import Actor
from services.database import Database
from tests.conftest import KEY, NOW
from tests.support import servers


class _UndoError(Exception):
    """Ends a transaction without keeping anything."""


@contextmanager
def undone(database: Database, actor: Actor) -> Iterator[Session]:
    """Open a session that may write, and forget everything afterwards."""
    with suppress(_UndoError), database.write(actor) as session:
        yield session
        raise _UndoError


def shared(request: pytest.FixtureRequest, folder: pytest.TempPathFactory) -> Iterator[Database]:
    """Yield an empty database of the engine ``request`` is for."""
    with ExitStack() as stack:
        if request.param == "sqlcipher":
            empty: Path = request.getfixturevalue("migrated_file")
            path = Path(shutil.copy(empty, folder.mktemp("shared") / "shared.coffre"))
            opened = Database.open_file(path, KEY, clock=lambda: NOW)
        else:
            server = request.getfixturevalue("server")
            template = request.getfixturevalue("migrated_server")
            url = stack.enter_context(servers.database_url(server, template))
            opened = Database.open_server(url, clock=lambda: NOW)
        stack.callback(opened.close)
        yield opened
