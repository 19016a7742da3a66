"""What reminders cost: a look at what is due, and planning for many people."""

from __future__ import annotations

import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.settings import Settings
from bot.storing import open_database
from delegation.delivery import Draft, Kind, Priority
from delegation.desk import reminding
from storage.engine import Database
from tests.benchmarks.delegates import delegates
from tests.benchmarks.table import Row


async def wake_ups() -> list[Row]:
    """What a look at what is due costs with a thousand and with a million planned reminders."""
    small, large = [await _cost_of_a_look(planned) * 1e6 for planned in (1_000, 1_000_000)]
    return [Row("wake-up at 10^6 planned", f"{large:.0f} us", f"at 10^3 {small:.0f} us", large / small, "<= 1.5")]


async def planning() -> list[Row]:
    """Planning all reminders of ten thousand people anew, a person, beside doing so for a hundred."""
    (few, rules), (many, _) = [await _cost_of_planning(number) for number in (100, 10_000)]
    what = f"planning 10,000 people × {rules:.0f} reminders"
    measured = f"{many * 10_000:.1f} s, {many * 1e6:.0f} us each"
    return [Row(what, measured, f"100 people, {few * 1e6:.0f} us each", many / few, "<= 1.5")]


async def _cost_of_a_look(planned: int) -> float:
    now = datetime.now(UTC)
    async with opened() as database:
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


async def _cost_of_planning(number: int) -> tuple[float, float]:
    """Seconds a person, and reminders a person."""
    now = datetime.now(UTC)
    async with opened() as database:
        event = await delegates(database, number, now)
        began = time.perf_counter()
        async with database.writing(now) as unit:
            await reminding.replan_event(unit, event.id)
        took = time.perf_counter() - began
        async with database.reading(now) as unit:
            planned = sum((await unit.outbox.counts()).values())
        return took / number, planned / number


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


@asynccontextmanager
async def opened() -> AsyncIterator[Database]:
    """An empty database."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(_env_file=Path("/nowhere"), database_url=f"sqlite+aiosqlite:///{folder}/desk.db")  # type: ignore[call-arg]  # pydantic's own argument
        database = await open_database(settings)
        try:
            yield database
        finally:
            await database.close()
