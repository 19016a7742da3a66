"""The roll call's marks, and badges."""

from __future__ import annotations

from dataclasses import replace

from delegation.application import Application
from delegation.rollcall import Mark
from storage.engine import Database
from storage.unit import SqlUnit
from tests.storage.samples import HOUR, NOW, application, group_of, people_of


async def delegates(unit: SqlUnit, number: int) -> list[Application]:
    people, group = await people_of(unit, number), await group_of(unit)
    return [await unit.applications.add(application(one, group)) for one in people]


async def test_the_last_mark_about_somebody_at_a_stage_is_what_holds(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await delegates(unit, 2)
        first = Mark(application_id=anna.id, stage="leg1", present=True, by=anna.person_id, at=NOW)
        other = Mark(application_id=boris.id, stage="leg1", present=True, by=None, at=NOW + HOUR)
        elsewhere = replace(first, stage="arrival", at=NOW + 3 * HOUR)
        back = replace(first, present=False, by=boris.person_id, at=NOW + 2 * HOUR)
        for mark in (first, other, elsewhere, back):
            await unit.marks.put(anna.delegation_id, mark)
        assert await unit.marks.of_delegation(anna.delegation_id) == [other, back, elsewhere]
        assert await unit.marks.about(anna.id) == [back, elsewhere]
        assert await unit.marks.of_delegation(anna.delegation_id + 1) == []


async def test_whoever_marked_is_asked_for_what_they_marked_last(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await delegates(unit, 2)
        by, group = anna.person_id, anna.delegation_id
        assert await unit.marks.last_by(by, group) is None
        late = Mark(application_id=boris.id, stage="arrival", present=True, by=by, at=NOW + HOUR)
        await unit.marks.put(group, late)
        await unit.marks.put(group, Mark(application_id=anna.id, stage="leg1", present=True, by=by, at=NOW))
        assert await unit.marks.last_by(by, group) == late
        assert await unit.marks.last_by(boris.person_id, group) is None
        assert await unit.marks.last_by(by, group + 1) is None


async def test_a_badge_is_the_same_whenever_it_is_asked_for_and_names_its_application(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await delegates(unit, 2)
        [token] = (await unit.badges.tokens([anna.id])).values()
        tokens = await unit.badges.tokens([anna.id, boris.id])
        assert tokens[anna.id] == token != tokens[boris.id]
        assert await unit.badges.application_of(tokens[boris.id]) == boris.id
        assert await unit.badges.application_of("nobody's") is None
    async with database.reading(NOW) as unit:
        assert await unit.badges.tokens([anna.id, boris.id]) == tokens


async def test_who_is_erased_leaves_counts_and_no_badge(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await delegates(unit, 2)
        tokens = await unit.badges.tokens([anna.id, boris.id])
        mark = Mark(application_id=boris.id, stage="leg1", present=True, by=anna.person_id, at=NOW)
        await unit.marks.put(anna.delegation_id, mark)
        await unit.people.erase(anna.person_id)
        assert await unit.badges.application_of(tokens[anna.id]) is None
        assert await unit.badges.application_of(tokens[boris.id]) == boris.id
        assert await unit.marks.about(boris.id) == [replace(mark, by=None)]
