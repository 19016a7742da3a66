"""What arrived, where conversations stand."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text, text

from storage.columns import code_key, identity, instant, sealed, words
from storage.tables.base import metadata

inbox: Final = Table(
    "inbox",
    metadata,
    Column("update_id", identity(), primary_key=True, autoincrement=False),
    Column("chat_key", BigInteger(), nullable=False, index=True),
    sealed("body"),  # nothing once it was handled
    instant("received_at", nullable=False),
    Column("state", Text(), nullable=False),
    Column("attempts", Integer(), nullable=False, default=0),
    sealed("answers"),  # nothing once they were given
    Column("answered", Boolean(), nullable=False, default=True),
    words("reason"),
    Index(None, "state", "received_at"),
)
Index(
    "ix_inbox_unanswered",
    inbox.c.update_id,
    sqlite_where=text("answered = 0"),
    postgresql_where=text("NOT answered"),
)

conversations: Final = Table(
    "conversations",
    metadata,
    Column("key", code_key(), primary_key=True),
    Column("state", Text()),
    sealed("data"),  # nothing where there is none
)

screens: Final = Table(
    "screens",
    metadata,
    Column("chat_id", identity(), primary_key=True, autoincrement=False),
    Column("message_id", BigInteger(), nullable=False),
    Column("keyboard", Boolean(), nullable=False),
    Column("menu", Boolean(), nullable=False),
)
