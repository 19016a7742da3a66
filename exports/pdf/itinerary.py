"""Itineraries to carry along: travel and programme in the order in which they come, each hour on two clocks.

A traveller's pages are in their language and on their clock; several travellers come one after the other in one file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final

from delegation.event import Event, Leg, ProgrammeItem
from delegation.markup import capital
from delegation.ports import Words
from delegation.zones import day_in, to_local
from exports.pdf.fitting import Line
from exports.pdf.printed import Traveller
from exports.pdf.sheets import A4, GREY, PALE, Sheets, Type

_MARGIN: Final = 18.0
_WIDTH: Final = A4[0] - 2 * _MARGIN
_WHEN: Final = 62.0
"""How wide the hours on their two clocks are."""
_GAP: Final = 4.0
_BOTTOM: Final = A4[1] - 20.0
_KICKER: Final = Type(9, colour=GREY)
_TITLE: Final = Type(16, bold=True)
_NAME: Final = Type(12, bold=True)
_PLAIN: Final = Type(10)
_STRONG: Final = Type(10, bold=True)
_DAY: Final = Type(11, bold=True)
_SMALL: Final = Type(8, colour=GREY)


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something that happens at an hour: when, on which day at its place, the hours there and on the reader's clock
    where it shows others, what, where."""

    at: datetime
    day: date
    hours: str
    own_hours: str
    what: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that stay together on one page: beside each other the hours and what they are for."""

    left: Sequence[Line] = ()
    right: Sequence[Line] = ()
    heading: str = ""
    """A day, over a rule of its own."""

    @property
    def height(self) -> float:
        if self.heading:
            return _DAY.leading + 5
        return max(_height(self.left), _height(self.right)) + 2.5


def itineraries(travellers: Sequence[Traveller], made: datetime) -> bytes:
    """The pages of everybody, each beginning on a page of their own. There is at least one traveller."""
    first = travellers[0]
    title = first.words.plain("itinerary-file", event=first.event.title.best(first.words.language))
    sheets = Sheets(*A4, title, first.words.language, made)
    for traveller in travellers:
        _pages(sheets, traveller, made)
    return sheets.content()


def _pages(sheets: Sheets, traveller: Traveller, made: datetime) -> None:
    head = list(_head(sheets, traveller))
    pages = _paged(list(_blocks(sheets, traveller)), _MARGIN + _height(head) + 4)
    for number, blocks in enumerate(pages, start=1):
        sheets.page()
        y = _MARGIN
        if number == 1:
            for line in head:
                sheets.write(_MARGIN, y, line.text, line.kind)
                y += line.kind.leading
            y += 4
        for block in blocks:
            _write(sheets, y, block)
            y += block.height
        _foot(sheets, traveller, made, number, len(pages))


def _head(sheets: Sheets, traveller: Traveller) -> Iterator[Line]:
    """The event and whose paper it is."""
    words, event, names = traveller.words, traveller.event, traveller.names
    where = words.city(event.city)
    if event.venue is not None and event.venue.name not in {event.city, where}:
        where = words.plain("itinerary-venue", city=where, venue=event.venue.name)
    facts = [(words.plain("paper-where", place=where, dates=words.span(event.starts, event.ends)), _PLAIN)]
    if traveller.host is not None:
        facts.append((words.plain("paper-host", party=traveller.host.name.best(words.language)), _PLAIN))
        if traveller.host.contact:
            facts.append((words.plain("itinerary-contact", contact=traveller.host.contact), _PLAIN))
    others = " · ".join(names.forms[1:])
    stay = [words.plain("itinerary-hotel", hotel=traveller.hotel)] if traveller.hotel else []
    stay += [words.plain("placed-room", room=traveller.room)] if traveller.room else []
    texts = [
        (words.plain("itinerary"), _KICKER),
        (event.title.best(words.language), _TITLE),
        *facts,
        (" ", _SMALL),
        (names.own, _NAME),
        *([(others, _PLAIN)] if others else []),
        *((line, _PLAIN) for line in stay),
    ]
    for text, kind in texts:
        for line in sheets.wrap(text, _WIDTH, kind):
            yield Line(line, kind)


def _blocks(sheets: Sheets, traveller: Traveller) -> Iterator[_Block]:
    entries = sorted(_entries(traveller), key=lambda entry: entry.at)
    for day, of_day in groupby(entries, lambda entry: entry.day):
        yield _Block(heading=capital(traveller.words.day(day)))
        for entry in of_day:
            yield _Block(
                left=_set(sheets, _WHEN, entry.hours, entry.own_hours),
                right=_set(sheets, _WIDTH - _WHEN - _GAP, entry.what, entry.where),
            )
    if not entries:
        yield _Block(left=_set(sheets, _WIDTH, "", _nothing(traveller.words)))


def _set(sheets: Sheets, width: float, strong: str, below: str) -> list[Line]:
    parts = [(text, kind) for text, kind in ((strong, _STRONG), (below, _PLAIN)) if text]
    return [Line(line, kind) for text, kind in parts for line in sheets.wrap(text, width, kind)]


def _entries(traveller: Traveller) -> Iterator[_Entry]:
    event = traveller.event
    for leg in traveller.legs:
        yield _leg(traveller.words, leg, traveller.seats.get(leg.id, ""))
    for item in event.programme:
        yield _item(traveller.words, event, item)


def _leg(words: Words, leg: Leg, seat: str) -> _Entry:
    transport = f"{words.plain('transport', transport=leg.transport)} {leg.number}".strip()
    cities = {"origin": words.city(leg.origin), "destination": words.city(leg.destination)}
    return _Entry(
        at=leg.departs,
        day=day_in(leg.departs, leg.timezone),
        hours=words.in_zone(leg.timezone).clock(leg.departs, leg.timezone, leg.origin),
        own_hours=_own_hours(words, leg.departs, None, leg.timezone),
        what=words.plain("itinerary-leg", transport=transport, **cities),
        where="\n".join(
            [
                *([words.plain("itinerary-gather", place=leg.gather)] if leg.gather else []),
                *([words.plain("trip-seat", seat=seat)] if seat else []),
            ]
        ),
    )


def _item(words: Words, event: Event, item: ProgrammeItem) -> _Entry:
    zone = event.timezone
    return _Entry(
        at=item.starts,
        day=day_in(item.starts, zone),
        hours=_hours(words.in_zone(zone), item.starts, item.ends, zone, event.city),
        own_hours=_own_hours(words, item.starts, item.ends, zone),
        what=item.title.best(words.language),
    )


def _hours(words: Words, starts: datetime, ends: datetime | None, zone: str, city: str = "") -> str:
    return words.clock(starts, zone, city) if ends is None else words.hours(starts, ends, zone, city)


def _own_hours(words: Words, starts: datetime, ends: datetime | None, zone: str) -> str:
    """The hours on the reader's clock, with the day where it is another; "" where both clocks show the same."""
    own = words.timezone
    if to_local(starts, own) == to_local(starts, zone):
        return ""
    hours = _hours(words, starts, ends, own)
    if day_in(starts, own) == day_in(starts, zone):
        return hours
    return words.plain("moment", day=capital(words.day(day_in(starts, own))), time=hours)


