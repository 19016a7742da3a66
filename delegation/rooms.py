"""Hotel rooms: who sleeps where and with whom.

People of different or of unknown sex are put into one room only when a coordinator confirms it for exactly them
(PRODUCT.md: never a stranger of the other sex by default).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from delegation.documents import RoomWish, Sex
from delegation.errors import BadAnswer, DomainError
from delegation.names import plain
from delegation.typed import clean_code, read_title, shown

MOST_BEDS: Final = 4
NAME_LIMIT: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room of a delegation's hotel. `guests` are ids of applications."""

    id: int = 0
    delegation_id: int
    name: str
    """Its number at the hotel, or its number in the list until that is known."""
    beds: int
    guests: tuple[int, ...] = ()
    agreed: bool = False
    """A coordinator confirmed that these guests share it although they are not known to be of one sex (a couple)."""

    @property
    def free(self) -> int:
        """Beds that nobody has, at least 0."""
        return max(self.beds - len(self.guests), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A delegate as rooms need to know them."""

    id: int
    """Of the application."""
    name: str
    sex: Sex | None = None
    """None: not told yet."""
    wish: RoomWish | None = None
    roommate: str = ""
    """With whom, in their own words."""


Guests = Mapping[int, Guest]
"""By the id of the application."""


def mixed(guests: Iterable[Guest]) -> bool:
    """Whether these people, in one room, are not known to be of one sex."""
    sexes = [guest.sex for guest in guests]
    return len(sexes) > 1 and (None in sexes or len(set(sexes)) > 1)


def improper(room: Room, guests: Guests) -> bool:
    """Whether people share a room who should not without a coordinator's word."""
    return not room.agreed and mixed(guests[one] for one in room.guests if one in guests)


def room_of(rooms: Iterable[Room], guest_id: int) -> Room | None:
    """Where somebody sleeps."""
    return next((room for room in rooms if guest_id in room.guests), None)


def moved_in(rooms: Sequence[Room], room_id: int, newcomers: Collection[int], *, agreed: bool = False) -> list[Room]:
    """The rooms that change when these people move into one, from wherever they slept.

    DomainError when there are not beds enough. `agreed` is the coordinator's word for who then share it.
    """
    room = next(one for one in rooms if one.id == room_id)
    coming = [one for one in dict.fromkeys(newcomers) if one not in room.guests]
    if len(coming) > room.free:
        raise DomainError("room-full", name=room.name, beds=room.beds, free=room.free)
    emptied = [_without(one, coming) for one in rooms if one.id != room_id and set(one.guests) & set(coming)]
    return [*emptied, replace(room, guests=(*room.guests, *coming), agreed=agreed)] if coming else []


def moved_out(rooms: Iterable[Room], leaving: Collection[int]) -> list[Room]:
    """The rooms that change when these people have none any more."""
    return [_without(room, leaving) for room in rooms if set(room.guests) & set(leaving)]


def next_names(rooms: Iterable[Room], number: int) -> list[str]:
    """Names for that many new rooms: the lowest numbers that no room has."""
    known = {room.name for room in rooms}
    free = (str(one) for one in range(1, len(known) + number + 1) if str(one) not in known)
    return [name for name, _ in zip(free, range(number), strict=False)]


def read_room_name(typed: str, others: Iterable[Room]) -> str:
    """The number of a room, as typed. BadAnswer when it is none or another room has it."""
    name = read_title(clean_code(typed), NAME_LIMIT)
    if any(plain(other.name) == plain(name) for other in others):
        raise BadAnswer("bad-room-name", typed=shown(name))
    return name


def check_beds(room: Room, beds: int) -> Room:
    """The room with that many beds. DomainError while more people than that sleep there."""
    if not 1 <= beds <= MOST_BEDS or beds < len(room.guests):
        raise DomainError("room-beds", name=room.name, guests=len(room.guests), most=MOST_BEDS)
    return replace(room, beds=beds)


def _without(room: Room, leaving: Collection[int]) -> Room:
    """An agreement is about those who were there together: with one of them gone it is void."""
    return replace(room, guests=tuple(one for one in room.guests if one not in leaving), agreed=False)
