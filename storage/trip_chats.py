"""Delegations' Telegram groups."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, insert, or_, select, update

from delegation.trip_chat import TripChat
from storage.tables import trip_chats
from storage.transaction import Transaction


class SqlTripChats:
    """Implements `delegation.ports.TripChats`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of_delegation(self, delegation_id: int) -> TripChat | None:
        return await self._one(trip_chats.c.delegation_id == delegation_id)

    async def of_chat(self, chat_id: int) -> TripChat | None:
        return await self._one(trip_chats.c.chat_id == chat_id)

    async def of_delegations(self, delegation_ids: Collection[int] | None) -> list[TripChat]:
        """Those of these delegations (None: all), by delegation."""
        wanted = select(trip_chats).order_by(trip_chats.c.delegation_id)
        if delegation_ids is not None:
            wanted = wanted.where(trip_chats.c.delegation_id.in_(list(delegation_ids)))
        return [_trip_chat(row) for row in await self._transaction.all(wanted)]

    async def put(self, chat: TripChat) -> None:
        """Keep it in place of whatever was linked to the delegation or with the group."""
        same = or_(trip_chats.c.delegation_id == chat.delegation_id, trip_chats.c.chat_id == chat.chat_id)
        await self._transaction.execute(delete(trip_chats).where(same))
        await self._transaction.execute(
            insert(trip_chats),
            {
                "delegation_id": chat.delegation_id,
                "chat_id": chat.chat_id,
                "title": chat.title,
                "language": chat.language,
                "linked_by": chat.linked_by,
                "linked_at": chat.linked_at,
                "bot": chat.bot,
            },
        )

    async def remove(self, delegation_id: int) -> None:
        await self._transaction.execute(delete(trip_chats).where(trip_chats.c.delegation_id == delegation_id))

    async def move(self, chat_id: int, now_id: int) -> None:
        """The group became a supergroup."""
        await self._transaction.execute(
            update(trip_chats).where(trip_chats.c.chat_id == chat_id).values(chat_id=now_id)
        )

    async def _one(self, condition: ColumnElement[bool]) -> TripChat | None:
        row = await self._transaction.first(select(trip_chats).where(condition))
        return _trip_chat(row) if row else None


def _trip_chat(row: Row[Any]) -> TripChat:
    return TripChat(
        delegation_id=row.delegation_id,
        chat_id=row.chat_id,
        title=row.title,
        language=row.language,
        linked_by=row.linked_by,
        linked_at=row.linked_at,
        bot=row.bot,
    )
