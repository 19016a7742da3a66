"""The composition root: builds everything, starts it, stops it. The only place that knows all the others."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import GetMe
from aiogram.types import User

from bot import dispatching
from bot.answers import Answers
from bot.clock import Clock
from bot.conversation import Conversation, Me
from bot.inbox import Inbox
from bot.menu import announce_commands
from bot.outbox.messages import Messages
from bot.outbox.pace import Limits, Pace
from bot.outbox.sender import Sender
from bot.polling import Polling
from bot.rendering import PaperMaker, Seen
from bot.settings import Settings
from bot.storing import open_database
from bot.telegram import Telegram
from bot.texts import Speaker, Texts
from bot.web.server import Web
from bot.writer import Writer
from handlers import registry

log = structlog.get_logger()

PAID_RATE = 30.0
"""Above this many messages a second Telegram has to be told that the broadcast is paid for."""
KEPT_FOR = timedelta(days=3)
"""How long handled updates are remembered: longer than Telegram may redeliver (24 h)."""


class Silent(BaseSession):
    """The session of the `Bot` that aiogram's types refer to. Nothing is sent through it: handlers return answers.
    It only knows who the bot is, which aiogram asks of it at a command with a name (`/roster@desk_bot`)."""

    def __init__(self, me: Me) -> None:
        super().__init__()
        self._me = me

    async def make_request(self, *asked: Any, **_: Any) -> Any:
        if any(isinstance(each, GetMe) for each in asked):
            return User(id=self._me.id, is_bot=True, first_name=self._me.username, username=self._me.username)
        raise RuntimeError("a handler answers by what it returns; nothing is sent in the middle of a transaction")

    async def stream_content(self, *_: Any, **__: Any) -> Any:
        raise RuntimeError("a handler gets files from `files`")
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


@dataclass
class App:
    """The desk, running: from `start` to `stop`."""

    settings: Settings
    limits: Limits | None = None

    async def start(self) -> None:
        """Open the database, take up what was left, listen."""
        self._stack = AsyncExitStack()
        try:
            await self._open()
        except BaseException:
            await self._stack.aclose()
            raise

    async def _open(self) -> None:
        settings = self.settings
        token = settings.bot_token.get_secret_value()
        self.clock = Clock(follows=settings.follows_server_clock)
        self.telegram = await self._stack.enter_async_context(
            Telegram(settings.telegram_api_url, token, self.clock.hear)
        )
        me = await self.telegram.call("getMe")
        if not isinstance(me, dict):
            raise RuntimeError("getMe was not answered")
        self.me = Me(int(me["id"]), str(me["username"]))
        self.database = await open_database(settings)
        self._stack.push_async_callback(self.database.close)
        self.speaker = Speaker(Texts(), settings.home_timezone)
        await self.learn_home()
        self.clock.start()
        self._stack.callback(self.clock.stop)
        self.writer = Writer(self.database, self.clock)
        self.writer.start()
        self.pace = Pace(self.limits or Limits(rate=settings.send_rate))
        self._stack.callback(self.pace.close)
        papers = PaperMaker(self.database, self.clock, self.speaker, registry.papers())
        self.seen = Seen()
        self.answers = Answers(self.telegram, self.pace, self.writer, papers, self.seen)
        self.inbox = Inbox(self.writer, self._conversation(token), self.answers, self.telegram, self.clock)
        self.sender = Sender(self.database, self.writer, self._messages(), self.pace, self.clock, registry.errands())
        self.polling = Polling(self.telegram, self.inbox, self.writer, self.clock)
        self.web = Web(self)
        await self.inbox.recover()
        await self.sender.recover()
        self.sender.start()
        self.clock.every("prune", timedelta(hours=6), self._prune)
        await announce_commands(self.telegram, self.speaker, self.clock.now())
        await self.web.start()
        if settings.webhook_url:
            await self.web.set_webhook()
        else:
            self.polling.start()
        log.info("the desk is open", bot=self.me.username, by="webhook" if settings.webhook_url else "polling")

    async def stop(self) -> None:
        """Take nothing new, end what runs, record what is in the air: within five seconds."""
        await self.polling.stop()
        await self.web.stop()
        self.inbox.close()
        try:
            async with asyncio.timeout(2.0):
                await self.inbox.idle()
        except TimeoutError:
            log.warning("updates are left for the next start")
        await self.answers.stop(1.0)
        await self.sender.stop(1.0)
        await self.writer.stop(1.0)
        await self._stack.aclose()
        log.info("the desk is closed")

    async def idle(self) -> None:
        """Return when everything that was kept is handled and answered, and nothing that is due is unsent."""
        while True:
            await self.inbox.idle()
            await self.answers.idle()
            await self.writer.idle()
            if self.sender.idle:
                return
            await asyncio.sleep(0.005)

    def _conversation(self, token: str) -> Conversation:
        dispatcher, states = dispatching.shared()
        return Conversation(dispatcher, states, Bot(token, session=Silent(self.me)), self.speaker, self.me)

    def _messages(self) -> Messages:
        paid = self.settings.send_rate > PAID_RATE
        return Messages(
            self.database, self.telegram, self.speaker, registry.notices(), self.clock, self.seen, paid=paid
        )

    async def learn_home(self) -> None:
        """Call the centre's zone by the city of the own centre."""
        async with self.database.reading(self.clock.now()) as unit:
            own = await unit.partners.own()
        self.speaker.home_city = own.city if own else ""

    async def _prune(self) -> None:
        before = self.clock.now() - KEPT_FOR
        await self.writer.do(lambda unit: unit.inbox.prune(before))
