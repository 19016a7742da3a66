"""One pace for the whole process: how fast Telegram may be written to (BOT_API.md, Limits).

Overall, per chat and per group; whoever answers a person goes first; after a 429 everybody waits.
Measured on the monotonic clock, since it is real seconds that Telegram counts; where a server of one's own lets time
pass at once, a pause ends with it.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Final

REPLY: Final = 0
"""The priority of an answer to somebody who is writing right now; deliveries have `delegation.delivery.Priority`."""
PATIENCE: Final = 2.0
"""Seconds for which it is worth to wait for a chat that was written to too often."""
MOST_CHATS: Final = 10_000
_ALMOST: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Limits:
    """`rate` messages a second overall; a chat refills at `chat_rate` a second up to `chat_burst`; groups a minute."""

    rate: float = 30.0
    chat_rate: float = 1.0
    chat_burst: float = 3.0
    group_per_minute: float = 19.0
    """One below Telegram's 20, for what the network delays."""
    group_burst: float = 3.0

    @property
    def burst(self) -> float:
        """Tokens that may gather while the process was busy: a tenth of a second's, so that none is lost to timers
        that ring late. A first second may hold that many more; what follows holds `rate`."""
        return max(1.0, self.rate * 0.1)

    @property
    def group_rate(self) -> float:
        """Tokens a second of a group: with the burst, no minute sees more than `group_per_minute`."""
        return (self.group_per_minute - self.group_burst) / 60


class _Bucket:
    """Tokens that refill at `rate` a second up to `size`."""

    __slots__ = ("_at", "_level", "rate", "size")

    def __init__(self, rate: float, size: float) -> None:
        self.rate, self.size = rate, size
        self._level = size
        self._at = time.monotonic()

    def wait(self, tokens: float = 1.0) -> float:
        """Seconds until so many tokens are there."""
        now = time.monotonic()
        self._level = min(self.size, self._level + (now - self._at) * self.rate)
        self._at = now
        missing = tokens - self._level
        return missing / self.rate if missing > _ALMOST else 0.0

    def take(self) -> None:
        self._level -= 1.0

    @property
    def full(self) -> bool:
        return self.wait(self.size) <= 0


_Turn = tuple[int, int, "asyncio.Future[None]"]
"""Priority, order of asking, and whoever waits."""


@dataclass(slots=True)
class _Chat:
    """The bucket of one chat and who waits for it, the most urgent first."""

    bucket: _Bucket
    waiting: list[_Turn] = field(default_factory=list)
    timer: asyncio.TimerHandle | None = None
    booked: float = 0.0
    """The last instant at which somebody was told to come back."""


class Pace:
    """Gives turns to write: first a token of the chat, then one of all, each to the most urgent who waits."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._all = _Bucket(limits.rate, limits.burst)
        self._chats: dict[int, _Chat] = {}
        self._ready: list[_Turn] = []
        self._timer: asyncio.TimerHandle | None = None
        self._order = count()
        self._paused_until = 0.0
        self._open = asyncio.Event()
        self._open.set()
        self._opening: asyncio.TimerHandle | None = None
        self._on_pause: list[Callable[[], None]] = []
        self._on_end: list[Callable[[], None]] = []

    async def turn(self, chat_id: int, priority: int) -> None:
        """Return when a message (or an edit) to `chat_id` may go out; smaller `priority` goes first."""
        chat = self._chat(chat_id)
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(chat.waiting, (priority, next(self._order), future))
        self._admit(chat)
        await future

    def busy_for(self, chat_id: int) -> float:
        """0 when a turn for `chat_id` is to be had soon, as far as the chat itself goes; else the seconds after which
        to ask again, each who asks being given a later time than the one before."""
        chat = self._chats.get(chat_id)
        if chat is None or (ahead := chat.bucket.wait(1.0 + len(chat.waiting))) <= PATIENCE:
            return 0.0
        now = time.monotonic()
        chat.booked = max(now + ahead, chat.booked + 1 / chat.bucket.rate)
        return chat.booked - now

    def pause(self, seconds: float) -> None:
        """Telegram asked to wait: nobody writes for so long."""
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)
        self._open.clear()
        self._open_again()
        for told in self._on_pause:
            told()

    def skip(self, seconds: float) -> None:
        """So many seconds have passed at once, as Telegram counts them (`bot.clock`)."""
        self._paused_until -= seconds
        self._open_again()

    def on_pause(self, begun: Callable[[], None], ended: Callable[[], None]) -> None:
        """Have `begun` called whenever a pause begins or grows, and `ended` when it is over."""
        self._on_pause.append(begun)
        self._on_end.append(ended)

    async def opened(self) -> None:
        """Return when there is no pause: for calls that need no turn."""
        await self._open.wait()

    @property
    def paused(self) -> bool:
        """True until those who wait for the end of a pause are told of it."""
        return not self._open.is_set()

    @property
    def paused_for(self) -> float:
        """Seconds that are left of a pause."""
        return max(0.0, self._paused_until - time.monotonic())

    def close(self) -> None:
        """Ring no more."""
        for timer in [self._timer, self._opening, *(chat.timer for chat in self._chats.values())]:
            if timer is not None:
                timer.cancel()

    def _open_again(self) -> None:
        """Let everybody go on when the pause is over; be back when it is."""
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        if left := self.paused_for:
            self._opening = asyncio.get_running_loop().call_later(left, self._open_again)
        else:
            self._open.set()
            self._grant()
            for told in self._on_end:
                told()

    def _admit(self, chat: _Chat) -> None:
        """Let on whoever the chat has a token for; be back when it has the next."""
        if chat.timer is not None:
            chat.timer.cancel()
            chat.timer = None
        while chat.waiting:
            if chat.waiting[0][2].done():
                heapq.heappop(chat.waiting)
                continue
            if (wait := chat.bucket.wait()) > 0:
                chat.timer = asyncio.get_running_loop().call_later(wait, self._admit, chat)
                break
            chat.bucket.take()
            heapq.heappush(self._ready, heapq.heappop(chat.waiting))
        self._grant()

    def _grant(self) -> None:
        """Give turns as long as there are tokens; be back when there is the next."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._ready:
            if self._ready[0][2].done():
                heapq.heappop(self._ready)
                continue
            if not self._open.is_set():
                return
            if (held := self._all.wait()) > 0:
                self._timer = asyncio.get_running_loop().call_later(held, self._grant)
                return
            self._all.take()
            heapq.heappop(self._ready)[2].set_result(None)

    def _chat(self, chat_id: int) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            if len(self._chats) >= MOST_CHATS:
                self._chats = {
                    known: kept for known, kept in self._chats.items() if kept.waiting or not kept.bucket.full
                }
            limits = self.limits
            # Groups have negative ids and a limit of their own.
            bucket = (
                _Bucket(limits.group_rate, limits.group_burst)
                if chat_id < 0
                else _Bucket(limits.chat_rate, limits.chat_burst)
            )
            chat = self._chats[chat_id] = _Chat(bucket)
        return chat
