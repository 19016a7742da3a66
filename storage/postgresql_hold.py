"""The hold on a PostgreSQL database: an advisory lock of a session that does nothing else."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any, Final

from sqlalchemy import URL, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from storage.connecting import connect
from storage.errors import DatabaseUnavailable
from storage.holding import UNKNOWN, Holder

LOCK: Final = 4207282
"""Beside the writer's (`storage.postgresql`)."""
_NOTICED: Final = {"tcp_keepalives_idle": "5", "tcp_keepalives_interval": "2", "tcp_keepalives_count": "3"}
"""The server notices within some ten seconds that a machine is gone without a word; sooner when only a process is."""
_LOOK: Final = 2.0
"""Seconds between two looks whether the session is there still: well before the server would give it up."""
_TAKE: Final = text("SELECT pg_try_advisory_lock(:lock)")
_SAY: Final = text("SELECT set_config('application_name', :words, false)")
_WHO: Final = text(
    "SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)"
    " WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = :lock AND objsubid = 1"
    " AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


class PostgresqlHold:
    """The session's name in `pg_stat_activity` says which process has the hold."""

    def __init__(self, url: URL) -> None:
        self._engine: AsyncEngine = create_async_engine(
            url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            connect_args={"timeout": 5, "command_timeout": 3, "server_settings": _NOTICED},
        )
        self._connection: AsyncConnection | None = None
        self._watch: asyncio.Task[None] | None = None
        self._ours = False
        self.lost = asyncio.Event()

    async def take(self) -> Holder | None:
        """None when it is ours, else who has it. DatabaseUnavailable; DatabaseUnusable."""
        if self._connection is None:
            self._connection = await self._connect()
        try:
            if (await self._connection.execute(_TAKE, {"lock": LOCK})).scalar():
                await self._connection.execute(_SAY, {"words": Holder.this_process().to_words()})
                self._ours = True
                self._watch = asyncio.create_task(self._look())
                return None
            words = (await self._connection.execute(_WHO, {"lock": LOCK})).scalar()
        except (SQLAlchemyError, OSError, TimeoutError) as error:
            await self.release()
            raise DatabaseUnavailable(str(error)) from error
        return Holder.from_words(words) if words else UNKNOWN

    async def release(self) -> None:
        self._ours = False
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
            self._watch = None
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with contextlib.suppress(SQLAlchemyError, OSError, TimeoutError):
                await connection.close()
        await self._engine.dispose()

    async def _connect(self) -> AsyncConnection:
        try:
            connection = await connect(self._engine)
        except TimeoutError as error:
            raise DatabaseUnavailable("the server does not answer") from error
        raw: Any = (await connection.get_raw_connection()).driver_connection
        raw.add_termination_listener(self._ended)
        return connection

    def _ended(self, _: object) -> None:
        if self._ours:
            self.lost.set()

    async def _look(self) -> None:
        """A connection that broke in silence is found out by asking."""
        while self._connection is not None:
            await asyncio.sleep(_LOOK)
            try:
                await self._connection.execute(text("SELECT 1"))
            except (SQLAlchemyError, OSError, TimeoutError):
                self.lost.set()
                return
