"""The sender's side: what is due, in which order, what became of it."""

from __future__ import annotations

import pytest

from delegation.delivery import Priority, State
from storage.engine import Database
from storage.outbox import TOO_LATE, Result
from tests.storage.samples import DAY, HOUR, NOW, draft


async def test_the_most_urgent_and_then_the_oldest_goes_first(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(
            [
                draft("broadcast, old", priority=Priority.BROADCAST, due_at=NOW - DAY),
                draft("notice, now", due_at=NOW),
                draft("notice, old", due_at=NOW - HOUR),
                draft("notice, old too", due_at=NOW - HOUR),
                draft("errand, now", priority=Priority.ERRAND),
                draft("errand, ahead", priority=Priority.ERRAND, due_at=NOW + HOUR),
                draft("reminder, old", priority=Priority.REMINDER, due_at=NOW - 2 * DAY),
            ]
        )
        first = await unit.outbox.claim(NOW, 4)
        second = await unit.outbox.claim(NOW, 4)
        third = await unit.outbox.claim(NOW, 4)
    assert [each.draft.key for each in first] == ["errand, now", "notice, old", "notice, old too", "notice, now"]
    assert [each.draft.key for each in second] == ["reminder, old", "broadcast, old"]
    assert third == []
    assert {(each.state, each.attempts) for each in first + second} == {(State.SENDING, 1)}


async def test_what_is_too_late_is_missed_and_does_not_take_the_place_of_others(database: Database) -> None:
    async with database.writing(NOW) as unit:
        late = [draft(f"late {number}", useful_until=NOW, due_at=NOW - DAY) for number in range(5)]
        await unit.deliveries.plan([*late, draft("useful", useful_until=NOW + HOUR), draft("always")])
        claimed = await unit.outbox.claim(NOW, 2)
        assert [each.draft.key for each in claimed] == ["useful", "always"]
        assert {(each.state, each.reason) for each in unit.outbox.missed} == {(State.MISSED, TOO_LATE)}
        assert await unit.outbox.counts() == {State.MISSED: 5, State.SENDING: 2}


async def test_the_next_due_time_is_that_of_the_earliest_planned(database: Database) -> None:
    async with database.writing(NOW) as unit:
        assert await unit.outbox.next_due() is None
        await unit.deliveries.plan([draft("a", due_at=NOW + DAY)])
        await unit.deliveries.plan([draft("b", due_at=NOW + HOUR, priority=Priority.BROADCAST)])
        assert await unit.outbox.next_due() == NOW + HOUR
        assert await unit.outbox.oldest_due(NOW) is None
        assert await unit.outbox.oldest_due(NOW + DAY) == NOW + HOUR
        await unit.outbox.claim(NOW + HOUR, 1)
        assert await unit.outbox.next_due() == NOW + DAY


async def test_results_are_recorded_in_one_batch(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(f"{number}") for number in range(5))
        sent, again, waits, moved, failed = await unit.outbox.claim(NOW, 9)
        await unit.outbox.record(
            [
                Result(sent.id, State.SENT, message_id=77, sent_at=NOW),
                Result(again.id, State.PLANNED, due_at=NOW + HOUR),
                Result(waits.id, State.PLANNED, count_attempt=False),
                Result(moved.id, State.PLANNED, chat_id=-100999),
                Result(failed.id, State.FAILED, reason="chat not found"),
            ]
        )
        await unit.outbox.record([])
        found = [await unit.deliveries.by_key(f"{number}") for number in range(5)]
    assert [
        (each.state, each.attempts, each.message_id, each.sent_at, each.draft.due_at, each.draft.chat_id, each.reason)
        for each in found
        if each
    ] == [
        (State.SENT, 1, 77, NOW, NOW, None, ""),
        (State.PLANNED, 1, None, None, NOW + HOUR, None, ""),
        (State.PLANNED, 0, None, None, NOW, None, ""),
        (State.PLANNED, 1, None, None, NOW, -100999, ""),
        (State.FAILED, 1, None, None, NOW, None, "chat not found"),
    ]


async def test_what_was_in_the_air_is_known_at_the_next_start(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(f"{number}") for number in range(3))
        first, second = await unit.outbox.claim(NOW, 2)
    async with database.reading(NOW) as unit:
        assert await unit.outbox.abandoned() == [first, second]


async def test_a_claim_that_was_rolled_back_is_due_again(database: Database) -> None:
    async def fail() -> None:
        async with database.writing(NOW) as unit:
            assert len(await unit.outbox.claim(NOW, 9)) == 1
            raise KeyError

    async with database.writing(NOW) as unit:
        await unit.deliveries.plan([draft()])
    with pytest.raises(KeyError):
        await fail()
    async with database.writing(NOW) as unit:
        [claimed] = await unit.outbox.claim(NOW, 9)
    assert claimed.attempts == 1


async def test_what_came_to_an_end_is_forgotten_in_time(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(f"old {number}", due_at=NOW - DAY) for number in range(3))
        await unit.deliveries.plan([draft("new"), draft("old, planned", due_at=NOW - DAY, priority=Priority.BROADCAST)])
        claimed = {each.draft.key: each.id for each in await unit.outbox.claim(NOW, 4)}
        ended = {"old 0": State.SENT, "old 1": State.FAILED, "new": State.SENT}
        await unit.outbox.record([Result(claimed[key], state) for key, state in ended.items()])
        assert await unit.outbox.prune(NOW) == 2
        assert await unit.outbox.counts() == {State.SENT: 1, State.SENDING: 1, State.PLANNED: 1}


async def test_what_is_planned_again_for_a_reason_is_put_off_and_nothing_else(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(f"{number}") for number in range(4))
        first, second, third, _ = await unit.outbox.claim(NOW, 4)
        again = Result(first.id, State.PLANNED, reason="in doubt")
        later = Result(second.id, State.PLANNED, reason="in doubt", due_at=NOW + DAY)
        await unit.outbox.record([again, later, Result(third.id, State.PLANNED)])
        await unit.outbox.put_off("in doubt", NOW + HOUR)
        assert [each.id for each in await unit.outbox.claim(NOW, 9)] == [third.id]
        assert [each.id for each in await unit.outbox.claim(NOW + HOUR, 9)] == [first.id]
