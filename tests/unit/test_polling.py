"""Polling itself never ends: whatever arrives, whatever happens to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest

from bot.hearing import Hearing
from bot.polling import Polling
from bot.rivals import Patience
from bot.telegram import Telegram as Wire
from delegation.vitals import Deaf
from simulator import Telegram


class Shelf:
    """Stands for the inbox; `broken` is what keeping raises."""

    def __init__(self) -> None:
        self.broken: Exception | None = None
        self.kept: list[int] = []
        self.arrived = asyncio.Event()

    async def keep(self, raws: Sequence[dict[str, Any]]) -> None:
        if self.broken is not None:
            raise self.broken
        self.kept += [raw["update_id"] for raw in raws]
        self.arrived.set()


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram(rates=None) as telegram:
        yield telegram


@pytest.fixture
async def wire(telegram: Telegram) -> AsyncIterator[Wire]:
    async with Wire(telegram.url, telegram.token) as wire:
        yield wire


async def test_what_cannot_be_kept_makes_it_deaf_and_is_fetched_again(telegram: Telegram, wire: Wire) -> None:
    shelf, hearing = Shelf(), Hearing(silence=60)
    polling = Polling(wire, shelf, hearing, Patience(held=1))  # type: ignore[arg-type]
    shelf.broken = OverflowError("too large")
    await telegram.person(1).says("/start")
    polling.start()
    await asyncio.wait_for(hearing.troubled.wait(), 10)
    assert (hearing.deaf, hearing.trouble) == (Deaf.FAULT, "OverflowError")
    assert list(telegram.updates.pending) == [1], "Telegram was not told that it arrived"
    shelf.broken = None
    await asyncio.wait_for(shelf.arrived.wait(), 10)
    await polling.stop()
    assert shelf.kept == [1]


async def test_a_webhook_that_stands_at_the_start_is_taken_away(telegram: Telegram, wire: Wire) -> None:
    shelf, hearing = Shelf(), Hearing(silence=60)
    await wire.call("setWebhook", {"url": "http://127.0.0.1:9/telegram"})
    await telegram.person(1).says("/start")
    polling = Polling(wire, shelf, hearing, Patience(held=1))  # type: ignore[arg-type]
    polling.start()
    await asyncio.wait_for(shelf.arrived.wait(), 10)
    await polling.stop()
    assert shelf.kept == [1]
    assert hearing.deaf is None or hearing.deaf is Deaf.STARTING


async def test_updates_without_a_number_are_no_good_answer(telegram: Telegram, wire: Wire) -> None:
    hearing = Hearing(silence=60)
    polling = Polling(wire, Shelf(), hearing, Patience(held=1))  # type: ignore[arg-type]
    telegram.updates.inject({"message": {}})
    del telegram.updates.pending[1].body["update_id"]
    polling.start()
    await asyncio.wait_for(hearing.troubled.wait(), 10)
    await polling.stop()
    assert (hearing.deaf, hearing.trouble) == (Deaf.CONNECTION, "getUpdates: updates without a number")
