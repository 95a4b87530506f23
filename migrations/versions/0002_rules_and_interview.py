"""Rule texts of the agency; the notepad of a diagnostic; activity of actions; plans of exit.

Revision: 0002
Follows: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the table and add the columns."""
    op.create_table(
        "rule_text",
        sa.Column("file", sa.String(length=64), nullable=False),
        sa.Column("edition", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("origin", sa.String(length=32), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=240), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_text")),
        sa.UniqueConstraint("file", "digest", name=op.f("uq_rule_text_file_digest")),
    )
    op.add_column("diagnostic", sa.Column("notes", sa.Text(), nullable=True))
    op.add_column("action", sa.Column("activity", sa.String(length=32), nullable=True))
    op.add_column("action", sa.Column("declared_minutes", KEY, nullable=True))
    op.add_column("action", sa.Column("validated_minutes", KEY, nullable=True))
    op.add_column("pathway", sa.Column("other_code", sa.String(length=32), nullable=True))
    op.add_column("pathway", sa.Column("exit_plan", sa.String(length=240), nullable=True))


def downgrade() -> None:
    """Remove them."""
    for column in ("exit_plan", "other_code"):
        op.drop_column("pathway", column)
    for column in ("validated_minutes", "declared_minutes", "activity"):
        op.drop_column("action", column)
    op.drop_column("diagnostic", "notes")
    op.drop_table("rule_text")
