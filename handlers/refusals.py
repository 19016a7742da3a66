"""A domain error in the reader's words."""

from __future__ import annotations

from datetime import date

from delegation.errors import Arg, DomainError, When
from delegation.markup import Html
from delegation.ports import Words


def told(words: Words, error: DomainError) -> Html:
    """What the error says, as Telegram's HTML; its days in words, its instants on two clocks."""
    return words(error.key, **_args(words, error))


def told_plainly(words: Words, error: DomainError) -> str:
    """The same without markup: for toasts and files."""
    return words.plain(error.key, **_args(words, error))


def _args(words: Words, error: DomainError) -> dict[str, Arg]:
    moments = {name: _moment(words, when) for name, when in error.moments.items()}
    days = {name: words.day(day) for name, day in error.days.items()}
    examples = {name: _typed(words, day) for name, day in error.examples.items()}
    return {**error.args_, **moments, **days, **examples}


def _typed(words: Words, day: date) -> str:
    return words.plain("date-example", year=f"{day:%Y}", month=f"{day:%m}", day=f"{day:%d}")


def _moment(words: Words, when: When) -> str:
    return words.moment(when.at, when.zone, when.city) if when.zone else words.deadline(when.at)
