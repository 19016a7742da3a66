"""The first tables."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY: Final = sa.String().with_variant(sa.Text(collation="C"), "postgresql")
TEXT: Final = sa.Text()
JSON: Final = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
INSTANT: Final = sa.DateTime(timezone=True)
LIVE: Final = sa.text("status IN ('approved', 'draft', 'offered', 'submitted', 'waitlisted')")

TABLES: Final = [
    "questions", "legs", "grants", "applications", "programme", "outcomes", "deliveries", "delegations", "screens",
    "people", "partners", "negotiations", "inbox", "events", "conversations", "broadcasts", "audit",
]  # fmt: skip
"""In the order in which they can be dropped."""


def numbered(table: str, *columns: Any) -> None:
    """A table whose rows have a number that is never given twice."""
    key = sa.PrimaryKeyConstraint("id", name=f"pk_{table}")
    op.create_table(table, sa.Column("id", ID, nullable=False), *columns, key, sqlite_autoincrement=True)


def refers(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    numbered(
        "audit",
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("actor_id", ID),
        sa.Column("action", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("before", TEXT, nullable=False),
        sa.Column("after", TEXT, nullable=False),
    )
    op.create_index("ix_audit_action_id", "audit", ["action", "id"])
    numbered(
        "broadcasts",
        sa.Column("author_id", ID, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("audience", JSON, nullable=False),
        sa.Column("contents", JSON, nullable=False),
        sa.Column("scheduled_at", INSTANT),
        sa.Column("must_acknowledge", sa.Boolean(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("started_at", INSTANT),
        sa.Column("ended_at", INSTANT),
    )
    op.create_table(
        "conversations",
        sa.Column("key", KEY, nullable=False),
        sa.Column("state", TEXT),
        sa.Column("data", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_conversations"),
    )
    numbered(
        "events",
        sa.Column("code", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("inviting_party", TEXT, nullable=False),
        sa.Column("city", TEXT, nullable=False),
        sa.Column("timezone", TEXT, nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("venue_name", TEXT),
        sa.Column("venue_latitude", sa.Float()),
        sa.Column("venue_longitude", sa.Float()),
        sa.Column("registration_deadline", INSTANT),
        sa.Column("document_deadline", INSTANT),
        sa.Column("status", TEXT, nullable=False),
        sa.UniqueConstraint("code", name="uq_events_code"),
    )
    op.create_index("ix_events_status_ends", "events", ["status", "ends"])
    op.create_table(
        "inbox",
        sa.Column("update_id", ID, autoincrement=False, nullable=False),
        sa.Column("chat_key", sa.BigInteger(), nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("answers", TEXT),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_chat_key", "inbox", ["chat_key"])
    op.create_index("ix_inbox_state_received_at", "inbox", ["state", "received_at"])
    op.create_index(
        "ix_inbox_unanswered",
        "inbox",
        ["update_id"],
        sqlite_where=sa.text("answered = 0"),
        postgresql_where=sa.text("NOT answered"),
    )
    numbered(
        "negotiations",
        sa.Column("held", sa.Date(), nullable=False),
        sa.Column("partner", TEXT, nullable=False),
        sa.Column("city", TEXT, nullable=False),
        sa.Column("subject", JSON, nullable=False),
        sa.UniqueConstraint("held", "partner", name="uq_negotiations_held_partner"),
    )
    numbered(
        "partners",
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("city", TEXT, nullable=False),
        sa.Column("country", TEXT, nullable=False),
        sa.Column("timezone", TEXT, nullable=False),
        sa.Column("languages", JSON, nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("contact", TEXT, nullable=False),
        sa.UniqueConstraint("code", name="uq_partners_code"),
    )
    numbered(
        "people",
        sa.Column("telegram_id", sa.BigInteger()),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("timezone", TEXT, nullable=False),
        sa.Column("quiet_from", sa.Time(), nullable=False),
        sa.Column("quiet_to", sa.Time(), nullable=False),
        sa.Column("muted", JSON, nullable=False),
        sa.Column("profile", JSON, nullable=False),
        sa.Column("username", TEXT, nullable=False),
        sa.Column("first_name", TEXT, nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("started_at", INSTANT),
        sa.Column("registered_by", ID),
        sa.Column("consent_version", TEXT, nullable=False),
        sa.Column("consent_at", INSTANT),
        refers("people", "registered_by", "people", "SET NULL"),
        sa.UniqueConstraint("telegram_id", name="uq_people_telegram_id"),
    )
    op.create_index("ix_people_registered_by", "people", ["registered_by"])
    op.create_table(
        "screens",
        sa.Column("chat_id", ID, autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("keyboard", sa.Boolean(), nullable=False),
        sa.Column("menu", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_screens"),
    )
    numbered(
        "delegations",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("direction", TEXT, nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("quota", sa.Integer(), nullable=False),
        sa.Column("quota_roles", JSON, nullable=False),
        sa.Column("visa", TEXT, nullable=False),
        sa.Column("passport_months", sa.Integer()),
        sa.Column("offer_hours", sa.Integer(), nullable=False),
        refers("delegations", "event_id", "events", "CASCADE"),
        sa.UniqueConstraint("code", name="uq_delegations_code"),
    )
    op.create_index("ix_delegations_event_id", "delegations", ["event_id"])
    numbered(
        "deliveries",
        sa.Column("key", KEY, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("topic", TEXT, nullable=False),
        sa.Column("facts", JSON, nullable=False),
        sa.Column("person_id", ID),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("useful_until", INSTANT),
        sa.Column("application_id", ID),
        sa.Column("event_id", ID),
        sa.Column("broadcast_id", ID),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", INSTANT),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("sent_at", INSTANT),
        sa.Column("acknowledged_at", INSTANT),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("revise", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        refers("deliveries", "broadcast_id", "broadcasts", "RESTRICT"),
        refers("deliveries", "person_id", "people", "SET NULL"),
        sa.UniqueConstraint("key", name="uq_deliveries_key"),
    )
    op.create_index("ix_deliveries_broadcast_id_state", "deliveries", ["broadcast_id", "state"])
    op.create_index("ix_deliveries_due", "deliveries", ["state", "priority", "due_at", "id"])
    op.create_index("ix_deliveries_person_id", "deliveries", ["person_id"])
    op.create_index(
        "ix_deliveries_revise",
        "deliveries",
        ["id"],
        sqlite_where=sa.text("revise = 1"),
        postgresql_where=sa.text("revise"),
    )
    numbered(
        "outcomes",
        sa.Column("negotiation_id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("due", sa.Date()),
        refers("outcomes", "negotiation_id", "negotiations", "CASCADE"),
    )
    op.create_index("ix_outcomes_negotiation_id", "outcomes", ["negotiation_id"])
    numbered(
        "programme",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("starts", INSTANT, nullable=False),
        sa.Column("ends", INSTANT),
        sa.Column("title", JSON, nullable=False),
        refers("programme", "event_id", "events", "CASCADE"),
    )
    op.create_index("ix_programme_event_id", "programme", ["event_id"])
    numbered(
        "applications",
        sa.Column("delegation_id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("person_id", ID),
        sa.Column("registered_by", ID),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("answers", JSON, nullable=False),
        sa.Column("question", TEXT, nullable=False),
        sa.Column("consent_version", TEXT, nullable=False),
        sa.Column("consent_at", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("submitted_at", INSTANT),
        sa.Column("decided_at", INSTANT),
        sa.Column("decided_by", ID),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("offered_until", INSTANT),
        sa.Column("version", sa.Integer(), nullable=False),
        refers("applications", "delegation_id", "delegations", "RESTRICT"),
        refers("applications", "event_id", "events", "RESTRICT"),
        refers("applications", "person_id", "people", "SET NULL"),
        refers("applications", "registered_by", "people", "SET NULL"),
    )
    op.create_index("ix_applications_delegation_id_status", "applications", ["delegation_id", "status"])
    op.create_index("ix_applications_event_id", "applications", ["event_id"])
    op.create_index("ix_applications_person_id_delegation_id", "applications", ["person_id", "delegation_id"])
    op.create_index("ix_applications_registered_by", "applications", ["registered_by"])
    op.create_index(
        "uq_applications_live",
        "applications",
        ["person_id", "delegation_id"],
        unique=True,
        sqlite_where=LIVE,
        postgresql_where=LIVE,
    )
    numbered(
        "grants",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("delegation_id", ID),
        refers("grants", "delegation_id", "delegations", "CASCADE"),
        refers("grants", "person_id", "people", "CASCADE"),
        sa.UniqueConstraint("person_id", "role", "delegation_id", name="uq_grants_person_id_role_delegation_id"),
    )
    op.create_index("ix_grants_delegation_id", "grants", ["delegation_id"])
    op.create_index(
        "uq_grants_for_all",
        "grants",
        ["person_id", "role"],
        unique=True,
        sqlite_where=sa.text("delegation_id IS NULL"),
        postgresql_where=sa.text("delegation_id IS NULL"),
    )
    numbered(
        "legs",
        sa.Column("delegation_id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("departs", INSTANT, nullable=False),
        sa.Column("timezone", TEXT, nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("destination", TEXT, nullable=False),
        sa.Column("transport", TEXT, nullable=False),
        sa.Column("gather", TEXT, nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("seats", sa.Integer()),
        refers("legs", "delegation_id", "delegations", "CASCADE"),
        sa.UniqueConstraint("delegation_id", "code", name="uq_legs_delegation_id_code"),
    )
    numbered(
        "questions",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("delegation_id", ID),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("asked_at", INSTANT, nullable=False),
        sa.Column("answer", TEXT, nullable=False),
        sa.Column("answered_by", ID),
        sa.Column("answered_at", INSTANT),
        refers("questions", "delegation_id", "delegations", "SET NULL"),
        refers("questions", "person_id", "people", "CASCADE"),
    )
    op.create_index("ix_questions_answered_at_asked_at", "questions", ["answered_at", "asked_at"])
    op.create_index("ix_questions_delegation_id", "questions", ["delegation_id"])
    op.create_index("ix_questions_person_id", "questions", ["person_id"])


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
