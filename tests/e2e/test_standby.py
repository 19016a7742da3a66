"""Two processes on one token: one is the desk, the other stands by, says so, and takes over within seconds."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.settings import Settings
from bot.storing import open_database
from delegation.broadcast import Content
from delegation.desk import broadcasting, drafting, people
from delegation.person import Grant, Role
from simulator import Person as Anybody
from simulator import Telegram
from simulator.record import Call
from storage.sealing import new_key
from storage.unit import SqlUnit
from tests.conversation.watching import free_port, health, ill, well
from tests.e2e.process import OPEN, STANDBY, BotProcess
from tests.storage.conftest import EMPTY, connected, migrated_server, server

__all__ = ["migrated_server", "server"]

TOKEN = "42:TEST"
TEXT = "The bus leaves at 8:00"
CROWD = 150
AUTHOR = 2001
WITHIN = 10.0
"""Seconds that the work may lie still when the process that did it is gone."""
SOON = 5.0
IN_THE_AIR = 12
"""Deliveries that a process has in the air at most, at 30 a second (`bot.outbox.sender`)."""
LOCK = 4207282


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram(token=TOKEN, rates=None) as telegram:
        yield telegram


@dataclass
class Pair:
    """Two processes that would both be the desk."""

    settings: dict[str, str]
    folder: Path
    telegram: Telegram

    def process(self, **more: str) -> tuple[BotProcess, int]:
        """A process with a port of its own, and that port."""
        port = free_port()
        settings = {**self.settings, "HTTP_PORT": str(port), **more}
        if "WEBHOOK_SECRET" in settings:
            settings["WEBHOOK_URL"] = f"http://127.0.0.1:{port}"
        return BotProcess(settings, self.folder), port

    @property
    def desk(self) -> Settings:
        return Settings(_env_file=None, **{name.lower(): value for name, value in self.settings.items()})


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database that both processes reach."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/desk.db"
    return str(request.getfixturevalue("migrated_server"))


@pytest.fixture
async def pair(telegram: Telegram, url: str, tmp_path: Path) -> Pair:
    if "postgresql" in url:
        async with connected(url) as connection:
            await connection.execute(EMPTY)
    common = {
        "BOT_TOKEN": TOKEN,
        "DATABASE_URL": url,
        "DATA_KEYS": new_key(),
        "TELEGRAM_API_URL": telegram.url,
        "SEND_RATE": "30",
    }
    return Pair(common, tmp_path, telegram)


async def begin_broadcast(desk: Settings, readers: list[int]) -> None:
    """Keep a broadcast to these people, due now: the desk finds it when it looks."""
    database = await open_database(desk)
    try:
        async with database.writing(Clock().now()) as unit:
            await _write(unit, readers)
    finally:
        await database.close()


async def _write(unit: SqlUnit, readers: list[int]) -> None:
    for reader in readers:
        await people.arrive(unit, reader, f"P{reader}", "", "en", here=True)
    author = await people.arrive(unit, AUTHOR, "Irina", "", "en", here=True)
    await unit.people.grant(author.id, Grant(Role.COORDINATOR))
    actor = await unit.people.get(author.id)
    draft = await drafting.begin(unit, actor)
    draft = await drafting.write(unit, actor, draft.id, "en", Content(html=TEXT))
    await broadcasting.send(unit, actor, draft.id, draft.mark)


async def test_the_second_takes_over_when_the_first_is_killed_in_the_midst_of_its_work(pair: Pair) -> None:
    telegram = pair.telegram
    crowd = [telegram.person(5000 + number, language_code="en", started=True) for number in range(CROWD)]
    anna = telegram.person(1001, "Anna", language_code="en")
    telegram.person(AUTHOR, started=True)
    await begin_broadcast(pair.desk, [person.id for person in crowd])
    (first, first_port), (second, second_port) = pair.process(), pair.process()
    await first.start()
    await second.start(STANDBY)
    body = await ill(second_port, "standby: another process holds the desk")
    assert f"pid {first.pid}" in body["reasons"][0]
    await well(first_port)
    await _sent(telegram, CROWD // 3)
    await anna.says("/help")
    await first.kill()
    killed = time.monotonic()
    await anna.says("/language")
    await second.says(OPEN)
    await well(second_port)
    assert time.monotonic() - killed < WITHIN
    await _sent(telegram, CROWD)
    counted = Counter(call.chat_id for call in _calls(telegram))
    assert {person.id for person in crowd} <= counted.keys(), "everybody got it"
    assert max(counted.values()) <= 2
    assert sum(number - 1 for number in counted.values()) <= IN_THE_AIR
    assert await _said(anna, "Which language") == 1
    # The answer may have been in the air when the process died.
    assert await _said(anna, "What I can do") in (1, 2)
    assert await second.stop() == 0


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_clean_stop_hands_over_at_once_and_telegram_brings_the_webhooks_updates_there(pair: Pair) -> None:
    anna = pair.telegram.person(1001, "Anna", language_code="en")
    pair.settings["WEBHOOK_SECRET"] = "s3cret"
    (first, _), (second, second_port) = pair.process(), pair.process()
    await first.start()
    await second.start(STANDBY)
    await anna.says("/help")
    assert await _said(anna, "What I can do") == 1
    assert await first.stop() == 0
    stopped = time.monotonic()
    await anna.says("/language")
    await second.says(OPEN)
    assert time.monotonic() - stopped < SOON
    assert await _said(anna, "Which language") == 1
    await well(second_port)
    assert await second.stop() == 0


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_a_desk_whose_hold_was_taken_from_it_begins_anew(pair: Pair) -> None:
    # Of a SQLite database this cannot be: the kernel takes a lock from nobody.
    anna = pair.telegram.person(1001, "Anna", language_code="en")
    (first, first_port), (second, second_port) = pair.process(), pair.process()
    await first.start()
    await second.start(STANDBY)
    first.log.clear()
    async with connected(pair.settings["DATABASE_URL"]) as connection:
        await connection.execute(
            f"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype='advisory' AND objid = {LOCK} AND granted"
        )
    await first.says(b"the hold on the desk is lost: beginning anew")
    await second.says(OPEN)
    await first.says(STANDBY)
    await well(second_port)
    assert (await health(first_port))[0] == 503
    await anna.says("/help")
    assert await _said(anna, "What I can do") == 1
    assert await first.stop() == 0, "one that stands by stops when it is told"
    assert await second.stop() == 0


def _calls(telegram: Telegram) -> list[Call]:
    return [
        call for call in telegram.record.of("sendMessage") if call.params.get("text") == TEXT and call.status == 200
    ]


async def _sent(telegram: Telegram, number: int) -> None:
    """Return when so many have it."""
    async with asyncio.timeout(60):
        while len({call.chat_id for call in _calls(telegram)}) < number:  # noqa: ASYNC110 (nothing rings)
            await asyncio.sleep(0.01)


async def _said(person: Anybody, beginning: str) -> int:
    """How often the bot has said it, once it has."""
    async with asyncio.timeout(30):
        while not (said := sum(one.by_bot and one.text.startswith(beginning) for one in person.chat)):
            await person.hears(30)
    return said
