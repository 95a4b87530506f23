"""SQLAlchemy engines: an encrypted file, or a PostgreSQL server."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from services.errors import VaultError
from services.i18n import QT_TRANSLATE_NOOP

# CVE-2026-11824 and the WAL-reset corruption bug are fixed from this version on.
OLDEST_SQLITE = (3, 53, 2)

# Order matters: the key first. With the default 2 MB cache each evicted page is decrypted
# again and encryption costs four to eight times; with 64 MB it is nearly free.
PRAGMAS = (
    "cache_size = -65536",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "busy_timeout = 5000",
    "checkpoint_fullfsync = ON",
)


def connect_cipher(path: Path, key: bytes, *, pragmas: tuple[str, ...] = PRAGMAS) -> Any:
    """Open an encrypted file with its raw 256-bit key; the one place that does.

    Raises:
        VaultError: The SQLite engine at hand has known corruption bugs.
    """
    from sqlcipher3 import dbapi2

    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le moteur de base de données ({version}) est trop ancien et peut abîmer les données."
            " Réinstallez Étrave avec ses dépendances.",
        )
        raise VaultError(message, version=dbapi2.sqlite_version)
    connection = dbapi2.connect(str(path), timeout=5, check_same_thread=False, isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()
    except BaseException:
        connection.close()
        raise
    return connection


def cipher_engine(path: Path, key: bytes, *, pragmas: tuple[str, ...] = PRAGMAS) -> Engine:
    """Return the engine of an encrypted file; the key never passes through a URL."""
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect_cipher(path, key, pragmas=pragmas),
        poolclass=QueuePool,
        hide_parameters=True,  # or names would end up in logs and crash reports
    )
    event.listen(engine, "begin", _begin)
    return engine


def server_engine(url: str, *, pooled: bool = True) -> Engine:
    """Return the engine of a PostgreSQL database."""
    return create_engine(
        url,
        hide_parameters=True,
        poolclass=QueuePool if pooled else NullPool,
        isolation_level="REPEATABLE READ",  # the same snapshot a read gets from SQLite
    )


def _begin(connection: Connection) -> None:
    # Left alone, sqlite3 opens no transaction before a SELECT nor before DDL: a report could
    # mix two states of the file. Reads never take the write lock, or one left open would
    # stop every writer.
    options = connection.get_execution_options()
    if options.get("isolation_level") == "AUTOCOMMIT":
        return  # a copy of the whole file is made outside of any transaction
    reading = options.get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
