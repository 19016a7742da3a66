"""Applications, as the rules need them kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Protocol

from delegation.application import Application, Status
from delegation.event import DelegateRole


class Applications(Protocol):
    async def get(self, application_id: int) -> Application: ...

    async def add(self, application: Application) -> Application: ...

    async def save(self, application: Application) -> Application:
        """Write it and give it back with `version` grown by one."""
        ...

    async def live_of(self, person_id: int, delegation_id: int) -> Application | None:
        """The live application (LIVE) of this person to this delegation; at most one exists."""
        ...

    async def registered_by(self, person_id: int) -> list[Application]:
        """All that this person filled in for themselves or for colleagues, newest first."""
        ...

    async def of_delegation(self, delegation_id: int, statuses: Collection[Status] | None = None) -> list[Application]:
        """In the order of submission (drafts last), optionally only in `statuses`."""
        ...

    async def of_event(self, event_id: int, statuses: Collection[Status] | None = None) -> list[Application]: ...

    async def of_people(self, person_ids: Collection[int]) -> list[Application]:
        """All of these people, whoever filled them in."""
        ...

    async def remembered(self, before: date) -> list[int]:
        """The delegations to events that ended before that day and have applications that still say whose they are."""
        ...

    async def forget(self, delegation_id: int) -> None:
        """Have all to this delegation stay as counts: whose they were and what was told for them is erased."""
        ...

    async def seats_taken(self, delegation_id: int) -> Mapping[DelegateRole, int]:
        """How many hold a seat (SEATED), by role."""
        ...

    async def waitlist(self, delegation_id: int) -> list[Application]:
        """Those in line, the first first: by time of submission, then id."""
        ...
