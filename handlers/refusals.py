"""A domain error in the reader's words."""

from __future__ import annotations

from delegation.errors import Arg, DomainError
from delegation.markup import Html
from delegation.ports import Words


def told(words: Words, error: DomainError) -> Html:
    """What the error says, as Telegram's HTML; its instants on two clocks."""
    return words(error.key, **_args(words, error))


def told_plainly(words: Words, error: DomainError) -> str:
    """The same without markup: for toasts and files."""
    return words.plain(error.key, **_args(words, error))


def _args(words: Words, error: DomainError) -> dict[str, Arg]:
    moments = {name: words.moment(when.at, when.zone, when.city) for name, when in error.moments.items()}
    return {**error.args_, **moments}
