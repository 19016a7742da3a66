"""A domain error in the reader's words."""

from __future__ import annotations

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
    return {**error.args_, **moments, **days}


def _moment(words: Words, when: When) -> str:
    return words.moment(when.at, when.zone, when.city) if when.zone else words.deadline(when.at)
