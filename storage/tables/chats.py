"""Where chats are by now, and which group belongs to which delegation."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Column, ForeignKey, Table, Text

from storage.columns import identity, instant
from storage.tables.base import metadata

moves: Final = Table(
    "moves",
    metadata,
    Column("chat_id", identity(), primary_key=True, autoincrement=False),
    Column("now_id", BigInteger(), nullable=False),
)

trip_chats: Final = Table(
    "trip_chats",
    metadata,
    Column(
        "delegation_id",
        identity(),
        ForeignKey("delegations.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("chat_id", BigInteger(), nullable=False, unique=True),
    Column("title", Text(), nullable=False),
    Column("language", Text(), nullable=False),
    Column("linked_by", identity(), nullable=False),
    instant("linked_at", nullable=False),
    Column("bot", Text(), nullable=False),
)
