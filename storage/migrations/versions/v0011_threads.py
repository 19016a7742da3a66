"""The message of a question, so that its answer comes as a reply to it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("questions", sa.Column("message_id", sa.BigInteger()))


def downgrade() -> None:
    op.drop_column("questions", "message_id")
