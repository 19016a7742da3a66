"""Delegations' Telegram groups, as the rules need them kept."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from delegation.trip_chat import TripChat


class TripChats(Protocol):
    async def of_delegation(self, delegation_id: int) -> TripChat | None: ...

    async def of_chat(self, chat_id: int) -> TripChat | None: ...

    async def of_delegations(self, delegation_ids: Collection[int] | None) -> list[TripChat]:
        """Those of these delegations (None: all), by delegation."""
        ...

    async def put(self, chat: TripChat) -> None:
        """Keep it in place of whatever was linked to the delegation or with the group."""
        ...

    async def remove(self, delegation_id: int) -> None: ...

    async def move(self, chat_id: int, now_id: int) -> None:
        """The group became a supergroup."""
        ...
