"""Rooms, groups and places come back as they were kept; the database itself lets nobody into two rooms."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from delegation.application import Status
from delegation.errors import NotFound
from delegation.event import Delegation
from delegation.groups import Group
from delegation.journeys import Place
from delegation.rooms import Room
from storage.engine import Database
from storage.unit import SqlUnit
from tests.storage.samples import NOW, application, group_of, people_of


async def delegates_of(unit: SqlUnit, number: int) -> tuple[Delegation, list[int]]:
    group = await group_of(unit)
    people = await people_of(unit, number)
    kept = [await unit.applications.add(application(one, group, Status.APPROVED)) for one in people]
    return group, [one.id for one in kept]


async def test_a_room_comes_back_with_its_guests_in_their_order(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, (anna, boris, _) = await delegates_of(unit, 3)
        room = await unit.rooms.add(Room(delegation_id=group.id, name="204", beds=2, guests=(boris, anna), agreed=True))
        await unit.rooms.add(Room(delegation_id=group.id, name="205", beds=1))
    async with database.reading(NOW) as unit:
        assert room.guests == (boris, anna)
        assert [one.name for one in await unit.rooms.of_delegation(group.id)] == ["204", "205"]
        assert await unit.rooms.of_guest(anna) == await unit.rooms.get(room.id) == room


async def test_two_people_change_rooms_in_one_go(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, (anna, boris) = await delegates_of(unit, 2)
        one = await unit.rooms.add(Room(delegation_id=group.id, name="1", beds=1, guests=(anna,)))
        other = await unit.rooms.add(Room(delegation_id=group.id, name="2", beds=1, guests=(boris,)))
        await unit.rooms.save([replace(one, guests=(boris,)), replace(other, guests=(anna,), name="22", beds=3)])
        assert await unit.rooms.of_guest(boris) == replace(one, guests=(boris,))
        assert await unit.rooms.get(other.id) == replace(other, guests=(anna,), name="22", beds=3)


async def test_nobody_is_in_two_rooms_even_by_mistake(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, (anna,) = await delegates_of(unit, 1)
        await unit.rooms.add(Room(delegation_id=group.id, name="1", beds=1, guests=(anna,)))
    with pytest.raises(IntegrityError):
        async with database.writing(NOW) as unit:
            await unit.rooms.add(Room(delegation_id=group.id, name="2", beds=1, guests=(anna,)))


async def test_a_room_that_is_removed_frees_its_guests(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, (anna,) = await delegates_of(unit, 1)
        room = await unit.rooms.add(Room(delegation_id=group.id, name="1", beds=1, guests=(anna,)))
        await unit.rooms.remove(room.id)
        assert await unit.rooms.of_guest(anna) is None
        with pytest.raises(NotFound):
            await unit.rooms.get(room.id)


async def test_a_group_comes_back_with_members_and_items(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, (anna, boris) = await delegates_of(unit, 2)
        event = await unit.events.of_delegation(group.id)
        items = frozenset(item.id for item in event.programme)
        buyers = await unit.groups.add(Group(delegation_id=group.id, name="Buyers", members=frozenset({anna, boris})))
        await unit.groups.save(
            replace(buyers, name="Food", members=frozenset({boris}), items=items, marked=frozenset({boris}))
        )
    async with database.reading(NOW) as unit:
        [food] = await unit.groups.of_delegation(group.id)
        assert food == replace(buyers, name="Food", members=frozenset({boris}), items=items, marked=frozenset({boris}))
        assert await unit.groups.of_member(boris) == [food]
        assert await unit.groups.of_member(anna) == []
    async with database.writing(NOW) as unit:
        await unit.groups.remove(food.id)
        with pytest.raises(NotFound):
            await unit.groups.get(food.id)


async def test_an_item_that_leaves_the_programme_leaves_its_groups(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, _ = await delegates_of(unit, 1)
        event = await unit.events.of_delegation(group.id)
        first, second = (item.id for item in event.programme)
        await unit.groups.add(Group(delegation_id=group.id, name="Food", items=frozenset({first, second})))
        await unit.events.save(replace(event, programme=event.programme[1:]))
        assert (await unit.groups.of_delegation(group.id))[0].items == {second}


async def test_the_last_word_about_a_place_holds(database: Database) -> None:
    async with database.writing(NOW) as unit:
        group, (anna, boris) = await delegates_of(unit, 2)
        leg, other = group.legs
        await unit.places.put([Place(leg_id=leg.id, application_id=anna, aboard=False)])
        await unit.places.put(
            [
                Place(leg_id=leg.id, application_id=anna, seat="12A"),
                Place(leg_id=other.id, application_id=boris, aboard=False),
            ]
        )
        await unit.places.put([])
        hers, his = await unit.places.of_delegation(group.id)
        assert hers == Place(leg_id=leg.id, application_id=anna, aboard=True, seat="12A")
        assert await unit.places.of_traveller(boris) == [his]
        await unit.places.forget(anna)
        assert await unit.places.of_delegation(group.id) == [his]
