"""Migrations build what the models describe, all of it or nothing."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Column, Engine, MetaData, Table, insert, select, text
from sqlalchemy.exc import DatabaseError

from models.registry import METADATA
from services import migration
from services.database import Database
from services.engines import cipher_engine, server_engine
from services.errors import DatabaseTooNewError
from tests.conftest import ENGINES, KEY
from tests.support import servers


def test_the_schema_matches_the_models(database: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []


def test_the_head_revision_is_the_one_the_program_expects() -> None:
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(migration.alembic_config())

    assert scripts.get_current_head() == migration.HEAD


@pytest.mark.vault
def test_an_up_to_date_file_is_left_alone(vault_file: Path) -> None:
    before = vault_file.read_bytes()

    assert migration.upgrade_file(vault_file, KEY) is None
    assert vault_file.read_bytes() == before


@pytest.mark.vault
def test_a_file_from_a_later_version_is_refused(vault_file: Path) -> None:
    engine = cipher_engine(vault_file, KEY)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()

    with pytest.raises(DatabaseTooNewError, match="plus récente"):
        migration.upgrade_file(vault_file, KEY)


@pytest.mark.vault
def test_a_migration_that_fails_halfway_leaves_the_file_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "migrations"
    shutil.copytree(migration.SCRIPTS, scripts)
    broken = next((scripts / "versions").glob("0001_*.py"))
    source = broken.read_text("utf-8")
    broken.write_text(
        source.replace("def downgrade", "    raise ValueError('halfway')\n\n\ndef downgrade")
    )
    monkeypatch.setattr(migration, "SCRIPTS", scripts)
    path = tmp_path / "new.coffre"

    with pytest.raises(ValueError, match="halfway"):
        migration.upgrade_file(path, KEY)

    engine = cipher_engine(path, KEY)
    with engine.connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master")).all()
    engine.dispose()
    assert tables == []


@pytest.fixture(params=ENGINES)
def first_version(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[Engine, Callable[[], object]]]:
    """A database of the first version, and what brings it up to date."""
    with ExitStack() as stack:
        upgrade: Callable[[], object]
        if request.param == "sqlcipher":
            path = tmp_path / "first.coffre"
            engine = cipher_engine(path, KEY, pragmas=("foreign_keys = OFF",))
            upgrade = partial(migration.upgrade_file, path, KEY)
        else:
            url = stack.enter_context(servers.database_url(request.getfixturevalue("server")))
            engine = server_engine(url, pooled=False)
            upgrade = partial(migration.upgrade_server, url)
        with engine.connect() as connection:
            command.upgrade(migration.alembic_config(connection), "0001")
        yield engine, upgrade
        engine.dispose()


def test_a_base_of_the_first_version_keeps_every_row(
    first_version: tuple[Engine, Callable[[], object]],
) -> None:
    """Rebuilding a table must not empty those that refer to it, nor forget a column."""
    engine, upgrade = first_version
    tables = MetaData()
    tables.reflect(engine)
    tables.remove(tables.tables["alembic_version"])
    with engine.begin() as connection:
        for table in tables.sorted_tables:
            connection.execute(insert(table), [a_row(table, key) for key in (1, 2)])
    before = rows_of(engine, tables)
    engine.dispose()

    upgrade()

    after = rows_of(engine, tables)
    assert {name: len(rows) for name, rows in before.items()} == dict.fromkeys(before, 2)
    assert after == before
    assert migration.check_revision(engine) == migration.HEAD


@pytest.mark.vault
def test_the_file_is_copied_as_it_was_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "first.coffre"
    engine = cipher_engine(path, KEY, pragmas=("foreign_keys = OFF",))
    with engine.connect() as connection:
        command.upgrade(migration.alembic_config(connection), "0001")
    engine.dispose()

    backup = migration.upgrade_file(path, KEY)

    assert backup == path.with_name("first.coffre.0001.bak")
    copy = cipher_engine(backup, KEY)
    assert migration.check_revision(copy) == "0001"
    copy.dispose()
    with pytest.raises(DatabaseError):
        check_with_another_key(backup)


def check_with_another_key(path: Path) -> None:
    engine = cipher_engine(path, bytes(32))
    try:
        migration.check_revision(engine)
    finally:
        engine.dispose()


def a_row(table: Table, key: int) -> dict[str, object]:
    """Return a row that fills every column in, and refers to the row of the same key."""
    return {column.name: a_value(column, key) for column in table.columns}


def a_value(column: Column[Any], key: int) -> object:
    kinds: dict[type[object], object] = {
        str: f"{column.name[:20]} {key}"[: getattr(column.type, "length", None)],
        int: key,
        bool: bool(key % 2),
        date: date(2026, 2, 27 + key % 2),
        datetime: datetime(2026, 2, 27, 9, key),  # noqa: DTZ001 - as the engines store it
        time: time(9, key),
        float: key / 2,
        bytes: bytes([key]),
    }
    return kinds[column.type.python_type]


def rows_of(engine: Engine, tables: MetaData) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table, in the columns it had."""
    with engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table))]
            for table in tables.sorted_tables
        }
