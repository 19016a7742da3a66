"""One pace for the whole process: how fast Telegram may be written to (BOT_API.md, Limits).

Overall, per chat and per group; whoever answers a person goes first; after a 429 everybody waits.
Measured on the monotonic clock, since it is real seconds that Telegram counts.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from dataclasses import dataclass
from itertools import count
from typing import Final

REPLY: Final = 0
NOTICE: Final = 1
BROADCAST: Final = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """`rate` messages a second overall; a chat refills at `chat_rate` a second up to `chat_burst`; groups a minute."""

    rate: float = 30.0
    chat_rate: float = 1.0
    chat_burst: float = 3.0
    group_per_minute: float = 19.0

    @property
    def burst(self) -> float:
        """Tokens that may gather while the process was busy: a tenth of a second's, so that no second exceeds."""
        return max(1.0, self.rate * 0.1)


class _Bucket:
    """Tokens that refill at `rate` a second up to `size`; may go into debt, which tells how long to wait."""

    __slots__ = ("_at", "_level", "rate", "size")

    def __init__(self, rate: float, size: float) -> None:
        self.rate, self.size = rate, size
        self._level = size
        self._at = time.monotonic()

    def wait(self) -> float:
        """Seconds until a token is there."""
        now = time.monotonic()
        self._level = min(self.size, self._level + (now - self._at) * self.rate)
        self._at = now
        return 0.0 if self._level >= 1.0 else (1.0 - self._level) / self.rate

    def reserve(self) -> float:
        """Take a token, now or ahead of its time; seconds until it is due."""
        wait = self.wait()
        self._level -= 1.0
        return wait

    @property
    def full(self) -> bool:
        self.wait()
        return self._level >= self.size


class Pace:
    """Gives turns to write."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._all = _Bucket(limits.rate, limits.burst)
        self._chats: dict[int, _Bucket] = {}
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = count()
        self._granting: asyncio.Task[None] | None = None
        self._paused_until = 0.0

    async def turn(self, chat_id: int, priority: int) -> None:
        """Return when a message (or an edit) to `chat_id` may go out; smaller `priority` goes first."""
        ahead = self._chat(chat_id).reserve()
        if ahead > 0:
            await asyncio.sleep(ahead)
        if not self._waiting and self._held() <= 0:
            self._all.reserve()
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (priority, next(self._order), future))
        if self._granting is None or self._granting.done():
            self._granting = asyncio.create_task(self._grant(), name="pace")
        await future

    def pause(self, seconds: float) -> None:
        """Telegram asked to wait: nobody writes for so long."""
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)

    @property
    def paused_for(self) -> float:
        """Seconds that are left of a pause."""
        return max(0.0, self._paused_until - time.monotonic())

    def close(self) -> None:
        if self._granting is not None:
            self._granting.cancel()

    def _held(self) -> float:
        return max(self.paused_for, self._all.wait())

    async def _grant(self) -> None:
        while self._waiting:
            if (held := self._held()) > 0:
                await asyncio.sleep(held)
                continue
            _, _, future = heapq.heappop(self._waiting)
            if not future.done():
                self._all.reserve()
                future.set_result(None)

    def _chat(self, chat_id: int) -> _Bucket:
        bucket = self._chats.get(chat_id)
        if bucket is None:
            if len(self._chats) > 10_000:
                self._chats = {chat: kept for chat, kept in self._chats.items() if not kept.full}
            limits = self.limits
            # Groups have negative ids and a limit of their own.
            bucket = (
                _Bucket(limits.group_per_minute / 60, 3.0)
                if chat_id < 0
                else _Bucket(limits.chat_rate, limits.chat_burst)
            )
            self._chats[chat_id] = bucket
        return bucket
