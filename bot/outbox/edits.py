"""Edits of what was sent: one edit of a message at a time and not too often, so that the last one is what stays."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from bot.clock import Clock
from bot.outbox.aftermath import FIRST_BACKOFF
from bot.outbox.messages import Addressed, Messages, OutOfReach
from bot.outbox.outcome import Fate, outcome_of
from bot.outbox.pace import Pace
from bot.telegram import TelegramError
from bot.writer import Writer
from delegation.delivery import Delivery

REST: Final = 1.5
"""Turns of a chat from one edit of a message to the next, so that some are left for answers."""
MOST_REMEMBERED: Final = 1000
Turn = Callable[[Delivery, Addressed], Awaitable[bool]]
"""Waits for the turn of a delivery; False when there is none any more."""


class Edits:
    """Makes messages say what they should say by now."""

    def __init__(self, messages: Messages, pace: Pace, writer: Writer, clock: Clock, turn: Turn) -> None:
        self._messages = messages
        self._writer = writer
        self._clock = clock
        self._turn = turn
        self._rest = REST / pace.limits.chat_rate
        self._editing: dict[int, bool] = {}
        """Messages that are being edited; True when they have changed again meanwhile."""
        self._edited: dict[int, float] = {}
        """When messages were edited last."""
        self.missed: list[str] = []
        """Keys of what the end of the desk kept from being edited."""

    async def revise(self, delivery: Delivery) -> None:
        """Edit what was sent with `delivery`, again as long as it changes meanwhile."""
        number = delivery.id
        if number in self._editing:
            self._editing[number] = True
            return
        self._editing[number] = True
        try:
            while self._editing[number]:
                await asyncio.sleep(self._edited.get(number, 0.0) + self._rest - time.monotonic())
                self._editing[number] = False
                if await self._edit(delivery):
                    self._edited[number] = time.monotonic()
        except asyncio.CancelledError:
            self.missed.append(delivery.draft.key)
        finally:
            del self._editing[number]
            if len(self._edited) > MOST_REMEMBERED:
                self._edited.clear()

    async def _edit(self, delivery: Delivery) -> bool:
        """Whether a request was made for it."""
        try:
            addressed = await self._messages.render(delivery)
            if addressed is None or self._messages.shows(addressed, delivery.message_id):
                return False
            if not await self._turn(delivery, addressed):
                self.missed.append(delivery.draft.key)
                return False
            return await self._messages.edit(delivery, addressed)
        except OutOfReach:
            return False
        except TelegramError as error:
            await self._after_fault(delivery, error)
            return True

    async def _after_fault(self, delivery: Delivery, error: TelegramError) -> None:
        """An edit that was not made for sure is asked for again."""
        fate = outcome_of(error).fate
        if fate not in (Fate.WAIT, Fate.AGAIN, Fate.UNKNOWN):
            return
        if fate is not Fate.WAIT:
            await self._clock.sleep(FIRST_BACKOFF.total_seconds())
        await self._writer.do(lambda unit: unit.deliveries.revise_one(delivery.draft.key))
