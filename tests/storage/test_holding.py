"""Of all processes on one database exactly one has the hold; the next gets it when that one is gone."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from storage.errors import DatabaseUnavailable
from storage.holding import UNKNOWN, Hold, Holder
from storage.kinds import hold_on
from tests.storage.conftest import connected

HOLDS = """
import asyncio, sys
from storage.kinds import hold_on

async def hold():
    print(await hold_on(sys.argv[1]).take(), flush=True)
    await asyncio.Event().wait()

asyncio.run(hold())
"""


async def freed(hold: Hold) -> None:
    """Return when the hold was to be had."""
    async with asyncio.timeout(10):
        while await hold.take() is not None:  # noqa: ASYNC110 (it is the system that frees it)
            await asyncio.sleep(0.01)


async def test_one_has_it_and_the_other_is_told_who(url: str) -> None:
    first, second = hold_on(url), hold_on(url)
    assert await first.take() is None
    holder = await second.take()
    assert holder is not None
    assert (holder.pid, holder.host) == (os.getpid(), socket.gethostname()[:25])
    assert holder.since is not None
    await second.release()
    await first.release()


async def test_what_is_released_is_free_at_once(url: str) -> None:
    first, second = hold_on(url), hold_on(url)
    await first.take()
    assert await second.take() is not None
    await first.release()
    assert await second.take() is None
    assert not first.lost.is_set()
    await second.release()


async def test_the_hold_of_a_killed_process_is_free_at_once(url: str) -> None:
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDS, url, stdout=asyncio.subprocess.PIPE, env={**os.environ, "PYTHONPATH": "."}
    )
    assert other.stdout is not None
    assert await other.stdout.readline() == b"None\n"
    ours = hold_on(url)
    holder = await ours.take()
    assert holder is not None
    assert holder.pid == other.pid
    other.kill()
    await other.wait()
    await freed(ours)
    await ours.release()


# The kernel takes the lock of a file from nobody; a server may end a session.
@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
async def test_a_session_that_the_server_ended_has_lost_its_hold(url: str) -> None:
    ours, other = hold_on(url), hold_on(url)
    await ours.take()
    async with connected(url) as connection:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 4207282"
        )
    async with asyncio.timeout(10):
        await ours.lost.wait()
    await freed(other)
    await ours.release()
    await other.release()


async def test_a_database_that_cannot_be_reached_is_unavailable() -> None:
    with pytest.raises(DatabaseUnavailable):
        await hold_on("postgresql+asyncpg://nobody@127.0.0.1:9/nothing").take()


async def test_a_lock_on_a_file_that_was_taken_away_holds_nothing(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/desk.db"
    first = hold_on(url)
    await first.take()
    await first.release()
    (tmp_path / "desk.db.lock").unlink()
    assert await first.take() is None
    assert await hold_on(url).take() is not None
    await first.release()


@pytest.mark.parametrize("words", ["", "{}", "[1]", '["x", 1, 2]', '[12,"2026-01-01T00:00:00Z","a', "null"])
def test_a_holder_that_cannot_be_read_is_unknown(words: str) -> None:
    assert Holder.from_words(words) == UNKNOWN
    assert str(UNKNOWN) == "pid unknown, host unknown"


def test_a_holder_is_read_as_it_was_written() -> None:
    ours = replace(Holder.this_process(), host="desk-1.example")
    assert Holder.from_words(ours.to_words()) == ours
    longest = replace(ours, pid=2**31 - 1, host="h" * 63)
    assert len(longest.to_words()) <= 63
