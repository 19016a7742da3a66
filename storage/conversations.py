"""Where each conversation stands: state and data of the bot's dialogs, opaque to storage."""

from __future__ import annotations

from functools import cache
from typing import Final

from sqlalchemy import Insert, bindparam, delete, select

from delegation.errors import SealedAway
from storage.sealing import Seal
from storage.tables import conversations
from storage.transaction import Transaction, conflicting_insert

NOTHING: Final = "{}"
"""Data of a conversation that has none."""
_GET: Final = select(conversations.c.state, conversations.c.data).where(conversations.c.key == bindparam("name"))
_DELETE: Final = delete(conversations).where(conversations.c.key == bindparam("name"))


class SqlConversations:
    """State and data (JSON text) by key. Data may hold what was typed a moment ago: it is sealed."""

    def __init__(self, transaction: Transaction, seal: Seal) -> None:
        self._transaction = transaction
        self._seal = seal

    async def get(self, key: str) -> tuple[str | None, str] | None:
        """State and data, or None where there is no conversation, or no key opens it: then it begins anew."""
        row = await self._transaction.first(_GET, {"name": key})
        if row is None:
            return None
        try:
            return row.state, NOTHING if row.data is None else self._seal.open(row.data).decode()
        except SealedAway:
            return None

    async def put(self, key: str, state: str | None, data: str) -> None:
        sealed = None if data == NOTHING else self._seal.close(data.encode())
        await self._transaction.execute(_put(self._transaction.dialect), {"key": key, "state": state, "data": sealed})

    async def delete(self, key: str) -> None:
        await self._transaction.execute(_DELETE, {"name": key})


@cache
def _put(dialect: str) -> Insert:
    insert = conflicting_insert(conversations, dialect)
    return insert.on_conflict_do_update(
        index_elements=["key"], set_={"state": insert.excluded.state, "data": insert.excluded.data}
    )
