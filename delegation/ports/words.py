"""Texts in somebody's language."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from delegation.errors import Arg
from delegation.language import Language
from delegation.markup import Html
from delegation.person import Person


class Words(Protocol):
    """Texts in one person's language. What goes in as an argument is escaped; only Fluent texts hold markup."""

    @property
    def language(self) -> Language: ...

    @property
    def timezone(self) -> str:
        """The reader's zone, IANA."""
        ...

    def in_language(self, language: Language) -> Words:
        """The texts for the same reader in another language: a file for a partner."""
        ...

    def in_zone(self, timezone: str) -> Words:
        """The texts for a reader whose clock shows the time of `timezone`."""
        ...

    def with_years(self) -> Words:
        """The texts with the year in every date: for paper, which is read when the year is another."""
        ...

    def __call__(self, key: str, /, **args: Arg) -> Html:
        """The text as Telegram's HTML, every argument escaped."""
        ...

    def plain(self, key: str, /, **args: Arg) -> str:
        """The text without markup and escapes: for buttons, toasts and files."""
        ...

    def day(self, day: date) -> str:
        """Day of the week, day and month as the language writes them (the year only when it is not the present)."""
        ...

    def span(self, first: date, last: date) -> str:
        """ "27-29 June 2018"."""
        ...

    def moment(self, at: datetime, zone: str, city: str = "") -> str:
        """Day and time on two clocks: the wall of `zone` (named by `city`), and the reader's where it differs."""
        ...

    def deadline(self, at: datetime) -> str:
        """Day and time until which the centre takes something: the centre's wall first, and the reader's clock."""
        ...

    def figures(self, day: date) -> str:
        """A date in figures, as papers print it: "05.04.1980", "1980-04-05"."""
        ...

    def month(self, day: date, *, year: bool = True) -> str:
        """The month of a day, standing alone, as a calendar is headed: "June 2018"."""
        ...

    def weekday(self, day: date) -> str:
        """The day of the week in two or so letters: "We"."""
        ...

    def clock(self, at: datetime, zone: str, city: str = "") -> str:
        """The time of day alone, on two clocks as `moment`."""
        ...

    def hours(self, starts: datetime, ends: datetime, zone: str, city: str = "") -> str:
        """ "10:00-12:00", on two clocks as `clock`."""
        ...

    def city(self, name: str) -> str:
        """A city of the data in the reader's language; as it was typed when no text knows it."""
        ...

    def country(self, code: str) -> str:
        """The country of an ISO 3166 alpha-2 code in the reader's language; the code where nobody knows it."""
        ...

    def zone_city(self, zone: str) -> str:
        """The city by which a zone is called in the reader's language."""
        ...

    def number(self, value: int | float) -> str: ...


class Speaker(Protocol):
    """Binds the texts to a reader."""

    def to(self, person: Person, now: datetime) -> Words:
        """The texts in this person's language and zone."""
        ...
