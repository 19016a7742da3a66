"""What all tables share. What is queried is a column of its own; the rest of a value is JSON."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, MetaData, Table

from storage.columns import identity

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def numbered(name: str, *columns: Any) -> Table:
    """A table with a number per row that is never given twice: a button may still hold an old one."""
    return Table(name, metadata, Column("id", identity(), primary_key=True), *columns, sqlite_autoincrement=True)
