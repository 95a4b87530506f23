"""Files sent to another mission locale, and files that came from one.

Revision: 0011
Follows: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _record(table: str) -> tuple[sa.Column[object] | sa.Constraint, ...]:
    return (
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("token", name=op.f(f"uq_{table}_token")),
    )


def _to_youth(table: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_youth_id_youth")
    return sa.ForeignKeyConstraint(["youth_id"], ["youth.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "transfer",
        sa.Column("youth_id", KEY, nullable=True),
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.Column("to_code", sa.String(length=32), nullable=False),
        sa.Column("to_name", sa.String(length=240), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("receipt_key", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("erased_on", sa.Date(), nullable=True),
        *_record("transfer"),
        _to_youth("transfer", "SET NULL"),
    )
    op.create_table(
        "incoming_transfer",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.Column("from_code", sa.String(length=32), nullable=False),
        sa.Column("from_name", sa.String(length=240), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        *_record("incoming_transfer"),
        _to_youth("incoming_transfer", "CASCADE"),
    )
    for table in ("transfer", "incoming_transfer"):
        op.create_index(op.f(f"ix_{table}_youth_id"), table, ["youth_id"])


def downgrade() -> None:
    """Drop them."""
    for table in ("incoming_transfer", "transfer"):
        op.drop_table(table)
