"""Which group belongs to which delegation."""

from __future__ import annotations

from dataclasses import replace

from delegation.trip_chat import TripChat
from storage.engine import Database
from tests.storage.samples import NOW, group_of


async def test_a_delegation_has_one_group_and_a_group_one_delegation(database: Database) -> None:
    async with database.writing(NOW) as unit:
        one, other = await group_of(unit, "one"), await group_of(unit, "other")
        chat = TripChat(
            delegation_id=one.id, chat_id=-7, title="Рейс", language="ru", linked_by=1, linked_at=NOW, bot="desk_bot"
        )
        await unit.trip_chats.put(chat)
        assert await unit.trip_chats.of_delegation(one.id) == chat == await unit.trip_chats.of_chat(-7)
        second = replace(chat, chat_id=-8)
        await unit.trip_chats.put(second)
        assert await unit.trip_chats.of_chat(-7) is None
        third = replace(chat, delegation_id=other.id, chat_id=-8)
        await unit.trip_chats.put(third)
        assert await unit.trip_chats.of_delegations(None) == [third]
        await unit.trip_chats.put(chat)
        assert await unit.trip_chats.of_delegations([one.id]) == [chat]
        await unit.trip_chats.move(-8, -1001234567890)
        assert await unit.trip_chats.of_chat(-1001234567890) == replace(third, chat_id=-1001234567890)
        await unit.trip_chats.remove(one.id)
        assert await unit.trip_chats.of_delegation(one.id) is None
