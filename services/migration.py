"""Bring a database up to the schema this version expects.

Alembic is imported only when there is something to do: it costs a quarter of a second.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from services.engines import PRAGMAS, cipher_engine, server_engine
from services.errors import DatabaseTooNewError
from services.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from alembic.config import Config

SCRIPTS = Path(__file__).resolve().parent.parent / "migrations"
HEAD = "0011"  # revision of the models; a test compares it with the scripts

# A batch operation drops the old table. With foreign keys enforced, SQLite would first delete
# its rows and cascade to every table referring to it.
_MIGRATION_PRAGMAS = tuple(
    "foreign_keys = OFF" if pragma.startswith("foreign_keys") else pragma for pragma in PRAGMAS
)


def upgrade_file(path: Path, key: bytes) -> Path | None:
    """Apply the pending migrations to an encrypted file.

    Returns:
        The encrypted copy made beforehand, None when the file was new or up to date.

    Raises:
        DatabaseTooNewError: The file comes from a later version.
    """
    engine = cipher_engine(path, key, pragmas=_MIGRATION_PRAGMAS)
    try:
        revision = check_revision(engine)
        if revision == HEAD:
            return None
        backup = None if revision is None else _back_up(engine, path, revision)
        _upgrade(engine)
    finally:
        engine.dispose()
    return backup


def upgrade_server(url: str) -> None:
    """Apply the pending migrations to a PostgreSQL database.

    Raises:
        DatabaseTooNewError: The database comes from a later version.
    """
    engine = server_engine(url, pooled=False)
    try:
        if check_revision(engine) != HEAD:
            _upgrade(engine)
    finally:
        engine.dispose()


def check_revision(engine: Engine) -> str | None:
    """Return the revision of a database, None when it has no table yet.

    Raises:
        DatabaseTooNewError: The revision is not one of this version's.
    """
    with engine.connect().execution_options(reading=True) as connection:
        revision = _stored_revision(connection)
    if revision is not None and not list((SCRIPTS / "versions").glob(f"{revision}_*.py")):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette base a été enregistrée par une version plus récente d’Étrave."
            " Installez la dernière version, puis rouvrez-la.",
        )
        raise DatabaseTooNewError(message)
    return revision


def _stored_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _upgrade(engine: Engine) -> None:
    from alembic import command

    with engine.connect() as connection:
        command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection | None = None) -> Config:
    """Build the Alembic configuration in memory; there is no alembic.ini to ship."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _back_up(engine: Engine, path: Path, revision: str) -> Path:
    backup = path.with_name(f"{path.name}.{revision}.bak")
    partial = backup.with_name(f"{backup.name}.part")
    partial.unlink(missing_ok=True)
    with engine.connect().execution_options(
        isolation_level="AUTOCOMMIT", reading=True
    ) as connection:
        connection.execute(text("VACUUM INTO :target"), {"target": str(partial)})
    partial.replace(backup)
    return backup
