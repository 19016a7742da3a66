"""What was sent can be edited and recalled; the zone of a schedule; when the head learns who is silent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

IDENTITY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("broadcasts", sa.Column("deed", sa.Text(), nullable=False, server_default="send"))
    op.add_column("broadcasts", sa.Column("corrects", IDENTITY))
    op.add_column("broadcasts", sa.Column("timezone", sa.Text(), nullable=False, server_default=""))
    op.add_column("broadcasts", sa.Column("escalate_after", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("deliveries", sa.Column("language", sa.Text(), nullable=False, server_default=""))
    op.create_index(op.f("ix_broadcasts_corrects"), "broadcasts", ["corrects"])


def downgrade() -> None:
    op.drop_index(op.f("ix_broadcasts_corrects"), "broadcasts")
    for name in ("escalate_after", "timezone", "corrects", "deed"):
        op.drop_column("broadcasts", name)
    op.drop_column("deliveries", "language")
