"""How fast a bot may send. Telegram's real limits are softer; a bot that keeps these keeps those."""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from simulator.errors import too_many_requests


@dataclass(frozen=True, slots=True)
class Rates:
    """The figures. `overall` and `paid` are messages a second, `group` messages a minute."""

    overall: float = 30
    paid: float = 1000
    chat: float = 1
    chat_burst: float = 5
    group: int = 20
    group_window: float = 60


STRICT = Rates()
"""What a bot should keep to."""

NO_LIMITS: Rates | None = None
"""Pass as `rates` to switch limits off."""


class Bucket:
    """Tokens that refill steadily; a full bucket lets a burst pass and tolerates jitter."""

    __slots__ = ("_at", "_rate", "_size", "_tokens")

    def __init__(self, rate: float, size: float, now: float) -> None:
        self._rate = rate
        self._size = size
        self._tokens = size
        self._at = now

    def wait(self, cost: float, now: float) -> float:
        """Seconds until `cost` tokens are there; 0 if they are."""
        self._tokens = min(self._size, self._tokens + (now - self._at) * self._rate)
        self._at = now
        missing = min(cost, self._size) - self._tokens
        return missing / self._rate if missing > 1e-9 else 0.0

    def take(self, cost: float) -> None:
        """Spend tokens; an album larger than the bucket leaves a debt."""
        self._tokens -= cost


class Limits:
    """Counts what is sent and refuses what comes too fast with 429."""

    def __init__(self, rates: Rates | None = STRICT, now: Callable[[], float] = time.monotonic) -> None:
        self.rates = rates
        self._now = now
        self._overall: Bucket | None = None
        self._paid: Bucket | None = None
        self._chats: dict[int, Bucket] = {}
        self._groups: dict[int, deque[float]] = {}

    def set(self, rates: Rates | None) -> None:
        """Other figures from now on; None switches limits off."""
        self.rates = rates
        self._overall = self._paid = None
        self._chats.clear()
        self._groups.clear()

    def spend(self, chat_id: int, *, cost: int = 1, paid: bool = False) -> None:
        """Count `cost` messages to a chat (negative: a group), or raise 429 and count nothing."""
        rates = self.rates
        if rates is None:
            return
        now = self._now()
        overall = self._bucket_for_all(rates, paid, now)
        chat = self._chats.get(chat_id)
        if chat is None:
            chat = self._chats[chat_id] = Bucket(rates.chat, rates.chat_burst, now)
        wait = max(overall.wait(cost, now), chat.wait(cost, now))
        window = None
        if chat_id < 0:
            window = self._groups.setdefault(chat_id, deque())
            while window and window[0] <= now - rates.group_window:
                window.popleft()
            over = len(window) + cost - rates.group
            if over > 0:
                wait = max(wait, window[min(over, len(window)) - 1] + rates.group_window - now if window else 1)
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))
        overall.take(cost)
        chat.take(cost)
        if window is not None:
            window.extend([now] * cost)

    def _bucket_for_all(self, rates: Rates, paid: bool, now: float) -> Bucket:
        if paid:
            if self._paid is None:
                self._paid = Bucket(rates.paid, rates.paid, now)
            return self._paid
        if self._overall is None:
            self._overall = Bucket(rates.overall, rates.overall, now)
        return self._overall
