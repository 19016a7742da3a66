"""What a delegation asks of its delegates, and how many seats a company may have."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.add_column("delegations", sa.Column("asks", JSON))
    op.add_column("delegations", sa.Column("company_seats", sa.Integer()))


def downgrade() -> None:
    op.drop_column("delegations", "company_seats")
    op.drop_column("delegations", "asks")
