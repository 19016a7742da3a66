"""Delegates' papers, sealed (`storage.sealing`), and the keys that are in use."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Integer, LargeBinary, Table

from storage.columns import instant, refers, sealed, words
from storage.tables.base import metadata, numbered

passports: Final = Table(
    "passports",
    metadata,
    refers("person_id", "people", "CASCADE", primary_key=True, autoincrement=False),
    sealed("sealed", nullable=False),
)

travels: Final = Table(
    "travels",
    metadata,
    refers("application_id", "applications", "CASCADE", primary_key=True, autoincrement=False),
    sealed("sealed", nullable=False),
)

scans: Final = numbered(
    "scans",
    refers("person_id", "people", "CASCADE", nullable=False, index=True),
    words("mime"),
    Column("size", Integer(), nullable=False),
    instant("received_at", nullable=False),
    sealed("sealed_name", nullable=False),  # a file is often called by the number that it shows
    sealed("sealed", nullable=False),
)

seals: Final = numbered(
    "seals",
    Column("proof", LargeBinary(), nullable=False),  # a known word, sealed with a key that is in use
)
