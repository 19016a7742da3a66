"""The roll call: who was there, and the badges by which people are checked in."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Boolean, Column, Index, Table, Text, UniqueConstraint

from storage.columns import instant, refers
from storage.tables.base import metadata, numbered

marks: Final = numbered(
    "marks",
    refers("delegation_id", "delegations", "CASCADE", nullable=False),
    Column("stage", Text(), nullable=False),
    refers("application_id", "applications", "CASCADE", nullable=False),
    Column("present", Boolean(), nullable=False),
    refers("by_id", "people", "SET NULL", index=True),
    instant("at", nullable=False),
    UniqueConstraint("application_id", "stage"),
    Index(None, "delegation_id", "at"),
)

badges: Final = Table(
    "badges",
    metadata,
    refers("application_id", "applications", "CASCADE", primary_key=True),
    Column("token", Text(), nullable=False, unique=True),
)
