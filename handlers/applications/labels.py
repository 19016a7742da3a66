"""What is said of applications in several places."""

from __future__ import annotations

from typing import Final

from delegation.event import DelegateRole, Event
from delegation.markup import Html
from delegation.ports import Words

LONGEST_LABEL: Final = 60
"""Characters of a button; a phone shows fewer and cuts the rest."""


def role_name(words: Words, role: DelegateRole) -> str:
    """What a role of delegates is called."""
    return words.plain(f"delegate-role-{role}")


def event_line(words: Words, event: Event) -> Html:
    """Title, city and dates of an event."""
    title, city = event.title.best(words.language), words.city(event.city)
    return words("application-event", title=title, city=city, dates=words.span(event.starts, event.ends))


def label(text: str) -> str:
    """Cut to what a button bears."""
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1] + "…"
