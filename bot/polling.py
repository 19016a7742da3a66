"""Long polling: updates are fetched, kept, and only then confirmed by the next request's offset."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import structlog

from bot.hearing import ALLOWED, Hearing
from bot.inbox import Inbox, can_be_kept
from bot.rivals import Patience, Rivals
from bot.telegram import Refused, Telegram, TelegramError
from delegation.vitals import Deaf

log = structlog.get_logger()

BACKOFF: Final = (0.5, 30.0)
"""First and longest pause in seconds after an answer that was none."""
TRAVEL: Final = 15.0
"""Seconds that an answer may take beyond the time for which it is held."""


class Polling:
    """Asks Telegram for updates until it is stopped."""

    def __init__(self, telegram: Telegram, inbox: Inbox, hearing: Hearing, patience: Patience) -> None:
        self._telegram = telegram
        self._inbox = inbox
        self._hearing = hearing
        self._held = patience.held
        self._rivals = Rivals(telegram, hearing, patience)
        self._offset: int | None = None
        self._backoff = BACKOFF[0]
        self._task: asyncio.Task[None] | None = None

    @property
    def troubled(self) -> asyncio.Event:
        """Set while there is trouble."""
        return self._hearing.troubled

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="polling")

    async def stop(self) -> None:
        """Ask no more. What was fetched and not kept was not confirmed: Telegram gives it again."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self._once()
            except Refused as refused:
                await self._refused(refused)
            except TelegramError as error:
                self._hearing.failed(error)
                await self._pause(str(error))
            except Exception as error:
                # Whatever it was, the one task that hears must not end.
                log.error("what arrived could not be kept", exc_info=error)
                self._hearing.lost(Deaf.FAULT, type(error).__name__)
                await self._pause(type(error).__name__)
            else:
                self._backoff = BACKOFF[0]
                self._hearing.well()

    async def _once(self) -> None:
        # While it is not known whether Telegram is heard, an answer at once tells.
        held = 0 if self._hearing.deaf else self._held
        body: dict[str, Any] = {"timeout": held, "limit": 100, "allowed_updates": ALLOWED}
        if self._offset is not None:
            body["offset"] = self._offset
        updates = await self._telegram.call("getUpdates", body, within=held + TRAVEL)
        if not isinstance(updates, list):
            raise TelegramError("getUpdates: an answer that is no list of updates")
        kept = [update for update in updates if can_be_kept(update)]
        if kept:
            await self._inbox.keep(kept)
            self._offset = max(int(update["update_id"]) for update in kept) + 1
        elif updates:
            raise TelegramError("getUpdates: updates without a number")

    async def _refused(self, refused: Refused) -> None:
        if refused.code != 409:
            self._hearing.failed(refused)
            await self._pause(str(refused), refused.retry_after)
            return
        webhook = "webhook is active" in refused.description
        # A webhook that is there at the start is one that this desk had; one that comes later is another process's.
        if self._hearing.ever or not webhook:
            await self._rivals.stand_back(str(refused))
        if webhook:
            try:
                await self._telegram.call("deleteWebhook")
            except TelegramError as error:
                self._hearing.failed(error)
                await self._pause(str(error))

    async def _pause(self, reason: str, seconds: float | None = None) -> None:
        pause = seconds or self._backoff
        log.warning("polling hears nothing", reason=reason, seconds=pause)
        await asyncio.sleep(pause)
        self._backoff = min(self._backoff * 2, BACKOFF[1])
