"""PostgreSQL: the same promises as on SQLite, by other means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.options import options

DRIVER: Final = "postgresql+asyncpg"
BEGIN_WRITING: Final = "SELECT pg_advisory_xact_lock(4207281)"
"""The lock of whoever writes: rules that count seats hold because there is one writer, in whatever process."""
BEGIN_READING: Final = ""


async def ahead_of(_connection: AsyncConnection) -> Callable[[str], None] | None:
    """Every statement is a trip of its own."""
    return None


def writer_engine(url: URL, busy_timeout: timedelta) -> AsyncEngine:
    """An engine of one connection that may write; it waits `busy_timeout` for another writer."""
    settings = {"lock_timeout": str(int(busy_timeout.total_seconds() * 1000))}
    return create_async_engine(
        url, pool_size=1, max_overflow=0, connect_args={"server_settings": settings}, **options()
    )


def reader_engine(url: URL, busy_timeout: timedelta, readers: int) -> AsyncEngine:
    """An engine of connections that read one snapshot per transaction and cannot write."""
    engine = create_async_engine(
        url,
        connect_args={"timeout": max(busy_timeout.total_seconds(), 1.0)},
        pool_size=readers,
        max_overflow=0,
        pool_timeout=30,
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ",
        **options(),
    )
    return engine.execution_options(postgresql_readonly=True)
