"""What the team, questions and the audit log look up."""

from __future__ import annotations

from dataclasses import replace

from delegation.audit import Entry
from delegation.delivery import Draft, Kind, State
from delegation.person import Grant, Role
from delegation.question import Question
from storage.engine import Database
from storage.outbox import Result
from tests.storage.samples import NOW, group_of, people_of


async def test_who_holds_a_role_and_who_opened_the_bot(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris, vera = await people_of(unit, 3)
        group = await group_of(unit)
        await unit.people.grant(boris.id, Grant(Role.STAFF, group.id))
        await unit.people.grant(boris.id, Grant(Role.COORDINATOR))
        await unit.people.save(replace(anna, started_at=NOW))
        await unit.people.save(replace(boris, started_at=None))
        await unit.people.save(replace(vera, started_at=NOW, telegram_id=None))
        [held] = await unit.people.granted()
        assert held.grants == {Grant(Role.STAFF, group.id), Grant(Role.COORDINATOR)}
        assert [one.id for one in await unit.people.opened()] == [anna.id]


async def test_open_questions_about_nothing_in_particular_are_found_too(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        one, other = await group_of(unit, "one"), await group_of(unit, "other")
        asked = [
            await unit.questions.add(
                Question(id=0, person_id=anna.id, delegation_id=delegation_id, text="?", asked_at=NOW)
            )
            for delegation_id in (None, one.id, other.id)
        ]
        assert await unit.questions.open([one.id], 0, 9, about_none=True) == (asked[:2], 2)
        assert await unit.questions.open([], 0, 9, about_none=True) == (asked[:1], 1)


async def test_actions_that_begin_alike_are_found_together(database: Database) -> None:
    async with database.writing(NOW) as unit:
        for action in ("role.give", "role.take_back", "roster.read", "role_model"):
            await unit.audit.add(Entry(at=NOW, actor_id=None, action=action, subject="person:1"))
        found, number = await unit.audit.recent(0, 9, "role.")
        assert ([entry.action for entry in found], number) == (["role.take_back", "role.give"], 2)
        assert (await unit.audit.recent(0, 9, "role"))[1] == 0


async def test_a_delivery_is_known_by_the_message_that_it_was(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        draft = Draft(key="question:1:9", kind=Kind.NOTICE, topic="question", due_at=NOW, person_id=anna.id)
        await unit.deliveries.plan([draft, replace(draft, key="other:1")])
        claimed = await unit.outbox.claim(NOW, 9)
        await unit.outbox.record([Result(one.id, State.SENT, message_id=77, sent_at=NOW) for one in claimed])
        assert [one.draft.key for one in await unit.deliveries.sent_as(77, scope="question:")] == ["question:1:9"]
        assert await unit.deliveries.sent_as(78, scope="question:") == []
