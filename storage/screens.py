"""The message that is the screen of a chat: it is edited in place, and its old keyboard is taken away."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from sqlalchemy import Insert, bindparam, select

from storage.tables import screens
from storage.transaction import Transaction, conflicting_insert

_GET: Final = select(screens.c.message_id, screens.c.keyboard, screens.c.menu).where(
    screens.c.chat_id == bindparam("chat")
)


class Screen(NamedTuple):
    """The last screen of a chat: whether it has buttons under it, and whether a reply keyboard is out."""

    message_id: int
    keyboard: bool
    menu: bool


class SqlScreens:
    """Screens by chat."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, chat_id: int) -> Screen | None:
        await self._transaction.settle()
        row = await self._transaction.first(_GET, {"chat": chat_id})
        return Screen(row.message_id, row.keyboard, row.menu) if row else None

    async def put(self, chat_id: int, message_id: int, keyboard: bool, menu: bool) -> None:
        values = {"chat_id": chat_id, "message_id": message_id, "keyboard": keyboard, "menu": menu}
        self._transaction.later(_put(self._transaction.dialect), values)


@cache
def _put(dialect: str) -> Insert:
    insert = conflicting_insert(screens, dialect)
    kept = {name: insert.excluded[name] for name in Screen._fields}
    return insert.on_conflict_do_update(index_elements=["chat_id"], set_=kept)
