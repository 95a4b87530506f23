"""Answers to breaks, cover of a caseload, lines carried over to I-MILO.

Revision: 0009
Follows: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _create(
        "break_answer",
        ("youth_id", "account_id"),
        _key("youth_id", "break_answer", "youth", required=True),
        sa.Column("rule_code", sa.String(length=32), nullable=False),
        sa.Column("cause_key", sa.String(length=120), nullable=False),
        sa.Column("act_id", KEY, nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=240), nullable=True),
        sa.Column("made_id", KEY, nullable=True),
        sa.Column("contact_before", sa.Date(), nullable=True),
        _key("account_id", "break_answer", "account"),
    )
    _index("break_answer", "youth_id", "rule_code", "cause_key")
    _create(
        "coverage",
        ("account_id", "colleague_id", "youth_id"),
        _key("account_id", "coverage", "account", required=True),
        _key("colleague_id", "coverage", "account", required=True),
        _key("youth_id", "coverage", "youth"),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_coverage_ends_after_start")),
        sa.CheckConstraint("colleague_id <> account_id", name=op.f("ck_coverage_another_account")),
    )
    _create(
        "carry_over",
        ("youth_id", "account_id"),
        _key("youth_id", "carry_over", "youth", required=True),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("entity_id", KEY, nullable=False),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("record_version", KEY, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=False),
        _key("account_id", "carry_over", "account"),
    )
    _index("carry_over", "entity", "entity_id", "record_version")


def downgrade() -> None:
    """Remove them."""
    for table in ("carry_over", "coverage", "break_answer"):
        op.drop_table(table)


def _create(table: str, indexed: tuple[str, ...], *parts: sa.schema.SchemaItem) -> None:
    op.create_table(
        table,
        *parts,
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    for column in indexed:
        _index(table, column)


def _key(column: str, table: str, target: str, *, required: bool = False) -> sa.Column[int]:
    reference = sa.ForeignKey(
        f"{target}.id",
        name=op.f(f"fk_{table}_{column}_{target}"),
        ondelete="CASCADE" if target == "youth" else None,
    )
    return sa.Column(column, KEY, reference, nullable=not required)


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns), unique=False)
