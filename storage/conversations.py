"""Where each conversation stands: state and data of the bot's dialogs, opaque to storage."""

from __future__ import annotations

from functools import cache
from typing import Final

from sqlalchemy import Insert, bindparam, delete, select

from storage.tables import conversations
from storage.transaction import Transaction, conflicting_insert

_GET: Final = select(conversations.c.state, conversations.c.data).where(conversations.c.key == bindparam("name"))
_DELETE: Final = delete(conversations).where(conversations.c.key == bindparam("name"))


class SqlConversations:
    """State and data (JSON text) by key."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, key: str) -> tuple[str | None, str] | None:
        """State and data, or None where there is no conversation."""
        row = await self._transaction.first(_GET, {"name": key})
        return (row.state, row.data) if row else None

    async def put(self, key: str, state: str | None, data: str) -> None:
        await self._transaction.execute(_put(self._transaction.dialect), {"key": key, "state": state, "data": data})

    async def delete(self, key: str) -> None:
        await self._transaction.execute(_DELETE, {"name": key})


@cache
def _put(dialect: str) -> Insert:
    insert = conflicting_insert(conversations, dialect)
    return insert.on_conflict_do_update(
        index_elements=["key"], set_={"state": insert.excluded.state, "data": insert.excluded.data}
    )
