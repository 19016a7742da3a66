"""Lists that were sent to partners, and partners' own forms."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Boolean, Column, Integer, Text, UniqueConstraint

from storage.columns import identity, instant, plain_json, refers, sealed, words
from storage.tables.base import numbered

forms: Final = numbered(
    "forms",
    Column("partner", Text(), nullable=False),
    Column("name", Text(), nullable=False),
    words("sheet"),
    Column("row", Integer(), nullable=False),
    Column("columns", plain_json(), nullable=False),
    Column("confirmed", Boolean(), nullable=False, default=False),
    instant("saved_at", nullable=False),
    sealed("sealed", nullable=False),
    UniqueConstraint("partner", "name"),
)

versions: Final = numbered(
    "versions",
    refers("delegation_id", "delegations", "CASCADE", nullable=False),
    Column("number", Integer(), nullable=False),
    Column("kind", Text(), nullable=False),
    refers("form_id", "forms", "SET NULL"),
    Column("partner", Text(), nullable=False),
    Column("language", Text(), nullable=False),
    instant("sent_at", nullable=False),
    Column("sent_by", identity()),
    Column("people", Integer(), nullable=False),
    sealed("sealed"),  # NULL once it is erased
    UniqueConstraint("delegation_id", "number"),
)