def _nothing(words: Words) -> str:
    return f"{words.plain('trip-no-legs')} {words.plain('trip-no-programme')}"


def _paged(blocks: Sequence[_Block], top: float) -> list[list[_Block]]:
    """The blocks of each page; a day never stands alone at the foot of one. The first page begins at `top`."""
    pages: list[list[_Block]] = [[]]
    y = top
    for place, block in enumerate(blocks):
        follows = blocks[place + 1].height if block.heading and place + 1 < len(blocks) else 0
        if pages[-1] and y + block.height + follows > _BOTTOM:
            pages.append([])
            y = _MARGIN
        pages[-1].append(block)
        y += block.height
    return pages


def _write(sheets: Sheets, y: float, block: _Block) -> None:
    if block.heading:
        sheets.write(_MARGIN, y + 2.5, block.heading, _DAY)
        bottom = y + 2.5 + _DAY.leading + 0.6
        sheets.rule(_MARGIN, bottom, _MARGIN + _WIDTH, bottom, colour=PALE)
        return
    for x, lines in ((_MARGIN, block.left), (_MARGIN + _WHEN + _GAP, block.right)):
        at = y
        for line in lines:
            sheets.write(x, at, line.text, line.kind)
            at += line.kind.leading


def _foot(sheets: Sheets, traveller: Traveller, made: datetime, number: int, pages: int) -> None:
    """When the paper was made, for plans change; which page of how many."""
    words = traveller.words
    y = A4[1] - 14
    day = words.day(day_in(made, words.timezone))
    sheets.write(_MARGIN, y, words.plain("paper-made", day=day), _SMALL)
    place = words.plain("paper-page", number=number, of=pages)
    sheets.write(_MARGIN, y, place, _SMALL, width=_WIDTH, align="R")
    if number == pages:
        sheets.note_rare(_MARGIN, y + _SMALL.leading, _WIDTH)


def _height(lines: Sequence[Line]) -> float:
    return sum(line.kind.leading for line in lines)
