"""Column types that mean the same on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, DateTime, Dialect, ForeignKey, Integer, LargeBinary, String, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator, TypeEngine


class Instant(TypeDecorator[datetime]):
    """An instant: aware datetimes in and out, UTC in the database.

    SQLite keeps text of one width, so that comparing texts is comparing instants. A datetime without a zone is refused
    with ValueError: nobody could say when that is.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Sealed(LargeBinary):
    """What `storage.sealing` made; keys are renewed, and looked for what no key opens, wherever this type stands."""


def identity() -> TypeEngine[int]:
    """A row's number, and what refers to it. SQLite counts only an INTEGER PRIMARY KEY."""
    return BigInteger().with_variant(Integer(), "sqlite")


def plain_json(*, none_as_null: bool = False) -> TypeEngine[Any]:
    """Values that are read as a whole and never queried; `none_as_null` keeps None as SQL's NULL."""
    return JSON(none_as_null=none_as_null).with_variant(JSONB(none_as_null=none_as_null), "postgresql")


def code_key() -> TypeEngine[str]:
    """A key that is looked up by its beginning: compared by code points on both databases."""
    return String().with_variant(Text(collation="C"), "postgresql")


def words(name: str) -> Column[str]:
    """A text that may be empty."""
    return Column(name, Text(), nullable=False, default="")


def sealed(name: str, **more: Any) -> Column[bytes]:
    """Personal data, or what may hold some."""
    return Column(name, Sealed(), **more)


def instant(name: str, **more: Any) -> Column[Any]:
    return Column(name, Instant(), **more)


def refers(name: str, target: str, ondelete: str, **more: Any) -> Column[Any]:
    """The number of a row of `target`, and what happens when that is removed."""
    return Column(name, identity(), ForeignKey(f"{target}.id", ondelete=ondelete), **more)
