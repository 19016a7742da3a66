"""Calendar files (RFC 5545): an event, its programme, and a delegation's legs, as calendars of phones take them.

A UID is the same in every file that is made, so that a later file corrects what an earlier one has entered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, vText
from icalendar import Event as Entry

from delegation.event import Event, EventStatus, Leg, ProgrammeItem
from delegation.markup import capital
from delegation.ports import Words
from exports.vtimezone import vtimezone

MIME: Final = "text/calendar"
_DOMAIN: Final = "delegation-desk"
_BEFORE_LEG: Final = timedelta(hours=2)
_BEFORE_ITEM: Final = timedelta(minutes=30)
"""How long before it begins a phone rings: time to get to where the group gathers, to the hall."""
_STATUS: Final = {
    EventStatus.DRAFT: "TENTATIVE",
    EventStatus.PUBLISHED: "CONFIRMED",
    EventStatus.CANCELLED: "CANCELLED",
}


def calendar(event: Event, words: Words, now: datetime, *, invited_by: str = "", legs: Sequence[Leg] = ()) -> bytes:
    """The event as whole days, its programme items and `legs` at their hours, as iCalendar.

    Items and legs say their time on both clocks, for a phone shows only its own, and ring before they begin.

    words: the reader's texts. now: when the file is made (DTSTAMP). invited_by: the inviting party's name.
    """
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", f"-//{_DOMAIN}//{words.language.upper()}")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", vText(event.title.best(words.language)))  # icalendar escapes no names of its own accord
    made.add("x-wr-timezone", event.timezone)
    first, last = _bounds(event, legs)
    for zone in dict.fromkeys([event.timezone, *(leg.timezone for leg in legs)]):
        made.add_component(vtimezone(zone, first, last))
    place = _place(event, words)
    entries = [_whole(event, words, place, invited_by)]
    entries += [_item(event, item, words, place) for item in event.programme]
    entries += [_leg(event, leg, words) for leg in legs]
    for entry in entries:
        entry.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
        entry.add("status", _STATUS[event.status])
        made.add_component(entry)
    return bytes(made.to_ical())


def file_name(event: Event) -> str:
    """A name for the file that every system takes."""
    safe = "".join(char if char.isascii() and (char.isalnum() or char in "-_") else "-" for char in event.code)
    return f"{safe.strip('-') or 'event'}.ics"


def _whole(event: Event, words: Words, place: str, invited_by: str) -> Entry:
    """The event itself takes whole days on the reader's wall and leaves them free for other entries."""
    entry = _entry(f"event.{event.code}", event.title.best(words.language), place)
    entry.add("dtstart", event.starts)
    entry.add("dtend", event.ends + timedelta(days=1))  # exclusive (RFC 5545, 3.6.1)
    entry.add("transp", "TRANSPARENT")
    if event.venue is not None:
        entry.add("geo", (event.venue.latitude, event.venue.longitude))
    if invited_by:
        entry.add("description", words.plain("calendar-invited-by", party=invited_by))
    return entry


def _item(event: Event, item: ProgrammeItem, words: Words, place: str) -> Entry:
    entry = _entry(f"programme.{event.code}.{item.id}", item.title.best(words.language), place)
    entry.add("dtstart", item.starts.astimezone(ZoneInfo(event.timezone)))
    if item.ends is not None:
        entry.add("dtend", item.ends.astimezone(ZoneInfo(event.timezone)))
    _tell(entry, event, words, words.moment(item.starts, event.timezone, event.city), _BEFORE_ITEM)
    return entry


def _leg(event: Event, leg: Leg, words: Words) -> Entry:
    """A departure: an instant, for nobody told when one arrives."""
    cities = {"origin": words.city(leg.origin), "destination": words.city(leg.destination)}
    transport = f"{words.plain('transport', transport=leg.transport)} {leg.number}".strip()
    summary = words.plain("calendar-leg", transport=transport, **cities)
    entry = _entry(f"leg.{event.code}.{leg.id}", summary, leg.gather or words.city(leg.origin))
    entry.add("dtstart", leg.departs.astimezone(ZoneInfo(leg.timezone)))
    _tell(entry, event, words, words.moment(leg.departs, leg.timezone, leg.origin), _BEFORE_LEG)
    return entry


def _tell(entry: Entry, event: Event, words: Words, when: str, before: timedelta) -> None:
    """Of which event an entry is, when it begins on both clocks, and unless it is off, an alarm."""
    entry.add("description", f"{event.title.best(words.language)}\n{capital(when)}")
    if event.status is EventStatus.CANCELLED:
        return
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry["summary"])
    alarm.add("trigger", -before)
    entry.add_component(alarm)


def _entry(uid: str, summary: str, place: str) -> Entry:
    entry = Entry()
    entry.add("uid", f"{uid}@{_DOMAIN}")
    entry.add("summary", summary)
    entry.add("location", place)
    return entry


def _place(event: Event, words: Words) -> str:
    city = words.city(event.city)
    if event.venue is None or event.venue.name in {event.city, city}:
        return city
    return f"{event.venue.name}, {city}"


def _bounds(event: Event, legs: Iterable[Leg]) -> tuple[datetime, datetime]:
    instants = [_midnight(event.starts), _midnight(event.ends), *(leg.departs for leg in legs)]
    instants += [item.starts for item in event.programme]
    return min(instants), max(instants)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
