"""The webhook: Telegram is told where to bring updates, and asked again and again whether it can."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import structlog

from bot.clock import Clock
from bot.hearing import ALLOWED, Hearing
from bot.rivals import LOOKED_WITHIN, Patience, Rivals
from bot.settings import Settings
from bot.telegram import Refused, Telegram, TelegramError
from delegation.vitals import Deaf

log = structlog.get_logger()

HOOK: Final = "/telegram"
"""The path under `WEBHOOK_URL`."""
UNAUTHORIZED: Final = "401"
RECENT: Final = timedelta(minutes=5)
"""Telegram remembers the last failure for ever; only a fresh one, with updates that wait, says anything."""


class Webhook:
    """Sets the webhook and keeps watch over it: from silence alone nobody can tell whether people are silent."""

    def __init__(
        self, telegram: Telegram, settings: Settings, hearing: Hearing, clock: Clock, patience: Patience
    ) -> None:
        self._telegram = telegram
        self._address = settings.webhook_url + HOOK
        self._secret = settings.webhook_secret.get_secret_value()
        self._hearing = hearing
        self._clock = clock
        self._look_every = patience.look
        self._rivals = Rivals(telegram, hearing, patience)
        self._is_set = False
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Set it, if Telegram is there just now, and keep watch. Refused when the address is none for Telegram."""
        try:
            await self._set()
        except TelegramError as error:
            if isinstance(error, Refused) and error.code == 400:
                raise
            self._hearing.failed(error)
        self._task = asyncio.create_task(self._run(), name="webhook")

    async def stop(self) -> None:
        """Watch no more. The webhook stays set: Telegram keeps updates for the next start."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self._look()
            except TelegramError as error:
                log.warning("the webhook cannot be looked at", reason=str(error))
                self._hearing.failed(error)
            await asyncio.sleep(self._look_every)

    async def _look(self) -> None:
        info = await self._telegram.call("getWebhookInfo", within=LOOKED_WITHIN)
        if not isinstance(info, dict):
            raise TelegramError("getWebhookInfo: an answer that is no object")
        if not self._is_set:
            await self._set()
        elif (address := info.get("url")) != self._address:
            await self._rivals.stand_back("the webhook leads elsewhere" if address else "the webhook was taken away")
            await self._set()
        elif reason := self._failing(info):
            log.warning("the webhook does not work", reason=reason)
            self._hearing.lost(Deaf.WEBHOOK, reason)
            if UNAUTHORIZED in reason:
                # Our own answer: Telegram was given another secret, by another process or before a restart.
                await self._set()
        else:
            self._hearing.well()

    def _failing(self, info: Mapping[str, Any]) -> str:
        """What Telegram says of its last attempt, when that failed lately and updates wait."""
        failed = datetime.fromtimestamp(info.get("last_error_date") or 0, UTC)
        if not info.get("pending_update_count") or self._clock.now() - failed > RECENT:
            return ""
        return str(info.get("last_error_message") or "no reason given")

    async def _set(self) -> None:
        await self._telegram.call(
            "setWebhook",
            {
                "url": self._address,
                "secret_token": self._secret,
                "allowed_updates": ALLOWED,
                "max_connections": 100,
            },
        )
        self._is_set = True
