"""What is said in a delegation's group by itself: the card of the trip, and each leg."""

from __future__ import annotations

from delegation.desk.parties import known_party
from delegation.desk.trip_chats import CARD, LOST
from delegation.event import EventStatus
from delegation.invitation import link
from delegation.markup import lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.zones import days_until
from handlers.answer import Button, Screen
from handlers.legs import gathering, route
from handlers.naming import party_line
from handlers.notices import Facts, Notices


async def card(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The trip at a glance, as it stands when it is sent or edited."""
    chat = await unit.trip_chats.of_delegation(int(facts["delegation_id"]))
    party = await known_party(unit, int(facts["delegation_id"]))
    if chat is None or party is None:
        return None
    words, event = words.in_language(chat.language), party.event
    news = words("trip-card-cancelled") if event.status is EventStatus.CANCELLED else ""
    legs = [lines(route(words, leg), gathering(words, leg)) for leg in party.delegation.legs]
    programme = [
        words(
            "trip-card-item",
            when=words.moment(item.starts, event.timezone, event.city),
            title=item.title.best(words.language),
        )
        for item in event.programme
    ]
    title, city = event.title.best(words.language), words.city(event.city)
    when = words("event-when-where", dates=words.span(event.starts, event.ends), city=city)
    text = paragraphs(
        lines(words("trip-card", title=title), when, news),
        words("trip-card-venue", venue=event.venue.name) if event.venue else "",
        lines(words("trip-card-legs"), *legs) if legs else "",
        lines(words("trip-card-programme"), *programme) if programme else "",
        words("trip-card-more"),
    )
    button = Button(words.plain("button-private-chat"), url=link(chat.bot, party.delegation))
    return Screen(text, [[button]], pinned=True)


async def leg(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """A leg departs tomorrow, or in some hours."""
    chat = await unit.trip_chats.of_delegation(int(facts["delegation_id"]))
    party = await known_party(unit, int(facts["delegation_id"]))
    legs = party.delegation.legs if party is not None else ()
    found = next((one for one in legs if one.id == facts["leg_id"]), None)
    if chat is None or party is None or found is None or found.departs <= unit.now:
        return None
    words = words.in_language(chat.language)
    clock = words.clock(found.departs, found.timezone, found.origin)
    soon = facts["rule"] == "leg-3h"
    days = days_until(found.departs, found.timezone, unit.now)
    head = words("trip-leg-soon", clock=clock) if soon else words("trip-leg-ahead", days=days)
    return Screen(lines(head, gathering(words, found), route(words, found)))


async def lost(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """To whoever linked a group: the bot is not in it any more."""
    party = await known_party(unit, int(facts["delegation_id"]))
    if party is None:
        return None
    return Screen(
        lines(words("link-lost", title=str(facts["title"])), party_line(words, party), words("link-lost-next"))
    )


RENDERERS: Notices = {CARD: card, "trip-leg": leg, LOST: lost}
