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
        waiting = self._transaction.pending(_put(self._transaction.dialect))
        put = next((one for one in reversed(waiting) if one["key"] == key), None)
        if put is not None:
            return self._opened(put["state"], put["data"])
        row = await self._transaction.first(_GET, {"name": key})
        return None if row is None else self._opened(row.state, row.data)

    def _opened(self, state: str | None, sealed: bytes | None) -> tuple[str | None, str] | None:
        try:
            return state, NOTHING if sealed is None else self._seal.open(sealed).decode()
        except SealedAway:
            return None

    async def put(self, key: str, state: str | None, data: str) -> None:
        sealed = None if data == NOTHING else self._seal.close(data.encode())
        self._transaction.later(_put(self._transaction.dialect), {"key": key, "state": state, "data": sealed})

    async def delete(self, key: str) -> None:
        await self._transaction.settle()
        await self._transaction.execute(_DELETE, {"name": key})


@cache
def _put(dialect: str) -> Insert:
    insert = conflicting_insert(conversations, dialect)
    return insert.on_conflict_do_update(
        index_elements=["key"], set_={"state": insert.excluded.state, "data": insert.excluded.data}
    )
