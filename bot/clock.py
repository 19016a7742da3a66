"""The one source of "now" and of wake-ups.

The desk lives by the time of the Bot API server it talks to. With Telegram's own that is the machine's clock; a
server of one's own (`TELEGRAM_API_URL`) says the time in the `Date` header of every answer, and the clock follows it
when it is off by more than a second. APScheduler only wakes: what is due is always read from the database.
"""

from __future__ import annotations

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


class Clock:
    """Tells the time and calls back at an instant of it."""

    def __init__(self, *, follows: bool = False) -> None:
        self._follows = follows
        self._offset = timedelta()
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=JOBS)
        self._wakes: dict[str, tuple[datetime, Wake]] = {}
        self._jumps: list[Callable[[], None]] = []

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def now(self) -> datetime:
        """The present instant, UTC."""
        return datetime.now(UTC) + self._offset

    def on_jump(self, told: Callable[[], None]) -> None:
        """Have `told` called whenever the clock was set."""
        self._jumps.append(told)

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
        for name, (at, wake) in list(self._wakes.items()):
            self.wake_at(name, at, wake)
        for told in self._jumps:
            told()

    def wake_at(self, name: str, at: datetime, wake: Wake) -> None:
        """Call `wake` at `at`, at once when that is past; an earlier wake-up of the same `name` is replaced."""
        self._wakes[name] = (at, wake)

        async def call() -> None:
            if self._wakes.get(name) == (at, wake):
                del self._wakes[name]
            try:
                await wake()
            except Exception as error:
                log.error("a wake-up failed", name=name, exc_info=error)

        moment = max(at - self._offset, datetime.now(UTC))
        self._scheduler.add_job(call, DateTrigger(moment), id=name, replace_existing=True)

    def every(self, name: str, period: timedelta, wake: Wake) -> None:
        """Call `wake` again and again, a `period` of this clock apart."""

        async def again() -> None:
            try:
                await wake()
            finally:
                self.wake_at(name, self.now() + period, again)

        self.wake_at(name, self.now() + period, again)
