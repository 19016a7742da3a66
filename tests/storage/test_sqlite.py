"""What SQLite alone needs: who may write, what happens when another process holds the file, a full disk, a kill."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from delegation.person import Person
from storage.engine import Database, DatabaseDamaged, DatabaseUnavailable, DatabaseUnusable, is_passing
from storage.unit import SqlUnit
from tests.storage.damage import content, damage
from tests.storage.samples import CENTRE, NOW, SEAL, person

ROOT = Path(__file__).parents[2]


@pytest.fixture
def kind() -> str:
    return "sqlite"


@asynccontextmanager
async def opened(url: str, **options: Any) -> AsyncIterator[Database]:
    database = await Database.open(url, centre=CENTRE, seal=SEAL, **options)
    try:
        yield database
    finally:
        await database.close()


@contextmanager
def held(url: str) -> Iterator[threading.Event]:
    """Another process's lock on the file, until the event is set or the block ends."""
    release, holding = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(url.removeprefix("sqlite+aiosqlite:///"), isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            holding.set()
            release.wait()
            connection.execute("COMMIT")

    thread = threading.Thread(target=hold)
    thread.start()
    holding.wait()
    try:
        yield release
    finally:
        release.set()
        thread.join()


async def add(database: Database, number: int) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(number))


def names_in(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


async def found(database: Database, number: int) -> Person | None:
    async with database.reading(NOW) as unit:
        return await unit.people.by_telegram(number)


async def pragma(unit: SqlUnit, name: str) -> Any:
    return await unit._transaction.scalar(text(f"PRAGMA {name}"))


async def test_the_writer_keeps_what_it_committed_and_readers_cannot_write(database: Database) -> None:
    async with database.writing(NOW) as unit:
        names = ("journal_mode", "synchronous", "foreign_keys", "query_only", "busy_timeout")
        assert [await pragma(unit, name) for name in names] == ["wal", 2, 1, 0, 5000]
        assert await pragma(unit, "wal_autocheckpoint") == 1000
    async with database.reading(NOW) as unit:
        assert [await pragma(unit, name) for name in ("query_only", "wal_autocheckpoint")] == [1, 0]


async def test_a_short_lock_of_another_process_is_waited_for(url: str) -> None:
    async with opened(url, busy_timeout=timedelta(seconds=60)) as database:
        with held(url) as release:
            writing = asyncio.create_task(add(database, 1))
            assert await found(database, 1) is None  # readers are not held up
            release.set()
            await writing
        assert await found(database, 1) is not None


async def test_a_long_lock_is_a_passing_fault_that_leaves_nothing(url: str) -> None:
    async with opened(url, busy_timeout=timedelta(milliseconds=20)) as database:
        with held(url):
            with pytest.raises(DBAPIError) as locked:
                await add(database, 1)
            assert is_passing(locked.value)
        assert await found(database, 1) is None
        await add(database, 2)
        assert await found(database, 2) is not None


async def test_a_database_that_another_process_holds_cannot_be_opened_at_present(url: str) -> None:
    with held(url), pytest.raises(DatabaseUnavailable, match="locked"):
        await Database.open(url, centre=CENTRE, seal=SEAL, busy_timeout=timedelta(milliseconds=20))


async def test_a_full_disk_is_a_passing_fault_after_which_the_unit_does_no_more(database: Database) -> None:
    async def fill(unit: SqlUnit) -> None:
        async with unit.savepoint():
            await unit.people.add(person(9, first_name="x" * 2_000_000))

    async def write() -> None:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(1))
            pages = await pragma(unit, "page_count")
            await pragma(unit, f"max_page_count={pages + 10}")
            with pytest.raises(DBAPIError) as full:
                await fill(unit)
            assert is_passing(full.value)
            await unit.people.add(person(2))

    with pytest.raises(DBAPIError, match="full") as full:
        await write()
    assert is_passing(full.value)
    async with database.writing(NOW) as unit:
        await pragma(unit, "max_page_count=1000000")
    await add(database, 3)
    assert [await found(database, number) is not None for number in (1, 2, 3)] == [False, False, True]


async def test_closing_leaves_one_file(url: str, tmp_path: Path) -> None:
    async with opened(url) as database:
        await add(database, 1)
        assert await found(database, 1) is not None
    assert names_in(tmp_path) == ["desk.db"]


async def test_a_database_in_memory_or_of_another_make_is_refused() -> None:
    for url in ("sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:", "mysql://localhost/desk"):
        with pytest.raises(ValueError, match=r"keeps nothing|no database of the desk"):
            await Database.open(url, centre=CENTRE, seal=SEAL)


WRITES = """
import asyncio, sys
from storage.engine import Database
from tests.storage.damage import content, damage
from tests.storage.samples import CENTRE, NOW, SEAL, person

async def main():
    database = await Database.open(sys.argv[1], centre=CENTRE, seal=SEAL)
    number = 0
    while True:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(2 * number))
            await unit.people.add(person(2 * number + 1))
        print(number, flush=True)
        number += 1

asyncio.run(main())
"""


def write_until_killed(url: str) -> int:
    """Have a process write as fast as it can and kill it in the midst of it; the last number that it had committed."""
    command = [sys.executable, "-c", WRITES, url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        committed = [int(child.stdout.readline()) for _ in range(40)][-1]
        child.send_signal(signal.SIGKILL)
    return committed


async def test_what_was_committed_survives_a_kill_and_nothing_is_there_by_half(url: str) -> None:
    committed = write_until_killed(url)
    async with opened(url) as database:
        assert await database.quick_check() == []
        async with database.reading(NOW) as unit:
            people = await unit.people.get_many(range(1, 10_000))
    assert len(people) % 2 == 0
    assert {each.telegram_id for each in people.values()} >= set(range(2 * committed + 2))


async def test_what_was_erased_does_not_linger_in_the_file(url: str, tmp_path: Path) -> None:
    async with opened(url) as database:
        async with database.writing(NOW) as unit:
            anna = await unit.people.add(person(1, first_name="Аннелизе-Шарлотта"))
        async with database.writing(NOW) as unit:
            await unit.people.erase(anna.id)
    assert "Аннелизе".encode() not in (tmp_path / "desk.db").read_bytes()


def test_importing_the_room_is_quick_and_opening_needs_no_alembic() -> None:
    light = "import sys, storage; assert 'sqlalchemy' not in sys.modules"
    late = "import sys, storage.engine; assert 'alembic' not in sys.modules"
    for look in (light, late):
        subprocess.run([sys.executable, "-c", look], cwd=ROOT, check=True)


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    file.write_bytes(b"Dear diary, " * 100)
    with pytest.raises(DatabaseUnusable, match="not a database"):
        await Database.open(f"sqlite+aiosqlite:///{file}", centre=CENTRE, seal=SEAL)


async def test_a_damaged_file_is_refused_and_not_written_to(url: str) -> None:
    async with opened(url) as database, database.writing(NOW) as unit:
        for number in range(1, 400):
            await unit.people.add(person(number))
    file = url.removeprefix("sqlite+aiosqlite:///")
    damaged = damage(file)
    with pytest.raises(DatabaseDamaged):
        await Database.open(url, centre=CENTRE, seal=SEAL)
    assert content(file) == damaged
