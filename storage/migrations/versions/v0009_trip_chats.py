"""Which group belongs to which delegation."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ID: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "trip_chats",
        sa.Column("delegation_id", ID, autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("linked_by", ID, nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delegation_id"], ["delegations.id"], name="fk_trip_chats_delegation_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("delegation_id", name="pk_trip_chats"),
        sa.UniqueConstraint("chat_id", name="uq_trip_chats_chat_id"),
    )


def downgrade() -> None:
    op.drop_table("trip_chats")
