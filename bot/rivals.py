"""Another process uses the same token, with a database of its own: only one of the two may go on.

Processes on one database never come to this (`bot.standby`). Of two with a database each, 409 is all that is known. Who
is told so stands back; it comes again a few times after growing pauses, in case that was no process but a hand that
asked once, and from then on only when updates wait and nobody takes them: so that two do not take turns for ever.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import Final

import structlog

from bot.hearing import Hearing
from bot.telegram import CALL_TIMEOUT, Telegram, TelegramError
from delegation.vitals import Deaf

log = structlog.get_logger()

LOOKED_WITHIN: Final = 15.0
"""Seconds that a look may take."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for Telegram and for others.

    held: that Telegram holds a request open when there is nothing to say (at most 50). back, longest: the first and the
    longest pause after another process was met. look: between two looks whether updates wait. calm: after so long the
    other is forgotten. tries: times to come again without looking. answer: that an answer to a call may take.
    """

    held: int = 30
    back: float = 5.0
    longest: float = 300.0
    look: float = 5.0
    calm: float = 600.0
    tries: int = 3
    answer: float = CALL_TIMEOUT


class Rivals:
    """Stands back from another process."""

    def __init__(self, telegram: Telegram, hearing: Hearing, patience: Patience) -> None:
        self._telegram = telegram
        self._hearing = hearing
        self._patience = patience
        self._met = 0
        self._last = 0.0

    async def stand_back(self, why: str) -> None:
        """Return when it is worth to try again; until then nothing is heard, and health says why."""
        patience = self._patience
        self._hearing.lost(Deaf.CONFLICT, why)
        now = time.monotonic()
        self._met = self._met + 1 if now - self._last < patience.calm else 1
        pause = min(patience.back * 2 ** (self._met - 1), patience.longest)
        log.warning("standing back: another process uses this token", reason=why, seconds=pause)
        await asyncio.sleep(pause)
        if self._met > patience.tries:
            log.warning("standing by until updates wait that the other process does not take")
            while not (await self._updates_wait() and await self._updates_wait()):
                pass
        self._last = time.monotonic()

    async def _updates_wait(self) -> bool:
        await asyncio.sleep(self._patience.look)
        try:
            info = await self._telegram.call("getWebhookInfo", within=LOOKED_WITHIN)
        except TelegramError:
            return False
        return isinstance(info, dict) and bool(info.get("pending_update_count"))
