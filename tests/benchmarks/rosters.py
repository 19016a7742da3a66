"""The roster of ten thousand people as XLSX, and how long the event loop stands still meanwhile."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime

from bot.clock import Clock
from bot.rendering import PaperMaker
from bot.service import collect_seldom
from bot.texts import Speaker, Texts
from delegation.person import Grant, Role
from handlers import registry
from handlers.export.papers import LIST
from handlers.papers import File
from tests.benchmarks.delegates import delegates
from tests.benchmarks.reminders import opened
from tests.benchmarks.table import Row

NUMBER = 10_000
READER = 10_000
"""The Telegram id of the first delegate, who is named staff to take the roster away."""
TICK = 0.002


async def rosters() -> list[Row]:
    """Seconds to the file, beside a hundredth of the people; the longest stall beside its bound."""
    few, _ = await _export(NUMBER // 100)
    many, stall = await _export(NUMBER)
    return [
        Row("XLSX of 10,000 people", f"{many:.1f} s", f"of 100, {few:.3f} s", many / few / 100, "<= 1.5 a person"),
        Row("longest stall of the loop meanwhile", f"{stall * 1000:.0f} ms", "bound 50 ms", stall / 0.05, "<= 1"),
    ]


async def _export(number: int) -> tuple[float, float]:
    """Seconds to the file, and the longest time for which the loop stood still."""
    now = datetime.now(UTC)
    async with opened() as database:
        event = await delegates(database, number, now)
        async with database.writing(now) as unit:
            reader = await unit.people.by_telegram(READER)
            assert reader is not None
            await unit.people.grant(reader.id, Grant(Role.STAFF))
        maker = PaperMaker(database, Clock(), Speaker(Texts(), "Asia/Yakutsk"), registry.papers())
        facts = {
            "delegation": event.delegations[0].id,
            "form": "xlsx",
            "language": "ru",
            "everybody": 0,
            "kind": "roster",
        }
        await maker.make(READER, LIST, facts)  # what is read once in a process is read
        collect_seldom()
        stalls: list[float] = []
        watch = asyncio.create_task(_watch(stalls))
        await asyncio.sleep(0)
        began = time.perf_counter()
        made = await maker.make(READER, LIST, facts)
        took = time.perf_counter() - began
        await asyncio.sleep(2 * TICK)  # the last stall is known once it is over
        watch.cancel()
        if not isinstance(made, File):
            raise TypeError("the roster was not made")
        return took, max(stalls, default=0.0)


async def _watch(stalls: list[float]) -> None:
    while True:
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        stalls.append(time.perf_counter() - before - TICK)
