"""Updates: kept once, handled once, answered once."""

from __future__ import annotations

from sqlalchemy import select

from storage.engine import Database
from storage.inbox import Kept, Standing
from storage.sealing import Seal, new_key
from storage.tables import inbox
from tests.storage.samples import DAY, HOUR, NOW, SEAL


def update(update_id: int, **fields: object) -> Kept:
    values: dict[str, object] = {"chat_key": 501, "body": '{"text": "Хэйхэ 黑河"}', "received_at": NOW, **fields}
    return Kept(update_id, **values)  # type: ignore[arg-type]


async def test_an_update_is_kept_once(database: Database) -> None:
    async with database.writing(NOW) as unit:
        assert await unit.inbox.keep([update(3), update(1)]) == [3, 1]
        assert await unit.inbox.keep([update(1), update(2, chat_key=-100123456789012), update(3)]) == [2]
        assert await unit.inbox.keep([update(4), update(4)]) == [4]
        assert await unit.inbox.keep([]) == []
    async with database.reading(NOW) as unit:
        assert await unit.inbox.unfinished() == [update(1), update(2, chat_key=-100123456789012), update(3), update(4)]


async def test_thousands_of_updates_are_kept_at_once(database: Database) -> None:
    async with database.writing(NOW) as unit:
        assert await unit.inbox.keep([update(number) for number in range(2500)]) == list(range(2500))


async def test_attempts_are_counted(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.inbox.keep([update(1), update(2)])
        await unit.inbox.begin([1])
        await unit.inbox.begin([1, 2])
        await unit.inbox.begin([])
        assert [kept.attempts for kept in await unit.inbox.unfinished()] == [2, 1]


async def test_a_handled_update_waits_for_its_answers_to_be_given(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.inbox.keep([update(number) for number in range(1, 5)])
        await unit.inbox.done(2, '["да"]')
        await unit.inbox.done(1, '["好"]')
        await unit.inbox.done(3, None)
        assert [kept.update_id for kept in await unit.inbox.unfinished()] == [4]
        assert await unit.inbox.unanswered() == [(1, '["好"]'), (2, '["да"]')]
        await unit.inbox.answered([1])
        await unit.inbox.answered([])
        assert await unit.inbox.unanswered() == [(2, '["да"]')]


async def test_an_update_put_aside_is_not_taken_up_again(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.inbox.keep([update(1)])
        await unit.inbox.aside(1, "not readable")
        assert await unit.inbox.unfinished() == []
        assert await unit.inbox.counts() == {Standing.ASIDE: 1}
        assert await unit.inbox.keep([update(1)]) == []


async def bodies(database: Database) -> dict[int, tuple[bytes | None, bytes | None]]:
    async with database.reading(NOW) as unit:
        rows = await unit._transaction.all(select(inbox.c.update_id, inbox.c.body, inbox.c.answers))
    return {row.update_id: (row.body, row.answers) for row in rows}


async def test_what_was_typed_waits_sealed_and_is_forgotten_once_it_is_handled(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.inbox.keep([update(1), update(2)])
        await unit.inbox.aside(2, "not readable")
    kept = await bodies(database)
    assert {SEAL.open(body or b"") for body, _ in kept.values()} == {update(1).body.encode()}
    async with database.writing(NOW) as unit:
        await unit.inbox.done(1, '["паспорт 752345678"]')
    typed, told = (await bodies(database))[1]
    assert typed is None
    assert SEAL.open(told or b"") == '["паспорт 752345678"]'.encode()
    async with database.writing(NOW) as unit:
        await unit.inbox.answered([1])
    assert (await bodies(database))[1] == (None, None)


async def test_what_a_lost_key_sealed_holds_up_nothing(database: Database) -> None:
    lost = Seal([new_key()])
    async with database.writing(NOW) as unit:
        await unit.inbox.keep([update(1), update(2), update(3)])
        await unit.inbox.done(3, "[]")
        spoil = inbox.update().values(body=lost.close(b"{}"), answers=lost.close(b"[]"))
        await unit._transaction.settle()
        await unit._transaction.execute(spoil.where(inbox.c.update_id != 2))
        assert await unit.inbox.unfinished() == [update(2)]
        assert await unit.inbox.unanswered() == []
    async with database.reading(NOW) as unit:
        assert await unit.inbox.counts() == {Standing.ASIDE: 1, Standing.KEPT: 1, Standing.DONE: 1}
        assert await unit.inbox.unanswered() == []


async def test_the_oldest_waiting_update_is_known(database: Database) -> None:
    async with database.writing(NOW) as unit:
        assert await unit.inbox.oldest_kept() is None
        await unit.inbox.keep([update(1, received_at=NOW - DAY), update(2, received_at=NOW - HOUR), update(3)])
        await unit.inbox.done(1, None)
        assert await unit.inbox.oldest_kept() == NOW - HOUR
        assert await unit.inbox.counts() == {Standing.KEPT: 2, Standing.DONE: 1}


async def test_only_what_is_done_and_answered_is_forgotten(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.inbox.keep([update(number, received_at=NOW - DAY) for number in range(1, 5)])
        await unit.inbox.keep([update(5)])
        for number, answers in ((1, None), (2, "[]"), (5, None)):
            await unit.inbox.done(number, answers)
        await unit.inbox.aside(3, "not readable")
        assert await unit.inbox.prune(NOW - HOUR) == 2
        assert await unit.inbox.counts() == {Standing.KEPT: 1, Standing.DONE: 2}
