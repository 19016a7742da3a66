"""What a delegation is composed of: rooms, groups, places on legs."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Boolean, Column, Integer, Table, Text, UniqueConstraint, false

from storage.columns import refers, words
from storage.tables.base import metadata, numbered

rooms: Final = numbered(
    "rooms",
    refers("delegation_id", "delegations", "CASCADE", nullable=False),
    Column("name", Text(), nullable=False),
    Column("beds", Integer(), nullable=False),
    Column("agreed", Boolean(), nullable=False, default=False),
    UniqueConstraint("delegation_id", "name"),
)

room_guests: Final = Table(
    "room_guests",
    metadata,
    refers("application_id", "applications", "CASCADE", primary_key=True),  # nobody is in two rooms
    refers("room_id", "rooms", "CASCADE", nullable=False, index=True),
    Column("place", Integer(), nullable=False),
)

delegate_groups: Final = numbered(
    "delegate_groups",
    refers("delegation_id", "delegations", "CASCADE", nullable=False),
    Column("name", Text(), nullable=False),
    UniqueConstraint("delegation_id", "name"),
)

group_members: Final = Table(
    "group_members",
    metadata,
    refers("group_id", "delegate_groups", "CASCADE", primary_key=True),
    refers("application_id", "applications", "CASCADE", primary_key=True, index=True),
    Column("interprets", Boolean(), nullable=False, server_default=false()),
)

group_items: Final = Table(
    "group_items",
    metadata,
    refers("group_id", "delegate_groups", "CASCADE", primary_key=True),
    refers("item_id", "programme", "CASCADE", primary_key=True, index=True),
)

places: Final = Table(
    "places",
    metadata,
    refers("leg_id", "legs", "CASCADE", primary_key=True),
    refers("application_id", "applications", "CASCADE", primary_key=True, index=True),
    Column("aboard", Boolean(), nullable=False),
    words("seat"),
)
