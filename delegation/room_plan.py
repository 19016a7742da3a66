"""Filling rooms: a proposal for who has none yet, that honours wishes and never lets strangers of two sexes share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from delegation.documents import RoomWish
from delegation.names import plain, sounding, surname
from delegation.rooms import Guest, Guests, Room, mixed, next_names

TWIN: Final = 2
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


class Why(StrEnum):
    """Why somebody is left to the coordinator."""

    SEX = "sex"
    """It is not known yet whether they are a man or a woman."""
    COUPLE = "couple"
    """They wish to share with somebody of the other, or of unknown, sex."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`rooms` as they would be: those that change, and new ones (id 0). `left`: whom the coordinator must place."""

    rooms: tuple[Room, ...] = ()
    left: tuple[tuple[int, Why], ...] = ()
    placed: int = 0
    """How many people get a bed."""


def propose(delegation_id: int, rooms: Sequence[Room], guests: Guests, order: Iterable[int]) -> Plan:
    """Who of `order` (in protocol order) would sleep where, of those who have no room.

    Single rooms for who wishes one; pairs who named each other, or of whom one named the other, together; the others
    two by two with their own sex, in free beds first. An odd one has a room with a free bed.
    """
    housed = {one for room in rooms for one in room.guests}
    everybody = list(guests.values())
    waiting = [guests[one] for one in order if one in guests and one not in housed]
    left: dict[int, Why] = {}
    sets: list[list[Guest]] = []
    for guest in waiting:
        mate = roommate_of(guest, everybody)
        if mate is None or mate.id in housed or mate.id in left or any(mate in pair or guest in pair for pair in sets):
            continue
        if mixed([guest, mate]):
            left |= {guest.id: Why.COUPLE, mate.id: Why.COUPLE}
        else:
            sets.append([guest, mate])
    paired = {guest.id for pair in sets for guest in pair}
    rest = [guest for guest in waiting if guest.id not in left and guest.id not in paired]
    sets += [[guest] for guest in rest if guest.wish is RoomWish.SINGLE]
    sharing = [guest for guest in rest if guest.wish is not RoomWish.SINGLE]
    left |= {guest.id: Why.SEX for guest in sharing if guest.sex is None}
    house = _House(delegation_id, rooms, guests)
    for one in sets:
        house.take_own(one)
    for guest in sharing:
        if guest.sex is not None:
            house.take_bed(guest)
    return Plan(house.changed, tuple(left.items()), len(waiting) - len(left))


def roommate_of(guest: Guest, among: Sequence[Guest]) -> Guest | None:
    """With whom somebody wishes to share: the one person whom they named, or who named them. None when that is not
    plain, when the other named somebody else, or wishes to sleep alone."""
    if guest.wish is RoomWish.SINGLE:
        return None
    named = _named(guest, among)
    if named is None:
        wooers = [one for one in among if one.wish is not RoomWish.SINGLE and _named(one, among) is guest]
        return wooers[0] if len(wooers) == 1 else None
    other = _named(named, among)
    return named if named.wish is not RoomWish.SINGLE and other in (None, guest) else None


def _named(guest: Guest, among: Sequence[Guest]) -> Guest | None:
    """The one of `among` whose name the wish holds best; None when none or several do."""
    if not guest.roommate:
        return None
    scores = {one.id: _likeness(guest.roommate, one.name) for one in among if one.id != guest.id}
    best = max(scores.values(), default=0)
    found = [one for one in among if best and scores.get(one.id) == best]
    return found[0] if len(found) == 1 else None


def _likeness(text: str, name: str) -> int:
    """How many words of a name stand in the text, in whatever case they are declined; 0 without the surname."""
    if _HAN.search(name):
        return 2 if plain(name).replace(" ", "") in plain(text).replace(" ", "") else 0
    said = re.findall(r"\w+", sounding(text))
    stems = [sounding(word).rstrip("aeiouy") or sounding(word) for word in name.split()]
    own = sounding(surname(name)).rstrip("aeiouy") or sounding(surname(name))
    if len(own) < 2 or not any(word.startswith(own) for word in said):
        return 0
    return sum(any(word.startswith(stem) for word in said) for stem in stems)


class _House:
    """The rooms while they are filled."""

    def __init__(self, delegation_id: int, rooms: Sequence[Room], guests: Guests) -> None:
        self._delegation_id = delegation_id
        self._rooms = list(rooms)
        self._before = {room.id: room for room in rooms}
        self._guests = guests

    @property
    def changed(self) -> tuple[Room, ...]:
        return tuple(room for room in self._rooms if not room.id or room != self._before[room.id])

    def take_own(self, people: Sequence[Guest]) -> None:
        """An empty room with exactly as many beds, else a new one."""
        fits = (place for place, room in enumerate(self._rooms) if not room.guests and room.beds == len(people))
        self._put(next(fits, None), people, len(people))

    def take_bed(self, guest: Guest) -> None:
        """A free bed among people of the same sex who share, else an empty room with several, else a new one."""
        shared = [place for place, room in enumerate(self._rooms) if room.free and room.beds > 1]
        among = (place for place in shared if self._rooms[place].guests and self._welcome(self._rooms[place], guest))
        empty = (place for place in shared if not self._rooms[place].guests)
        place = next(among, None)
        self._put(next(empty, None) if place is None else place, [guest], TWIN)

    def _welcome(self, room: Room, guest: Guest) -> bool:
        there = [self._guests.get(one) for one in room.guests]
        return not room.agreed and all(
            one is not None and one.wish is not RoomWish.SINGLE and one.sex is guest.sex for one in there
        )

    def _put(self, place: int | None, people: Sequence[Guest], beds: int) -> None:
        if place is None:
            [name] = next_names(self._rooms, 1)
            self._rooms.append(Room(delegation_id=self._delegation_id, name=name, beds=beds))
            place = len(self._rooms) - 1
        room = self._rooms[place]
        self._rooms[place] = replace(room, guests=(*room.guests, *(guest.id for guest in people)))
