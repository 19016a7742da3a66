"""The one source of "now" and of wake-ups.

The desk lives by the time of the Bot API server it talks to. With Telegram's own that is the machine's clock; a
server of one's own (`TELEGRAM_API_URL`) says the time in the `Date` header of every answer, and the clock follows it
when it is off by more than a second. APScheduler only wakes: what is due is always read from the database.

A clock that is set, forward or back, is noticed: by the header, or by the monotonic clock that does not move with it.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

Wake = Callable[[], Awaitable[None]]

log = structlog.get_logger()

JOBS: Final = {"misfire_grace_time": None, "coalesce": True, "max_instances": 10}
"""Late is better than never; and a wake-up that sets itself anew runs while the earlier one still ends."""
TOLERANCE: Final = timedelta(seconds=1.5)
"""`Date` has whole seconds and travels for a while: less than this is no difference."""
WATCH: Final = 15.0
"""Seconds between two looks at whether the machine's clock was set."""
Told = Callable[[timedelta], None]


def _utc() -> datetime:
    return datetime.now(UTC)


class Clock:
    """Tells the time and calls back at an instant of it. `wall` is the machine's clock."""

    def __init__(self, *, follows: bool = False, wall: Callable[[], datetime] = _utc) -> None:
        self._follows = follows
        self._wall = wall
        self._offset = timedelta()
        self._skipped = timedelta()
        self._skip = asyncio.Event()
        self._seen = wall(), time.monotonic()
        self._watch: asyncio.TimerHandle | None = None
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=JOBS)
        self._wakes: dict[str, tuple[datetime, Wake]] = {}
        self._jumps: list[Told] = []
        self._skips: list[Told] = []

    def start(self) -> None:
        self._scheduler.start()
        self.look()

    def stop(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def now(self) -> datetime:
        """The present instant, UTC."""
        return self._wall() + self._offset

    def passed(self) -> float:
        """Seconds as the server counts them, from an instant of no meaning: they pass also when the clock is set back,
        and at once where a server of one's own lets time pass."""
        return time.monotonic() + self._skipped.total_seconds()

    async def sleep(self, seconds: float) -> None:
        """Return when so many seconds have `passed`."""
        end = self.passed() + seconds
        while (left := end - self.passed()) > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._skip.wait(), left)

    def on_jump(self, told: Told) -> None:
        """Have `told` called, with how far, whenever the clock was set."""
        self._jumps.append(told)

    def on_skip(self, told: Told) -> None:
        """Have `told` called, with how long, whenever the server let time pass at once."""
        self._skips.append(told)

    def look(self) -> None:
        """Notice when the machine's clock was set, now and every so often."""
        (wall, monotonic), self._seen = self._seen, (self._wall(), time.monotonic())
        by = self._seen[0] - wall - timedelta(seconds=self._seen[1] - monotonic)
        if abs(by) > TOLERANCE:
            log.warning("the machine's clock was set", seconds=round(by.total_seconds()))
            self._jumped(by)
        self._watch = asyncio.get_running_loop().call_later(WATCH, self.look)

    def hear(self, date_header: str | None) -> None:
        """Follow the server's `Date` (RFC 9110) where this clock is told to."""
        if not self._follows or not date_header:
            return
        try:
            said = parsedate_to_datetime(date_header)
        except ValueError:
            return
        # The header has dropped the fraction: what it says lasts for one second.
        ahead = said - self.now()
        if -timedelta(seconds=1) - TOLERANCE < ahead < TOLERANCE:
            return
        self._offset += ahead
        self._jumped(ahead)
        if ahead > timedelta():
            self._skipped += ahead
            # Who sleeps looks again how long it still has to.
            self._skip.set()
            self._skip = asyncio.Event()
            for told in self._skips:
                told(ahead)

    def wake_at(self, name: str, at: datetime, wake: Wake) -> None:
        """Call `wake` at `at`, at once when that is past; an earlier wake-up of the same `name` is replaced."""
        self._wakes[name] = (at, wake)

        async def call() -> None:
            if self._wakes.get(name) == (at, wake):
                del self._wakes[name]
            try:
                await wake()
            except asyncio.CancelledError:
                return  # the desk stops, which APScheduler would log as a fault
            except Exception as error:
                log.error("a wake-up failed", name=name, exc_info=error)

        # APScheduler reads the machine's clock itself.
        moment = _utc() + max(at - self.now(), timedelta())
        self._scheduler.add_job(call, DateTrigger(moment), id=name, replace_existing=True)

    def every(self, name: str, period: timedelta, wake: Wake) -> None:
        """Call `wake` again and again, a `period` of this clock apart."""

        async def again() -> None:
            try:
                await wake()
            finally:
                self.wake_at(name, self.now() + period, again)

        self.wake_at(name, self.now() + period, again)

    def _jumped(self, by: timedelta) -> None:
        for name, (at, wake) in list(self._wakes.items()):
            self.wake_at(name, at, wake)
        for told in self._jumps:
            told(by)
