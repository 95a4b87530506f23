"""Aids, funding projects, letters printed and the head they are printed under.

Revision: 0008
Follows: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "funding_project",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=240), nullable=False),
        sa.Column("funder", sa.String(length=240), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding_project")),
        sa.UniqueConstraint("code", name=op.f("uq_funding_project_code")),
    )
    op.create_table(
        "letterhead",
        sa.Column("site_id", KEY, nullable=True),
        sa.Column("address", sa.String(length=240), nullable=True),
        sa.Column("phone", sa.String(length=40), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("logo", sa.Text(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_letterhead_site_id_site"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letterhead")),
    )
    op.create_index(op.f("ix_letterhead_site_id"), "letterhead", ["site_id"], unique=False)
    op.create_table(
        "youth_project",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["funding_project.id"],
            name=op.f("fk_youth_project_project_id_funding_project"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_youth_project_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_youth_project")),
        sa.UniqueConstraint(
            "youth_id", "project_id", name=op.f("uq_youth_project_youth_id_project_id")
        ),
    )
    op.create_index(
        op.f("ix_youth_project_project_id"), "youth_project", ["project_id"], unique=False
    )
    op.create_index(op.f("ix_youth_project_youth_id"), "youth_project", ["youth_id"], unique=False)
    op.create_table(
        "aid",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("amount_cents", KEY, nullable=True),
        sa.Column("funder", sa.String(length=240), nullable=True),
        sa.Column("purpose", sa.String(length=240), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("requested_on", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("refusal", sa.String(length=32), nullable=True),
        sa.Column("pathway_id", KEY, nullable=True),
        sa.Column("project_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["pathway_id"],
            ["pathway.id"],
            name=op.f("fk_aid_pathway_id_pathway"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["funding_project.id"],
            name=op.f("fk_aid_project_id_funding_project"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_aid_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid")),
    )
    op.create_index(op.f("ix_aid_pathway_id"), "aid", ["pathway_id"], unique=False)
    op.create_index(op.f("ix_aid_project_id"), "aid", ["project_id"], unique=False)
    op.create_index(op.f("ix_aid_youth_id"), "aid", ["youth_id"], unique=False)
    op.create_index(
        op.f("ix_aid_youth_id_requested_on"), "aid", ["youth_id", "requested_on"], unique=False
    )
    op.create_table(
        "event_project",
        sa.Column("event_id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
            name=op.f("fk_event_project_event_id_event"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["funding_project.id"],
            name=op.f("fk_event_project_project_id_funding_project"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_project")),
        sa.UniqueConstraint(
            "event_id", "project_id", name=op.f("uq_event_project_event_id_project_id")
        ),
    )
    op.create_index(op.f("ix_event_project_event_id"), "event_project", ["event_id"], unique=False)
    op.create_index(
        op.f("ix_event_project_project_id"), "event_project", ["project_id"], unique=False
    )
    op.create_table(
        "letter",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("medium", sa.String(length=32), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("event_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_letter_event_id_event"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_letter_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
    )
    op.create_index(op.f("ix_letter_event_id"), "letter", ["event_id"], unique=False)
    op.create_index(op.f("ix_letter_youth_id"), "letter", ["youth_id"], unique=False)
    op.create_index(
        op.f("ix_letter_youth_id_made_on"), "letter", ["youth_id", "made_on"], unique=False
    )


def downgrade() -> None:
    """Remove them."""
    for table in (
        "letter",
        "event_project",
        "aid",
        "youth_project",
        "letterhead",
        "funding_project",
    ):
        op.drop_table(table)
