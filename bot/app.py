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
from bot.backing_up import BackupMaker
from bot.clock import Clock
from bot.conversation import Conversation, Me
from bot.gauges import HeldUp, Skew
from bot.health import Health
from bot.hearing import Hearing
from bot.inbox import Inbox
from bot.menu import announce_commands
from bot.outbox.messages import Messages
from bot.outbox.pace import Limits, Pace
from bot.outbox.sender import Sender
from bot.polling import Polling
from bot.rendering import PaperMaker, Seen
from bot.rivals import Patience
from bot.settings import Settings
from bot.standby import Standby
from bot.storing import open_database
from bot.telegram import Telegram, TelegramError
from bot.texts import Speaker, Texts
from bot.web.server import Web
from bot.webhook import Webhook
from bot.writer import Writer
from delegation.desk import reminding, retention
from handlers import registry
from handlers.backup.router import BACKUP
from handlers.papers import Papers
from storage.kinds import hold_on
from storage.unit import SqlUnit

log = structlog.get_logger()

PAID_RATE = 30.0
"""Above this many messages a second Telegram has to be told that the broadcast is paid for."""
KEPT_FOR = timedelta(days=3)
"""How long handled updates are remembered: longer than Telegram may redeliver (24 h)."""
LOCK_TIMEOUT = timedelta(seconds=1)
"""The writer waits for a lock by trying again: a stop must not wait in the middle of a statement."""
MENU_AGAIN = timedelta(minutes=1)


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
    patience: Patience = Patience()

    async def start(self) -> None:
        """Become the desk: at once, or when the process that is it now has gone. Until then only health is served."""
        self._stack = AsyncExitStack()
        self.is_open = False
        try:
            await self._reach_telegram()
            await self._stand_by()
            await self._open()
            await self._listen()
        except BaseException:
            await self._stack.aclose()
            raise

    async def _reach_telegram(self) -> None:
        settings = self.settings
        self.clock = Clock(follows=settings.follows_server_clock)
        self.skew = Skew()
        self.pace = Pace(self.limits or Limits(rate=settings.send_rate))
        self._stack.callback(self.pace.close)
        token = settings.bot_token.get_secret_value()
        self.telegram = await self._stack.enter_async_context(
            Telegram(settings.telegram_api_url, token, self._hear_the_time, self.patience.answer, self.pace.pause)
        )
        me = await self.telegram.call("getMe")
        if not isinstance(me, dict):
            raise RuntimeError("getMe was not answered")
        self.me = Me(int(me["id"]), str(me["username"]))

    async def _stand_by(self) -> None:
        """Of all processes on this database one opens the desk."""
        self.standby = Standby(hold_on(self.settings.database_url))
        self._stack.push_async_callback(self.standby.release)
        self.web = Web(self)
        self._stack.push_async_callback(self.web.stop)
        if not await self.standby.take():
            await self.web.start_if_free()
            await self.standby.until_ours()
        await self.web.start()

    async def _open(self) -> None:
        """Open the database and build what works on it."""
        settings = self.settings
        self.database = await open_database(settings, LOCK_TIMEOUT)
        self._stack.push_async_callback(self.database.close)
        self.speaker = Speaker(Texts(), settings.home_timezone)
        await self.learn_home()
        self.clock.start()
        self._stack.callback(self.clock.stop)
        self.writer = Writer(self.database, self.clock)
        self.writer.start()
        self.hearing = Hearing(silence=2 * self.patience.held)
        self.health = self._health()
        papers = PaperMaker(self.database, self.clock, self.speaker, self._papers())
        self.seen = Seen()
        tries = settings.send_attempts
        self.answers = Answers(self.telegram, self.pace, self.writer, papers, self.seen, self.clock, tries)
        self.inbox = Inbox(self.writer, self._conversation(), self.answers, self.telegram, self.pace, self.clock)
        self.sender = Sender(
            self.database, self.writer, self._messages(), self.pace, self.clock, registry.errands(), tries
        )
        self.polling = Polling(self.telegram, self.inbox, self.hearing, self.patience)
        self.webhook = Webhook(self.telegram, settings, self.hearing, self.clock, self.patience)

    async def _listen(self) -> None:
        """Take up what was left, then what is new."""
        await self.inbox.recover()
        await self.sender.recover()
        await self.writer.do(reminding.follow_rules)
        await self._prune()
        self.sender.start()
        self.clock.every("prune", timedelta(hours=6), self._prune)
        self.clock.wake_at("menu", self.clock.now(), self._announce)
        self.is_open = True
        if self.settings.webhook_url:
            await self.webhook.start()
        else:
            self.polling.start()
        log.info("the desk is open", bot=self.me.username, by="webhook" if self.settings.webhook_url else "polling")

    async def stop(self) -> None:
        """Take nothing new, end what runs, record what is in the air: within five seconds."""
        await self.polling.stop()
        await self.webhook.stop()
        await self.web.stop()
        self.inbox.close()
        try:
            async with asyncio.timeout(1.0):
                await self.inbox.idle()
        except TimeoutError:
            log.warning("updates are left for the next start")
        await self.answers.stop(0.8)
        await self.sender.stop(0.6)
        await self.writer.stop(0.8)
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

    def _hear_the_time(self, date_header: str | None) -> None:
        self.clock.hear(date_header)
        self.skew.hear(date_header)

    def _health(self) -> Health:
        held_up = HeldUp()
        held_up.start()
        self._stack.callback(held_up.stop)
        skew = None if self.settings.follows_server_clock else self.skew
        return Health(
            self.database, self.clock, self.writer, self.telegram, self.pace, self.hearing, held_up=held_up, skew=skew
        )

    def _conversation(self) -> Conversation:
        dispatcher, states = dispatching.shared()
        bot = Bot(self.settings.bot_token.get_secret_value(), session=Silent(self.me))
        return Conversation(dispatcher, states, bot, self.speaker, self.me, self.health)

    def _papers(self) -> Papers:
        return {**registry.papers(), BACKUP: BackupMaker(self.settings)}

    def _messages(self) -> Messages:
        paid = self.settings.send_rate > PAID_RATE
        return Messages(
            self.database, self.telegram, self.speaker, registry.notices(), self.clock, self.seen, self.me.id, paid=paid
        )

    async def learn_home(self) -> None:
        """Call the centre's zone by the city of the own centre."""
        async with self.database.reading(self.clock.now()) as unit:
            own = await unit.partners.own()
        self.speaker.home_city = own.city if own else ""

    async def _announce(self) -> None:
        """Set the command menus; should Telegram not be there just now, later: the desk is open without them."""
        await self.pace.opened()
        try:
            await announce_commands(self.telegram, self.speaker, self.settings.default_language, self.clock.now())
        except TelegramError as error:
            log.warning("the command menus could not be set; trying again", reason=str(error))
            self.clock.wake_at("menu", self.clock.now() + MENU_AGAIN, self._announce)

    async def _prune(self) -> None:
        """Forget updates that nobody can bring again; plan the next look at trips whose data is to be erased."""

        async def prune(unit: SqlUnit) -> None:
            await unit.inbox.prune(unit.now - KEPT_FOR)
            await retention.plan(unit)

        await self.writer.do(prune)
