"""Partners and what was agreed with them."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Boolean, Column, Date, Text, UniqueConstraint

from storage.columns import plain_json, refers, words
from storage.tables.base import numbered

partners: Final = numbered(
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

negotiations: Final = numbered(
    "negotiations",
    Column("held", Date(), nullable=False),
    Column("partner", Text(), nullable=False),
    Column("city", Text(), nullable=False),
    Column("subject", plain_json(), nullable=False),
    UniqueConstraint("held", "partner"),
)

outcomes: Final = numbered(
    "outcomes",
    refers("negotiation_id", "negotiations", "CASCADE", nullable=False, index=True),
    Column("kind", Text(), nullable=False),
    Column("title", plain_json(), nullable=False),
    words("status"),
    words("event"),
    Column("due", Date()),
)
