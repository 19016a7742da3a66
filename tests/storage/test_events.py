"""Events with programme, delegations and legs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from delegation.application import Status
from delegation.errors import DomainError, NotFound
from delegation.event import Event, EventStatus, ProgrammeItem, Quota
from delegation.language import LocalText
from storage.engine import Database
from tests.storage.samples import DAY, HOUR, NOW, application, delegation, event, leg, person

TODAY = date(2018, 4, 1)


def without_ids(value: Event) -> Event:
    return replace(
        value,
        id=0,
        programme=tuple(replace(item, id=0) for item in value.programme),
        delegations=tuple(
            replace(group, id=0, event_id=0, legs=tuple(replace(leg, id=0) for leg in group.legs))
            for group in value.delegations
        ),
    )


async def test_an_event_comes_back_with_all_its_parts(database: Database) -> None:
    async with database.writing(NOW) as unit:
        saved = await unit.events.save(event())
    assert without_ids(saved) == event()
    [group] = saved.delegations
    assert group.event_id == saved.id
    async with database.reading(NOW) as unit:
        assert await unit.events.get(saved.id) == saved
        assert await unit.events.by_code("apec-smetc-10") == saved
        assert await unit.events.of_delegation(group.id) == saved
        assert await unit.events.delegation_by_code(group.code) == group
        assert await unit.events.all() == [saved]


async def test_what_is_not_there_is_not_found(database: Database) -> None:
    async with database.writing(NOW) as unit:
        assert await unit.events.by_code("nothing") is None
        assert await unit.events.delegation_by_code("nothing") is None
        for lookup in (unit.events.get(1), unit.events.of_delegation(1), unit.events.set_status(1, EventStatus.DRAFT)):
            with pytest.raises(NotFound):
                await lookup


async def test_saving_again_changes_nothing(database: Database) -> None:
    async with database.writing(NOW) as unit:
        saved = await unit.events.save(event())
        assert await unit.events.save(event()) == saved


async def test_parts_that_changed_keep_their_ids(database: Database) -> None:
    async with database.writing(NOW) as unit:
        before = await unit.events.save(event())
        item, other = before.programme
        [group] = before.delegations
        moved = replace(group.legs[0], departs=NOW + 59 * DAY, id=0)
        after = await unit.events.save(
            replace(
                before,
                city="Dalian",
                programme=(replace(item, ends=item.starts + 3 * HOUR), other),
                delegations=(replace(group, quota=Quota(total=12), legs=(moved, group.legs[1])),),
            )
        )
    assert after.city == "Dalian"
    assert [item.id for item in after.programme] == [item.id, other.id]
    assert after.programme[0].ends == item.starts + 3 * HOUR
    assert after.delegations[0].id == group.id
    assert after.delegations[0].quota == Quota(total=12)
    assert after.delegations[0].legs == (replace(moved, id=group.legs[0].id), group.legs[1])


async def test_parts_that_vanished_are_removed_and_new_ones_come(database: Database) -> None:
    item = ProgrammeItem(starts=NOW + 90 * DAY, ends=None, title=LocalText(ru="Приём"))
    wanted = event(programme=(item,), delegations=(delegation(legs=(leg("back"),)), delegation("second", legs=())))
    async with database.writing(NOW) as unit:
        before = await unit.events.save(event())
        after = await unit.events.save(wanted)
    assert without_ids(after) == wanted
    assert after.id == before.id


async def test_a_delegation_with_applications_is_never_removed(database: Database) -> None:
    async with database.writing(NOW) as unit:
        saved = await unit.events.save(event())
        anna = await unit.people.add(person())
        await unit.applications.add(application(anna, saved.delegations[0], Status.WITHDRAWN))
        with pytest.raises(DomainError) as refused:
            async with unit.savepoint():
                await unit.events.save(replace(saved, city="Dalian", delegations=()))
        assert await unit.events.get(saved.id) == saved
    assert (refused.value.key, refused.value.args_) == ("error-delegation-in-use", {"code": "amur-to-smetc"})


async def test_the_code_of_another_events_delegation_is_refused(database: Database) -> None:
    async with database.writing(NOW) as unit:
        await unit.events.save(event())
        with pytest.raises(DomainError, match="error-delegation-in-use"):
            await unit.events.save(event("another"))


async def test_upcoming_events_are_nearest_first_without_past_drafts_and_cancelled_ones(database: Database) -> None:
    async def add(code: str, starts: date, **fields: Any) -> None:
        await unit.events.save(event(code, starts=starts, ends=starts + DAY, delegations=(), **fields))

    async with database.writing(NOW) as unit:
        await add("june", date(2018, 6, 1))
        await add("may", date(2018, 5, 1))
        await add("running", date(2018, 3, 31))
        await add("over", date(2018, 3, 30))
        await add("long over", date(2017, 3, 30))
        await add("draft", date(2018, 5, 2), status=EventStatus.DRAFT)
        await add("cancelled", date(2018, 5, 3), status=EventStatus.CANCELLED)

        found, number = await unit.events.upcoming(TODAY, 0, 2)
        assert ([each.code for each in found], number) == (["running", "may"], 3)
        found, number = await unit.events.upcoming(TODAY, 2, 2)
        assert ([each.code for each in found], number) == (["june"], 3)
        found, number = await unit.events.upcoming(TODAY, 0, 9, drafts=True)
        assert ([each.code for each in found], number) == (["running", "may", "draft", "june"], 4)
        found, number = await unit.events.past(TODAY, 0, 9)
        assert ([each.code for each in found], number) == (["over", "long over"], 2)
        assert len(await unit.events.all()) == 7


async def test_an_event_is_published_and_cancelled(database: Database) -> None:
    async with database.writing(NOW) as unit:
        saved = await unit.events.save(event(status=EventStatus.DRAFT))
        for status in (EventStatus.PUBLISHED, EventStatus.CANCELLED):
            await unit.events.set_status(saved.id, status)
            assert (await unit.events.get(saved.id)).status is status


async def test_each_event_gets_its_own_parts(database: Database) -> None:
    async with database.writing(NOW) as unit:
        one = await unit.events.save(event("one", delegations=(delegation("a"), delegation("b", legs=()))))
        two = await unit.events.save(event("two", programme=(), venue=None, delegations=(delegation("c"),)))
        assert await unit.events.all() == [one, two]


async def test_an_item_that_moves_keeps_its_id_unless_two_are_called_so(database: Database) -> None:
    async with database.writing(NOW) as unit:
        kept = await unit.events.save(event())
        opening, matchmaking = kept.programme
        later = replace(opening, starts=opening.starts + HOUR)
        moved = await unit.events.save(replace(kept, programme=(later, matchmaking)))
        assert {item.title.en: item.id for item in moved.programme} == {
            "Opening": opening.id,
            "Matchmaking": matchmaking.id,
        }
        twice = (replace(later, starts=later.starts + HOUR), replace(later, starts=later.starts + DAY))
        doubled = await unit.events.save(replace(moved, programme=twice))
        assert opening.id not in {item.id for item in doubled.programme}
