"""Rules crossed, amendments; competences, projects and training steps.

Revision: 0005
Follows: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "rule_crossing",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("pathway_id", KEY, nullable=False),
        sa.Column("rule", sa.String(length=32), nullable=False),
        sa.Column("edition", sa.String(length=32), nullable=False),
        sa.Column("crossed_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=240), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["pathway_id"],
            ["pathway.id"],
            name=op.f("fk_rule_crossing_pathway_id_pathway"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_rule_crossing_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_crossing")),
    )
    op.create_index(
        op.f("ix_rule_crossing_pathway_id"), "rule_crossing", ["pathway_id"], unique=False
    )
    op.create_index(op.f("ix_rule_crossing_youth_id"), "rule_crossing", ["youth_id"], unique=False)
    op.create_table(
        "amendment",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("pathway_id", KEY, nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("label", sa.String(length=240), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_amendment_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["pathway_id"],
            ["pathway.id"],
            name=op.f("fk_amendment_pathway_id_pathway"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_amendment")),
    )
    op.create_index(op.f("ix_amendment_pathway_id"), "amendment", ["pathway_id"], unique=False)
    op.create_index(op.f("ix_amendment_youth_id"), "amendment", ["youth_id"], unique=False)
    op.create_table(
        "competence",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("label", sa.String(length=240), nullable=False),
        sa.Column("level", sa.String(length=32), nullable=False),
        sa.Column("proven_at", sa.String(length=32), nullable=False),
        sa.Column("proof_label", sa.String(length=240), nullable=True),
        sa.Column("acquired_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_competence_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_competence")),
    )
    op.create_index(op.f("ix_competence_youth_id"), "competence", ["youth_id"], unique=False)
    op.create_table(
        "project",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("label", sa.String(length=240), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["youth.id"], name=op.f("fk_project_youth_id_youth"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_index(op.f("ix_project_youth_id"), "project", ["youth_id"], unique=False)
    op.create_table(
        "project_occupation",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("rome_code", sa.String(length=5), nullable=True),
        sa.Column("label", sa.String(length=240), nullable=True),
        sa.Column("target", sa.String(length=32), nullable=False),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_project_occupation_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["project.id"],
            name=op.f("fk_project_occupation_project_id_project"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_occupation")),
    )
    op.create_index(
        op.f("ix_project_occupation_youth_id"), "project_occupation", ["youth_id"], unique=False
    )
    op.create_index(
        op.f("ix_project_occupation_project_id"), "project_occupation", ["project_id"], unique=False
    )
    op.create_table(
        "training_step",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=True),
        sa.Column("title", sa.String(length=240), nullable=False),
        sa.Column("body", sa.String(length=240), nullable=True),
        sa.Column("certification", sa.String(length=240), nullable=True),
        sa.Column("is_apprenticeship", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.CheckConstraint(
            "ended_on >= started_on", name=op.f("ck_training_step_ends_after_start")
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_training_step_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["project.id"],
            name=op.f("fk_training_step_project_id_project"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_step")),
    )
    op.create_index(
        op.f("ix_training_step_project_id"), "training_step", ["project_id"], unique=False
    )
    op.create_index(op.f("ix_training_step_youth_id"), "training_step", ["youth_id"], unique=False)
    op.create_table(
        "dismissed_step",
        sa.Column("youth_id", KEY, nullable=False),
        sa.Column("rule", sa.String(length=32), nullable=False),
        sa.Column("cause_id", KEY, nullable=False),
        sa.Column("reason", sa.String(length=240), nullable=True),
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", KEY, nullable=True),
        sa.Column("version", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["youth_id"],
            ["youth.id"],
            name=op.f("fk_dismissed_step_youth_id_youth"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissed_step")),
        sa.UniqueConstraint(
            "youth_id", "rule", "cause_id", name=op.f("uq_dismissed_step_youth_id_rule_cause_id")
        ),
    )
    op.create_index(
        op.f("ix_dismissed_step_youth_id"), "dismissed_step", ["youth_id"], unique=False
    )


def downgrade() -> None:
    """Remove them."""
    op.drop_table("dismissed_step")
    op.drop_table("training_step")
    op.drop_table("project_occupation")
    op.drop_table("project")
    op.drop_table("competence")
    op.drop_table("amendment")
    op.drop_table("rule_crossing")
