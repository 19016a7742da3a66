"""Broadcasts, and who they reach."""

from __future__ import annotations

from dataclasses import replace

import pytest

from delegation.application import Status
from delegation.broadcast import Audience, BroadcastState
from delegation.delivery import State
from delegation.errors import NotFound
from delegation.event import DelegateRole
from storage.engine import Database
from storage.outbox import Result
from tests.storage.samples import HOUR, NOW, application, broadcast, group_of, people_of, person


async def test_a_broadcast_comes_back_and_is_changed(database: Database) -> None:
    wanted = broadcast(
        7,
        audience=Audience(
            delegation_id=3,
            statuses=frozenset({Status.APPROVED}),
            roles=frozenset({DelegateRole.HEAD}),
            languages=frozenset({"zh", "ru"}),
        ),
        must_acknowledge=True,
        scheduled_at=NOW + HOUR,
    )
    async with database.writing(NOW) as unit:
        added = await unit.broadcasts.add(wanted)
        assert added == replace(wanted, id=added.id)
        done = replace(added, state=BroadcastState.DONE, started_at=NOW, ended_at=NOW + HOUR, audience=Audience())
        await unit.broadcasts.save(done)
        assert await unit.broadcasts.get(added.id) == done
        with pytest.raises(NotFound):
            await unit.broadcasts.get(99)
        with pytest.raises(NotFound):
            await unit.broadcasts.save(replace(done, id=99))


async def test_recent_broadcasts_are_latest_first_without_drafts(database: Database) -> None:
    async with database.writing(NOW) as unit:
        sent = [
            broadcast(1, state=BroadcastState.DONE, audience=Audience(delegation_id=place)) for place in (3, None, 4)
        ]
        first, second, third = [await unit.broadcasts.add(one) for one in sent]
        draft = await unit.broadcasts.add(broadcast(1))
        assert await unit.broadcasts.recent(0, 2) == ([third, second], 3)
        assert await unit.broadcasts.recent(2, 2) == ([first], 3)
        assert await unit.broadcasts.recent(0, 2, {3, 4}) == ([third, first], 2)
        assert await unit.broadcasts.recent(0, 2, set()) == ([], 0)
        assert await unit.broadcasts.drafts_of(1) == [draft]
        assert await unit.broadcasts.drafts_of(2) == []


async def test_everyone_who_can_be_reached_is_the_widest_audience(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        await unit.people.add(person(3, reachable=False))
        await unit.people.add(person(None, registered_by=anna.id))
        await unit.people.add(person(5, started_at=None))
        chen = await unit.people.add(person(4, language="zh"))
        assert await unit.broadcasts.audience(Audience()) == [anna.id, boris.id, chen.id]
        assert await unit.broadcasts.languages_of(Audience()) == {"ru": 2, "zh": 1}
        assert await unit.broadcasts.audience(Audience(languages=frozenset({"zh", "en"}))) == [chen.id]


async def test_an_audience_is_narrowed_by_delegation_status_and_role(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris, chen, dina, _ = await people_of(unit, 5)
        group, other = await group_of(unit), await group_of(unit, "other")
        await unit.applications.add(application(anna, group, Status.APPROVED, role=DelegateRole.HEAD))
        await unit.applications.add(application(anna, group, Status.DECLINED))
        await unit.applications.add(application(boris, group, Status.DRAFT))
        await unit.applications.add(application(chen, group, Status.ATTENDED))
        await unit.applications.add(application(dina, other, Status.APPROVED))

        async def reached(**narrowed: object) -> list[int]:
            return await unit.broadcasts.audience(Audience(**narrowed))  # type: ignore[arg-type]

        assert await reached(delegation_id=group.id) == [anna.id, boris.id]
        assert await reached(delegation_id=group.id, statuses=frozenset({Status.ATTENDED})) == [chen.id]
        assert await reached(statuses=frozenset({Status.APPROVED})) == [anna.id, dina.id]
        assert await reached(roles=frozenset({DelegateRole.HEAD})) == [anna.id]
        assert await reached(delegation_id=other.id, roles=frozenset({DelegateRole.HEAD})) == []


async def test_a_colleague_without_telegram_is_reached_through_who_registered_them(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        group = await group_of(unit)
        for each in range(2):
            colleague = await unit.people.add(person(None, registered_by=anna.id, language="zh", first_name=str(each)))
            await unit.applications.add(application(colleague, group, Status.APPROVED, registered_by=anna.id))
        await unit.applications.add(application(boris, group, Status.APPROVED))
        of_group = Audience(delegation_id=group.id)
        assert await unit.broadcasts.audience(of_group) == [anna.id, boris.id]
        assert await unit.broadcasts.audience(replace(of_group, languages=frozenset({"zh"}))) == []
        await unit.people.set_reachable(1000, reachable=False)
        assert await unit.broadcasts.audience(of_group) == [boris.id]


async def test_a_broadcast_is_under_way_while_anything_of_it_is_to_be_sent_or_in_the_air(database: Database) -> None:
    async with database.writing(NOW) as unit:
        people = await people_of(unit, 2)
        kept = await unit.broadcasts.add(broadcast(people[0].id))
        assert not await unit.deliveries.under_way(kept.id)
        await unit.deliveries.plan_broadcast(kept.id, [each.id for each in people], NOW)
        assert await unit.deliveries.under_way(kept.id)
        claimed = await unit.outbox.claim(NOW, 9)
        assert await unit.deliveries.under_way(kept.id)
        await unit.outbox.record([Result(each.id, State.SENT) for each in claimed])
        assert not await unit.deliveries.under_way(kept.id)
