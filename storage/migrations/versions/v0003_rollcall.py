"""The roll call: marks, and badges."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def refers(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "marks",
        sa.Column("id", ID, nullable=False),
        sa.Column("delegation_id", ID, nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("application_id", ID, nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("by_id", ID),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_marks"),
        refers("marks", "delegation_id", "delegations", "CASCADE"),
        refers("marks", "application_id", "applications", "CASCADE"),
        refers("marks", "by_id", "people", "SET NULL"),
        sa.UniqueConstraint("application_id", "stage", name="uq_marks_application_id_stage"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_marks_delegation_id_at", "marks", ["delegation_id", "at"])
    op.create_index("ix_marks_by_id", "marks", ["by_id"])
    op.create_table(
        "badges",
        sa.Column("application_id", ID, autoincrement=False, nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("application_id", name="pk_badges"),
        refers("badges", "application_id", "applications", "CASCADE"),
        sa.UniqueConstraint("token", name="uq_badges_token"),
    )


def downgrade() -> None:
    op.drop_table("badges")
    op.drop_table("marks")
