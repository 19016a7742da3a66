"""Groups that became supergroups: Telegram knows them by another id from then on."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Insert, select, update

from delegation.delivery import State
from storage.tables import deliveries, moves
from storage.transaction import Transaction, conflicting_insert


class SqlChats:
    """Implements `delegation.ports.Chats`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def present(self, chat_id: int) -> int:
        """The id by which the chat is known now."""
        moved: int | None = await self._transaction.scalar(select(moves.c.now_id).where(moves.c.chat_id == chat_id))
        return chat_id if moved is None else moved

    async def move(self, chat_id: int, now_id: int) -> None:
        """From now on the chat is `now_id`; what is planned for it goes there."""
        await self._transaction.execute(_move(self._transaction.dialect), {"chat_id": chat_id, "now_id": now_id})
        await self._transaction.execute(
            update(deliveries)
            .where(deliveries.c.chat_id == chat_id, deliveries.c.state == State.PLANNED.value)
            .values(chat_id=now_id)
        )


@cache
def _move(dialect: str) -> Insert:
    insert = conflicting_insert(moves, dialect)
    return insert.on_conflict_do_update(index_elements=["chat_id"], set_={"now_id": insert.excluded.now_id})
