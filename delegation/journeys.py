"""Who travels on which leg. Everybody does, until a coordinator says otherwise; never more than there are seats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from delegation.errors import BadAnswer, DomainError
from delegation.event import Leg
from delegation.typed import clean_code, read_title, shown

SEAT_LIMIT: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A coordinator's word about one delegate on one leg."""

    leg_id: int
    application_id: int
    aboard: bool = True
    """False: they travel by themselves."""
    seat: str = ""
    """Its number, where there is one."""


Places = Mapping[int, Place]
"""The places of one leg, by the id of the application."""


@dataclass(frozen=True, slots=True)
class Seating:
    """Ids of applications: who travels with the others, who by themselves, and for whom there is no seat."""

    aboard: tuple[int, ...] = ()
    alone: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()


def seating(leg: Leg, delegates: Sequence[int], places: Places) -> Seating:
    """Who of the delegates (in the order in which they were approved) travels on a leg.

    Whom a coordinator put aboard has a seat first, then the others in their order; so a new delegate never takes the
    seat of an earlier one.
    """
    alone = tuple(one for one in delegates if one in places and not places[one].aboard)
    put = [one for one in delegates if one in places and places[one].aboard]
    going = put + [one for one in delegates if one not in places]
    seats = len(going) if leg.seats is None else leg.seats
    return Seating(tuple(going[:seats]), alone, tuple(going[seats:]))


def put_aboard(leg: Leg, delegates: Sequence[int], places: Places, coming: Iterable[int]) -> list[Place]:
    """The places that make these people travel on the leg. DomainError when there are not seats enough."""
    now = seating(leg, delegates, places)
    new = [one for one in dict.fromkeys(coming) if one not in now.aboard]
    free = len(new) if leg.seats is None else max(leg.seats - len(now.aboard), 0)
    if len(new) > free:
        raise DomainError("leg-full", seats=leg.seats or 0, free=free)
    return [Place(leg_id=leg.id, application_id=one) for one in new]


def read_seat(typed: str, places: Iterable[Place]) -> str:
    """The number of a seat, as typed. BadAnswer when it is none, or one of `places` has it."""
    seat = read_title(clean_code(typed), SEAT_LIMIT).upper()
    if any(place.seat == seat for place in places):
        raise BadAnswer("bad-seat-taken", typed=shown(seat))
    return seat
