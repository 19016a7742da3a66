"""A desk that runs for real: the whole program over HTTP against the local Telegram, with a database on disk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import logs
from bot.app import App
from bot.outbox.pace import Limits
from bot.settings import Settings
from simulator import Telegram
from tests.conversation.desk import ADMIN, TOKEN, Desk

logs.set_up()

FAST = Limits(rate=900, chat_rate=900, chat_burst=900, group_per_minute=9000)
"""Conversation tests type faster than people; the limits have tests of their own."""

RESTART = ("terminated by other getUpdates request",)
"""What the poll of a desk that is gone is told when the next one polls: nobody hears it."""


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """The local Telegram, without limits; afterwards its record must hold no refused call and no unanswered button."""
    async with Telegram(token=TOKEN, rates=None) as telegram:
        yield telegram
        assert telegram.record.problems(ignore=RESTART) == []


@pytest.fixture
def settings(telegram: Telegram, tmp_path: Path) -> Settings:
    return Settings(
        _env_file=None,
        bot_token=TOKEN,
        admin_ids=frozenset({ADMIN}),
        database_url=f"sqlite+aiosqlite:///{tmp_path}/desk.db",
        telegram_api_url=telegram.url,
        http_port=0,
    )


@pytest.fixture
async def desk(telegram: Telegram, settings: Settings) -> AsyncIterator[Desk]:
    """The desk, open, with the story of `examples/events.yaml` moved to the coming year and published."""
    app = App(settings, limits=FAST)
    await app.start()
    try:
        yield await Desk.open(app, telegram)
        await app.idle()
    finally:
        await app.stop()
