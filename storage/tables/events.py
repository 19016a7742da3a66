"""Events, the delegations that go there, their legs."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Date, Float, Index, Integer, Text, UniqueConstraint

from storage.columns import instant, plain_json, refers, words
from storage.tables.base import numbered

events: Final = numbered(
    "events",
    Column("code", Text(), nullable=False, unique=True),
    Column("kind", Text(), nullable=False),
    Column("title", plain_json(), nullable=False),
    Column("inviting_party", Text(), nullable=False),
    Column("city", Text(), nullable=False),
    Column("timezone", Text(), nullable=False),
    Column("starts", Date(), nullable=False),
    Column("ends", Date(), nullable=False),
    Column("venue_name", Text()),
    Column("venue_latitude", Float()),
    Column("venue_longitude", Float()),
    instant("registration_deadline"),
    instant("document_deadline"),
    Column("status", Text(), nullable=False),
    Index(None, "status", "ends"),
)

programme: Final = numbered(
    "programme",
    refers("event_id", "events", "CASCADE", nullable=False, index=True),
    instant("starts", nullable=False),
    instant("ends"),
    Column("title", plain_json(), nullable=False),
)

delegations: Final = numbered(
    "delegations",
    refers("event_id", "events", "CASCADE", nullable=False, index=True),
    Column("code", Text(), nullable=False, unique=True),
    Column("direction", Text(), nullable=False),
    Column("origin", Text(), nullable=False),
    Column("quota", Integer(), nullable=False),
    Column("quota_roles", plain_json(), nullable=False),
    Column("visa", Text(), nullable=False),
    Column("passport_months", Integer()),
    Column("offer_hours", Integer(), nullable=False),
    Column("asks", plain_json(none_as_null=True)),
    Column("company_seats", Integer()),
    Column("papers", plain_json(none_as_null=True)),
)

legs: Final = numbered(
    "legs",
    refers("delegation_id", "delegations", "CASCADE", nullable=False),
    Column("code", Text(), nullable=False),
    instant("departs", nullable=False),
    Column("timezone", Text(), nullable=False),
    Column("origin", Text(), nullable=False),
    Column("destination", Text(), nullable=False),
    Column("transport", Text(), nullable=False),
    words("gather"),
    words("number"),
    Column("seats", Integer()),
    UniqueConstraint("delegation_id", "code"),
)
