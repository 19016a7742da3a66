"""Small measurements that go on all the time and cost next to nothing."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

EVERY: Final = 0.25
WINDOW: Final = 60.0


class HeldUp:
    """How long the event loop did one thing only: a timer that rings late tells."""

    def __init__(self) -> None:
        self._late: deque[float] = deque(maxlen=int(WINDOW / EVERY))
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        self._set()

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    @property
    def longest(self) -> timedelta:
        """The longest in the last minute."""
        return timedelta(seconds=max(self._late, default=0.0))

    def _set(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_at(loop.time() + EVERY, self._ring, loop.time() + EVERY)

    def _ring(self, due: float) -> None:
        self._late.append(asyncio.get_running_loop().time() - due)
        self._set()


class Skew:
    """The machine's clock against the `Date` of Telegram's answers, looked at now and then."""

    def __init__(self) -> None:
        self._next = 0.0
        self.known: timedelta | None = None
        """By how much the machine's clock is ahead; None until the first answer. `Date` has whole seconds: less than
        two is no difference."""

    def hear(self, date_header: str | None) -> None:
        if not date_header or time.monotonic() < self._next:
            return
        try:
            said = parsedate_to_datetime(date_header)
        except ValueError:
            return
        self._next = time.monotonic() + WINDOW
        ahead = datetime.now(UTC) - said
        self.known = ahead if abs(ahead) >= timedelta(seconds=2) else timedelta()
