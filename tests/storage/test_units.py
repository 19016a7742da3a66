"""Transactions: all or nothing, one writer, snapshots for readers."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy.exc import DBAPIError

from delegation.ports import Storage, Unit
from storage.engine import Database, is_passing
from storage.unit import SqlUnit
from tests.storage.conftest import connected
from tests.storage.samples import CENTRE, NOW, SEAL, person


async def names(database: Database) -> list[str]:
    async with database.reading(NOW) as unit:
        return [entry.first_name for entry in (await unit.people.get_many(range(1, 100))).values()]


async def add(database: Database, first_name: str) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(sum(first_name.encode()), first_name=first_name))


async def test_what_was_written_is_there_after_the_block(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(first_name="Anna"))
    assert await names(database) == ["Anna"]


async def test_an_exception_leaves_nothing_behind(database: Database) -> None:
    async def fail() -> None:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(first_name="Anna"))
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    assert await names(database) == []
    async with database.writing(NOW) as unit:
        await unit.people.add(person(first_name="Boris"))
    assert await names(database) == ["Boris"]


async def test_a_failed_statement_leaves_nothing_behind_and_is_not_passing(database: Database) -> None:
    async def add_twice() -> None:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(501, first_name="Anna"))
            await unit.people.add(person(501, first_name="Boris"))

    with pytest.raises(DBAPIError) as failed:
        await add_twice()
    assert not is_passing(failed.value)
    assert "Boris" not in str(failed.value), "what somebody told gets into no log"
    assert await names(database) == []


async def test_a_savepoint_undoes_itself_alone(database: Database) -> None:
    async def fail(unit: SqlUnit) -> None:
        async with unit.savepoint():
            await unit.people.add(person(2, first_name="Boris"))
            raise KeyError

    async with database.writing(NOW) as unit:
        await unit.people.add(person(1, first_name="Anna"))
        with pytest.raises(KeyError):
            await fail(unit)
        async with unit.savepoint():
            await unit.people.add(person(3, first_name="Chen"))
    assert await names(database) == ["Anna", "Chen"]


async def test_a_failed_statement_in_a_savepoint_spares_the_rest(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(1, first_name="Anna"))
        with pytest.raises(DBAPIError):
            async with unit.savepoint():
                await unit.people.add(person(1, first_name="Boris"))
        await unit.people.add(person(2, first_name="Chen"))
    assert await names(database) == ["Anna", "Chen"]


async def test_savepoints_nest(database: Database) -> None:
    async def fail(unit: SqlUnit) -> None:
        async with unit.savepoint():
            await unit.people.add(person(2, first_name="Boris"))
            async with unit.savepoint():
                await unit.people.add(person(3, first_name="Chen"))
            raise KeyError

    async with database.writing(NOW) as unit, unit.savepoint():
        await unit.people.add(person(1, first_name="Anna"))
        with pytest.raises(KeyError):
            await fail(unit)
        await unit.people.add(person(4, first_name="Dina"))
    assert await names(database) == ["Anna", "Dina"]


async def test_what_is_left_for_later_is_undone_with_its_savepoint_and_else_kept(database: Database) -> None:
    async def fail(unit: SqlUnit) -> None:
        async with unit.savepoint():
            await unit.screens.put(2, 20, keyboard=True, menu=False)
            raise KeyError

    async with database.writing(NOW) as unit:
        await unit.screens.put(1, 10, keyboard=True, menu=False)
        with pytest.raises(KeyError):
            await fail(unit)
        async with unit.savepoint():
            await unit.screens.put(3, 30, keyboard=True, menu=False)
    async with database.reading(NOW) as unit:
        assert [await unit.screens.get(chat) is not None for chat in (1, 2, 3)] == [True, False, True]


async def test_a_savepoint_in_which_nothing_is_written_leaves_nothing_to_the_next_transaction(
    database: Database,
) -> None:
    for number in range(2):
        async with database.writing(NOW) as unit:
            await unit.people.add(person(number, first_name="Anna"))
            async with unit.savepoint():
                pass
    with pytest.raises(KeyError):
        async with database.writing(NOW) as unit, unit.savepoint():
            raise KeyError
    async with database.writing(NOW) as unit, unit.savepoint():
        await unit.people.add(person(9, first_name="Chen"))
    assert await names(database) == ["Anna", "Anna", "Chen"]


async def test_a_unit_is_of_no_use_after_its_block(database: Database) -> None:
    async with database.writing(NOW) as written:
        pass
    async with database.reading(NOW) as read:
        pass
    for unit in (written, read):
        with pytest.raises(RuntimeError, match="this unit is over"):
            await unit.people.by_telegram(501)


async def test_two_writers_take_turns_and_do_not_mix(database: Database) -> None:
    """The second one fails and rolls back while the first is still in the middle of its own."""
    in_the_middle, tried = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(1, first_name="Anna"))
            in_the_middle.set()
            await tried.wait()
            await unit.people.add(person(2, first_name="Boris"))

    async def second() -> None:
        await in_the_middle.wait()
        asyncio.get_running_loop().call_soon(tried.set)
        async with database.writing(NOW) as unit:
            assert await unit.people.by_telegram(2) is not None
            await unit.people.add(person(3, first_name="Chen"))
            raise KeyError

    done = await asyncio.gather(first(), second(), return_exceptions=True)
    assert [type(result) for result in done] == [type(None), KeyError]
    assert await names(database) == ["Anna", "Boris"]


async def test_many_readers_see_what_was_committed_while_something_is_written(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(1, first_name="Anna"))
    async with database.writing(NOW) as unit:
        await unit.people.add(person(2, first_name="Boris"))
        seen = await asyncio.gather(*(names(database) for _ in range(12)))
        assert seen == [["Anna"]] * 12
    assert await names(database) == ["Anna", "Boris"]


async def test_a_reader_keeps_its_snapshot_while_others_commit(database: Database) -> None:
    async with database.reading(NOW) as reader:
        assert await reader.people.by_telegram(1) is None
        async with database.writing(NOW) as unit:
            await unit.people.add(person(1))
        assert await reader.people.by_telegram(1) is None
    async with database.reading(NOW) as reader:
        assert await reader.people.by_telegram(1) is not None


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError):
        async with database.reading(NOW) as unit:
            await unit.people.add(person())
    assert await names(database) == []


async def test_a_cancelled_writer_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    in_the_middle = asyncio.Event()

    async def write() -> None:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(1, first_name="Anna"))
            in_the_middle.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await in_the_middle.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with database.writing(NOW) as unit:
        await unit.people.add(person(2, first_name="Boris"))
    assert await names(database) == ["Boris"]


@pytest.mark.parametrize("steps", range(1, 42, 5))
async def test_a_writer_cancelled_at_any_point_leaves_all_or_nothing(database: Database, steps: int) -> None:
    async def write() -> None:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(1, first_name="Anna"))
            await unit.people.add(person(2, first_name="Boris"))

    task = asyncio.create_task(write())
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    async with database.writing(NOW) as unit:
        await unit.people.add(person(3, first_name="Chen"))
    assert await names(database) in (["Chen"], ["Anna", "Boris", "Chen"])


async def test_a_unit_knows_its_instant_and_the_centre(database: Database) -> None:
    async with database.reading(NOW) as unit:
        assert unit.now == NOW
        assert unit.centre is CENTRE
    with pytest.raises(ValueError, match="has no zone"):
        async with database.writing(NOW.replace(tzinfo=None)):
            pass


async def test_the_database_is_what_the_rules_ask_for(database: Database) -> None:
    storage: Storage = database
    async with storage.reading(NOW) as unit:
        port: Unit = unit
        assert await port.people.by_telegram(1) is None


async def test_a_sound_database_has_no_faults(database: Database) -> None:
    assert await database.quick_check() == []


async def test_another_process_waits_for_the_writer_and_reads_meanwhile(database: Database, url: str) -> None:
    other = await Database.open(url, centre=CENTRE, seal=SEAL, busy_timeout=timedelta(milliseconds=20))
    try:
        async with database.writing(NOW) as unit:
            await unit.people.add(person(1, first_name="Anna"))
            assert await names(other) == []
            with pytest.raises(DBAPIError) as locked:
                await add(other, "Boris")
            assert is_passing(locked.value)
        await add(other, "Chen")
        assert await names(database) == ["Anna", "Chen"]
    finally:
        await other.close()


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
async def test_a_lost_connection_is_a_passing_fault_and_made_anew(database: Database, url: str) -> None:
    async with connected(url) as beside:
        mine = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname <> ''"
        await beside.execute(mine)
    with pytest.raises(DBAPIError) as lost:
        await add(database, "Anna")
    assert is_passing(lost.value)
    await add(database, "Boris")
    assert await names(database) == ["Boris"]
