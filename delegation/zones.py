"""Wall clocks of IANA zones to instants and back, with a stated answer where a wall repeats or skips an hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.core import get_global

from delegation.errors import BadAnswer
from delegation.language import LANGUAGES
from delegation.typed import clean_code, shown

ZONE_EXAMPLE: Final = "Asia/Shanghai"
_SECOND: Final = timedelta(seconds=1)

_NO_COUNTRY: Final = frozenset({"001", "ZZ"})
"""CLDR's codes for the world and for nowhere known."""

_CITIES: Final = {
    "Asia/Yakutsk": ("blagoveshchensk", "благовещенск", "布拉戈维申斯克", "海兰泡"),
    "Asia/Shanghai": (
        *("beijing", "пекин", "北京", "shenyang", "шэньян", "沈阳"),
        *("changchun", "чанчунь", "长春", "harbin", "харбин", "哈尔滨", "heihe", "хэйхэ", "黑河"),
    ),
}
"""Cities on both banks of the Amur for which the IANA zones are not named."""


def to_utc(local: datetime, zone: str) -> datetime:
    """The instant at which the wall of `zone` shows `local` (without a zone of its own).

    A wall time that a change of clocks skips is the first moment after the gap; one that comes twice is its first.
    Raises BadAnswer for a zone that nobody knows, ValueError for a `local` that already has a zone.
    """
    if local.tzinfo is not None:
        raise ValueError(f"{local} is not a wall time: it has a zone")
    wall = _zone(zone)
    first = local.replace(tzinfo=wall, fold=0).astimezone(UTC)
    if to_local(first, zone) == local.replace(fold=0):
        return first
    # In a gap `fold` picks the offset to reckon with: one result lies before the change of clocks, one after it.
    before = local.replace(tzinfo=wall, fold=1).astimezone(UTC)
    return _change_between(before, first, wall)


def to_local(at: datetime, zone: str) -> datetime:
    """What the wall of `zone` shows at an instant, without a zone. Raises BadAnswer for an unknown zone."""
    return at.astimezone(_zone(zone)).replace(tzinfo=None, fold=0)


def is_skipped(local: datetime, zone: str) -> bool:
    """Whether the wall of `zone` never shows `local`: clocks were put forward over it."""
    return to_local(to_utc(local, zone), zone) != local.replace(fold=0)


def comes_twice(local: datetime, zone: str) -> bool:
    """Whether the wall of `zone` shows `local` twice: clocks were put back over it."""
    wall = _zone(zone)
    first, second = (local.replace(tzinfo=wall, fold=fold).utcoffset() for fold in (0, 1))
    return first != second and not is_skipped(local, zone)


def day_in(at: datetime, zone: str) -> date:
    """The date on the wall of `zone` at an instant."""
    return to_local(at, zone).date()


def days_until(at: datetime, zone: str, now: datetime) -> int:
    """How many dates of the wall of `zone` lie between `now` and `at`: 0 today, 1 tomorrow."""
    return (day_in(at, zone) - day_in(now, zone)).days


def local_day_before(at: datetime, zone: str, clock: time) -> datetime:
    """The instant at which the wall of `zone` shows `clock` on the day before that of `at`."""
    return to_utc(datetime.combine(day_in(at, zone) - timedelta(days=1), clock), zone)


def check_zone(name: str) -> str:
    """The IANA name of a zone that a person typed: by that name in any case, or by its city in ru, en or zh.

    Raises BadAnswer, with the nearest names where there are any.
    """
    typed = clean_code(name)
    if not typed:
        raise BadAnswer("bad-empty")
    known = _by_words()
    words = _folded(typed)
    if words in known:
        return known[words]
    near = tuple(dict.fromkeys(known[match] for match in get_close_matches(words, known, n=5, cutoff=0.7)))[:3]
    if near:
        raise BadAnswer("bad-zone-near", typed=shown(typed), near=", ".join(near))
    raise BadAnswer("bad-zone", typed=shown(typed), example=ZONE_EXAMPLE)


def country_of(zone: str) -> str:
    """The country of an IANA zone, ISO 3166 alpha-2, as CLDR has it; "" for `UTC` and the like."""
    name = get_global("zone_aliases").get(zone, zone)
    country = str(get_global("zone_territories").get(name, ""))
    return "" if country in _NO_COUNTRY else country


def is_zone(name: str) -> bool:
    """Whether this is the exact name of an IANA zone."""
    return name in _names()


def _zone(name: str) -> ZoneInfo:
    if not is_zone(name):  # asked first, for ZoneInfo would take a path such as `../` or the file `localtime`
        check_zone(name)
        raise BadAnswer("bad-zone", typed=shown(name), example=ZONE_EXAMPLE)
    return ZoneInfo(name)


def _change_between(before: datetime, after: datetime, wall: ZoneInfo) -> datetime:
    """The first second from `before` (exclusive) to `after` that has the offset of `after`."""
    offset = after.astimezone(wall).utcoffset()
    steps = (after - before) // _SECOND
    low, high = 0, steps
    while high - low > 1:
        middle = (low + high) // 2
        if (before + middle * _SECOND).astimezone(wall).utcoffset() == offset:
            high = middle
        else:
            low = middle
    return (before + high * _SECOND).replace(microsecond=0)


@cache
def _names() -> frozenset[str]:
    return frozenset(name for name in available_timezones() if "/" in name or name == "UTC")


@cache
def _by_words() -> dict[str, str]:
    """What people call a zone, folded -> its IANA name; the names themselves win over the names of cities."""
    words: dict[str, str] = {city: name for name, cities in _CITIES.items() for city in cities}
    for language in LANGUAGES:
        for name, said in Locale.parse(language).time_zones.items():
            if name in _names() and "city" in said:
                words.setdefault(_folded(said["city"]), name)
    for name in sorted(_names()):
        words.setdefault(_folded(name.rsplit("/", 1)[1] if "/" in name else name), name)
    return words | {_folded(name): name for name in _names()}


def _folded(words: str) -> str:
    return words.casefold().replace("_", " ").replace("ё", "е")
