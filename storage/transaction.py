"""One transaction on one connection: every statement of a unit goes through here."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import CursorResult, Executable, Row, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import is_passing

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
T = TypeVar("T")

CHUNK: Final = 1000
"""Rows or ids to a statement: both databases bound the parameters of one to some 32,000."""

PARTITION: Final = 100
"""Rows that are read at a time: a few milliseconds' work."""


class Transaction:
    """Statements between a beginning and an end. What is used outside of these raises RuntimeError."""

    def __init__(
        self,
        connection: AsyncConnection,
        opening: str = "",
        ahead: Callable[[str], None] | None = None,
        *,
        snapshot: bool = False,
    ) -> None:
        self._connection = connection
        self._opening = opening
        self._ahead = ahead
        self._later: dict[Executable, list[Mapping[str, Any]]] = {}
        self._open = False
        self._fault: Exception | None = None
        self._depth = 0
        self.dialect: Final = connection.dialect.name
        self.snapshot: Final = snapshot
        """Whether what was read once stays as it was to the end."""

    async def begin(self) -> None:
        """Begin, with the statement that takes the writer's lock or a snapshot."""
        if self._opening:
            await self._connection.exec_driver_sql(self._opening)
        self._open = True

    async def commit(self) -> None:
        """Commit. Who is cancelled meanwhile still waits for the end of it, so that the next one finds order."""
        await self.settle()
        self._open = False
        await _to_the_end(self._connection.commit())

    async def rollback(self) -> None:
        """Undo everything; on a connection that is lost there is nothing to undo."""
        self._open = False
        with contextlib.suppress(Exception):
            await _to_the_end(self._connection.rollback())

    async def execute(self, statement: Executable, parameters: Parameters = None) -> CursorResult[Any]:
        """Run a statement; with a sequence of parameters once for each, in one trip to the database."""
        self._check()
        try:
            result: CursorResult[Any] = await self._connection.execute(statement, parameters)
        except Exception as error:
            self._note(error)
            raise
        return result

    def later(self, statement: Executable, parameters: Mapping[str, Any]) -> None:
        """Write with all others of its kind at the end, in one trip: for what nothing else in the transaction looks at
        (who does calls `settle` first)."""
        self._check()
        self._later.setdefault(statement, []).append(parameters)

    def pending(self, statement: Executable) -> Sequence[Mapping[str, Any]]:
        """What is left for later with that statement, in its order."""
        return self._later.get(statement, ())

    async def settle(self) -> None:
        """Write what was left for later."""
        self._check()
        later, self._later = self._later, {}
        for statement, parameters in later.items():
            await self.execute(statement, parameters)

    async def all(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row[Any]]:
        return (await self.execute(statement, parameters)).all()

    async def converted(self, statement: Executable, convert: Callable[[Row[Any]], T]) -> list[T]:
        """All rows, each converted; however many there are, the event loop goes on in between."""
        made: list[T] = []
        for rows in (await self.execute(statement)).partitions(PARTITION):
            if made:
                await asyncio.sleep(0)
            made += map(convert, rows)
        return made

    async def first(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Row[Any] | None:
        return (await self.execute(statement, parameters)).first()

    async def scalar(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Any:
        return (await self.execute(statement, parameters)).scalar()

    async def add(self, table: Table, values: Mapping[str, Any]) -> int:
        """Insert one row and give its number."""
        return int(await self.scalar(table.insert().returning(table.c.id), values))

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that can say ON CONFLICT in this database's words."""
        return conflicting_insert(table, self.dialect)

    @contextlib.asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What is written inside is undone alone when an exception leaves the block; what was before stays."""
        self._check()
        self._depth += 1
        name = f"kept_{self._depth}"
        before = {statement: len(parameters) for statement, parameters in self._later.items()}
        try:
            await self._mark(f"SAVEPOINT {name}")
            try:
                yield
            except BaseException:
                self._later = {statement: self._later[statement][:number] for statement, number in before.items()}
                if self._fault is None and not self._connection.invalidated:
                    await self._run(f"ROLLBACK TO SAVEPOINT {name}")
                    await self._run(f"RELEASE SAVEPOINT {name}")
                raise
            await self._mark(f"RELEASE SAVEPOINT {name}")
        finally:
            self._depth -= 1

    async def _mark(self, words: str) -> None:
        """Begin or end a savepoint, where the database can do so in the trip of the next statement."""
        self._check()
        if self._ahead is None:
            await self._run(words)
        else:
            self._ahead(words)

    async def _run(self, words: str) -> None:
        self._check()
        try:
            await self._connection.exec_driver_sql(words)
        except Exception as error:
            self._note(error)
            raise

    def _note(self, error: Exception) -> None:
        # After a full disk or a lost connection SQLite has already rolled back: going on would write without a
        # transaction. So nothing more is run, and the commit fails with what happened.
        if is_passing(error):
            self._fault = error

    def _check(self) -> None:
        if not self._open:
            raise RuntimeError("this unit is over: what is kept must be read and written inside its block")
        if self._fault is not None:
            raise self._fault


def conflicting_insert(table: Table, dialect: str) -> sqlite.Insert | postgresql.Insert:
    """INSERT in the words of `dialect`; both say ON CONFLICT alike."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterable[list[T]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk


async def _to_the_end(step: Awaitable[None]) -> None:
    task = asyncio.ensure_future(step)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()
        raise
