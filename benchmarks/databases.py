"""Encrypted databases of plausible people, made once for each size and reused in the run."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import TracebackType

from sqlalchemy import select

from models.agency import Account, Role
from services import migration
from services.actor import PROGRAM, Actor
from services.database import Database
from services.demonstration.generator import generate
from services.demonstration.office import DIRECTOR_LOGIN

KEY = bytes(range(32))
SEED = 1
UNTIL = date(2026, 10, 31)
NOW = datetime.combine(UNTIL, time(18), tzinfo=UTC)


class Databases:
    """A temporary folder of databases; they go with it."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="etrave-bench-")

    def __enter__(self) -> "Databases":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._folder.cleanup()

    @contextmanager
    def opened(self, youths: int) -> Iterator[Database]:
        """Open the database of so many people, made now if it was not yet."""
        path = Path(self._folder.name) / f"{youths}.db"
        is_new = not path.exists()
        if is_new:
            migration.upgrade_file(path, KEY)
        database = Database.open_file(path, KEY, clock=lambda: NOW)
        try:
            if is_new:
                with database.write(PROGRAM) as session:
                    generate(session, youths=youths, seed=SEED, until=UNTIL)
            yield database
        finally:
            database.close()


def director(database: Database) -> Actor:
    """Return the account of the demonstration, with every role."""
    with database.read(PROGRAM) as session:
        found = session.scalars(select(Account.id).where(Account.login == DIRECTOR_LOGIN)).one()
    return Actor(found, DIRECTOR_LOGIN, frozenset(Role))
