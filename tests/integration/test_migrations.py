"""Migrations build what the models describe, all of it or nothing."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from models.registry import METADATA
from services import migration
from services.database import Database
from services.engines import cipher_engine
from services.errors import DatabaseTooNewError
from tests.conftest import KEY


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
