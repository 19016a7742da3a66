"""`make bench`: one table from one run on this machine. Each row is a ratio against something run beside it, since
absolute figures of a shared machine say little."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.settings import Settings
from bot.storing import open_database
from delegation.delivery import Draft, Kind, Priority
from simulator import Telegram

TOKEN = "42:BENCH"
UPDATES = 1500
PEOPLE = 100


@dataclass(frozen=True)
class Row:
    """A line of the table: what, measured, beside it, the ratio and what it should be."""

    what: str
    measured: str
    beside: str
    ratio: float
    goal: str

    def __str__(self) -> str:
        return f"| {self.what} | {self.measured} | {self.beside} | {self.ratio:.2f} | {self.goal} |"


@dataclass(frozen=True)
class Run:
    """One bot's run: updates a second, seconds to its first getUpdates, peak memory in MB."""

    rate: float
    start: float
    memory: float


@asynccontextmanager
async def program(module: str, *arguments: str, **environment: str) -> AsyncIterator[asyncio.subprocess.Process]:
    inherited = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        env={**inherited, **environment},
        stderr=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()


async def echoes(module: str, text: str, *, arguments: bool) -> Run:
    """Queue updates, start the bot, measure from its first answer to its last."""
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram(token=TOKEN, rates=None) as telegram:
            people = [telegram.person(1000 + number, f"P{number}", language_code="en") for number in range(PEOPLE)]
            for number in range(UPDATES):
                await people[number % PEOPLE].says(text)
            settings = {
                "BOT_TOKEN": TOKEN,
                "TELEGRAM_API_URL": telegram.url,
                "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/desk.db",
                "HTTP_PORT": "0",
            }
            given = (telegram.url, TOKEN) if arguments else ()
            began = time.monotonic()
            async with program(module, *given, **settings) as process:
                await _until_answered(telegram, process)
                memory = _peak_memory(process.pid)
            sent = [call.monotonic for call in telegram.record.of("sendMessage")]
            first_poll = telegram.record.of("getUpdates")[0].monotonic
    return Run((UPDATES - 1) / (sent[-1] - sent[0]), first_poll - began, memory)


async def _until_answered(telegram: Telegram, process: asyncio.subprocess.Process) -> None:
    """Return when all updates are answered. Looks rarely: whoever looks takes time from what is measured."""
    while len(telegram.record.of("sendMessage")) < UPDATES:
        if process.returncode is not None:
            raise RuntimeError(f"the bot ended with {process.returncode}")
        await asyncio.sleep(0.05)


def _peak_memory(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


async def paths() -> list[Row]:
    """The whole path of an update beside a bare aiogram echo; memory and start beside its."""
    bare = await echoes("tests.benchmarks.bare", "hello", arguments=True)
    desk = await echoes("tests.benchmarks.desk", "/step", arguments=False)
    return [
        Row("updates/s, polling", f"{desk.rate:.0f}", f"bare echo {bare.rate:.0f}", desk.rate / bare.rate, ">= 0.5"),
        Row("s to getUpdates", f"{desk.start:.1f}", f"bare echo {bare.start:.1f}", desk.start / bare.start, "<= 1.6"),
        Row("peak MB", f"{desk.memory:.0f}", f"bare echo {bare.memory:.0f}", desk.memory / bare.memory, "<= 1.6"),
    ]


async def wake_ups() -> list[Row]:
    """What a look at what is due costs with a thousand and with a million planned reminders."""
    costs = [await _cost_of_a_look(planned) for planned in (1_000, 1_000_000)]
    small, large = (cost * 1e6 for cost in costs)
    return [Row("wake-up at 10^6 planned", f"{large:.0f} us", f"at 10^3 {small:.0f} us", large / small, "<= 1.5")]


async def _cost_of_a_look(planned: int) -> float:
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        database = await open_database(
            Settings(_env_file=None, database_url=f"sqlite+aiosqlite:///{folder}/desk.db")  # type: ignore[call-arg]  # pydantic's own argument
        )
        try:
            for first in range(0, planned, 50_000):
                async with database.writing(now) as unit:
                    await unit.deliveries.plan(_drafts(range(first, min(first + 50_000, planned)), now))
            async with database.writing(now) as unit:
                await unit.outbox.claim(now, 30)
            rounds = 300
            began = time.perf_counter()
            for _ in range(rounds):
                async with database.writing(now) as unit:
                    await unit.outbox.claim(now, 30)
                async with database.reading(now) as unit:
                    await unit.outbox.next_due()
            return (time.perf_counter() - began) / rounds
        finally:
            await database.close()


def _drafts(numbers: Sequence[int], now: datetime) -> list[Draft]:
    return [
        Draft(
            key=f"reminder:{number}",
            kind=Kind.REMINDER,
            topic="leg-3h",
            due_at=now + timedelta(days=1, seconds=number),
            chat_id=1,
            priority=Priority.REMINDER,
        )
        for number in numbers
    ]


async def main() -> None:
    print("| what | measured | beside it | ratio | goal |\n|---|---|---|---|---|", flush=True)
    for measure in (paths, wake_ups):
        for row in await measure():
            print(row, flush=True)


if __name__ == "__main__":
    asyncio.run(main())
