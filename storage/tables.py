"""The tables. What is queried is a column of its own; the rest of a value is JSON."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from delegation.application import LIVE
from storage.columns import code_key, identity, instant, plain_json, refers, words

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *columns: Any) -> Table:
    """A table with a number per row that is never given twice: a button may still hold an old one."""
    return Table(name, metadata, Column("id", identity(), primary_key=True), *columns, sqlite_autoincrement=True)


people: Final = _table(
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

partners: Final = _table(
    "partners",
    Column("code", Text(), nullable=False, unique=True),
    Column("name", plain_json(), nullable=False),
    Column("city", Text(), nullable=False),
    Column("country", Text(), nullable=False),
    Column("timezone", Text(), nullable=False),
    Column("languages", plain_json(), nullable=False),
    Column("own", Boolean(), nullable=False, default=False),
    words("contact"),
)

negotiations: Final = _table(
    "negotiations",
    Column("held", Date(), nullable=False),
    Column("partner", Text(), nullable=False),
    Column("city", Text(), nullable=False),
    Column("subject", plain_json(), nullable=False),
    UniqueConstraint("held", "partner"),
)

outcomes: Final = _table(
    "outcomes",
    refers("negotiation_id", "negotiations", "CASCADE", nullable=False, index=True),
    Column("kind", Text(), nullable=False),
    Column("title", plain_json(), nullable=False),
    words("status"),
    words("event"),
    Column("due", Date()),
)

events: Final = _table(
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

programme: Final = _table(
    "programme",
    refers("event_id", "events", "CASCADE", nullable=False, index=True),
    instant("starts", nullable=False),
    instant("ends"),
    Column("title", plain_json(), nullable=False),
)

delegations: Final = _table(
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
)

legs: Final = _table(
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

grants: Final = _table(
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

applications: Final = _table(
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

broadcasts: Final = _table(
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
)

deliveries: Final = _table(
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

questions: Final = _table(
    "questions",
    refers("person_id", "people", "CASCADE", nullable=False, index=True),
    refers("delegation_id", "delegations", "SET NULL", index=True),
    Column("text", Text(), nullable=False),
    instant("asked_at", nullable=False),
    words("answer"),
    Column("answered_by", identity()),
    instant("answered_at"),
    Index(None, "answered_at", "asked_at"),
)

audit: Final = _table(
    "audit",
    instant("at", nullable=False),
    Column("actor_id", identity()),
    Column("action", Text(), nullable=False),
    Column("subject", Text(), nullable=False),
    words("before"),
    words("after"),
    Index(None, "action", "id"),
)

inbox: Final = Table(
    "inbox",
    metadata,
    Column("update_id", identity(), primary_key=True, autoincrement=False),
    Column("chat_key", BigInteger(), nullable=False, index=True),
    Column("body", Text(), nullable=False),
    instant("received_at", nullable=False),
    Column("state", Text(), nullable=False),
    Column("attempts", Integer(), nullable=False, default=0),
    Column("answers", Text()),
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
    Column("data", Text(), nullable=False),
)

screens: Final = Table(
    "screens",
    metadata,
    Column("chat_id", identity(), primary_key=True, autoincrement=False),
    Column("message_id", BigInteger(), nullable=False),
    Column("keyboard", Boolean(), nullable=False),
    Column("menu", Boolean(), nullable=False),
)
