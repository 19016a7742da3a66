"""Hotel rooms: added, filled by hand or by proposal, with people of different sex only at a coordinator's word."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from delegation.application import Application
from delegation.desk import composing, noting
from delegation.desk.composing import Composition
from delegation.person import Person
from delegation.ports import Unit
from delegation.room_plan import Plan, propose
from delegation.rooms import (
    Guest,
    Guests,
    Room,
    check_beds,
    improper,
    mixed,
    moved_in,
    moved_out,
    next_names,
    read_room_name,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A delegation's rooms and who is to sleep in them."""

    composition: Composition
    guests: Guests

    @property
    def rooms(self) -> Sequence[Room]:
        return self.composition.rooms

    @property
    def improper(self) -> list[Room]:
        """Rooms that people share who turned out not to be of one sex."""
        return [room for room in self.rooms if improper(room, self.guests)]

    def room(self, room_id: int) -> Room:
        return next(room for room in self.rooms if room.id == room_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """What became of moving people into a room."""

    house: House
    room: Room
    asks: Sequence[Guest] = ()
    """Those who would share it and are not known to be of one sex: nothing is changed until that is confirmed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Rooms as they would be filled, or were."""

    house: House
    plan: Plan
    done: bool = False

    @property
    def mark(self) -> int:
        """Tells this proposal from another: what is confirmed is what was shown."""
        return zlib.crc32(repr(self.plan).encode())


async def read(unit: Unit, actor: Person, delegation_id: int) -> House:
    """The rooms of a delegation. Forbidden, NotFound."""
    return await house_of(unit, await composing.read(unit, actor, delegation_id))


async def house_of(unit: Unit, composition: Composition) -> House:
    """Its delegates with what of their papers matters to rooms."""
    passports = await unit.papers.passports({row.person.id for row in composition.delegates})
    travels = await unit.papers.travels(set(composition.by_id))
    guests = {}
    for one, row in composition.by_id.items():
        passport, travel = passports.get(row.person.id), travels.get(one)
        guests[one] = Guest(
            id=one,
            name=row.name,
            sex=passport.sex if passport else None,
            wish=travel.hotel if travel else None,
            roommate=travel.roommate if travel else "",
        )
    return House(composition=composition, guests=guests)


async def read_room(unit: Unit, actor: Person, room_id: int) -> tuple[House, Room]:
    """One room and all the others. Forbidden, NotFound."""
    room = await unit.rooms.get(room_id)
    return await read(unit, actor, room.delegation_id), room


async def add(unit: Unit, actor: Person, delegation_id: int, beds: int) -> Room:
    """A new room, called by the next number until the hotel's is known."""
    composition = await composing.read(unit, actor, delegation_id)
    [name] = next_names(composition.rooms, 1)
    room = await unit.rooms.add(check_beds(Room(delegation_id=delegation_id, name=name, beds=beds), beds))
    await _note_room(unit, actor, None, room)
    return room


async def rename(unit: Unit, actor: Person, room_id: int, typed: str) -> Room:
    """Call a room as the hotel does. BadAnswer."""
    house, room = await read_room(unit, actor, room_id)
    name = read_room_name(typed, [other for other in house.rooms if other.id != room_id])
    return await _change(unit, actor, house, room, replace(room, name=name))


async def resize(unit: Unit, actor: Person, room_id: int, beds: int) -> Room:
    """Change how many beds a room has. DomainError while more people than that sleep there."""
    house, room = await read_room(unit, actor, room_id)
    return await _change(unit, actor, house, room, check_beds(room, beds))


async def remove(unit: Unit, actor: Person, room_id: int) -> House:
    """Take a room out; who slept there has none."""
    house, room = await read_room(unit, actor, room_id)
    await unit.rooms.remove(room_id)
    await _note_room(unit, actor, room, None)
    await composing.tell_of(unit, actor, house.composition, room.guests)
    return await read(unit, actor, room.delegation_id)


async def move_in(
    unit: Unit, actor: Person, room_id: int, application_ids: Collection[int], *, sure: bool = False
) -> Moving:
    """Let these delegates sleep in a room, from wherever they slept. DomainError when there are not beds enough.

    `sure` is the coordinator's word that who then share it may although they are not known to be of one sex; without
    it nothing is changed and they come back to be confirmed. With it the audit log says so.
    """
    house, room = await read_room(unit, actor, room_id)
    coming = [row.application.id for row in house.composition.rows(application_ids)]
    together = [house.guests[one] for one in dict.fromkeys((*room.guests, *coming)) if one in house.guests]
    strange = mixed(together)
    changed = moved_in(house.rooms, room_id, coming, agreed=strange)
    if changed and strange and not sure:
        return Moving(house=house, room=room, asks=together)
    await _settle(unit, actor, house, changed)
    if changed and strange:
        names = ", ".join(f"application:{guest.id}" for guest in together)
        await noting.note(unit, actor.id, "room.share", f"room:{room_id}", after=names)
    after, moved = await read_room(unit, actor, room_id)
    return Moving(house=after, room=moved)


async def move_out(unit: Unit, actor: Person, application_id: int) -> House:
    """Somebody has no room any more."""
    composition, _ = await composing.read_delegate(unit, actor, application_id)
    house = await house_of(unit, composition)
    await _settle(unit, actor, house, moved_out(house.rooms, [application_id]))
    return await read(unit, actor, composition.delegation.id)


async def foresee(unit: Unit, actor: Person, delegation_id: int) -> Proposal:
    """How the rooms could be filled."""
    house = await read(unit, actor, delegation_id)
    return Proposal(house=house, plan=propose(delegation_id, house.rooms, house.guests, house.guests))


async def fill(unit: Unit, actor: Person, delegation_id: int, mark: int) -> Proposal:
    """Fill them as was shown; when that has changed since, nothing is done and the new proposal comes back."""
    foreseen = await foresee(unit, actor, delegation_id)
    if foreseen.mark != mark:
        return foreseen
    await _settle(unit, actor, foreseen.house, [room for room in foreseen.plan.rooms if room.id])
    for room in foreseen.plan.rooms:
        if not room.id:
            kept = await unit.rooms.add(room)
            await _note_room(unit, actor, None, kept)
            await _note_guests(unit, actor, None, kept)
            await composing.tell_of(unit, actor, foreseen.house.composition, kept.guests)
    return replace(foreseen, done=True)


async def leave(unit: Unit, application: Application) -> None:
    """Somebody does not travel any more: the bed is free, and who shared the room is told."""
    room = await unit.rooms.of_guest(application.id)
    if room is None:
        return
    [emptied] = moved_out([room], [application.id])
    await unit.rooms.save([emptied])
    await _note_guests(unit, None, room, emptied)
    await composing.tell(unit, None, [await unit.applications.get(one) for one in emptied.guests])


async def _settle(unit: Unit, actor: Person, house: House, changed: Sequence[Room]) -> None:
    """Write moved guests; everybody who has another room, or shares it with others, is told."""
    await unit.rooms.save(changed)
    concerned: set[int] = set()
    for room in changed:
        before = house.room(room.id)
        await _note_guests(unit, actor, before, room)
        concerned |= {*before.guests, *room.guests}
    await composing.tell_of(unit, actor, house.composition, concerned)


async def _change(unit: Unit, actor: Person, house: House, before: Room, after: Room) -> Room:
    if after != before:
        await unit.rooms.save([after])
        await _note_room(unit, actor, before, after)
        if after.name != before.name:
            await composing.tell_of(unit, actor, house.composition, after.guests)
    return after


async def _note_room(unit: Unit, actor: Person, before: Room | None, after: Room | None) -> None:
    one = before or after
    assert one is not None
    told = [f"{room.name}, {room.beds} beds" if room else "" for room in (before, after)]
    await noting.note(unit, actor.id, "room.change", f"room:{one.id}", *told)


async def _note_guests(unit: Unit, actor: Person | None, before: Room | None, after: Room) -> None:
    was = before.guests if before else ()
    for one in dict.fromkeys((*was, *after.guests)):
        stayed, stays = one in was, one in after.guests
        if stayed != stays:
            room = f"room:{after.id}"
            told = (room if stayed else "", room if stays else "")
            await noting.note(unit, actor.id if actor else None, "room.assign", f"application:{one}", *told)
