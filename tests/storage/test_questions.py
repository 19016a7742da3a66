"""Questions, and the audit log."""

from __future__ import annotations

from dataclasses import replace

import pytest

from delegation.audit import Entry
from delegation.errors import NotFound
from delegation.question import Question
from storage.engine import Database
from tests.storage.samples import HOUR, NOW, group_of, people_of


async def test_a_question_is_kept_and_answered(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        group = await group_of(unit)
        asked = Question(id=0, person_id=anna.id, delegation_id=group.id, text="Нужна виза?", asked_at=NOW)
        kept = await unit.questions.add(asked)
        assert kept == replace(asked, id=kept.id)
        answered = replace(kept, answer="Да", answered_by=boris.id, answered_at=NOW + HOUR)
        await unit.questions.save(answered)
        assert await unit.questions.get(kept.id) == answered
        with pytest.raises(NotFound):
            await unit.questions.get(99)
        with pytest.raises(NotFound):
            await unit.questions.save(replace(answered, id=99))


async def test_open_questions_are_oldest_first_and_of_those_delegations(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        one, other = await group_of(unit, "one"), await group_of(unit, "other")

        async def ask(delegation_id: int | None, hours: int) -> Question:
            return await unit.questions.add(
                Question(id=0, person_id=anna.id, delegation_id=delegation_id, text="?", asked_at=NOW + hours * HOUR)
            )

        late, early, of_none = await ask(one.id, 3), await ask(other.id, 1), await ask(None, 2)
        await unit.questions.save(replace(await ask(one.id, 0), answered_at=NOW))
        assert await unit.questions.open(None, 0, 9) == ([early, of_none, late], 3)
        assert await unit.questions.open(None, 1, 1) == ([of_none], 3)
        assert await unit.questions.open([one.id], 0, 9) == ([late], 1)
        assert await unit.questions.open([], 0, 9) == ([], 0)


async def test_the_audit_log_is_read_latest_first(database: Database) -> None:
    def entry(action: str, actor_id: int | None) -> Entry:
        return Entry(at=NOW, actor_id=actor_id, action=action, subject="application:1", before="a", after="b")

    async with database.writing(NOW) as unit:
        for each in (entry("approve", 1), entry("refused", 2), entry("approve", None)):
            await unit.audit.add(each)
        found, number = await unit.audit.recent(0, 2)
        assert ([replace(each, id=0) for each in found], number) == ([entry("approve", None), entry("refused", 2)], 3)
        found, number = await unit.audit.recent(1, 9, "approve")
        assert ([replace(each, id=0) for each in found], number) == ([entry("approve", 1)], 2)


async def test_questions_about_a_past_trip_are_erased(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        group = await group_of(unit)
        for about in (group.id, None):
            await unit.questions.add(Question(id=0, person_id=anna.id, delegation_id=about, text="Visa?", asked_at=NOW))
        await unit.questions.forget(group.id)
        assert [one.delegation_id for one in await unit.questions.of_person(anna.id)] == [None]
