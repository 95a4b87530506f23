"""The exact rule texts a diagnostic was made with.

Revision: 0003
Follows: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
COLUMNS = ("grid_text_id", "orientation_text_id", "actions_text_id", "publics_text_id")


def upgrade() -> None:
    """Add the columns; what was validated before was made with the texts shipped."""
    with op.batch_alter_table("diagnostic") as batch:
        for column in COLUMNS:
            batch.add_column(sa.Column(column, KEY, nullable=True))
            batch.create_foreign_key(
                op.f(f"fk_diagnostic_{column}_rule_text"), "rule_text", [column], ["id"]
            )


def downgrade() -> None:
    """Remove them."""
    with op.batch_alter_table("diagnostic") as batch:
        for column in COLUMNS:
            batch.drop_constraint(op.f(f"fk_diagnostic_{column}_rule_text"), type_="foreignkey")
            batch.drop_column(column)
