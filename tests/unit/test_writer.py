"""The writer: many jobs, few commits; a job that fails is undone alone; a database that cannot is waited for."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.settings import Settings
from bot.storing import centre_of
from bot.writer import Writer
from storage.engine import Database
from storage.sealing import Seal, new_key
from storage.unit import SqlUnit


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    centre = centre_of(Settings(_env_file=None))
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path}/desk.db", centre=centre, seal=Seal([new_key()]))
    yield database
    await database.close()


@pytest.fixture
async def writer(database: Database) -> AsyncIterator[Writer]:
    writer = Writer(database, Clock())
    writer.start()
    yield writer
    await writer.stop()


async def kept(database: Database) -> set[str]:
    async with database.reading(Clock().now()) as unit:
        found = [await unit.conversations.get(f"k{number}") for number in range(100)]
    return {f"k{number}" for number, one in enumerate(found) if one is not None}


async def test_jobs_that_wait_together_share_a_commit(writer: Writer, database: Database) -> None:
    before = writer.commits
    await asyncio.gather(
        *(writer.do(lambda unit, n=number: unit.conversations.put(f"k{n}", None, "{}")) for number in range(40))
    )
    assert len(await kept(database)) == 40
    assert writer.commits - before <= 5


async def test_a_job_that_fails_is_undone_alone(writer: Writer, database: Database) -> None:
    async def fails(unit: SqlUnit) -> None:
        await unit.conversations.put("k1", None, "{}")
        raise LookupError

    good = [writer.submit(lambda unit, n=number: unit.conversations.put(f"k{n}", None, "{}")) for number in (0, 2)]
    bad = writer.submit(fails)
    good.append(writer.submit(lambda unit: unit.conversations.put("k3", None, "{}")))
    await asyncio.gather(*good)
    with pytest.raises(LookupError):
        await bad
    assert await kept(database) == {"k0", "k2", "k3"}


async def test_jobs_run_in_the_order_in_which_they_came(writer: Writer) -> None:
    ran: list[int] = []

    def job(number: int) -> asyncio.Future[None]:
        async def run(_: SqlUnit) -> None:
            ran.append(number)

        return writer.submit(run)

    await asyncio.gather(*(job(number) for number in range(100)))
    assert ran == list(range(100))


async def test_a_locked_database_is_waited_for(tmp_path: Path) -> None:
    centre = centre_of(Settings(_env_file=None))
    url = f"sqlite+aiosqlite:///{tmp_path}/desk.db"
    database = await Database.open(url, centre=centre, seal=Seal([new_key()]), busy_timeout=timedelta(milliseconds=10))
    writer = Writer(database, Clock())
    writer.start()
    other = sqlite3.connect(tmp_path / "desk.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        job = writer.submit(lambda unit: unit.conversations.put("k0", None, "{}"))
        await asyncio.wait_for(writer.troubled.wait(), 10)
        assert not job.done()
        other.execute("ROLLBACK")
        await job
        assert writer.trouble == ""
        assert await kept(database) == {"k0"}
    finally:
        other.close()
        await writer.stop()
        await database.close()


async def test_a_stop_runs_what_is_queued(writer: Writer, database: Database) -> None:
    jobs = [writer.submit(lambda unit, n=n: unit.conversations.put(f"k{n}", None, "{}")) for n in range(10)]
    await writer.stop()
    assert all(job.done() for job in jobs)
    assert len(await kept(database)) == 10


async def test_the_sender_is_told_only_of_commits_that_may_have_planned(writer: Writer) -> None:
    told: list[bool] = []
    writer.on_planned(lambda: told.append(True))
    await writer.do(lambda unit: unit.conversations.put("k0", None, "{}"))
    assert told == []
    await writer.do(lambda unit: unit.deliveries.plan([]))
    assert told == [True]
