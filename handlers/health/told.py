"""What is wrong, and spans of time, in words: in chat and for whoever watches over HTTP."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from delegation.markup import Html
from delegation.ports import Words
from delegation.vitals import Trouble

_UNITS: Final = (("days", 48 * 3600, 86400), ("hours", 2 * 3600, 3600), ("minutes", 120, 60))
"""A unit, the seconds from which it is used, and its own."""


def what(words: Words, trouble: Trouble) -> str:
    """What is wrong."""
    return words.plain(f"health-{trouble.code}", **_facts(words, trouble))


def how_to_mend(words: Words, trouble: Trouble) -> Html:
    """What to do about it."""
    return words(f"health-{trouble.code}-mend")


def lasting(words: Words, span: timedelta) -> str:
    """A span of time as short as it can be said: "0.2 s", "45 s", "3 min"."""
    seconds = span.total_seconds()
    for unit, least, size in _UNITS:
        if seconds >= least:
            return words.plain("health-time", unit=unit, number=words.number(int(seconds // size)))
    return words.plain("health-time", unit="seconds", number=words.number(round(seconds, 2 if seconds < 10 else None)))


def _facts(words: Words, trouble: Trouble) -> dict[str, str | int]:
    return {"count": trouble.count, "time": lasting(words, trouble.time), "words": trouble.words}
