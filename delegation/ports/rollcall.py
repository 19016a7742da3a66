"""The roll call and the badges that it is called by, as the rules need them kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol

from delegation.rollcall import Mark


class Marks(Protocol):
    """Who was marked present at which stage of a trip: the last word about each."""

    async def of_delegation(self, delegation_id: int) -> list[Mark]:
        """All of a delegation's, the earliest first."""
        ...

    async def about(self, application_id: int) -> list[Mark]:
        """All about one delegate, the earliest first."""
        ...

    async def put(self, delegation_id: int, mark: Mark) -> None:
        """Keep a mark in place of the earlier one about the same delegate at the same stage."""
        ...

    async def last_by(self, person_id: int, delegation_id: int) -> Mark | None:
        """What this member of staff marked last in this delegation."""
        ...


class Badges(Protocol):
    """The tokens of badges: one an application, the same for ever."""

    async def tokens(self, application_ids: Collection[int]) -> Mapping[int, str]:
        """By application. One that has none yet is given one, which takes a unit that writes."""
        ...

    async def known(self, application_ids: Collection[int]) -> Mapping[int, str]:
        """By application; those that have none yet are left out."""
        ...

    async def application_of(self, token: str) -> int | None:
        """The application whose badge this is; None for a token that was never given."""
        ...
