"""Collective events, reminders, absences read from a calendar, and the queue of the reception.

Revision: 0004
Follows: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables, and tell which events are enrolments."""
    op.create_table(
        "busy_slot",
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("ends_at", sa.Time(), nullable=True),
        sa.Column("uid", sa.String(length=255), nullable=False),
        sa.Column("recurrence", sa.String(length=32), nullable=False),
        sa.Column("title", sa.String(length=240), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_busy_slot_account_id_account"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy_slot")),
        sa.UniqueConstraint(
            "account_id", "uid", "recurrence", name=op.f("uq_busy_slot_account_id_uid_recurrence")
        ),
    )
    op.create_index(op.f("ix_busy_slot_account_id"), "busy_slot", ["account_id"])
    op.create_index(
        op.f("ix_busy_slot_account_id_starts_on"), "busy_slot", ["account_id", "starts_on"]
    )
    op.create_table(
        "group_event",
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("title", sa.String(length=240), nullable=False),
        sa.Column("occurred_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("duration_minutes", KEY, nullable=True),
        sa.Column("site_id", KEY, nullable=True),
        sa.Column("place", sa.String(length=240), nullable=True),
        sa.Column("seats", KEY, nullable=True),
        sa.Column("adviser_id", KEY, nullable=True),
        sa.Column("second_adviser_id", KEY, nullable=True),
        sa.Column("partner_id", KEY, nullable=True),
        sa.Column("series_id", KEY, nullable=True),
        sa.Column("is_cancelled", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["account.id"], name=op.f("fk_group_event_adviser_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_group_event_partner_id_partner")
        ),
        sa.ForeignKeyConstraint(
            ["second_adviser_id"],
            ["account.id"],
            name=op.f("fk_group_event_second_adviser_id_account"),
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["group_event.id"], name=op.f("fk_group_event_series_id_group_event")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_group_event_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_event")),
    )
    op.create_index(op.f("ix_group_event_adviser_id"), "group_event", ["adviser_id"])
    op.create_index(op.f("ix_group_event_occurred_on"), "group_event", ["occurred_on"])
    op.create_index(op.f("ix_group_event_partner_id"), "group_event", ["partner_id"])
    op.create_index(op.f("ix_group_event_second_adviser_id"), "group_event", ["second_adviser_id"])
    op.create_index(op.f("ix_group_event_series_id"), "group_event", ["series_id"])
    op.create_index(op.f("ix_group_event_site_id"), "group_event", ["site_id"])
    op.create_table(
        "reminder",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("event_id", KEY, nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=False),
        sa.Column("reminded_at", sa.Time(), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_reminder_event_id_event"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_reminder_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
    )
    op.create_index(op.f("ix_reminder_event_id"), "reminder", ["event_id"])
    op.create_index(op.f("ix_reminder_youth_id"), "reminder", ["youth_id"])
    op.create_table(
        "walk_in",
        sa.Column("youth_id", KEY, nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=False),
        sa.Column("arrived_at", sa.Time(), nullable=False),
        sa.Column("wish", sa.String(length=32), nullable=False),
        sa.Column("waits_for_id", KEY, nullable=True),
        sa.Column("event_id", KEY, nullable=True),
        sa.Column("site_id", KEY, nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("taken_by_id", KEY, nullable=True),
        sa.Column("ended_at", sa.Time(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_walk_in_event_id_event"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_walk_in_site_id_site")),
        sa.ForeignKeyConstraint(
            ["taken_by_id"], ["account.id"], name=op.f("fk_walk_in_taken_by_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["waits_for_id"], ["account.id"], name=op.f("fk_walk_in_waits_for_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_walk_in_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walk_in")),
    )
    op.create_index(op.f("ix_walk_in_arrived_on_state"), "walk_in", ["arrived_on", "state"])
    op.create_index(op.f("ix_walk_in_event_id"), "walk_in", ["event_id"])
    op.create_index(op.f("ix_walk_in_site_id"), "walk_in", ["site_id"])
    op.create_index(op.f("ix_walk_in_taken_by_id"), "walk_in", ["taken_by_id"])
    op.create_index(op.f("ix_walk_in_waits_for_id"), "walk_in", ["waits_for_id"])
    op.create_index(op.f("ix_walk_in_youth_id"), "walk_in", ["youth_id"])
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("group_event_id", KEY, nullable=True))
        batch_op.create_index(batch_op.f("ix_event_group_event_id"), ["group_event_id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_event_group_event_id_group_event"),
            "group_event",
            ["group_event_id"],
            ["id"],
        )


def downgrade() -> None:
    """Remove them."""
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_event_group_event_id_group_event"), type_="foreignkey"
        )
        batch_op.drop_index(batch_op.f("ix_event_group_event_id"))
        batch_op.drop_column("group_event_id")
    for table in ("walk_in", "reminder", "group_event", "busy_slot"):
        op.drop_table(table)
