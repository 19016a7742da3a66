"""What happens at an event, and how one gets there: screens of their own, each on two clocks."""

from __future__ import annotations

from itertools import groupby
from zoneinfo import ZoneInfo

from delegation.desk.events import Card
from delegation.event import Delegation, Event, Leg, ProgrammeItem
from delegation.markup import lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Screen
from handlers.events.keyboards import OpenEvent, Programme, turns


def programme_screen(words: Words, event: Event, page: Page[ProgrammeItem], back: int) -> Screen:
    """The programme by days, eight items a page; `back` is the page of the list behind the card."""
    wall = ZoneInfo(event.timezone)
    days = [
        lines(words("programme-day", day=_opening(words.day(day))), *(_item(words, event, item) for item in items))
        for day, items in groupby(page.items, key=lambda item: item.starts.astimezone(wall).date())
    ]
    head = words("programme-title" if page.items else "programme-none", title=event.title.best(words.language))
    seen = words("page-range", first=page.first, last=page.last, total=page.total) if page.pages > 1 else ""
    around = turns(words, page, lambda number: Programme(event=event.id, page=number, back=back))
    return Screen(paragraphs(head, *days, seen), [row for row in (around, _back(words, event, back)) if row])


def itinerary_screen(words: Words, card: Card, back: int) -> Screen:
    """The legs of the delegations that the reader travels with or is staff of."""
    parts = [_journey(words, card, delegation) for delegation in card.itinerary]
    head = words("itinerary-title", title=card.event.title.best(words.language))
    return Screen(paragraphs(head, *parts), [_back(words, card.event, back)])


def _item(words: Words, event: Event, item: ProgrammeItem) -> str:
    if item.ends is None:
        hours = words.clock(item.starts, event.timezone, event.city)
    else:
        hours = words.hours(item.starts, item.ends, event.timezone, event.city)
    return words("programme-item", hours=hours, title=item.title.best(words.language))


def _journey(words: Words, card: Card, delegation: Delegation) -> str:
    legs = paragraphs(*(_leg(words, leg) for leg in delegation.legs))
    group = next(one for one in card.groups if one.delegation.id == delegation.id)
    if len(card.groups) == 1 or group.origin is None:
        return legs
    return lines(words("itinerary-delegation", party=group.origin.name.best(words.language)), legs)


def _leg(words: Words, leg: Leg) -> str:
    return lines(
        words("itinerary-when", when=_opening(words.moment(leg.departs, leg.timezone, leg.origin))),
        words(
            "itinerary-leg",
            origin=words.city(leg.origin),
            destination=words.city(leg.destination),
            transport=f"{words.plain('transport', transport=leg.transport)} {leg.number}".strip(),
        ),
        words("itinerary-gather", place=leg.gather) if leg.gather else "",
    )


def _opening(text: str) -> str:
    """As it stands at the beginning of a line: days of the week are written small in Russian."""
    return text[:1].upper() + text[1:]


def _back(words: Words, event: Event, page: int) -> list[Button]:
    return [Button(words.plain("button-back"), OpenEvent(event=event.id, page=page).pack())]
