"""Who has a message to many, in which language and since when; what waits for somebody's return."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from delegation.broadcast import Audience, Broadcast, BroadcastState, Deed, broadcast_key
from delegation.delivery import Kind, State
from storage.engine import Database
from storage.outbox import Result
from storage.unit import SqlUnit
from tests.storage.samples import HOUR, NOW, broadcast, people_of

SECOND = timedelta(seconds=1)


async def sent(unit: SqlUnit, languages: str) -> tuple[Broadcast, list[int]]:
    """A broadcast to one reader of each language; what has no language is in the air. Its readers."""
    spoken = languages.split()
    readers = [person.id for person in await people_of(unit, len(spoken))]
    added = await unit.broadcasts.add(
        broadcast(readers[0], state=BroadcastState.SENDING, must_acknowledge=True, started_at=NOW)
    )
    await unit.deliveries.plan_broadcast(added.id, readers, NOW)
    claimed = await unit.outbox.claim(NOW, 99)
    await unit.outbox.record(
        [
            Result(each.id, State.SENT, message_id=7 + place, sent_at=NOW + HOUR * place, language=language)
            for place, (each, language) in enumerate(zip(claimed, spoken, strict=True))
            if language != "-"
        ]
    )
    return added, readers


async def test_whom_an_edit_reaches_goes_by_the_language_in_which_they_have_it(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added, (ru, en, zh, air) = await sent(unit, "ru en zh -")
        await unit.deliveries.acknowledge(added.id, en, NOW)
        assert await unit.deliveries.reached_by(added.id) == [ru, en, zh, air]
        assert await unit.deliveries.reached_by(added.id, {"en", "ru"}) == [ru, en, air]
        assert await unit.deliveries.reached_by(added.id, set()) == [air]
        assert await unit.deliveries.languages_of(added.id) == {"ru": 1, "en": 1, "zh": 1}
        assert [await unit.deliveries.sent_before(added.id, NOW + HOUR * late + SECOND) for late in (-1, 0, 1, 2)] == [
            0, 1, 2, 3,
        ]  # fmt: skip


async def test_a_delivery_knows_in_which_language_it_was_said(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added, (ru, air) = await sent(unit, "ru -")
        said = await unit.deliveries.by_key(broadcast_key(added.id, ru))
        flying = await unit.deliveries.by_key(broadcast_key(added.id, air))
    assert said is not None
    assert flying is not None
    assert (said.language, flying.language) == ("ru", None)


async def test_the_silent_have_it_and_have_not_acknowledged_it(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added, (ru, en, zh, _) = await sent(unit, "ru en zh -")
        await unit.deliveries.acknowledge(added.id, en, NOW)
        assert await unit.broadcasts.audience(Audience(silent_on=added.id)) == [ru, zh]
        assert await unit.broadcasts.audience(Audience(silent_on=added.id + 1)) == []


async def test_corrections_stand_with_what_they_correct_and_not_in_the_list(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added, readers = await sent(unit, "ru en")
        fields = {"corrects": added.id, "state": BroadcastState.DONE, "must_acknowledge": True}
        edit = await unit.broadcasts.add(broadcast(readers[0], deed=Deed.EDIT, **fields))
        recall = await unit.broadcasts.add(broadcast(readers[0], deed=Deed.RECALL, **fields))
        await unit.broadcasts.add(broadcast(readers[0], deed=Deed.EDIT, corrects=added.id))
        assert await unit.broadcasts.corrections(added.id) == [recall, edit]
        assert await unit.broadcasts.recent(0, 9) == ([added], 1)
        assert await unit.broadcasts.to_acknowledge(0, 9) == ([added], 1)
        await unit.broadcasts.save(replace(added, state=BroadcastState.RECALLED))
        assert await unit.broadcasts.to_acknowledge(0, 9) == ([], 0)
        await unit.deliveries.plan_broadcast(recall.id, readers, NOW, Kind.CORRECTION)
        claimed = await unit.outbox.claim(NOW, 9)
        assert [each.draft.kind for each in claimed] == [Kind.CORRECTION] * 2


async def test_only_what_found_nobody_is_planned_again(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added, (ru, air) = await sent(unit, "ru -")
        keys = [broadcast_key(added.id, reader) for reader in (ru, air)]
        flying = await unit.deliveries.by_key(keys[1])
        assert flying is not None
        await unit.outbox.record([Result(flying.id, State.BLOCKED, reason="403")])
        assert [await unit.deliveries.plan_again(key, NOW + HOUR) for key in keys] == [False, True]
        again = await unit.deliveries.by_key(keys[1])
        assert again is not None
        assert (again.state, again.attempts, again.reason, again.draft.due_at) == (State.PLANNED, 0, "", NOW + HOUR)
