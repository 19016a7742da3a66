"""SQLite: one connection that writes and checkpoints, readers that cannot, and one trip to its thread a statement."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import aiosqlite
from sqlalchemy import URL, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from storage.options import options

DRIVER: Final = "sqlite+aiosqlite"
BEGIN_WRITING: Final = "BEGIN IMMEDIATE"
BEGIN_READING: Final = "BEGIN"
WRITER: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a power cut loses nothing that was answered for
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what was erased, or sealed with an old key, does not linger in free pages
    "PRAGMA journal_size_limit=67108864",
)
READER: Final = (
    "PRAGMA query_only=ON",
    "PRAGMA wal_autocheckpoint=0",  # SQLite up to 3.51.2 may corrupt a WAL that two connections checkpoint
)


def file_of(url: URL) -> Path:
    """The database file of a URL. Raises ValueError for a database in memory: nothing would be kept."""
    if not url.database or url.database == ":memory:" or url.query.get("mode") == "memory":
        raise ValueError("a database in memory keeps nothing: DATABASE_URL must name a file")
    return Path(url.database)


def writer_engine(url: URL, busy_timeout: timedelta) -> AsyncEngine:
    """An engine of one connection that may write; the file and its folder are made."""
    file_of(url).parent.mkdir(parents=True, exist_ok=True)
    return _engine(url, WRITER, busy_timeout, pool_size=1, max_overflow=0)


def reader_engine(url: URL, busy_timeout: timedelta, readers: int) -> AsyncEngine:
    """An engine of connections that cannot write."""
    return _engine(url, READER, busy_timeout, pool_size=readers, max_overflow=0, pool_timeout=30)


def _engine(url: URL, pragmas: Sequence[str], busy_timeout: timedelta, **pool: Any) -> AsyncEngine:
    path = str(file_of(url))

    async def connect() -> aiosqlite.Connection:
        return await OneTripConnection(path, busy_timeout)

    engine = create_async_engine(url, async_creator=connect, pool_reset_on_return=None, **options(), **pool)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    return engine


async def ahead_of(connection: AsyncConnection) -> Callable[[str], None] | None:
    """How to have words run in the trip of the next statement."""
    driver = (await connection.get_raw_connection()).driver_connection
    return driver.ahead if isinstance(driver, OneTripConnection) else None


class OneTripConnection(aiosqlite.Connection):
    """aiosqlite sends four errands to its thread for each SELECT; this one has a statement run and read in one.

    For that it uses two names that are not public: what it gains is in docs/adr/005-one-trip.md, and the range of
    aiosqlite in pyproject.toml is that in which they are known to be there.
    """

    def __init__(self, path: str, busy_timeout: timedelta) -> None:
        def open_file() -> sqlite3.Connection:
            self.file = sqlite3.connect(
                path,
                timeout=busy_timeout.total_seconds(),
                isolation_level=None,  # transactions begin where this package says so
                check_same_thread=False,
                cached_statements=512,
            )
            return self.file

        super().__init__(open_file, iter_chunk_size=64)
        self._ahead: list[str] = []
        self._thread.daemon = True  # as SQLAlchemy does with the connections that it makes

    async def errand(self, work: Callable[..., None], *args: Any) -> None:
        """Have the connection's thread do something, in the order of all its errands."""
        await self._execute(work, *args)  # type: ignore[no-untyped-call]  # it has no types

    def ahead(self, words: str) -> None:
        """Have these words run just before the next statement, in its trip; the end of the transaction forgets them."""
        self._ahead.append(words)

    def run_ahead(self) -> None:
        """Run what was to go ahead; only the connection's thread does."""
        ahead, self._ahead = self._ahead, []
        for words in ahead:
            self.file.execute(words).close()

    async def commit(self) -> None:
        self._ahead.clear()
        await super().commit()

    async def rollback(self) -> None:
        self._ahead.clear()
        await super().rollback()

    def cursor(self) -> OneTripCursor:  # type: ignore[override]  # only SQLAlchemy asks for one
        return OneTripCursor(self)


class OneTripCursor:
    """The part of aiosqlite's cursor that SQLAlchemy uses."""

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> OneTripCursor:
        return self

    async def execute(self, statement: str, parameters: Iterable[Any] | None = None) -> OneTripCursor:
        await self._connection.errand(self._run, statement, tuple(parameters or ()))
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> OneTripCursor:
        await self._connection.errand(self._run_many, statement, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        self._rows = []

    def _run(self, statement: str, parameters: tuple[Any, ...]) -> None:
        self._connection.run_ahead()
        cursor = self._connection.file.execute(statement, parameters)
        self._rows = cursor.fetchall()
        self._note(cursor)

    def _run_many(self, statement: str, parameters: Iterable[Sequence[Any]]) -> None:
        self._connection.run_ahead()
        self._note(self._connection.file.executemany(statement, parameters))

    def _note(self, cursor: sqlite3.Cursor) -> None:
        self.description, self.rowcount, self.lastrowid = cursor.description, cursor.rowcount, cursor.lastrowid
        cursor.close()
