"""The database: two ways in, ``read(actor)`` and ``write(actor)``, and no other."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from services import unit_of_work
from services.actor import Actor
from services.engines import cipher_engine, server_engine
from services.identifiers import IdGenerator

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the current instant, UTC."""
    return datetime.now(UTC)


class Database:
    """Hands out sessions; safe to share between threads, unlike the sessions themselves.

    Attributes:
        path: The encrypted file; None on a server.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        path: Path | None = None,
        clock: Clock = utc_now,
        ids: IdGenerator | None = None,
    ) -> None:
        self.engine = engine
        self.path = path
        self.clock = clock
        self.ids = ids or IdGenerator()
        self._readers = sessionmaker(engine.execution_options(**_reading(engine)))
        self._writers = sessionmaker(engine)
        unit_of_work.forbid_writes(self._readers)
        unit_of_work.record_writes(self._writers)
        # SQLite takes one writer at a time: our own threads queue here rather than failing
        # with "database is locked".
        self._turn: AbstractContextManager[object] = (
            threading.Lock() if path is not None else nullcontext()
        )

    @classmethod
    def open_file(cls, path: Path, key: bytes, *, clock: Clock = utc_now) -> "Database":
        """Open an encrypted file with its key."""
        return cls(cipher_engine(path, key), path=path, clock=clock)

    @classmethod
    def open_server(cls, url: str, *, clock: Clock = utc_now) -> "Database":
        """Open a PostgreSQL database."""
        return cls(server_engine(url), clock=clock)

    @contextmanager
    def read(self, actor: Actor) -> Iterator[Session]:
        """Open a session on a stable snapshot; writing in it is a bug."""
        with self._readers(info=self._info(actor)) as session:
            yield session

    @contextmanager
    def write(self, actor: Actor) -> Iterator[Session]:
        """Open a session committed on success and rolled back on any exception.

        What is changed, and by whom, is journaled in the same transaction.
        """
        with self._turn, self._writers(info=self._info(actor)) as session, session.begin():
            yield session

    def close(self) -> None:
        """Fold the write-ahead log into the file and release every connection."""
        if self.path is not None:
            try:
                with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as link:
                    link.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
            except DBAPIError:
                pass  # another process is reading: its own closing will do it
        self.engine.dispose()

    def _info(self, actor: Actor) -> dict[str, object]:
        return {"actor": actor, "ids": self.ids, "clock": self.clock}


def _reading(engine: Engine) -> dict[str, object]:
    if engine.dialect.name == "postgresql":
        return {"postgresql_readonly": True}
    return {"reading": True}
