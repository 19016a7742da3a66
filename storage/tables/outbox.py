"""What the desk says: deliveries and broadcasts."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Text, text

from storage.columns import code_key, identity, instant, plain_json, refers, words
from storage.tables.base import numbered

broadcasts: Final = numbered(
    "broadcasts",
    Column("author_id", identity(), nullable=False),
    Column("state", Text(), nullable=False),
    Column("audience", plain_json(), nullable=False),
    Column("contents", plain_json(), nullable=False),
    instant("scheduled_at"),
    Column("must_acknowledge", Boolean(), nullable=False, default=False),
    instant("created_at", nullable=False),
    instant("started_at"),
    instant("ended_at"),
    Column("deed", Text(), nullable=False, default="send"),
    Column("corrects", identity(), index=True),
    words("timezone"),
    Column("escalate_after", Integer(), nullable=False, default=0),
)

deliveries: Final = numbered(
    "deliveries",
    Column("key", code_key(), nullable=False, unique=True),
    Column("kind", Text(), nullable=False),
    Column("topic", Text(), nullable=False),
    Column("facts", plain_json(), nullable=False),
    refers("person_id", "people", "SET NULL", index=True),
    Column("chat_id", BigInteger()),
    Column("priority", Integer(), nullable=False),
    instant("due_at", nullable=False),
    instant("useful_until"),
    Column("application_id", identity()),
    Column("event_id", identity()),
    refers("broadcast_id", "broadcasts", "RESTRICT"),
    Column("state", Text(), nullable=False),
    Column("attempts", Integer(), nullable=False, default=0),
    instant("lease_until"),
    Column("message_id", BigInteger()),
    instant("sent_at"),
    instant("acknowledged_at"),
    words("language"),
    words("reason"),
    Column("revise", Boolean(), nullable=False, default=False),
    Column("withdrawn", Boolean(), nullable=False, default=False),  # cancelled while it was in the air
    Index("ix_deliveries_due", "state", "priority", "due_at", "id"),
    Index(None, "broadcast_id", "state"),
)
Index(
    "ix_deliveries_revise",
    deliveries.c.id,
    sqlite_where=text("revise = 1"),
    postgresql_where=text("revise"),
)
