"""Delegates' papers, sealed, and a proof of each key with which something is sealed."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
BYTES: Final = sa.LargeBinary()


def refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete="CASCADE")


def numbered(table: str, *columns: Any) -> None:
    key = sa.PrimaryKeyConstraint("id", name=f"pk_{table}")
    op.create_table(table, sa.Column("id", ID, nullable=False), *columns, key, sqlite_autoincrement=True)


def upgrade() -> None:
    for table, column, target in (("passports", "person_id", "people"), ("travels", "application_id", "applications")):
        op.create_table(
            table,
            sa.Column(column, ID, autoincrement=False, nullable=False),
            sa.Column("sealed", BYTES, nullable=False),
            sa.PrimaryKeyConstraint(column, name=f"pk_{table}"),
            refers(table, column, target),
        )
    numbered(
        "scans",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("mime", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_name", BYTES, nullable=False),
        sa.Column("sealed", BYTES, nullable=False),
        refers("scans", "person_id", "people"),
    )
    op.create_index("ix_scans_person_id", "scans", ["person_id"])
    numbered("seals", sa.Column("proof", BYTES, nullable=False))


def downgrade() -> None:
    for table in ("seals", "scans", "travels", "passports"):
        op.drop_table(table)
