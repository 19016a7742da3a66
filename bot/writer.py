"""The one writer: many small changes, few commits.

Everything that is written goes through here as a job. Jobs that wait at the same time share one transaction, so the
commit (the part that waits for the disk) is paid once for all; when one of them fails, the others are run again without
it. A job is told that it succeeded only after that commit. When the database itself cannot (it is locked, the disk is
full), jobs wait in their order until it can: nothing is claimed that is not kept.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import structlog

from bot.clock import Clock
from storage.engine import Database, is_passing
from storage.unit import SqlUnit

log = structlog.get_logger()
T = TypeVar("T")
Job = Callable[[SqlUnit], Awaitable[T]]

MOST_JOBS: Final = 64
LONGEST: Final = 0.1
"""Seconds after which a batch takes no further job: who is in it waits for its commit."""
BACKOFF: Final = (0.05, 2.0)
"""First and longest pause in seconds after the database could not."""


@dataclass
class _Waiting:
    job: Job[Any]
    done: asyncio.Future[Any]


class _JobFailed(Exception):
    """A job in the batch raised: it is told, the others are run again without it."""

    def __init__(self, waiting: _Waiting, error: Exception) -> None:
        super().__init__()
        self.waiting = waiting
        self.error = error


class Writer:
    """Runs jobs in the order in which they came, in shared commits. A job may be run more than once: what it does
    beside the unit must bear that."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._queue: deque[_Waiting] = deque()
        self._stir = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._task: asyncio.Task[None] | None = None
        self._pause = 0.0
        self._on_planned: list[Callable[[], None]] = []
        self.commits = 0
        self.troubled = asyncio.Event()
        self.trouble = ""
        """Why the database cannot be written at present, "" while it can."""

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="writer")

    async def stop(self, within: float = 3.0) -> None:
        """Run what is queued, for at most `within` seconds, then end."""
        if self._task is None:
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), within)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    def on_planned(self, told: Callable[[], None]) -> None:
        """Have `told` called after every commit that planned or changed deliveries."""
        self._on_planned.append(told)

    def submit(self, job: Job[T]) -> asyncio.Future[T]:
        """Queue `job`; the future has its result once that is committed, or the exception that it raised."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._queue.append(_Waiting(job, done))
        self._idle.clear()
        self._stir.set()
        return done

    async def do(self, job: Job[T]) -> T:
        """Queue `job` and wait for it."""
        return await self.submit(job)

    async def idle(self) -> None:
        """Return when nothing is queued."""
        await self._idle.wait()

    async def _run(self) -> None:
        while True:
            await self._stir.wait()
            self._stir.clear()
            while self._queue:
                await self._commit_batch()
            self._idle.set()

    async def _commit_batch(self) -> None:
        taken: list[_Waiting] = []
        results: list[Any] = []
        try:
            async with self._database.writing(self._clock.now()) as unit:
                end = time.monotonic() + LONGEST
                while self._queue and len(taken) < MOST_JOBS and (not taken or time.monotonic() < end):
                    waiting = self._queue.popleft()
                    taken.append(waiting)
                    results.append(await self._run_job(unit, waiting))
        except _JobFailed as failed:
            taken.remove(failed.waiting)
            self._queue.extendleft(reversed(taken))
            if not failed.waiting.done.done():
                failed.waiting.done.set_exception(failed.error)
            return
        except Exception as error:
            self._queue.extendleft(reversed(taken))
            await self._hold_on(error)
            return
        self.commits += 1
        self._pause, self.trouble = 0.0, ""
        for waiting, result in zip(taken, results, strict=True):
            if not waiting.done.done():
                waiting.done.set_result(result)
        if unit.planned:
            for told in self._on_planned:
                told()

    async def _run_job(self, unit: SqlUnit, waiting: _Waiting) -> Any:
        try:
            return await waiting.job(unit)
        except Exception as error:
            if is_passing(error):
                raise
            raise _JobFailed(waiting, error) from error

    async def _hold_on(self, error: Exception) -> None:
        self.trouble = type(error).__name__
        self.troubled.set()
        self._pause = min(max(self._pause * 2, BACKOFF[0]), BACKOFF[1])
        log.warning("the database cannot be written; waiting", fault=str(error)[:200], seconds=self._pause)
        await asyncio.sleep(self._pause)
