"""Answers to the signals of the team; follow-up of the obligation to train of the 16-18.

Revision: 0006
Follows: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "signal_decision",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("signal", sa.String(length=32), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(length=240), nullable=False),
        sa.Column("holder_id", KEY, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_signal_decision_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["holder_id"],
            ["account.id"],
            name=op.f("fk_signal_decision_holder_id_account"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal_decision")),
    )
    op.create_index(op.f("ix_signal_decision_youth_id"), "signal_decision", ["youth_id"])
    op.create_index(op.f("ix_signal_decision_holder_id"), "signal_decision", ["holder_id"])
    op.create_index(
        op.f("ix_signal_decision_signal_review_on"), "signal_decision", ["signal", "review_on"]
    )
    op.create_table(
        "signal_override",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("signal", sa.String(length=32), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=240), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_signal_override_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal_override")),
    )
    op.create_index(op.f("ix_signal_override_youth_id"), "signal_override", ["youth_id"])
    op.create_table(
        "signal_notice",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("signal", sa.String(length=32), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("way", sa.String(length=32), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_signal_notice_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal_notice")),
    )
    op.create_index(op.f("ix_signal_notice_youth_id"), "signal_notice", ["youth_id"])
    op.create_table(
        "compulsory_follow_up",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("summoned_on", sa.Date(), nullable=True),
        sa.Column("representative_summoned_on", sa.Date(), nullable=True),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("met_by", sa.String(length=32), nullable=True),
        sa.Column("is_exempt", sa.Boolean(), nullable=True),
        sa.Column("exempt_on", sa.Date(), nullable=True),
        sa.Column("informed_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_compulsory_follow_up_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_compulsory_follow_up")),
    )
    op.create_index(op.f("ix_compulsory_follow_up_youth_id"), "compulsory_follow_up", ["youth_id"])
    op.create_index(op.f("ix_compulsory_follow_up_found_on"), "compulsory_follow_up", ["found_on"])


def downgrade() -> None:
    """Remove them."""
    for table in ("compulsory_follow_up", "signal_notice", "signal_override", "signal_decision"):
        op.drop_table(table)
