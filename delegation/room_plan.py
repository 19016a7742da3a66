"""Filling rooms: a proposal for who has none yet, that honours wishes and never lets strangers of two sexes share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
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
    mates = roommates(guests.values())
    waiting = [guests[one] for one in order if one in guests and one not in housed]
    left: dict[int, Why] = {}
    sets: list[list[Guest]] = []
    for guest in waiting:
        mate = mates.get(guest.id)
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


def roommates(among: Iterable[Guest]) -> dict[int, Guest]:
    """With whom people wish to share, by their ids: the one person whom they named, or who named them. Left out where
    that is not plain, where the other named somebody else, or where one of them wishes to sleep alone."""
    sharing = {guest.id: guest for guest in among if guest.wish is not RoomWish.SINGLE}
    named = _named(list(among))
    wooed: dict[int, list[Guest]] = {}
    for one, other in named.items():
        if one in sharing and other.id in sharing:
            wooed.setdefault(other.id, []).append(sharing[one])
    found = {one: other for one, other in named.items() if one in sharing and other.id in sharing}
    mates = {one: other for one, other in found.items() if named.get(other.id) in (None, sharing[one])}
    return mates | {one: wooers[0] for one, wooers in wooed.items() if one not in named and len(wooers) == 1}


def _named(everybody: Sequence[Guest]) -> dict[int, Guest]:
    """By the id of who wishes it, the one whose name the wish holds best; left out where none or several do."""
    found = {}
    for guest in everybody:
        if guest.roommate:
            text = plain(guest.roommate).replace(" ", "")
            words = re.findall(r"\w+", sounding(guest.roommate))
            scores = {one.id: _likeness(text, words, one.name) for one in everybody if one.id != guest.id}
            best = max(scores.values(), default=0)
            likest = [one for one in everybody if best and scores.get(one.id) == best]
            if len(likest) == 1:
                found[guest.id] = likest[0]
    return found


def _likeness(text: str, words: Sequence[str], name: str) -> int:
    """How many words of a name stand in a wish (folded, and as its words sound), in whatever case they are declined;
    0 without the surname."""
    if _HAN.search(name):
        return 2 if plain(name).replace(" ", "") in text else 0
    own = _stem(surname(name))
    if len(own) < 2 or not any(word.startswith(own) for word in words):
        return 0
    return sum(any(word.startswith(_stem(part)) for word in words) for part in name.split())


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    """What of a word stays when it is declined."""
    return sounding(word).rstrip("aeiouy") or sounding(word)


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
