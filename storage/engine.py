"""The database as a whole: opened once, one writer at a time, any number of readers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import URL, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from delegation.ports import Centre
from storage.connecting import connect
from storage.errors import DatabaseDamaged, DatabaseUnavailable, DatabaseUnusable, KeysDoNotFit, is_passing
from storage.kinds import kind_of, read_url
from storage.migrations import bring_up
from storage.sealing import Seal
from storage.seals import Tally, sealed_tables
from storage.transaction import Transaction
from storage.unit import SqlUnit

__all__ = ["Database", "DatabaseDamaged", "DatabaseUnavailable", "DatabaseUnusable", "KeysDoNotFit", "is_passing"]

BUSY_TIMEOUT: Final = timedelta(seconds=5)
"""How long a statement waits for a lock that another process holds."""
READERS: Final = 4


class Database:
    """Where everything is kept. `open` it, `close` it; in between `writing` and `reading` give units."""

    def __init__(self, url: URL, centre: Centre, seal: Seal, writer: AsyncEngine, readers: AsyncEngine) -> None:
        self.url = url
        self._centre = centre
        self._seal = seal
        self._writer_engine = writer
        self._reader_engine = readers
        self._writer: AsyncConnection | None = None
        self._ahead: Callable[[str], None] | None = None
        self._lock = asyncio.Lock()
        self._kind = kind_of(url)

    @classmethod
    async def open(
        cls,
        url: str,
        *,
        centre: Centre,
        seal: Seal,
        busy_timeout: timedelta = BUSY_TIMEOUT,
        readers: int = READERS,
    ) -> Database:
        """Bring the database at `url` to this version's tables (an empty one gets them) and open it.

        `centre` is what units say of the centre, `seal` has the keys of its personal data. Raises ValueError for a URL
        that is no database of the desk, DatabaseUnusable for one of a newer version, DatabaseDamaged for a file that is
        not sound (nothing is written to it), KeysDoNotFit when what is kept is sealed with other keys,
        DatabaseUnavailable when it cannot be reached.
        """
        parsed = read_url(url)
        kind = kind_of(parsed)
        writer = kind.writer_engine(parsed, busy_timeout)
        database = cls(parsed, centre, seal, writer, kind.reader_engine(parsed, busy_timeout, readers))
        try:
            connection = await database._writing_connection()
            await database._refuse_damage()
            await bring_up(connection, kind.BEGIN_WRITING)
            async with database.writing(datetime.now(UTC)) as unit:
                await unit.seals.prove()
        except BaseException:
            await database.close()
            raise
        return database

    async def close(self) -> None:
        """Close the readers, then the writer: the last connection to leave checkpoints."""
        async with self._lock:
            await self._reader_engine.dispose()
            if self._writer is not None:
                await self._writer.close()
                self._writer = None
            await self._writer_engine.dispose()

    @contextlib.asynccontextmanager
    async def writing(self, now: datetime) -> AsyncIterator[SqlUnit]:
        """The one writer: commits at the end, rolls back on an exception. Others of this process wait in line."""
        async with self._lock:
            connection = await self._writing_connection()
            transaction = Transaction(connection, self._kind.BEGIN_WRITING, self._ahead)
            try:
                await transaction.begin()
                yield SqlUnit(transaction, now, self._centre, self._seal)
                await transaction.commit()
            except BaseException:
                await transaction.rollback()
                raise

    @contextlib.asynccontextmanager
    async def reading(self, now: datetime) -> AsyncIterator[SqlUnit]:
        """A snapshot that cannot write; any number at a time, also while something is written."""
        async with self._reading_connection() as connection:
            transaction = Transaction(connection, self._kind.BEGIN_READING, snapshot=True)
            try:
                await transaction.begin()
                yield SqlUnit(transaction, now, self._centre, self._seal)
            finally:
                await transaction.rollback()

    async def go_over_sealed(self, *, renew: bool) -> Tally:
        """Whether the keys open all that is sealed; with `renew` what an older key sealed is sealed with the first, in
        small transactions, beside a desk that runs with the same keys. Killed in between, it may be run again."""
        tally = Tally()
        for table in sealed_tables():
            last: object = None
            while True:
                unit_of = self.writing if renew else self.reading
                async with unit_of(datetime.now(UTC)) as unit:
                    last, found = await unit.seals.go_over(table, last, renew=renew)
                if last is None:
                    break
                tally += found
        if renew:
            async with self.writing(datetime.now(UTC)) as unit:
                await unit.seals.retire()
        return tally

    async def quick_check(self) -> list[str]:
        """What is wrong with the file, nothing when it is sound; PostgreSQL is only asked for a sign of life."""
        async with self._reading_connection() as connection:
            if self.url.get_backend_name() != "sqlite":
                await connection.execute(text("SELECT 1"))
                return []
            try:
                found = (await connection.execute(text("PRAGMA quick_check"))).scalars().all()
            except DBAPIError as error:
                if is_passing(error):
                    raise DatabaseUnavailable(str(error.orig)) from error
                return [str(error.orig)]
        return [] if list(found) == ["ok"] else [str(line) for line in found]

    async def _refuse_damage(self) -> None:
        """A tenth of a second for 200,000 deliveries: less than what writing to a damaged file may cost."""
        if faults := await self.quick_check():
            raise DatabaseDamaged(faults[0])

    async def _writing_connection(self) -> AsyncConnection:
        if self._writer is None:
            self._writer = await connect(self._writer_engine)
            self._ahead = await self._kind.ahead_of(self._writer)
        return self._writer

    @contextlib.asynccontextmanager
    async def _reading_connection(self) -> AsyncIterator[AsyncConnection]:
        connection = await connect(self._reader_engine)
        try:
            yield connection
        finally:
            await connection.close()
