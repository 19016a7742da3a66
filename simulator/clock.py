"""Simulated time: real time plus an offset that tests and visitors move."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import formatdate


class Clock:
    """The time that this Telegram believes in.

    Every answer carries it in its `Date` header, so a bot that reads the header follows each jump.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self._offset = 0.0 if start is None else start.timestamp() - time.time()
        self._listeners: list[Callable[[], None]] = []
        self._header_second = -1
        self._header = ""

    def timestamp(self) -> float:
        """Seconds since the epoch, simulated."""
        return time.time() + self._offset

    def now(self) -> datetime:
        """The simulated instant, in UTC."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    @property
    def offset(self) -> timedelta:
        """How far simulated time is ahead of real time."""
        return timedelta(seconds=self._offset)

    def forward(self, by: timedelta) -> None:
        """Move ahead by a span of time."""
        self._shift(by.total_seconds())

    def back(self, by: timedelta) -> None:
        """Move back by a span of time, as a corrected system clock does."""
        self._shift(-by.total_seconds())

    def forward_to(self, instant: datetime) -> None:
        """Move to an instant (with a zone)."""
        if instant.tzinfo is None:
            raise ValueError("an instant needs a zone")
        self._shift(instant.timestamp() - self.timestamp())

    def on_jump(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every jump."""
        self._listeners.append(listener)

    def date_header(self) -> str:
        """Simulated time as an HTTP `Date` header."""
        second = int(self.timestamp())
        if second != self._header_second:
            self._header_second = second
            self._header = formatdate(second, usegmt=True)
        return self._header

    def _shift(self, seconds: float) -> None:
        self._offset += seconds
        for listener in self._listeners:
            listener()
