"""The hold on a database: of all processes that run the desk on it, one has it, the others stand by.

It is a lock of whoever knows best that a process is gone: the kernel for a SQLite file, the server for PostgreSQL. So
it needs no clock and no renewing, it is free the moment its process dies, and two can never have it at once
(docs/adr/006-one-desk-at-a-time.md).
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the hold. `since` is None when it does not say."""

    pid: int
    host: str
    since: datetime | None

    @classmethod
    def this_process(cls) -> Holder:
        return cls(os.getpid(), socket.gethostname(), datetime.now(UTC).replace(microsecond=0))

    @classmethod
    def from_words(cls, words: str) -> Holder:
        """What `to_words` wrote; a holder that nothing is known of when it is something else, or half of it."""
        try:
            pid, since, host = json.loads(words)
            return cls(int(pid), str(host), datetime.fromisoformat(since))
        except (ValueError, TypeError):
            return UNKNOWN

    def to_words(self) -> str:
        """At most 63 bytes: what PostgreSQL lets a session be called."""
        since = self.since.strftime("%Y-%m-%dT%H:%M:%SZ") if self.since else None
        return json.dumps([self.pid, since, self.host[:25]], separators=(",", ":"))

    def __str__(self) -> str:
        since = f", since {self.since:%Y-%m-%d %H:%M:%S} UTC" if self.since else ""
        return f"pid {self.pid or 'unknown'}, host {self.host or 'unknown'}{since}"


UNKNOWN: Final = Holder(0, "", None)


class Hold(Protocol):
    """What each kind of database gives: a hold to take and to release."""

    @property
    def lost(self) -> asyncio.Event:
        """Set when a hold that was taken is gone without having been released: another may have it by now."""
        ...

    async def take(self) -> Holder | None:
        """Take it: None when it is ours now, else who has it. DatabaseUnavailable; OSError."""
        ...

    async def release(self) -> None:
        """Let the next one have it; harmless when it is not ours."""
        ...
