"""Long polling: updates are fetched, kept, and only then confirmed by the next request's offset."""

from __future__ import annotations

import asyncio
from typing import Final

import structlog

from bot.clock import Clock
from bot.inbox import Inbox
from bot.telegram import Refused, Telegram, TelegramError
from bot.writer import Writer

log = structlog.get_logger()

ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
HELD: Final = 30
"""Seconds that Telegram holds a request open when there is nothing to say (at most 50)."""
STAND_BACK: Final = 15.0
"""Seconds to stand back after another process polled with the same token."""
LONGEST_BACKOFF: Final = 30.0


class Polling:
    """Asks Telegram for updates until it is stopped."""

    def __init__(self, telegram: Telegram, inbox: Inbox, writer: Writer, clock: Clock) -> None:
        self._telegram = telegram
        self._inbox = inbox
        self._writer = writer
        self._clock = clock
        self._offset: int | None = None
        self._task: asyncio.Task[None] | None = None
        self.heard_at: float | None = None
        """The loop's time of the last good answer."""
        self.trouble = ""
        """Why nothing is heard, "" while all is well."""
        self.troubled = asyncio.Event()
        """Set while there is trouble."""

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="polling")

    async def stop(self) -> None:
        """Ask no more. What was fetched and not kept was not confirmed: Telegram gives it again."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        backoff = 0.5
        while True:
            try:
                await self._once()
            except Refused as refused:
                self._in_trouble(refused)
                if refused.code == 409 and "webhook" in refused.description:
                    await self._telegram.call("deleteWebhook")
                    continue
                pause = refused.retry_after or (STAND_BACK if refused.code == 409 else backoff)
                log.warning("polling stands back", reason=self.trouble, seconds=pause)
                await asyncio.sleep(pause)
                backoff = min(backoff * 2, LONGEST_BACKOFF)
            except TelegramError as error:
                self._in_trouble(error)
                log.warning("polling lost its connection", reason=self.trouble, seconds=backoff)
                await asyncio.sleep(backoff)
                backoff = min(backoff * 2, LONGEST_BACKOFF)
            else:
                self.trouble, backoff = "", 0.5
                self.troubled.clear()
                self.heard_at = asyncio.get_running_loop().time()

    def _in_trouble(self, error: TelegramError) -> None:
        self.trouble = str(error)
        self.troubled.set()

    async def _once(self) -> None:
        body = {"timeout": HELD, "limit": 100, "allowed_updates": ALLOWED}
        if self._offset is not None:
            body["offset"] = self._offset
        updates = await self._telegram.call("getUpdates", body, within=HELD + 15)
        if isinstance(updates, list) and updates:
            readable = [update for update in updates if isinstance(update, dict) and "update_id" in update]
            await self._inbox.keep(readable)
            self._offset = max(int(update["update_id"]) for update in readable) + 1
