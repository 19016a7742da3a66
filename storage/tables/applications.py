"""Applications: at most one live one of a person to a delegation."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Index, Integer, Text

from delegation.application import LIVE
from storage.columns import identity, instant, plain_json, refers, words
from storage.tables.base import numbered

applications: Final = numbered(
    "applications",
    refers("delegation_id", "delegations", "RESTRICT", nullable=False),
    refers("event_id", "events", "RESTRICT", nullable=False, index=True),
    refers("person_id", "people", "SET NULL"),
    refers("registered_by", "people", "SET NULL", index=True),
    Column("status", Text(), nullable=False),
    Column("role", Text(), nullable=False),
    Column("rank", Integer(), nullable=False, default=0),
    Column("answers", plain_json(), nullable=False),
    words("question"),
    words("consent_version"),
    instant("consent_at"),
    instant("created_at", nullable=False),
    instant("submitted_at"),
    instant("decided_at"),
    Column("decided_by", identity()),
    words("reason"),
    instant("offered_until"),
    Column("version", Integer(), nullable=False, default=0),
    Index(None, "delegation_id", "status"),
    Index(None, "person_id", "delegation_id"),
)
_live = applications.c.status.in_([status.value for status in sorted(LIVE)])
Index(
    "uq_applications_live",
    applications.c.person_id,
    applications.c.delegation_id,
    unique=True,
    sqlite_where=_live,
    postgresql_where=_live,
)
