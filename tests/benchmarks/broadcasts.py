"""Broadcasts at Telegram's limit, beside what the limit allows and beside what most bots do; replies meanwhile."""

from __future__ import annotations

import asyncio
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings
from simulator import Person, Rates, Telegram
from tests.benchmarks.peers import FIRST
from tests.benchmarks.program import TOKEN, program, settings_of, until
from tests.benchmarks.table import Row, p95
from tests.e2e.ongoing import Ongoing

LATENCY = 0.08
"""Seconds of a request's way there and back."""
SAMPLES = 80
EVERY = 0.2
"""Seconds between two people who write."""


@dataclass(frozen=True)
class Sent:
    """How long it took, and how often Telegram had to ask to wait."""

    seconds: float
    too_many: int


async def broadcasts() -> list[Row]:
    """Time to what the rate allows, and the number of 429s."""
    rows = [_row("broadcast to 900, 30/s", await _desk(900, 30), 900 / 30, "<= 1.05, no 429")]
    rows.append(_row("broadcast to 10,000, 1,000/s", await _desk(10_000, 1000), 10_000 / 1000, "<= 1.25, no 429"))
    rows.append(_row("peer: a loop with sleep(0.05), 300", await _peer("loop", 300), 300 / 30, "to beat"))
    rows.append(_row("peer: gather with RetryAfter, 300", await _peer("gather", 300), 300 / 30, "to beat"))
    return rows


async def replies() -> list[Row]:
    """How quick a reply is while nothing goes on, and under a broadcast."""
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram(token=TOKEN, latency=LATENCY) as telegram:
            settings = settings_of(telegram, folder)
            ongoing = await Ongoing.to(900, telegram, _typed(settings))
            people = [telegram.person(1000 + number, language_code="en", started=True) for number in range(20)]
            async with program("bot", "run", **settings) as process:
                await until(lambda: sum(ongoing.arrived().values()) > 30, process)
                busy = await _waits(people)
                if ongoing.reported:
                    raise RuntimeError("the broadcast was over before the replies were measured")
                await until(lambda: ongoing.reported, process)
                idle = await _waits(people)
    measured, beside = p95(busy), p95(idle)
    row = Row(
        "p95 of a reply under a broadcast", f"{measured * 1000:.0f} ms", f"idle {beside * 1000:.0f} ms",
        measured / beside, "<= 2",
    )  # fmt: skip
    return [row]


async def _desk(number: int, rate: int) -> Sent:
    rates = Rates(overall=30, paid=rate) if rate > 30 else Rates(overall=rate)
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram(token=TOKEN, latency=LATENCY, rates=rates) as telegram:
            settings = settings_of(telegram, folder, SEND_RATE=str(rate))
            ongoing = await Ongoing.to(number, telegram, _typed(settings))
            async with program("bot", "run", **settings) as process:
                await until(lambda: ongoing.reported, process)
            if set(ongoing.arrived().values()) != {1}:
                raise RuntimeError("not everybody has it once")
            return _sent(telegram)


async def _peer(way: str, number: int) -> Sent:
    async with Telegram(token=TOKEN, latency=LATENCY) as telegram:
        for place in range(number):
            telegram.person(FIRST + place, started=True)
        async with program("tests.benchmarks.peers", telegram.url, TOKEN, way, str(number)) as process:
            await until(lambda: process.returncode == 0, process)
        return _sent(telegram)


def _sent(telegram: Telegram) -> Sent:
    """From the first message of the broadcast to the last that arrived; what is said to its author is left out."""
    theirs = [call for call in telegram.record.of("sendMessage") if (call.chat_id or 0) >= FIRST]
    landed = [call.ended for call in theirs if call.ended is not None and call.status == 200]
    return Sent(max(landed) - theirs[0].monotonic, telegram.record.by_status.get(429, 0))


def _row(what: str, sent: Sent, allowed: float, goal: str) -> Row:
    measured = f"{sent.seconds:.1f} s, {sent.too_many} × 429"
    return Row(what, measured, f"N/rate {allowed:.0f} s", sent.seconds / allowed, goal)


async def _waits(people: list[Person]) -> list[float]:
    """Seconds from a message to its answer, one person after the other."""
    tasks = []
    for number in range(SAMPLES):
        tasks.append(asyncio.create_task(_wait(people[number % len(people)])))
        await asyncio.sleep(EVERY)
    return list(await asyncio.gather(*tasks))


async def _wait(person: Person) -> float:
    person.forgets()
    began = time.monotonic()
    await person.says("/help")
    await person.hears(30)
    return time.monotonic() - began


def _typed(settings: dict[str, str]) -> Settings:
    return Settings(_env_file=Path("/nowhere"), **{name.lower(): value for name, value in settings.items()})  # type: ignore[call-arg, arg-type]  # pydantic reads texts
