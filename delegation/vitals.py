"""How the desk itself fares: what can be counted, and the rules by which something is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from delegation.delivery import State

UNHANDLED_FOR: Final = timedelta(minutes=1)
"""What a person wrote is handled within a second; a file that is fetched first takes a few."""
LATE_BY: Final = timedelta(minutes=5)
"""Two thousand reminders of one instant take a minute at Telegram's rate; a broadcast may take as long as it takes."""
SILENCED_FOR: Final = timedelta(seconds=10)
"""A pause that Telegram asked for and that people notice."""
SKEW: Final = timedelta(seconds=30)
"""How far the machine's clock may be off before reminders come noticeably wrong."""
HELD_UP: Final = timedelta(seconds=1)
"""How long the program may do nothing but one thing."""


class Deaf(StrEnum):
    """Why nothing is heard from Telegram."""

    STARTING = "starting"
    """It has not been asked yet."""
    CONFLICT = "conflict"
    """Another process uses the same token."""
    CONNECTION = "connection"
    """No connection, or one on which nothing comes any more."""
    REFUSED = "refused"
    """Telegram does not let us in."""
    WEBHOOK = "webhook"
    """Telegram cannot deliver to our address."""
    FAULT = "fault"
    """What arrives cannot be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What is kept and not done. `late` is the earliest instant at which something other than a broadcast was due;
    `due` the same of anything."""

    updates: int = 0
    aside: int = 0
    oldest_update: datetime | None = None
    deliveries: Mapping[State, int]
    due: datetime | None = None
    late: datetime | None = None
    next_due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vitals:
    """The desk at one instant."""

    at: datetime
    waiting: Waiting | None
    """None when the database cannot be read."""
    database: str = ""
    """Why the database cannot be written or read, "" while it can."""
    deaf: Deaf | None = None
    trouble: str = ""
    """The words of Telegram or of the network about that."""
    heard: timedelta | None = None
    """How long ago Telegram gave its last good answer to the question for news; None: never."""
    too_many: int = 0
    """Answers of 429 since the start."""
    silenced: timedelta = timedelta()
    """What is left of a pause that Telegram asked for."""
    held_up: timedelta = timedelta()
    """The longest that the program did nothing but one thing, in the last minute."""
    skew: timedelta | None = None
    """The machine's clock against Telegram's; None when they were not compared yet."""
    commits: int = 0
    """Since the start."""

    @property
    def unhandled_for(self) -> timedelta:
        """How long the oldest update waits."""
        return self._since(self.waiting.oldest_update if self.waiting else None)

    @property
    def due_for(self) -> timedelta:
        """How long the oldest due delivery waits."""
        return self._since(self.waiting.due if self.waiting else None)

    @property
    def late_by(self) -> timedelta:
        """The same without broadcasts, which take the time that their number takes."""
        return self._since(self.waiting.late if self.waiting else None)

    def _since(self, instant: datetime | None) -> timedelta:
        return max(self.at - instant, timedelta()) if instant is not None else timedelta()


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong. `code` names its texts; `grave`: the desk does not do its work, else it is worth a
    look."""

    code: str
    grave: bool = True
    count: int = 0
    time: timedelta = timedelta()
    words: str = ""
    """What a machine said about it."""


def troubles(vitals: Vitals) -> tuple[Trouble, ...]:
    """What is wrong, the gravest first. The desk is well when none of it is grave."""
    return (*_grave(vitals), *_worth_a_look(vitals))


def _grave(vitals: Vitals) -> list[Trouble]:
    found = []
    if vitals.deaf is not None:
        found.append(Trouble(vitals.deaf.value, time=vitals.heard or timedelta(), words=vitals.trouble))
    if vitals.database or vitals.waiting is None:
        found.append(Trouble("database", words=vitals.database))
    if vitals.unhandled_for > UNHANDLED_FOR:
        found.append(Trouble("unhandled", time=vitals.unhandled_for))
    if vitals.late_by > LATE_BY:
        found.append(Trouble("late", time=vitals.late_by))
    if vitals.silenced > SILENCED_FOR:
        found.append(Trouble("silenced", time=vitals.silenced))
    if vitals.skew is not None and abs(vitals.skew) > SKEW:
        found.append(Trouble("clock", time=abs(vitals.skew)))
    return found


def _worth_a_look(vitals: Vitals) -> list[Trouble]:
    found = []
    if vitals.waiting is not None:
        if vitals.waiting.aside:
            found.append(Trouble("aside", grave=False, count=vitals.waiting.aside))
        if unknown := vitals.waiting.deliveries.get(State.UNKNOWN, 0):
            found.append(Trouble("unknown", grave=False, count=unknown))
    if vitals.held_up > HELD_UP:
        found.append(Trouble("held-up", grave=False, time=vitals.held_up))
    return found
