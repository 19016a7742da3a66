"""What partners' lists ask of a trip, lists that were sent, and partners' own forms."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON: Final = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.add_column("delegations", sa.Column("papers", JSON))
    op.create_table(
        "forms",
        sa.Column("id", ID, nullable=False),
        sa.Column("partner", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("columns", JSON, nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_forms"),
        sa.UniqueConstraint("partner", "name", name="uq_forms_partner_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "versions",
        sa.Column("id", ID, nullable=False),
        sa.Column("delegation_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("form_id", ID),
        sa.Column("partner", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_by", ID),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name="pk_versions"),
        sa.UniqueConstraint("delegation_id", "number", name="uq_versions_delegation_id_number"),
        sa.ForeignKeyConstraint(
            ["delegation_id"], ["delegations.id"], name="fk_versions_delegation_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["form_id"], ["forms.id"], name="fk_versions_form_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("versions")
    op.drop_table("forms")
    op.drop_column("delegations", "papers")
