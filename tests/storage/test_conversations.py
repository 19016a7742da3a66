"""Where conversations stand, and the screens of chats."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.engine import Database
from storage.sealing import Seal, new_key
from storage.tables import conversations
from storage.unit import SqlUnit
from tests.storage.samples import NOW, SEAL


async def test_a_conversation_is_kept_changed_and_ended(database: Database) -> None:
    async with database.writing(NOW) as unit:
        conversations = unit.conversations
        assert await conversations.get("1:1::") is None
        await conversations.put("1:1::", "apply:name", '{"name": "Анна"}')
        await conversations.put("2:2::", None, "{}")
        assert await conversations.get("1:1::") == ("apply:name", '{"name": "Анна"}')
        await conversations.put("1:1::", None, "[]")
        assert await conversations.get("1:1::") == (None, "[]")
        await conversations.delete("1:1::")
        assert await conversations.get("1:1::") is None
        assert await conversations.get("2:2::") == (None, "{}")


async def test_what_is_put_in_a_savepoint_that_fails_is_as_it_was(database: Database) -> None:
    async def fail(unit: SqlUnit) -> None:
        async with unit.savepoint():
            await unit.conversations.put("1:1::", "apply:company", "[2]")
            assert await unit.conversations.get("1:1::") == ("apply:company", "[2]")
            raise KeyError

    async with database.writing(NOW) as unit:
        await unit.conversations.put("1:1::", "apply:name", "[1]")
        with pytest.raises(KeyError):
            await fail(unit)
        assert await unit.conversations.get("1:1::") == ("apply:name", "[1]")
        await unit.conversations.delete("1:1::")
        await unit.conversations.put("1:1::", "apply:phone", "[3]")
    async with database.reading(NOW) as unit:
        assert await unit.conversations.get("1:1::") == ("apply:phone", "[3]")


async def test_what_a_conversation_holds_is_sealed_and_begins_anew_without_its_key(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.conversations.put("1:1::", "documents:number", '{"number": "752345678"}')
    async with database.writing(NOW) as unit:
        [row] = await unit._transaction.all(select(conversations))
        assert SEAL.open(row.data) == b'{"number": "752345678"}'
        await unit._transaction.execute(conversations.update().values(data=Seal([new_key()]).close(b"{}")))
        assert await unit.conversations.get("1:1::") is None


async def test_the_last_screen_of_a_chat_is_kept(database: Database) -> None:
    async with database.writing(NOW) as unit:
        assert await unit.screens.get(1) is None
        await unit.screens.put(1, 10, keyboard=True, menu=False)
        await unit.screens.put(1, 11, keyboard=False, menu=True)
        await unit.screens.put(-100123456789012, 12, keyboard=True, menu=False)
        assert await unit.screens.get(1) == (11, False, True)
        assert await unit.screens.get(-100123456789012) == (12, True, False)
