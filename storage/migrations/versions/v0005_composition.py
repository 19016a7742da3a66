"""What a delegation is composed of: rooms, groups, places on legs."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete="CASCADE")


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, ID, nullable=False, autoincrement=False)


def upgrade() -> None:
    op.create_table(
        "rooms",
        sa.Column("id", ID, nullable=False),
        sa.Column("delegation_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("beds", sa.Integer(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rooms"),
        refers("rooms", "delegation_id", "delegations"),
        sa.UniqueConstraint("delegation_id", "name", name="uq_rooms_delegation_id_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "room_guests",
        number("application_id"),
        number("room_id"),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("application_id", name="pk_room_guests"),
        refers("room_guests", "application_id", "applications"),
        refers("room_guests", "room_id", "rooms"),
    )
    op.create_index("ix_room_guests_room_id", "room_guests", ["room_id"])
    op.create_table(
        "delegate_groups",
        sa.Column("id", ID, nullable=False),
        sa.Column("delegation_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_delegate_groups"),
        refers("delegate_groups", "delegation_id", "delegations"),
        sa.UniqueConstraint("delegation_id", "name", name="uq_delegate_groups_delegation_id_name"),
        sqlite_autoincrement=True,
    )
    for table, column, target in (
        ("group_members", "application_id", "applications"),
        ("group_items", "item_id", "programme"),
    ):
        op.create_table(
            table,
            number("group_id"),
            number(column),
            sa.PrimaryKeyConstraint("group_id", column, name=f"pk_{table}"),
            refers(table, "group_id", "delegate_groups"),
            refers(table, column, target),
        )
        op.create_index(f"ix_{table}_{column}", table, [column])
    op.create_table(
        "places",
        number("leg_id"),
        number("application_id"),
        sa.Column("aboard", sa.Boolean(), nullable=False),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("leg_id", "application_id", name="pk_places"),
        refers("places", "leg_id", "legs"),
        refers("places", "application_id", "applications"),
    )
    op.create_index("ix_places_application_id", "places", ["application_id"])


def downgrade() -> None:
    for table in ("places", "group_items", "group_members", "delegate_groups", "room_guests", "rooms"):
        op.drop_table(table)
