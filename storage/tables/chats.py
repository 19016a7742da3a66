"""Where chats are by now."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Column, Table

from storage.columns import identity
from storage.tables.base import metadata

moves: Final = Table(
    "moves",
    metadata,
    Column("chat_id", identity(), primary_key=True, autoincrement=False),
    Column("now_id", BigInteger(), nullable=False),
)
