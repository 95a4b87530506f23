"""Entry point called by Alembic; ``services.migration`` hands over an open connection.

That connection has foreign keys off (SQLite) and no transaction begun: everything here runs
in a single one, all of it or nothing.
"""

from alembic import context
from sqlalchemy import Connection

from migrations.rendering import render_item
from models.registry import METADATA


def run(connection: Connection) -> None:
    """Run the pending migrations in a single transaction."""
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        transactional_ddl=True,
        render_item=render_item,
    )
    with context.begin_transaction():
        context.run_migrations()
        _check_foreign_keys(connection)


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError(f"migration left a dangling reference: {tuple(broken)}")


run(context.config.attributes["connection"])
