"""Merges of two files of one person, and pairs that are not one person.

Revision: 0007
Follows: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
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
    )


def _to_youth(table: str, column: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_youth")
    return sa.ForeignKeyConstraint([column], ["youth.id"], name=name, ondelete="CASCADE")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "not_same_person",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("other_id", KEY, nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        *_record("not_same_person"),
        _to_youth("not_same_person", "youth_id"),
        _to_youth("not_same_person", "other_id"),
        sa.UniqueConstraint(
            "youth_id", "other_id", name=op.f("uq_not_same_person_youth_id_other_id")
        ),
    )
    op.create_table(
        "youth_merge",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("kept_id", KEY, nullable=False),
        sa.Column("set_aside_id", KEY, nullable=False),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("undone_by", KEY, nullable=True),
        *_record("youth_merge"),
        _to_youth("youth_merge", "youth_id"),
    )
    op.create_table(
        "merge_row",
        sa.Column("merge_id", KEY, nullable=False),
        sa.Column("position", KEY, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("entity", sa.String(length=64), nullable=False),
        sa.Column("entity_id", KEY, nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=True),
        *_record("merge_row"),
        sa.ForeignKeyConstraint(
            ["merge_id"],
            ["youth_merge.id"],
            name=op.f("fk_merge_row_merge_id_youth_merge"),
            ondelete="CASCADE",
        ),
    )
    for table, column in (
        ("not_same_person", "youth_id"),
        ("not_same_person", "other_id"),
        ("youth_merge", "youth_id"),
        ("youth_merge", "set_aside_id"),
        ("merge_row", "merge_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def downgrade() -> None:
    """Drop them."""
    for table in ("merge_row", "youth_merge", "not_same_person"):
        op.drop_table(table)
