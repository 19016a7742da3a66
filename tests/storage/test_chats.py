"""Where groups went."""

from __future__ import annotations

from delegation.delivery import Draft, Kind
from storage.engine import Database
from tests.storage.samples import NOW

GROUP, SUPERGROUP = -7, -1001234567890


def card(key: str, chat_id: int) -> Draft:
    return Draft(key=key, kind=Kind.NOTICE, topic="t", due_at=NOW, chat_id=chat_id)


async def test_what_is_planned_goes_where_the_group_went_and_what_was_sent_stays(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([card("sent", GROUP)])
        await unit.outbox.claim(NOW, 1)
        await unit.deliveries.plan([card("planned", GROUP), card("another", -8)])
        assert await unit.chats.present(GROUP) == GROUP
        await unit.chats.move(GROUP, SUPERGROUP)
    async with database.reading(NOW) as unit:
        kept = [await unit.deliveries.by_key(key) for key in ("sent", "planned", "another")]
        assert [one.draft.chat_id for one in kept if one] == [GROUP, SUPERGROUP, -8]
        assert [await unit.chats.present(chat) for chat in (GROUP, SUPERGROUP, -8)] == [SUPERGROUP, SUPERGROUP, -8]


async def test_that_it_went_may_be_heard_twice(database: Database) -> None:
    for _ in range(2):
        async with database.writing(NOW) as unit:
            await unit.chats.move(GROUP, SUPERGROUP)
            assert await unit.chats.present(GROUP) == SUPERGROUP
