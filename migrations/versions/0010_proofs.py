"""Documents seen; the day a file was closed.

Revision: 0010
Follows: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the table and add the column."""
    op.create_table(
        "proof_seen",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("label", sa.String(length=240), nullable=True),
        sa.Column("seen_by", KEY, nullable=True),
        sa.Column("situation_id", KEY, nullable=True),
        sa.Column("pathway_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.CheckConstraint(
            "valid_until >= seen_on", name=op.f("ck_proof_seen_valid_when_seen")
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_proof_seen_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["seen_by"], ["account.id"], name=op.f("fk_proof_seen_seen_by_account")
        ),
        sa.ForeignKeyConstraint(
            ["situation_id"], ["situation.id"],
            name=op.f("fk_proof_seen_situation_id_situation"), ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["pathway_id"], ["pathway.id"], name=op.f("fk_proof_seen_pathway_id_pathway"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proof_seen")),
    )  # fmt: skip
    for column in ("youth_id", "seen_by", "situation_id", "pathway_id"):
        op.create_index(op.f(f"ix_proof_seen_{column}"), "proof_seen", [column])
    op.add_column("youth", sa.Column("closed_on", sa.Date(), nullable=True))


def downgrade() -> None:
    """Remove them."""
    op.drop_column("youth", "closed_on")
    op.drop_table("proof_seen")
