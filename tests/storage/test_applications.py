"""Applications: one live one a person and delegation, seats, the line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from delegation.application import LIVE, SEATED, Status
from delegation.audit import Entry
from delegation.documents import Travel
from delegation.errors import MovedOn, NotFound
from delegation.event import DelegateRole
from storage.engine import Database
from tests.storage.samples import HOUR, NOW, application, group_of, people_of, person, told_person


async def test_an_application_comes_back_with_every_field(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        wanted = application(
            boris,
            await group_of(unit),
            Status.OFFERED,
            registered_by=anna.id,
            role=DelegateRole.OFFICIAL,
            rank=3,
            answers=told_person().profile,
            question="phone",
            consent_version="2018-03",
            consent_at=NOW,
            decided_at=NOW,
            decided_by=anna.id,
            reason="Мест нет",
            offered_until=NOW + HOUR,
        )
        added = await unit.applications.add(wanted)
    assert added == replace(wanted, id=added.id)
    async with database.reading(NOW) as unit:
        assert await unit.applications.get(added.id) == added


async def test_saving_grows_the_version_and_an_older_one_is_refused(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        added = await unit.applications.add(application(anna, await group_of(unit)))
        saved = await unit.applications.save(replace(added, status=Status.APPROVED))
        assert saved == replace(added, status=Status.APPROVED, version=1)
        with pytest.raises(MovedOn) as refused:
            await unit.applications.save(replace(added, status=Status.DECLINED))
        assert refused.value.args_ == {"status": "approved"}
        assert await unit.applications.get(added.id) == saved
        with pytest.raises(NotFound):
            await unit.applications.save(replace(added, id=99))


async def test_a_second_live_application_is_refused(database: Database) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        group, other = await group_of(unit), await group_of(unit, "other")
        live = await unit.applications.add(application(anna, group, Status.DRAFT))
        with pytest.raises(MovedOn):
            await unit.applications.add(application(anna, group, Status.SUBMITTED))
        await unit.applications.add(application(anna, other))
        assert await unit.applications.live_of(anna.id, group.id) == live
        await unit.applications.save(replace(live, status=Status.WITHDRAWN))
        assert await unit.applications.live_of(anna.id, group.id) is None
        again = await unit.applications.add(application(anna, group))
        assert await unit.applications.live_of(anna.id, group.id) == again


@pytest.mark.parametrize("status", sorted(LIVE))
async def test_the_database_itself_holds_one_live_application(database: Database, status: Status) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        group = await group_of(unit)
        await unit.applications.add(application(anna, group))
        ended = await unit.applications.add(application(anna, group, Status.WITHDRAWN))
    with pytest.raises(IntegrityError):
        async with database.writing(NOW) as unit:
            await unit.applications.save(replace(ended, status=status))


async def test_applications_are_listed_by_submission_with_drafts_last(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris, chen, dina = await people_of(unit, 4)
        group = await group_of(unit)
        drafted = await unit.applications.add(application(anna, group, Status.DRAFT, submitted_at=None))
        late = await unit.applications.add(application(boris, group, submitted_at=NOW + HOUR))
        early = await unit.applications.add(application(chen, group, Status.WAITLISTED))
        tied = await unit.applications.add(application(dina, group, Status.WAITLISTED))
        assert await unit.applications.of_delegation(group.id) == [early, tied, late, drafted]
        assert await unit.applications.of_delegation(group.id, {Status.SUBMITTED, Status.DRAFT}) == [late, drafted]
        assert await unit.applications.of_delegation(group.id, set()) == []
        assert await unit.applications.of_event(group.event_id) == [early, tied, late, drafted]
        assert await unit.applications.of_event(group.event_id, {Status.DRAFT}) == [drafted]
        assert await unit.applications.waitlist(group.id) == [early, tied]


async def test_what_a_person_filled_in_is_listed_newest_first(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        colleague = await unit.people.add(person(None, registered_by=anna.id))
        group = await group_of(unit)
        own = await unit.applications.add(application(anna, group))
        theirs = await unit.applications.add(
            application(colleague, group, registered_by=anna.id, created_at=NOW + HOUR)
        )
        await unit.applications.add(application(boris, group))
        assert await unit.applications.registered_by(anna.id) == [theirs, own]


async def test_seats_are_counted_by_role(database: Database) -> None:
    async with database.writing(NOW) as unit:
        people = await people_of(unit, len(Status) + 1)
        group = await group_of(unit)
        for one, status in zip(people, Status, strict=False):
            await unit.applications.add(application(one, group, status))
        await unit.applications.add(application(people[-1], group, Status.APPROVED, role=DelegateRole.HEAD))
        assert await unit.applications.seats_taken(group.id) == {
            DelegateRole.ENTREPRENEUR: len(SEATED),
            DelegateRole.HEAD: 1,
        }


async def test_what_is_past_stays_as_counts(database: Database) -> None:
    async with database.writing(NOW) as unit:
        past, ahead = await group_of(unit, "past"), await group_of(unit, "ahead")
        later = await unit.events.of_delegation(ahead.id)
        await unit.events.save(replace(later, starts=date(2019, 6, 27), ends=date(2019, 6, 29)))
        anna, boris = await people_of(unit, 2)
        gone = await unit.applications.add(application(anna, past, Status.ATTENDED, answers=told_person().profile))
        await unit.applications.add(application(boris, past, Status.DECLINED, registered_by=anna.id, reason="late"))
        stays = await unit.applications.add(application(anna, ahead, answers=told_person().profile))
        await unit.papers.save_travel(gone.id, Travel(emergency="112"))
        await unit.audit.add(Entry(at=NOW, actor_id=1, action="x", subject=f"application:{gone.id}", after="name=Anna"))
        assert await unit.applications.remembered(date(2018, 6, 29)) == []
        assert await unit.applications.remembered(date(2018, 6, 30)) == [past.id]
        assert set(await unit.applications.of_people([anna.id, boris.id, 99])) >= {gone, stays}
        await unit.applications.forget(past.id)
        assert await unit.applications.remembered(date(2018, 6, 30)) == []
        assert await unit.applications.of_people([anna.id, boris.id]) == [stays]
        assert await unit.applications.registered_by(anna.id) == [stays]
        assert sum((await unit.applications.seats_taken(past.id)).values()) == 1
        assert await unit.papers.travels([gone.id]) == {}
        assert [entry.after for entry in await unit.audit.about([f"application:{gone.id}"])] == [""]
