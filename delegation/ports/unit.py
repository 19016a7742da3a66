"""One transaction over everything that is kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol, TypeVar

from delegation.language import Language
from delegation.ports.applications import Applications
from delegation.ports.composition import Groups, Places, Rooms
from delegation.ports.events import Events, Partners
from delegation.ports.lists import Forms, Versions
from delegation.ports.outbox import Broadcasts, Chats, Deliveries
from delegation.ports.papers import Papers
from delegation.ports.people import People
from delegation.ports.records import Audit, Questions
from delegation.ports.rollcall import Badges, Marks
from delegation.ports.trip_chats import TripChats

Made = TypeVar("Made")


class Unit(Protocol):
    """One transaction over everything that is kept, at one instant."""

    @property
    def now(self) -> datetime:
        """The instant of this unit, UTC."""
        ...

    async def aside(self, work: Callable[[], Made]) -> Made:
        """Have long work over values done while everything else goes on; what it gives or raises."""
        ...

    @property
    def people(self) -> People: ...
    @property
    def events(self) -> Events: ...
    @property
    def partners(self) -> Partners: ...
    @property
    def applications(self) -> Applications: ...
    @property
    def deliveries(self) -> Deliveries: ...
    @property
    def broadcasts(self) -> Broadcasts: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def trip_chats(self) -> TripChats: ...
    @property
    def questions(self) -> Questions: ...
    @property
    def marks(self) -> Marks: ...
    @property
    def badges(self) -> Badges: ...
    @property
    def papers(self) -> Papers: ...
    @property
    def rooms(self) -> Rooms: ...
    @property
    def groups(self) -> Groups: ...
    @property
    def places(self) -> Places: ...
    @property
    def versions(self) -> Versions: ...
    @property
    def forms(self) -> Forms: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def centre(self) -> Centre: ...


class Centre(Protocol):
    """What the settings say of the centre."""

    @property
    def language(self) -> Language: ...
    @property
    def timezone(self) -> str: ...
    @property
    def staff_chat_id(self) -> int | None: ...
    @property
    def retention_days(self) -> int:
        """Personal data is erased this many days after a trip."""
        ...

    @property
    def admin_ids(self) -> frozenset[int]:
        """Telegram ids of the administrators named in the settings."""
        ...


class Storage(Protocol):
    """Where everything is kept."""

    def writing(self, now: datetime) -> AbstractAsyncContextManager[Unit]:
        """The one writer: commits at the end, rolls back on an exception."""
        ...

    def reading(self, now: datetime) -> AbstractAsyncContextManager[Unit]:
        """A snapshot that cannot write; any number at a time."""
        ...
