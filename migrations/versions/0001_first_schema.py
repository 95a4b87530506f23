"""Every table of the first version.

Revision: 0001
Follows: None
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FOLDED = sa.String(240).with_variant(sa.String(240, collation="C"), "postgresql")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "agency",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=240), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.Column("justice_enabled", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
    )
    op.create_table(
        "closing",
        sa.Column("framework", sa.String(length=32), nullable=False),
        sa.Column("framework_version", sa.String(length=32), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("extracted_on", sa.Date(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("previous_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["previous_id"], ["closing.id"], name=op.f("fk_closing_previous_id_closing")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing")),
        sa.UniqueConstraint(
            "framework",
            "month",
            "extracted_on",
            name=op.f("uq_closing_framework_month_extracted_on"),
        ),
    )
    op.create_table(
        "export_grant",
        sa.Column("first_account_id", KEY, nullable=False),
        sa.Column("second_account_id", KEY, nullable=True),
        sa.Column("used_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_grant")),
    )
    op.create_table(
        "framework",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("edition", KEY, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_framework")),
        sa.UniqueConstraint("code", "edition", name=op.f("uq_framework_code_edition")),
    )
    op.create_table(
        "journal_entry",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("occurred_at", sa.DateTime(), nullable=False),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("entity_id", KEY, nullable=True),
        sa.Column("youth_id", KEY, nullable=True),
        sa.Column("reason", sa.String(length=240), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_entry")),
    )
    with op.batch_alter_table("journal_entry", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_journal_entry_account_id_action_youth_id_occurred_at"),
            ["account_id", "action", "youth_id", "occurred_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_journal_entry_youth_id_occurred_at"),
            ["youth_id", "occurred_at"],
            unique=False,
        )

    op.create_table(
        "objective",
        sa.Column("framework", sa.String(length=32), nullable=False),
        sa.Column("indicator", sa.String(length=32), nullable=False),
        sa.Column("year", KEY, nullable=False),
        sa.Column("funder", sa.String(length=32), nullable=False),
        sa.Column("target", sa.Float(), nullable=False),
        sa.Column("source", sa.String(length=240), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objective")),
        sa.UniqueConstraint(
            "framework",
            "indicator",
            "year",
            "funder",
            name=op.f("uq_objective_framework_indicator_year_funder"),
        ),
    )
    op.create_table(
        "partner",
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=240), nullable=False),
        sa.Column("commune_code", sa.String(length=5), nullable=True),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner")),
    )
    op.create_table(
        "peer_figure",
        sa.Column("indicator", sa.String(length=32), nullable=False),
        sa.Column("klass", sa.String(length=120), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("territory", sa.String(length=120), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("target", sa.Float(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peer_figure")),
        sa.UniqueConstraint(
            "indicator",
            "klass",
            "period",
            "territory",
            name=op.f("uq_peer_figure_indicator_klass_period_territory"),
        ),
    )
    with op.batch_alter_table("peer_figure", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_peer_figure_indicator_period"), ["indicator", "period"], unique=False
        )

    op.create_table(
        "release",
        sa.Column("catalogue", sa.String(length=32), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("recipient", sa.String(length=240), nullable=False),
        sa.Column("manifest", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release")),
    )
    op.create_table(
        "site",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("region", sa.String(length=32), nullable=False),
        sa.Column("commune_code", sa.String(length=5), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    op.create_table(
        "territory_figure",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("year", KEY, nullable=False),
        sa.Column("value", KEY, nullable=False),
        sa.Column("source", sa.String(length=240), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_territory_figure")),
        sa.UniqueConstraint("code", "year", name=op.f("uq_territory_figure_code_year")),
    )
    op.create_table(
        "account",
        sa.Column("login", sa.String(length=120), nullable=False),
        sa.Column("first_name", sa.String(length=120), nullable=False),
        sa.Column("last_name", sa.String(length=120), nullable=False),
        sa.Column("site_id", KEY, nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_account_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("login", name=op.f("uq_account_login")),
    )
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_account_site_id"), ["site_id"], unique=False)

    op.create_table(
        "account_role",
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_account_role_account_id_account"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_role")),
        sa.UniqueConstraint("account_id", "role", name=op.f("uq_account_role_account_id_role")),
    )
    with op.batch_alter_table("account_role", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_account_role_account_id"), ["account_id"], unique=False
        )

    op.create_table(
        "employer",
        sa.Column("siret", sa.String(length=14), nullable=True),
        sa.Column("name", sa.String(length=240), nullable=False),
        sa.Column("usual_name", sa.String(length=240), nullable=True),
        sa.Column("search_key", FOLDED, nullable=False),
        sa.Column("naf_code", sa.String(length=6), nullable=True),
        sa.Column("headcount", sa.String(length=32), nullable=True),
        sa.Column("idcc", sa.String(length=4), nullable=True),
        sa.Column("commune_code", sa.String(length=5), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("owner_id", KEY, nullable=True),
        sa.Column("came_from_id", KEY, nullable=True),
        sa.Column("welcomes_disabled_workers", sa.Boolean(), nullable=False),
        sa.Column("max_contacts_per_month", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["came_from_id"], ["partner.id"], name=op.f("fk_employer_came_from_id_partner")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_employer_owner_id_account")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer")),
        sa.UniqueConstraint("siret", name=op.f("uq_employer_siret")),
    )
    with op.batch_alter_table("employer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_employer_came_from_id"), ["came_from_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_employer_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_employer_search_key"), ["search_key"], unique=False)
        batch_op.create_index(batch_op.f("ix_employer_status"), ["status"], unique=False)

    op.create_table(
        "youth",
        sa.Column("file_number", sa.String(length=20), nullable=True),
        sa.Column("last_name", sa.String(length=120), nullable=False),
        sa.Column("birth_name", sa.String(length=120), nullable=True),
        sa.Column("first_name", sa.String(length=120), nullable=False),
        sa.Column("search_key", FOLDED, nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("sex", sa.String(length=32), nullable=False),
        sa.Column("commune_code", sa.String(length=5), nullable=True),
        sa.Column("qpv_code", sa.String(length=8), nullable=True),
        sa.Column("rural_zone", sa.String(length=32), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("phone_key", sa.String(length=9), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("preferred_contact", sa.String(length=32), nullable=True),
        sa.Column("level_scheme", sa.String(length=32), nullable=True),
        sa.Column("level", sa.String(length=32), nullable=True),
        sa.Column("left_school_on", sa.Date(), nullable=True),
        sa.Column("disabled_worker", sa.String(length=32), nullable=False),
        sa.Column("job_seeker", sa.String(length=32), nullable=False),
        sa.Column("driving_licence", sa.String(length=32), nullable=False),
        sa.Column("representative_name", sa.String(length=240), nullable=True),
        sa.Column("representative_phone", sa.String(length=20), nullable=True),
        sa.Column("adviser_id", KEY, nullable=True),
        sa.Column("site_id", KEY, nullable=True),
        sa.Column("referred_by", sa.String(length=240), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("completeness", sa.String(length=32), nullable=False),
        sa.Column("first_reception_on", sa.Date(), nullable=True),
        sa.Column("last_contact_on", sa.Date(), nullable=True),
        sa.Column("retention_ends_on", sa.Date(), nullable=True),
        sa.Column("hold_reason", sa.String(length=240), nullable=True),
        sa.Column("lent_to_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["account.id"], name=op.f("fk_youth_adviser_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["lent_to_id"], ["account.id"], name=op.f("fk_youth_lent_to_id_account")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_youth_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_youth")),
        sa.UniqueConstraint("file_number", name=op.f("uq_youth_file_number")),
    )
    with op.batch_alter_table("youth", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_youth_adviser_id"), ["adviser_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_youth_birth_date"), ["birth_date"], unique=False)
        batch_op.create_index(batch_op.f("ix_youth_commune_code"), ["commune_code"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_youth_first_reception_on"), ["first_reception_on"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_youth_lent_to_id"), ["lent_to_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_youth_phone_key"), ["phone_key"], unique=False)
        batch_op.create_index(batch_op.f("ix_youth_search_key"), ["search_key"], unique=False)
        batch_op.create_index(batch_op.f("ix_youth_site_id"), ["site_id"], unique=False)

    op.create_table(
        "contact",
        sa.Column("employer_id", KEY, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("job_title", sa.String(length=120), nullable=True),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("informed_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["employer.id"],
            name=op.f("fk_contact_employer_id_employer"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_employer_id"), ["employer_id"], unique=False)

    op.create_table(
        "diagnostic",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("adviser_id", KEY, nullable=True),
        sa.Column("grid_version", sa.String(length=32), nullable=False),
        sa.Column("duration_minutes", KEY, nullable=True),
        sa.Column("orientation", sa.String(length=32), nullable=True),
        sa.Column("proposed_orientation", sa.String(length=32), nullable=True),
        sa.Column("orientation_reason", sa.String(length=240), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("validated_at", sa.DateTime(), nullable=True),
        sa.Column("replaced_by_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["account.id"], name=op.f("fk_diagnostic_adviser_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["replaced_by_id"],
            ["diagnostic.id"],
            name=op.f("fk_diagnostic_replaced_by_id_diagnostic"),
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_diagnostic_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_diagnostic")),
    )
    with op.batch_alter_table("diagnostic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_diagnostic_adviser_id"), ["adviser_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_diagnostic_made_on"), ["made_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_diagnostic_youth_id"), ["youth_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_diagnostic_youth_id_made_on"), ["youth_id", "made_on"], unique=False
        )

    op.create_table(
        "draft",
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("youth_id", KEY, nullable=True),
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("revision", KEY, nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_draft_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
        sa.UniqueConstraint(
            "form", "youth_id", "account_id", name=op.f("uq_draft_form_youth_id_account_id")
        ),
    )
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_draft_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_draft_youth_id"), ["youth_id"], unique=False)

    op.create_table(
        "event",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("modality", sa.String(length=32), nullable=False),
        sa.Column("occurred_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("duration_minutes", KEY, nullable=True),
        sa.Column("attendance", sa.String(length=32), nullable=False),
        sa.Column("label", sa.String(length=240), nullable=True),
        sa.Column("from_youth", sa.Boolean(), nullable=False),
        sa.Column("is_first_reception", sa.Boolean(), nullable=False),
        sa.Column("adviser_id", KEY, nullable=True),
        sa.Column("site_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["account.id"], name=op.f("fk_event_adviser_id_account")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_event_site_id_site")),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_event_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_adviser_id"), ["adviser_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_event_occurred_on_kind_attendance"),
            ["occurred_on", "kind", "attendance"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_event_site_id"), ["site_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_youth_id"), ["youth_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_event_youth_id_occurred_on"), ["youth_id", "occurred_on"], unique=False
        )

    op.create_table(
        "immersion",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("employer_id", KEY, nullable=True),
        sa.Column("aim", sa.String(length=32), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("hours", KEY, nullable=True),
        sa.Column("rome_code", sa.String(length=5), nullable=True),
        sa.Column("tasks", sa.Text(), nullable=True),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.Column("assessment", sa.Text(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.CheckConstraint("ended_on >= started_on", name=op.f("ck_immersion_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employer.id"], name=op.f("fk_immersion_employer_id_employer")
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_immersion_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_immersion")),
    )
    with op.batch_alter_table("immersion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_immersion_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_immersion_started_on"), ["started_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_immersion_youth_id"), ["youth_id"], unique=False)

    op.create_table(
        "offer",
        sa.Column("employer_id", KEY, nullable=False),
        sa.Column("title", sa.String(length=240), nullable=False),
        sa.Column("contract", sa.String(length=32), nullable=False),
        sa.Column("rome_code", sa.String(length=5), nullable=True),
        sa.Column("positions", KEY, nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.CheckConstraint("positions > 0", name=op.f("ck_offer_has_positions")),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["employer.id"],
            name=op.f("fk_offer_employer_id_employer"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
    )
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offer_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_offer_opened_on"), ["opened_on"], unique=False)

    op.create_table(
        "pathway",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("programme", sa.String(length=32), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("planned_end_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("exit_reason", sa.String(length=32), nullable=True),
        sa.Column("exit_family", sa.String(length=32), nullable=True),
        sa.Column("extension_reason", sa.String(length=240), nullable=True),
        sa.Column("adviser_id", KEY, nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.CheckConstraint("ended_on >= started_on", name=op.f("ck_pathway_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["account.id"], name=op.f("fk_pathway_adviser_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_pathway_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pathway")),
    )
    with op.batch_alter_table("pathway", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pathway_adviser_id"), ["adviser_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_pathway_programme_ended_on"), ["programme", "ended_on"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_pathway_programme_started_on"), ["programme", "started_on"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_pathway_youth_id"), ["youth_id"], unique=False)

    op.create_table(
        "situation",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("family", sa.String(length=32), nullable=False),
        sa.Column("contract", sa.String(length=32), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("proof", sa.String(length=32), nullable=False),
        sa.Column("weekly_hours", KEY, nullable=True),
        sa.Column("rome_code", sa.String(length=5), nullable=True),
        sa.Column("label", sa.String(length=240), nullable=True),
        sa.Column("employer_id", KEY, nullable=True),
        sa.Column("employer_name", sa.String(length=240), nullable=True),
        sa.Column("is_prescribed", sa.Boolean(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.CheckConstraint("ended_on >= started_on", name=op.f("ck_situation_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employer.id"], name=op.f("fk_situation_employer_id_employer")
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_situation_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_situation")),
    )
    with op.batch_alter_table("situation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_situation_employer_id"), ["employer_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_situation_family_started_on"), ["family", "started_on"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_situation_youth_id"), ["youth_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_situation_youth_id_started_on"), ["youth_id", "started_on"], unique=False
        )

    op.create_table(
        "action",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("diagnostic_id", KEY, nullable=True),
        sa.Column("domain", sa.String(length=32), nullable=False),
        sa.Column("rule_code", sa.String(length=64), nullable=True),
        sa.Column("title", sa.String(length=240), nullable=False),
        sa.Column("owner", sa.String(length=32), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["diagnostic_id"],
            ["diagnostic.id"],
            name=op.f("fk_action_diagnostic_id_diagnostic"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_action_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
    )
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_action_diagnostic_id"), ["diagnostic_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_action_domain_status_done_on"),
            ["domain", "status", "done_on"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_action_youth_id"), ["youth_id"], unique=False)

    op.create_table(
        "diagnostic_answer",
        sa.Column("diagnostic_id", KEY, nullable=False),
        sa.Column("domain", sa.String(length=32), nullable=False),
        sa.Column("level", sa.String(length=32), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["diagnostic_id"],
            ["diagnostic.id"],
            name=op.f("fk_diagnostic_answer_diagnostic_id_diagnostic"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_diagnostic_answer")),
        sa.UniqueConstraint(
            "diagnostic_id", "domain", name=op.f("uq_diagnostic_answer_diagnostic_id_domain")
        ),
    )
    with op.batch_alter_table("diagnostic_answer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_diagnostic_answer_diagnostic_id"), ["diagnostic_id"], unique=False
        )

    op.create_table(
        "diagnostic_item",
        sa.Column("diagnostic_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("domain", sa.String(length=32), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["diagnostic_id"],
            ["diagnostic.id"],
            name=op.f("fk_diagnostic_item_diagnostic_id_diagnostic"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_diagnostic_item")),
        sa.UniqueConstraint(
            "diagnostic_id", "kind", "code", name=op.f("uq_diagnostic_item_diagnostic_id_kind_code")
        ),
    )
    with op.batch_alter_table("diagnostic_item", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_diagnostic_item_diagnostic_id"), ["diagnostic_id"], unique=False
        )

    op.create_table(
        "interaction",
        sa.Column("employer_id", KEY, nullable=False),
        sa.Column("contact_id", KEY, nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("occurred_on", sa.Date(), nullable=False),
        sa.Column("account_id", KEY, nullable=True),
        sa.Column("outcome", sa.String(length=240), nullable=True),
        sa.Column("next_step", sa.String(length=240), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_interaction_account_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name=op.f("fk_interaction_contact_id_contact"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["employer.id"],
            name=op.f("fk_interaction_employer_id_employer"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interaction")),
    )
    with op.batch_alter_table("interaction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interaction_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_interaction_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_interaction_employer_id_occurred_on"),
            ["employer_id", "occurred_on"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_interaction_occurred_on"), ["occurred_on"], unique=False
        )

    op.create_table(
        "phase",
        sa.Column("pathway_id", KEY, nullable=False),
        sa.Column("objective", sa.String(length=240), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("evaluation", sa.String(length=32), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.CheckConstraint("ended_on >= started_on", name=op.f("ck_phase_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["pathway_id"],
            ["pathway.id"],
            name=op.f("fk_phase_pathway_id_pathway"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phase")),
    )
    with op.batch_alter_table("phase", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_phase_pathway_id"), ["pathway_id"], unique=False)

    op.create_table(
        "proposal",
        sa.Column("offer_id", KEY, nullable=False),
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=240), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["offer.id"], name=op.f("fk_proposal_offer_id_offer"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_proposal_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_proposal_offer_id"), ["offer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_proposal_proposed_on"), ["proposed_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_proposal_youth_id"), ["youth_id"], unique=False)


def downgrade() -> None:
    """Drop them all."""
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_proposal_youth_id"))
        batch_op.drop_index(batch_op.f("ix_proposal_proposed_on"))
        batch_op.drop_index(batch_op.f("ix_proposal_offer_id"))

    op.drop_table("proposal")
    with op.batch_alter_table("phase", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_phase_pathway_id"))

    op.drop_table("phase")
    with op.batch_alter_table("interaction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interaction_occurred_on"))
        batch_op.drop_index(batch_op.f("ix_interaction_employer_id_occurred_on"))
        batch_op.drop_index(batch_op.f("ix_interaction_contact_id"))
        batch_op.drop_index(batch_op.f("ix_interaction_account_id"))

    op.drop_table("interaction")
    with op.batch_alter_table("diagnostic_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_diagnostic_item_diagnostic_id"))

    op.drop_table("diagnostic_item")
    with op.batch_alter_table("diagnostic_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_diagnostic_answer_diagnostic_id"))

    op.drop_table("diagnostic_answer")
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_action_youth_id"))
        batch_op.drop_index(batch_op.f("ix_action_domain_status_done_on"))
        batch_op.drop_index(batch_op.f("ix_action_diagnostic_id"))

    op.drop_table("action")
    with op.batch_alter_table("situation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_situation_youth_id_started_on"))
        batch_op.drop_index(batch_op.f("ix_situation_youth_id"))
        batch_op.drop_index(batch_op.f("ix_situation_family_started_on"))
        batch_op.drop_index(batch_op.f("ix_situation_employer_id"))

    op.drop_table("situation")
    with op.batch_alter_table("pathway", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pathway_youth_id"))
        batch_op.drop_index(batch_op.f("ix_pathway_programme_started_on"))
        batch_op.drop_index(batch_op.f("ix_pathway_programme_ended_on"))
        batch_op.drop_index(batch_op.f("ix_pathway_adviser_id"))

    op.drop_table("pathway")
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_offer_opened_on"))
        batch_op.drop_index(batch_op.f("ix_offer_employer_id"))

    op.drop_table("offer")
    with op.batch_alter_table("immersion", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_immersion_youth_id"))
        batch_op.drop_index(batch_op.f("ix_immersion_started_on"))
        batch_op.drop_index(batch_op.f("ix_immersion_employer_id"))

    op.drop_table("immersion")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_youth_id_occurred_on"))
        batch_op.drop_index(batch_op.f("ix_event_youth_id"))
        batch_op.drop_index(batch_op.f("ix_event_site_id"))
        batch_op.drop_index(batch_op.f("ix_event_occurred_on_kind_attendance"))
        batch_op.drop_index(batch_op.f("ix_event_adviser_id"))

    op.drop_table("event")
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_draft_youth_id"))
        batch_op.drop_index(batch_op.f("ix_draft_account_id"))

    op.drop_table("draft")
    with op.batch_alter_table("diagnostic", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_diagnostic_youth_id_made_on"))
        batch_op.drop_index(batch_op.f("ix_diagnostic_youth_id"))
        batch_op.drop_index(batch_op.f("ix_diagnostic_made_on"))
        batch_op.drop_index(batch_op.f("ix_diagnostic_adviser_id"))

    op.drop_table("diagnostic")
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_employer_id"))

    op.drop_table("contact")
    with op.batch_alter_table("youth", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_youth_site_id"))
        batch_op.drop_index(batch_op.f("ix_youth_search_key"))
        batch_op.drop_index(batch_op.f("ix_youth_phone_key"))
        batch_op.drop_index(batch_op.f("ix_youth_lent_to_id"))
        batch_op.drop_index(batch_op.f("ix_youth_first_reception_on"))
        batch_op.drop_index(batch_op.f("ix_youth_commune_code"))
        batch_op.drop_index(batch_op.f("ix_youth_birth_date"))
        batch_op.drop_index(batch_op.f("ix_youth_adviser_id"))

    op.drop_table("youth")
    with op.batch_alter_table("employer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_employer_status"))
        batch_op.drop_index(batch_op.f("ix_employer_search_key"))
        batch_op.drop_index(batch_op.f("ix_employer_owner_id"))
        batch_op.drop_index(batch_op.f("ix_employer_came_from_id"))

    op.drop_table("employer")
    with op.batch_alter_table("account_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_account_role_account_id"))

    op.drop_table("account_role")
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_account_site_id"))

    op.drop_table("account")
    op.drop_table("territory_figure")
    op.drop_table("site")
    op.drop_table("release")
    with op.batch_alter_table("peer_figure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_peer_figure_indicator_period"))

    op.drop_table("peer_figure")
    op.drop_table("partner")
    op.drop_table("objective")
    with op.batch_alter_table("journal_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_entry_youth_id_occurred_at"))
        batch_op.drop_index(batch_op.f("ix_journal_entry_account_id_action_youth_id_occurred_at"))

    op.drop_table("journal_entry")
    op.drop_table("framework")
    op.drop_table("export_grant")
    op.drop_table("closing")
    op.drop_table("agency")
