"""The clock: it follows a Bot API server of one's own, and wakes at instants of the time that it tells."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from bot.clock import Clock

NEAR = timedelta(seconds=3)


@pytest.fixture
async def clock() -> AsyncIterator[Clock]:
    clock = Clock(follows=True)
    clock.start()
    yield clock
    clock.stop()


def header(at: datetime) -> str:
    return format_datetime(at.replace(microsecond=0), usegmt=True)


async def test_it_follows_the_servers_date(clock: Clock) -> None:
    ahead = datetime.now(UTC) + timedelta(days=30)
    clock.hear(header(ahead))
    assert abs(clock.now() - ahead) < NEAR


async def test_it_follows_back_as_well(clock: Clock) -> None:
    clock.hear(header(datetime.now(UTC) + timedelta(days=30)))
    clock.hear(header(datetime.now(UTC)))
    assert abs(clock.now() - datetime.now(UTC)) < NEAR


async def test_the_dropped_fraction_of_a_second_is_no_difference(clock: Clock) -> None:
    told: list[timedelta] = []
    clock.on_jump(told.append)
    for _ in range(5):
        clock.hear(header(clock.now()))
    assert told == []


async def test_with_telegrams_own_server_it_is_the_machines() -> None:
    clock = Clock()
    clock.hear(header(datetime.now(UTC) + timedelta(days=30)))
    assert abs(clock.now() - datetime.now(UTC)) < NEAR


@pytest.mark.parametrize("date", [None, "", "yesterday"])
async def test_a_header_that_says_nothing_changes_nothing(clock: Clock, date: str | None) -> None:
    clock.hear(date)
    assert abs(clock.now() - datetime.now(UTC)) < NEAR


async def test_it_wakes_when_a_jump_passes_the_instant(clock: Clock) -> None:
    woken = asyncio.Event()

    async def wake() -> None:
        woken.set()

    clock.wake_at("next", clock.now() + timedelta(days=7), wake)
    clock.hear(header(clock.now() + timedelta(days=8)))
    await asyncio.wait_for(woken.wait(), 5)


async def test_a_later_wake_up_of_the_same_name_replaces_the_earlier(clock: Clock) -> None:
    woken: list[str] = []
    second = asyncio.Event()

    async def first_wake() -> None:
        woken.append("first")

    async def second_wake() -> None:
        woken.append("second")
        second.set()

    clock.wake_at("next", clock.now() + timedelta(hours=1), first_wake)
    clock.wake_at("next", clock.now(), second_wake)
    await asyncio.wait_for(second.wait(), 5)
    assert woken == ["second"]


async def test_what_is_past_wakes_at_once(clock: Clock) -> None:
    woken = asyncio.Event()

    async def wake() -> None:
        woken.set()

    clock.wake_at("next", clock.now() - timedelta(days=1), wake)
    await asyncio.wait_for(woken.wait(), 5)


async def test_periodic_work_goes_on_after_a_fault(clock: Clock) -> None:
    done: asyncio.Queue[str] = asyncio.Queue()

    async def work() -> None:
        await done.put("worked")
        raise ConnectionError

    clock.every("work", timedelta(hours=1), work)
    for hours in (1, 3):
        clock.hear(header(datetime.now(UTC) + timedelta(hours=hours, minutes=5)))
        assert await asyncio.wait_for(done.get(), 5) == "worked"


async def test_a_wake_up_under_way_when_the_clock_stops_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    clock, begun = Clock(), asyncio.Event()

    async def wake() -> None:
        begun.set()
        await asyncio.Event().wait()

    clock.start()
    clock.wake_at("long", clock.now(), wake)
    await begun.wait()
    under_way = asyncio.all_tasks() - {asyncio.current_task()}
    clock.stop()
    await asyncio.gather(*under_way, return_exceptions=True)
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []
