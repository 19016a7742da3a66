"""Lists of events and the card of one."""

from __future__ import annotations

from typing import Final

from delegation.desk.events import Card, Group, Listed
from delegation.event import Event, EventStatus
from delegation.markup import lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from delegation.typed import cut
from handlers.answer import Button, Screen
from handlers.events.keyboards import OpenEvent, card_rows, list_rows
from handlers.paging import range_line

LONGEST_PARTY: Final = 120
"""Characters of a name of which eight fit on a card."""


def list_screen(words: Words, page: Page[Listed], *, past: bool) -> Screen:
    """Events, eight a page."""
    which = "past" if past else "upcoming"
    told = [_line(words, place, listed) for place, listed in enumerate(page.items, start=page.first)]
    buttons = [
        event_button(words, listed.event, place, page.number) for place, listed in enumerate(page.items, page.first)
    ]
    head = words("events-list", which=which) if page.items else words("events-none", which=which)
    return Screen(paragraphs(head, *told, range_line(words, page)), list_rows(words, page, buttons, past=past))


def event_button(words: Words, event: Event, place: int, page: int = 0) -> Button:
    """The button that opens an event: its number in the text, where and when."""
    city, dates = words.city(event.city), words.span(event.starts, event.ends)
    label = words.plain("button-event", number=place, city=city, dates=dates)
    return Button(label, OpenEvent(event=event.id, page=page).pack())


def event_line(words: Words, event: Event, place: int) -> str:
    """One event of a list: its title, then when and where."""
    city, dates = words.city(event.city), words.span(event.starts, event.ends)
    return words("events-line", number=place, title=event.title.best(words.language), dates=dates, city=city)


def card_screen(words: Words, card: Card, page: int = 0) -> Screen:
    """The card of an event; `page` is that of the list behind it."""
    event = card.event
    title = event.title.best(words.language)
    text = paragraphs(
        lines(
            words("events-title", status=event.status.value, title=title),
            words("events-draft") if event.status is EventStatus.DRAFT else "",
            words("events-when", dates=words.span(event.starts, event.ends), city=words.city(event.city)),
            _venue(words, event),
            words("events-inviting", party=card.inviting.name.best(words.language)) if card.inviting else "",
        ),
        lines(*_deadlines(words, card)),
        *_groups(words, card),
        words("events-more", number=card.more) if card.more else "",
    )
    return Screen(text, card_rows(words, card, page))


def _line(words: Words, place: int, listed: Listed) -> str:
    status = listed.event.status
    mark = "" if status is EventStatus.PUBLISHED else words("events-mark", status=status.value)
    return lines(
        event_line(words, listed.event, place),
        words("events-open") if listed.is_open else mark,
    )


def _venue(words: Words, event: Event) -> str:
    """Where exactly, when that says more than the city does."""
    if event.venue is None or event.venue.name in {event.city, words.city(event.city)}:
        return ""
    return words("events-venue", venue=event.venue.name)


def _deadlines(words: Words, card: Card) -> list[str]:
    """How registration stands and until when papers are taken, on two clocks."""
    event = card.event
    if card.over:
        return [words("events-over")]
    if event.status is EventStatus.CANCELLED:
        return [words("events-cancelled")]
    told: list[str] = []
    closes = words.deadline(card.closes)
    if not card.groups:
        told.append(words("events-no-delegations"))
    elif event.status is EventStatus.DRAFT:
        told.append(words("events-opens-when-published", closes=closes))
    elif not card.is_open:
        told.append(words("events-closed", closed=closes))
    else:
        told.append(words("events-open-until", closes=closes) if event.registration_deadline else words("events-open"))
    if event.document_deadline is not None:
        papers = words.deadline(event.document_deadline)
        told.append(words("events-documents", until=papers))
    return told


def _groups(words: Words, card: Card) -> list[str]:
    """Each delegation: whose it is, its seats, and how the reader stands to it."""
    numbered = len(card.groups) > 1
    return [
        lines(
            _party(words, group, f"{place}. " if numbered else ""),
            "" if card.ended else words("events-seats", free=group.free, total=group.delegation.quota.total),
            _standing(words, card, group),
        )
        for place, group in enumerate(card.groups, start=1)
    ]


def _party(words: Words, group: Group, number: str) -> str:
    if group.origin is None:
        return words("events-delegation-other", number=number, code=group.delegation.code)
    return words("events-delegation", number=number, party=cut(group.origin.name.best(words.language), LONGEST_PARTY))


def _standing(words: Words, card: Card, group: Group) -> str:
    if card.ended:
        return ""
    if group.own is not None:
        return words("events-own", status=group.own.status.value)
    return words("events-waits", free=group.free) if card.is_open and group.waits else ""
