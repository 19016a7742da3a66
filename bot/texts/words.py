"""Texts, dates and times for one reader."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_timezone_location
from babel.numbers import format_decimal

from bot.texts.book import Texts
from delegation.errors import Arg
from delegation.language import Language
from delegation.markup import Html, bare, escape

LOCALES: Final[dict[Language, Locale]] = {
    "ru": Locale("ru"),
    "en": Locale("en", "GB"),
    "zh": Locale("zh", script="Hans"),
}


@dataclass(frozen=True, slots=True)
class BoundWords:
    """The texts for one reader: a language, a zone, the present day. Implements `delegation.ports.Words`."""

    texts: Texts
    language: Language
    timezone: str
    today: date
    home: tuple[str, str] = ("", "")
    """The centre's zone and the city by which it is named."""

    def in_language(self, language: Language) -> BoundWords:
        """The texts for the same reader in another language: a file for a partner."""
        return replace(self, language=language)

    def in_zone(self, timezone: str) -> BoundWords:
        """The texts for a reader whose clock shows the time of `timezone`."""
        return replace(self, timezone=timezone)

    def with_years(self) -> BoundWords:
        """The texts with the year in every date: for paper, which is read when the year is another."""
        return replace(self, today=date.min)

    def __call__(self, key: str, /, **args: Arg) -> Html:
        return Html(self.texts.render(self.language, key, _escaped(args)))

    def plain(self, key: str, /, **args: Arg) -> str:
        # Escaped first, so that only the markup of the text itself is taken away, never what somebody typed.
        return bare(self.texts.render(self.language, key, _escaped(args)))

    def day(self, day: date) -> str:
        year = "" if day.year == self.today.year else "-year"
        return self._date(day, f"pattern-day{year}")

    def span(self, first: date, last: date) -> str:
        year = "-year" if first.year != self.today.year or last.year != self.today.year else ""
        if first == last:
            return self._date(first, "pattern-date" if year else "pattern-date-short")
        if (first.year, first.month) == (last.year, last.month):
            text, start, end = "span", f"pattern-span-start{year}", f"pattern-span-end{year}"
        else:
            text = "span-long"
            start = "pattern-date-short" if first.year == last.year and not year else "pattern-date"
            end = "pattern-date" if year else "pattern-date-short"
        return self.plain(text, first=self._date(first, start), last=self._date(last, end))

    def figures(self, day: date) -> str:
        return self._date(day, "pattern-figures")

    def month(self, day: date, *, year: bool = True) -> str:
        return self._date(day, "pattern-month" if year else "pattern-month-alone")

    def weekday(self, day: date) -> str:
        return self._date(day, "pattern-weekday")

    def moment(self, at: datetime, zone: str, city: str = "") -> str:
        return self._clocks(at, zone, city, with_day=True)

    def deadline(self, at: datetime) -> str:
        return self.moment(at, self.home[0] or self.timezone, self.home[1])

    def clock(self, at: datetime, zone: str, city: str = "") -> str:
        return self._clocks(at, zone, city, with_day=False)

    def hours(self, starts: datetime, ends: datetime, zone: str, city: str = "") -> str:
        return self._clocks(starts, zone, city, with_day=False, ends=ends)

    def _clocks(self, at: datetime, zone: str, city: str, *, with_day: bool, ends: datetime | None = None) -> str:
        there, here = at.astimezone(ZoneInfo(zone)), at.astimezone(ZoneInfo(self.timezone))
        time = self._time(there, ends)
        when = self.plain("moment", day=self.day(there.date()), time=time) if with_day else time
        named = self._city_in(city or self.zone_city(zone))
        if there.utcoffset() == here.utcoffset():
            return self.plain("clock-one", when=when, city=named)
        other = self._time(here, ends)
        if here.date() != there.date():
            other = self.plain("moment", day=self._date(here.date(), "pattern-date-short"), time=other)
        return self.plain(
            "clock-two", when=when, city=named, other=other, reader=self._city_in(self.zone_city(self.timezone))
        )

    def _time(self, at: datetime, ends: datetime | None) -> str:
        """The time of day of `at`, and of `ends` on the same wall: with its date when that is another."""
        time = f"{at.hour}:{at:%M}"
        if ends is None:
            return time
        end = ends.astimezone(at.tzinfo)
        if end.date() == at.date():
            return f"{time}-{end.hour}:{end:%M}"
        day = self._date(end.date(), "pattern-date-short")
        return self.plain("span-long", first=time, last=self.plain("moment", day=day, time=f"{end.hour}:{end:%M}"))

    def city(self, name: str) -> str:
        key = f"city-{_slug(name)}"
        return self.plain(key) if self.texts.has(self.language, key) else name

    def country(self, code: str) -> str:
        return str(LOCALES[self.language].territories.get(code, code))

    def _city_in(self, name: str) -> str:
        """ "in Shenyang": with the preposition and case of the language where the city is known."""
        key = f"city-{_slug(name)}-in"
        return self.plain(key) if self.texts.has(self.language, key) else self.plain("city-other-in", city=name)

    def zone_city(self, zone: str) -> str:
        """The city by which a zone is named: the centre's own for its zone, else CLDR's."""
        if zone == self.home[0] and self.home[1]:
            return self.home[1]
        return _cldr_city(zone, self.language)

    def number(self, value: int | float) -> str:
        return str(format_decimal(value, locale=LOCALES[self.language]))

    def _date(self, day: date, pattern: str) -> str:
        return str(format_date(day, self.plain(pattern), locale=LOCALES[self.language]))


def _escaped(args: Mapping[str, Arg]) -> dict[str, Arg]:
    return {name: escape(value) if isinstance(value, str) else value for name, value in args.items()}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z]+", "-", name.lower()).strip("-")


@lru_cache(maxsize=512)
def _cldr_city(zone: str, language: Language) -> str:
    return str(get_timezone_location(zone, locale=LOCALES[language], return_city=True))
