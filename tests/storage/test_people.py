"""People and their grants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from delegation.application import Status
from delegation.delivery import State
from delegation.errors import NotFound
from delegation.person import Grant, Person, Role
from delegation.question import Question
from storage.engine import Database
from storage.inbox import Kept
from storage.outbox import Result
from storage.tables import inbox
from tests.storage.samples import HOUR, NOW, application, draft, group_of, person, told_person


async def test_a_person_comes_back_as_they_were_told(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added = await unit.people.add(told_person())
    assert added == replace(told_person(), id=added.id)
    async with database.reading(NOW) as unit:
        assert await unit.people.get(added.id) == added
        assert await unit.people.by_telegram(501) == added
        assert await unit.people.by_telegram(502) is None


async def test_a_change_is_written_but_not_the_grants(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added = await unit.people.add(told_person())
        changed = replace(added, language="en", reachable=False, started_at=None, grants=frozenset())
        await unit.people.save(changed)
        assert await unit.people.get(added.id) == replace(changed, grants=added.grants)


async def test_who_is_not_there_is_not_found(database: Database) -> None:
    async with database.writing(NOW) as unit:
        with pytest.raises(NotFound):
            await unit.people.get(7)
        with pytest.raises(NotFound):
            await unit.people.save(replace(person(), id=7))
        with pytest.raises(NotFound):
            await unit.people.erase(7)
        assert await unit.people.get_many([7]) == {}


async def test_a_grant_is_given_once_and_taken_back(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group = await group_of(unit)
        anna = await unit.people.add(person())
        of_all, of_one = Grant(Role.STAFF), Grant(Role.STAFF, group.id)
        for grant in (of_all, of_one, of_all, of_one):
            await unit.people.grant(anna.id, grant)
        assert (await unit.people.get(anna.id)).grants == {of_all, of_one}
        await unit.people.revoke(anna.id, of_all)
        assert (await unit.people.get(anna.id)).grants == {of_one}
        await unit.people.revoke(anna.id, of_one)
        assert (await unit.people.get(anna.id)).grants == frozenset()


async def test_people_with_a_role_are_those_for_all_and_for_that_delegation(database: Database) -> None:
    async with database.writing(NOW) as unit:
        one, other = await group_of(unit, "one"), await group_of(unit, "other")
        everywhere = await unit.people.add(person(1, grants=frozenset({Grant(Role.STAFF), Grant(Role.STAFF, one.id)})))
        there = await unit.people.add(person(2, grants=frozenset({Grant(Role.STAFF, one.id)})))
        await unit.people.add(person(3, grants=frozenset({Grant(Role.STAFF, other.id)})))
        await unit.people.add(person(4, grants=frozenset({Grant(Role.COORDINATOR)})))
        assert await unit.people.with_role(Role.STAFF, one.id) == [everywhere, there]
        assert await unit.people.with_role(Role.STAFF) == [everywhere]


async def test_colleagues_are_those_without_telegram(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna = await unit.people.add(person(1))
        colleague = await unit.people.add(person(None, registered_by=anna.id))
        await unit.people.add(person(None))
        await unit.people.add(person(2, registered_by=anna.id))
        assert await unit.people.registered_by(anna.id) == [colleague]


async def test_an_account_that_blocked_the_bot_is_marked_and_may_come_back(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(1))
        for reachable in (False, True):
            await unit.people.set_reachable(1, reachable=reachable)
            anna = await unit.people.by_telegram(1)
            assert anna is not None
            assert anna.reachable is reachable
        await unit.people.set_reachable(99, reachable=False)


async def test_many_people_are_found_at_once(database: Database) -> None:
    async with database.writing(NOW) as unit:
        added = [await unit.people.add(person(number)) for number in range(1, 6)]
        found = await unit.people.get_many({added[0].id, added[3].id, 999} | set(range(5000, 9000)))
        assert found == {added[0].id: added[0], added[3].id: added[3]}


async def erased(database: Database) -> Person:
    """Somebody who left every kind of trace, and then was erased."""
    async with database.writing(NOW) as unit:
        anna = await unit.people.add(person(77, first_name="Anna"))
        group, other = await group_of(unit), await group_of(unit, "other")
        await unit.applications.add(application(anna, group, Status.ATTENDED, answers=told_person().profile))
        await unit.applications.add(application(anna, other, Status.APPROVED))
        await unit.questions.add(Question(id=0, person_id=anna.id, delegation_id=None, text="Visa?", asked_at=NOW))
        await unit.deliveries.plan(
            [draft("sent", person_id=anna.id), draft("ahead", person_id=anna.id, due_at=NOW + HOUR)]
        )
        [sent] = await unit.outbox.claim(NOW, 1)
        await unit.outbox.record([Result(sent.id, State.SENT, message_id=5, sent_at=NOW)])
        await unit.conversations.put("77:77::", "apply:name", '{"name": "Anna"}')
        await unit.conversations.put("778:778::", None, "{}")
        await unit.inbox.keep([Kept(1, 77, '{"text": "Anna"}', NOW)])
        await unit.inbox.aside(1, "not readable: Anna")
        await unit.people.add(person(None, first_name="Boris", registered_by=anna.id))
    async with database.writing(NOW) as unit:
        await unit.people.erase(anna.id)
    return anna


async def test_an_erased_person_is_gone_with_what_they_told(database: Database) -> None:
    anna = await erased(database)
    async with database.reading(NOW) as unit:
        assert await unit.people.by_telegram(77) is None
        assert (await unit.questions.open(None, 0, 10))[1] == 0
        assert await unit.conversations.get("77:77::") is None
        assert await unit.conversations.get("778:778::") is not None
        assert await unit.deliveries.by_key("ahead") is None
        sent = await unit.deliveries.by_key("sent")
        assert sent is not None
        assert sent.draft.person_id is None
        assert [(row.body, row.reason) for row in await unit._transaction.all(select(inbox))] == [(None, "")]
        assert [entry.first_name for entry in (await unit.people.get_many(range(9))).values()] == ["Boris"]
        assert await unit.people.registered_by(anna.id) == []


async def test_an_erased_person_stays_a_count_and_frees_the_seat_ahead(database: Database) -> None:
    await erased(database)
    async with database.reading(NOW) as unit:
        past = await unit.events.delegation_by_code("amur-to-smetc")
        ahead = await unit.events.delegation_by_code("other")
        assert past is not None
        assert ahead is not None
        assert sum((await unit.applications.seats_taken(past.id)).values()) == 1
        assert await unit.applications.seats_taken(ahead.id) == {}
        assert await unit.applications.of_delegation(past.id) == []


async def test_a_number_is_never_given_to_another_person(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna = await unit.people.add(person(1))
        await unit.people.erase(anna.id)
        boris = await unit.people.add(person(2))
    assert boris.id != anna.id
