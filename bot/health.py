"""How the desk fares, collected from all its parts: for `/healthz`, `/metrics` and `/health` in chat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.clock import Clock
from bot.gauges import HeldUp, Skew
from bot.hearing import Hearing
from bot.outbox.pace import Pace
from bot.telegram import Telegram
from bot.writer import Writer
from delegation.vitals import Vitals, Waiting
from storage.engine import Database, is_passing


@dataclass(frozen=True)
class Health:
    """Implements `delegation.ports.Pulse`. `skew` is None where the desk lives by Telegram's clock."""

    database: Database
    clock: Clock
    writer: Writer
    telegram: Telegram
    pace: Pace
    hearing: Hearing
    held_up: HeldUp
    skew: Skew | None

    async def vitals(self) -> Vitals:
        waiting, unread = await self._waiting()
        return Vitals(
            at=self.clock.now(),
            waiting=waiting,
            database=self.writer.trouble or unread,
            deaf=self.hearing.deaf,
            trouble=self.hearing.trouble,
            heard=self.hearing.ago,
            too_many=self.telegram.too_many,
            silenced=timedelta(seconds=self.pace.paused_for),
            held_up=self.held_up.longest,
            skew=self.skew.known if self.skew is not None else timedelta(),
            commits=self.writer.commits,
        )

    async def _waiting(self) -> tuple[Waiting | None, str]:
        """What waits; or None, and why the database cannot be read."""
        try:
            async with self.database.reading(self.clock.now()) as unit:
                return await unit.vitals.waiting(unit.now), ""
        except Exception as error:
            if not is_passing(error):
                raise
            return None, type(error).__name__
