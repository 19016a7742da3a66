"""The pace never breaks a limit, lets the most urgent go first and waits for everybody after a 429."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

import pytest

from bot.outbox.pace import MOST_CHATS, REPLY, Limits, Pace
from delegation.delivery import Priority

MARGIN = 0.02
"""Seconds by which timestamps taken after a turn may lie apart from the turn."""


async def turns(pace: Pace, chats: Sequence[int], priority: int = Priority.BROADCAST) -> list[float]:
    """Ask for a turn for each chat at once; when they were given, in seconds from now."""
    began = time.monotonic()
    given: list[float] = []

    async def one(chat: int) -> None:
        await pace.turn(chat, priority)
        given.append(time.monotonic() - began)

    await asyncio.gather(*(one(chat) for chat in chats))
    return sorted(given)


def most_within(given: Sequence[float], window: float) -> int:
    """The most turns that any window of so many seconds holds."""
    return max(sum(start <= at < start + window for at in given) for start in given)


async def test_the_overall_rate_is_used_up_and_not_broken() -> None:
    pace = Pace(Limits(rate=200, chat_rate=900, chat_burst=900))
    given = await turns(pace, range(1, 121))
    assert most_within(given, 0.1) <= 200 * 0.1 + pace.limits.burst + 200 * MARGIN
    assert given[-1] >= (120 - pace.limits.burst) / 200 - MARGIN
    assert given[-1] < 1.0


async def test_a_chat_gets_its_burst_and_then_its_rate() -> None:
    pace = Pace(Limits(rate=900, chat_rate=20, chat_burst=3))
    given = await turns(pace, [7] * 7)
    assert given[2] < 0.04
    assert given[3] >= 0.05 - MARGIN
    assert given[-1] >= 4 / 20 - MARGIN


async def test_a_slow_chat_does_not_hold_up_another() -> None:
    pace = Pace(Limits(rate=900, chat_rate=0.1, chat_burst=1))
    waiting = [asyncio.create_task(pace.turn(7, Priority.NOTICE)) for _ in range(5)]
    await asyncio.sleep(0)
    given = await turns(pace, [8, 9, 10])
    assert given[-1] < 0.1
    assert sum(task.done() for task in waiting) == 1
    for task in waiting:
        task.cancel()
    pace.close()


def test_no_minute_of_a_group_holds_more_than_its_limit() -> None:
    limits = Limits()
    assert limits.group_burst + 60 * limits.group_rate <= 20
    assert Limits(group_per_minute=20).group_rate * 60 + 3 == pytest.approx(20)


async def test_a_group_has_its_own_limit() -> None:
    pace = Pace(Limits(rate=900, chat_rate=900, chat_burst=900, group_per_minute=15, group_burst=3))
    assert (await turns(pace, [-5] * 3))[-1] < 0.1
    assert pace.busy_for(-5) == pytest.approx(5.0, abs=0.2)
    assert pace.busy_for(-6) == 0


async def test_who_answers_a_person_goes_first_overall_and_within_a_chat() -> None:
    for chats in ((1, 2, 3), (1, 1, 1)):
        pace = Pace(Limits(rate=50, chat_rate=50, chat_burst=1))
        await turns(pace, [1] if chats[0] == chats[1] else range(11, 16))
        order: list[int] = []

        async def one(chat: int, priority: int, pace: Pace = pace, order: list[int] = order) -> None:
            await pace.turn(chat, priority)
            order.append(priority)

        wanted = zip(chats, (Priority.BROADCAST, Priority.NOTICE, REPLY), strict=True)
        await asyncio.gather(*(one(chat, priority) for chat, priority in wanted))
        assert order == [REPLY, Priority.NOTICE, Priority.BROADCAST]


async def test_after_429_everybody_waits_answers_too() -> None:
    pace = Pace(Limits(rate=900))
    pace.pause(0.15)
    pace.pause(0.01)
    assert 0.1 < pace.paused_for <= 0.15
    given = await turns(pace, [1, 2], REPLY)
    assert given[0] >= 0.15 - MARGIN
    assert pace.paused_for == 0


async def test_begin_and_end_of_a_pause_are_told_of() -> None:
    pace, begun, over = Pace(Limits()), asyncio.Semaphore(0), asyncio.Event()
    pace.on_pause(begun.release, over.set)
    pace.pause(0.05)
    pace.pause(0.1)
    assert pace.paused
    assert not over.is_set()
    for _ in range(2):
        await begun.acquire()
    await over.wait()
    assert not pace.paused
    assert pace.paused_for == 0


async def test_a_pause_in_the_midst_holds_those_who_wait_already() -> None:
    pace = Pace(Limits(rate=20, chat_rate=900, chat_burst=900))
    waiting = asyncio.create_task(turns(pace, range(1, 5)))
    await asyncio.sleep(0.01)
    pace.pause(0.2)
    given = await waiting
    assert given[2] >= 0.2 - MARGIN


async def test_those_who_are_put_off_come_back_one_after_the_other() -> None:
    pace = Pace(Limits(rate=900, chat_rate=0.5, chat_burst=1))
    assert pace.busy_for(7) == 0, "nobody has written yet"
    await turns(pace, [7])
    waiting = asyncio.create_task(pace.turn(7, Priority.NOTICE))
    await asyncio.sleep(0)
    told = [pace.busy_for(7) for _ in range(3)]
    assert told == pytest.approx([4, 6, 8], abs=0.2)
    waiting.cancel()
    pace.close()


async def test_who_gives_up_takes_no_turn() -> None:
    pace = Pace(Limits(rate=10, chat_rate=900, chat_burst=900))
    await turns(pace, [1])
    tired = [asyncio.create_task(pace.turn(2, REPLY)) for _ in range(20)]
    await asyncio.sleep(0)
    for task in tired:
        task.cancel()
    assert (await turns(pace, [3]))[0] < 0.5


async def test_chats_that_are_quiet_again_are_forgotten() -> None:
    pace = Pace(Limits(rate=1e9, chat_rate=1e6))
    for start in range(1, 3 * MOST_CHATS, 2000):
        await turns(pace, range(start, start + 2000))
    assert len(pace._chats) <= MOST_CHATS
