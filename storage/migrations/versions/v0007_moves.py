"""Where groups went that became supergroups."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "moves",
        sa.Column("chat_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("now_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_moves"),
    )


def downgrade() -> None:
    op.drop_table("moves")
