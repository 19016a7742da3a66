"""A broadcast that is killed at any instant reaches everybody; who gets it twice is one of the few for whom it was in
the air, and nobody gets it a third time. Told to stop, it stops at once, and nobody gets it twice."""

from __future__ import annotations

import asyncio
import json
import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, field
from math import ceil
from pathlib import Path

import pytest

from bot.settings import Settings
from delegation.delivery import State
from simulator import Rates, Telegram
from tests.conversation.waiting import eventually
from tests.e2e.ongoing import Ongoing, in_the_air
from tests.e2e.process import BotProcess

TOKEN = "42:TEST"
LATENCY = 0.08
"""Seconds of a request's way there and back."""


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram(token=TOKEN, latency=LATENCY) as telegram:
        yield telegram


@dataclass
class Figures:
    """What a run came to."""

    people: int
    rate: int
    kills: int = 0
    """Those that met the broadcast under way."""
    in_the_air: int = 0
    """Requests that may have been under way at a kill, of all kills."""
    most_in_the_air: int = 0
    reached: int = 0
    doubled: int = 0
    unknown: int = 0
    """Left to the coordinator to decide: in the air at two kills."""
    too_many: int = 0
    """Answers of 429."""
    suspects: set[int] = field(default_factory=set, repr=False)

    def write(self) -> None:
        """Into the file that FIGURES names, for `docs/reliability.md`."""
        if file := os.environ.get("FIGURES"):
            kept = {name: value for name, value in asdict(self).items() if name != "suspects"}
            with Path(file).open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(kept) + "\n")


def settings_of(telegram: Telegram, folder: Path, rate: int) -> dict[str, str]:
    telegram.limits.set(Rates(overall=rate, paid=rate))
    return {
        "BOT_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/desk.db",
        "TELEGRAM_API_URL": telegram.url,
        "HTTP_PORT": "0",
        "SEND_RATE": str(rate),
    }


def typed(settings: dict[str, str]) -> Settings:
    return Settings(_env_file=None, **{name.lower(): value for name, value in settings.items()})


async def test_a_broadcast_survives_kills(telegram: Telegram, tmp_path: Path) -> None:
    figures = await kill_in_the_midst(telegram, tmp_path, people=300, rate=200, kills=2, longest=0.6, seed=1)
    assert figures.kills == 2, "both met it under way"


@pytest.mark.soak
async def test_a_broadcast_survives_two_hundred_kills(telegram: Telegram, tmp_path: Path) -> None:
    figures = await kill_in_the_midst(telegram, tmp_path, people=2000, rate=30, kills=200, longest=0.6, seed=2)
    figures.write()
    assert figures.kills >= 190


async def kill_in_the_midst(
    telegram: Telegram, folder: Path, *, people: int, rate: int, kills: int, longest: float, seed: int
) -> Figures:
    """Send to so many, killed so often at instants of up to `longest` seconds after a start; then to the end."""
    chance = random.Random(seed)
    settings = settings_of(telegram, folder, rate)
    ongoing = await Ongoing.to(people, telegram, typed(settings))
    bot = BotProcess(settings, folder)
    figures = Figures(people, rate)
    for _ in range(kills):
        await bot.start()
        await asyncio.sleep(chance.uniform(0, longest))
        await bot.kill()
        await telegram.settled(quiet=LATENCY)
        kept = await ongoing.kept()
        figures.kills += any(delivery.state in (State.PLANNED, State.SENDING) for delivery in kept)
        flying = in_the_air(kept)
        assert len([each for each in kept if each.state is State.SENDING]) <= ceil(rate * 0.25) + 4
        figures.in_the_air += len(flying)
        figures.most_in_the_air = max(figures.most_in_the_air, len(flying))
        figures.suspects |= await ongoing.recipients(flying)
    await bot.start()
    await _over(ongoing, people / rate + 60)
    assert await bot.stop() == 0
    return await _counted(ongoing, figures)


async def _counted(ongoing: Ongoing, figures: Figures) -> Figures:
    arrived = ongoing.arrived()
    by_copies = Counter(arrived.values())
    kept = await ongoing.kept()
    unknown = await ongoing.recipients([each for each in kept if each.state is State.UNKNOWN])
    figures.reached = sum(number for copies, number in by_copies.items() if copies)
    figures.doubled = by_copies[2]
    figures.unknown = len(unknown)
    figures.too_many = ongoing.telegram.record.by_status.get(429, 0)
    assert {each.state for each in kept} <= {State.SENT, State.UNKNOWN}
    assert max(by_copies) <= 2, "nobody gets it a third time"
    missing = {person for person, copies in arrived.items() if not copies}
    assert missing <= unknown, "whoever does not have it is shown to the coordinator"
    doubled = {person for person, copies in arrived.items() if copies == 2}
    assert doubled <= figures.suspects, "twice has it only for whom it was in the air"
    assert figures.too_many == 0
    return figures


async def _over(ongoing: Ongoing, within: float) -> None:
    async with asyncio.timeout(within):
        while not ongoing.reported:  # noqa: ASYNC110 (nothing rings)
            await asyncio.sleep(0.05)


async def test_told_to_stop_under_load_it_ends_at_once_and_nobody_gets_it_twice(
    telegram: Telegram, tmp_path: Path
) -> None:
    await stop_in_the_midst(telegram, tmp_path, people=200, rate=100, stops=1, longest=0.1)


@pytest.mark.soak
async def test_told_to_stop_twenty_times_nobody_gets_it_twice(telegram: Telegram, tmp_path: Path) -> None:
    stops = await stop_in_the_midst(telegram, tmp_path, people=2000, rate=30, stops=20, longest=2.0)
    stops.write()


@dataclass
class Stops(Figures):
    """What clean stops came to."""

    stops: int = 0
    longest_stop: float = 0.0
    """Seconds from SIGTERM to the end of the process."""


async def stop_in_the_midst(
    telegram: Telegram, folder: Path, *, people: int, rate: int, stops: int, longest: float
) -> Stops:
    """Send to so many, told to stop so often at up to `longest` seconds after it went on; then to the end."""
    chance = random.Random(3)
    settings = settings_of(telegram, folder, rate)
    ongoing = await Ongoing.to(people, telegram, typed(settings))
    bot = BotProcess(settings, folder)
    figures = Stops(people, rate)
    asked = ongoing.crowd[:20]
    for _ in range(stops):
        before = ongoing.arrived().total()
        await bot.start()
        await eventually(lambda: ongoing.arrived().total() > before)  # noqa: B023 (within the round)
        await asyncio.sleep(chance.uniform(0, longest))
        for person in asked:
            await person.says("/help")
        began = time.monotonic()
        assert await bot.stop() == 0
        figures.longest_stop = max(figures.longest_stop, round(time.monotonic() - began, 1))
        figures.stops += 1
        kept = await ongoing.kept()
        assert {each.state for each in kept} <= {State.SENT, State.PLANNED}
        assert {each.reason for each in kept} == {""}, "nothing is in doubt"
    assert figures.longest_stop < 5
    assert ongoing.arrived().total() < people, "it was under way all the time"
    await bot.start()
    await _over(ongoing, people / rate + 60)
    assert await bot.stop() == 0
    assert set(ongoing.arrived().values()) == {1}
    figures.reached = len(ongoing.arrived())
    for person in asked:
        assert sum(said.text.startswith("What I can do") for said in person.chat) == stops, "nor an answer"
    return figures
