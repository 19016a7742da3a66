"""People and their rights."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Index, Text, Time, UniqueConstraint

from storage.columns import instant, plain_json, refers, words
from storage.tables.base import numbered

people: Final = numbered(
    "people",
    Column("telegram_id", BigInteger(), unique=True),
    Column("language", Text(), nullable=False),
    Column("timezone", Text(), nullable=False),
    Column("quiet_from", Time(), nullable=False),
    Column("quiet_to", Time(), nullable=False),
    Column("muted", plain_json(), nullable=False),
    Column("profile", plain_json(), nullable=False),
    words("username"),
    words("first_name"),
    Column("reachable", Boolean(), nullable=False, default=True),
    instant("started_at"),
    refers("registered_by", "people", "SET NULL", index=True),
    words("consent_version"),
    instant("consent_at"),
)

grants: Final = numbered(
    "grants",
    refers("person_id", "people", "CASCADE", nullable=False),
    Column("role", Text(), nullable=False),
    refers("delegation_id", "delegations", "CASCADE", index=True),
    UniqueConstraint("person_id", "role", "delegation_id"),
)
Index(
    "uq_grants_for_all",
    grants.c.person_id,
    grants.c.role,
    unique=True,
    sqlite_where=grants.c.delegation_id.is_(None),
    postgresql_where=grants.c.delegation_id.is_(None),
)
