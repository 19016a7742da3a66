"""Rooms, groups, and places on legs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, delete, select, update

from delegation.errors import NotFound
from delegation.groups import Group
from delegation.journeys import Place
from delegation.rooms import Room
from storage.tables import delegate_groups, group_items, group_members, legs, places, room_guests, rooms
from storage.transaction import Transaction


class SqlRooms:
    """Implements `delegation.ports.Rooms`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, room_id: int) -> Room:
        """The room of that id; NotFound."""
        found = await self._where(rooms.c.id == room_id)
        if not found:
            raise NotFound
        return found[0]

    async def of_delegation(self, delegation_id: int) -> list[Room]:
        """All of a delegation's, the oldest first."""
        return await self._where(rooms.c.delegation_id == delegation_id)

    async def of_guest(self, application_id: int) -> Room | None:
        """The room in which somebody sleeps."""
        theirs = select(room_guests.c.room_id).where(room_guests.c.application_id == application_id)
        found = await self._where(rooms.c.id.in_(theirs))
        return found[0] if found else None

    async def add(self, room: Room) -> Room:
        """Keep a new one (`id` is ignored), with its guests, and give it back with its id."""
        room_id = await self._transaction.add(rooms, _room_values(room))
        await self._put_in([(room_id, room)])
        return await self.get(room_id)

    async def save(self, changed: Iterable[Room]) -> None:
        """Write all of these at once: people may move from one to the other."""
        several = list(changed)
        ids = [room.id for room in several]
        await self._transaction.execute(delete(room_guests).where(room_guests.c.room_id.in_(ids)))
        for room in several:
            await self._transaction.execute(update(rooms).where(rooms.c.id == room.id).values(_room_values(room)))
        await self._put_in([(room.id, room) for room in several])

    async def remove(self, room_id: int) -> None:
        await self._transaction.execute(delete(rooms).where(rooms.c.id == room_id))

    async def _put_in(self, several: Iterable[tuple[int, Room]]) -> None:
        rows = [
            {"room_id": room_id, "application_id": guest, "place": place}
            for room_id, room in several
            for place, guest in enumerate(room.guests)
        ]
        if rows:
            await self._transaction.execute(room_guests.insert(), rows)

    async def _where(self, condition: ColumnElement[bool]) -> list[Room]:
        found = await self._transaction.all(select(rooms).where(condition).order_by(rooms.c.id))
        there = await self._transaction.all(
            select(room_guests)
            .where(room_guests.c.room_id.in_([row.id for row in found]))
            .order_by(room_guests.c.room_id, room_guests.c.place)
        )
        guests = defaultdict(list)
        for row in there:
            guests[row.room_id].append(row.application_id)
        return [
            Room(
                id=row.id,
                delegation_id=row.delegation_id,
                name=row.name,
                beds=row.beds,
                agreed=row.agreed,
                guests=tuple(guests[row.id]),
            )
            for row in found
        ]


class SqlGroups:
    """Implements `delegation.ports.Groups`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, group_id: int) -> Group:
        """The group of that id; NotFound."""
        found = await self._where(delegate_groups.c.id == group_id)
        if not found:
            raise NotFound
        return found[0]

    async def of_delegation(self, delegation_id: int) -> list[Group]:
        """All of a delegation's, the oldest first."""
        return await self._where(delegate_groups.c.delegation_id == delegation_id)

    async def of_member(self, application_id: int) -> list[Group]:
        """The groups that somebody is in, the oldest first."""
        theirs = select(group_members.c.group_id).where(group_members.c.application_id == application_id)
        return await self._where(delegate_groups.c.id.in_(theirs))

    async def add(self, group: Group) -> Group:
        """Keep a new one (`id` is ignored) and give it back with its id."""
        values = {"delegation_id": group.delegation_id, "name": group.name}
        group_id = await self._transaction.add(delegate_groups, values)
        await self._put_in(group_id, group)
        return await self.get(group_id)

    async def save(self, group: Group) -> None:
        """Write its name, members, who of them interprets, and items."""
        await self._transaction.execute(
            update(delegate_groups).where(delegate_groups.c.id == group.id).values(name=group.name)
        )
        for table in (group_members, group_items):
            await self._transaction.execute(delete(table).where(table.c.group_id == group.id))
        await self._put_in(group.id, group)

    async def remove(self, group_id: int) -> None:
        await self._transaction.execute(delete(delegate_groups).where(delegate_groups.c.id == group_id))

    async def _put_in(self, group_id: int, group: Group) -> None:
        members = [
            {"group_id": group_id, "application_id": one, "interprets": one in group.marked}
            for one in sorted(group.members)
        ]
        items = [{"group_id": group_id, "item_id": one} for one in sorted(group.items)]
        for table, rows in ((group_members, members), (group_items, items)):
            if rows:
                await self._transaction.execute(table.insert(), rows)

    async def _where(self, condition: ColumnElement[bool]) -> list[Group]:
        found = await self._transaction.all(select(delegate_groups).where(condition).order_by(delegate_groups.c.id))
        ids = [row.id for row in found]
        members = await self._by_group(group_members, ids)
        items = await self._by_group(group_items, ids)
        return [
            Group(
                id=row.id,
                delegation_id=row.delegation_id,
                name=row.name,
                members=frozenset(one.application_id for one in members[row.id]),
                items=frozenset(one.item_id for one in items[row.id]),
                marked=frozenset(one.application_id for one in members[row.id] if one.interprets),
            )
            for row in found
        ]

    async def _by_group(self, table: Table, ids: list[int]) -> dict[int, list[Row[Any]]]:
        grouped: dict[int, list[Row[Any]]] = defaultdict(list)
        for row in await self._transaction.all(select(table).where(table.c.group_id.in_(ids))):
            grouped[row.group_id].append(row)
        return grouped


class SqlPlaces:
    """Implements `delegation.ports.Places`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of_delegation(self, delegation_id: int) -> list[Place]:
        """What was said of a delegation's legs."""
        return await self._where(legs.c.delegation_id == delegation_id)

    async def of_traveller(self, application_id: int) -> list[Place]:
        """What was said of somebody's legs."""
        return await self._where(places.c.application_id == application_id)

    async def put(self, several: Iterable[Place]) -> None:
        """Keep these in place of what was said before about the same people on the same legs."""
        insert = self._transaction.insert(places)
        rows = [
            {"leg_id": one.leg_id, "application_id": one.application_id, "aboard": one.aboard, "seat": one.seat}
            for one in several
        ]
        if rows:
            await self._transaction.execute(
                insert.on_conflict_do_update(
                    index_elements=["leg_id", "application_id"],
                    set_={"aboard": insert.excluded.aboard, "seat": insert.excluded.seat},
                ),
                rows,
            )

    async def forget(self, application_id: int) -> None:
        """Remove what was said of somebody."""
        await self._transaction.execute(delete(places).where(places.c.application_id == application_id))

    async def _where(self, condition: ColumnElement[bool]) -> list[Place]:
        rows = await self._transaction.all(
            select(places)
            .join(legs, legs.c.id == places.c.leg_id)
            .where(condition)
            .order_by(places.c.leg_id, places.c.application_id)
        )
        return [
            Place(leg_id=row.leg_id, application_id=row.application_id, aboard=row.aboard, seat=row.seat)
            for row in rows
        ]


def _room_values(room: Room) -> dict[str, Any]:
    return {"delegation_id": room.delegation_id, "name": room.name, "beds": room.beds, "agreed": room.agreed}
