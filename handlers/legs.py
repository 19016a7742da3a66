"""A leg of the trip, as reminders and groups tell of it."""

from __future__ import annotations

from delegation.event import Leg
from delegation.markup import capital
from delegation.ports import Words


def gathering(words: Words, leg: Leg) -> str:
    """When and where one gathers."""
    when = capital(words.moment(leg.departs, leg.timezone, leg.origin))
    return words("remind-gather", when=when, place=leg.gather) if leg.gather else words("remind-when", when=when)


def route(words: Words, leg: Leg) -> str:
    """By what one travels, from where to where."""
    transport = words.plain("transport", transport=leg.transport)
    return words(
        "remind-route",
        transport=f"{transport} {leg.number}".rstrip(),
        origin=words.city(leg.origin),
        destination=words.city(leg.destination),
    )
