"""What happens at an event, and how one gets there: screens of their own, each on two clocks."""

from __future__ import annotations

from itertools import groupby
from zoneinfo import ZoneInfo

from delegation.desk.events import Journey
from delegation.event import Event, Leg, ProgrammeItem
from delegation.markup import lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Screen
from handlers.events.keyboards import Itinerary, OpenEvent, Programme
from handlers.paging import range_line, turns


def programme_screen(words: Words, event: Event, page: Page[ProgrammeItem], back: int) -> Screen:
    """The programme by days, eight items a page; `back` is the page of the list behind the card."""
    wall = ZoneInfo(event.timezone)
    days = [
        lines(words("programme-day", day=_opening(words.day(day))), *(_item(words, event, item) for item in items))
        for day, items in groupby(page.items, key=lambda item: item.starts.astimezone(wall).date())
    ]
    head = words("programme-title" if page.items else "programme-none", title=event.title.best(words.language))
    around = turns(words, page, lambda number: Programme(event=event.id, page=number, back=back).pack())
    return Screen(paragraphs(head, *days, range_line(words, page)), [*around, _back(words, event, back)])


def itinerary_screen(words: Words, event: Event, page: Page[Journey], back: int) -> Screen:
    """The legs of the delegations that the reader travels with or is staff of, eight a page."""
    parts = [
        lines(_whose(words, event, one), paragraphs(*(_leg(words, journey.leg) for journey in (one, *others))))
        for one, *others in (list(legs) for _, legs in groupby(page.items, key=lambda item: item.delegation.id))
    ]
    head = words("itinerary-title", title=event.title.best(words.language))
    around = turns(words, page, lambda number: Itinerary(event=event.id, page=number, back=back).pack())
    return Screen(paragraphs(head, *parts, range_line(words, page)), [*around, _back(words, event, back)])


def _item(words: Words, event: Event, item: ProgrammeItem) -> str:
    if item.ends is None:
        hours = words.clock(item.starts, event.timezone, event.city)
    else:
        hours = words.hours(item.starts, item.ends, event.timezone, event.city)
    return words("programme-item", hours=hours, title=item.title.best(words.language))


def _whose(words: Words, event: Event, one: Journey) -> str:
    """Whose legs these are, when that is not plain."""
    if len(event.delegations) == 1 or one.origin is None:
        return ""
    return words("itinerary-delegation", party=one.origin.name.best(words.language))


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
