"""Of what a delegation is composed, as the rules need it kept. People are ids of applications."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from delegation.groups import Group
from delegation.journeys import Place
from delegation.rooms import Room


class Rooms(Protocol):
    async def get(self, room_id: int) -> Room:
        """The room of that id; NotFound."""
        ...

    async def of_delegation(self, delegation_id: int) -> list[Room]:
        """All of a delegation's, the oldest first."""
        ...

    async def of_guest(self, application_id: int) -> Room | None:
        """The room in which somebody sleeps."""
        ...

    async def add(self, room: Room) -> Room:
        """Keep a new one (`id` is ignored), with its guests, and give it back with its id."""
        ...

    async def save(self, changed: Iterable[Room]) -> None:
        """Write all of these at once: people may move from one to the other."""
        ...

    async def remove(self, room_id: int) -> None: ...


class Groups(Protocol):
    async def get(self, group_id: int) -> Group:
        """The group of that id; NotFound."""
        ...

    async def of_delegation(self, delegation_id: int) -> list[Group]:
        """All of a delegation's, the oldest first."""
        ...

    async def of_member(self, application_id: int) -> list[Group]:
        """The groups that somebody is in, the oldest first."""
        ...

    async def add(self, group: Group) -> Group:
        """Keep a new one (`id` is ignored) and give it back with its id."""
        ...

    async def save(self, group: Group) -> None:
        """Write its name, members and items."""
        ...

    async def remove(self, group_id: int) -> None: ...


class Places(Protocol):
    async def of_delegation(self, delegation_id: int) -> list[Place]:
        """What was said of a delegation's legs."""
        ...

    async def of_traveller(self, application_id: int) -> list[Place]:
        """What was said of somebody's legs."""
        ...

    async def put(self, several: Iterable[Place]) -> None:
        """Keep these in place of what was said before about the same people on the same legs."""
        ...

    async def forget(self, application_id: int) -> None:
        """Remove what was said of somebody."""
        ...
