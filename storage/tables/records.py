"""Questions, and who did what."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Column, Index, Text

from storage.columns import identity, instant, refers, words
from storage.tables.base import numbered

questions: Final = numbered(
    "questions",
    refers("person_id", "people", "CASCADE", nullable=False, index=True),
    refers("delegation_id", "delegations", "SET NULL", index=True),
    Column("text", Text(), nullable=False),
    instant("asked_at", nullable=False),
    words("answer"),
    Column("answered_by", identity()),
    instant("answered_at"),
    Column("message_id", BigInteger()),
    Index(None, "answered_at", "asked_at"),
)

audit: Final = numbered(
    "audit",
    instant("at", nullable=False),
    Column("actor_id", identity()),
    Column("action", Text(), nullable=False),
    Column("subject", Text(), nullable=False),
    words("before"),
    words("after"),
    Index(None, "action", "id"),
)
