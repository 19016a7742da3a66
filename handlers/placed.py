"""How a delegate is placed, in words: for themselves and for who composes the delegation."""

from __future__ import annotations

from delegation.event import Leg
from delegation.markup import Html, lines, listed
from delegation.placed import Placed
from delegation.ports import Words
from delegation.typed import cut
from delegation.zones import day_in
from handlers.naming import names_line

_GROUPS = 5
_ITEMS = 4
"""Groups, and items of each, that stand here among much else."""
_PLACE = 30
"""Characters of a place in a line or on a button."""


def placed_lines(words: Words, placed: Placed) -> Html:
    """Role, room and with whom, groups, how one travels; what is not arranged is not spoken of."""
    told = [words("placed-role", role=words.plain(f"delegate-role-{placed.role}"))]
    if placed.room is not None:
        key = "placed-room-with" if placed.mates else "placed-room"
        told.append(words(key, room=placed.room.name, mates=names_line(words, placed.mates)))
    for group, items in placed.groups[:_GROUPS]:
        titles = names_line(words, [item.title.best(words.language) for item in items], _ITEMS)
        told.append(words("placed-group-items" if items else "placed-group", name=group.name, items=titles))
    if placed.interprets:
        told.append(
            words("placed-interprets", groups=names_line(words, [one.name for one in placed.interprets], _GROUPS))
        )
    if placed.alone:
        told.append(words("placed-alone", legs=listed([leg_label(words, leg) for leg in placed.alone], "; ")))
    told += [words("placed-seat", leg=leg_label(words, leg), seat=seat) for leg, seat in placed.seats]
    return lines(*told)


def leg_label(words: Words, leg: Leg) -> str:
    """A leg in a few words: from where to where, on which day."""
    day = words.day(day_in(leg.departs, leg.timezone))
    return words.plain("leg-label", route=route(words, leg), day=day)


def route(words: Words, leg: Leg) -> str:
    """From where to where."""
    origin, destination = (cut(words.city(city), _PLACE) for city in (leg.origin, leg.destination))
    return words.plain("leg-route", origin=origin, destination=destination)
