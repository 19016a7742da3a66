"""VTIMEZONE components (RFC 5545, 3.6.5), written from the zone data that the desk itself reckons with.

icalendar can make them too, but gives the onset of summer time on the new clock, where RFC 5545 asks for the clock that
is being changed: readers that trust the component then have every change an hour late.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def vtimezone(zone: str, first: datetime, last: datetime) -> Timezone:
    """The component of the IANA zone `zone`, right for every instant from `first` to `last` and the years around."""
    wall = ZoneInfo(zone)
    begin = datetime(first.astimezone(UTC).year - 1, 12, 31, tzinfo=UTC)
    end = datetime(last.astimezone(UTC).year + 2, 1, 1, tzinfo=UTC)
    component = Timezone()
    component.add("tzid", zone)
    component.add_component(_observance(begin, begin, wall))
    for before, after in _changes(begin, end, wall):
        component.add_component(_observance(before, after, wall))
    return component


def _observance(before: datetime, after: datetime, wall: ZoneInfo) -> TimezoneStandard | TimezoneDaylight:
    """What holds from `after` on; `before` is an instant at which the earlier offset still held."""
    earlier, now = before.astimezone(wall), after.astimezone(wall)
    offset = earlier.utcoffset() or timedelta()
    component = TimezoneDaylight() if now.dst() else TimezoneStandard()
    component.add("dtstart", (after + offset).replace(tzinfo=None))
    component.add("tzoffsetfrom", offset)
    component.add("tzoffsetto", now.utcoffset() or timedelta())
    component.add("tzname", now.tzname() or "")
    return component


def _changes(begin: datetime, end: datetime, wall: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """Each change of offset as the last second before it and the first second of it."""
    at = begin
    while at < end:
        after = at + _DAY
        if _offset(at, wall) != _offset(after, wall):
            low, high = at, after
            while high - low > _SECOND:
                middle = low + (high - low) // 2 // _SECOND * _SECOND
                low, high = (middle, high) if _offset(middle, wall) == _offset(at, wall) else (low, middle)
            yield low, high
        at = after


def _offset(at: datetime, wall: ZoneInfo) -> timedelta | None:
    return at.astimezone(wall).utcoffset()
