"""Events and partners, as the rules need them kept."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from delegation.event import Delegation, Event, EventStatus, Negotiation, Partner


class Events(Protocol):
    async def get(self, event_id: int) -> Event: ...

    async def by_code(self, code: str) -> Event | None: ...

    async def of_delegation(self, delegation_id: int) -> Event:
        """The event (with all its delegations) that this delegation goes to; NotFound."""
        ...

    async def delegation_by_code(self, code: str) -> Delegation | None: ...

    async def upcoming(self, today: date, offset: int, limit: int, *, drafts: bool = False) -> tuple[list[Event], int]:
        """Published events (and drafts on demand) that end on `today` or later, nearest first; and their number."""
        ...

    async def past(self, today: date, offset: int, limit: int) -> tuple[list[Event], int]:
        """Published events that ended before `today`, the latest first; and their number."""
        ...

    async def all(self) -> list[Event]: ...

    async def save(self, event: Event) -> Event:
        """Insert or update by `code`, with programme, delegations and legs (matched by code or start); with ids."""
        ...

    async def set_status(self, event_id: int, status: EventStatus) -> None: ...


class Partners(Protocol):
    async def all(self) -> list[Partner]: ...

    async def by_code(self, code: str) -> Partner | None: ...

    async def save(self, partner: Partner) -> Partner:
        """Insert or update by `code`."""
        ...

    async def own(self) -> Partner | None:
        """The own centre."""
        ...

    async def negotiations(self) -> list[Negotiation]: ...

    async def save_negotiation(self, negotiation: Negotiation) -> Negotiation:
        """Insert or update by (held, partner)."""
        ...
