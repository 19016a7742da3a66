"""One desk at a time: of all processes on one database one has the hold, the others stand by and say so."""

from __future__ import annotations

import asyncio
from typing import Final

import structlog

from storage.engine import DatabaseUnavailable
from storage.holding import Hold, Holder

log = structlog.get_logger()

AGAIN: Final = 0.5
"""Seconds between two tries: how long nobody serves after the other process is gone."""


class Standby:
    """Waits for the hold."""

    def __init__(self, hold: Hold) -> None:
        self._hold = hold
        self.reason = ""
        """Why this process stands by, "" while it does not."""

    @property
    def lost(self) -> asyncio.Event:
        """Set when the hold is gone and another process may have it: nothing more may be said or written."""
        return self._hold.lost

    async def take(self) -> bool:
        """Take the hold if it is free. OSError when the database cannot have one."""
        try:
            holder = await self._hold.take()
        except DatabaseUnavailable as error:
            self._because(f"the database cannot be reached ({error})")
            return False
        if holder is None:
            if self.reason:
                log.info("taking over: the hold on the desk is free")
            self.reason = ""
            return True
        self._because(_held_by(holder))
        return False

    async def until_ours(self) -> None:
        """Return when this process has the hold."""
        while not await self.take():  # noqa: ASYNC110 (it is the system that frees it)
            await asyncio.sleep(AGAIN)

    async def release(self) -> None:
        """Let the next process have it, at once."""
        await self._hold.release()

    def _because(self, reason: str) -> None:
        if reason != self.reason:
            log.warning(f"standing by: {reason}")
        self.reason = reason


def _held_by(holder: Holder) -> str:
    return f"another process holds the desk ({holder})"
